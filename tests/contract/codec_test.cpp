// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "samples.h"

using namespace usher::contract;
using samples::at;
using samples::json;

/// What one side encodes, the other one reads as it was; and whatever a stranger sends is refused by name.
class CodecTest : public QObject {
  Q_OBJECT

  static QByteArray fault(const DecodeError& error) {
    return QByteArray::fromStdString(error.field + " " + error.reason);
  }

 private slots:
  void rowsComeBack() {
    std::size_t kinds = 0;
    for (const Row& row : samples::rows()) {
      const auto back = decodeRow(encode(row));
      QVERIFY2(back.has_value(), back ? "" : fault(back.error()).constData());
      QVERIFY2(*back == row, encode(row).c_str());
      const auto line = decodeSnapshotLine(encode(row));
      QVERIFY(line.has_value() && std::get<Row>(*line) == row);
      kinds = std::max(kinds, row.index() + 1);
    }
    QCOMPARE(kinds, std::variant_size_v<Row>);
  }

  void settingsComeBack() {
    const auto settings = samples::settings();
    const auto back = decodeEventSettings(encode(settings));
    QVERIFY2(back.has_value(), back ? "" : fault(back.error()).constData());
    QVERIFY(*back == settings);
    QVERIFY(decodeEventSettings("{}") == EventSettings{});
    const auto wrong = decodeEventSettings(json("{'staff_rules':[{'emails':['nobody']}]}"));
    QCOMPARE(fault(wrong.error()),
             "/staff_rules/0/emails/0 must be an e-mail address, e.g. guest@example.org");
  }

  void everyKindOfOpComesBack() {
    std::vector<OpBody> bodies = {
        CheckInOp{.ticket = "t1", .list = "door", .direction = Direction::Exit},
        VoidOp{.check_in = samples::kOp, .reason = "wrong guest"},
        RequestOp{.ticket = "t1", .item = "tea", .quantity = 2, .note = "hot"},
        WalkInOp{.ticket = "w1",
                 .code = "W-1",
                 .ticket_type = "day",
                 .given_name = "Ada",
                 .family_name = "Lovelace",
                 .company = "Engines",
                 .email = "ada@example.org"},
        BadgeCorrectionOp{.ticket = "t1", .given_name = "Ada", .family_name = "", .company = "Engines"},
        PrintResultOp{
            .ticket = "t1", .paper = Paper::Agenda, .outcome = PrintOutcome::Failed, .detail = "no paper"},
        AnswersOp{.ticket = "t1", .answers = {{"diet", "vegan"}, {"photo", "no"}}},
        SettleIncidentOp{
            .incident = samples::kOp, .resolution = Resolution::Mistake, .by = "Ada", .note = "seen"},
        EnrolmentOp{.ticket = "t1", .session = "s1", .leaves = true},
        RequestStateOp{.request = samples::kOp, .state = RequestState::Declined, .reason = "none left"},
        UnknownOp{"dance"}};
    QCOMPARE(bodies.size(), std::variant_size_v<OpBody>);
    bodies.push_back(CheckInOp{.ticket = "t1", .list = "door", .overrides = Override{"unpaid", "paid cash"}});
    OpsRequest request{.boot = "b1", .ops = {}};
    for (const auto& body : bodies) {
      request.ops.push_back(
          {.id = samples::kOp, .at = at("2026-11-24T09:30:00Z"), .mono_ms = 7, .body = body, .staff = "ada"});
    }
    const auto back = decodeOpsRequest(encode(request));
    QVERIFY2(back.has_value(), back ? "" : fault(back.error()).constData());
    QCOMPARE(back->ops.size(), bodies.size());
    for (std::size_t i = 0; i < bodies.size(); ++i) {
      QVERIFY(back->ops[i].body == bodies[i]);
      QCOMPARE(back->ops[i].staff, std::string("ada"));
    }
  }

