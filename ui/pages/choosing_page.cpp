// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/domain/layout/person_name.h>
#include <usher/ui/pages/choosing_page.h>

namespace usher::ui {

using domain::FontWeight;
namespace type = tokens::type;
namespace space = tokens::space;
namespace measure = tokens::size;

namespace {

/// All that can be tapped stands below this, of the height.
constexpr double kReach = 0.55;
constexpr double kLandscapeWords = 0.36;
constexpr double kBack = 0.55;

}  // namespace

ChoosingPage::ChoosingPage(const Look& look, QWidget* parent) : Page(look, "choosingPage", parent) {
  title_ = new TextLabel(look, "choosingTitle",
                         {type::kDisplay, type::kTitleLeast, FontWeight::Bold, 2, true}, this);
  to_do_ = new TextLabel(look, "choosingToDo", {type::kLead, type::kBodyLeast, FontWeight::Regular, 3, true},
                         this);
  cards_ = new ItemCards(look, "guest", this);
  check_in_ = new BigButton(look, "checkIn", BigButton::Kind::Main, this);
  more_ = new BigButton(look, "choosingMore", BigButton::Kind::Quiet, this);
  back_ = new BigButton(look, "choosingBack", BigButton::Kind::Quiet, this);
  back_->setShape(QStringLiteral("arrow-left"));
  more_->setShape(QStringLiteral("arrow-down"));
  connect(cards_, &ItemCards::tapped, this, [this](std::size_t card) { emit guestTapped(guests_.at(card)); });
  connect(check_in_, &QAbstractButton::clicked, this, &ChoosingPage::chosen);
  connect(back_, &QAbstractButton::clicked, this, &ChoosingPage::back);
  connect(more_, &QAbstractButton::clicked, this, [this] {
    cards_->turn();
    arrange();
  });
}

void ChoosingPage::show(const domain::Choosing& choosing) {
  const domain::Party& party = choosing.party;
  setGround(colours().paper);
  std::vector<ItemCards::Card> cards;
  guests_.clear();
  bool anyone = false;
  for (const domain::GroupMember& member : party.group.members) {
    ItemCards::Card card;
    card.name = domain::fullName({member.given_name, member.family_name, {}, {}});
    if (card.name.isEmpty()) card.name = tr("Guest without a name");
    switch (member.standing) {
      case domain::Standing::MayPass:
        anyone = true;
        card.chosen = party.isChosen(member.ticket);
        card.kind = choosing.sent ? ItemCard::Kind::Told : ItemCard::Kind::Choice;
        card.shape = card.chosen ? QStringLiteral("check-circle") : QStringLiteral("circle");
        break;
      case domain::Standing::Here:
        card.kind = ItemCard::Kind::Told;
        card.shape = QStringLiteral("enter");
        card.detail = tr("Has come in already");
        break;
      case domain::Standing::MayNotPass:
        card.kind = ItemCard::Kind::Told;
        card.shape = QStringLiteral("staff");
        card.detail = tr("Please ask our staff");
        break;
    }
    cards.push_back(card);
    guests_.push_back(member.ticket);
  }
  cards_->setCards(cards);
  title_->setWords(anyone ? tr("Who of you is here?") : tr("Nobody of you can come in now"));
  to_do_->setWords(anyone ? tr("Touch everybody who is here. The others can check in when they come.")
                          : tr("Our staff will gladly help."));
  for (TextLabel* label : {title_, to_do_}) label->setTone({colours().ink, colours().accent_tint});
  const auto count = static_cast<int>(party.chosen.size());
  check_in_->setWords(choosing.sent ? tr("One moment …")
                      : count == 0  ? tr("Check in")
                                    : tr("Check in %n guest(s)", nullptr, count));
  check_in_->setKind(count > 0 && !choosing.sent ? BigButton::Kind::Main : BigButton::Kind::Told);
  check_in_->setVisible(anyone);
  back_->setWords(tr("Back to start"));
  more_->setWords(tr("More"));
  arrange();
}

void ChoosingPage::forget() {
  if (title_->text().isEmpty()) return;
  title_->setWords({});
  cards_->setCards({});
  guests_.clear();
}

void ChoosingPage::arrangeWords(const QRectF& room) {
  const double to_do = to_do_->fit(room.width(), room.height() * 0.4);
  const double title = title_->fit(room.width(), room.height() - to_do - space::kMedium);
  const double top = room.top() + std::max(0.0, (room.height() - title - space::kMedium - to_do) / 2);
  // Headlines are set tight: what hangs below the last line has room too.
  place(title_, {room.left(), top, room.width(), title + space::kSmall});
  place(to_do_, {room.left(), top + title + space::kMedium, room.width(), to_do});
}

double ChoosingPage::arrangeGuests(const QRectF& room) {
  double foot = room.bottom() - measure::kTouch;
  const QRectF row = besideLanguages({room.left(), foot, room.width(), measure::kTouch});
  if (check_in_->isVisibleTo(this)) {
    foot -= space::kMedium + measure::kMainTouch;
    place(check_in_, {room.left(), foot, room.width(), measure::kMainTouch});
  }
  foot -= space::kWide;
  const double cards = cards_->fit(room.width(), foot - room.top(), measure::kTouch);
  place(cards_, {room.left(), foot - cards, room.width(), cards});
  more_->setVisible(cards_->hasMore());
  shareRow(row, {back_, more_}, {kBack, 1 - kBack});
  return foot - cards;
}

void ChoosingPage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double reach = size.height() * kReach + space::kSmall;
  const double cards =
      arrangeGuests({left, reach, size.width() - 2 * left, size.height() - space::kPage - reach});
  const QRectF block(0, 0, size.width(), cards - space::kWide);
  setBlock(block, colours().accent_tint);
  arrangeWords(block.adjusted(left, space::kPage, -left, -space::kWide));
}

void ChoosingPage::arrangeLandscape(const QSizeF& size) {
  const double margin = space::kPage;
  const double words = size.width() * kLandscapeWords;
  setBlock({0, 0, words, size.height()}, colours().accent_tint);
  arrangeWords({margin, margin, words - 2 * margin, size.height() - 2 * margin});
  const double left = words + margin;
  arrangeGuests({left, margin, size.width() - left - margin, size.height() - 2 * margin});
}

}  // namespace usher::ui
