// SPDX-License-Identifier: Apache-2.0
#include "command.h"

namespace usher::admin {

std::span<const Command* const> commands() {
  static constexpr const Command* kAll[] = {&kDemoEvent, &kTickets, &kDemoVideo, &kDecode};
  return kAll;
}

}  // namespace usher::admin
