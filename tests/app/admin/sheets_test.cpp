// SPDX-License-Identifier: Apache-2.0
// usher badge sheets: what is printed beforehand is what a kiosk prints and reads, and in order.
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

#include "../../backend/backend_program.h"
#include "../../backend/event_rows.h"
#include "tool.h"

using namespace usher;
using backend::tests::BackendProgram;
using tests::Tool;

namespace {

constexpr int kDots = 203;
constexpr double kDotsPerMm = kDots / 25.4;

const QByteArray kGuests =
    "id,code,first name,last name,company,ticket type,order status,language\n"
    "a,CODE-A,Nils,Östlund,Yacht AB,visitor,paid,\n"
    "b,CODE-B,Zoë,Zimmer,,visitor,paid,de\n"
    "c,CODE-C,Ada,Abel,Zeta Ltd,visitor,pending,\n"
    "d,CODE-D,Eva,Ärmel,Alpha Oy,visitor,paid,\n"
    "e,CODE-E,Gone,Away,,visitor,cancelled,\n"
    "f,CODE-F,太郎,山田,株式会社山田製作所,visitor,paid,ja\n"
    "g,CODE-G,عبد الرحمن,آل سعود,,visitor,paid,ar\n";

struct Seen {
  QString text;
  /// In mm from the page's top left.
  QPointF at;
};

QList<Seen> seenOn(const QImage& page) {
  const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
  const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                              static_cast<int>(grey.bytesPerLine()));
  QList<Seen> seen;
  for (const auto& code : ZXing::ReadBarcodes(view)) {
    const auto& corners = code.position();
    const auto middle = (corners[0] + corners[2]) / 2;
    seen.append({QString::fromStdString(code.text()), QPointF(middle.x, middle.y) / kDotsPerMm});
  }
  return seen;
}

QStringList textsOn(const QImage& page) {
  QStringList texts;
  for (const Seen& code : seenOn(page)) texts << code.text;
  texts.sort();
  return texts;
}

bool hasPoppler() {
  return !QStandardPaths::findExecutable("pdftoppm").isEmpty();
}

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

/// A front, and a back with the code alone.
const QByteArray kTwoSided = R"({
  "usher_template": 1, "paper": "badge", "name": "Two sides", "size": {"width": 86, "height": 54},
  "pages": [
    {"items": [{"kind": "name", "box": [4, 4, 50, 46]}, {"kind": "qr", "box": [56, 20, 26, 26]}]},
    {"items": [{"kind": "qr", "box": [4, 20, 26, 26]}]}
  ]
})";

}  // namespace

class SheetsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    if (!hasPoppler()) QSKIP("pdftoppm is needed (package poppler-utils)");
  }

  void init() {
    program_ = std::make_unique<BackendProgram>();
    program_->importEvent(0);
    tool_.setWhere({"--event", "demo", "--data", program_->data()});
    const auto imported = tool_.run({"import", "attendees", "-"}, kGuests);
    QVERIFY2(imported.code == 0, imported.err + imported.out);
  }
  void cleanup() { program_.reset(); }

  void inTheOrderOfALanguagesAlphabet() {
    QCOMPARE(order({"--language", "de"}), "CDABGF");
    QCOMPARE(order({"--language", "sv"}), "CBDAGF");
  }

  void byCompanyAndAsListed() {
    // Who has none comes last.
    QCOMPARE(order({"--sort", "company", "--language", "de"}).first(4), QStringLiteral("DACF"));
    QCOMPARE(order({"--sort", "list", "--ticket", "b", "--ticket", "a"}).size(), 2);
  }

  void whoIsLeftOutIsSaid() {
    const auto made = sheets({"--paper", "own"});
    QVERIFY2(made.err.contains("1 left out: 1 cancelled"), made.err);
    QCOMPARE(order({"--leave-out", "nobody"}).size(), 7);
    QCOMPARE(order({"--leave-out", "cancelled, unpaid"}).size(), 5);
    QCOMPARE(order({"--ticket", "e"}), "E");
  }

  void whoHasComeInOrHasABadgeNeedsNone() {
    program_->serve();
    program_->pairKiosk("North");
    const auto answer = program_->push(
        {{backend::tests::opId(1), backend::tests::at(1000), 1, contract::CheckInOp{"a", "never"}},
         {backend::tests::opId(2), backend::tests::at(2000), 2, contract::PrintResultOp{"a"}},
         {backend::tests::opId(3), backend::tests::at(3000), 3, contract::CheckInOp{"b", "never"}},
         {backend::tests::opId(4), backend::tests::at(4000), 4,
          contract::PrintResultOp{"b", contract::Paper::Badge, contract::PrintOutcome::Failed,
                                  "Out of paper"}}});
    QCOMPARE(answer.results.size(), 4U);
    QVERIFY(!order({"--leave-out", "cancelled,printed"}).contains(u'A'));
    QVERIFY(order({"--leave-out", "cancelled,printed"}).contains(u'B'));
    QCOMPARE(order({"--leave-out", "cancelled,entered", "--language", "de"}), "CDGF");
    // The same from the server.
    reachServer();
    QCOMPARE(order({"--leave-out", "cancelled,entered", "--language", "de"}), "CDGF");
  }

  void aBadgeThatCameOutIsOneWhateverIsSaidOfIt() {
    program_->serve();
    program_->pairKiosk("North");
    const auto badge = [](const char* ticket, const std::string& reason, const std::string& check_in = {}) {
      contract::PrintResultOp told{ticket};
      told.reason = reason;
      told.check_in = check_in;
      return told;
    };
    const auto answer = program_->push(
        {{backend::tests::opId(1), backend::tests::at(1000), 1, contract::CheckInOp{"a", "never"}},
         {backend::tests::opId(2), backend::tests::at(2000), 2, badge("a", "Lost: at the bar")},
         // Undone afterwards.
         {backend::tests::opId(3), backend::tests::at(3000), 3, contract::CheckInOp{"b", "never"}},
         {backend::tests::opId(4), backend::tests::at(4000), 4, badge("b", "Wrong name")},
         // By a neighbour, whose word came before that of the check-in.
         {backend::tests::opId(5), backend::tests::at(5000), 5, badge("d", {}, backend::tests::opId(9))}});
    QCOMPARE(answer.results.size(), 5U);
    const QByteArray token = reachServer();
    backend::tests::HttpClient http(program_->port());
    const auto undone = http.post(
        "/api/v1/events/demo/check-ins/" + backend::tests::opId(3) + "/void", R"({"reason": "By mistake"})",
        {{"Authorization", "Bearer " + token.toStdString()}, {"Content-Type", "application/json"}});
    QVERIFY2(undone.status / 100 == 2, undone.body.c_str());
    QCOMPARE(order({"--leave-out", "cancelled,printed", "--language", "de"}), "CGF");
    const auto made = sheets({"--leave-out", "cancelled,unpaid,printed"});
    QVERIFY2(made.err.contains("1 cancelled, 1 unpaid, 3 printed"), made.err);
    // Who is named gets one.
    QCOMPARE(order({"--leave-out", "printed", "--ticket", "b"}), "B");
  }

  void theEventsOwnBadgeIsTaken() {
    const auto isWide = [&](double mm) { return qAbs(rendered().value(0).width() - mm * kDotsPerMm) < 2; };
    for (const bool served : {false, true}) {
      if (served) {
        program_->serve();
        reachServer();
      }
      // None: the ready one.
      const auto plain = sheets({"--paper", "own"});
      QVERIFY2(plain.code == 0, plain.err);
      QVERIFY(isWide(101.6));
      QCOMPARE(tool_.run({"event", "template", "badge", "--put", "badge_86x54"}).code, 0);
      QCOMPARE(sheets({"--paper", "own"}).code, 0);
      QVERIFY(isWide(86));
      QCOMPARE(sheets({"--paper", "own", "--template", "badge_a6"}).code, 0);
      QVERIFY(isWide(105));
      // Of who is in no event, but comes to this one.
      const QString crew = program_->write("crew.csv", "first name;last name\nAda;Lovelace\n");
      QCOMPARE(sheets({"--paper", "own", "--guests", crew}).code, 0);
      QVERIFY(isWide(86));
      QCOMPARE(tool_.run({"event", "template", "badge", "--remove"}).code, 0);
    }
  }

  void anEventFilesOwnBadgeIsTaken() {
    const auto row = [](const QByteArray& text) {
      const QJsonObject object{{"kind", "template"}, {"id", "badge"}, {"text", QString::fromUtf8(text)}};
      return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + "\n";
    };
    const QString file = program_->write("event.ndjson", backend::tests::eventFile(2) + row(kTwoSided));
    QCOMPARE(tool_.runBare({"badge", "sheets", file, "--paper", "own", "--out", out()}).code, 0);
    const auto pages = rendered();
    QCOMPARE(pages.size(), 4);
    QVERIFY(qAbs(pages[0].width() - 86 * kDotsPerMm) < 2);

    const QString wrong = program_->write(
        "wrong.ndjson", backend::tests::eventFile(2) + row(QByteArray(kTwoSided).replace("54", "-54")));
    const auto refused = tool_.runBare({"badge", "sheets", wrong, "--out", out()});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("the event's badge: line 2, column "), refused.err);
  }

  void onlyThoseOfAListOrAType() {
    const QByteArray rows =
        R"({"kind": "ticket_type", "id": "crew", "name": {"en": "Crew"}, "colour": "#1F6FEB"})"
        "\n"
        R"({"kind": "list", "id": "stage", "name": {"en": "Stage"}, "ticket_types": ["crew"], "re_entry": "always"})"
        "\n";
    const auto put = tool_.run({"event", "put", "-"}, rows);
    QVERIFY2(put.code == 0, put.err);
    const auto imported = tool_.run({"import", "attendees", "-"},
                                    "id,code,first name,last name,ticket type\nk,CODE-K,Kim,Crew,crew\n");
    QVERIFY2(imported.code == 0, imported.err + imported.out);
    QCOMPARE(order({"--list", "stage"}), "K");
    QCOMPARE(order({"--type", "crew"}), "K");
    QCOMPARE(order({"--list", "never"}).size(), 7);
    QCOMPARE(order({"--sort", "type"}).first(1), "K");
    QVERIFY(sheets({"--list", "gone"}).err.contains("no check-in list gone"));
    QVERIFY(sheets({"--type", "gone"}).err.contains("no ticket type gone"));
  }

  void aSheetIsReadWhereItWasPlanned() {
    for (const QString design : {"badge_86x54", "badge_4x3in", "badge_label_62", "badge_fanfold_96x268"}) {
      QVERIFY(sheets({"--template", design, "--paper", "a3"}).code == 0);
      const auto pages = rendered();
      QStringList texts;
      for (const QImage& page : pages) texts += textsOn(page);
      texts.sort();
      // The fanfold has its code on both halves.
      if (design == "badge_fanfold_96x268") QCOMPARE(texts.removeDuplicates(), 6);
      QCOMPARE(texts, QStringList({"CODE-A", "CODE-B", "CODE-C", "CODE-D", "CODE-F", "CODE-G"}));
      QVERIFY(qAbs(pages.first().width() - 297 * kDotsPerMm) < 2);
    }
  }

  void noMarkIsInABadge() {
    const auto made = sheets({"--template", "badge_86x54"});
    QVERIFY2(made.code == 0, made.err);
    const QImage page = rendered().value(0).convertToFormat(QImage::Format_Grayscale8);
    const auto ink = [&](double x, double y, double width, double height) {
      int dark = 0;
      for (int j = qRound(y * kDotsPerMm); j < qRound((y + height) * kDotsPerMm); ++j) {
        for (int i = qRound(x * kDotsPerMm); i < qRound((x + width) * kDotsPerMm); ++i)
          dark += page.pixelColor(i, j).black() > 60 ? 1 : 0;
      }
      return dark;
    };
    // Two by five in the middle: from 19 and 13.5 mm on. Nothing in the top left corners of badges.
    for (int row = 0; row < 3; ++row) {
      for (int column = 0; column < 2; ++column)
        QCOMPARE(ink(19 + 86 * column + 0.3, 13.5 + 54 * row + 0.3, 4, 4), 0);
    }
    for (int column = 0; column <= 2; ++column) {
      QVERIFY(ink(19 + 86 * column - 0.3, 13.5 - 5.5, 0.6, 4) > 0);
      QCOMPARE(ink(19 + 86 * column - 0.3, 13.5 - 0.8, 0.6, 0.6), 0);
    }
    for (int row = 0; row <= 5; ++row) QVERIFY(ink(19 - 5.5, 13.5 + 54 * row - 0.3, 4, 0.6) > 0);
    QCOMPARE(ink(0, 0, 4.8, 297), 0);
    QCOMPARE(ink(0, 0, 210, 4.8), 0);
    // The line under the first column.
    QVERIFY(ink(21, 13.5 + 270 + 1, 40, 3) > 20);
  }

  void aBackIsBehindItsFront() {
    const QString design = program_->write("two.json", kTwoSided.toStdString());
    QCOMPARE(sheets({"--template", design}).code, 0);
    const auto pages = rendered();
    QCOMPARE(pages.size(), 2);
    const auto fronts = seenOn(pages[0]);
    const auto backs = seenOn(pages[1]);
    QCOMPARE(fronts.size(), 6);
    QCOMPARE(backs.size(), 6);
    for (const Seen& front : fronts) {
      const auto back = std::ranges::find(backs, front.text, &Seen::text);
      QVERIFY(back != backs.end());
      // 69 mm from a front's left edge, 17 mm from its back's: as far from the same cut.
      QVERIFY2(qAbs(210 - back->at.x() - front.at.x()) < 1, qPrintable(front.text));
      QVERIFY(qAbs(back->at.y() - front.at.y()) < 1);
    }
    QCOMPARE(sheets({"--template", design, "--paper", "own"}).code, 0);
    QCOMPARE(rendered().size(), 12);
  }

  void pilesAreInOrder() {
    QByteArray many = "id,code,first name,last name,ticket type\n";
    for (int i = 0; i < 24; ++i) {
      const QByteArray number = QByteArray::number(100 + i);
      many += "m" + number + ",PILE-" + number + ",Guest,Zz" + number + ",visitor\n";
    }
    QCOMPARE(tool_.run({"import", "attendees", "-"}, many).code, 0);
    QCOMPARE(sheets({"--template", "badge_86x54", "--piles"}).code, 0);
    // Thirty on three sheets of ten: a pile at a place.
    const auto pages = rendered();
    QCOMPARE(pages.size(), 3);
    QMap<int, QStringList> piles;
    for (const QImage& page : pages) {
      for (const Seen& code : seenOn(page))
        piles[static_cast<int>((code.at.y() - 13.5) / 54) * 2 + static_cast<int>((code.at.x() - 19) / 86)]
            << code.text;
    }
    QCOMPARE(piles.size(), 10);
    // Abel, Ärmel, Östlund; Zimmer and the first of the many.
    QCOMPARE(piles[0], QStringList({"CODE-C", "CODE-D", "CODE-A"}));
    QCOMPARE(piles[1], QStringList({"CODE-B", "PILE-100", "PILE-101"}));
    QCOMPARE(piles[8], QStringList({"PILE-120", "PILE-121", "PILE-122"}));
  }

  void guestsOfAFile() {
    const QString json = program_->write(
        "guests.json",
        R"([{"given_name": "Ada", "family_name": "Lovelace", "type": "Visitor", "code": "FILE-1"}, {"given_name": "Bo"}])");
    const QString csv =
        program_->write("guests.csv", "first name;last name;code\nAda;Lovelace;FILE-1\nBo;;\n");
    for (const QString& file : {json, csv}) {
      for (const bool of_event : {true, false}) {
        const QStringList arguments{"badge", "sheets",     "--guests",    file,      "--out",
                                    out(),   "--template", "badge_86x54", "--paper", "own"};
        const auto made = of_event ? tool_.run(arguments) : tool_.runBare(arguments);
        QVERIFY2(made.code == 0, made.err);
        const auto pages = rendered();
        QCOMPARE(pages.size(), 2);
        QCOMPARE(textsOn(pages[0]) + textsOn(pages[1]), QStringList({"FILE-1"}));
      }
    }
    const QString wrong = program_->write("wrong.csv", "first name;colour\nAda;blue\n");
    const auto refused = tool_.runBare({"badge", "sheets", "--guests", wrong, "--out", out()});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("line 2: colour is like #2F4BFF"), refused.err);
  }

  void saysWhatIsWrong() {
    QCOMPARE(tool_.run({"badge", "sheets"}).code, 2);
    QCOMPARE(sheets({"--paper", "b5"}).code, 2);
    QCOMPARE(sheets({"--paper", "10x20"}).code, 2);
    QCOMPARE(sheets({"--paper", "own", "--bleed", "2"}).code, 2);
    QCOMPARE(sheets({"--sort", "height"}).code, 2);
    QCOMPARE(sheets({"--leave-out", "late"}).code, 2);
    QCOMPARE(tool_.runBare({"badge", "sheets", "--out", out()}).code, 2);
    const auto agenda = sheets({"--template", "agenda_a4"});
    QCOMPARE(agenda.code, 1);
    QVERIFY(agenda.err.contains("it is an agenda's template"));
    const auto large = sheets({"--paper", "80x60"});
    QCOMPARE(large.code, 1);
    QVERIFY2(large.err.contains("does not fit"), large.err);
    QVERIFY(!QFile::exists(out()));
  }

  void cancelledInTheMiddleItLeavesTheOldFile() {
    const QString event = program_->path("large.ndjson");
    QCOMPARE(tool_.runBare({"demo-event", "--attendees", "20000", "--out", event}).code, 0);
    for (const int signal : {SIGINT, SIGTERM}) {
      const QDir folder(program_->path("sheets"));
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
                  tool_.withWhere({"badge", "sheets", "--out", out(), "--leave-out", "nobody"}));
    QVERIFY(process.waitForFinished(BackendProgram::kPatienceMs));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray seen = terminal.seen();
    QVERIFY2(seen.contains("[------") && seen.contains("0 of 7 badges"), seen);
    // Gone when it is done.
    QVERIFY2(seen.endsWith("\r\x1b[K"), seen);
  }

 private:
  /// From now on the tool does; the token by which it may.
  QByteArray reachServer() {
    const auto made =
        BackendProgram::run({"token", "create", "laptop", "--role", "organizer", "--data", program_->data()});
    tool_.setEnvironment("USHER_TOKEN", QString::fromUtf8(made.out.trimmed()));
    tool_.setWhere({"--event", "demo", "--server", "http://127.0.0.1:" + QString::number(program_->port())});
    return made.out.trimmed();
  }

  QString out() const { return program_->path("sheets.pdf"); }

  Tool::Ran sheets(const QStringList& arguments) const {
    return tool_.run(QStringList{"badge", "sheets", "--out", out()} + arguments);
  }

  /// The last letter of each code, a badge a page.
  QString order(const QStringList& arguments) const {
    const auto made = sheets(QStringList{"--paper", "own", "--template", "badge_86x54"} + arguments);
    if (made.code != 0) return QString::fromUtf8(made.err);
    QString letters;
    for (const QImage& page : rendered()) {
      const QStringList texts = textsOn(page);
      letters += texts.size() == 1 ? texts.first().last(1) : QStringLiteral("?");
    }
    return letters;
  }

  /// As a label printer would have it.
  QList<QImage> rendered() const {
    const QDir folder(program_->path("rendered"));
    QDir(folder.path()).removeRecursively();
    folder.mkpath(".");
    QProcess process;
    process.start("pdftoppm",
                  {"-r", QString::number(kDots), "-gray", "-png", out(), folder.filePath("page")});
    process.waitForFinished(BackendProgram::kPatienceMs);
    QList<QImage> pages;
    for (const QString& name : folder.entryList({"page*.png"}, QDir::Files, QDir::Name))
      pages.append(QImage(folder.filePath(name)));
    return pages;
  }

  Tool tool_;
  std::unique_ptr<BackendProgram> program_;
};

QTEST_MAIN(SheetsTest)
#include "sheets_test.moc"
