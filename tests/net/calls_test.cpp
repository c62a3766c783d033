// SPDX-License-Identifier: Apache-2.0
#include "changes.h"
#include "rig.h"

using namespace usher;
using namespace usher::net;
using namespace usher::net::test;

namespace {

ports::OutboxOp op(int number, const QString& boot = QStringLiteral("boot-1")) {
  const QString id = QStringLiteral("01935d1e-7a00-7000-8000-%1").arg(number, 12, 10, QChar(u'0'));
  return {.done = domain::CheckIn{.id = *domain::OpId::parse(id),
                                  .ticket = *domain::TicketId::parse(u"t-1"),
                                  .list = *domain::CheckInListId::parse(u"door"),
                                  .direction = domain::Direction::Exit,
                                  .at = at("2026-11-24T09:29:00.5Z"),
                                  .kiosk = QStringLiteral("North 2")},
          .monotonic = std::chrono::milliseconds(1234),
          .boot = boot,
          .attempts = 0};
}

}  // namespace

/// Changes, pushes and heartbeats: what goes over the wire, what comes of it, and every way in which it can
/// fail.
class CallsTest : public QObject {
  Q_OBJECT

 private slots:
  void changesArrive() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    const auto sent = answerOf({ticketTypeChange("speaker", 7),
                                {.kind = "ticket", .id = "t-9", .version = 8, .deleted = true, .row = {}}});
    rig.server.answer(kChanges, json(200, encode(sent)));
    const auto got = rig.changes(std::chrono::seconds(25));

