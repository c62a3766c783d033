// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>

#include <usher/contract/codec.h>
#include <usher/contract/settings.h>

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
               .ends_at = at("2026-11-26T18:00:00.125Z"),
               .branding = {.accent = "#8A1C4A",
                            .ground = "#FFF7FA",
                            .logo = "logo",
                            .background = "hall",
                            .greeting = {{"en", "Welcome"}, {"fr", "Bienvenue"}},
                            .welcome = {{"en", "Coats on the left"}},
                            .help = {{"en", "At the desk"}},
                            .steps_off = {GuestStep::WalkIn, GuestStep::Enrolment}},
               .code_formats = {CodeFormat::Aztec, CodeFormat::Code128}},
      TicketTypeRow{.id = "vip", .name = {{"en", "VIP"}}, .colour = "#1F6fEB", .signed_type = 7},
      CheckInListRow{.id = "door",
                     .name = {{"en", "Main door"}},
                     .ticket_types = {"vip", "day"},
                     .opens_at = at("2026-11-24T07:00:00Z"),
                     .closes_at = at("2026-11-24T20:00:00Z"),
                     .include_pending = true,
                     .re_entry = ReEntry::AfterExit,
                     .session = "s1",
                     .takes_unenrolled = true},
      CheckInListRow{.id = "plain", .name = {}, .ticket_types = {}, .opens_at = {}, .closes_at = {}},
      SessionRow{.id = "s1",
                 .title = {{"en", "Opening"}},
                 .room = "Grand hall",
                 .starts_at = at("2026-11-24T09:00:00Z"),
                 .ends_at = at("2026-11-24T10:00:00Z"),
                 .capacity = 120,
                 .fill = Fill::Filling},
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
                .open_questions = {"diet"},
                .booking = "0f1e2d3c4b5a6978",
                .look_up = {"0011223344556677", "8899aabbccddeeff"},
                .language = "de-AT",
                .waits_for = {"s2"}},
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
                .open_questions = {},
                .booking = {},
                .look_up = {}},
      CheckInRow{.id = kOp,
                 .ticket = "t1",
                 .list = "door",
                 .direction = Direction::Exit,
                 .at = at("2026-11-24T09:00:00.001Z"),
                 .kiosk = "North 2"},
      QuestionRow{.id = "diet",
                  .text = {{"en", "What do you eat?"}},
                  .kind = QuestionKind::Choice,
                  .required = true,
                  .choices = {{"all", {{"en", "Everything"}}}, {"vegan", {{"en", "Vegan"}}}},
                  .at_registration = false,
                  .at_door = true},
      CatalogueItemRow{.id = "slides",
                       .name = {{"en", "Slides on paper"}},
                       .kind = ItemKind::Handout,
                       .session = "s1",
                       .stock = 0,
                       .per_guest = 1,
                       .opens_at = at("2026-11-24T09:00:00Z"),
                       .closes_at = at("2026-11-24T18:00:00Z"),
                       .needs_confirmation = true,
                       .picture = "slides"},
      CatalogueItemRow{.id = "help", .name = {{"en", "Help"}}, .kind = ItemKind::Assistance},
      RequestRow{.id = kOp,
                 .ticket = "t1",
                 .item = "slides",
                 .quantity = 2,
                 .note = "For two",
                 .state = RequestState::Declined,
                 .by = "Ada",
                 .reason = "None are left",
                 .at = at("2026-11-24T09:30:00Z"),
                 .updated_at = at("2026-11-24T09:31:00Z")},
      NoticeRow{.id = "queue.s1",
                .kind = NoticeKind::Queue,
                .session = "s1",
                .from = at("2026-11-24T08:45:00Z"),
                .until = at("2026-11-24T09:00:00Z"),
                .title = {{"en", "Opening"}}},
      IncidentRow{.id = kOp,
                  .ticket = "t1",
                  .list = "door",
                  .at = at("2026-11-24T09:30:00Z"),
                  .kiosk = "North 2",
                  .winner = kOp,
                  .resolution = Resolution::Mistake,
                  .settled_by = "Ada",
                  .note = "Wrong guest"},
      TicketKeyRow{
          .id = "255", .public_key = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", .retired = true},
      RevocationRow{.id = "8f14e45fceea167a"},
      LookUpKeyRow{.id = "1", .key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="},
      StaffMemberRow{.id = "ada",
                     .name = "Ada",
                     .role = StaffRole::Supervisor,
                     .pin = std::string(64, 'a'),
                     .badge = std::string(64, '0')},
      PictureRow{.id = "logo", .data = "iVBORw0KGgoA"},
      PictureRow{.id = "hall", .data = "/9j/4A=="},
      TemplateRow{.id = "badge", .text = "{\"usher_template\": 1}\n"},
  };
}

inline EventSettings settings() {
  return {.description = {{"en", "Two days"}, {"de", "Zwei Tage"}},
          .venue = "Harbour hall",
          .reply_to = "team@example.org",
          .registration = {.enabled = true,
                           .opens_at = at("2026-10-01T08:00:00Z"),
                           .closes_at = at("2026-11-23T20:00:00Z"),
                           .capacity = 400,
                           .offered = {{"day", 300}, {"vip", {}}},
                           .asks_company = false,
                           .asks_phone = true},
          .notifications = {.enabled = false, .queue_minutes = 20, .filling_percent = 80, .by_sms = true},
          .staff_rules = {{.kinds = {ItemKind::Food, ItemKind::Drink},
                           .emails = {"kitchen@example.org"},
                           .phones = {"+4930123456"}}}};
}

}  // namespace usher::contract::samples
