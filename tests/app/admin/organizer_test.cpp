// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <memory>

#include "organizer_rig.h"

using namespace usher;
using backend::tests::BackendProgram;

namespace {

constexpr const char* kAttendees =
    "id,first name,last name,company,e-mail,ticket type\n"
    "a1,Zoë,Adler,Blüte GmbH,zoe@example.org,visitor\n"
    "a2,Bad,Mail,,not-an-address,visitor\n"
    "a3,明,王,,ming@example.org,visitor\n";

QJsonObject json(const QByteArray& text) {
  return QJsonDocument::fromJson(text).object();
}

}  // namespace

/// All that organizers do with the tool: with a server, with a folder, and with a folder that a server works
/// on at the same time.
class OrganizerTest : public QObject {
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

  void anEventIsMadeAndListed() {
    const QStringList create{"event",    "create",          "--id",   "fest",          "--name", "Fête",
                             "--name",   "de=Fest",         "--zone", "Europe/Berlin", "--ends", "2026-07-02",
                             "--starts", "2026-07-01 09:30"};
    const auto made =
        tool_->run(create + QStringList{"--ticket-type", "visitor=Visitor", "--list", "main=Main door"});
    QVERIFY2(made.code == 0, made.err);
    QCOMPARE(made.out, "fest: Fête, 2026-07-01 09:30 to 2026-07-02 23:59 (Europe/Berlin)\n");
    const auto row = json(tool_->run({"event", "list", "--json"}).out)["events"].toArray().at(0).toObject();
    QCOMPARE(row["starts_at"].toString(), "2026-07-01T07:30:00.000Z");
    QCOMPARE(row["ends_at"].toString(), "2026-07-02T21:59:00.000Z");
    QCOMPARE(row["name"].toObject()["de"].toString(), "Fest");
    const auto listed = tool_->run({"event", "list"});
    QVERIFY2(listed.out.contains("EVENT  NAME  STARTS            ENDS") &&
                 listed.out.contains("fest   Fête  2026-07-01 09:30  2026-07-02 23:59  Europe/Berlin"),
             listed.out);

    const auto again = tool_->run(create);
    QCOMPARE(again.code, 1);
    QCOMPARE(again.err, "usher event create: There is an event fest already.\n");
    // It has a type and a list: guests can be imported.
    const auto imported =
        tool_->run({"import", "attendees", "-", "--event", "fest"}, "name,ticket type\nAnn,visitor\n");
    QVERIFY2(imported.code == 0, imported.err + imported.out);
  }

  void settingsAreShownAndChanged() {
    program_->importEvent(1);
    const auto set = tool_->run({"event", "settings", "--event", "demo", "--set", "registration.enabled=true",
                                 "--set", "registration.capacity=200", "--set", "venue=Hall 7"});
    QVERIFY2(set.code == 0, set.err);
    QVERIFY2(set.out.contains("registration.capacity          200\n"), set.out);
    const auto saved = tool_->run({"event", "settings", "--event", "demo", "--json"});
    QCOMPARE(json(saved.out)["registration"].toObject()["enabled"].toBool(), true);
    QCOMPARE(json(saved.out)["venue"].toString(), "Hall 7");

    for (const auto& [change, says] :
         {std::pair{"registration.capcity=5", "there is no setting registration.capcity"},
          std::pair{"venue.room=5", "/venue"},
          std::pair{"notifications.queue_minutes=soon", "/notifications/queue_minutes"},
          std::pair{"nonsense", "--set is like"}}) {
      const auto wrong = tool_->run({"event", "settings", "--event", "demo", "--set", change});
      QCOMPARE(wrong.code, 1);
      QVERIFY2(wrong.err.contains(says) && wrong.err.count('\n') == 1, wrong.err);
    }
    QCOMPARE(tool_->run({"event", "settings", "--event", "demo", "--json"}).out, saved.out);

    const auto out =
        tool_->run({"event", "settings", "--event", "demo", "--set", "registration.capacity=null"});
    QVERIFY2(out.code == 0 && !out.out.contains("registration.capacity"), out.out + out.err);
    const auto back =
        tool_->run({"event", "settings", "--event", "demo", "--from", "-", "--json"}, saved.out);
    QCOMPARE(json(back.out)["registration"].toObject()["capacity"].toInt(), 200);
  }

