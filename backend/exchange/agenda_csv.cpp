// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/exchange/contact.h>
#include <usher/backend/exchange/moment.h>
#include <usher/backend/exchange/session_draft.h>
#include <usher/backend/exchange/text.h>

namespace usher::backend::exchange {

namespace {

using std::chrono::days;
using std::chrono::hours;
using Fields = std::map<std::string, std::string>;

std::span<const FieldNames> agendaFields() {
  static const std::vector<FieldNames> fields = {
      {"id", {"sessionid", "nr", "nummer", "number", "key", "guid", "uid", "kennung"}},
      {"title",
       {"session", "sessiontitle", "name", "subject", "summary", "talk", "titel", "thema", "vortrag",
        "betreff", "bezeichnung", "programmpunkt", "veranstaltung"}},
      {"title_en", {"titleenglish", "titelen", "titelenglisch", "englishtitle", "englischertitel"}},
      {"title_de",
       {"titlegerman", "titelde", "titeldeutsch", "germantitle", "deutschertitel", "titledeutsch"}},
      {"room", {"location", "place", "hall", "stage", "track", "raum", "ort", "saal", "bühne", "buehne"}},
      {"date", {"day", "datum", "tag", "startdate", "startdatum"}},
      {"starts_at",
       {"start", "begin", "begins", "starttime", "from", "beginn", "von", "startzeit", "uhrzeit", "time",
        "zeit", "anfang"}},
      {"ends_at", {"end", "ends", "endtime", "until", "to", "ende", "bis", "endzeit"}},
      {"duration",
       {"length", "minutes", "durationminutes", "dauer", "länge", "minuten", "dauerminuten",
        "dauerinminuten"}},
      {"capacity",
       {"seats", "places", "limit", "maxattendees", "kapazität", "kapazitaet", "plätze", "plaetze",
        "sitzplätze", "teilnehmerzahl", "maxteilnehmer"}},
      {"language", {"lang", "sprache"}},
  };
  return fields;
}

std::string fieldIn(const Fields& fields, const std::string& name) {
  const auto found = fields.find(name);
  return found == fields.end() ? std::string() : found->second;
}

class AgendaRows {
 public:
  AgendaRows(const EventFrame& frame, SlashOrder order, Problems& problems)
      : frame_(frame), order_(order), problems_(problems), zone_(zoneOf(frame)), day_(onlyDay()) {}

  std::optional<SessionDraft> read(std::int64_t number, const Fields& fields) {
    InspectedLine line(number, problems_);
    SessionDraft draft{.line = number,
                       .id = oneLine(fieldIn(fields, "id")),
                       .title = titles(line, fields),
                       .room = oneLine(fieldIn(fields, "room"))};
    line.holdsText("id", draft.id, 2000);
    if (draft.title.empty()) line.refuse("title", "missing_title");
    readDay(line, fieldIn(fields, "date"));
    readTimes(line, fields, draft);
    draft.capacity = capacity(line, fieldIn(fields, "capacity"));
    return line.good() ? std::optional(std::move(draft)) : std::nullopt;
  }

 private:
  /// Where the event has but one day, times need no date.
  std::optional<std::chrono::local_days> onlyDay() const {
    const auto first = std::chrono::floor<days>(zone_.wall(frame_.event.starts_at));
    const auto last =
        std::chrono::floor<days>(zone_.wall(frame_.event.ends_at - std::chrono::milliseconds(1)));
    return first == last ? std::optional(first) : std::nullopt;
  }

  contract::LocalizedText titles(InspectedLine& line, const Fields& fields) const {
    contract::LocalizedText titles;
    for (const char* language : {"en", "de"}) {
      const auto title = oneLine(fieldIn(fields, std::string("title_") + language));
      if (!title.empty()) titles[language] = title;
    }
    const auto title = oneLine(fieldIn(fields, "title"));
    if (title.empty()) return titles;
    const auto spoken = fieldIn(fields, "language");
    const auto language = readLanguage(spoken);
    if (!language && !spoken.empty()) line.note("language", "bad_language", {{"value", spoken}});
    titles.emplace(language.value_or(frame_.language), title);
    return titles;
  }

  /// An empty cell below a date is what merged cells leave: the date goes on.
  void readDay(InspectedLine& line, const std::string& text) {
    if (text.empty()) return;
    const auto wall = readWall(line, "date", text, order_);
    day_ = wall ? wall->day : std::nullopt;
    if (wall && !wall->day) line.refuse("date", "bad_date", {{"value", text}});
  }