  void encodedRowsAreLean() {
    QCOMPARE(QByteArray::fromStdString(encode(samples::rows()[6])),
             QByteArray::fromStdString(json(
                 "{'code':'B','id':'t2','kind':'ticket','order_status':'cancelled','ticket_type':'day'}")));
  }

  void plainTextIsEnglish() {
    const auto row = decodeRow(json("{'kind':'ticket_type','id':'a','name':'Day','colour':'#000000'}"));
    QVERIFY(row.has_value());
    QCOMPARE(std::get<TicketTypeRow>(*row).name, (LocalizedText{{"en", "Day"}}));
  }

  void snapshotEndsComeBack() {
    const std::string hash(64, 'a');
    auto line = decodeSnapshotLine(encode(SnapshotHeader{
        .generation = "g1", .schema = 7, .event = "demo", .cursor = "42", .chain = hash, .rows = 9}));
    QVERIFY(line.has_value());
    const auto header = std::get<SnapshotHeader>(*line);
    QCOMPARE(header.generation, "g1");
    QCOMPARE(header.schema, 7);
    QCOMPARE(header.event, "demo");
    QCOMPARE(header.cursor, "42");
    QCOMPARE(header.chain, hash);
    QCOMPARE(header.rows, 9);

    line = decodeSnapshotLine(encode(SnapshotEnd{.rows = 3, .sha256 = hash}));
    QVERIFY(line.has_value());
    QCOMPARE(std::get<SnapshotEnd>(*line).rows, 3);
    QCOMPARE(std::get<SnapshotEnd>(*line).sha256, hash);

    line = decodeSnapshotLine(json("{'kind':'hologram','id':7}"));
    QVERIFY(line.has_value());
    QCOMPARE(std::get<UnknownRow>(*line).kind, "hologram");
    QVERIFY(!decodeRow(json("{'kind':'hologram'}")).has_value());
  }

  void changesComeBack() {
    ChangesAnswer sent{.generation = "g1",
                       .cursor = "43",
                       .changes = {},
                       .chain = "",
                       .more = true,
                       .server_time = at("2026-11-24T09:30:00Z")};
    std::int64_t version = 0;
    for (const Row& row : samples::rows()) {
      sent.changes.push_back(
          {.kind = kindOf(row), .id = idOf(row), .version = ++version, .deleted = false, .row = row});
    }
    sent.changes.push_back({.kind = "ticket", .id = "gone", .version = 5, .deleted = true, .row = {}});
    sent.changes.push_back({.kind = "hologram", .id = "h", .version = 6, .deleted = false, .row = {}});

    const auto back = decodeChangesAnswer(encode(sent));
    QVERIFY2(back.has_value(), back ? "" : fault(back.error()).constData());
    QCOMPARE(back->generation, sent.generation);
    QCOMPARE(back->cursor, sent.cursor);
    QCOMPARE(back->chain, sent.chain);
    QCOMPARE(back->more, true);
    QVERIFY(back->server_time == sent.server_time);
    QCOMPARE(back->changes.size(), sent.changes.size());
    for (std::size_t i = 0; i < sent.changes.size(); ++i) {
      QCOMPARE(back->changes[i].kind, sent.changes[i].kind);
      QCOMPARE(back->changes[i].id, sent.changes[i].id);
      QCOMPARE(back->changes[i].version, sent.changes[i].version);
      QCOMPARE(back->changes[i].deleted, sent.changes[i].deleted);
      QVERIFY(back->changes[i].row == sent.changes[i].row);
    }
  }

