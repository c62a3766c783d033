// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <utility>
#include <vector>

#include <other_code_picture.h>

#include <usher/admin/code/qr_shape.h>

namespace {

struct Outcome {
  int code = -1;
  QByteArray out;
  QByteArray err;
};

Outcome runUsher(const QStringList& arguments) {
  QProcess process;
  process.start(USHER_PROGRAM, arguments);
  if (!process.waitForFinished(100'000) || process.exitStatus() != QProcess::NormalExit) return {};
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray codeOf(const QByteArray& event, const QByteArray& ticket) {
  for (const QByteArray& line : event.split('\n')) {
    if (!line.contains("\"id\":\"" + ticket + "\"")) continue;
    const auto from = line.indexOf("\"code\":\"") + 8;
    return line.mid(from, line.indexOf('"', from) - from);
  }
  return {};
}

}  // namespace

class CommandTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QVERIFY(folder_.isValid());
    event_ = folder_.filePath("event.ndjson");
    const Outcome made =
        runUsher({"demo-event", "--now", "2026-11-24T12:00:00Z", "--attendees", "40", "--out", event_});
    QCOMPARE(made.code, 0);
    QVERIFY(made.out.isEmpty() && made.err.isEmpty());
  }

  void fileAndStandardOutputAgree() {
    const QStringList arguments{"demo-event", "--now", "2026-11-24T13:00:00+01:00", "--attendees", "40"};
    const Outcome first = runUsher(arguments);
    QCOMPARE(first.code, 0);
    QCOMPARE(first.out, contents(event_));
    QVERIFY(runUsher(arguments + QStringList{"--seed", "7"}).out != first.out);
    QVERIFY(runUsher(arguments + QStringList{"--id", "other.event-1"}).out.startsWith("{"));
  }

  void bookingsAndAddressesComeBesideTheEvent() {
    const QString file = folder_.filePath("guests.ndjson");
    const QStringList arguments{"demo-event", "--now", "2026-11-24T12:00:00Z", "--attendees", "300",
                                "--guests",   file};
    const Outcome made = runUsher(arguments);
    QCOMPARE(made.code, 0);
    const QByteArray guests = contents(file);
    QCOMPARE(guests.count('\n'), 300);
    QCOMPARE(runUsher(arguments).out, made.out);
    QCOMPARE(contents(file), guests);
    QCOMPARE(guests.count("clara.lindholm@guest.example"), 1);
    QCOMPARE(guests.count("HL-KITE"), 3);
    // No address in the event itself.
    QVERIFY(!made.out.contains("guest.example"));
    QMap<QString, int> sizes;
    for (const QByteArray& line : guests.trimmed().split('\n'))
      ++sizes[QJsonDocument::fromJson(line)["booking"].toString()];
    int groups = 0;
    for (const int size : sizes) {
      QVERIFY(size >= 1 && size <= 9);
      groups += size > 1 ? 1 : 0;
    }
    QVERIFY(groups > 5);
  }

  void helps() {
    const QByteArray all = runUsher({"--help"}).out;
    static const QRegularExpression line(QStringLiteral("^  ([a-z-]+(?: [a-z-]+)?)  +[A-Z]"),
                                         QRegularExpression::MultilineOption);
    int commands = 0;
    for (auto found = line.globalMatch(QString::fromUtf8(all)); found.hasNext(); ++commands) {
      const QString command = found.next().captured(1);
      const Outcome help = runUsher(command.split(u' ') + QStringList{"--help"});
      QCOMPARE(help.code, 0);
      QVERIFY2(help.out.contains("usher " + command.toUtf8()), help.out);
      QVERIFY(help.err.isEmpty());
    }
    QCOMPARE(commands, all.count("\n  "));
    QVERIFY(commands >= 20);
    QVERIFY(runUsher({"event", "--help"}).out.contains("event create"));
    QVERIFY(runUsher({"--version"}).out.startsWith("usher "));
  }

  void refusesBadArguments_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{"demo-evnt"};
    QTest::newRow("unknown option") << QStringList{"demo-event", "--sead", "1"};
    QTest::newRow("option without value") << QStringList{"demo-event", "--seed"};
    QTest::newRow("seed") << QStringList{"demo-event", "--seed", "one"};
    QTest::newRow("negative seed") << QStringList{"demo-event", "--seed=-1"};
    QTest::newRow("too few") << QStringList{"demo-event", "--attendees", "3"};
    QTest::newRow("too many") << QStringList{"demo-event", "--attendees", "99999999999"};
    QTest::newRow("time") << QStringList{"demo-event", "--now", "yesterday\nat noon"};
    QTest::newRow("time without zone") << QStringList{"demo-event", "--now", "2026-11-24T12:00:00"};
    QTest::newRow("ancient time") << QStringList{"demo-event", "--now", "0000-01-01T00:00:00Z"};
    QTest::newRow("id") << QStringList{"demo-event", "--id", "no/slash"};
    QTest::newRow("empty id") << QStringList{"demo-event", "--id", ""};
    QTest::newRow("stray word") << QStringList{"demo-event", "500"};
    QTest::newRow("no event file") << QStringList{"tickets", "--out", "x"};
    QTest::newRow("no folder") << QStringList{"tickets", "event.ndjson"};
    QTest::newRow("format") << QStringList{"tickets", "event.ndjson", "--out", "x", "--format", "gif"};
    QTest::newRow("nothing to film") << QStringList{"demo-video", "event.ndjson", "--avi", "x"};
    QTest::newRow("no film") << QStringList{"demo-video", "event.ndjson", "--ticket", "demo-ok"};
    QTest::newRow("size") << QStringList{"demo-video", "event.ndjson", "--avi", "x", "--code",
                                         "A",          "--size",       "wide"};
    QTest::newRow("fps") << QStringList{"demo-video", "event.ndjson", "--avi", "x", "--code",
                                        "A",          "--fps",        "0"};
    QTest::newRow("hold") << QStringList{"demo-video", "event.ndjson", "--avi", "x", "--code",
                                         "A",          "--hold",       "nan"};
    QTest::newRow("pause") << QStringList{"demo-video", "event.ndjson", "--avi",  "x",
                                          "--pause",    "-3",           "--code", "A"};
    QTest::newRow("too long") << QStringList{"demo-video", "event.ndjson", "--avi", "x",
                                             "--gap",      "600",          "--fps", "60"} +
                                     QStringList{"--code", "A", "--code", "A", "--code", "A"};
    QTest::newRow("no picture") << QStringList{"decode"};
    QTest::newRow("codes that nobody reads") << QStringList{"decode", "--formats", "aztec,ean_13", "x.png"};
  }