  void rowsArePutInAllOrNone() {
    program_->importEvent(1);
    const QByteArray soup =
        R"({"kind":"item","id":"soup","name":{"en":"Soup"},"type":"food","needs_confirmation":true})";
    const auto bad = tool_->run({"event", "put", "-", "--event", "demo"}, soup + "\n\n{\"kind\":\"list\"}\n");
    QCOMPARE(bad.code, 1);
    QVERIFY2(bad.err.contains("-, line 3: /id"), bad.err);
    const auto refused = tool_->run(
        {"event", "put", "-", "--event", "demo"},
        soup + "\n" +
            R"({"kind":"ticket","id":"t","code":"T","ticket_type":"visitor","order_status":"paid"})");
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("The ticket t is not changed by this call."), refused.err);
    QCOMPARE(tool_->run({"event", "put", "-", "--event", "demo"}, soup).code, 0);
  }

  void aFilesBadLinesAreNamedBeforeAndAfter() {
    program_->importEvent(0);
    const auto file = program_->write("guests.csv", kAttendees);
    const auto before = tool_->run({"export", "attendees", "--event", "demo"}).out;
    const auto preview = tool_->run({"import", "attendees", file, "--event", "demo", "--dry-run"});
    QCOMPARE(preview.code, 1);
    QVERIFY2(
        preview.out.contains("guests.csv: 2 added, 0 changed, 0 unchanged (dry run: nothing was changed)\n"),
        preview.out);
    QVERIFY2(preview.out.contains("\n3     email  yes       "), preview.out);
    QCOMPARE(tool_->run({"export", "attendees", "--event", "demo"}).out, before);

    const auto done = tool_->run({"import", "attendees", file, "--event", "demo", "--json"});
    QCOMPARE(done.code, 1);
    QCOMPARE(json(done.out)["added"].toInt(), 2);
    QCOMPARE(json(done.out)["problems"].toArray().at(0).toObject()["line"].toInt(), 3);
    const auto out = program_->path("guests-out.csv");
    QCOMPARE(tool_->run({"export", "attendees", "--event", "demo", "--out", out}).code, 0);
    const auto table = program_->contentOf("guests-out.csv");
    QVERIFY2(table.contains("Zoë,Adler,Blüte GmbH,zoe@example.org") && !table.contains("Bad,Mail"), table);

    for (const char* agenda : {"agenda.csv", "agenda.ics", "schedule.xml"}) {
      const auto path = QStringLiteral(USHER_SOURCE_DIR "/tests/backend/data/import/") + agenda;
      const auto ran = tool_->run({"import", "agenda", path, "--event", "demo", "--json"});
      QVERIFY2(json(ran.out)["added"].toInt() > 0, agenda + ran.err + ran.out);
    }
  }

  void aNewKeySignsNewTicketsAndOldOnesMayBeRetired() {
    program_->importEvent(20);
    const auto first = tool_->run({"ticket-keys", "rotate", "--event", "demo"});
    QVERIFY2(first.code == 0, first.err);
    const auto second = tool_->run({"ticket-keys", "rotate", "--event", "demo", "--retire-others"});
    QVERIFY2(second.code == 0, second.err);
    const QRegularExpression said("^Key (\\d+) signs from now on\\.\n$");
    const auto one = said.match(first.out);
    const auto two = said.match(second.out);
    QVERIFY(one.hasMatch() && two.hasMatch());
    QCOMPARE(two.captured(1).toInt(), one.captured(1).toInt() + 1);
    rig_->serveForKiosks();
    program_->pairKiosk("North");
    backend::tests::HttpClient kiosk(program_->port());
    const auto snapshot =
        QByteArray::fromStdString(kiosk.get("/kiosk/v1/events/demo/snapshot", program_->kioskHeaders()).body);
    int good = 0;
    for (const auto& line : snapshot.split('\n')) {
      const auto row = QJsonDocument::fromJson(line).object();
      if (row["kind"] != "ticket_key" || row["retired"].toBool()) continue;
      ++good;
      QCOMPARE(row["id"].toString(), two.captured(1));
    }
    QCOMPARE(good, 1);
    QCOMPARE(tool_->run({"ticket-keys", "rotate", "--event", "nowhere"}).code, 1);
  }

  void aBackupIsWholeAndCanBeRestored() {
    program_->importEvent(20);
    const auto file = program_->path("backup.sqlite");
    const auto made = tool_->run({"backup", file});
    QVERIFY2(made.code == 0, made.err);
    QCOMPARE(made.out, (file + ": " + QString::number(QFileInfo(file).size()) + " bytes\n").toUtf8());
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto again = tool_->run({"backup", file});
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains("is there already"));

    const BackendProgram other;
    QCOMPARE(BackendProgram::run({"restore", "--data", other.data(), file}).code, 0);
    QCOMPARE(tool_->runBare({"export", "attendees", "--event", "demo", "--data", other.data()}).out,
             tool_->run({"export", "attendees", "--event", "demo"}).out);
    // Nothing of it is left in the data folder.
    for (const QString& left : QDir(program_->data()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
      QVERIFY2(QDir(program_->data() + '/' + left).isEmpty(), left.toUtf8());
    }
  }

 private:
  std::unique_ptr<tests::OrganizerRig> rig_;
  BackendProgram* program_ = nullptr;
  tests::Tool* tool_ = nullptr;
};

QTEST_GUILESS_MAIN(OrganizerTest)
#include "organizer_test.moc"