  void opsComeBack() {
    const OpsRequest sent{
        .boot = "boot-1",
        .ops = {{.id = samples::kOp,
                 .at = at("2026-11-24T09:30:00.007Z"),
                 .mono_ms = 12345678901,
                 .body = CheckInOp{.ticket = "t1", .list = "door", .direction = Direction::Exit}},
                {.id = samples::kOp, .at = {}, .body = UnknownOp{"dance"}}}};
    const auto back = decodeOpsRequest(encode(sent));
    QVERIFY2(back.has_value(), back ? "" : fault(back.error()).constData());
    QCOMPARE(back->boot, sent.boot);
    QCOMPARE(back->ops.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
      QCOMPARE(back->ops[i].id, sent.ops[i].id);
      QVERIFY(back->ops[i].at == sent.ops[i].at);
      QCOMPARE(back->ops[i].mono_ms, sent.ops[i].mono_ms);
      QVERIFY(back->ops[i].body == sent.ops[i].body);
    }
  }

  void resultsComeBack() {
    const auto winner = std::get<CheckInRow>(samples::rows()[7]);
    OpsAnswer sent{.results = {}, .server_time = at("2026-11-24T09:30:00Z"), .visible_at = "44"};
    sent.results.push_back(
        {.id = samples::kOp, .status = OpStatus::Ok, .winner = {}, .problem = {}, .detail = {}});
    sent.results.push_back(
        {.id = samples::kOp, .status = OpStatus::Conflict, .winner = winner, .problem = {}, .detail = {}});
    sent.results.push_back(
        {.id = samples::kOp, .status = OpStatus::Conflict, .winner = {}, .problem = {}, .detail = {}});
    sent.results.push_back({.id = samples::kOp,
                            .status = OpStatus::Rejected,
                            .winner = {},
                            .problem = "unknown-ticket",
                            .detail = "No such ticket."});
    sent.results.push_back({.id = samples::kOp,
                            .status = OpStatus::Retry,
                            .winner = {},
                            .problem = {},
                            .detail = {},
                            .after_s = 9});
    const auto back = decodeOpsAnswer(encode(sent));
    QVERIFY2(back.has_value(), back ? "" : fault(back.error()).constData());
    QVERIFY(back->server_time == sent.server_time);
    QCOMPARE(back->visible_at, sent.visible_at);
    QCOMPARE(back->results.size(), sent.results.size());
    for (std::size_t i = 0; i < sent.results.size(); ++i) {
      QCOMPARE(back->results[i].id, sent.results[i].id);
      QVERIFY(back->results[i].status == sent.results[i].status);
      QVERIFY(back->results[i].winner == sent.results[i].winner);
      QCOMPARE(back->results[i].problem, sent.results[i].problem);
      QCOMPARE(back->results[i].detail, sent.results[i].detail);
      QCOMPARE(back->results[i].after_s, sent.results[i].after_s);
    }
  }

