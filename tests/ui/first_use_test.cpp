// SPDX-License-Identifier: Apache-2.0
// That what is slow the first time is used before a guest waits for it, a little at a time.
#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <usher/ui/first_use.h>
#include <usher/ui/widgets/text_label.h>

using namespace usher;

namespace {

QByteArray filesRead() {
  QFile maps(QStringLiteral("/proc/self/maps"));
  return maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
}

/// How many of the faces that names of guests need this process has read.
qsizetype facesRead() {
  const QByteArray all = filesRead();
  qsizetype count = 0;
  for (const char* face : {"NotoSansCJK-Bold", "NotoSansCJK-Regular", "NotoSansArabic-Bold",
                           "NotoSansHebrew-Bold", "NotoSansDevanagari-Bold", "NotoSansThai-Bold"}) {
    if (all.contains(face)) ++count;
  }
  return count;
}

}  // namespace

class FirstUseTest : public QObject {
  Q_OBJECT

 private slots:
  void facesOfAllScriptsAreReadOneAfterTheOther() {
    QCOMPARE(facesRead(), 0);
    const QWidget no_words;
    ui::FirstUse first_use;
    QSignalSpy done(&first_use, &ui::FirstUse::done);
    QSet<qsizetype> seen;
    QTimer other_work;
    connect(&other_work, &QTimer::timeout, this, [&seen] { seen.insert(facesRead()); });
    other_work.start(0);
    first_use.start(no_words);
    QVERIFY(done.wait(60'000));
    QCOMPARE(facesRead(), 6);
    QVERIFY2(seen.size() > 4, "what else there is to do waited for several of them");
  }

  void theFacesOfWhatIsWrittenAreReadBeforeThereIsAWord() {
    QWidget window;
    ui::Look look;
    new ui::TextLabel(look, "name", {ui::tokens::type::kDisplay, 20, domain::FontWeight::Medium, 1}, &window);
    QVERIFY(!filesRead().contains("InterDisplay-Medium"));
    ui::FirstUse first_use;
    QSignalSpy done(&first_use, &ui::FirstUse::done);
    first_use.start(window);
    QVERIFY(done.wait(60'000));
    QVERIFY(filesRead().contains("InterDisplay-Medium"));
  }

  void itEnds() {
    const QWidget no_words;
    ui::FirstUse first_use;
    QSignalSpy done(&first_use, &ui::FirstUse::done);
    first_use.start(no_words);
    QVERIFY(done.wait(60'000));
    QVERIFY(!done.wait(300));
  }
};

QTEST_MAIN(FirstUseTest)
#include "first_use_test.moc"
