// SPDX-License-Identifier: Apache-2.0
#include <QDataStream>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

#include <usher/scan/code_message.h>
#include <usher/scan/code_process.h>
#include <usher/scan/frame_reader.h>

#include "other_code_picture.h"

namespace usher::scan {

using domain::CodeFormat;

const QByteArray kTicket = "TKT-48151623";

class CodeProcessTest : public QObject {
  Q_OBJECT

 private slots:
  void readsInAnotherProcess();
  void outlivesAProcessThatEnds_data();
  void outlivesAProcessThatEnds();
  void endsOneThatHangs();
  void waitsAfterTheSecondThatFails();
  void aGoodAnswerDoesNotEndTheWait();
  void takesNoFormatThatIsNotAskedFor();
  void isNotDumped();
  void beginsAnotherOne();
  void aCopyHasAProcessOfItsOwn();
  void endsWhereNothingIsWantedAnyMore();
  void takesNoOddAnswer();
  void answersAreNoLongerThanThereIsRoomFor();
  void takesNoOddQuestion();
};

QImage frame() {
  return ticketSeen(otherCodeImage(CodeFormat::Code128, kTicket), 0);
}

LuminanceView viewOf(const QImage& grey) {
  return {grey.constBits(), grey.width(), grey.height(), static_cast<int>(grey.bytesPerLine()), 1};
}

/// Whatever else this machine does meanwhile.
CodeProcessSettings patient() {
  CodeProcessSettings settings;
  settings.first_patience = std::chrono::minutes(1);
  settings.patience = std::chrono::minutes(1);
  return settings;
}

CodeProcessSettings running(const char* what) {
  CodeProcessSettings settings = patient();
  settings.arguments = {what};
  return settings;
}

/// Nothing is begun any more once the second one has failed.
CodeProcessSettings withALongPause(CodeProcessSettings settings) {
  settings.pause = std::chrono::hours(1);
  settings.longest_pause = std::chrono::hours(1);
  return settings;
}

std::vector<SeenCode> readBy(CodeProcess& process) {
  const QImage grey = frame();
  return process.read(viewOf(grey), CodeFormats({CodeFormat::Code128}), {}, std::chrono::hours(1));
}

void expectWarning(const char* words) {
  QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QString::fromLatin1(words)));
}

void CodeProcessTest::readsInAnotherProcess() {
  CodeProcess process(patient());
  QCOMPARE(process.process(), 0);
  for (int i = 0; i < 3; ++i) {
    const auto codes = readBy(process);
    QCOMPARE(codes.size(), std::size_t(1));
    QCOMPARE(codes[0].utf8, kTicket);
    QCOMPARE(codes[0].format, std::optional(CodeFormat::Code128));
    QVERIFY(QRectF(0, 0, 1280, 720).contains(codes[0].corners.boundingRect()));
  }
  QVERIFY(process.process() != 0 && process.process() != ::getpid());
  // Where a code is known to be, none is read.
  const QImage grey = frame();
  QVERIFY(process
              .read(viewOf(grey), CodeFormats({CodeFormat::Code128}), {QRectF(0, 0, 1280, 720)},
                    std::chrono::hours(1))
              .empty());
}

void CodeProcessTest::outlivesAProcessThatEnds_data() {
  QTest::addColumn<QByteArray>("argument");
  QTest::addColumn<QByteArray>("warning");
  QTest::newRow("an assertion fails") << QByteArray("--abort") << QByteArray("ended over a frame: SIGABRT;");
  QTest::newRow("it ends at once") << QByteArray("--end")
                                   << QByteArray("(is gone|ended over a frame): exit code 3;");
  QTest::newRow("it talks nonsense") << QByteArray("--babble") << QByteArray("makes no sense");
}

void CodeProcessTest::outlivesAProcessThatEnds() {
  QFETCH(QByteArray, argument);
  QFETCH(QByteArray, warning);
  CodeProcess process(running(argument.constData()));
  expectWarning(warning.constData());
  QVERIFY(readBy(process).empty());
  QCOMPARE(process.process(), 0);
}

