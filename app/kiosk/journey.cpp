// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/journey.h>

#include <usher/domain/overloaded.h>

#include <usher/kiosk/json_log.h>

namespace usher::kiosk {

namespace {

const domain::Verdict* verdictOn(const domain::Page& page) {
  if (const auto* welcome = std::get_if<domain::Welcome>(&page)) return &welcome->verdict;
  if (const auto* refused = std::get_if<domain::Refused>(&page)) return &refused->verdict;
  return nullptr;
}

/// What the guest asked for last; nullptr where that is not on the page.
const domain::GuestRequest* requestOn(const domain::Page& page) {
  const auto newestOf = [](const domain::Told& told) -> const domain::GuestRequest* {
    const auto& requests = domain::catalogueOf(told).requests;
    return requests.empty() ? nullptr : &requests.front();
  };
  if (const auto* catalogue = std::get_if<domain::Catalogue>(&page)) return newestOf(catalogue->told);
  if (const auto* receipt = std::get_if<domain::Receipt>(&page)) return newestOf(receipt->told);
  return nullptr;
}

const char* nameOf(domain::SeatState state) {
  switch (state) {
    case domain::SeatState::None:
      return "none";
    case domain::SeatState::Has:
      return "has";
    case domain::SeatState::Waits:
      return "waits";
    case domain::SeatState::AskedFor:
      return "asked_for";
  }
  return "none";
}

/// In the session on the page.
std::optional<domain::SeatState> seatOn(const domain::Page& page) {
  const auto* session = std::get_if<domain::OneSession>(&page);
  return session ? std::optional(domain::seatsOf(session->told).of(session->session)) : std::nullopt;
}

/// Of the question on the page, from 1; 0 where there is none.
std::size_t questionOn(const domain::Page& page) {
  return std::visit(
      [](const auto& one) -> std::size_t {
        if constexpr (requires { one.given; }) return one.given.size() + 1;
        return 0;
      },
      page);
}

}  // namespace

Journey::Journey(domain::FlowSettings settings, QObject* parent)
    : QObject(parent), settings_(std::move(settings)) {
  screen_.language = settings_.home_language;
  screen_.aids = settings_.home_aids;
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, [this] { post(domain::event::TimedOut{timer_visit_}); });
}

void Journey::post(const domain::FlowEvent& event) {
  domain::Step step = domain::advance(screen_, event, settings_);
  if (step.screen != screen_) {
    const domain::Screen before = std::exchange(screen_, std::move(step.screen));
    log(before);
    emit screenChanged(screen_);
  }
  for (const domain::Effect& effect : step.effects) run(effect);
}

void Journey::run(const domain::Effect& effect) {
  std::visit(domain::Overloaded{
                 [this](const domain::effect::Redeem& redeem) { emit redeemWanted(redeem); },
                 [this](const domain::effect::Answer& answer) { emit answerWanted(answer); },
                 [this](const domain::effect::Find& wanted) { emit searchWanted(wanted); },
                 [this](const domain::effect::OfferTypes& wanted) { emit typesWanted(wanted); },
                 [this](const domain::effect::Register& wanted) { emit registrationWanted(wanted); },
                 [this](const domain::effect::AskFor& request) { emit requestWanted(request); },
                 [this](const domain::effect::ChangeSeat& wanted) { emit seatWanted(wanted); },
                 [this](const domain::effect::TellSeats& wanted) { emit seatsWanted(wanted); },
                 [this](const domain::effect::Print& print) { emit printWanted(print); },
                 [this](const domain::effect::StartTimer& start) {
                   timer_visit_ = start.visit;
                   timer_.start(start.after);
                   emit pageEndsIn(start.after);
                 },
             },
             effect);
}

void Journey::log(const domain::Screen& before) const {
  const auto question = questionOn(screen_.page);
  const auto seat = seatOn(screen_.page);
  const bool asks = screen_.presence == domain::Presence::Asked && before.presence != screen_.presence;
  if (before.visit == screen_.visit && before.page.index() == screen_.page.index() &&
      questionOn(before.page) == question && seatOn(before.page) == seat && !asks)
    return;
  QJsonObject facts{{QStringLiteral("page"), QLatin1String(domain::nameOf(screen_.page))},
                    {QStringLiteral("visit"), static_cast<qint64>(screen_.visit)}};
  if (const auto* verdict = verdictOn(screen_.page)) {
    facts[QStringLiteral("verdict")] = QLatin1String(domain::nameOf(*verdict));
  }
  if (screen_.language != settings_.home_language) facts[QStringLiteral("language")] = screen_.language;
  if (asks) facts[QStringLiteral("asks_if_still_there")] = true;
  if (question > 0) facts[QStringLiteral("question")] = static_cast<qint64>(question);
  if (const auto* request = requestOn(screen_.page)) {
    facts[QStringLiteral("request")] = QLatin1String(domain::nameOf(request->state));
  }
  if (seat) facts[QStringLiteral("seat")] = QLatin1String(nameOf(*seat));
  if (const auto* all = std::get_if<domain::WelcomeAll>(&screen_.page)) {
    facts[QStringLiteral("admitted")] = static_cast<qint64>(all->party.admitted.size());
    facts[QStringLiteral("refused")] = static_cast<qint64>(all->party.refused.size());
  }
  const auto* welcome = std::get_if<domain::Welcome>(&screen_.page);
  if (welcome && welcome->guest.ticket.unseen) facts[QStringLiteral("unseen")] = true;
  logInfo(QStringLiteral("screen"), facts);
}

}  // namespace usher::kiosk