  void kioskCallsComeBack() {
    const std::string key = "iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w=";
    const auto pair = decodePairRequest(encode(
        PairRequest{.code = "7k3m-q9tx", .public_key = key, .hardware = "mini PC", .version = "0.1.0"}));
    QVERIFY(pair.has_value());
    QCOMPARE(pair->code, "7k3m-q9tx");
    QCOMPARE(pair->public_key, key);
    QCOMPARE(pair->hardware, "mini PC");
    QCOMPARE(pair->version, "0.1.0");

    const auto paired = decodePairAnswer(
        encode(PairAnswer{.kiosk = "k1", .name = "North 2", .events = {"demo"}, .fingerprint = "0042"}));
    QVERIFY(paired.has_value());
    QCOMPARE(paired->kiosk, "k1");
    QCOMPARE(paired->name, "North 2");
    QCOMPARE(paired->events, std::vector<std::string>{"demo"});
    QCOMPARE(paired->fingerprint, "0042");

    const std::string signature = std::string(85, 'A') + "Q==";
    const auto token = decodeTokenRequest(encode(TokenRequest{
        .kiosk = "k1", .issued_at = at("2026-11-24T09:30:00Z"), .nonce = "n-1", .signature = signature}));
    QVERIFY(token.has_value());
    QCOMPARE(token->kiosk, "k1");
    QVERIFY(token->issued_at == at("2026-11-24T09:30:00Z"));
    QCOMPARE(token->nonce, "n-1");
    QCOMPARE(token->signature, signature);

    const auto bearer = decodeTokenAnswer(encode(TokenAnswer{.token = "a.b~c/d=", .expires_in_s = 900}));
    QVERIFY(bearer.has_value());
    QCOMPARE(bearer->token, "a.b~c/d=");
    QCOMPARE(bearer->expires_in_s, 900);

    const auto beat = decodeHeartbeatRequest(encode(HeartbeatRequest{.version = "0.1.0",
                                                                     .queue_depth = 3,
                                                                     .oldest_queued_s = 60,
                                                                     .data_age_s = 5,
                                                                     .clock_offset_ms = -1200,
                                                                     .camera = "ok",
                                                                     .printer = "paper out"}));
    QVERIFY(beat.has_value());
    QCOMPARE(beat->version, "0.1.0");
    QCOMPARE(beat->queue_depth, 3);
    QCOMPARE(beat->oldest_queued_s, 60);
    QCOMPARE(beat->data_age_s, 5);
    QCOMPARE(beat->clock_offset_ms, -1200);
    QCOMPARE(beat->camera, "ok");
    QCOMPARE(beat->printer, "paper out");

    const auto beaten = decodeHeartbeatAnswer(encode(HeartbeatAnswer{
        .server_time = at("2026-11-24T09:30:00Z"), .commands = {{"message", "Hello"}, {"lock", ""}}}));
    QVERIFY(beaten.has_value());
    QVERIFY(beaten->server_time == at("2026-11-24T09:30:00Z"));
    QCOMPARE(beaten->commands.size(), 2U);
    QCOMPARE(beaten->commands[0].kind, "message");
    QCOMPARE(beaten->commands[0].text, "Hello");
    QCOMPARE(beaten->commands[1].kind, "lock");

    const auto problem = decodeProblem(
        encode(Problem{.type = "malformed", .title = "Malformed", .status = 422, .detail = "/ops"}));
    QVERIFY(problem.has_value());
    QCOMPARE(problem->type, "malformed");
    QCOMPARE(problem->title, "Malformed");
    QCOMPARE(problem->status, 422);
    QCOMPARE(problem->detail, "/ops");
  }

