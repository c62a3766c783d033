// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <vector>

#include <usher/domain/code_format.h>

namespace usher::scan {

/// What is read beside QR codes.
class CodeFormats {
 public:
  CodeFormats() = default;
  explicit CodeFormats(const std::vector<domain::CodeFormat>& formats) {
    for (const auto format : formats) bits_ |= bit(format);
  }

  bool empty() const { return bits_ == 0; }
  bool has(domain::CodeFormat format) const { return (bits_ & bit(format)) != 0; }
  bool operator==(const CodeFormats&) const = default;

  /// A bit for each.
  std::uint32_t bits() const { return bits_; }
  static CodeFormats ofBits(std::uint32_t bits) {
    CodeFormats formats;
    formats.bits_ = bits;
    return formats;
  }

 private:
  static std::uint32_t bit(domain::CodeFormat format) {
    return std::uint32_t{1} << static_cast<std::uint32_t>(format);
  }

  std::uint32_t bits_ = 0;
};

/// What is to be read from the next frame on: said on one thread, looked at on another, and the same for a
/// scan thread that takes another one's place.
class WantedFormats {
 public:
  void set(CodeFormats formats) { bits_.store(formats.bits(), std::memory_order_relaxed); }
  CodeFormats get() const { return CodeFormats::ofBits(bits_.load(std::memory_order_relaxed)); }

 private:
  std::atomic<std::uint32_t> bits_ = 0;
};

}  // namespace usher::scan
