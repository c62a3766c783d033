// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/domain/layout/person_name.h>
#include <usher/domain/overloaded.h>
#include <usher/paper/page_painter.h>
#include <usher/ui/pages/agenda_button.h>
#include <usher/ui/pages/welcome_page.h>
#include <usher/ui/words/session_news.h>

namespace usher::ui {

using domain::FontWeight;
using domain::PrintState;
namespace type = tokens::type;

namespace {

/// How the words under a badge are set, and those that stand alone where none is printed.
constexpr TextStyle kBesideBadge{type::kLead, type::kBodyLeast, FontWeight::Bold, 2};
constexpr TextStyle kAlone{type::kDisplay, type::kTitleLeast, FontWeight::Bold, 2, true};

enum class Greeting { Welcome, WelcomeBack, Goodbye };

Greeting greetingOf(const domain::Verdict& verdict) {
  if (std::holds_alternative<domain::AdmittedAgain>(verdict)) return Greeting::WelcomeBack;
  // They fetch their badge.
  if (std::holds_alternative<domain::AlreadyUsed>(verdict)) return Greeting::WelcomeBack;
  const auto* admitted = std::get_if<domain::Admitted>(&verdict);
  return admitted && admitted->direction == domain::Direction::Exit ? Greeting::Goodbye : Greeting::Welcome;
}

}  // namespace

WelcomePage::WelcomePage(const Look& look, const domain::BadgeStyle& badge, BadgeOf badge_of, QWidget* parent)
    : Page(look, "welcomePage", parent), badge_style_(badge), badge_of_(std::move(badge_of)) {
  shape_ = new Icon("welcomeShape", this);
  greeting_ = new TextLabel(look, "greeting", {type::kTitle, type::kBody, FontWeight::Medium, 2, true}, this);
  name_ = new TextLabel(look, "guestName", {type::kDisplay, type::kTitleLeast, FontWeight::Bold, 6}, this);
  badge_ = new BadgeSlot(look, this);
  state_shape_ = new Icon("badgeShape", this);
  state_ = new TextLabel(look, "badgeState", kBesideBadge, this);
  state_more_ = new TextLabel(look, "badgeStateMore",
                              {type::kBody, type::kBodyLeast, FontWeight::Regular, 3, true}, this);
  event_words_ =
      new TextLabel(look, "eventWelcome", {type::kBody, type::kBodyLeast, FontWeight::Medium, 3, true}, this);
  next_heading_ =
      new TextLabel(look, "nextHeading", {type::kSmall, type::kSmall, FontWeight::Medium, 1}, this);
  next_title_ =
      new TextLabel(look, "nextTitle", {type::kLead, type::kBodyLeast, FontWeight::Bold, 2, true}, this);
  next_place_ =
      new TextLabel(look, "nextPlace", {type::kBody, type::kBodyLeast, FontWeight::Regular, 1}, this);
  news_shape_ = new Icon("nextNewsShape", this);
  news_ = new TextLabel(look, "nextNews", {type::kBody, type::kBodyLeast, FontWeight::Medium, 2}, this);
  agenda_ = new BigButton(look, "printAgenda", BigButton::Kind::Main, this);
  sessions_ = new BigButton(look, "mySessions", BigButton::Kind::Quiet, this);
  ask_ = new BigButton(look, "askForSomething", BigButton::Kind::Quiet, this);
  done_ = new BigButton(look, "done", BigButton::Kind::Quiet, this);
  connect(agenda_, &QAbstractButton::clicked, this, &WelcomePage::agendaWanted);
  connect(sessions_, &QAbstractButton::clicked, this, &WelcomePage::sessionsWanted);
  connect(ask_, &QAbstractButton::clicked, this, &WelcomePage::catalogueWanted);
  connect(done_, &QAbstractButton::clicked, this, &WelcomePage::done);
}

void WelcomePage::show(const domain::Welcome& welcome, const domain::EventFacts* facts,
                       const Speaking& speaking) {
  setGround(colours().good_tint);
  showGreeting(welcome);
  showBadge(welcome, speaking);
  showNextSession(welcome, facts, speaking);
  showNews(welcome, facts, speaking);
  showEventWords(welcome, facts, speaking);
  showActions(welcome, facts);
  arrange();
}

void WelcomePage::showGreeting(const domain::Welcome& welcome) {
  const Greeting greeting = greetingOf(welcome.verdict);
  shape_->setShape(QStringLiteral("check-circle"));
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
  // What comes out elsewhere is not looked for here.
  const bool shown = state != PrintState::Idle && state != PrintState::Elsewhere;
  if (shown) {
    auto badge = badge_of_ ? badge_of_(welcome.guest, speaking.language) : std::nullopt;
    if (!badge) {
      badge = domain::layoutBadge(welcome.guest, speaking.event_name, speaking.language, badge_style_,
                                  paper::measureText());
    }
    badge_->setBadge(*badge);
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
        if (welcome.room) more = seatsIn(*welcome.room);
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
    case PrintState::Elsewhere:
      shape = QStringLiteral("enter");
      words =
          tr("Your badge is coming from %1", "%1: a kiosk's name").arg(speaking.isolated(welcome.badge_at));
      more = tr("You are checked in. Please take your badge there.");
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

void WelcomePage::showNextSession(const domain::Welcome& welcome, const domain::EventFacts* facts,
                                  const Speaking& speaking) {
  const auto& sessions = welcome.guest.sessions;
  const auto next =
      std::ranges::find_if(sessions, [&](const domain::Session& s) { return s.ends_at > speaking.now; });
  if (next == sessions.end() || greetingOf(welcome.verdict) == Greeting::Goodbye) {
    for (TextLabel* label : {next_heading_, next_title_, next_place_}) label->setWords({});
    return;
  }
  // As it is now: it may have moved since the guest came.
  const domain::Session* known = facts ? facts->session(next->id) : nullptr;
  const domain::Session& session = known ? *known : *next;
  next_heading_->setWords(session.starts_at > speaking.now ? tr("Next for you") : tr("On now for you"));
  next_title_->setWords(session.title.in(speaking.language));
  next_place_->setWords(placeOf(session, speaking));
  next_heading_->setTone({colours().quiet_ink, colours().surface});
  next_title_->setTone({colours().ink, colours().surface});
  next_place_->setTone({colours().ink, colours().surface});
}

void WelcomePage::showNews(const domain::Welcome& welcome, const domain::EventFacts* facts,
                           const Speaking& speaking) {
  const std::vector<News> news = facts && !next_title_->text().isEmpty()
                                     ? newsOf(*facts, speaking, &welcome.guest.ticket.enrolments)
                                     : std::vector<News>();
  news_->setVisible(!news.empty());
  news_shape_->setVisible(!news.empty());
  news_->setWords({});
  if (news.empty()) return;
  const News& gravest = news.front();
  const bool of_next = gravest.title == next_title_->text();
  news_->setWords(
      of_next ? gravest.words
              : tr("%1: %2", "title of a session: what is new of it").arg(gravest.title, gravest.words));
  news_->setTone({colours().ink, colours().surface});
  news_shape_->setShape(gravest.shape);
  news_shape_->setTone({colours().care, colours().surface});
}

void WelcomePage::showEventWords(const domain::Welcome& welcome, const domain::EventFacts* facts,
                                 const Speaking& speaking) {
  const bool says = facts && !welcome.room && greetingOf(welcome.verdict) != Greeting::Goodbye;
  event_words_->setWords(says ? facts->event.branding.welcome.in(speaking.language) : QString());
}

void WelcomePage::showActions(const domain::Welcome& welcome, const domain::EventFacts* facts) {
  const bool leaves = greetingOf(welcome.verdict) == Greeting::Goodbye;
  const auto offers = [&](domain::GuestStep step) { return !facts || facts->event.branding.offers(step); };
  const bool has_agenda = welcome.hasAgenda() && offers(domain::GuestStep::Agenda);
  const bool takes_seats = welcome.seats && offers(domain::GuestStep::Enrolment);
  agenda_->setVisible(!welcome.guest.sessions.empty() && !leaves && offers(domain::GuestStep::Agenda));
  showAgendaState(*agenda_, welcome.agenda);
  sessions_->setVisible((has_agenda || takes_seats) && !leaves);
  sessions_->setWords(has_agenda ? tr("My sessions") : tr("Sessions"));
  ask_->setVisible(welcome.catalogue.has_value() && !leaves && offers(domain::GuestStep::Requests));
  ask_->setWords(tr("Ask for something"));
  done_->setWords(tr("Done"));
}

void WelcomePage::forget() {
  for (TextLabel* label : {greeting_, name_, state_, state_more_, event_words_, next_heading_, next_title_,
                           next_place_, news_}) {
    label->setWords({});
  }
  badge_->forget();
}

}  // namespace usher::ui
