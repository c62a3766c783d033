// SPDX-License-Identifier: Apache-2.0
// What each page's buttons mean.
#include <usher/ui/kiosk_window.h>

#include <QLineEdit>

#include <initializer_list>
#include <utility>

#include <usher/ui/pages/agenda_page.h>
#include <usher/ui/pages/asking_page.h>
#include <usher/ui/pages/attract_page.h>
#include <usher/ui/pages/catalogue_page.h>
#include <usher/ui/pages/choosing_page.h>
#include <usher/ui/pages/notice_page.h>
#include <usher/ui/pages/out_of_service_page.h>
#include <usher/ui/pages/preferences_sheet.h>
#include <usher/ui/pages/programme_page.h>
#include <usher/ui/pages/questions_page.h>
#include <usher/ui/pages/receipt_page.h>
#include <usher/ui/pages/session_page.h>
#include <usher/ui/pages/signature_page.h>
#include <usher/ui/pages/still_there_page.h>
#include <usher/ui/pages/typed_page.h>
#include <usher/ui/pages/welcome_all_page.h>
#include <usher/ui/pages/welcome_page.h>
#include <usher/ui/speech/reader.h>
#include <usher/ui/widgets/preview_frame.h>

namespace usher::ui {

void KioskWindow::connectPages() {
  using namespace domain::event;
  const auto on = [this](auto* page, auto signal, domain::FlowEvent event) {
    connect(page, signal, this, [this, event = std::move(event)] { emit happened(event); });
  };
  connect(attract_->preview(), &PreviewFrame::sized, this, &KioskWindow::previewSized);
  connect(attract_, &AttractPage::languageChosen, this,
          [this](const QString& language) { emit happened(LanguageChosen{language}); });
  connect(preferences_, &PreferencesSheet::languageChosen, this,
          [this](const QString& language) { emit happened(LanguageChosen{language}); });
  connect(preferences_, &PreferencesSheet::aidsChosen, this,
          [this](const domain::Aids& aids) { emit happened(AidsChosen{aids}); });
  connect(preferences_, &PreferencesSheet::closed, this, [this] {
    QWidget* const below = std::exchange(focus_below_, nullptr);
    if (below && below->isVisibleTo(this)) below->setFocus(Qt::OtherFocusReason);
  });
  connect(reader_, &Reader::saying, this, &KioskWindow::saying);
  connect(reader_, &Reader::hushed, this, &KioskWindow::hushed);
  reader_->echo(*typed_->findChild<QLineEdit*>());
  on(attract_, &AttractPage::searchTapped, SearchTapped{});
  on(attract_, &AttractPage::registerTapped, RegisterTapped{});
  connect(questions_, &QuestionsPage::answered, this, &KioskWindow::answer);
  connect(typed_, &TypedPage::entered, this, &KioskWindow::answer);
  connect(signature_, &SignaturePage::answered, this, &KioskWindow::answer);
  for (const AskPage* page : std::initializer_list<AskPage*>{questions_, typed_, signature_}) {
    on(page, &AskPage::back, BackTapped{});
  }
  on(welcome_, &WelcomePage::agendaWanted, AgendaTapped{});
  on(welcome_, &WelcomePage::sessionsWanted, SessionsTapped{});
  on(welcome_, &WelcomePage::catalogueWanted, CatalogueTapped{});
  on(welcome_, &WelcomePage::done, DoneTapped{});
  connect(choosing_, &ChoosingPage::guestTapped, this,
          [this](const domain::TicketId& ticket) { emit happened(GuestTapped{ticket}); });
  on(choosing_, &ChoosingPage::chosen, ChosenTapped{});
  on(choosing_, &ChoosingPage::back, BackTapped{});
  on(welcome_all_, &WelcomeAllPage::done, DoneTapped{});
  connect(catalogue_, &CataloguePage::itemTapped, this,
          [this](const domain::ItemId& item) { emit happened(ItemTapped{item}); });
  on(catalogue_, &CataloguePage::back, BackTapped{});
  connect(asking_, &AskingPage::quantityChosen, this,
          [this](std::int64_t quantity) { emit happened(QuantityChosen{quantity}); });
  on(asking_, &AskingPage::noteWanted, NoteTapped{});
  on(asking_, &AskingPage::asked, AskTapped{});
  on(asking_, &AskingPage::back, BackTapped{});
  on(receipt_, &ReceiptPage::anotherWanted, CatalogueTapped{});
  on(receipt_, &ReceiptPage::back, BackTapped{});
  on(receipt_, &ReceiptPage::done, DoneTapped{});
  on(agenda_, &AgendaPage::printWanted, AgendaTapped{});
  on(agenda_, &AgendaPage::allWanted, ProgrammeTapped{});
  on(agenda_, &AgendaPage::back, BackTapped{});
  connect(programme_, &ProgrammePage::sessionTapped, this,
          [this](const domain::SessionId& session) { emit happened(SessionTapped{session}); });
  on(programme_, &ProgrammePage::back, BackTapped{});
  on(session_, &SessionPage::seatTapped, SeatTapped{});
  on(session_, &SessionPage::back, BackTapped{});
  on(session_, &SessionPage::done, DoneTapped{});
  on(notice_, &NoticePage::catalogueWanted, CatalogueTapped{});
  on(notice_, &NoticePage::sessionsWanted, SessionsTapped{});
  on(notice_, &NoticePage::done, DoneTapped{});
  on(still_there_, &StillTherePage::moreTime, Touched{});
  on(still_there_, &StillTherePage::done, DoneTapped{});
  connect(still_there_, &StillTherePage::secondPassed, this, &KioskWindow::secondPassed);
}

}  // namespace usher::ui
