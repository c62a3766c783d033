// SPDX-License-Identifier: Apache-2.0
// What a printer complains of is said to staff in their own words, with what to do about it.
#include <QSet>
#include <QTest>

#include <usher/ui/words/printer_words.h>
#include <usher/ui/words/translations.h>

#include "sample.h"

using namespace usher;
using domain::Paper;
using domain::PrinterFault;
using domain::PrinterState;
using domain::Supply;

namespace {

ui::PrinterWords said(const PrinterState& printer, const char* language = "en", Paper paper = Paper::Badge) {
  const QString spoken = QString::fromLatin1(language);
  return ui::printerInWords(printer, paper,
                            {spoken, {}, ui::EventTime({}, spoken, sample::now()), sample::now()});
}

std::vector<PrinterState> troubles() {
  std::vector<PrinterState> all{{.paper = Supply::Out}};
  for (int fault = int(PrinterFault::NoInk); fault <= int(PrinterFault::Other); ++fault)
    all.push_back({.fault = PrinterFault(fault)});
  return all;
}

}  // namespace

class PrinterWordsTest : public QObject {
  Q_OBJECT

 private slots:
  void eachTroubleHasWordsOfItsOwnInEveryLanguage() {
    QSet<QString> of_all;
    qsizetype expected = 0;
    for (const char* language : {"en", "de", "fr", "es", "ar", "ja"}) {
      ui::Translations spoken;
      spoken.speak(QString::fromLatin1(language));
      QSet<QString> words;
      for (const PrinterState& printer : troubles()) {
        QVERIFY(!canPrint(printer));
        QVERIFY2(!said(printer, language).to_do.isEmpty(), qPrintable(said(printer, language).state));
        words << said(printer, language).state;
      }
      QCOMPARE(words.size(), qsizetype(troubles().size()));
      of_all |= words;
      expected += words.size();
    }
    QCOMPARE(of_all.size(), expected);
  }

  void whatItSaysItselfAndItsNameStandBehind() {
    const auto words = said({.name = "Zebra", .fault = PrinterFault::Paused, .detail = "Door 3"});
    QCOMPARE(words.state, QStringLiteral("It is paused · Door 3 · Zebra"));
    QCOMPARE(words.to_do, QStringLiteral("Press its button to go on."));
  }

  void paperIsPutInFirst() {
    const PrinterState empty{.paper = Supply::Out, .fault = PrinterFault::Paused};
    QCOMPARE(said(empty).state, QStringLiteral("No paper"));
    QCOMPARE(said(empty).to_do, QStringLiteral("Put in a new roll."));
    QCOMPARE(said(empty, "en", Paper::Agenda).to_do, QStringLiteral("Put in paper."));
  }

  void aPrinterThatIsWellAsksForNothing() {
    QCOMPARE(said({.paper = Supply::Good}).state, QStringLiteral("Ready, with paper"));
    QVERIFY(said({.paper = Supply::Good}).to_do.isEmpty());
    QCOMPARE(said({.paper = Supply::Low}).to_do, QStringLiteral("Keep a new roll at hand."));
    QCOMPARE(said({.last = domain::PrintState::Failed}).state, QStringLiteral("The last print failed"));
  }
};

QTEST_MAIN(PrinterWordsTest)
#include "printer_words_test.moc"
