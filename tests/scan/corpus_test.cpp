// SPDX-License-Identifier: Apache-2.0
#include <corpus/approaches.h>
#include <corpus/frame_files.h>
#include <corpus/kinds.h>
#include <corpus/labelled_folder.h>
#include <corpus/readers.h>
#include <corpus/truth.h>

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <string_view>

namespace usher::scan {

/// The bench has another seed, and far more frames.
constexpr std::uint64_t kSeed = 7;
constexpr int kEach = 2;

class CorpusTest : public QObject {
  Q_OBJECT

 private slots:
  void readsAtLeast_data();
  void readsAtLeast();
  void readsApproaches();
  void isTheSameEverywhere();
  void differsByNumberAndSeed();
  void isWrittenAndReadBack();
  void judges();
  void refusesBadTruth();
};

/// What the reader reaches today, of kEach: a bound to be raised with it, never lowered.
void CorpusTest::readsAtLeast_data() {
  QTest::addColumn<int>("least");
  // With ZXing 1.4 and 2.3, whichever reads less of a kind.
  const std::map<std::string_view, int> least{
      {"motion", 1}, {"defocus", 1}, {"small", 0}, {"bloom", 0}, {"mixed", 1}};
  for (const corpus::Kind& kind : corpus::kinds()) {
    QTest::newRow(std::string(kind.name).c_str())
        << (least.contains(kind.name) ? least.at(kind.name) : kEach);
  }
}

void CorpusTest::readsAtLeast() {
  QFETCH(const int, least);
  const corpus::Kind* kind = corpus::kindOf(QTest::currentDataTag());
  QVERIFY(kind);
  int whole = 0;
  for (int number = 0; number < kEach; ++number) {
    const corpus::Frame frame = corpus::frameOf(*kind, kSeed, number);
    QCOMPARE(int(frame.codes.size()), kind->codes);
    const auto judgement =
        corpus::judged(corpus::truthOf(frame.codes), corpus::unhurriedReader()(frame.picture));
    QCOMPARE(judgement.wrong, 0);
    whole += judgement.whole ? 1 : 0;
  }
  QVERIFY2(whole >= least, qPrintable(QStringLiteral("%1 of %2").arg(whole).arg(kEach)));
}

void CorpusTest::readsApproaches() {
  int read = 0;
  for (int number = 0; number < 1; ++number) {
    const corpus::Reader reader = corpus::unhurriedReader();
    bool whole = false;
    for (const corpus::Frame& frame : corpus::approach(kSeed, number)) {
      const auto judgement = corpus::judged(corpus::truthOf(frame.codes), reader(frame.picture));
      QCOMPARE(judgement.wrong, 0);
      whole = whole || judgement.whole;
    }
    read += whole ? 1 : 0;
  }
  QVERIFY2(read >= 1, qPrintable(QString::number(read)));
}

QByteArray hashOf(const QImage& picture) {
  return QCryptographicHash::hash(QByteArray::fromRawData(reinterpret_cast<const char*>(picture.constBits()),
                                                          picture.sizeInBytes()),
                                  QCryptographicHash::Sha256)
      .toHex()
      .left(16);
}

void CorpusTest::isTheSameEverywhere() {
  // As first made by g++ 12: other compilers and libraries make the same.
  const corpus::Frame frame = corpus::frameOf(*corpus::kindOf("mixed"), 1, 0);
  QCOMPARE(frame.picture.size(), QSize(1280, 720));
  QCOMPARE(hashOf(frame.picture), QByteArray("14febd2d9bea5932"));
}

void CorpusTest::differsByNumberAndSeed() {
  const corpus::Kind& kind = *corpus::kindOf("idle");
  const corpus::Frame first = corpus::frameOf(kind, 1, 0);
  QVERIFY(corpus::frameOf(kind, 1, 1).picture != first.picture);
  QVERIFY(corpus::frameOf(kind, 2, 0).picture != first.picture);
  QCOMPARE(corpus::frameOf(kind, 1, 0).picture, first.picture);
  QVERIFY(!corpus::kindOf("idl"));
}

void CorpusTest::isWrittenAndReadBack() {
  const QTemporaryDir folder;
  corpus::Frame frame = corpus::frameOf(*corpus::kindOf("paper"), 1, 0);
  frame.codes = {"line\nback\\slash", std::string("nul\0one", 7)};
  QVERIFY(!corpus::writeFrame(frame, folder.path(), QStringLiteral("two-codes-007")));
  QVERIFY(corpus::writeFrame(frame, folder.path() + QStringLiteral("/none"), QStringLiteral("x")));

  const auto pictures = corpus::labelledPictures(folder.path());
  QVERIFY(pictures);
  QCOMPARE(pictures->size(), std::size_t(1));
  QCOMPARE(pictures->front().kind, QStringLiteral("two-codes"));
  QCOMPARE(corpus::pictureOf(pictures->front()).value(), frame.picture);
  QCOMPARE(corpus::truthOf(pictures->front()).value(), corpus::truthOf(frame.codes));
  QVERIFY(!corpus::labelledPictures(folder.path() + QStringLiteral("/none")));
}

void CorpusTest::judges() {
  const corpus::Truth two{{"A", "a"}, {"B"}};
  QVERIFY(corpus::judged(two, {"a", "B"}).whole);
  QVERIFY(!corpus::judged(two, {"A"}).whole);
  QCOMPARE(corpus::judged(two, {"A"}).wrong, 0);
  QVERIFY(!corpus::judged(two, {"A", "B", "C"}).whole);
  QCOMPARE(corpus::judged(two, {"A", "B", "C"}).wrong, 1);
  QVERIFY(corpus::judged({}, {}).whole);
}

void CorpusTest::refusesBadTruth() {
  QCOMPARE(corpus::parseTruth("a\tb\n\nc\\x41\\0\n").value(),
           (corpus::Truth{{"a", "b"}, {std::string("cA\0", 3)}}));
  for (const QByteArray bad : {"a\\q", "a\\", "\\x4", "\\xzz"}) {
    const auto truth = corpus::parseTruth("fine\n" + bad);
    QVERIFY(!truth);
    QVERIFY(truth.error().contains(QStringLiteral("line 2")));
  }
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::CorpusTest)
#include "corpus_test.moc"
