// SPDX-License-Identifier: Apache-2.0
// What is sent to whoever helps from afar says how a kiosk is, and nothing of its guests.
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <usher/kiosk/json_log.h>
#include <usher/kiosk/support_bundle.h>
#include <usher/sqlite/database.h>
#include <usher/store/file_reports.h>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using kiosk::SupportFacts;

namespace {

const QStringList kPlanted{"Zwölfboth",
                           "Quintessenz",
                           "Nimbus Werke",
                           "nut allergy",
                           "SECRET-CODE-4711",
                           "Paid in cash by her uncle",
                           "zwoelfboth@example.org",
                           "482913",
                           "S1ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
                           "Supervisor Sibylle",
                           "the queue of Quintessenz"};

domain::Ticket planted() {
  auto guest = ticket(1);
  guest.attendee = {kPlanted[0], kPlanted[1], kPlanted[2], kPlanted[3]};
  guest.code = kPlanted[4];
  return guest;
}

}  // namespace

class SupportBundleTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    f_->load(3, at("5"), {checkIn(1, 2)});
    f_->apply(
        at("6"),
        {{1, ports::Record(planted())},
         {2, ports::Record(domain::StaffMember{
                 .id = *domain::StaffMemberId::parse(u"ada"), .name = kPlanted[9], .pin = {7, 7, 7}})}});
  }
  void cleanup() { f_.reset(); }

  void itSaysHowTheKioskIs() {
    f_->pass(2, 3);
    f_->pass(3, 2);
    f_->settle(opId(3), ports::outcome::Rejected{"unknown-ticket", kPlanted[1] + " is unknown"}, "9");
    const auto files = unpacked(facts());
    QCOMPARE(files.keys(),
             (QStringList{"about.json", "log.jsonl", "machine.json", "settings.json", "store.json"}));
    const auto store = object(files["store.json"]);
    QCOMPARE(store["outbox_waiting"].toInt(), 1);
    QCOMPARE(store["outbox_oldest"].toString(), QString("2026-11-24T09:00:02.000Z"));
    QCOMPARE(store["dead_letters"].toObject(), (QJsonObject{{"check_in: unknown-ticket", 1}}));
    const auto event_file = store["files"].toArray().at(1).toObject();
    QCOMPARE(event_file["file"].toString(), QString("event.db"));
    QCOMPARE(event_file["rows"].toObject()["ticket"].toInt(), 3);
    QVERIFY(event_file["schema_version"].toInt() >= 12 && event_file["bytes"].toInt() > 0);
    QVERIFY(event_file["sound"].toBool());
    const auto settings = object(files["settings.json"]);
    QCOMPARE(settings["printing/badge"].toString(), QString("cups:Zebra"));
    QCOMPARE(settings["staff/key"].toString(), QString("Ctrl+Alt+S"));
    const auto about = object(files["about.json"]);
    QCOMPARE(about["usher"].toString(), QString(USHER_VERSION));
    QCOMPARE(about["kiosk_name"].toString(), QString("North door"));
    QCOMPARE(about["backend"].toString(), QString("https://events.example.org"));
    QCOMPARE(about["printers"].toArray().at(0).toString(), QString("Zebra"));
    QVERIFY(object(files["machine.json"])["disk"].toObject()["free"].toDouble() > 0);
    QVERIFY(files["log.jsonl"].contains("\"staff deed\"") &&
            files["log.jsonl"].contains(ticketId(1).text().toUtf8()));
  }

  void nothingOfAnybodyIsInIt() {
    // Let in against the rules, corrected, undone; refused by a backend that names them.
    must(f_->store->redeem(ticketId(1), [&](const domain::LookUp&) {
      return ports::Ruling{checkIn(2, 1), domain::StaffMemberId::parse(u"ada"),
                           domain::Override{"unpaid", kPlanted[5]}};
    }));
    must(f_->store->record({opId(3), checkIn(3, 1).at,
                            domain::op::BadgeCorrection{ticketId(1), kPlanted[1], kPlanted[0], kPlanted[2]},
                            domain::StaffMemberId::parse(u"ada")}));
    must(f_->store->record({opId(4), checkIn(4, 1).at,
                            domain::op::WalkIn{ticketId(50),
                                               kPlanted[4],
                                               planted().type,
                                               kPlanted[0],
                                               kPlanted[1],
                                               kPlanted[2],
                                               {},
                                               kPlanted[6]}}));
    f_->settle(opId(3), ports::outcome::Rejected{kPlanted[10], kPlanted[0]}, "9");
    f_->settle(opId(4), ports::outcome::Retry{f_->time.now(), kPlanted[0]}, "9");
    // What no part of the program logs, but a library might.
    kiosk::logInfo("sending to " + kPlanted[6], {{"detail", "PIN " + kPlanted[7]}, {"code", kPlanted[8]}});
    auto all = facts();
    QFile key(QString::fromStdString((f_->key_folder / "gala.key").string()));
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QByteArray secret = key.readAll();
    kiosk::logInfo("key " + QString::fromLatin1(secret.toHex()));
    all.log = kiosk::lastLog();
    all.settings.camera = "video:/srv/" + kPlanted[6] + ".avi";
    all.pairing->backend = QUrl("https://ada:" + kPlanted[4] + "@events.example.org/?token=" + kPlanted[4]);
    const auto files = unpacked(all);
    QCOMPARE(files.size(), 5);
    QVERIFY(files["log.jsonl"].contains("sending to [left out]"));
    QCOMPARE(object(files["store.json"])["dead_letters"].toObject(),
             (QJsonObject{{"badge_correction: other", 1}}));
    QStringList needles = kPlanted;
    needles << QString::fromLatin1(secret.toHex()) << QString::fromLatin1(secret.toBase64());
    for (auto file = files.begin(); file != files.end(); ++file) {
      QVERIFY2(!file->contains(secret), qPrintable(file.key()));
      for (const auto& needle : needles) {
        QVERIFY2(!file->contains(needle.toUtf8()), qPrintable(file.key() + ": " + needle));
      }
    }
  }

  void aStoreThatDoesNotOpenIsSaidToo() {
    auto all = facts();
    all.store = std::unexpected(QStringLiteral("kiosk.db: file is not a database"));
    const auto store = object(unpacked(all)["store.json"]);
    QVERIFY(!store["open"].toBool(true));
    QVERIFY(store["because"].toString().contains("not a database"));
  }

  void aDamagedFileIsSaidToBe() {
    f_->close();
    QFile file(QString::fromStdString((f_->folder / "event.db").string()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    // A page of some table or index, which may hold nothing yet: its header too.
    file.seek(file.size() - 4096);
    file.write(QByteArray(600, '\x7f'));
    file.close();
    {
      // As it is met at run time: when it is opened a store mends it.
      sqlite::Database database(f_->folder / "kiosk.db");
      database.execute("ATTACH '" + (f_->folder / "event.db").string() + "' AS event");
      const auto report = store::fileReports(database, f_->folder);
      QVERIFY(report[0].faults.isEmpty());
      QVERIFY(!report[1].faults.isEmpty());
    }
    f_->open();
    QVERIFY(must(f_->store->report())[1].faults.isEmpty());
  }

  void forALargeFileNobodyWaits() {
    f_->close();
    QFile file(QString::fromStdString((f_->folder / "event.db").string()));
    QVERIFY(file.resize(200 * 1024 * 1024));
    f_->open();
    const auto report = must(f_->store->report());
    QVERIFY(report[0].checked);
    QVERIFY(!report[1].checked);
    QVERIFY(!report[1].tables.empty());
    auto all = facts();
    all.store = must(kiosk::storeFactsOf(*f_->store, *f_->store, *f_->store));
    const auto files = object(unpacked(all)["store.json"])["files"].toArray();
    QCOMPARE(files[0]["sound"], QJsonValue(true));
    QVERIFY(files[1]["sound"].isNull());
  }

  void whereItCanNotBeWrittenNothingIsLeft() {
    const QString path = f_->dir.filePath("none/bundle.tar.gz");
    const auto written = kiosk::writeSupportBundle(path, facts());
    QVERIFY(!written && written.error().contains(path));
  }

 private:
  SupportFacts facts() {
    kiosk::logInfo("staff deed", {{"staff", "ada"}, {"ticket", ticketId(1).text()}});
    SupportFacts facts{.at = f_->time.now(), .settings = {}};
    facts.settings.data_folder = QString::fromStdString(f_->folder.string());
    facts.settings.badge_printer = {kiosk::PrinterChoice::Queue, "Zebra"};
    facts.pairing =
        net::Pairing{QUrl("https://events.example.org"),
                     {.id = *domain::KioskId::parse(u"k1"), .name = "North door", .events = {gala()}}};
    facts.store = must(kiosk::storeFactsOf(*f_->store, *f_->store, *f_->store));
    facts.log = kiosk::lastLog();
    facts.printers = QStringList{"Zebra"};
    return facts;
  }

  static QJsonObject object(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }

  /// By name, as the system's own tar unpacks them.
  QMap<QString, QByteArray> unpacked(const SupportFacts& facts) {
    const QTemporaryDir dir;
    const QString path = dir.filePath("bundle.tar.gz");
    const auto written = kiosk::writeSupportBundle(path, facts);
    if (!written) qFatal("%s", qUtf8Printable(written.error()));
    [&] {
      QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
      QCOMPARE(QProcess::execute("tar", {"-xzf", path, "-C", dir.path()}), 0);
    }();
    QMap<QString, QByteArray> files;
    for (QDirIterator each(dir.filePath("usher-support"), QDir::Files); each.hasNext();) {
      QFile file(each.next());
      if (file.open(QIODevice::ReadOnly)) files[each.fileName()] = file.readAll();
    }
    return files;
  }

  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(SupportBundleTest)
#include "support_bundle_test.moc"
