// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/exchange/calendar_event.h>

namespace usher::backend::exchange {

namespace {

struct FreeIterator {
  void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};

bool has(const short* by) {
  return by[0] != ICAL_RECURRENCE_ARRAY_MAX;
}

/// The rules that sessions have, and none of those that match no day, for which libical would search until
/// the end of its calendar: other frequencies, and parts that rule each other out.
bool isPlain(const icalrecurrencetype& rule) {
  const bool daily = rule.freq == ICAL_DAILY_RECURRENCE;
  const bool weekly = rule.freq == ICAL_WEEKLY_RECURRENCE;
  if ((!daily && !weekly) || rule.interval < 1) return false;
  if (rule.rscale != nullptr || (daily && has(rule.by_day) && rule.interval != 1)) return false;
  const short* others[] = {rule.by_second,   rule.by_minute,  rule.by_hour,  rule.by_month_day,
                           rule.by_year_day, rule.by_week_no, rule.by_month, rule.by_set_pos};
  return std::ranges::none_of(others, has);
}

icaltimetype onClock(const locale::Zone& zone, contract::Instant at) {
  const auto wall = zone.wall(at);
  const auto day = std::chrono::floor<std::chrono::days>(wall);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss time{wall - day};
  icaltimetype clock = icaltime_null_time();
  clock.year = static_cast<int>(date.year());
  clock.month = static_cast<int>(static_cast<unsigned>(date.month()));
  clock.day = static_cast<int>(static_cast<unsigned>(date.day()));
  clock.hour = static_cast<int>(time.hours().count());
  clock.minute = static_cast<int>(time.minutes().count());
  clock.second = static_cast<int>(time.seconds().count());
  return clock;
}

}  // namespace

bool CalendarEvent::recurs() const {
  return property(ICAL_RRULE_PROPERTY) != nullptr || property(ICAL_RDATE_PROPERTY) != nullptr;
}

std::optional<std::vector<contract::Instant>> CalendarEvent::starts(InspectedLine& line,
                                                                    const CalendarTime& first,
                                                                    contract::Instant last,
                                                                    int& steps) const {
  std::set<contract::Instant> starts;
  if (const auto at = first.instant()) starts.insert(*at);
  if (!addByRule(line, first, last, steps, starts) || !applyDates(line, starts)) return std::nullopt;
  return std::vector<contract::Instant>(starts.begin(), starts.end());
}

bool CalendarEvent::addByRule(InspectedLine& line, const CalendarTime& first, contract::Instant last,
                              int& steps, std::set<contract::Instant>& starts) const {
  auto* found = property(ICAL_RRULE_PROPERTY);
  if (!found) return true;
  if (icalcomponent_count_properties(event_.get(), ICAL_RRULE_PROPERTY) > 1) {
    line.refuse("starts_at", "recurrence_refused");
    return false;
  }
  auto rule = icalproperty_get_rrule(found);
  if (!isPlain(rule)) {
    line.refuse("starts_at", "recurrence_refused");
    return false;
  }
  // The rule counts in what clocks show in the start's zone; UNTIL is in UTC (RFC 5545, 3.3.10).
  auto start = first.time;
  start.zone = nullptr;
  if (rule.until.year != 0 && icaltime_is_utc(rule.until)) {
    const CalendarTime until{rule.until, locale::Zone::named("UTC").value()};
    if (const auto at = until.instant()) rule.until = onClock(first.zone, *at);
  }
  const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(icalrecur_iterator_new(rule, start));
  if (!iterator) {
    line.refuse("starts_at", "recurrence_refused");
    return false;
  }
  for (; steps > 0; --steps) {
    const auto next = icalrecur_iterator_next(iterator.get());
    if (icaltime_is_null_time(next)) return true;
    const auto at = CalendarTime{next, first.zone}.instant();
    if (!at) continue;
    if (*at > last) return true;
    starts.insert(*at);
  }
  line.refuse("starts_at", "recurrence_too_long");
  return false;
}

bool CalendarEvent::applyDates(InspectedLine& line, std::set<contract::Instant>& starts) const {
  const auto each = [&](icalproperty_kind kind, auto timeOf, auto apply) {
    for (auto* date = property(kind); date != nullptr;
         date = icalcomponent_get_next_property(event_.get(), kind)) {
      const auto time = zoned(line, "starts_at", date, timeOf(date));
      if (!time) return false;
      if (const auto at = time->instant()) apply(*at);
    }
    return true;
  };
  const auto recurrence_date = [](icalproperty* date) {
    const auto value = icalproperty_get_rdate(date);
    return icaltime_is_null_time(value.time) ? value.period.start : value.time;
  };
  const bool added =
      each(ICAL_RDATE_PROPERTY, recurrence_date, [&](contract::Instant at) { starts.insert(at); });
  return added &&
         each(ICAL_EXDATE_PROPERTY, icalproperty_get_exdate, [&](contract::Instant at) { starts.erase(at); });
}

}  // namespace usher::backend::exchange
