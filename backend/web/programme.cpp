// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/programme.h>

#include <algorithm>

namespace usher::backend::web {

namespace {

void describeFill(const Visitor& visitor, const EventFacts& facts, const contract::SessionRow& session,
                  View& view) {
  const auto left = seatsLeft(facts, session);
  const bool is_full = left && *left == 0;
  const bool is_filling = left && !is_full && session.fill != contract::Fill::Open;
  view.flag("is_full", is_full).flag("is_filling", is_filling);
  view.flag("is_free", left && !is_full && !is_filling);
  const auto key = is_full ? "web.fill_full" : is_filling ? "web.fill_filling" : "web.fill_free";
  view.text("fill", left ? visitor.say(key, {{"count", *left}}) : std::string());
}

}  // namespace

std::optional<std::int64_t> seatsLeft(const EventFacts& facts, const contract::SessionRow& session) {
  if (!session.capacity) return std::nullopt;
  const auto seats = facts.seats.find(session.id);
  const auto taken = seats == facts.seats.end() ? 0 : seats->second.taken;
  return std::max<std::int64_t>(0, *session.capacity - taken);
}

std::vector<View> programmeDays(const Visitor& visitor, const EventFacts& facts,
                                const SessionDetail& detail) {
  const auto say = [&](contract::Instant at, locale::TimeStyle style) {
    return locale::localTime(at, facts.event.timezone, visitor.language(), style);
  };
  std::vector<View> days;
  std::string day;
  std::vector<View> sessions;
  const auto endDay = [&] {
    if (!sessions.empty()) {
      days.emplace_back();
      days.back().text("day", day).list("sessions", std::exchange(sessions, {}));
    }
  };
  for (const auto& session : facts.sessions) {
    const auto its_day = say(session.starts_at, locale::TimeStyle::Day);
    if (its_day != day) endDay();
    day = its_day;
    View view;
    view.text("title", visitor.localized(session.title)).text("room", session.room);
    view.text("day", say(session.starts_at, locale::TimeStyle::ShortDay));
    view.text("starts", say(session.starts_at, locale::TimeStyle::Clock));
    view.text("ends", say(session.ends_at, locale::TimeStyle::Clock));
    view.text("starts_iso", contract::formatInstant(session.starts_at));
    view.text("ends_iso", contract::formatInstant(session.ends_at));
    describeFill(visitor, facts, session, view);
    if (!detail || detail(session, view)) sessions.push_back(std::move(view));
  }
  endDay();
  return days;
}

}  // namespace usher::backend::web
