// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <usher/ui/pages/session_page.h>
#include <usher/ui/words/session_news.h>

namespace usher::ui {

using domain::FontWeight;
using domain::SeatOffer;
namespace type = tokens::type;
namespace space = tokens::space;
namespace measure = tokens::size;

namespace {

constexpr std::chrono::milliseconds kSettling{600};
constexpr double kLandscapeWords = 0.55;

FactRows::Row row(const QString& shape, const QString& words, bool urgent = false) {
  return {.heading = {}, .shape = shape, .time = {}, .title = words, .more = {}, .urgent = urgent};
}

}  // namespace

SessionPage::SessionPage(const Look& look, QWidget* parent) : Page(look, "sessionPage", parent) {
  shape_ = new Icon("seatShape", this);
  state_ = new TextLabel(look, "seatState", {type::kTitle, type::kBody, FontWeight::Bold, 3, true}, this);
  name_ =
      new TextLabel(look, "sessionName", {type::kDisplay, type::kBodyLeast, FontWeight::Bold, 5, true}, this);
  facts_ = new FactRows(look, "sessionFact", this);
  more_ =
      new TextLabel(look, "seatMore", {type::kBody, type::kBodyLeast, FontWeight::Regular, 4, true}, this);
  seat_ = new BigButton(look, "seat", BigButton::Kind::Main, this);
  back_ = new BigButton(look, "sessionBack", BigButton::Kind::Quiet, this);
  back_->setShape(QStringLiteral("arrow-left"));
  done_ = new BigButton(look, "sessionDone", BigButton::Kind::Quiet, this);
  connect(seat_, &QAbstractButton::clicked, this, [this] {
    if (settling_.hasExpired()) emit seatTapped();
  });
  connect(back_, &QAbstractButton::clicked, this, &SessionPage::back);
  connect(done_, &QAbstractButton::clicked, this, &SessionPage::done);
}

void SessionPage::show(const domain::OneSession& page, const domain::EventFacts* facts,
                       const Speaking& speaking) {
  const domain::GuestSeats& seats = domain::seatsOf(page.told);
  const domain::Session* session = facts ? facts->session(page.session) : nullptr;
  const SeatOffer offer =
      facts ? domain::seatOffer(seats, page.session, *facts, speaking.now) : SeatOffer::Nothing;
  if (session_ != page.session || offer_ != offer) settling_.setRemainingTime(kSettling);
  session_ = page.session;
  offer_ = offer;
  const SeatNews news = seatNews(seats.of(page.session), offer, session, page.outcome);
  const bool good = news.mood == SeatNews::Mood::Good;
  const bool care = news.mood == SeatNews::Mood::Care;
  setGround(colours().paper);
  ground_ = good ? colours().good_tint : care ? colours().care_tint : colours().accent_tint;
  shape_->setShape(news.shape);
  shape_->setTone({good ? colours().good : care ? colours().care : colours().accent, ground_});
  state_->setWords(news.words);
  more_->setWords(news.more);
  if (session) {
    name_->setWords(session->title.in(speaking.language));
    showFacts(*session, seats, *facts, speaking);
  } else {
    name_->setWords({});
    facts_->setRows({}, ground_);
  }
  for (TextLabel* label : {state_, name_, more_}) label->setTone({colours().ink, ground_});
  showOffer(offer, page.sent);
  back_->setWords(tr("Back"));
  done_->setWords(tr("Done"));
  arrange();
}

void SessionPage::showFacts(const domain::Session& session, const domain::GuestSeats& seats,
                            const domain::EventFacts& facts, const Speaking& speaking) {
  std::vector<FactRows::Row> rows;
  // From and to stay together, wherever a line ends.
  const QString span = speaking.time.clock(session.starts_at) + QStringLiteral("\u00a0–\u2060\u00a0") +
                       speaking.time.clock(session.ends_at);
  rows.push_back(row(QStringLiteral("clock"),
                     tr("%1, %2", "day, from – to").arg(speaking.time.day(session.starts_at), span)));
  if (!session.room.isEmpty()) rows.push_back(row(QStringLiteral("signpost"), session.room));
  if (session.ends_at > speaking.now) {
    const std::vector<domain::SessionId> only{session.id};
    const std::vector<News> news = newsOf(facts, speaking, &only);
    const SeatWords fill = fillWords(session.fill);
    rows.push_back(row(fill.shape, fill.words, session.fill != domain::Fill::Open));
    if (!news.empty() && news.front().kind != domain::NoticeKind::Filling)
      rows.push_back(row(news.front().shape, news.front().words, true));
    if (const auto* other = domain::overlapWith(session, seats, facts)) {
      rows.push_back(row(QStringLiteral("calendar"),
                         tr("At the same time as yours: %1", "title of a session")
                             .arg(speaking.isolated(other->title.in(speaking.language))),
                         true));
    }
  }
  facts_->setRows(std::move(rows), ground_);
}

void SessionPage::showOffer(SeatOffer offer, bool sent) {
  const bool takes = offer == SeatOffer::Take || offer == SeatOffer::JoinWaitingList;
  seat_->setVisible(offer != SeatOffer::Nothing);
  seat_->setKind(sent ? BigButton::Kind::Told : takes ? BigButton::Kind::Main : BigButton::Kind::Quiet);
  seat_->setWords(sent ? tr("One moment …") : offerWords(offer));
}

void SessionPage::forget() {
  if (!session_) return;
  session_.reset();
  offer_ = SeatOffer::Nothing;
  for (TextLabel* label : {state_, name_, more_}) label->setWords({});
  facts_->setRows({}, ground_);
  // What there is to do says what they have.
  seat_->setWords({});
}

void SessionPage::arrangeWords(const QRectF& room) {
  const double shape = measure::kShape;
  const double width = room.width();
  const double beside = width - shape - space::kWide;
  const double state = state_->fit(beside, shape);
  const double more = more_->fit(width);
  const double gap_more = more > 0 ? space::kWide : 0;
  const double above = shape + space::kWide;
  const double rows = facts_->isEmpty() ? 0 : facts_->fit(width, room.height());
  const double gap_rows = rows > 0 ? space::kWide : 0;
  const double name =
      name_->fit(width, room.height() - above - gap_rows - rows - gap_more - more - space::kSmall);
  const double all = above + name + gap_rows + rows + gap_more + more;
  double y = room.top() + std::max(0.0, (room.height() - all) / 2);
  place(shape_, {room.left(), y, shape, shape});
  place(state_, {room.right() - beside, y + (shape - state) / 2, beside, state});
  y += above;
  // Headlines are set tight: what hangs below the last line has room too.
  place(name_, {room.left(), y, width, name + (name > 0 ? space::kSmall : 0)});
  y += name + gap_rows;
  place(facts_, {room.left(), y, width, rows});
  y += rows + gap_more;
  place(more_, {room.left(), y, width, more});
}

double SessionPage::arrangeButtons(double left, double bottom, double width) {
  double y = bottom - measure::kTouch;
  shareRow(besideLanguages({left, y, width, measure::kTouch}), {back_, done_}, {1, 1});
  if (!seat_->isVisibleTo(this)) return y;
  y -= space::kWide + measure::kMainTouch;
  place(seat_, {left, y, width, measure::kMainTouch});
  return y;
}

void SessionPage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double buttons = arrangeButtons(left, size.height() - space::kPage, size.width() - 2 * left);
  const QRectF block(0, 0, size.width(), buttons - space::kPage);
  setBlock(block, ground_);
  arrangeWords(block.adjusted(left, space::kPage, -left, -space::kPage));
}

void SessionPage::arrangeLandscape(const QSizeF& size) {
  const double words = size.width() * kLandscapeWords;
  setBlock({0, 0, words, size.height()}, ground_);
  arrangeWords({space::kHall, space::kPage, words - 2 * space::kHall, size.height() - 2 * space::kPage});
  const double left = words + space::kPage;
  arrangeButtons(left, size.height() - space::kPage, size.width() - left - space::kPage);
}

}  // namespace usher::ui