void CodeProcessTest::endsOneThatHangs() {
  auto settings = running("--hang");
  settings.patience = std::chrono::milliseconds(100);
  CodeProcess process(settings);
  // It has begun and answers, so that it is the second frame at which it hangs.
  QVERIFY(readBy(process).empty());
  const pid_t hanging = process.process();
  QVERIFY(hanging != 0);
  expectWarning("does not answer");
  QVERIFY(readBy(process).empty());
  QCOMPARE(process.process(), 0);
  QVERIFY(::kill(hanging, 0) != 0);
}

void CodeProcessTest::waitsAfterTheSecondThatFails() {
  CodeProcess process(withALongPause(running("--abort")));
  for (int i = 0; i < 2; ++i) {
    expectWarning("ended over a frame");
    QVERIFY(readBy(process).empty());
  }
  // A third one would fail as they did.
  QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
  QVERIFY(readBy(process).empty());
}

void CodeProcessTest::aGoodAnswerDoesNotEndTheWait() {
  CodeProcess process(withALongPause(running("--once")));
  for (int i = 0; i < 2; ++i) {
    QVERIFY(readBy(process).empty());
    QVERIFY(process.process() != 0);
    expectWarning("ended over a frame");
    QVERIFY(readBy(process).empty());
  }
  QVERIFY(readBy(process).empty());
  QCOMPARE(process.process(), 0);
}

void CodeProcessTest::takesNoFormatThatIsNotAskedFor() {
  CodeProcess process(running("--other"));
  QVERIFY(readBy(process).empty());
  // Not a reason to end it.
  QVERIFY(process.process() != 0);
  const QImage grey = frame();
  QCOMPARE(
      process.read(viewOf(grey), CodeFormats({CodeFormat::DataMatrix}), {}, std::chrono::hours(1)).size(),
      std::size_t(1));
}

void CodeProcessTest::isNotDumped() {
  if (::geteuid() == 0) QSKIP("what must not be dumped is root's, as everything is here");
  CodeProcess process(patient());
  QCOMPARE(readBy(process).size(), std::size_t(1));
  QCOMPARE(QFileInfo(QStringLiteral("/proc/%1/status").arg(process.process())).ownerId(), 0U);
}

void CodeProcessTest::beginsAnotherOne() {
  CodeProcess process(patient());
  QCOMPARE(readBy(process).size(), std::size_t(1));
  const pid_t first = process.process();
  QCOMPARE(::kill(first, SIGKILL), 0);
  // Its end shows in the frame that it is asked about; the next one is another one's.
  expectWarning("(is gone|ended over a frame)");
  QVERIFY(readBy(process).empty());
  QCOMPARE(readBy(process).size(), std::size_t(1));
  QVERIFY(process.process() != first);
}

void CodeProcessTest::aCopyHasAProcessOfItsOwn() {
  CodeProcess process(patient());
  QCOMPARE(readBy(process).size(), std::size_t(1));
  CodeProcess copy(process);
  QCOMPARE(readBy(copy).size(), std::size_t(1));
  QVERIFY(copy.process() != process.process());
}

void CodeProcessTest::endsWhereNothingIsWantedAnyMore() {
  const auto wanted = std::make_shared<WantedFormats>();
  wanted->set(CodeFormats({CodeFormat::Code128}));
  pid_t begun = 0;
  OtherCodes others = [held = CodeProcess(patient()), &begun](
                          const LuminanceView& picture, CodeFormats formats, const std::vector<QRectF>& taken,
                          std::chrono::nanoseconds budget) mutable {
    auto codes = held.read(picture, formats, taken, budget);
    begun = held.process();
    return codes;
  };
  const Decoder read = frameReader(std::chrono::hours(1), wanted, others);
  const QImage grey = frame();
  QCOMPARE(read(viewOf(grey)).codes.size(), std::size_t(1));
  QVERIFY(begun != 0);
  QCOMPARE(::kill(begun, 0), 0);
  wanted->set({});
  QVERIFY(read(viewOf(grey)).codes.empty());
  QVERIFY(::kill(begun, 0) != 0);
}

