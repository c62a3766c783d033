// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/flow/advance.h>
#include <usher/domain/flow/turn.h>

namespace usher::domain {

Step advance(const Screen& screen, const FlowEvent& event, const FlowSettings& settings) {
  return Turn(screen, settings).take(event);
}

}  // namespace usher::domain
