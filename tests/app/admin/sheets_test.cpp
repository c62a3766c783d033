// SPDX-License-Identifier: Apache-2.0
// usher badge sheets: what is printed beforehand is what a kiosk prints and reads, and in order.
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

#include "../../backend/event_rows.h"
#include "sheets_rig.h"

using namespace usher;
using backend::tests::BackendProgram;
using tests::kTwoSidedBadge;
using tests::SheetsRig;

namespace {

constexpr double kDotsPerMm = SheetsRig::kDotsPerMm;

/// What a program shows on one.
class Terminal {
 public:
  Terminal() : ours_(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)) {
    if (ours_ < 0 || grantpt(ours_) != 0 || unlockpt(ours_) != 0) qFatal("no terminal can be had");
    theirs_ = ::open(ptsname(ours_), O_RDWR | O_NOCTTY | O_CLOEXEC);
  }
  ~Terminal() {
    close(theirs_);
    close(ours_);
  }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  void showErrorsOf(QProcess& process) const {
    process.setChildProcessModifier([end = theirs_] { dup2(end, STDERR_FILENO); });
  }
  /// All until now.
  const QByteArray& seen() {
    char piece[4096];
    for (;;) {
      const auto count = read(ours_, piece, sizeof piece);
      if (count <= 0) return seen_;
      seen_.append(piece, count);
    }
  }

 private:
  int ours_;
  int theirs_ = -1;
  QByteArray seen_;
};

}  // namespace

class SheetsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    if (!SheetsRig::hasPoppler()) QSKIP("pdftoppm is needed (package poppler-utils)");
  }

  void init() { rig_ = std::make_unique<SheetsRig>(); }
  void cleanup() { rig_.reset(); }

  void inTheOrderOfALanguagesAlphabet() {
    QCOMPARE(rig_->order({"--language", "de"}), "CDABGF");
    QCOMPARE(rig_->order({"--language", "sv"}), "CBDAGF");
  }

  void byCompanyAndAsListed() {
    // Who has none comes last.
    QCOMPARE(rig_->order({"--sort", "company", "--language", "de"}).first(4), QStringLiteral("DACF"));
    QCOMPARE(rig_->order({"--sort", "list", "--ticket", "b", "--ticket", "a"}).size(), 2);
  }

  void whoIsLeftOutIsSaid() {
    const auto made = rig_->sheets({"--paper", "own"});
    QVERIFY2(made.err.contains("1 left out: 1 cancelled"), made.err);
    QCOMPARE(rig_->order({"--leave-out", "nobody"}).size(), 7);
    QCOMPARE(rig_->order({"--leave-out", "cancelled, unpaid"}).size(), 5);
    QCOMPARE(rig_->order({"--ticket", "e"}), "E");
  }

  void whoHasComeInOrHasABadgeNeedsNone() {
    rig_->program().serve();
    rig_->program().pairKiosk("North");
    const auto answer = rig_->program().push(
        {{backend::tests::opId(1), backend::tests::at(1000), 1, contract::CheckInOp{"a", "never"}},
         {backend::tests::opId(2), backend::tests::at(2000), 2, contract::PrintResultOp{"a"}},
         {backend::tests::opId(3), backend::tests::at(3000), 3, contract::CheckInOp{"b", "never"}},
         {backend::tests::opId(4), backend::tests::at(4000), 4,
          contract::PrintResultOp{"b", contract::Paper::Badge, contract::PrintOutcome::Failed,
                                  "Out of paper"}}});
    QCOMPARE(answer.results.size(), 4U);
    QVERIFY(!rig_->order({"--leave-out", "cancelled,printed"}).contains(u'A'));
    QVERIFY(rig_->order({"--leave-out", "cancelled,printed"}).contains(u'B'));
    QCOMPARE(rig_->order({"--leave-out", "cancelled,entered", "--language", "de"}), "CDGF");
    // The same from the server.
    rig_->reachServer();
    QCOMPARE(rig_->order({"--leave-out", "cancelled,entered", "--language", "de"}), "CDGF");
  }

  void aBadgeThatCameOutIsOneWhateverIsSaidOfIt() {
    rig_->program().serve();
    rig_->program().pairKiosk("North");
    const auto badge = [](const char* ticket, const std::string& reason, const std::string& check_in = {}) {
      contract::PrintResultOp told{ticket};
      told.reason = reason;
      told.check_in = check_in;
      return told;
    };
    const auto answer = rig_->program().push(
        {{backend::tests::opId(1), backend::tests::at(1000), 1, contract::CheckInOp{"a", "never"}},
         {backend::tests::opId(2), backend::tests::at(2000), 2, badge("a", "Lost: at the bar")},
         // Undone afterwards.
         {backend::tests::opId(3), backend::tests::at(3000), 3, contract::CheckInOp{"b", "never"}},
         {backend::tests::opId(4), backend::tests::at(4000), 4, badge("b", "Wrong name")},
         // By a neighbour, whose word came before that of the check-in.
         {backend::tests::opId(5), backend::tests::at(5000), 5, badge("d", {}, backend::tests::opId(9))}});
    QCOMPARE(answer.results.size(), 5U);
    const QByteArray token = rig_->reachServer();
    backend::tests::HttpClient http(rig_->program().port());
    const auto undone = http.post(
        "/api/v1/events/demo/check-ins/" + backend::tests::opId(3) + "/void", R"({"reason": "By mistake"})",
        {{"Authorization", "Bearer " + token.toStdString()}, {"Content-Type", "application/json"}});
    QVERIFY2(undone.status / 100 == 2, undone.body.c_str());
    QCOMPARE(rig_->order({"--leave-out", "cancelled,printed", "--language", "de"}), "CGF");
    const auto made = rig_->sheets({"--leave-out", "cancelled,unpaid,printed"});
    QVERIFY2(made.err.contains("1 cancelled, 1 unpaid, 3 printed"), made.err);
    // Who is named gets one.
    QCOMPARE(rig_->order({"--leave-out", "printed", "--ticket", "b"}), "B");
  }

  void theEventsOwnBadgeIsTaken() {
    const auto isWide = [&](double mm) {
      return qAbs(rig_->rendered().value(0).width() - mm * kDotsPerMm) < 2;
    };
    for (const bool served : {false, true}) {
      if (served) {
        rig_->program().serve();
        rig_->reachServer();
      }
      // None: the ready one.
      const auto plain = rig_->sheets({"--paper", "own"});
      QVERIFY2(plain.code == 0, plain.err);
      QVERIFY(isWide(101.6));
      QCOMPARE(rig_->tool().run({"event", "template", "badge", "--put", "badge_86x54"}).code, 0);
      QCOMPARE(rig_->sheets({"--paper", "own"}).code, 0);
      QVERIFY(isWide(86));
      QCOMPARE(rig_->sheets({"--paper", "own", "--template", "badge_a6"}).code, 0);
      QVERIFY(isWide(105));
      // Of who is in no event, but comes to this one.
      const QString crew = rig_->program().write("crew.csv", "first name;last name\nAda;Lovelace\n");
      QCOMPARE(rig_->sheets({"--paper", "own", "--guests", crew}).code, 0);
      QVERIFY(isWide(86));
      QCOMPARE(rig_->tool().run({"event", "template", "badge", "--remove"}).code, 0);
    }
  }

  void anEventFilesOwnBadgeIsTaken() {
    const auto row = [](const QByteArray& text) {
      const QJsonObject object{{"kind", "template"}, {"id", "badge"}, {"text", QString::fromUtf8(text)}};
      return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + "\n";
    };
    const QString file =
        rig_->program().write("event.ndjson", backend::tests::eventFile(2) + row(kTwoSidedBadge));
    QCOMPARE(rig_->tool().runBare({"badge", "sheets", file, "--paper", "own", "--out", rig_->out()}).code, 0);
    const auto pages = rig_->rendered();
    QCOMPARE(pages.size(), 4);
    QVERIFY(qAbs(pages[0].width() - 86 * kDotsPerMm) < 2);

    const QString wrong = rig_->program().write(
        "wrong.ndjson", backend::tests::eventFile(2) + row(QByteArray(kTwoSidedBadge).replace("54", "-54")));
    const auto refused = rig_->tool().runBare({"badge", "sheets", wrong, "--out", rig_->out()});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("the event's badge: line 2, column "), refused.err);
  }

  void onlyThoseOfAListOrAType() {
    const QByteArray rows =
        R"({"kind": "ticket_type", "id": "crew", "name": {"en": "Crew"}, "colour": "#1F6FEB"})"
        "\n"
        R"({"kind": "list", "id": "stage", "name": {"en": "Stage"}, "ticket_types": ["crew"], "re_entry": "always"})"
        "\n";
    const auto put = rig_->tool().run({"event", "put", "-"}, rows);
    QVERIFY2(put.code == 0, put.err);
    const auto imported = rig_->tool().run(
        {"import", "attendees", "-"}, "id,code,first name,last name,ticket type\nk,CODE-K,Kim,Crew,crew\n");
    QVERIFY2(imported.code == 0, imported.err + imported.out);
    QCOMPARE(rig_->order({"--list", "stage"}), "K");
    QCOMPARE(rig_->order({"--type", "crew"}), "K");
    QCOMPARE(rig_->order({"--list", "never"}).size(), 7);
    QCOMPARE(rig_->order({"--sort", "type"}).first(1), "K");
    QVERIFY(rig_->sheets({"--list", "gone"}).err.contains("no check-in list gone"));
    QVERIFY(rig_->sheets({"--type", "gone"}).err.contains("no ticket type gone"));
  }

  void guestsOfAFile() {
    const QString json = rig_->program().write(
        "guests.json",
        R"([{"given_name": "Ada", "family_name": "Lovelace", "type": "Visitor", "code": "FILE-1"}, {"given_name": "Bo"}])");
    const QString csv =
        rig_->program().write("guests.csv", "first name;last name;code\nAda;Lovelace;FILE-1\nBo;;\n");
    // As Windows' editor writes it.
    const QString marked = rig_->program().write(
        "marked.json", "\xEF\xBB\xBF" + rig_->program().contentOf("guests.json").toStdString());
    for (const QString& file : {json, csv, marked}) {
      for (const bool of_event : {true, false}) {
        const QStringList arguments{"badge",     "sheets",     "--guests",    file,      "--out",
                                    rig_->out(), "--template", "badge_86x54", "--paper", "own"};
        const auto made = of_event ? rig_->tool().run(arguments) : rig_->tool().runBare(arguments);
        QVERIFY2(made.code == 0, made.err);
        const auto pages = rig_->rendered();
        QCOMPARE(pages.size(), 2);
        QCOMPARE(tests::textsOn(pages[0]) + tests::textsOn(pages[1]), QStringList({"FILE-1"}));
      }
    }
    const QString wrong = rig_->program().write("wrong.csv", "first name;colour\nAda;blue\n");
    const auto refused = rig_->tool().runBare({"badge", "sheets", "--guests", wrong, "--out", rig_->out()});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("line 2: colour is like #2F4BFF"), refused.err);
  }

  void saysWhatIsWrong() {
    QCOMPARE(rig_->tool().run({"badge", "sheets"}).code, 2);
    QCOMPARE(rig_->sheets({"--paper", "b5"}).code, 2);
    QCOMPARE(rig_->sheets({"--paper", "10x20"}).code, 2);
    QCOMPARE(rig_->sheets({"--paper", "own", "--bleed", "2"}).code, 2);
    QCOMPARE(rig_->sheets({"--sort", "height"}).code, 2);
    QCOMPARE(rig_->sheets({"--leave-out", "late"}).code, 2);
    QCOMPARE(rig_->tool().runBare({"badge", "sheets", "--out", rig_->out()}).code, 2);
    const auto agenda = rig_->sheets({"--template", "agenda_a4"});
    QCOMPARE(agenda.code, 1);
    QVERIFY(agenda.err.contains("it is an agenda's template"));
    // All of them, whether there are others or not.
    for (const QStringList& others : {QStringList(), QStringList({"--ticket", "a"})}) {
      const auto strange = rig_->sheets(QStringList{"--ticket", "nobodys", "--ticket", "noones"} + others);
      QCOMPARE(strange.code, 1);
      QVERIFY2(strange.err.contains("no guest has the ticket nobodys or noones."), strange.err);
    }
    const auto large = rig_->sheets({"--paper", "80x60"});
    QCOMPARE(large.code, 1);
    QVERIFY2(large.err.contains("does not fit"), large.err);
    QVERIFY(!QFile::exists(rig_->out()));
  }

  void whatNobodyKnowsIsNotLeftOut() {
    const QString guests = rig_->program().write("guests.csv", "first name\nAda\n");
    const QString event = rig_->program().write("event.ndjson", backend::tests::eventFile(2));
    const auto refused = [&](const QStringList& arguments, const QByteArray& why) {
      const auto made =
          rig_->tool().runBare(QStringList{"badge", "sheets", "--out", rig_->out()} + arguments);
      return made.code == 2 && made.err.contains(why) && !QFile::exists(rig_->out());
    };
    QVERIFY(refused({"--guests", guests, "--leave-out", "entered"}, "does not go with --guests"));
    QVERIFY(refused({"--guests", guests, "--leave-out", "cancelled,printed"}, "does not go with --guests"));
    QVERIFY(refused({event, "--leave-out", "printed"}, "does not go with EVENT_FILE"));
    QCOMPARE(
        rig_->tool().runBare({"badge", "sheets", event, "--leave-out", "entered", "--out", rig_->out()}).code,
        0);
  }

  void cancelledInTheMiddleItLeavesTheOldFile() {
    const QString event = rig_->program().path("large.ndjson");
    QCOMPARE(rig_->tool().runBare({"demo-event", "--attendees", "20000", "--out", event}).code, 0);
    for (const int signal : {SIGINT, SIGTERM}) {
      const QDir folder(rig_->program().path("sheets"));
      QVERIFY(folder.mkpath("."));
      QFile old(folder.filePath("sheets.pdf"));
      QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
      old.close();
      Terminal terminal;
      QProcess process;
      terminal.showErrorsOf(process);
      process.start(USHER_PROGRAM, {"badge", "sheets", event, "--out", old.fileName()});
      // Beyond the first sheet, and before the last.
      static const QRegularExpression begun(QStringLiteral("[1-9]\\d\\d of \\d+ badges"));
      QTRY_VERIFY_WITH_TIMEOUT(QString::fromUtf8(terminal.seen()).contains(begun),
                               BackendProgram::kPatienceMs);
      QCOMPARE(process.state(), QProcess::Running);
      QCOMPARE(kill(static_cast<pid_t>(process.processId()), signal), 0);
      QVERIFY(process.waitForFinished(BackendProgram::kPatienceMs));
      QCOMPARE(process.exitStatus(), QProcess::NormalExit);
      QCOMPARE(process.exitCode(), 1);
      QVERIFY2(terminal.seen().contains("cancelled; nothing was written"), terminal.seen());
      QCOMPARE(folder.entryList(QDir::Files), QStringList({"sheets.pdf"}));
      QVERIFY(old.open(QIODevice::ReadOnly));
      QCOMPARE(old.readAll(), "old");
    }
  }

  void aTerminalSeesABar() {
    Terminal terminal;
    QProcess process;
    terminal.showErrorsOf(process);
    process.start(USHER_PROGRAM,
                  rig_->tool().withWhere({"badge", "sheets", "--out", rig_->out(), "--leave-out", "printed",
                                          "--template", "badge_label_62"}));
    QVERIFY(process.waitForFinished(BackendProgram::kPatienceMs));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray seen = terminal.seen();
    QVERIFY2(seen.contains("[------") && seen.contains("0 of 7 badges\r"), seen);
    // What comes before them.
    QVERIFY2(seen.contains("0 of 7 histories") && seen.contains("0 of 7 badges measured"), seen);
    // Gone when it is done.
    QVERIFY2(seen.endsWith("\r\x1b[K"), seen);
  }

 private:
  std::unique_ptr<SheetsRig> rig_;
};

QTEST_MAIN(SheetsTest)
#include "sheets_test.moc"