  void readTimes(InspectedLine& line, const Fields& fields, SessionDraft& draft) const {
    const auto start_text = fieldIn(fields, "starts_at");
    if (start_text.empty()) return line.refuse("starts_at", "missing_start");
    auto start = readWall(line, "starts_at", start_text, order_);
    if (!start) return;
    if (!start->time) return line.refuse("starts_at", "missing_time", {{"value", start_text}});
    if (!start->day) start->day = day_;
    if (!start->day) {
      // Its own problem, where there was a date that could not be read.
      if (line.good()) line.refuse("starts_at", "missing_day", {{"value", start_text}});
      return;
    }
    const auto starts_at = instantIn(line, "starts_at", start_text, *start, zone_);
    if (!starts_at) return;
    draft.starts_at = *starts_at;
    if (const auto ends_at = end(line, fields, *start, *starts_at)) draft.ends_at = *ends_at;
  }

  std::optional<contract::Instant> end(InspectedLine& line, const Fields& fields, const WallTime& start,
                                       contract::Instant starts_at) const {
    const auto text = fieldIn(fields, "ends_at");
    if (text.empty()) return endByDuration(line, fieldIn(fields, "duration"), starts_at);
    auto wall = readWall(line, "ends_at", text, order_);
    if (!wall) return std::nullopt;
    if (!wall->time) {
      line.refuse("ends_at", "missing_time", {{"value", text}});
      return std::nullopt;
    }
    const bool has_day = wall->day.has_value();
    if (!has_day) {
      wall->day = start.day;
      wall->offset = start.offset;
    }
    auto ends_at = instantIn(line, "ends_at", text, *wall, zone_);
    if (ends_at && *ends_at <= starts_at && !has_day) {
      // From 23:00 to 1:00; but not from 11:00 to 10:00.
      constexpr auto kLongestNight = hours{12};
      wall->day = *wall->day + days{1};
      ends_at = instantIn(line, "ends_at", text, *wall, zone_);
      if (ends_at && *ends_at - starts_at > kLongestNight) ends_at = starts_at;
    }
    if (ends_at && *ends_at <= starts_at) {
      line.refuse("ends_at", "ends_before_start", {{"value", text}});
      return std::nullopt;
    }
    return ends_at;
  }

  static std::optional<contract::Instant> endByDuration(InspectedLine& line, const std::string& text,
                                                        contract::Instant starts_at) {
    if (text.empty()) {
      line.refuse("ends_at", "missing_end");
      return std::nullopt;
    }
    const auto length = readDuration(text);
    if (!length) {
      line.refuse("duration", "bad_duration", {{"value", text}});
      return std::nullopt;
    }
    return starts_at + *length;
  }

  static std::optional<std::int64_t> capacity(InspectedLine& line, const std::string& text) {
    const auto word = squeezed(text);
    if (word.empty() || word == "unlimited" || word == "unbegrenzt") return std::nullopt;
    constexpr std::size_t kMostDigits = 9;
    const bool is_number =
        text.size() <= kMostDigits && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (!is_number) {
      line.refuse("capacity", "bad_capacity", {{"value", text}});
      return std::nullopt;
    }
    return std::stoll(text);
  }

  const EventFrame& frame_;
  SlashOrder order_;
  Problems& problems_;
  locale::Zone zone_;
  /// Of the row before, or the event's only one.
  std::optional<std::chrono::local_days> day_;
};

}  // namespace

std::vector<SessionDraft> readAgendaCsv(std::string_view text, const EventFrame& frame, Columns& columns,
                                        Problems& problems) {
  const auto knows = [](const std::string& header) { return !fieldOf(header, agendaFields()).empty(); };
  const auto table = readCsv(text, knows, problems);
  const NamedRows rows(table, agendaFields());
  columns = rows.columns();
  if (columns.recognised.empty()) {
    problems.add(table.header.line, "", "no_agenda_header");
    return {};
  }
  if (!rows.has("title") && !rows.has("title_en") && !rows.has("title_de")) {
    problems.add(table.header.line, "", "no_title_column");
    return {};
  }
  if (!rows.has("starts_at")) {
    problems.add(table.header.line, "", "no_start_column");
    return {};
  }
  std::vector<Fields> lines;
  for (const auto& row : table.rows) lines.push_back(rows.named(row));
  std::vector<std::string_view> dates;
  for (const auto& fields : lines) {
    for (const char* field : {"date", "starts_at", "ends_at"}) {
      const auto found = fields.find(field);
      if (found != fields.end()) dates.push_back(found->second);
    }
  }
  AgendaRows agenda(frame, slashOrder(dates), problems);
  std::vector<SessionDraft> drafts;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (auto draft = agenda.read(table.rows[i].line, lines[i])) drafts.push_back(*std::move(draft));
  }
  return drafts;
}

}  // namespace usher::backend::exchange
