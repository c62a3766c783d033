// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <usher/ui/pages/agenda_button.h>

namespace usher::ui {

namespace {

struct AgendaButton {
  Q_DECLARE_TR_FUNCTIONS(AgendaButton)
};

}  // namespace

void showAgendaState(BigButton& button, domain::PrintState state) {
  switch (state) {
    case domain::PrintState::Idle:
      button.setKind(BigButton::Kind::Main);
      button.setShape(QStringLiteral("agenda"));
      button.setWords(AgendaButton::tr("Print my agenda"));
      break;
    case domain::PrintState::Printing:
      button.setKind(BigButton::Kind::Told);
      button.setShape(QStringLiteral("printer"));
      button.setWords(AgendaButton::tr("Your agenda is printing …"));
      break;
    case domain::PrintState::Printed:
      button.setKind(BigButton::Kind::Told);
      button.setShape(QStringLiteral("check"));
      button.setWords(AgendaButton::tr("Please take your agenda"));
      break;
    case domain::PrintState::Failed:
    case domain::PrintState::Elsewhere:
      button.setKind(BigButton::Kind::Main);
      button.setShape(QStringLiteral("replaced"));
      button.setWords(AgendaButton::tr("Not printed. Try again"));
      break;
  }
}

}  // namespace usher::ui
