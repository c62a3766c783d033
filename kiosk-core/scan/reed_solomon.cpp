// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/reed_solomon.h>

#include <algorithm>
#include <new>

extern "C" {
#include <fec.h>
}

namespace usher::scan {

namespace {

constexpr int kBits = 8;
constexpr int kPolynomial = 0x11d;
constexpr int kLongest = 255;

}  // namespace

void ReedSolomon::Free::operator()(void* code) const {
  free_rs_char(code);
}

ReedSolomon::ReedSolomon(int length, int correction)
    : code_(init_rs_char(kBits, kPolynomial, 0, 1, correction, kLongest - length)),
      length_(length),
      correction_(correction) {
  if (!code_) throw std::bad_alloc();
}

bool ReedSolomon::correct(std::vector<std::uint8_t>& block, std::span<const int> erased) const {
  if (std::ssize(block) != length_ || std::ssize(erased) > correction_) return false;
  std::vector<std::uint8_t> corrected = block;
  // Where it finds errors it writes there.
  std::vector<int> places(static_cast<std::size_t>(correction_));
  std::ranges::copy(erased, places.begin());
  if (decode_rs_char(code_.get(), corrected.data(), places.data(), static_cast<int>(erased.size())) < 0)
    return false;
  block = std::move(corrected);
  return true;
}

}  // namespace usher::scan
