// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <usher/ui/words/scan_advice.h>

namespace usher::ui {

using domain::CodeTrouble;

namespace {

class ScanAdvice {
  Q_DECLARE_TR_FUNCTIONS(usher::ui::ScanAdvice)
};

}  // namespace

QString adviceFor(CodeTrouble trouble, bool finds_guests) {
  switch (trouble) {
    case CodeTrouble::Dark:
      return ScanAdvice::tr("Please make the code brighter");
    case CodeTrouble::Glare:
      return ScanAdvice::tr("Please tilt your code a little: it mirrors a light");
    case CodeTrouble::Far:
      return ScanAdvice::tr("A little closer, please");
    case CodeTrouble::Near:
      return ScanAdvice::tr("A little further away, please");
    case CodeTrouble::PartInView:
      return ScanAdvice::tr("Please show the whole code");
    case CodeTrouble::Blurred:
      return ScanAdvice::tr("Please hold it still for a moment");
    case CodeTrouble::Damaged:
      break;
  }
  return finds_guests ? ScanAdvice::tr("Your code is hard to read. You can go on without it, too.")
                      : ScanAdvice::tr("Your code is hard to read. Our staff will gladly help.");
}

}  // namespace usher::ui
