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

constexpr double kPortraitBlock = 0.30;
constexpr double kLandscapeBlock = 0.42;

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
  greeting_ = new TextLabel(look, "greeting", {type::kTitle, type::kTitleLeast, FontWeight::Medium, 1}, this);
  name_ = new TextLabel(look, "guestName", {type::kDisplay, type::kDisplayLeast, FontWeight::Bold, 4}, this);
  badge_ = new BadgeSlot(look, this);
  state_shape_ = new Icon("badgeShape", this);
  state_ = new TextLabel(look, "badgeState", {type::kLead, type::kBodyLeast, FontWeight::Bold, 2}, this);
  state_more_ =
      new TextLabel(look, "badgeStateMore", {type::kBody, type::kBodyLeast, FontWeight::Regular, 3}, this);
  next_heading_ =
      new TextLabel(look, "nextHeading", {type::kSmall, type::kSmall, FontWeight::Medium, 1}, this);
  next_title_ = new TextLabel(look, "nextTitle", {type::kLead, type::kBody, FontWeight::Bold, 2}, this);
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
  shape_->setShape(greeting == Greeting::Goodbye ? QStringLiteral("wave") : QStringLiteral("check-circle"));
  greeting_->setWords(greeting == Greeting::Welcome       ? tr("Welcome")
                      : greeting == Greeting::WelcomeBack ? tr("Welcome back")
                                                          : tr("See you soon"));
  name_->setWords(domain::fullName(welcome.guest.ticket.attendee));
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
      shape.clear();
      words = greetingOf(welcome.verdict) == Greeting::Goodbye ? tr("You are checked out.")
                                                               : tr("Please come in.");
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
  next_place_->setWords(next->room.isEmpty() ? when : tr("%1 · %2", "time · room").arg(when, next->room));
  next_heading_->setTone({colours().quiet_ink, colours().good_tint});
  next_title_->setTone({colours().ink, colours().good_tint});
  next_place_->setTone({colours().ink, colours().good_tint});
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
      agenda_->setWords(tr("That did not print. Try again"));
      break;
  }
}

void WelcomePage::forget() {
  for (TextLabel* label : {greeting_, name_, state_, state_more_, next_heading_, next_title_, next_place_}) {
    label->setWords({});
  }
  badge_->forget();
}

double WelcomePage::arrangeGreeting(double left, double y, double width, double most_height) {
  const double shape = tokens::size::kShape;
  place(shape_, {left, y, shape, shape});
  const double words_left = left + shape + space::kWide;
  const double greeting = greeting_->fit(width - shape - space::kWide);
  place(greeting_, {words_left, y + (shape - greeting) / 2, width - shape - space::kWide, greeting});
  y += shape + space::kWide;
  const double name = name_->fit(width, most_height - shape - space::kWide);
  place(name_, {left, y, width, name});
  return y + name;
}

void WelcomePage::arrangeState(double left, double y, double width, double height) {
  const bool has_shape = !state_shape_->shape().isEmpty();
  const double icon = has_shape ? tokens::size::kLeadIcon : 0;
  const double words_left = left + (has_shape ? icon + space::kMedium : 0);
  const double words_width = left + width - words_left;
  const double state = state_->fit(words_width);
  const double more = state_more_->fit(words_width);
  const double top = y + std::max(0.0, (height - state - more) / 2);
  place(state_shape_, {left, top + (state - icon) / 2, icon, icon});
  place(state_, {words_left, top, words_width, state});
  place(state_more_, {words_left, top + state, words_width, more});
}

double WelcomePage::sessionHeight(double width) {
  return next_heading_->fit(width) + next_title_->fit(width) + next_place_->fit(width);
}

void WelcomePage::arrangeSession(double left, double y, double width) {
  for (TextLabel* label : {next_heading_, next_title_, next_place_}) {
    const double height = label->fit(width);
    place(label, {left, y, width, height});
    y += height;
  }
}

void WelcomePage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double width = size.width() - 2 * left;
  const double least_block = size.height() * kPortraitBlock;
  const double greeting_end = arrangeGreeting(left, space::kPage, width, least_block);
  const QRectF block(0, 0, size.width(), std::max(least_block, greeting_end + space::kPage));
  setBlock(block, colours().good);

  double bottom = size.height() - space::kPage;
  const double touch = tokens::size::kTouch;
  place(done_, {left, bottom - touch, width, touch});
  bottom -= touch + space::kMedium;
  if (agenda_->isVisibleTo(this)) {
    place(agenda_, {left, bottom - tokens::size::kMainTouch, width, tokens::size::kMainTouch});
    bottom -= tokens::size::kMainTouch + space::kWide;
  }
  const double session = sessionHeight(width);
  arrangeSession(left, bottom - session, width);
  bottom -= session + space::kWide;

  const double state = tokens::size::kShape;
  double top = block.bottom() + space::kWide;
  if (badge_->isVisibleTo(this)) {
    const double room = bottom - state - top;
    const double badge_width = std::min(width, width * room / badge_->heightAt(width));
    const double badge = badge_->heightAt(badge_width);
    place(badge_, {(size.width() - badge_width) / 2, top, badge_width, badge});
    top += badge;
  }
  arrangeState(left, top, width, std::min(bottom - top, state));
}

void WelcomePage::arrangeLandscape(const QSizeF& size) {
  const double margin = space::kPage;
  const QRectF block(0, 0, size.width() * kLandscapeBlock, size.height());
  setBlock(block, colours().good);
  arrangeGreeting(margin, margin, block.width() - 2 * margin, size.height() - 2 * margin);

  const double left = block.right() + margin;
  const double width = size.width() - margin - left;
  double bottom = size.height() - margin;
  const double touch = tokens::size::kMainTouch;
  if (agenda_->isVisibleTo(this)) {
    const double done_width = (width - space::kMedium) * 0.32;
    place(done_, {left, bottom - touch, done_width, touch});
    place(agenda_,
          {left + done_width + space::kMedium, bottom - touch, width - done_width - space::kMedium, touch});
  } else {
    place(done_, {left, bottom - touch, width, touch});
  }
  bottom -= touch + space::kWide;
  const double session = sessionHeight(width);
  arrangeSession(left, bottom - session, width);
  bottom -= session + space::kWide;

  const double state = tokens::size::kShape;
  double top = margin;
  if (badge_->isVisibleTo(this)) {
    const double room = bottom - state - top;
    const double badge_width = std::min(width, width * room / badge_->heightAt(width));
    const double badge = badge_->heightAt(badge_width);
    place(badge_, {left + (width - badge_width) / 2, top, badge_width, badge});
    top += badge;
  }
  arrangeState(left, top, width, std::min(bottom - top, state));
}

}  // namespace usher::ui
