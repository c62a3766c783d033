// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/device/answer.h>

namespace usher::device {

std::expected<void, NoAnswer> readMore(ByteStream& stream, QByteArray& buffer, const QDeadlineTimer& until) {
  const auto bytes = stream.read(ByteStream::Time{std::max<qint64>(until.remainingTime(), 0)});
  if (!bytes) return std::unexpected(NoAnswer::Broken);
  if (bytes->isEmpty()) return std::unexpected(NoAnswer::Silence);
  buffer += *bytes;
  return {};
}

}  // namespace usher::device
