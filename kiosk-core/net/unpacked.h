// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <memory>
#include <span>
#include <string_view>

namespace usher::net {

/// A body as it is meant, of one that is gzipped (RFC 1952) or plain. One thread at a time.
class Unpacked {
 public:
  Unpacked();
  ~Unpacked();
  Unpacked(const Unpacked&) = delete;
  Unpacked& operator=(const Unpacked&) = delete;

  /// The next bytes of the body, to be asked for what they hold by next().
  void take(std::span<const unsigned char> packed);
  struct Broken {};
  /// At most 64 KiB, valid until the next call; empty: more has to be taken.
  std::expected<std::string_view, Broken> next();

 private:
  struct Stream;
  std::unique_ptr<Stream> stream_;
};

}  // namespace usher::net
