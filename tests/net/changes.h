// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rig.h"

namespace usher::net::test {

inline contract::Change ticketTypeChange(const std::string& id, std::int64_t version) {
  return {.kind = "ticket_type",
          .id = id,
          .version = version,
          .deleted = false,
          .row = contract::TicketTypeRow{.id = id, .name = {{"en", "Speaker"}}, .colour = "#102030"}};
}

/// Of cursor 43, with the chain that continues `chain`, and more to come.
inline contract::ChangesAnswer answerOf(std::vector<contract::Change> changes, std::string chain = "") {
  for (const auto& change : changes) chain = contract::nextChain(chain, change);
  return {.generation = "g1",
          .cursor = "43",
          .changes = std::move(changes),
          .chain = chain,
          .more = true,
          .server_time = at("2026-11-24T09:30:00Z")};
}

}  // namespace usher::net::test
