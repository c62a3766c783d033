// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/words/printer_words.h>

#include <QCoreApplication>
#include <QStringList>

namespace usher::ui {

namespace {

using domain::Paper;
using domain::PrinterFault;
using domain::PrinterState;
using domain::PrintState;
using domain::Supply;

class Words {
  Q_DECLARE_TR_FUNCTIONS(PrinterWords)

 public:
  static PrinterWords of(const PrinterState& printer, Paper paper) {
    const bool badges = paper == Paper::Badge;
    if (printer.paper == Supply::Out)
      return {tr("No paper"), badges ? tr("Put in a new roll.") : tr("Put in paper.")};
    if (printer.ink == Supply::Out || printer.fault == PrinterFault::NoInk)
      return {tr("No ink or ribbon"), tr("Put in a new one.", "ink or ribbon")};
    if (printer.fault != PrinterFault::None) return of(printer.fault);
    if (printer.last == PrintState::Failed) return {tr("The last print failed"), look()};
    if (printer.paper == Supply::Low)
      return {tr("Paper is running low"),
              badges ? tr("Keep a new roll at hand.") : tr("Keep paper at hand.")};
    if (printer.ink == Supply::Low)
      return {tr("Ink or ribbon is running low"), tr("Keep a new one at hand.", "ink or ribbon")};
    if (printer.last == PrintState::Printing) return {tr("Printing …")};
    return {printer.paper == Supply::Good ? tr("Ready, with paper") : tr("Ready", "the printer")};
  }

 private:
  static QString look() { return tr("Look at the printer, then try a print."); }

  static PrinterWords of(PrinterFault fault) {
    const QString call = tr("Call whoever set it up.", "the printer");
    switch (fault) {
      case PrinterFault::CoverOpen:
        return {tr("A cover is open", "of the printer"),
                tr("Close it until it clicks.", "the printer’s cover")};
      case PrinterFault::Jam:
        return {tr("Paper is jammed", "in the printer"),
                tr("Open it, take out the paper that is stuck, and close it.")};
      case PrinterFault::WrongMedia:
        return {tr("The right paper is not in it", "the printer"),
                tr("Put in the paper that it is set up for.")};
      case PrinterFault::OutputFull:
        return {tr("What was printed has no room any more"), tr("Take the printed papers out.")};
      case PrinterFault::Cutter:
        return {tr("Its cutter is stuck", "the printer’s"),
                tr("Switch it off, take out what is stuck, and switch it on.")};
      case PrinterFault::Overheated:
        return {tr("It is too hot", "the printer"), tr("Leave it on: it goes on once it has cooled down.")};
      case PrinterFault::Paused:
        return {tr("It is paused", "the printer"), tr("Press its button to go on.", "the printer’s")};
      case PrinterFault::Busy:
        return {tr("It prints for somebody else", "the printer"), tr("Wait until that is out.")};
      case PrinterFault::Offline:
        return {tr("It can’t be reached", "the printer"),
                tr("Switch it on, and check its cable or its Wi-Fi.")};
      case PrinterFault::Silent:
        return {tr("It does not answer", "the printer"),
                tr("Check its paper and its cover, and that it is switched on.")};
      case PrinterFault::QueueStopped:
        return {tr("Its queue is stopped", "the printer’s"), call};
      case PrinterFault::TakesNoJobs:
        return {tr("Its queue takes no jobs", "the printer’s"), call};
      case PrinterFault::NoQueue:
        return {tr("The system knows no such printer"), tr("Plug it in, or call whoever set it up.")};
      case PrinterFault::NoPrintService:
        return {tr("The print service does not run"), tr("Restart the computer, or call whoever set it up.")};
      case PrinterFault::NoFolder:
        return {tr("Its folder can’t be written to"), call};
      default:
        return {tr("It does not print", "the printer"), look()};
    }
  }
};

}  // namespace

PrinterWords printerInWords(const PrinterState& printer, Paper paper, const Speaking& speaking) {
  PrinterWords words = Words::of(printer, paper);
  QStringList parts{words.state};
  for (const QString& told : {printer.detail, printer.name}) {
    if (!told.isEmpty()) parts << speaking.isolated(told);
  }
  words.state = parts.join(QStringLiteral(" · "));
  return words;
}

}  // namespace usher::ui
