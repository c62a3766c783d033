// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <pugixml.hpp>

#include <usher/backend/exchange/contact.h>
#include <usher/backend/exchange/moment.h>
#include <usher/backend/exchange/session_draft.h>
#include <usher/backend/exchange/text.h>

// The format of frab and its kin, https://github.com/voc/schedule/blob/master/validator/xsd/schedule.xml.xsd,
// and of Pentabarf before it, whose events have a start and a day but no date.
namespace usher::backend::exchange {

namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::seconds;

/// schedule, day, room, event and what is in it come to six.
constexpr int kDeepest = 32;

class DepthGauge : public pugi::xml_tree_walker {
 public:
  bool for_each(pugi::xml_node&) override { return depth() < kDeepest; }
};

/// Line numbers of places in a text.
class LineNumbers {
 public:
  explicit LineNumbers(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n') ends_.push_back(static_cast<std::ptrdiff_t>(i));
    }
  }
  std::int64_t at(std::ptrdiff_t offset) const {
    return std::ranges::lower_bound(ends_, offset) - ends_.begin() + 1;
  }

 private:
  std::vector<std::ptrdiff_t> ends_;
};

std::string textIn(const pugi::xml_node& parent, const char* name) {
  return oneLine(parent.child_value(name));
}

struct Day {
  std::optional<local_days> date;
  /// Events that start before it belong to the next date.
  seconds changes_at{0};
};

class Schedule {
 public:
  Schedule(const EventFrame& frame, const pugi::xml_node& root, const LineNumbers& lines, Problems& problems)
      : frame_(frame), lines_(lines), problems_(problems), zone_(zoneIn(root)) {
    const auto change = readWallTime(textIn(root.child("conference"), "day_change"), SlashOrder::Unknown);
    if (change && change->time) day_change_ = *change->time;
  }

  void readDay(const pugi::xml_node& node, std::vector<SessionDraft>& drafts) const {
    Day day{.changes_at = day_change_};
    const auto date = readWallTime(node.attribute("date").value(), SlashOrder::Unknown);
    if (date) day.date = date->day;
    const auto start = readWallTime(node.attribute("start").value(), SlashOrder::Unknown);
    if (start && start->time) day.changes_at = *start->time;
    for (const auto& room : node.children("room")) {
      for (const auto& event : room.children("event")) {
        if (auto draft = read(event, oneLine(room.attribute("name").value()), day)) {
          drafts.push_back(*std::move(draft));
        }
      }
    }
  }

 private:
  locale::Zone zoneIn(const pugi::xml_node& root) const {
    const auto named = locale::Zone::named(textIn(root.child("conference"), "time_zone_name"));
    return named ? *named : zoneOf(frame_);
  }

  std::optional<SessionDraft> read(const pugi::xml_node& event, const std::string& room,
                                   const Day& day) const {
    InspectedLine line(lines_.at(event.offset_debug()), problems_);
    SessionDraft draft{.line = line.number()};
    draft.id = oneLine(event.attribute("guid").value());
    if (draft.id.empty()) draft.id = oneLine(event.attribute("id").value());
    line.holdsText("id", draft.id, 2000);
    draft.room = textIn(event, "room");
    if (draft.room.empty()) draft.room = room;
    const auto title = textIn(event, "title");
    if (title.empty()) {
      line.refuse("title", "missing_title");
    } else {
      draft.title.emplace(readLanguage(textIn(event, "language")).value_or(frame_.language), title);
    }
    const auto starts_at = start(line, event, day);
    const auto text = textIn(event, "duration");
    const auto length = readDuration(text);
    if (!length) line.refuse("duration", text.empty() ? "missing_end" : "bad_duration", {{"value", text}});
    if (!line.good()) return std::nullopt;
    draft.starts_at = *starts_at;
    draft.ends_at = *starts_at + *length;
    return draft;
  }

  /// nullopt with a problem in `line`.
  std::optional<contract::Instant> start(InspectedLine& line, const pugi::xml_node& event,
                                         const Day& day) const {
    std::string date = textIn(event, "date");
    if (date.empty()) date = oneLine(event.attribute("date").value());
    const auto time = textIn(event, "start");
    WallTime wall;
    if (!date.empty()) {
      const auto read = readWall(line, "starts_at", date, SlashOrder::Unknown);
      if (!read) return std::nullopt;
      wall = *read;
      if (wall.day && wall.time) return instantIn(line, "starts_at", date, wall, zone_);
    }
    if (time.empty()) {
      line.refuse("starts_at", "missing_start");
      return std::nullopt;
    }
    const auto read = readWall(line, "starts_at", time, SlashOrder::Unknown);
    if (!read) return std::nullopt;
    if (!read->time) {
      line.refuse("starts_at", "missing_time", {{"value", time}});
      return std::nullopt;
    }
    wall.time = read->time;
    if (!wall.day && day.date) wall.day = *day.date + days{*wall.time < day.changes_at ? 1 : 0};
    if (!wall.day) {
      line.refuse("starts_at", "missing_day", {{"value", time}});
      return std::nullopt;
    }
    return instantIn(line, "starts_at", time, wall, zone_);
  }

  const EventFrame& frame_;
  const LineNumbers& lines_;
  Problems& problems_;
  locale::Zone zone_;
  seconds day_change_{0};
};

}  // namespace

std::vector<SessionDraft> readSchedule(std::string_view text, const EventFrame& frame, Problems& problems) {
  // Document types are passed over, with all they define: no entity but XML's own is ever replaced.
  pugi::xml_document document;
  const LineNumbers lines(text);
  const auto parsed =
      document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
  if (!parsed) {
    problems.add(lines.at(parsed.offset), "", "not_xml");
    return {};
  }
  DepthGauge gauge;
  if (!document.traverse(gauge)) {
    problems.add(0, "", "too_deep");
    return {};
  }
  const auto root = document.child("schedule");
  if (!root) {
    problems.add(1, "", "no_schedule");
    return {};
  }
  const Schedule schedule(frame, root, lines, problems);
  std::vector<SessionDraft> drafts;
  for (const auto& day : root.children("day")) schedule.readDay(day, drafts);
  if (drafts.empty()) problems.add(0, "", "no_sessions");
  return drafts;
}

}  // namespace usher::backend::exchange
