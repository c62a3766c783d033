// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <usher/ui/pages/programme_page.h>
#include <usher/ui/words/seat_words.h>

namespace usher::ui {

using domain::FontWeight;
namespace type = tokens::type;
namespace space = tokens::space;
namespace measure = tokens::size;

namespace {

/// All that can be tapped stands below this, of the height.
constexpr double kReach = 0.55;
constexpr double kLandscapeWords = 0.36;
constexpr double kBack = 0.5;
constexpr double kSign = 0.25;

QString whenOf(const domain::Session& session, const Speaking& speaking) {
  const QString time = speaking.time.clock(session.starts_at);
  return session.room.isEmpty()
             ? time
             : ProgrammePage::tr("%1 · %2", "time · room").arg(time, speaking.isolated(session.room));
}

}  // namespace

ProgrammePage::ProgrammePage(const Look& look, QWidget* parent) : Page(look, "programmePage", parent) {
  title_ = new TextLabel(look, "programmeTitle",
                         {type::kDisplay, type::kTitleLeast, FontWeight::Bold, 2, true}, this);
  day_ = new TextLabel(look, "programmeDay", {type::kTitle, type::kBody, FontWeight::Bold, 2}, this);
  to_do_ = new TextLabel(look, "programmeToDo", {type::kLead, type::kBodyLeast, FontWeight::Regular, 3, true},
                         this);
  cards_ = new SessionCards(look, "sessionCard", this);
  back_ = new BigButton(look, "programmeBack", BigButton::Kind::Quiet, this);
  back_->setShape(QStringLiteral("arrow-left"));
  earlier_ = new BigButton(look, "programmeEarlier", BigButton::Kind::Quiet, this);
  later_ = new BigButton(look, "programmeLater", BigButton::Kind::Quiet, this);
  connect(cards_, &SessionCards::tapped, this,
          [this](std::size_t card) { emit sessionTapped(sessions_.at(card)); });
  connect(back_, &QAbstractButton::clicked, this, &ProgrammePage::back);
  for (BigButton* button : {earlier_, later_}) {
    connect(button, &QAbstractButton::clicked, this, [this, is_later = button == later_] {
      cards_->turn(is_later);
      arrange();
    });
  }
}

void ProgrammePage::show(const domain::Programme& programme, const domain::EventFacts* facts,
                         const Speaking& speaking) {
  setGround(colours().paper);
  showCards(programme, facts, speaking);
  title_->setWords(tr("All sessions"));
  to_do_->setWords(sessions_.empty() ? tr("There are no more sessions to come. Thank you for being here!")
                                     : tr("Touch a session to see more of it."));
  for (TextLabel* label : {title_, day_, to_do_}) label->setTone({colours().ink, colours().accent_tint});
  back_->setWords(tr("Back"));
  earlier_->setSign(QStringLiteral("arrow-up"), tr("Earlier sessions"));
  later_->setSign(QStringLiteral("arrow-down"), tr("Later sessions"));
  arrange();
}

void ProgrammePage::showCards(const domain::Programme& programme, const domain::EventFacts* facts,
                              const Speaking& speaking) {
  const domain::GuestSeats& seats = domain::seatsOf(programme.told);
  sessions_.clear();
  std::vector<SessionCards::Card> cards;
  const auto to_come =
      facts ? domain::sessionsToCome(*facts, speaking.now) : std::vector<const domain::Session*>();
  for (const domain::Session* session : to_come) {
    const SeatWords own = seatWords(seats.of(session->id));
    // That there are seats goes without saying.
    const SeatWords said = !own.words.isEmpty()                  ? own
                           : session->fill == domain::Fill::Open ? SeatWords()
                                                                 : fillWords(session->fill);
    cards.push_back({.day = speaking.time.day(session->starts_at),
                     .words = {.when = whenOf(*session, speaking),
                               .title = session->title.in(speaking.language),
                               .state = said.words,
                               .shape = said.shape,
                               .own = !own.words.isEmpty()}});
    sessions_.push_back(session->id);
  }
  cards_->setCards(std::move(cards));
  const bool has_come = !std::exchange(shown_, true);
  if (std::exchange(at_, programme.at) == programme.at && !has_come) return;
  const auto at = programme.at ? std::ranges::find(sessions_, *programme.at) : sessions_.begin();
  cards_->turnTo(at == sessions_.end() ? 0 : static_cast<std::size_t>(at - sessions_.begin()));
}

void ProgrammePage::forget() {
  if (!std::exchange(shown_, false)) return;
  for (TextLabel* label : {title_, day_, to_do_}) label->setWords({});
  sessions_.clear();
  at_.reset();
  cards_->setCards({});
}

void ProgrammePage::arrangeCards(const QRectF& room) {
  const double least = measure::kItemCard * (look().large_text ? type::kLargePercent / 100.0 : 1.0);
  cards_->fit(room.width(), room.height(), least);
  place(cards_, room);
  day_->setWords(cards_->day());
  const bool turns = cards_->hasEarlier() || cards_->hasLater();
  for (BigButton* button : {earlier_, later_}) button->setVisible(turns);
  earlier_->setKind(cards_->hasEarlier() ? BigButton::Kind::Quiet : BigButton::Kind::Told);
  later_->setKind(cards_->hasLater() ? BigButton::Kind::Quiet : BigButton::Kind::Told);
}

void ProgrammePage::arrangeWords(const QRectF& room) {
  const double width = room.width();
  const double day = day_->fit(width);
  const double to_do = to_do_->fit(width);
  const double below = day + to_do + 2 * space::kWide;
  const double title = title_->fit(width, room.height() - below);
  double y = room.top() + std::max(0.0, (room.height() - title - below) / 2);
  // Headlines are set tight: what hangs below the last line has room too.
  place(title_, {room.left(), y, width, title + space::kSmall});
  y += title + space::kWide;
  place(day_, {room.left(), y, width, day});
  y += day + (day > 0 ? space::kWide : 0);
  place(to_do_, {room.left(), y, width, to_do});
}

void ProgrammePage::arrangeFoot(const QRectF& row) {
  shareRow(besideLanguages(row), {back_, earlier_, later_}, {kBack, kSign, kSign});
}

void ProgrammePage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double width = size.width() - 2 * left;
  const double back_top = size.height() - space::kPage - measure::kTouch;
  const double reach = size.height() * kReach + space::kSmall;
  arrangeCards({left, reach, width, back_top - space::kWide - reach});
  arrangeFoot({left, back_top, width, measure::kTouch});
  const QRectF block(0, 0, size.width(), reach - space::kWide);
  setBlock(block, colours().accent_tint);
  arrangeWords(block.adjusted(left, space::kPage, -left, -space::kPage));
}

void ProgrammePage::arrangeLandscape(const QSizeF& size) {
  const double words = size.width() * kLandscapeWords;
  const double left = words + space::kPage;
  const double width = size.width() - left - space::kPage;
  const double back_top = size.height() - space::kPage - measure::kTouch;
  arrangeCards({left, space::kPage, width, back_top - space::kWide - space::kPage});
  arrangeFoot({left, back_top, width, measure::kTouch});
  setBlock({0, 0, words, size.height()}, colours().accent_tint);
  arrangeWords({space::kPage, space::kPage, words - 2 * space::kPage, size.height() - 2 * space::kPage});
}

}  // namespace usher::ui