void CodeProcessTest::takesNoOddAnswer() {
  SeenCode code{.utf8 = "A", .raw = "A", .corners = QPolygonF(QRectF(0, 0, 2, 1))};
  code.corners.removeLast();
  code.format = CodeFormat::Aztec;
  const QByteArray sound = toMessage(std::vector{code});
  QCOMPARE(codesIn(sound)->size(), std::size_t(1));
  for (qsizetype length = 0; length < sound.size(); ++length) QVERIFY(!codesIn(sound.first(length)));
  QVERIFY(!codesIn(sound + 'x'));
  auto odd = code;
  odd.format.reset();
  QVERIFY(!codesIn(toMessage(std::vector{odd})));
  odd = code;
  odd.corners[1].setX(qQNaN());
  QVERIFY(!codesIn(toMessage(std::vector{odd})));
  odd = code;
  odd.corners[1].setX(1e300);
  QVERIFY(!codesIn(toMessage(std::vector{odd})));
  odd.corners[1].setX(-40'000);
  QVERIFY(!codesIn(toMessage(std::vector{odd})));
  odd = code;
  odd.corners.removeLast();
  QVERIFY(!codesIn(toMessage(std::vector{odd})));
  odd.corners << QPointF() << QPointF();
  QVERIFY(!codesIn(toMessage(std::vector{odd})));
  odd = code;
  odd.utf8.clear();
  QVERIFY(!codesIn(toMessage(std::vector{odd})));
  // More corners than there is memory for, of which none comes.
  for (const quint32 count : {0xffffffffU, 0xfffffffeU, 0x7fffffffU}) {
    QByteArray endless = sound.first(sound.size() - 4 * 16 - 4);
    QDataStream(&endless, QIODevice::Append) << count;
    QVERIFY(!codesIn(endless));
  }
}

void CodeProcessTest::answersAreNoLongerThanThereIsRoomFor() {
  SeenCode code{.utf8 = QByteArray(5'000, 'u'), .raw = QByteArray(5'000, 'r'), .corners = QPolygonF(4)};
  code.format = CodeFormat::Aztec;
  const QByteArray message = toMessage(std::vector(20, code));
  QVERIFY(message.size() <= static_cast<qsizetype>(kLongestMessage));
  const auto codes = codesIn(message);
  QVERIFY(codes);
  QCOMPARE(codes->size(), std::size_t(16));
  QCOMPARE(codes->front().utf8, QByteArray(3 * 1024, 'u'));
}

void CodeProcessTest::takesNoOddQuestion() {
  const CodeQuestion question{.width = 2,
                              .height = 3,
                              .formats = CodeFormats({CodeFormat::Aztec}),
                              .taken = {QRectF(1, 2, 3, 4)},
                              .budget = std::chrono::milliseconds(5)};
  const QByteArray sound = toMessage(question);
  const auto read = questionIn(sound);
  QVERIFY(read && read->width == 2 && read->height == 3 && read->formats == question.formats);
  QCOMPARE(read->taken, question.taken);
  QCOMPARE(read->budget, question.budget);
  for (qsizetype length = 0; length < sound.size(); ++length) QVERIFY(!questionIn(sound.first(length)));
  auto large = question;
  large.width = MappedFrame::kMaxSide + 1;
  QVERIFY(!questionIn(toMessage(large)));
}

/// What a process may do instead of reading.
int misbehave(std::string_view how) {
  if (how == "--end") return 3;
  const SeenCode other{
      .utf8 = kTicket, .raw = kTicket, .corners = QPolygonF(4), .format = CodeFormat::DataMatrix};
  char question[1024];
  for (int asked = 1; ::recv(kAsked, question, sizeof question, 0) > 0; ++asked) {
    if (how == "--abort" || (how == "--once" && asked == 2)) std::abort();
    if (how == "--hang" && asked == 2) continue;
    QByteArray answer = toMessage(std::vector<SeenCode>());
    if (how == "--babble") answer = "nonsense";
    if (how == "--other") answer = toMessage(std::vector{other});
    ::send(kAsked, answer.constData(), static_cast<std::size_t>(answer.size()), 0);
  }
  return 0;
}

}  // namespace usher::scan

int main(int argc, char* argv[]) {
  if (const auto code = usher::scan::serveCodeProcess(argc, argv)) return *code;
  if (argc == 2) {
    const std::string_view how = argv[1];
    for (const auto* known : {"--end", "--abort", "--babble", "--hang", "--once", "--other"}) {
      if (how == known) return usher::scan::misbehave(how);
    }
  }
  QCoreApplication application(argc, argv);
  usher::scan::CodeProcessTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "code_process_test.moc"
