// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/ui/pages/agenda_button.h>
#include <usher/ui/pages/agenda_page.h>
#include <usher/ui/words/seat_words.h>
#include <usher/ui/words/session_news.h>

namespace usher::ui {

using domain::FontWeight;
namespace type = tokens::type;
namespace space = tokens::space;
namespace measure = tokens::size;

namespace {

constexpr double kLandscapeRows = 0.6;
constexpr double kBack = 0.5;

struct Own {
  domain::Session session;
  domain::SeatState seat = domain::SeatState::Has;
};

/// By start, as they are now: they may have moved since the guest came.
std::vector<Own> ownOf(const domain::Welcome& welcome, const domain::EventFacts* facts) {
  std::vector<Own> all;
  const auto add = [&](const std::vector<domain::Session>& sessions, domain::SeatState seat) {
    for (const domain::Session& known : sessions) {
      const domain::Session* current = facts ? facts->session(known.id) : nullptr;
      all.push_back({current ? *current : known, seat});
    }
  };
  add(welcome.guest.sessions, domain::SeatState::Has);
  if (welcome.seats) {
    add(welcome.seats->waits_for, domain::SeatState::Waits);
    add(welcome.seats->asked_for, domain::SeatState::AskedFor);
  }
  std::ranges::stable_sort(all, {}, [](const Own& own) { return own.session.starts_at; });
  return all;
}

}  // namespace

AgendaPage::AgendaPage(const Look& look, QWidget* parent) : Page(look, "agendaPage", parent) {
  title_ = new TextLabel(look, "agendaTitle", {type::kTitle, type::kTitleLeast, FontWeight::Bold, 2}, this);
  sessions_ = new FactRows(look, "agendaSession", this);
  print_ = new BigButton(look, "agendaPrint", BigButton::Kind::Main, this);
  all_ = new BigButton(look, "agendaAll", BigButton::Kind::Quiet, this);
  back_ = new BigButton(look, "agendaBack", BigButton::Kind::Quiet, this);
  back_->setShape(QStringLiteral("arrow-left"));
  earlier_ = new BigButton(look, "agendaEarlier", BigButton::Kind::Quiet, this);
  later_ = new BigButton(look, "agendaLater", BigButton::Kind::Quiet, this);
  connect(print_, &QAbstractButton::clicked, this, &AgendaPage::printWanted);
  connect(all_, &QAbstractButton::clicked, this, &AgendaPage::allWanted);
  connect(back_, &QAbstractButton::clicked, this, &AgendaPage::back);
  connect(earlier_, &QAbstractButton::clicked, this, [this] { turn(false); });
  connect(later_, &QAbstractButton::clicked, this, [this] { turn(true); });
}

void AgendaPage::show(const domain::Agenda& agenda, const domain::EventFacts* facts,
                      const Speaking& speaking) {
  const domain::Welcome& welcome = agenda.welcome;
  setGround(colours().paper);
  title_->setWords(tr("My sessions"));
  title_->setTone({colours().ink, colours().paper});
  sessions_->setRows(rowsOf(welcome, facts, speaking), colours().paper);
  const auto offers = [&](domain::GuestStep step) { return !facts || facts->event.branding.offers(step); };
  print_->setVisible(!welcome.guest.sessions.empty() && offers(domain::GuestStep::Agenda));
  showAgendaState(*print_, welcome.agenda);
  all_->setVisible(welcome.seats && offers(domain::GuestStep::Enrolment));
  all_->setWords(tr("All sessions"));
  back_->setWords(tr("Back"));
  earlier_->setSign(QStringLiteral("arrow-up"), tr("Earlier sessions"));
  later_->setSign(QStringLiteral("arrow-down"), tr("Later sessions"));
  arrange();
}

std::vector<FactRows::Row> AgendaPage::rowsOf(const domain::Welcome& welcome, const domain::EventFacts* facts,
                                              const Speaking& speaking) const {
  const std::vector<Own> all = ownOf(welcome, facts);
  std::vector<domain::SessionId> ids;
  for (const Own& own : all) ids.push_back(own.session.id);
  const std::vector<News> news = facts ? newsOf(*facts, speaking, &ids) : std::vector<News>();
  std::vector<FactRows::Row> rows;
  QString day;
  for (const auto& [session, seat] : all) {
    if (QString its = speaking.time.day(session.starts_at); its != day) {
      day = std::move(its);
      rows.push_back({.heading = day, .shape = {}, .time = {}, .title = {}, .more = {}});
    }
    const auto told = std::ranges::find(news, session.id, &News::session);
    const SeatWords no_seat = seat == domain::SeatState::Has ? SeatWords() : seatWords(seat);
    const QString state = told != news.end()                   ? told->words
                          : !no_seat.words.isEmpty()           ? no_seat.words
                          : session.fill == domain::Fill::Open ? QString()
                                                               : fillWords(session.fill).words;
    const QString room = told != news.end() && told->says_room ? QString() : session.room;
    const QString more = room.isEmpty() || state.isEmpty()
                             ? room + state
                             : tr("%1 · %2", "room · what is new of the session").arg(room, state);
    rows.push_back({.heading = {},
                    .shape = told != news.end() ? told->shape : no_seat.shape,
                    .time = speaking.time.clock(session.starts_at),
                    .title = session.title.in(speaking.language),
                    .more = more,
                    .urgent = told != news.end()});
  }
  return rows;
}

void AgendaPage::forget() {
  if (title_->text().isEmpty()) return;
  title_->setWords({});
  sessions_->setRows({}, colours().paper);
  first_ = 0;
  before_.clear();
}

void AgendaPage::turn(bool later) {
  if (later) {
    before_.push_back(first_);
    first_ += sessions_->shown();
  } else if (!before_.empty()) {
    first_ = before_.back();
    before_.pop_back();
  }
  arrange();
}

void AgendaPage::arrangeRows(const QRectF& room) {
  if (first_ >= sessions_->count()) {
    first_ = 0;
    before_.clear();
  }
  const double height = sessions_->fit(room.width(), room.height(), first_);
  place(sessions_, {room.left(), room.top(), room.width(), height});
  const bool has_later = first_ + sessions_->shown() < sessions_->count();
  const bool turns = first_ > 0 || has_later;
  for (BigButton* button : {earlier_, later_}) button->setVisible(turns);
  earlier_->setKind(first_ > 0 ? BigButton::Kind::Quiet : BigButton::Kind::Told);
  later_->setKind(has_later ? BigButton::Kind::Quiet : BigButton::Kind::Told);
}

double AgendaPage::arrangeButtons(double left, double bottom, double width) {
  double y = bottom;
  if (all_->isVisibleTo(this)) {
    y -= measure::kTouch;
    place(all_, {left, y, width, measure::kTouch});
    y -= space::kMedium;
  }
  if (print_->isVisibleTo(this)) {
    y -= measure::kMainTouch;
    place(print_, {left, y, width, measure::kMainTouch});
    y -= space::kWide;
  }
  return y;
}

void AgendaPage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double width = size.width() - 2 * left;
  const double back_top = size.height() - space::kPage - measure::kTouch;
  const double buttons_top = arrangeButtons(left, back_top - space::kWide, width);
  const double title = title_->fit(width);
  place(title_, {left, space::kPage, width, title + space::kSmall});
  const double top = space::kPage + title + space::kWide;
  arrangeRows({left, top, width, buttons_top - top});
  const bool turns = later_->isVisibleTo(this);
  const QRectF row = besideLanguages({left, back_top, width, measure::kTouch});
  const double back = turns ? (row.width() - 2 * space::kMedium) * kBack : row.width();
  place(back_, {left, back_top, back, measure::kTouch});
  const double sign = (row.width() - back - 2 * space::kMedium) / 2;
  place(earlier_, {left + back + space::kMedium, back_top, sign, measure::kTouch});
  place(later_, {row.right() - sign, back_top, sign, measure::kTouch});
}

void AgendaPage::arrangeLandscape(const QSizeF& size) {
  const double left = space::kPage;
  const double rows = size.width() * kLandscapeRows - left;
  const double title = title_->fit(rows);
  place(title_, {left, space::kPage, rows, title + space::kSmall});
  const double top = space::kPage + title + space::kWide;
  arrangeRows({left, top, rows, size.height() - space::kPage - top});
  const double side = left + rows + space::kPage;
  const double width = size.width() - side - space::kPage;
  const double back_top = size.height() - space::kPage - measure::kTouch;
  place(back_, besideLanguages({side, back_top, width, measure::kTouch}));
  const double buttons_top = arrangeButtons(side, back_top - space::kWide, width);
  const double sign = (width - space::kMedium) / 2;
  const double sign_top = buttons_top - measure::kTouch;
  place(earlier_, {side, sign_top, sign, measure::kTouch});
  place(later_, {side + width - sign, sign_top, sign, measure::kTouch});
}

}  // namespace usher::ui
