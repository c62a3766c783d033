// SPDX-License-Identifier: Apache-2.0
#include "changes.h"
#include "rig.h"

using namespace usher;
using namespace usher::net;
using namespace usher::net::test;

/// What the rows of the feed become on this side.
class RowsTest : public QObject {
  Q_OBJECT

 private slots:
  void whatProvesSignedTicketsIsTaken() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    const contract::TicketKeyRow key{
        .id = "7", .public_key = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=", .retired = true};
    const contract::RevocationRow revocation{.id = "8f14e45fceea167a"};
    auto type = ticketTypeChange("speaker", 1);
    std::get<contract::TicketTypeRow>(*type.row).signed_type = 200;
    std::get<contract::TicketTypeRow>(*type.row).at_door = true;
    std::get<contract::TicketTypeRow>(*type.row).capacity = 50;
    rig.server.answer(
        kChanges,
        json(200,
             encode(answerOf({{.kind = "ticket_key", .id = key.id, .version = 2, .row = key},
                              {.kind = "revocation", .id = revocation.id, .version = 1, .row = revocation},
                              {.kind = "ticket_key", .id = "6", .version = 3, .deleted = true},
                              type}))));
    const auto got = rig.changes();
    QVERIFY(got.has_value() && got->has_value());
    const auto& changes = (*got)->changes;
    QCOMPARE(changes.size(), 4U);
    const auto& taken = std::get<domain::TicketKey>(std::get<ports::Record>(changes[0].what));
    QCOMPARE(taken.id.text(), "7");
    QVERIFY(taken.retired);
    QCOMPARE(taken.public_key.front(), 0xd7);  // RFC 8032, section 7.1, test 1
    QCOMPARE(taken.public_key.back(), 0x1a);
    QCOMPARE(std::get<domain::Revocation>(std::get<ports::Record>(changes[1].what)).id.text(),
             "8f14e45fceea167a");
    const auto& removed = std::get<ports::Removed>(changes[2].what);
    QVERIFY(removed.kind == ports::RecordKind::TicketKey && removed.id == "6");
    const auto& of_type = std::get<domain::TicketType>(std::get<ports::Record>(changes[3].what));
    QCOMPARE(of_type.signed_type, 200);
    QVERIFY(of_type.at_door);
    QCOMPARE(of_type.capacity, 50);
  }