    QCOMPARE(rig.server.requests(kChanges).at(0).target, kChanges + "?after=42&generation=g1&wait=25");
    QVERIFY(got.has_value() && got->has_value());
    const ports::ChangeBatch& batch = **got;
    QCOMPARE(batch.after.generation, "g1");
    QCOMPARE(batch.after.cursor, "43");
    QCOMPARE(batch.after.chain, QString::fromStdString(sent.chain));
    QVERIFY(batch.more);
    QVERIFY(batch.server_time == at("2026-11-24T09:30:00Z"));
    QCOMPARE(batch.changes.size(), 2U);
    QCOMPARE(batch.changes[0].version, 7);
    const auto& type = std::get<domain::TicketType>(std::get<ports::Record>(batch.changes[0].what));
    QCOMPARE(type.colour, 0x102030U);
    const auto& removed = std::get<ports::Removed>(batch.changes[1].what);
    QVERIFY(removed.kind == ports::RecordKind::Ticket);
    QCOMPARE(removed.id, "t-9");
    QCOMPARE(rig.server.surprises(), 0);
  }

  void aLongPollMayBeSilentForAsLongAsAsked() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    rig.server.answer(kChanges, HttpReply::of(304));
    const auto got = rig.changes(std::chrono::seconds(99));
    QVERIFY(got.has_value());
    QVERIFY(!got->has_value());
    QVERIFY(rig.server.requests(kChanges).at(0).target.endsWith("&wait=25"));
  }

  void cursorsAreOpaque() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    rig.server.answer(kChanges, HttpReply::of(304));
    QVERIFY(rig.changes({}, {QStringLiteral("g&1"), QStringLiteral("a b&c=\u00e9"), QString()}).has_value());
    QCOMPARE(rig.server.requests(kChanges).at(0).target,
             kChanges + "?after=a%20b%26c%3D%C3%A9&generation=g%261&wait=0");
  }

  void unknownThingsAreLeftOutButCountForTheChain() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    const auto sent = answerOf({{.kind = "hologram", .id = "h", .version = 1, .deleted = false, .row = {}},
                                {.kind = "hologram", .id = "h", .version = 2, .deleted = true, .row = {}},
                                {.kind = "event",
                                 .id = "another",
                                 .version = 1,
                                 .row = contract::EventRow{.id = "another", .timezone = "UTC"}},
                                ticketTypeChange("speaker", 3)});
    rig.server.answer(kChanges, json(200, encode(sent)));
    // Of the event that is another one; what this program does not know is nobody's business.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("^1 changes were left out"));
    const auto got = rig.changes();
    QVERIFY(got.has_value() && got->has_value());
    QCOMPARE((*got)->changes.size(), 1U);
  }

  void aFeedThatDoesNotContinueIsVoid() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    auto other_chain = answerOf({ticketTypeChange("speaker", 7)}, std::string(64, 'a'));
    rig.server.answer(kChanges, json(200, encode(other_chain)));
    QCOMPARE(rig.changes().error().code, BackendError::CursorTooOld);

    auto other_generation = answerOf({ticketTypeChange("speaker", 7)});
    other_generation.generation = "g2";
    rig.server.answer(kChanges, json(200, encode(other_generation)));
    QCOMPARE(rig.changes().error().code, BackendError::CursorTooOld);

    ports::FeedPosition after = Rig::position();
    after.chain = QString(64, u'a');
    rig.server.answer(kChanges, json(200, encode(other_chain)));
    QVERIFY(rig.changes({}, after).has_value());
    QCOMPARE(rig.server.surprises(), 0);
  }

  void opsOfEveryKindAreHandedIn() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    const auto ticket = *domain::TicketId::parse(u"t-1");
    const auto made = [&](int number, domain::Op::What what) {
      auto queued = op(number);
      queued.done = domain::Op{queued.id(), at("2026-11-24T09:29:00.5Z"), std::move(what)};
      return queued;
    };
    const std::vector<ports::OutboxOp> ops = {
        made(1, domain::op::Answers{ticket, {{*domain::QuestionId::parse(u"diet"), "Käse"}}}),
        made(2, domain::op::PrintResult{ticket, domain::Paper::Agenda, domain::PrintOutcome::Failed,
                                        "no paper"}),
        made(3, domain::op::PrintResult{ticket, domain::Paper::Badge, domain::PrintOutcome::Failed,
                                        "jam:\n" + QString(3000, u'x')}),
        made(4, domain::op::Request{ticket, *domain::ItemId::parse(u"soup"), 2, "kein Sellerie"}),
        made(5, domain::op::Enrolment{ticket, *domain::SessionId::parse(u"talk"), true}),
        made(6, domain::op::WalkIn{.ticket = ticket,
                                   .code = "W",
                                   .type = *domain::TicketTypeId::parse(u"day"),
                                   .given_name = "Ada",
                                   .family_name = {},
                                   .company = {},
                                   .language = "fr"}),
        made(7, domain::op::Void{op(1).id(), ticket, "wrong guest"}),
        made(8, domain::op::BadgeCorrection{ticket, "Zoë", "李", "Kites"}),
        made(9, domain::op::RequestState{*domain::RequestId::parse(u"r-7"), ticket,
                                         domain::RequestState::Declined, "None are left"}),
        made(10, domain::op::SettleIncident{op(2).id(), ticket, domain::Resolution::Mistake, "twins"}),
        made(11, domain::op::PrintResult{.ticket = ticket,
                                         .outcome = domain::PrintOutcome::Printed,
                                         .reason = "lost",
                                         .check_in = op(1).id()})};
    rig.server.answer(
        kOps, json(200, encode(contract::OpsAnswer{
                            .results = {}, .server_time = at("2026-11-24T09:30:00Z"), .visible_at = "44"})));
    QVERIFY(rig.push(ops).has_value());
    const auto sent = contract::decodeOpsRequest(rig.server.requests(kOps).at(0).body.toStdString()).value();
    QCOMPARE(sent.ops.size(), std::size_t{11});
    QVERIFY(sent.ops[10].body ==
            contract::OpBody(contract::PrintResultOp{.ticket = "t-1",
                                                     .outcome = contract::PrintOutcome::Printed,
                                                     .detail = {},
                                                     .reason = "lost",
                                                     .check_in = op(1).id().text().toStdString()}));
    QVERIFY(sent.ops[6].body ==
            contract::OpBody(contract::VoidOp{op(1).id().text().toStdString(), "wrong guest"}));
    QVERIFY(sent.ops[7].body == contract::OpBody(contract::BadgeCorrectionOp{"t-1", "Zoë", "李", "Kites"}));
    QVERIFY(sent.ops[8].body == contract::OpBody(contract::RequestStateOp{
                                    "r-7", contract::RequestState::Declined, "None are left"}));
    QVERIFY(sent.ops[9].body ==
            contract::OpBody(contract::SettleIncidentOp{op(2).id().text().toStdString(),
                                                        contract::Resolution::Mistake, "", "twins"}));
    QVERIFY(sent.ops[4].body == contract::OpBody(contract::EnrolmentOp{"t-1", "talk", true}));
    QCOMPARE(std::get<contract::WalkInOp>(sent.ops[5].body).language, "fr");
    QVERIFY(sent.ops[3].body == contract::OpBody(contract::RequestOp{"t-1", "soup", 2, "kein Sellerie"}));
    // Whatever a printer says, the push is one that the backend takes.
    const auto& jam = std::get<contract::PrintResultOp>(sent.ops[2].body).detail;
    QVERIFY(jam.starts_with("jam: xxx") && jam.size() <= 200);
    QVERIFY(sent.ops[0].body == contract::OpBody(contract::AnswersOp{"t-1", {{"diet", "Käse"}}}));
    QVERIFY(sent.ops[1].body ==
            contract::OpBody(contract::PrintResultOp{"t-1", contract::Paper::Agenda,
                                                     contract::PrintOutcome::Failed, "no paper"}));
    QCOMPARE(sent.ops[1].at, at("2026-11-24T09:29:00.5Z"));
    QCOMPARE(rig.server.surprises(), 0);
  }

  void whoDidItAndAgainstWhatIsToldToo() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    const auto ada = domain::StaffMemberId::parse(u"ada");
    auto let_in = op(1);
    let_in.by = ada;
    let_in.overrides = domain::Override{"unpaid", "Paid in cash"};
    std::get<domain::CheckIn>(let_in.done).badge = domain::EntryBadge::OrderedHere;
    auto undone = op(2);
    undone.done = domain::Op{undone.id(), at("2026-11-24T09:29:00.5Z"),
                             domain::op::Void{op(1).id(), *domain::TicketId::parse(u"t-1"), "wrong"}, ada};
    rig.server.answer(
        kOps, json(200, encode(contract::OpsAnswer{
                            .results = {}, .server_time = at("2026-11-24T09:30:00Z"), .visible_at = "44"})));
    QVERIFY(rig.push({let_in, undone, op(3)}).has_value());
    const auto sent = contract::decodeOpsRequest(rig.server.requests(kOps).at(0).body.toStdString()).value();
    QCOMPARE(sent.ops.size(), std::size_t{3});
    QCOMPARE(sent.ops[0].staff, "ada");
    QVERIFY(std::get<contract::CheckInOp>(sent.ops[0].body).overrides ==
            (contract::Override{"unpaid", "Paid in cash"}));
    QVERIFY(std::get<contract::CheckInOp>(sent.ops[0].body).badge_owed);
    QVERIFY(!std::get<contract::CheckInOp>(sent.ops[2].body).badge_owed);
    QCOMPARE(sent.ops[1].staff, "ada");
    QCOMPARE(sent.ops[2].staff, "");
    QVERIFY(!std::get<contract::CheckInOp>(sent.ops[2].body).overrides);
  }

  void opsAreAnsweredOneByOne() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    const std::vector<ports::OutboxOp> ops = {op(1), op(2), op(3), op(4), op(5)};
    const auto id = [&](std::size_t i) { return ops[i].id().text().toStdString(); };
    contract::OpsAnswer answer{.results = {}, .server_time = at("2026-11-24T09:30:00Z"), .visible_at = "44"};
    // In another order than asked, one passed over, and one that nobody asked for.
    answer.results = {
        {.id = id(3),
         .status = contract::OpStatus::Retry,
         .winner = {},
         .problem = {},
         .detail = {},
         .after_s = 9},
        {.id = id(0), .status = contract::OpStatus::Ok, .winner = {}, .problem = {}, .detail = {}},
        {.id = id(1),
         .status = contract::OpStatus::Conflict,
         .winner = contract::CheckInRow{.id = "other",
                                        .ticket = "t-1",
                                        .list = "door",
                                        .direction = contract::Direction::Entry,
                                        .at = at("2026-11-24T09:00:00Z"),
                                        .kiosk = "South"},
         .problem = {},
         .detail = {}},
        {.id = id(2),
         .status = contract::OpStatus::Rejected,
         .winner = {},
         .problem = "unknown-ticket",
         .detail = "No."},
        {.id = "01935d1e-7a00-7000-8000-999999999999",
         .status = contract::OpStatus::Ok,
         .winner = {},
         .problem = {},
         .detail = {}}};
    rig.server.answer(kOps, json(200, encode(answer)));
    const auto got = rig.push(ops);

    const auto sent = contract::decodeOpsRequest(rig.server.requests(kOps).at(0).body.toStdString()).value();
    QCOMPARE(sent.boot, "boot-1");
    QCOMPARE(sent.ops.size(), 5U);
    QCOMPARE(sent.ops[4].id, id(4));
    QVERIFY(sent.ops[4].at == at("2026-11-24T09:29:00.5Z"));
    QCOMPARE(sent.ops[4].mono_ms, 1234);
    QVERIFY(std::get<contract::CheckInOp>(sent.ops[4].body) ==
            (contract::CheckInOp{.ticket = "t-1", .list = "door", .direction = contract::Direction::Exit}));

    QVERIFY(got.has_value());
    QCOMPARE(got->visible_at, "44");
    QVERIFY(got->server_time == at("2026-11-24T09:30:00Z"));
    QCOMPARE(got->outcomes.size(), 5U);
    for (std::size_t i = 0; i < 5; ++i) QVERIFY(got->outcomes[i].op == ops[i].id());
    QVERIFY(std::holds_alternative<ports::outcome::Ok>(got->outcomes[0].outcome));
    const auto& conflict = std::get<ports::outcome::Conflict>(got->outcomes[1].outcome);
    QVERIFY(conflict.winner.has_value());
    QCOMPARE(conflict.winner->kiosk, "South");
    QVERIFY(conflict.winner->at == at("2026-11-24T09:00:00Z"));
    const auto& rejected = std::get<ports::outcome::Rejected>(got->outcomes[2].outcome);
    QCOMPARE(rejected.problem, "unknown-ticket");
    QCOMPARE(rejected.detail, "No.");
    QVERIFY(std::get<ports::outcome::Retry>(got->outcomes[3].outcome).not_before ==
            rig.time.now() + std::chrono::seconds(9));
    QVERIFY(std::get<ports::outcome::Retry>(got->outcomes[4].outcome).not_before > rig.time.now());
    QCOMPARE(rig.server.surprises(), 0);
  }

  void aPushSentAgainIsTheSame() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    rig.server.answer(kOps, problem(500));
    rig.server.answer(
        kOps, json(200, encode(contract::OpsAnswer{
                            .results = {}, .server_time = at("2026-11-24T09:30:00Z"), .visible_at = "1"})));
    QCOMPARE(rig.push({op(1)}).error().code, BackendError::Unreachable);
    QVERIFY(rig.push({op(1)}).has_value());
    const auto sent = rig.server.requests(kOps);
    QCOMPARE(sent[0].body, sent[1].body);
  }

  void pushesThatTheContractForbidsAreNotSent() {
    Rig rig;
    std::vector<ports::OutboxOp> many;
    for (int i = 0; i < 101; ++i) many.push_back(op(i));
    QCOMPARE(rig.push(many).error().code, BackendError::Refused);
    QCOMPARE(rig.push({}).error().code, BackendError::Refused);
    QCOMPARE(rig.push({op(1), op(2, QStringLiteral("boot-2"))}).error().code, BackendError::Refused);
    QCOMPARE(rig.push({op(1, QString(300'000, u'b'))}).error().code, BackendError::Refused);
    QCOMPARE(rig.server.requests().size(), 0);
  }

  void heartbeatsSayHowTheKioskIs() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    rig.server.answer(kHeartbeat, json(200, encode(contract::HeartbeatAnswer{
                                                .server_time = at("2026-11-24T09:30:00Z"),
                                                .commands = {{"message", "Hello", "c-1"}, {"dance", ""}},
                                                .neighbours = {{{"South", 90, 14, "busy", "failed"},
                                                                {"Gallery", 0, 0, "live", "of later days"}}},
                                                .other_events = {{"spring", {{"en", "Spring fair"}}}}})));
    const auto got = rig.heartbeat(
        {.version = QStringLiteral("0.1.0"),
         .outbox = {.waiting = 3, .parked = 1, .oldest = rig.time.now() - std::chrono::minutes(2)},
         .data_age = std::chrono::seconds(5),
         .clock_offset = std::chrono::milliseconds(-7),
         .devices = {.camera = QStringLiteral("lost\nand found ") + QString(300, u'x'),
                     .printer = QStringLiteral("ok"),
                     .light = QStringLiteral("ready"),
                     .scanner = QStringLiteral("absent"),
                     .disk = QStringLiteral("mended kiosk.db")},
         .commands_done = {QStringLiteral("c-7"), QStringLiteral("c-8")},
         .commands_unknown = {QStringLiteral("c-9")}});
    const auto sent =
        contract::decodeHeartbeatRequest(rig.server.requests(kHeartbeat).at(0).body.toStdString()).value();
    QCOMPARE(sent.version, "0.1.0");
    QCOMPARE(sent.queue_depth, 3);
    QCOMPARE(sent.oldest_queued_s, 120);
    QCOMPARE(sent.data_age_s, 5);
    QCOMPARE(sent.clock_offset_ms, -7);
    QVERIFY(sent.camera.starts_with("lost and found x"));
    QCOMPARE(sent.printer, "ok");
    QCOMPARE(sent.light, "ready");
    QCOMPARE(sent.scanner, "absent");
    QCOMPARE(sent.disk, "mended kiosk.db");
    QCOMPARE(sent.commands_done, (std::vector<std::string>{"c-7", "c-8"}));
    QCOMPARE(sent.commands_unknown, std::vector<std::string>{"c-9"});
    QVERIFY(got.has_value());
    QVERIFY(got->server_time == at("2026-11-24T09:30:00Z"));
    QCOMPARE(got->commands.size(), 2U);
    QCOMPARE(got->commands[0].kind, "message");
    QCOMPARE(got->commands[0].text, "Hello");
    QCOMPARE(got->commands[0].id, "c-1");
    QCOMPARE(got->commands[1].id, "");
    const std::vector<domain::Neighbour> neighbours{
        {.name = QStringLiteral("South"),
         .heard = at("2026-11-24T09:28:30Z"),
         .waiting = 14,
         .camera_fails = true,
         .printer_fails = true},
        {.name = QStringLiteral("Gallery"), .heard = at("2026-11-24T09:30:00Z")}};
    QVERIFY(got->neighbours == neighbours);
    QCOMPARE(got->other_events.size(), 1U);
    QCOMPARE(got->other_events[0].id, *domain::EventId::parse(u"spring"));
    QCOMPARE(got->other_events[0].name.in(QStringLiteral("en")), QStringLiteral("Spring fair"));
  }

  void anotherEventIsAskedFor() {
    Rig rig;
    rig.server.answer(kToken, token("first"));
    const QByteArray path = "/kiosk/v1/events/demo/switch";
    rig.server.answer(path, HttpReply::of(204, {}, {}));
    const auto ask = [&rig] {
      return await<void>([&](auto reply) {
        rig.backend->switchEvent(*domain::EventId::parse(u"spring"), *domain::StaffMemberId::parse(u"ada"),
                                 std::move(reply));
      });
    };
    QVERIFY(ask().has_value());
    const auto sent = contract::decodeEventSwitch(rig.server.requests(path).at(0).body.toStdString()).value();
    QCOMPARE(sent.event, "spring");
    QCOMPARE(sent.by, "ada");
    rig.server.answer(path, problem(409, {}, "not-offered"));
    const auto refused = ask();
    QCOMPARE(refused.error().code, BackendError::Refused);
    QVERIFY(refused.error().detail.contains(QStringLiteral("Because.")));
    rig.server.answer(path, problem(403, {}, "role"));
    QVERIFY2(ask().error().code == BackendError::Refused, "the kiosk itself is welcome");
    rig.server.answer(path, json(200, "{}"));
    QVERIFY2(ask().error().code == BackendError::Garbled, "somebody else answers");
  }

  void failures_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("cut");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("retry_after");
    const auto row = [](const char* name, const HttpReply& reply, BackendError::Code code,
                        int retry_after = -1) {
      QTest::newRow(name) << reply.bytes << (reply.then == HttpReply::Cut) << static_cast<int>(code)
                          << retry_after;
    };
    const HttpReply good = json(200, heartbeatAnswer());
    row("no permission", problem(403), BackendError::Unauthorized);
    row("no such event", problem(404), BackendError::Refused);
    row("timed out", problem(408), BackendError::Unreachable);
    row("too old", problem(410), BackendError::CursorTooOld);
    row("too large", problem(413), BackendError::Refused);
    row("malformed", problem(422), BackendError::Refused);
    row("update", problem(426), BackendError::UpdateRequired);
    row("busy", problem(429), BackendError::Busy);
    row("busy for a while", problem(429, {"Retry-After: 30"}), BackendError::Busy, 30);
    row("busy for ever", problem(429, {"Retry-After: 999999999"}), BackendError::Busy, 86'400);
    row("busy until a date", problem(429, {"Retry-After: Tue, 24 Nov 2026 09:00:00 GMT"}),
        BackendError::Busy);
    row("busy since yesterday", problem(429, {"Retry-After: -1"}), BackendError::Busy);
    row("failing", problem(500), BackendError::Unreachable);
    row("failing without words", HttpReply::of(502, "<html>Bad gateway</html>"), BackendError::Unreachable);
    row("stopping", problem(503, {"Retry-After: 2"}), BackendError::Busy, 2);
    row("moved to another host", HttpReply::of(302, {}, {"Location: http://192.0.2.1/"}),
        BackendError::Garbled);
    row("moved for good", HttpReply::of(308, {}, {"Location: /elsewhere"}), BackendError::Garbled);
    row("no content", HttpReply::of(204), BackendError::Garbled);
    row("a login page", HttpReply::of(200, "<html>Welcome to our network</html>"), BackendError::Garbled);
    row("JSON of another kind", json(200, "{\"hello\":1}"), BackendError::Garbled);
    row("no HTTP", HttpReply::raw("\x16\x03\x01 no HTTP at all\r\n\r\n"), BackendError::Unreachable);
    row("half a body", good.cutAfter(good.bytes.size() - 5), BackendError::Unreachable);
    row("half a chunked body",
        HttpReply::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"ser"),
        BackendError::Unreachable);
    row("half a head", HttpReply::raw("HTTP/1.1 200 OK\r\nContent-Le"), BackendError::Unreachable);
    row("4 GB claimed",
        HttpReply::raw("HTTP/1.1 200 OK\r\nContent-Length: 4294967296\r\n\r\n{", HttpReply::KeepOpen),
        BackendError::Garbled);
    row("more than any should be",
        HttpReply::raw("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(9 * 1024 * 1024, ' ')), BackendError::Garbled);
    row("gzip that is none", HttpReply::of(200, "no gzip", {"Content-Encoding: gzip"}),
        BackendError::Garbled);
    row("silence after the head",
        HttpReply::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", HttpReply::KeepOpen),
        BackendError::Unreachable);
    row("silence", HttpReply::silence(), BackendError::Unreachable);
  }
  void failures() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, cut);
    QFETCH(int, code);
    QFETCH(int, retry_after);
    Rig rig;
    // Only where there is something to wait for: a slow machine must not lose a good answer.
    if (QByteArray(QTest::currentDataTag()).startsWith("silence")) rig.hurry();
    rig.server.answerAlways(kToken, token("first"));
    const auto reply = HttpReply::raw(bytes, cut ? HttpReply::Cut : HttpReply::KeepOpen);
    rig.server.answerAlways(kHeartbeat, reply);
    rig.server.answerAlways(kChanges, reply);
    rig.server.answerAlways(kOps, reply);

    const auto check = [&](const BackendError& error) {
      QCOMPARE(static_cast<int>(error.code), code);
      QCOMPARE(error.retry_after ? static_cast<int>(error.retry_after->count()) : -1, retry_after);
      QVERIFY(!error.detail.isEmpty());
    };
    check(rig.heartbeat().error());
    check(rig.changes().error());
    check(rig.push({op(1)}).error());
    // And the backend is as good as new.
    rig.server.answer(kHeartbeat, json(200, heartbeatAnswer()));
    QVERIFY(rig.heartbeat().has_value());
  }

  void whatTricklesForEverIsGivenUp() {
    Rig rig;
    rig.settings.short_call = std::chrono::milliseconds(100);
    rig.start();
    rig.server.answerAlways(kToken, HttpReply::silence());
    QCOMPARE(rig.heartbeat().error().code, BackendError::Unreachable);
  }

  void nobodyThere() {
    Rig rig;
    {
      const fakes::ScriptedHttpServer gone;
      rig.settings.base = gone.url();
    }
    rig.start();
    QCOMPARE(rig.heartbeat().error().code, BackendError::Unreachable);
  }

  void namesDoNotTravelInTheClear() {
    Rig rig;
    rig.settings.base = QUrl(QStringLiteral("http://192.0.2.1"));
    rig.start();
    const auto refused = rig.heartbeat();
    QCOMPARE(refused.error().code, BackendError::Refused);
    QVERIFY(refused.error().detail.contains("https://"));
  }

  void aBackendMayLiveUnderAPath() {
    Rig rig;
    rig.settings.base = QUrl(rig.server.url().toString() + "/usher/");
    rig.start();
    rig.server.answer("/usher" + kToken, token("first"));
    rig.server.answer("/usher" + kHeartbeat, json(200, heartbeatAnswer()));
    QVERIFY(rig.heartbeat().has_value());
  }
};

QTEST_GUILESS_MAIN(CallsTest)
#include "calls_test.moc"
