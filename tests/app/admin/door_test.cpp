// SPDX-License-Identifier: Apache-2.0
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <memory>

#include <usher/admin/code/qr_reader.h>
#include <usher/contract/codec.h>

#include "../../backend/event_rows.h"
#include "../../backend/test_kiosk.h"
#include "organizer_rig.h"

using namespace usher;
using backend::tests::BackendProgram;

namespace {

/// What is drawn in half blocks.
QImage pictureOf(const QByteArray& text) {
  QStringList rows;
  for (const QString& row : QString::fromUtf8(text).split(u'\n')) {
    static const QRegularExpression blocks(QStringLiteral("^[ █▀▄]{20,}$"));
    if (blocks.match(row).hasMatch()) rows.append(row);
  }
  if (rows.isEmpty()) return {};
  QImage small(static_cast<int>(rows.first().size()), 2 * static_cast<int>(rows.size()),
               QImage::Format_Grayscale8);
  small.fill(Qt::white);
  for (int y = 0; y < rows.size(); ++y) {
    for (int x = 0; x < rows[y].size(); ++x) {
      const QChar block = rows[y][x];
      if (block == u'█' || block == u'▀') small.setPixel(x, 2 * y, 0);
      if (block == u'█' || block == u'▄') small.setPixel(x, 2 * y + 1, 0);
    }
  }
  return small.scaled(small.size() * 4);
}

QJsonObject json(const QByteArray& text) {
  return QJsonDocument::fromJson(text).object();
}

}  // namespace