  void hostileTextIsRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("fault_is");
    const auto boot = [](const QByteArray& value) {
      return QByteArray("{\"ops\":[],\"boot\":") + value + "}";
    };
    const QByteArray no_json = " must be JSON in UTF-8";
    QTest::newRow("nothing") << QByteArray() << no_json;
    QTest::newRow("half") << QByteArray("{\"boot\":\"b") << no_json;
    QTest::newRow("two documents") << QByteArray("{} {}") << no_json;
    QTest::newRow("bytes that are no UTF-8") << boot("\"\xff\xfe\"") << no_json;
    QTest::newRow("overlong UTF-8") << boot("\"\xc0\x80\"") << no_json;
    QTest::newRow("lone surrogate") << boot("\"\\ud800\"") << no_json;
    QTest::newRow("a NUL in the text") << QByteArray("{\0}", 3) << no_json;
    QTest::newRow("a huge number") << QByteArray::fromStdString(json("{'boot':'b','ops':[],'x':1e999}"))
                                   << no_json;
    QTest::newRow("brackets without end") << QByteArray(8'000'000, '[') << no_json;
    QTest::newRow("brackets in brackets") << QByteArray(4'000'000, '[') + QByteArray(4'000'000, ']')
                                          << QByteArray(" must not nest deeper than 32 levels");
    QTest::newRow("an array") << QByteArray("[]") << QByteArray(" must be an object");
    QTest::newRow("a NUL in an id") << boot("\"a\\u0000\"")
                                    << QByteArray("/boot must be 1 to 64 characters of A-Z a-z 0-9 . _ -");
    QTest::newRow("ops of numbers") << QByteArray::fromStdString(json("{'boot':'b','ops':[1]}"))
                                    << QByteArray("/ops/0 must be an object");
  }
  void hostileTextIsRefused() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, fault_is);
    const auto decoded = decodeOpsRequest({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!decoded.has_value());
    QCOMPARE(fault(decoded.error()), fault_is);
  }

  void harmlessOdditiesAreTaken() {
    QVERIFY(
        decodeOpsRequest(json("{'boot':'a','boot':'b','ops':[],'extra':{'deep':[[[[]]]]}}")).value().boot ==
        "b");
    QVERIFY(decodeOpsRequest("{\"boot\":\"a\",\"x\":\"" + std::string(100'000, '[') + "\\\"\",\"ops\":[]}")
                .has_value());
    QVERIFY(
        decodeOpsRequest(
            json("{'x':[18446744073709551616,-1e9,-99999999999999999999],'boot':'a\\'12345678901234567890',"
                 "'y':1.12345678901234567890,'z':1e-0000000000000000000001,'ops':[]}"))
            .error()
            .field == "/boot");
    QVERIFY(decodeOpsRequest(json("{'x':18446744073709551616,'boot':'a','ops':[]}")).has_value());
    // 2^53 - 1 is the last integer; 1e3 is one, 18446744073709551616 and 0.5 are not.
    const auto beat = [](const std::string& depth) {
      return decodeHeartbeatRequest(json("{'version':'1','queue_depth':") + depth + "}");
    };
    QCOMPARE(beat("9007199254740991").value().queue_depth, 9007199254740991);
    QCOMPARE(beat("1e3").value().queue_depth, 1000);
    for (const char* depth : {"9007199254740992", "18446744073709551615", "18446744073709551616", "0.5", "-1",
                              "1e300", "\"1\"", "null", "true"}) {
      const auto refused = beat(depth);
      QVERIFY2(!refused, depth);
      QCOMPARE(refused.error().field, "/queue_depth");
    }
  }

  void aPushHoldsAtMostAHundredOps() {
    OpsRequest request{.boot = "b", .ops = {}};
    for (int i = 0; i < 100; ++i)
      request.ops.push_back({.id = samples::kOp, .at = {}, .body = UnknownOp{"x"}});
    QVERIFY(decodeOpsRequest(encode(request)).has_value());
    request.ops.push_back(request.ops.front());
    QCOMPARE(fault(decodeOpsRequest(encode(request)).error()),
             "/ops must be an array of at most 100 elements");
  }

  void lengthsCountCharacters() {
    const auto ticket = [](const std::string& notes, const std::string& code) {
      return decodeRow(encode(TicketRow{.id = "t",
                                        .code = code,
                                        .ticket_type = "a",
                                        .valid_from = {},
                                        .valid_until = {},
                                        .given_name = {},
                                        .family_name = {},
                                        .company = {},
                                        .notes = notes,
                                        .sessions = {},
                                        .open_questions = {}}));
    };
    std::string notes;
    for (int i = 0; i < 2000; ++i) notes += "\U0001F600";
    QVERIFY(ticket(notes, "c").has_value());
    QCOMPARE(ticket(notes + "x", "c").error().field, "/notes");
    QVERIFY(ticket("", std::string(512, 'c')).has_value());
    QCOMPARE(ticket("", std::string(513, 'c')).error().field, "/code");
    QCOMPARE(ticket("", "").error().field, "/code");
  }

  void encodersReplaceWhatIsNoUtf8() {
    const auto problem =
        decodeProblem(encode(Problem{.type = "x", .title = "\xff", .status = 500, .detail = ""}));
    QVERIFY(problem.has_value());
    QCOMPARE(problem->title, "\uFFFD");
  }
};

QTEST_GUILESS_MAIN(CodecTest)
#include "codec_test.moc"
