// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>

#include <usher/contract/codec.h>

namespace usher::contract::samples {

inline Instant at(const char* text) {
  return parseInstant(text).value();
}

/// JSON that is written with single quotes here: moc 6.4 loses its way in raw strings.
inline std::string json(std::string text) {
  std::ranges::replace(text, '\'', '"');
  return text;
}

inline const std::string kOp = "01935d1e-7a00-7000-8000-000000000001";

inline std::vector<Row> rows() {
  return {
      EventRow{.id = "demo",
               .name = {{"en", "Demo days"}, {"de-AT", "Demotage"}},
               .timezone = "America/Argentina/Buenos_Aires",
               .starts_at = at("2026-11-24T08:00:00Z"),
               .ends_at = at("2026-11-26T18:00:00.125Z")},
      TicketTypeRow{.id = "vip", .name = {{"en", "VIP"}}, .colour = "#1F6fEB"},
      CheckInListRow{.id = "door",
                     .name = {{"en", "Main door"}},
                     .ticket_types = {"vip", "day"},
                     .opens_at = at("2026-11-24T07:00:00Z"),
                     .closes_at = at("2026-11-24T20:00:00Z"),
                     .include_pending = true,
                     .re_entry = ReEntry::AfterExit},
      CheckInListRow{.id = "plain", .name = {}, .ticket_types = {}, .opens_at = {}, .closes_at = {}},
      SessionRow{.id = "s1",
                 .title = {{"en", "Opening"}},
                 .room = "Grand hall",
                 .starts_at = at("2026-11-24T09:00:00Z"),
                 .ends_at = at("2026-11-24T10:00:00Z")},
      TicketRow{.id = "t1",
                .code = "https://example.org/t?\u00e9=1",
                .ticket_type = "vip",
                .order_status = OrderStatus::Pending,
                .blocked = true,
                .revoked = true,
                .valid_from = at("2026-11-24T00:00:00Z"),
                .valid_until = at("2026-11-25T00:00:00Z"),
                .given_name = "Zo\u00eb",
                .family_name = "\u674e",
                .company = "A \"quoted\" \\ company",
                .notes = "two\nlines",
                .sessions = {"s1"},
                .open_questions = {"diet"}},
      TicketRow{.id = "t2",
                .code = "B",
                .ticket_type = "day",
                .order_status = OrderStatus::Cancelled,
                .valid_from = {},
                .valid_until = {},
                .given_name = {},
                .family_name = {},
                .company = {},
                .notes = {},
                .sessions = {},
                .open_questions = {}},
      CheckInRow{.id = kOp,
                 .ticket = "t1",
                 .list = "door",
                 .direction = Direction::Exit,
                 .at = at("2026-11-24T09:00:00.001Z"),
                 .kiosk = "North 2"},
  };
}

}  // namespace usher::contract::samples