/// What the tool has to do with kiosks, and with what they hand in.
class DoorTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase_data() { tests::addWays(); }

  void init() {
    QFETCH_GLOBAL(const tests::Way, way);
    rig_ = std::make_unique<tests::OrganizerRig>(way);
    program_ = &rig_->program();
    tool_ = &rig_->tool();
  }

  void cleanup() { rig_.reset(); }

  void aKioskIsPairedWithTheCodeThatIsShown() {
    program_->importEvent(20);
    const auto made = tool_->run({"pairing-code", "--event", "demo", "--name", "North door"});
    QVERIFY2(made.code == 0, made.err);
    const auto drawn = admin::readQrCodes(pictureOf(made.out));
    QCOMPARE(drawn.size(), 1U);
    QVERIFY2(
        made.out.startsWith(QByteArray::fromStdString("Pairing code for North door:  " + drawn[0] + "\n")),
        made.out);
    QVERIFY(made.out.contains("four digits") && made.out.contains("usher kiosks revoke"));
    QVERIFY(!made.out.contains('\x1b'));

    rig_->serveForKiosks();
    const backend::tests::TestKiosk kiosk;
    const auto paired =
        contract::decodePairAnswer(backend::tests::HttpClient(program_->port())
                                       .post("/kiosk/v1/pair", contract::encode(kiosk.pairRequest(drawn[0])))
                                       .body);
    QVERIFY(paired.has_value());
    const auto listed = tool_->run({"kiosks", "--event", "demo"});
    QVERIFY2(listed.out.contains(
                 QByteArray::fromStdString(paired->kiosk + "  North door  " + paired->fingerprint)),
             listed.out);
    const auto kiosk_id = QString::fromStdString(paired->kiosk);
    QCOMPARE(tool_->run({"kiosks", "move", kiosk_id, "autumn", "--event", "demo"}).code, 1);
    QCOMPARE(tool_->run({"kiosks", "move", kiosk_id, "demo", "--event", "demo"}).code, 0);
    const auto offered = [&] {
      const auto kiosks = json(tool_->run({"kiosks", "--event", "demo", "--json"}).out)["kiosks"].toArray();
      return kiosks.first()["offered_events"].toArray().toVariantList();
    };
    QCOMPARE(tool_->run({"kiosks", "offer", kiosk_id, "autumn", "--event", "demo"}).code, 1);
    QCOMPARE(tool_->run({"kiosks", "offer", "--event", "demo"}).code, 2);
    for (const auto* id : {"spring", "summer"}) {
      auto event = std::get<contract::EventRow>(backend::tests::eventRows(0).front());
      event.id = id;
      const auto file = program_->write("event.ndjson", contract::encode(contract::Row(event)) + "\n");
      QCOMPARE(BackendProgram::run({"import", "--data", program_->data(), file}).code, 0);
    }
    QCOMPARE(tool_->run({"kiosks", "offer", kiosk_id, "summer", "spring", "--event", "demo"}).code, 0);
    QCOMPARE(offered(), (QVariantList{"spring", "summer"}));
    QCOMPARE(tool_->run({"kiosks", "offer", kiosk_id, "--event", "demo"}).code, 0);
    QVERIFY(offered().isEmpty());
    QCOMPARE(tool_->run({"kiosks", "revoke", kiosk_id, "--event", "demo"}).code, 0);
    QVERIFY(tool_->run({"kiosks", "--event", "demo"}).out.contains("locked out"));
    QCOMPARE(tool_->run({"kiosks", "revoke", "nobody", "--event", "demo"}).code, 1);
    QVERIFY(tool_->run({"export", "kiosks", "--event", "demo"}).out.contains(",North door,demo,"));
  }

  void waitingForAKioskShowsItsDigits() {
    program_->importEvent(1);
    rig_->serveForKiosks();
    QProcess waiting;
    waiting.setProcessEnvironment(tool_->environment());
    waiting.start(USHER_PROGRAM, tool_->withWhere({"pairing-code", "--event", "demo", "--name", "South",
                                                   "--wait", "--json"}));
    QByteArray out;
    QVERIFY(QTest::qWaitFor([&] { return (out += waiting.readAllStandardOutput()).contains('\n'); },
                            BackendProgram::kPatienceMs));
    const backend::tests::TestKiosk kiosk;
    const auto code = json(out.left(out.indexOf('\n')))["code"].toString().toStdString();
    const auto paired =
        contract::decodePairAnswer(backend::tests::HttpClient(program_->port())
                                       .post("/kiosk/v1/pair", contract::encode(kiosk.pairRequest(code)))
                                       .body);
    QVERIFY(paired.has_value());
    QVERIFY(waiting.waitForFinished(BackendProgram::kPatienceMs));
    QCOMPARE(waiting.exitCode(), 0);
    out += waiting.readAllStandardOutput();
    QVERIFY2(out.contains(QByteArray::fromStdString("Its digits are " + paired->fingerprint)), out);
  }

  void requestsAndCheckInsAreSeenAndServed() {
    program_->importEvent(20);
    const QByteArray soup =
        R"({"kind":"item","id":"soup","name":{"en":"Soup"},"type":"food","needs_confirmation":true})";
    QCOMPARE(tool_->run({"event", "put", "-", "--event", "demo"}, soup).code, 0);
    QVERIFY(tool_->run({"check-ins", "--event", "demo"}).out.startsWith("Nobody"));
    rig_->serveForKiosks();
    program_->pairKiosk("North");
    const auto ticket = backend::tests::ticketId(1);
    const auto answer = program_->push(
        {backend::tests::checkIn(1, 1, "never"),
         {backend::tests::opId(2), backend::tests::at(2000), 2,
          contract::RequestOp{ticket, "soup", 2, "No salt"}},
         {backend::tests::opId(3), backend::tests::at(3000), 3, contract::RequestOp{ticket, "soup", 1, ""}}});
    QCOMPARE(answer.results.size(), 3U);
    for (const auto& result : answer.results) {
      QVERIFY2(result.status == contract::OpStatus::Ok, contract::encode(answer).c_str());
    }

    const auto check_ins = tool_->run({"check-ins", "--event", "demo"}).out;
    QVERIFY2(check_ins.contains(QByteArray::fromStdString("never  " + ticket)), check_ins);
    QVERIFY(tool_->run({"export", "check-ins", "--event", "demo"})
                .out.contains(QByteArray::fromStdString(",never," + ticket + ",entry,North,")));
    const auto requests = tool_->run({"requests", "--event", "demo", "--state", "open"}).out;
    QVERIFY2(requests.count(" soup ") == 2, requests);

    const auto second = QString::fromStdString(backend::tests::opId(2));
    const auto third = QString::fromStdString(backend::tests::opId(3));
    QCOMPARE(tool_->run({"requests", "accept", second, "--event", "demo"}).code, 0);
    QCOMPARE(tool_->run({"requests", "done", second, "--event", "demo"}).code, 0);
    QCOMPARE(tool_->run({"requests", "accept", second, "--event", "demo"}).code, 1);
    QCOMPARE(tool_->run({"requests", "decline", third, "--event", "demo"}).code, 2);
    QCOMPARE(tool_->run({"requests", "decline", third, "--event", "demo", "--reason", "None left"}).code, 0);
    QVERIFY(
        tool_->run({"requests", "--event", "demo", "--state", "open"}).out.startsWith("There is no such"));
    const auto table = tool_->run({"export", "requests", "--event", "demo"}).out;
    QVERIFY2(table.contains(",done,") && table.contains(",declined,") && table.contains("None left"), table);
  }

 private:
  std::unique_ptr<tests::OrganizerRig> rig_;
  BackendProgram* program_ = nullptr;
  tests::Tool* tool_ = nullptr;
};

QTEST_GUILESS_MAIN(DoorTest)
#include "door_test.moc"
