// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <usher/lan/message.h>

namespace usher::lan {

/// Which datagrams of one sender came already. Networks swap and double some: the last 64 are told apart,
/// older ones are taken for heard.
class ReplayWindow {
 public:
  /// False: it came before, or may have.
  bool takes(const Stamp& stamp);

 private:
  std::uint32_t starts_ = 0;
  std::uint64_t highest_ = 0;
  /// Bit n: `highest_ - n` came.
  std::uint64_t came_ = 0;
};

}  // namespace usher::lan