  void whatGuestsMayAskForAndAreToldIsTaken() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    const auto noon = at("2026-11-24T12:00:00Z");
    const contract::CatalogueItemRow item{.id = "tools",
                                          .name = {{"en", "Set of tools"}},
                                          .kind = contract::ItemKind::Assistance,
                                          .session = "s-1",
                                          .stock = 3,
                                          .per_guest = 2,
                                          .opens_at = noon,
                                          .closes_at = noon + std::chrono::hours(1)};
    const contract::RequestRow request{.id = "r-1",
                                       .ticket = "t-1",
                                       .item = "tools",
                                       .quantity = 2,
                                       .note = "the long ones",
                                       .state = contract::RequestState::Declined,
                                       .by = "Ada",
                                       .reason = {},
                                       .at = noon,
                                       .updated_at = noon + std::chrono::minutes(5)};
    const contract::NoticeRow notice{
        .id = "n-1", .kind = contract::NoticeKind::Seat, .session = "s-1", .from = noon, .until = noon};
    const contract::SessionRow session{.id = "s-1",
                                       .title = {{"en", "Workshop"}},
                                       .room = "2.04",
                                       .starts_at = noon,
                                       .ends_at = noon,
                                       .capacity = 20,
                                       .fill = contract::Fill::Full};
    rig.server.answer(
        kChanges,
        json(200, encode(answerOf({{.kind = "item", .id = "tools", .version = 1, .row = item},
                                   {.kind = "request", .id = "r-1", .version = 1, .row = request},
                                   {.kind = "notice", .id = "n-1", .version = 1, .row = notice},
                                   {.kind = "session", .id = "s-1", .version = 1, .row = session},
                                   {.kind = "request", .id = "r-2", .version = 2, .deleted = true}}))));
    const auto got = rig.changes();
    QVERIFY(got.has_value() && got->has_value());
    const auto& changes = (*got)->changes;
    QCOMPARE(changes.size(), 5U);
    const auto record = [&](std::size_t i) { return std::get<ports::Record>(changes[i].what); };
    const auto session_id = *domain::SessionId::parse(u"s-1");
    const domain::LocalizedText tools({{QStringLiteral("en"), QStringLiteral("Set of tools")}});
    QVERIFY(record(0) == ports::Record(domain::CatalogueItem{.id = *domain::ItemId::parse(u"tools"),
                                                             .name = tools,
                                                             .kind = domain::ItemKind::Assistance,
                                                             .session = session_id,
                                                             .stock = 3,
                                                             .per_guest = 2,
                                                             .opens_at = noon,
                                                             .closes_at = noon + std::chrono::hours(1)}));
    QVERIFY(record(1) == ports::Record(domain::GuestRequest{.id = *domain::RequestId::parse(u"r-1"),
                                                            .ticket = *domain::TicketId::parse(u"t-1"),
                                                            .item = *domain::ItemId::parse(u"tools"),
                                                            .quantity = 2,
                                                            .state = domain::RequestState::Declined,
                                                            .at = noon,
                                                            .taken_on = true,
                                                            .changed_at = noon + std::chrono::minutes(5),
                                                            .by = "Ada",
                                                            .note = "the long ones"}));
    QVERIFY(record(2) == ports::Record(domain::Notice{.id = *domain::NoticeId::parse(u"n-1"),
                                                      .kind = domain::NoticeKind::Seat,
                                                      .session = session_id,
                                                      .title = {},
                                                      .from = noon,
                                                      .until = noon}));
    QVERIFY(std::get<domain::Session>(record(3)).fill == domain::Fill::Full);
    QVERIFY(std::get<ports::Removed>(changes[4].what).kind == ports::RecordKind::Request);
  }

  void howTheEventLooksIsTaken() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    const contract::EventRow event{
        .id = "demo",
        .name = {{"en", "Demo"}},
        .timezone = "UTC",
        .starts_at = at("2026-11-24T08:00:00Z"),
        .ends_at = at("2026-11-24T18:00:00Z"),
        .branding = {.accent = "#8A1C4a",
                     .logo = "logo",
                     .help = {{"en", "At the desk"}},
                     .steps_off = {contract::GuestStep::LookUp, contract::GuestStep::Agenda}},
        .code_formats = {std::begin(contract::kCodeFormats), std::end(contract::kCodeFormats)}};
    const contract::PictureRow picture{.id = "logo", .data = "/9j/4A=="};
    rig.server.answer(
        kChanges,
        json(200, encode(answerOf({{.kind = "event", .id = "demo", .version = 1, .row = event},
                                   {.kind = "picture", .id = "logo", .version = 2, .row = picture},
                                   {.kind = "picture", .id = "logo", .version = 3, .deleted = true}}))));
    const auto got = rig.changes();
    QVERIFY(got.has_value() && got->has_value());
    const auto& changes = (*got)->changes;
    QCOMPARE(changes.size(), 3U);
    const auto& branding = std::get<domain::Event>(std::get<ports::Record>(changes[0].what)).branding;
    QCOMPARE(branding.accent, std::optional<std::uint32_t>(0x8a1c4a));
    QVERIFY(!branding.ground && !branding.background && branding.greeting == domain::LocalizedText());
    QCOMPARE(branding.logo, domain::PictureId::parse(u"logo"));
    QCOMPARE(branding.help.in("en"), "At the desk");
    QVERIFY(!branding.offers(domain::GuestStep::Agenda) && branding.offers(domain::GuestStep::Requests));
    using enum domain::CodeFormat;
    QCOMPARE(std::get<domain::Event>(std::get<ports::Record>(changes[0].what)).code_formats,
             (std::vector{Aztec, DataMatrix, Pdf417, Code128}));
    QCOMPARE(std::get<domain::Picture>(std::get<ports::Record>(changes[1].what)).file,
             QByteArray("\xff\xd8\xff\xe0"));
    QCOMPARE(std::get<ports::Removed>(changes[2].what).kind, ports::RecordKind::Picture);
  }

  void templatesOfPapersThatThereAreAreTaken() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    const contract::TemplateRow badge{.id = "badge", .text = "{\"usher_template\": 1}"};
    const contract::TemplateRow to_come{.id = "certificate", .text = "{}"};
    rig.server.answer(
        kChanges,
        json(200, encode(answerOf({{.kind = "template", .id = "badge", .version = 1, .row = badge},
                                   {.kind = "template", .id = "certificate", .version = 2, .row = to_come},
                                   {.kind = "template", .id = "badge", .version = 3, .deleted = true}}))));
    const auto got = rig.changes();
    QVERIFY(got.has_value() && got->has_value());
    const auto& changes = (*got)->changes;
    QCOMPARE(changes.size(), 2U);
    const auto& taken = std::get<domain::PaperTemplate>(std::get<ports::Record>(changes[0].what));
    QCOMPARE(taken.text, QByteArray("{\"usher_template\": 1}"));
    QCOMPARE(taken.id, domain::PaperTemplate::idOf(domain::Paper::Badge));
    QCOMPARE(std::get<ports::Removed>(changes[1].what).kind, ports::RecordKind::PaperTemplate);
  }

  void whoMayOpenTheKioskIsTaken() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    const contract::StaffMemberRow ada{.id = "ada",
                                       .name = "Ada",
                                       .role = contract::StaffRole::Supervisor,
                                       .pin = std::string(62, '0') + "ff",
                                       .badge = std::string(64, '1')};
    auto bo = ada;
    bo.id = "bo";
    bo.role = contract::StaffRole::Staff;
    bo.badge.clear();
    rig.server.answer(
        kChanges,
        json(200, encode(answerOf({{.kind = "staff_member", .id = "ada", .version = 1, .row = ada},
                                   {.kind = "staff_member", .id = "bo", .version = 2, .row = bo},
                                   {.kind = "staff_member", .id = "ada", .version = 3, .deleted = true}}))));
    const auto got = rig.changes();
    QVERIFY(got.has_value() && got->has_value());
    const auto& changes = (*got)->changes;
    QCOMPARE(changes.size(), 3U);
    domain::StaffHash pin{};
    pin.back() = 0xff;
    domain::StaffHash badge{};
    badge.fill(0x11);
    domain::StaffMember expected{.id = *domain::StaffMemberId::parse(u"ada"),
                                 .name = QStringLiteral("Ada"),
                                 .role = domain::StaffRole::Supervisor,
                                 .pin = pin,
                                 .badge = badge};
    QVERIFY(std::get<ports::Record>(changes[0].what) == ports::Record(expected));
    expected.id = *domain::StaffMemberId::parse(u"bo");
    expected.role = domain::StaffRole::Staff;
    expected.badge.reset();
    QVERIFY(std::get<ports::Record>(changes[1].what) == ports::Record(expected));
    QCOMPARE(std::get<ports::Removed>(changes[2].what).kind, ports::RecordKind::StaffMember);
  }

  void whatStaffHaveToSettleIsTaken() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    const contract::IncidentRow open{.id = "op-2",
                                     .ticket = "t-9",
                                     .list = "door",
                                     .at = at("2026-11-24T09:00:00Z"),
                                     .kiosk = "South",
                                     .winner = "op-1"};
    auto settled = open;
    settled.id = "op-3";
    settled.resolution = contract::Resolution::Mistake;
    rig.server.answer(
        kChanges,
        json(200, encode(answerOf({{.kind = "incident", .id = "op-2", .version = 1, .row = open},
                                   {.kind = "incident", .id = "op-3", .version = 2, .row = settled},
                                   {.kind = "incident", .id = "op-2", .version = 3, .deleted = true}}))));
    const auto got = rig.changes();
    QVERIFY(got.has_value() && got->has_value());
    const auto& changes = (*got)->changes;
    QCOMPARE(changes.size(), 3U);
    domain::SecondEntry expected{.id = *domain::OpId::parse(u"op-2"),
                                 .ticket = *domain::TicketId::parse(u"t-9"),
                                 .list = *domain::CheckInListId::parse(u"door"),
                                 .at = at("2026-11-24T09:00:00Z"),
                                 .kiosk = "South",
                                 .winner = *domain::OpId::parse(u"op-1")};
    QVERIFY(std::get<ports::Record>(changes[0].what) == ports::Record(expected));
    expected.id = *domain::OpId::parse(u"op-3");
    expected.resolution = domain::Resolution::Mistake;
    QVERIFY(std::get<ports::Record>(changes[1].what) == ports::Record(expected));
    QCOMPARE(std::get<ports::Removed>(changes[2].what).kind, ports::RecordKind::SecondEntry);
  }

  void whatFindsGuestsIsTaken() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    const contract::LookUpKeyRow key{.id = "1", .key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="};
    const contract::TicketRow ticket{.id = "t-9",
                                     .code = "A",
                                     .ticket_type = "speaker",
                                     .booking = "0f1e2d3c4b5a6978",
                                     .look_up = {"0011223344556677", "8899aabbccddeeff"},
                                     .language = "de-AT",
                                     .waits_for = {"s-1"}};
    rig.server.answer(
        kChanges,
        json(200, encode(answerOf({{.kind = "look_up_key", .id = "1", .version = 1, .row = key},
                                   {.kind = "ticket", .id = "t-9", .version = 2, .row = ticket},
                                   {.kind = "look_up_key", .id = "1", .version = 3, .deleted = true}}))));
    const auto got = rig.changes();
    QVERIFY(got.has_value() && got->has_value());
    const auto& changes = (*got)->changes;
    QCOMPARE(changes.size(), 3U);
    const auto& taken = std::get<domain::LookUpKey>(std::get<ports::Record>(changes[0].what));
    QCOMPARE(taken.id.text(), "1");
    QCOMPARE(taken.bytes.front(), 0);
    QCOMPARE(taken.bytes.back(), 31);
    const auto& of_guest = std::get<domain::Ticket>(std::get<ports::Record>(changes[1].what));
    QCOMPARE(of_guest.booking, domain::BookingId::parse(u"0f1e2d3c4b5a6978"));
    QCOMPARE(of_guest.look_up, (std::vector<QByteArray>{"0011223344556677", "8899aabbccddeeff"}));
    QCOMPARE(of_guest.language, "de-AT");
    QCOMPARE(of_guest.waits_for, std::vector{*domain::SessionId::parse(u"s-1")});
    QCOMPARE(std::get<ports::Removed>(changes[2].what).kind, ports::RecordKind::LookUpKey);
  }
};

QTEST_GUILESS_MAIN(RowsTest)
#include "rows_test.moc"
