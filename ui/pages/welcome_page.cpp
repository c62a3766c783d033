// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/domain/layout/person_name.h>
#include <usher/domain/overloaded.h>
#include <usher/paper/page_painter.h>
#include <usher/ui/pages/welcome_page.h>

namespace usher::ui {

using domain::FontWeight;
using domain::PrintState;
namespace type = tokens::type;
namespace space = tokens::space;

namespace {

/// What the greeting takes in portrait, of the height.
constexpr double kPortraitLeastGreeting = 0.17;
constexpr double kPortraitMostGreeting = 0.30;
constexpr double kLandscapeBlock = 0.42;

/// How the words under a badge are set, and those that stand alone where none is printed.
constexpr TextStyle kBesideBadge{type::kLead, type::kBodyLeast, FontWeight::Bold, 2};
constexpr TextStyle kAlone{type::kDisplay, type::kTitleLeast, FontWeight::Bold, 2, true};

enum class Greeting { Welcome, WelcomeBack, Goodbye };

Greeting greetingOf(const domain::Verdict& verdict) {
  if (std::holds_alternative<domain::AdmittedAgain>(verdict)) return Greeting::WelcomeBack;
  const auto* admitted = std::get_if<domain::Admitted>(&verdict);
  return admitted && admitted->direction == domain::Direction::Exit ? Greeting::Goodbye : Greeting::Welcome;
}

}  // namespace

WelcomePage::WelcomePage(const Look& look, const domain::BadgeStyle& badge, QWidget* parent)
    : Page(look, "welcomePage", parent), badge_style_(badge) {
  shape_ = new Icon("welcomeShape", this);
  greeting_ = new TextLabel(look, "greeting", {type::kTitle, type::kBody, FontWeight::Medium, 2, true}, this);
  name_ = new TextLabel(look, "guestName", {type::kDisplay, type::kTitleLeast, FontWeight::Bold, 6}, this);
  badge_ = new BadgeSlot(look, this);
  state_shape_ = new Icon("badgeShape", this);
  state_ = new TextLabel(look, "badgeState", kBesideBadge, this);
  state_more_ = new TextLabel(look, "badgeStateMore",
                              {type::kBody, type::kBodyLeast, FontWeight::Regular, 3, true}, this);
  next_heading_ =
      new TextLabel(look, "nextHeading", {type::kSmall, type::kSmall, FontWeight::Medium, 1}, this);
  next_title_ =
      new TextLabel(look, "nextTitle", {type::kLead, type::kBodyLeast, FontWeight::Bold, 2, true}, this);
  next_place_ =
      new TextLabel(look, "nextPlace", {type::kBody, type::kBodyLeast, FontWeight::Regular, 1}, this);
  agenda_ = new BigButton(look, "printAgenda", BigButton::Kind::Main, this);
  done_ = new BigButton(look, "done", BigButton::Kind::Quiet, this);
  connect(agenda_, &QAbstractButton::clicked, this, &WelcomePage::agendaWanted);
  connect(done_, &QAbstractButton::clicked, this, &WelcomePage::done);
}

void WelcomePage::show(const domain::Welcome& welcome, const Speaking& speaking) {
  setGround(colours().good_tint);
  showGreeting(welcome);
  showBadge(welcome, speaking);
  showNextSession(welcome, speaking);
  showAgenda(welcome);
  done_->setWords(tr("Done"));
  arrange();
}

void WelcomePage::showGreeting(const domain::Welcome& welcome) {
  const Greeting greeting = greetingOf(welcome.verdict);
  shape_->setShape(greeting == Greeting::Goodbye ? QStringLiteral("leave") : QStringLiteral("check-circle"));
  const QString words = greeting == Greeting::Welcome       ? tr("Welcome")
                        : greeting == Greeting::WelcomeBack ? tr("Welcome back")
                                                            : tr("See you soon");
  const QString name = domain::fullName(welcome.guest.ticket.attendee);
  // Where there is no name to greet by, the greeting itself is what is read from afar.
  greeting_->setWords(name.isEmpty() ? QString() : words);
  name_->setWords(name.isEmpty() ? words : name);
  const Tone on_block{colours().on_colour, colours().good};
  shape_->setTone(on_block);
  greeting_->setTone(on_block);
  name_->setTone(on_block);
}

void WelcomePage::showBadge(const domain::Welcome& welcome, const Speaking& speaking) {
  const PrintState state = welcome.badge;
  const bool shown = state != PrintState::Idle;
  if (shown) {
    badge_->setBadge(domain::layoutBadge(welcome.guest, speaking.event_name, speaking.language, badge_style_,
                                         paper::measureText()));
  } else {
    badge_->forget();
  }
  badge_->setVisible(shown);
  badge_->setState(state);
  badge_->setAccessibleName(shown ? tr("Your badge as it is printed") : QString());
  QString shape = QStringLiteral("printer");
  QString words;
  QString more;
  switch (state) {
    case PrintState::Idle:
      if (greetingOf(welcome.verdict) == Greeting::Goodbye) {
        shape = QStringLiteral("leave");
        words = tr("You are checked out.");
      } else if (greetingOf(welcome.verdict) == Greeting::Welcome && welcome.guest.ticket.unseen) {
        shape = QStringLiteral("staff");
        words = tr("Our staff will hand you your badge");
        more = tr(
            "You are checked in. You registered so recently that your name has not reached this kiosk yet.");
      } else {
        shape = QStringLiteral("enter");
        words = tr("Please come in.");
      }
      break;
    case PrintState::Printing:
      words = tr("Your badge is printing …");
      break;
    case PrintState::Printed:
      shape = QStringLiteral("check");
      words = tr("Please take your badge");
      break;
    case PrintState::Failed:
      shape = QStringLiteral("staff");
      words = tr("The printer needs a hand");
      more = tr("You are checked in. Our staff will print your badge for you.");
      break;
  }
  state_shape_->setShape(shape);
  state_shape_->setTone({state == PrintState::Failed ? colours().care : colours().good, colours().good_tint});
  state_->setStyle(shown ? kBesideBadge : kAlone);
  state_->setWords(words);
  state_more_->setWords(more);
  state_->setTone({colours().ink, colours().good_tint});
  state_more_->setTone({colours().ink, colours().good_tint});
}

void WelcomePage::showNextSession(const domain::Welcome& welcome, const Speaking& speaking) {
  const auto& sessions = welcome.guest.sessions;
  const auto next =
      std::ranges::find_if(sessions, [&](const domain::Session& s) { return s.ends_at > speaking.now; });
  if (next == sessions.end() || greetingOf(welcome.verdict) == Greeting::Goodbye) {
    for (TextLabel* label : {next_heading_, next_title_, next_place_}) label->setWords({});
    return;
  }
  next_heading_->setWords(next->starts_at > speaking.now ? tr("Next for you") : tr("On now for you"));
  next_title_->setWords(next->title.in(speaking.language));
  const QString when = speaking.time.brief(next->starts_at);
  next_place_->setWords(
      next->room.isEmpty() ? when : tr("%1 · %2", "time · room").arg(when, speaking.isolated(next->room)));
  next_heading_->setTone({colours().quiet_ink, colours().surface});
  next_title_->setTone({colours().ink, colours().surface});
  next_place_->setTone({colours().ink, colours().surface});
}

void WelcomePage::showAgenda(const domain::Welcome& welcome) {
  const bool offered = !welcome.guest.sessions.empty() && greetingOf(welcome.verdict) != Greeting::Goodbye;
  agenda_->setVisible(offered);
  switch (welcome.agenda) {
    case PrintState::Idle:
      agenda_->setKind(BigButton::Kind::Main);
      agenda_->setShape(QStringLiteral("agenda"));
      agenda_->setWords(tr("Print my agenda"));
      break;
    case PrintState::Printing:
      agenda_->setKind(BigButton::Kind::Told);
      agenda_->setShape(QStringLiteral("printer"));
      agenda_->setWords(tr("Your agenda is printing …"));
      break;
    case PrintState::Printed:
      agenda_->setKind(BigButton::Kind::Told);
      agenda_->setShape(QStringLiteral("check"));
      agenda_->setWords(tr("Please take your agenda"));
      break;
    case PrintState::Failed:
      agenda_->setKind(BigButton::Kind::Main);
      agenda_->setShape(QStringLiteral("replaced"));
      agenda_->setWords(tr("Not printed. Try again"));
      break;
  }
}

void WelcomePage::forget() {
  for (TextLabel* label : {greeting_, name_, state_, state_more_, next_heading_, next_title_, next_place_}) {
    label->setWords({});
  }
  badge_->forget();
}

void WelcomePage::arrangeGreeting(const QRectF& room) {
  const double shape = tokens::size::kShape;
  place(shape_, {room.left(), room.top(), shape, shape});
  const double beside = room.width() - shape - space::kWide;
  const double greeting = greeting_->fit(beside);
  place(greeting_, {room.right() - beside, room.top() + (shape - greeting) / 2, beside, greeting});
  const double name = name_->fit(room.width(), room.height() - shape - space::kWide);
  place(name_, {room.left(), room.bottom() - name, room.width(), name});
}

double WelcomePage::greetingHeight(double width, double most_height) {
  const double above = tokens::size::kShape + space::kWide;
  return above + name_->fit(width, most_height - above);
}

void WelcomePage::arrangeState(const QRectF& room) {
  const double icon = tokens::size::kLeadIcon;
  const double left = room.left() + icon + space::kMedium;
  const double width = room.right() - left;
  const double state = state_->fit(width);
  const double more = state_more_->fit(width);
  const double top = room.top() + std::max(0.0, (room.height() - state - more) / 2);
  place(state_shape_, {room.left(), top + (state - icon) / 2, icon, icon});
  place(state_, {left, top, width, state});
  place(state_more_, {left, top + state, width, more});
}

void WelcomePage::arrangeStateAlone(const QRectF& room) {
  const double icon = tokens::size::kShape;
  const double gap = space::kMedium;
  const double more = state_more_->text().isEmpty() ? 0 : gap + state_more_->fit(room.width());
  const double state = state_->fit(room.width(), room.height() - icon - gap - more);
  const double top = room.top() + (room.height() - icon - gap - state - more) / 2;
  place(state_shape_, {room.left(), top, icon, icon});
  place(state_, {room.left(), top + icon + gap, room.width(), state});
  place(state_more_, {room.left(), top + icon + gap + state + gap, room.width(), std::max(0.0, more - gap)});
}

double WelcomePage::arrangeSession(double left, double bottom, double width) {
  setCard({});
  if (next_title_->text().isEmpty()) return bottom;
  const double inside = width - 2 * space::kWide;
  double y = bottom - space::kMedium;
  for (TextLabel* label : {next_place_, next_title_, next_heading_}) {
    const double height = label->fit(inside);
    y -= height;
    place(label, {left + space::kWide, y, inside, height});
  }
  y -= space::kMedium;
  setCard({left, y, width, bottom - y});
  return y - space::kWide;
}

void WelcomePage::arrangeBadge(const QRectF& room) {
  if (!badge_->isVisibleTo(this)) return arrangeStateAlone(room);
  const double most_height = room.height() - tokens::size::kStateRow;
  const double width = std::min(room.width(), room.width() * most_height / badge_->heightAt(room.width()));
  const double height = badge_->heightAt(width);
  place(badge_, {room.center().x() - width / 2, room.top(), width, height});
  // A badge that stays in the printer leaves its room to the words about it.
  const double top = room.top() + (badge_->isStuck() ? height / 2 : height);
  arrangeState({room.left(), top, room.width(), room.bottom() - top});
}

void WelcomePage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double width = size.width() - 2 * left;
  const double greeting = std::max(greetingHeight(width, size.height() * kPortraitMostGreeting),
                                   size.height() * kPortraitLeastGreeting);
  arrangeGreeting({left, space::kPage, width, greeting});
  const QRectF block(0, 0, size.width(), greeting + 2 * space::kPage);
  setBlock(block, colours().good);

