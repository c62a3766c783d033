// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/incident_card.h>

#include <algorithm>
#include <initializer_list>
#include <vector>

#include <usher/ui/staff/staff_button.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/kiosk_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
namespace page = domain::kiosk_page;

constexpr double kInside = staff::kGap;
constexpr double kWordsBegin = kInside + staff::kIcon + staff::kGap;

}  // namespace

IncidentCard::IncidentCard(const Look& look, std::size_t number, QWidget* parent)
    : StaffPanel(look, ("incident" + QByteArray::number(qulonglong(number))).constData(), parent) {
  const auto named = [number](const char* part) { return part + QByteArray::number(qulonglong(number)); };
  const auto label = [&](const char* part, domain::FontWeight weight, int lines) {
    const TextStyle style{staff::kSmall, staff::kLeast, weight, lines};
    return new TextLabel(look, named(part).constData(), style, this);
  };
  shape_ = new Icon(named("incidentShape").constData(), this);
  title_ = label("incidentTitle", domain::FontWeight::Bold, 3);
  who_ = label("incidentWho", domain::FontWeight::Medium, 2);
  lines_ = label("incidentLines", domain::FontWeight::Regular, 8);
  const auto button = [&](const char* part) { return new StaffButton(look, named(part).constData(), this); };
  guest_ = button("incidentGuest");
  right_ = button("settleRight");
  mistake_ = button("settleMistake");
  seen_ = button("settleSeen");
  is_there_ = button("badgeIsThere");
  again_ = button("badgeAgain");
  not_wanted_ = button("badgeNotWanted");
  connect(guest_, &QAbstractButton::clicked, this, [this] {
    if (ticket_) emit guestWanted(*ticket_);
  });
  connect(right_, &QAbstractButton::clicked, this, [this] { settle(domain::Resolution::Accepted); });
  connect(mistake_, &QAbstractButton::clicked, this, [this] { settle(domain::Resolution::Mistake); });
  connect(seen_, &QAbstractButton::clicked, this, [this] { settle(domain::Resolution::Accepted); });
  connect(is_there_, &QAbstractButton::clicked, this, [this] { settle(page::SettleBadge::IsThere); });
  connect(again_, &QAbstractButton::clicked, this, [this] { settle(page::SettleBadge::PrintAgain); });
  connect(not_wanted_, &QAbstractButton::clicked, this, [this] { settle(page::SettleBadge::NotWanted); });
}

void IncidentCard::settle(domain::Resolution resolution) {
  if (incident_) emit deedWanted(page::Settle{*incident_, resolution});
}

void IncidentCard::settle(page::SettleBadge::Step step) {
  if (incident_) emit deedWanted(page::SettleBadge{*incident_, step});
}

void IncidentCard::show(const page::ToSettle& incident, const page::State& state,
                        const domain::EventFacts* facts, const Speaking& speaking) {
  incident_ = domain::idOf(incident.incident);
  ticket_ = domain::ticketOf(incident.incident);
  const bool is_two = std::holds_alternative<domain::TwoEntries>(incident.incident);
  const IncidentWords words = incidentInWords(incident, facts, speaking);
  const auto* badge = std::get_if<domain::OpenOrder>(&incident.incident);
  const bool in_doubt = badge != nullptr && badge->stage == domain::OpenOrder::InDoubt;
  shape_->setShape(is_two             ? QStringLiteral("group")
                   : badge != nullptr ? QStringLiteral("printer")
                                      : QStringLiteral("warning"));
  shape_->setTone({colours().care, colours().surface});
  title_->setWords(words.title);
  who_->setWords(words.who);
  lines_->setWords(words.lines.join(QChar::LineSeparator));
  title_->setTone({colours().ink, colours().surface});
  who_->setTone({colours().ink, colours().surface});
  lines_->setTone({colours().quiet_ink, colours().surface});
  guest_->setWords(tr("Open guest"));
  right_->setWords(tr("It was right", "two entries with one ticket"));
  mistake_->setWords(tr("It was a mistake", "two entries with one ticket"));
  seen_->setWords(tr("Seen to", "what the backend does not take"));
  guest_->setVisible(incident.guest.has_value());
  right_->setVisible(is_two);
  mistake_->setVisible(is_two);
  seen_->setVisible(!is_two && badge == nullptr);
  is_there_->setWords(tr("It is there", "a badge"));
  again_->setWords(tr("Print again"));
  not_wanted_->setWords(tr("Not wanted", "a badge"));
  is_there_->setVisible(in_doubt);
  again_->setVisible(in_doubt);
  not_wanted_->setVisible(badge != nullptr);
  const QString reason = whyNot(page::Settle{*incident_, domain::Resolution::Accepted}, state);
  for (StaffButton* one : {right_, mistake_, seen_}) one->setReason(reason);
  const QString no_badge = whyNot(page::SettleBadge{*incident_}, state);
  for (StaffButton* one : {is_there_, again_, not_wanted_}) one->setReason(no_badge);
}

double IncidentCard::heightFor(double width) {
  return layOut(width, false);
}

void IncidentCard::arrange(const QSizeF& size) {
  layOut(size.width(), true);
}

double IncidentCard::layOut(double width, bool places) {
  const double room = width - kWordsBegin - kInside;
  double y = kInside;
  if (places) place(shape_, {kInside, y, staff::kIcon, staff::kIcon});
  for (TextLabel* label : {title_, who_, lines_}) {
    y += places ? put(label, kWordsBegin, y, room) : label->fit(room);
  }
  y += tokens::space::kTight;
  std::vector<StaffButton*> buttons;
  for (StaffButton* one :
       std::initializer_list<StaffButton*>{right_, mistake_, seen_, is_there_, again_, not_wanted_, guest_}) {
    if (!one->isHidden()) buttons.push_back(one);
  }
  const double third = (room + staff::kGap) / 3 - staff::kGap;
  const double half = (room + staff::kGap) / 2 - staff::kGap;
  const bool one_row =
      buttons.size() < 3 ||
      std::ranges::all_of(buttons, [third](const StaffButton* one) { return one->naturalWidth() <= third; });
  double x = kWordsBegin;
  for (std::size_t i = 0; i < buttons.size(); ++i) {
    const double fits = buttons.size() < 3 ? std::min(half, buttons[i]->naturalWidth())
                        : one_row          ? third
                                           : half;
    if (!one_row && i > 0 && i % 2 == 0) {
      x = kWordsBegin;
      y += staff::kControl + staff::kGap;
    }
    if (places) place(buttons[i], {x, y, fits, double(staff::kControl)});
    x += fits + staff::kGap;
  }
  return y + staff::kControl + kInside;
}

void IncidentCard::paintEvent(QPaintEvent*) {
  paintCard();
}

}  // namespace usher::ui
