// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>

#include <expected>

#include <usher/device/byte_stream.h>

namespace usher::device {

/// Why bytes are no answer.
enum class Unread {
  /// They may be the beginning of one.
  Short,
  /// Nothing that follows can make them one.
  Damaged
};

/// Why there is no answer.
enum class NoAnswer { Silence, Damaged, Broken };

/// Adds to `buffer` what comes until `until`. The error: nothing did, or the stream broke.
std::expected<void, NoAnswer> readMore(ByteStream& stream, QByteArray& buffer, const QDeadlineTimer& until);

/// The answer that `take` finds in what the device says, which it removes from `buffer`:
/// std::expected<T, Unread> take(QByteArray&).
template <class Take>
auto awaitAnswer(ByteStream& stream, QByteArray& buffer, ByteStream::Time time, const Take& take)
    -> std::expected<typename decltype(take(buffer))::value_type, NoAnswer> {
  const QDeadlineTimer until(time);
  while (true) {
    auto answer = take(buffer);
    if (answer) return *std::move(answer);
    if (answer.error() == Unread::Damaged) return std::unexpected(NoAnswer::Damaged);
    if (const auto more = readMore(stream, buffer, until); !more) return std::unexpected(more.error());
  }
}

}  // namespace usher::device