  double bottom = size.height() - space::kPage;
  const double touch = tokens::size::kTouch;
  place(done_, besideLanguages({left, bottom - touch, width, touch}));
  bottom -= touch + space::kMedium;
  if (agenda_->isVisibleTo(this)) {
    bottom -= tokens::size::kMainTouch;
    place(agenda_, {left, bottom, width, tokens::size::kMainTouch});
    bottom -= space::kMedium;
  }
  bottom = arrangeSession(left, bottom - space::kTight, width);
  const double top = block.bottom() + space::kWide;
  arrangeBadge({left, top, width, bottom - top});
}

void WelcomePage::arrangeLandscape(const QSizeF& size) {
  const double margin = space::kPage;
  const QRectF block(0, 0, size.width() * kLandscapeBlock, size.height());
  setBlock(block, colours().good);
  arrangeGreeting(block.adjusted(margin, margin, -margin, -margin));

  const double left = block.right() + margin;
  const double width = size.width() - margin - left;
  const double touch = tokens::size::kMainTouch;
  const double bottom = size.height() - margin;
  QRectF row = besideLanguages({left, bottom - touch, width, touch});
  if (agenda_->isVisibleTo(this)) {
    QRectF least = row;
    least.setWidth((row.width() - space::kMedium) * 0.32);
    place(done_, least);
    row.setLeft(least.right() + space::kMedium);
    place(agenda_, row);
  } else {
    place(done_, row);
  }
  const double session_top = arrangeSession(left, bottom - touch - space::kMedium, width);
  arrangeBadge({left, margin, width, session_top - margin});
}

}  // namespace usher::ui