  void refusesBadArguments() {
    QFETCH(QStringList, arguments);
    const Outcome outcome = runUsher(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.startsWith("usher") && outcome.err.count('\n') == 1 && outcome.err.endsWith('\n'),
             outcome.err);
    QVERIFY2(outcome.err.contains("--help"), outcome.err);
  }

  void withoutACommandShowsTheCommands() {
    const Outcome outcome = runUsher({});
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.err.contains("demo-event"));
  }

  void saysWhatIsWrongWithAFile_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("empty") << QByteArray() << QByteArray("empty");
    QTest::newRow("no JSON") << QByteArray("Hello") << QByteArray("line 1");
    QTest::newRow("no event")
        << QByteArray("{\"kind\":\"ticket_type\",\"id\":\"v\",\"name\":\"V\",\"colour\":\"#000000\"}")
        << QByteArray("line 1");
    QTest::newRow("half a line") << contents(event_).left(700) << QByteArray("line ");
    QTest::newRow("lacks the ticket")
        << contents(event_).left(contents(event_).indexOf('\n') + 1) << QByteArray("\"demo-ok\"");
  }

  void saysWhatIsWrongWithAFile() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, complaint);
    const QString path = folder_.filePath("wrong.ndjson");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const Outcome outcome =
        runUsher({"tickets", path, "--out", folder_.filePath("none"), "--ticket", "demo-ok"});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.count('\n') == 1 && outcome.err.contains(complaint), outcome.err);
  }

  void saysWhatItCanNotReadOrWrite() {
    QFile blocker(folder_.filePath("blocker"));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const QString below = blocker.fileName() + "/below";
    for (const QStringList& arguments :
         {QStringList{"demo-event", "--out", below}, QStringList{"tickets", below, "--out", "x"},
          QStringList{"tickets", event_, "--out", below},
          QStringList{"demo-video", event_, "--avi", below, "--code", "A"},
          QStringList{"demo-video", event_, "--out", below, "--code", "A"},
          QStringList{"demo-video", event_, "--avi", below, "--code", ""}, QStringList{"decode", below}}) {
      const Outcome outcome = runUsher(arguments);
      QCOMPARE(outcome.code, 1);
      QVERIFY2(outcome.err.count('\n') == 1, outcome.err);
    }
  }

  void ticketsHoldTheirCodes() {
    const QStringList ids{"demo-ok", "demo-offline", "demo-speaker", "demo-wrong-day", "t-0000001"};
    QStringList arguments{"tickets", event_, "--out", folder_.filePath("tickets")};
    for (const QString& id : ids) arguments << "--ticket" << id;
    const Outcome painted = runUsher(arguments);
    QCOMPARE(painted.code, 0);
    QVERIFY2(painted.err.isEmpty(), painted.err);
    const QDir out(folder_.filePath("tickets"));
    QCOMPARE(out.entryList(QDir::Files).size(), ids.size());
    for (const QString& id : ids) {
      const QString path = out.filePath(id + ".png");
      const Outcome decoded = runUsher({"decode", path});
      QCOMPARE(decoded.code, 0);
      QCOMPARE(decoded.out, path.toLocal8Bit() + '\t' + codeOf(contents(event_), id.toUtf8()) + '\n');
    }
  }

  void ticketsArePrintedToo() {
    const QString out = folder_.filePath("pdf");
    QCOMPARE(runUsher({"tickets", event_, "--out", out, "--ticket", "demo-ok", "--format", "pdf"}).code, 0);
    const QByteArray pdf = contents(out + "/demo-ok.pdf");
    QVERIFY(pdf.startsWith("%PDF-"));
    // 90 mm by 160 mm in points.
    QVERIFY2(pdf.contains("/MediaBox [0 0 255") && pdf.count("/Type /Page\n") == 1, pdf.left(600));
  }

  void allTicketsByDefault() {
    const QString out = folder_.filePath("all");
    QCOMPARE(runUsher({"tickets", event_, "--out", out}).code, 0);
    QCOMPARE(QDir(out).entryList({"*.png"}).size(), 40);
  }

  void filmsTicketsInTheOrderGiven() {
    const QString out = folder_.filePath("frames");
    const QString avi = folder_.filePath("film.avi");
    const Outcome filmed =
        runUsher({"demo-video", event_,    "--out",   out,   "--avi",    avi,      "--fps",    "5",
                  "--size",     "854x480", "--hold",  "1",   "--gap",    "0.5",    "--ticket", "demo-ok",
                  "--code",     "NOBODYS", "--pause", "1.5", "--ticket", "demo-ok"});
    QCOMPARE(filmed.code, 0);
    QVERIFY2(filmed.err.isEmpty(), filmed.err);
    const QJsonObject root = QJsonDocument::fromJson(filmed.out).object();
    const QJsonArray segments = root["segments"].toArray();
    const std::vector<std::pair<const char*, QString>> shown{
        {"ticket", "demo-ok"}, {"code", "NOBODYS"}, {"ticket", "demo-ok"}};
    QCOMPARE(segments.size(), 3);
    for (int i = 0; i < 3; ++i) {
      const auto& [kind, text] = shown[static_cast<std::size_t>(i)];
      QCOMPARE(segments[i].toObject()[kind].toString(), text);
    }
    const auto at = [&](int segment, const char* when) {
      return segments[segment].toObject()[when].toDouble();
    };
    QCOMPARE(at(0, "from_s"), 0.5);
    QCOMPARE(at(1, "from_s"), at(0, "to_s") + 0.5);
    QCOMPARE(at(2, "from_s"), at(1, "to_s") + 1.5);

    const QStringList frames = QDir(out).entryList({"*.jpg"}, QDir::Files, QDir::Name);
    QCOMPARE(frames.size(), root["frames"].toInt());
    QCOMPARE(frames.last(), QStringLiteral("%1.jpg").arg(frames.size() - 1, 5, 10, QChar(u'0')));
    const QByteArray film = contents(avi);
    // Every frame is a chunk, and has its place in the index.
    QCOMPARE(film.count("00dc"), 2 * frames.size());
    QCOMPARE(contents(out + '/' + frames.last()),
             film.mid(film.lastIndexOf("\xFF\xD8\xFF"), contents(out + '/' + frames.last()).size()));

    const QByteArray code = codeOf(contents(event_), "demo-ok");
    const auto framesWith = [&](int segment, const QByteArray& text) {
      int found = 0;
      for (int n = static_cast<int>(at(segment, "held_from_s") * 5) + 1; n < at(segment, "held_to_s") * 5;
           ++n) {
        found += runUsher({"decode", out + '/' + frames[n]}).out.endsWith('\t' + text + '\n') ? 1 : 0;
      }
      return found;
    };
    QVERIFY(framesWith(0, code) >= 3);
    QVERIFY(framesWith(1, "NOBODYS") >= 3);
    QVERIFY(framesWith(2, code) >= 3);
  }

  void decodeEscapesAndFindsSeveral() {
    QImage image(900, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const auto paint = [&](const char* text, const QRectF& area) {
      const auto code = usher::qr::Code::make(text, usher::qr::Correction::Quartile);
      painter.fillPath(usher::admin::qrShape(code.value(), area), Qt::black);
    };
    paint("line\nback\\slash\ttab", QRectF(50, 50, 300, 300));
    paint("Grüße, 世界", QRectF(530, 50, 300, 300));
    painter.end();
    const QString path = folder_.filePath("two.png");
    QVERIFY(image.save(path));
    const Outcome outcome = runUsher({"decode", path});
    const QByteArray prefix = path.toLocal8Bit() + '\t';
    QVERIFY2(outcome.out.contains(prefix + "line\\nback\\\\slash\\ttab\n"), outcome.out);
    QVERIFY2(outcome.out.contains(prefix + "Grüße, 世界\n"), outcome.out);
    QCOMPARE(outcome.out.count('\n'), 2);
  }

  void decodesOtherCodesWhereItIsAskedTo() {
    using usher::domain::CodeFormat;
    const QString path = folder_.filePath("pdf417.png");
    QVERIFY(usher::scan::ticketSeen(usher::scan::otherCodeImage(CodeFormat::Pdf417, "TKT-48151623"), 0)
                .save(path));
    const QByteArray line = path.toLocal8Bit() + "\tTKT-48151623\n";
    QCOMPARE(runUsher({"decode", path}).out, QByteArray());
    QCOMPARE(runUsher({"decode", "--frames", path}).out, QByteArray());
    QCOMPARE(runUsher({"decode", "--formats", "aztec", path}).out, QByteArray());
    QCOMPARE(runUsher({"decode", "--formats", "aztec,pdf417", path}).out, line);
  }

  void decodesFramesAsAKioskDoes() {
    const QDir folder(folder_.filePath("approach"));
    QVERIFY(folder.mkpath("."));
    QVERIFY(folder.mkpath("none"));
    const auto code = usher::qr::Code::make("in dark mode", usher::qr::Correction::Medium);
    // Light on dark, which a picture's reader does not look for.
    for (const char* name : {"frame-2.png", "frame-10.png", "frame-1.png"}) {
      QImage frame(1280, 720, QImage::Format_RGB32);
      frame.fill(qRgb(30, 30, 30));
      QPainter painter(&frame);
      painter.fillPath(usher::admin::qrShape(code.value(), QRectF(500, 200, 250, 250)), Qt::white);
      painter.end();
      QVERIFY(frame.save(folder.filePath(name)));
    }
    const auto line = [&](const char* name) {
      return folder.filePath(name).toLocal8Bit() + "\tin dark mode\n";
    };
    const Outcome sequence = runUsher({"decode", "--frames", folder.path()});
    QCOMPARE(sequence.code, 0);
    QCOMPARE(sequence.out, line("frame-1.png") + line("frame-10.png") + line("frame-2.png"));
    QCOMPARE(runUsher({"decode", "--frames", folder.filePath("frame-2.png")}).out, line("frame-2.png"));
    for (const QString& bad : {folder.filePath("none"), folder.filePath("missing.png")}) {
      const Outcome outcome = runUsher({"decode", "--frames", bad});
      QCOMPARE(outcome.code, 1);
      QVERIFY2(outcome.err.contains(bad.toLocal8Bit()) && outcome.err.count('\n') == 1, outcome.err);
    }
  }

 private:
  QTemporaryDir folder_;
  QString event_;
};

QTEST_MAIN(CommandTest)
#include "command_test.moc"
