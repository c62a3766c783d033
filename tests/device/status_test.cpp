// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>

#include <usher/device/brother_ql_status.h>
#include <usher/device/escpos_status.h>
#include <usher/device/zpl_status.h>

namespace usher::device {

class StatusTest : public QObject {
  Q_OBJECT

 private slots:
  void readsHostStatus();
  void namesFaultsOfHostStatus_data();
  void namesFaultsOfHostStatus();
  void readsErrors();
  void namesErrors_data();
  void namesErrors();
  void refusesErrorsThatContradict();
  void readsLabelCount();
  void readsQlStatus();
  void namesFaultsOfQl_data();
  void namesFaultsOfQl();
  void knowsTheRoll();
  void tellsEscPosAnswersApart();
  void namesFaultsOfEscPos_data();
  void namesFaultsOfEscPos();
  void refusesWhatIsCutOff_data();
  void refusesWhatIsCutOff();
  void refusesWhatIsDamaged_data();
  void refusesWhatIsDamaged();
  void refusesNoise();
};

QByteArray framed(const QByteArrayList& lines) {
  QByteArray bytes;
  for (const QByteArray& line : lines) bytes += '\x02' + line + "\x03\r\n";
  return bytes;
}

// The layout of ~HS in the ZPL II Programming Guide.
const QByteArray kOne = "030,0,0,0576,000,0,0,0,000,0,0,0";
const QByteArray kTwo = "000,0,0,0,0,2,4,0,00000000,1,000";
const QByteArray kThree = "0000,0";

QByteArray hostStatus(const QByteArray& one = kOne, const QByteArray& two = kTwo) {
  return framed({one, two, kThree});
}

QByteArray errorsAnswer(const QByteArray& errors, const QByteArray& warnings = "0 00000000 00000000") {
  return "\x02\r\n\r\n  PRINTER STATUS                             \r\n   ERRORS:         " + errors +
         "        \r\n   WARNINGS:       " + warnings + "        \r\n\x03\r\n";
}

/// Of a QL-820NWB with 62 mm in it, that has nothing to do.
QByteArray qlAnswer() {
  return QByteArray::fromHex(
      "8020423441300000"
      "00003e0a00003f00"
      "0000000000000000"
      "0000000000000000");
}

template <class T>
std::vector<FaultKind> kindsOf(const T& status) {
  std::vector<FaultKind> kinds;
  for (const Fault& fault : status.state().faults) kinds.push_back(fault.kind);
  return kinds;
}

void StatusTest::readsHostStatus() {
  QByteArray bytes = hostStatus("030,0,0,0576,012,0,0,1,000,0,0,0", "000,0,0,0,0,2,4,0,00000003,1,000") + "x";
  const auto status = takeZplHostStatus(bytes);
  QVERIFY(status);
  QCOMPARE(status->formats_in_buffer, 12);
  QCOMPARE(status->labels_remaining, 3);
  QVERIFY(status->format_in_progress);
  QVERIFY(!status->idle());
  QVERIFY(status->state().ready());
  QCOMPARE(status->state().jobs_in_buffer, 15);
  QCOMPARE(bytes, "x");
  QByteArray idle = hostStatus();
  QVERIFY(takeZplHostStatus(idle)->idle());
}

void StatusTest::namesFaultsOfHostStatus_data() {
  QTest::addColumn<QByteArray>("one");
  QTest::addColumn<QByteArray>("two");
  QTest::addColumn<FaultKind>("kind");
  QTest::addRow("paper") << QByteArray("030,1,0,0576,000,0,0,0,000,0,0,0") << kTwo << FaultKind::PaperOut;
  QTest::addRow("pause") << QByteArray("030,0,1,0576,000,0,0,0,000,0,0,0") << kTwo << FaultKind::Paused;
  QTest::addRow("full") << QByteArray("030,0,0,0576,000,1,0,0,000,0,0,0") << kTwo << FaultKind::Busy;
  QTest::addRow("memory") << QByteArray("030,0,0,0576,000,0,0,0,000,1,0,0") << kTwo << FaultKind::Other;
  QTest::addRow("cold") << QByteArray("030,0,0,0576,000,0,0,0,000,0,1,0") << kTwo << FaultKind::Other;
  QTest::addRow("hot") << QByteArray("030,0,0,0576,000,0,0,0,000,0,0,1") << kTwo << FaultKind::Overheated;
  QTest::addRow("head") << kOne << QByteArray("000,0,1,0,0,2,4,0,00000000,1,000") << FaultKind::CoverOpen;
  QTest::addRow("ribbon") << kOne << QByteArray("000,0,0,1,0,2,4,0,00000000,1,000") << FaultKind::RibbonOut;
}

void StatusTest::namesFaultsOfHostStatus() {
  QFETCH(const QByteArray, one);
  QFETCH(const QByteArray, two);
  QFETCH(const FaultKind, kind);
  QByteArray bytes = hostStatus(one, two);
  const auto status = takeZplHostStatus(bytes);
  QVERIFY(status);
  QCOMPARE(kindsOf(*status), std::vector{kind});
}

void StatusTest::readsErrors() {
  QByteArray bytes = errorsAnswer("0 00000000 00000000", "1 00000000 00000008") + "!";
  const auto errors = takeZplErrors(bytes);
  QVERIFY(errors);
  QVERIFY(errors->state().ready());
  QVERIFY(errors->state().paper_low);
  QCOMPARE(bytes, "!");
}

// The tables of ~HQ, "Error Flags".
void StatusTest::namesErrors_data() {
  QTest::addColumn<QByteArray>("errors");
  QTest::addColumn<std::vector<FaultKind>>("kinds");
  using Kinds = std::vector<FaultKind>;
  QTest::addRow("media and head") << QByteArray("1 00000000 00000005")
                                  << Kinds{FaultKind::PaperOut, FaultKind::CoverOpen};
  QTest::addRow("ribbon") << QByteArray("1 00000000 00000002") << Kinds{FaultKind::RibbonOut};
  QTest::addRow("cutter") << QByteArray("1 00000000 00000008") << Kinds{FaultKind::Cutter};
  QTest::addRow("both too hot") << QByteArray("1 00000000 00000030") << Kinds{FaultKind::Overheated};
  QTest::addRow("jam") << QByteArray("1 00000000 00004000") << Kinds{FaultKind::Jam};
  QTest::addRow("paused") << QByteArray("1 00000000 00010000") << Kinds{FaultKind::Paused};
  QTest::addRow("unnamed") << QByteArray("1 00000000 80000000") << Kinds{FaultKind::Other};
  QTest::addRow("group 2") << QByteArray("1 00000001 00000000") << Kinds{FaultKind::Other};
}

void StatusTest::namesErrors() {
  QFETCH(const QByteArray, errors);
  QFETCH(const std::vector<FaultKind>, kinds);
  QByteArray bytes = errorsAnswer(errors);
  const auto read = takeZplErrors(bytes);
  QVERIFY(read);
  QCOMPARE(kindsOf(*read), kinds);
}

void StatusTest::refusesErrorsThatContradict() {
  QByteArray none = errorsAnswer("1 00000000 00000000");
  QCOMPARE(takeZplErrors(none).error(), Unread::Damaged);
  QByteArray some = errorsAnswer("0 00000000 00000001");
  QCOMPARE(takeZplErrors(some).error(), Unread::Damaged);
}

void StatusTest::readsLabelCount() {
  QByteArray bytes = "\"12345\"";
  QCOMPARE(takeZplLabelCount(bytes).value(), 12'345);
  QVERIFY(bytes.isEmpty());
  QByteArray none = "\"?\"";
  QCOMPARE(takeZplLabelCount(none).error(), Unread::Damaged);
  QByteArray half = "\"12";
  QCOMPARE(takeZplLabelCount(half).error(), Unread::Short);
}

void StatusTest::readsQlStatus() {
  QByteArray bytes = qlAnswer() + "x";
  const auto status = takeQlStatus(bytes);
  QVERIFY(status);
  QCOMPARE(*status, (QlStatus{.roll = QlStatus::Roll::Continuous, .width_mm = 62}));
  QVERIFY(status->state().ready());
  QCOMPARE(bytes, "x");
}

// The tables of error information 1 and 2.
void StatusTest::namesFaultsOfQl_data() {
  QTest::addColumn<int>("at");
  QTest::addColumn<int>("bits");
  QTest::addColumn<FaultKind>("kind");
  QTest::addRow("no media") << 8 << 0x01 << FaultKind::PaperOut;
  QTest::addRow("end of media") << 8 << 0x02 << FaultKind::PaperOut;
  QTest::addRow("cutter") << 8 << 0x04 << FaultKind::Cutter;
  QTest::addRow("in use") << 8 << 0x10 << FaultKind::Busy;
  QTest::addRow("off") << 8 << 0x20 << FaultKind::Offline;
  QTest::addRow("fan") << 8 << 0x80 << FaultKind::Other;
  QTest::addRow("no such bit") << 8 << 0x08 << FaultKind::Other;
  QTest::addRow("replace media") << 9 << 0x01 << FaultKind::WrongMedia;
  QTest::addRow("cover") << 9 << 0x10 << FaultKind::CoverOpen;
  QTest::addRow("feed") << 9 << 0x40 << FaultKind::Jam;
  QTest::addRow("system") << 9 << 0x80 << FaultKind::Other;
  QTest::addRow("no roll") << 11 << 0x00 << FaultKind::PaperOut;
  QTest::addRow("error without a bit") << 18 << 0x02 << FaultKind::Other;
}

void StatusTest::namesFaultsOfQl() {
  QFETCH(const int, at);
  QFETCH(const int, bits);
  QFETCH(const FaultKind, kind);
  QByteArray bytes = qlAnswer();
  bytes[at] = static_cast<char>(bits);
  const auto status = takeQlStatus(bytes);
  QVERIFY(status);
  QCOMPARE(kindsOf(*status), std::vector{kind});
}

void StatusTest::knowsTheRoll() {
  QByteArray bytes = qlAnswer();
  const auto status = takeQlStatus(bytes);
  QVERIFY(status->stateFor(*qlMedia(62, 0)).ready());
  const DeviceState other = status->stateFor(*qlMedia(62, 100));
  QCOMPARE(other.faults, (std::vector<Fault>{{FaultKind::WrongMedia, QStringLiteral("62 mm")}}));
  QVERIFY(status->stateFor(*qlMedia(29, 0)).has(FaultKind::WrongMedia));
}

void StatusTest::tellsEscPosAnswersApart() {
  int now = 0;
  for (int byte = 0; byte < 256; ++byte) {
    const auto answer = static_cast<std::uint8_t>(byte);
    if (isEscPosNow(answer)) ++now;
    QVERIFY(!isEscPosNow(answer) || !isEscPosDone(answer));
  }
  QCOMPARE(now, 16);
  QVERIFY(isEscPosDone(0x00));
  QVERIFY(isEscPosDone(0x0F));
}

// The tables of DLE EOT.
void StatusTest::namesFaultsOfEscPos_data() {
  QTest::addColumn<int>("printer");
  QTest::addColumn<int>("cause");
  QTest::addColumn<int>("error");
  QTest::addColumn<int>("paper");
  QTest::addColumn<std::vector<FaultKind>>("kinds");
  using Kinds = std::vector<FaultKind>;
  QTest::addRow("ready") << 0x12 << 0x12 << 0x12 << 0x12 << Kinds{};
  QTest::addRow("near its end") << 0x12 << 0x12 << 0x12 << 0x1E << Kinds{};
  QTest::addRow("paper") << 0x1A << 0x32 << 0x12 << 0x72 << Kinds{FaultKind::PaperOut};
  QTest::addRow("cover") << 0x1A << 0x16 << 0x12 << 0x12 << Kinds{FaultKind::CoverOpen};
  QTest::addRow("cutter") << 0x1A << 0x52 << 0x1A << 0x12 << Kinds{FaultKind::Cutter};
  QTest::addRow("dead") << 0x1A << 0x52 << 0x32 << 0x12 << Kinds{FaultKind::Other};
  QTest::addRow("offline, no word why") << 0x1A << 0x12 << 0x12 << 0x12 << Kinds{FaultKind::Other};
}

void StatusTest::namesFaultsOfEscPos() {
  QFETCH(const int, printer);
  QFETCH(const int, cause);
  QFETCH(const int, error);
  QFETCH(const int, paper);
  QFETCH(const std::vector<FaultKind>, kinds);
  const auto byte = [](int value) { return static_cast<std::uint8_t>(value); };
  const EscPosAnswers answers{byte(printer), byte(cause), byte(error), byte(paper)};
  QCOMPARE(kindsOf(answers), kinds);
  QCOMPARE(answers.state().paper_low, paper == 0x1E);
}

enum class Kind { HostStatus, Errors, Count, Ql };

/// Whether `bytes` are an answer; else why not.
std::expected<void, Unread> take(Kind kind, QByteArray bytes) {
  const auto dropped = [](const auto& read) -> std::expected<void, Unread> {
    if (!read) return std::unexpected(read.error());
    return {};
  };
  switch (kind) {
    case Kind::HostStatus:
      return dropped(takeZplHostStatus(bytes));
    case Kind::Errors:
      return dropped(takeZplErrors(bytes));
    case Kind::Count:
      return dropped(takeZplLabelCount(bytes));
    case Kind::Ql:
      return dropped(takeQlStatus(bytes));
  }
  return {};
}

void addAnswers() {
  QTest::addColumn<Kind>("kind");
  QTest::addColumn<QByteArray>("answer");
  QTest::addRow("~HS") << Kind::HostStatus << hostStatus();
  QTest::addRow("~HQES") << Kind::Errors << errorsAnswer("1 00000000 00000005");
  QTest::addRow("count") << Kind::Count << QByteArray("\"4711\"");
  QTest::addRow("QL") << Kind::Ql << qlAnswer();
}

void StatusTest::refusesWhatIsCutOff_data() {
  addAnswers();
}

void StatusTest::refusesWhatIsCutOff() {
  QFETCH(const Kind, kind);
  QFETCH(const QByteArray, answer);
  QVERIFY(take(kind, answer));
  const QByteArray text = answer.endsWith("\x03\r\n") ? answer.chopped(3) : answer;
  // The lines of ~HQES are whole before the frame is.
  const qsizetype needed = kind == Kind::Errors ? answer.lastIndexOf("        ") : text.size();
  for (qsizetype size = 0; size < needed; ++size) {
    const auto taken = take(kind, answer.first(size));
    QVERIFY(!taken);
    QCOMPARE(taken.error(), Unread::Short);
  }
}

void StatusTest::refusesWhatIsDamaged_data() {
  addAnswers();
}

/// No byte of an answer in text can be anything, no byte that a QL has fixed can be another.
void StatusTest::refusesWhatIsDamaged() {
  QFETCH(const Kind, kind);
  QFETCH(const QByteArray, answer);
  const bool text = kind != Kind::Ql;
  const QList<qsizetype> fixed{0, 1, 2, 3, 18, 19};
  for (qsizetype at = 0; at < answer.size(); ++at) {
    if (!text && !fixed.contains(at)) continue;
    for (const int junk : {0x7F, 0xFF, 0x80 ^ int(static_cast<uchar>(answer[at]))}) {
      QByteArray damaged = answer;
      damaged[at] = static_cast<char>(junk);
      const bool behind = kind == Kind::HostStatus && at > answer.lastIndexOf('\x03');
      const bool past_text = kind == Kind::Errors && at > answer.lastIndexOf('\x03');
      if (damaged != answer && !behind && !past_text && !(kind == Kind::Count && at + 1 == answer.size()))
        QVERIFY2(!take(kind, damaged), qPrintable(QString::number(at)));
    }
  }
}

void StatusTest::refusesNoise() {
  QRandomGenerator random(7);
  for (int round = 0; round < 20'000; ++round) {
    QByteArray noise(random.bounded(200), Qt::Uninitialized);
    for (char& byte : noise) byte = static_cast<char>(random.bounded(256));
    for (const Kind kind : {Kind::HostStatus, Kind::Errors, Kind::Count, Kind::Ql})
      QVERIFY(!take(kind, noise));
    // Parts of answers, put together wrongly.
    QByteArray torn = hostStatus() + errorsAnswer("1 00000000 00000005");
    torn.remove(random.bounded(torn.size() / 2), 1 + random.bounded(20));
    take(Kind::HostStatus, torn);
    take(Kind::Errors, torn);
  }
}

}  // namespace usher::device

QTEST_APPLESS_MAIN(usher::device::StatusTest)
#include "status_test.moc"
