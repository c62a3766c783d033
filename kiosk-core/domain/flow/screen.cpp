// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/flow/screen.h>

#include <usher/domain/overloaded.h>

namespace usher::domain {

const char* nameOf(const Page& page) {
  return std::visit(Overloaded{
                        [](const Attract&) { return "attract"; },
                        [](const Deciding&) { return "deciding"; },
                        [](const Welcome&) { return "welcome"; },
                        [](const Refused&) { return "refused"; },
                        [](const NotATicket&) { return "not_a_ticket"; },
                        [](const OneAtATime&) { return "one_at_a_time"; },
                        [](const AskStaff&) { return "ask_staff"; },
                        [](const OutOfService&) { return "out_of_service"; },
                    },
                    page);
}

}  // namespace usher::domain
