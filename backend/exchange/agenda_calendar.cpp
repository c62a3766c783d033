// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/exchange/calendar_event.h>
#include <usher/backend/exchange/contact.h>
#include <usher/backend/exchange/identity.h>
#include <usher/backend/exchange/session_draft.h>
#include <usher/backend/exchange/text.h>

namespace usher::backend::exchange {

namespace {

constexpr std::size_t kMostSessions = 10'000;
constexpr std::size_t kMostTimes = 500;
/// A rule may have been running for years before the event.
constexpr int kMostSteps = 20'000;

/// One time of a recurring event: the series' UID and when it was first planned.
using Occurrence = std::pair<std::string, contract::Instant>;

std::string occurrenceId(const std::string& uid, contract::Instant planned) {
  return derivedId('r', {uid, contract::formatInstant(planned)});
}

/// What times of one series have in common.
std::string seriesOf(const CalendarEvent& event) {
  const auto uid = event.uid();
  return uid.empty() ? folded(event.summary()) : uid;
}

class Calendar {
 public:
  Calendar(std::string_view text, const EventFrame& frame, Problems& problems)
      : frame_(frame), problems_(problems), zone_(zoneOf(frame)), text_(cutCalendar(text)), zones_(text_) {}

  std::vector<SessionDraft> read(Columns& columns) {
    for (const auto& component : text_.components) {
      if (component.name == "VEVENT") {
        note(component);
      } else if (component.name != "VTIMEZONE" &&
                 std::ranges::find(columns.ignored, component.name) == columns.ignored.end()) {
        columns.ignored.push_back(component.name);
      }
    }
    for (const auto& component : text_.components) {
      if (component.name != "VEVENT") continue;
      if (drafts_.size() >= kMostSessions) {
        problems_.add(component.line, "", "too_many_sessions", {{"limit", std::to_string(kMostSessions)}});
        break;
      }
      if (component.whole) take(component);
    }
    if (drafts_.empty()) problems_.add(0, "", "no_sessions");
    return std::move(drafts_);
  }

 private:
  /// First of all: which times of series have an event of their own, in place of the rule's.
  void note(const CalendarText::Component& component) {
    if (!component.whole) return problems_.add(component.line, "", "unfinished_event");
    if (component.text.find("RECURRENCE-ID") == component.text.npos) return;
    Problems unheard;
    InspectedLine line(component.line, unheard);
    const CalendarEvent event(component.text, zone_, zones_);
    if (!event.parsed()) return;
    if (const auto planned = event.recurrenceId(line)) moved_.insert({seriesOf(event), *planned});
  }

  void take(const CalendarText::Component& component) {
    InspectedLine line(component.line, problems_);
    const CalendarEvent event(component.text, zone_, zones_);
    if (!event.parsed()) return line.refuse("", "unfinished_event");
    if (event.cancelled()) return line.refuse("", "cancelled_session", {{"value", event.summary()}});
    SessionDraft draft{.line = component.line, .id = event.uid(), .room = event.location()};
    line.holdsText("id", draft.id, 2000);
    const auto title = event.summary();
    if (title.empty()) {
      line.refuse("title", "missing_title");
    } else {
      draft.title.emplace(readLanguage(event.summaryLanguage()).value_or(frame_.language), title);
    }
    const auto start = event.start(line);
    if (!start) return;
    const auto starts_at = start->instant();
    if (!starts_at) {
      return line.refuse("starts_at", "no_such_time", {{"value", icaltime_as_ical_string(start->time)}});
    }
    const auto length = event.length(line, *starts_at);
    const auto planned = event.recurrenceId(line);
    if (!length || !line.good()) return;
    draft.starts_at = *starts_at;
    draft.ends_at = *starts_at + *length;
    if (planned) draft.id = occurrenceId(seriesOf(event), *planned);
    if (planned || !event.recurs()) {
      drafts_.push_back(std::move(draft));
    } else {
      repeat(line, event, *start, *length, draft);
    }
  }

  void repeat(InspectedLine& line, const CalendarEvent& event, const CalendarTime& first,
              std::chrono::seconds length, const SessionDraft& draft) {
    const auto starts = event.starts(line, first, frame_.event.ends_at, steps_);
    if (!starts) return;
    const auto series = seriesOf(event);
    std::size_t times = 0;
    for (const auto starts_at : *starts) {
      if (starts_at < frame_.event.starts_at || starts_at >= frame_.event.ends_at) continue;
      if (moved_.contains({series, starts_at})) continue;
      if (++times > kMostTimes) {
        return line.refuse("starts_at", "recurrence_too_long");
      }
      auto one = draft;
      one.id = occurrenceId(series, starts_at);
      one.starts_at = starts_at;
      one.ends_at = starts_at + length;
      drafts_.push_back(std::move(one));
    }
    if (times == 0) line.refuse("starts_at", "recurrence_outside");
  }

  const EventFrame& frame_;
  Problems& problems_;
  locale::Zone zone_;
  CalendarText text_;
  CalendarZones zones_;
  std::set<Occurrence> moved_;
  std::vector<SessionDraft> drafts_;
  int steps_ = kMostSteps;
};

}  // namespace

std::vector<SessionDraft> readCalendar(std::string_view text, const EventFrame& frame, Columns& columns,
                                       Problems& problems) {
  return Calendar(text, frame, problems).read(columns);
}

}  // namespace usher::backend::exchange
