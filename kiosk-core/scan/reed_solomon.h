// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace usher::scan {

/// The Reed-Solomon code of QR codes' blocks (ISO/IEC 18004, 7.5: bytes, x^8 + x^4 + x^3 + x^2 + 1, roots
/// from 2^0 on), by libfec.
class ReedSolomon {
 public:
  /// Of `length` bytes (255 at most) the last `correction` correct the others.
  ReedSolomon(int length, int correction);

  /// Makes a block right in which the bytes at `erased` are unknown; every two of the others that are wrong
  /// take the place of one unknown. False: it can't be, and nothing is changed.
  bool correct(std::vector<std::uint8_t>& block, std::span<const int> erased) const;

 private:
  struct Free {
    void operator()(void* code) const;
  };
  std::unique_ptr<void, Free> code_;
  int length_ = 0;
  int correction_ = 0;
};

}  // namespace usher::scan
