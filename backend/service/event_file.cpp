// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <set>
#include <utility>

#include <usher/backend/service/event_file.h>
#include <usher/backend/store/port/settings_store.h>
#include <usher/contract/codec.h>

namespace usher::backend::service {

namespace {

using Key = std::pair<std::string, std::string>;  // kind, id

constexpr std::size_t kMostLineBytes = 256 * 1024 - 1;

/// What comes of the event itself: an import of it would be a forgery.
bool isMadeHere(const contract::Row& row) {
  return std::holds_alternative<contract::RequestRow>(row) ||
         std::holds_alternative<contract::NoticeRow>(row) ||
         std::holds_alternative<contract::IncidentRow>(row) ||
         std::holds_alternative<contract::TicketKeyRow>(row) ||
         std::holds_alternative<contract::RevocationRow>(row) ||
         std::holds_alternative<contract::LookUpKeyRow>(row) ||
         std::holds_alternative<contract::StaffMemberRow>(row);
}

/// Collects rows with their lines, and finds what does not fit together.
class EventFile {
 public:
  std::optional<EventFileError> add(std::int64_t line, const std::string& text) {
    if (text.size() > kMostLineBytes) {
      return EventFileError{line, "", "a row has at most 256 KiB, which is what a kiosk takes"};
    }
    auto row = contract::decodeRow(text);
    if (!row) return EventFileError{line, row.error().field, row.error().reason};
    const bool is_event = std::holds_alternative<contract::EventRow>(*row);
    if (rows_.empty() && !is_event)
      return EventFileError{line, "/kind", "the first row must be the event itself"};
    if (!rows_.empty() && is_event) return EventFileError{line, "/kind", "a file holds one event"};
    if (std::holds_alternative<contract::CheckInRow>(*row)) {
      return EventFileError{line, "/kind", "check-ins come from kiosks and cannot be imported"};
    }
    if (isMadeHere(*row)) {
      return EventFileError{line, "/kind", "rows of this kind arise at the backend and cannot be imported"};
    }
    if (const auto* made = std::get_if<contract::TemplateRow>(&*row);
        made != nullptr && !contract::isTemplatePaper(made->id)) {
      // Nobody could take it out again.
      return EventFileError{line, "/id", "there are templates of badge and agenda"};
    }
    if (!ids_.emplace(contract::kindOf(*row), contract::idOf(*row)).second) {
      return EventFileError{line, "/id", "another row of this kind has this id"};
    }
    if (std::holds_alternative<contract::PictureRow>(*row) && ++pictures_ > store::kMostPictures) {
      return EventFileError{line, "/kind",
                            "an event has at most " + std::to_string(store::kMostPictures) + " pictures"};
    }
    const auto* type = std::get_if<contract::TicketTypeRow>(&*row);
    if (type && type->signed_type > 0 && !signed_types_.insert(type->signed_type).second) {
      return EventFileError{line, "/signed_type", "another ticket type has this number"};
    }
    rows_.push_back(std::move(*row));
    lines_.push_back(line);
    return std::nullopt;
  }

  std::optional<EventFileError> findDanglingReference() const {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (auto error = danglingIn(rows_[i], lines_[i])) return error;
    }
    return std::nullopt;
  }

  bool empty() const { return rows_.empty(); }
  EventFileRows take() { return {std::move(rows_), std::move(lines_)}; }

 private:
  std::optional<EventFileError> danglingIn(const contract::Row& row, std::int64_t line) const {
    if (const auto* ticket = std::get_if<contract::TicketRow>(&row)) {
      if (!ids_.contains(Key("ticket_type", ticket->ticket_type))) {
        return EventFileError{line, "/ticket_type", "the file has no such ticket type"};
      }
      return missing("session", ticket->sessions, line, "/sessions/");
    }
    if (const auto* item = std::get_if<contract::CatalogueItemRow>(&row)) {
      if (!item->session.empty() && !ids_.contains(Key("session", item->session))) {
        return EventFileError{line, "/session", "the file has no such session"};
      }
      return missingPicture(item->picture, line, "/picture");
    }
    if (const auto* event = std::get_if<contract::EventRow>(&row)) {
      auto error = missingPicture(event->branding.logo, line, "/branding/logo");
      return error ? error : missingPicture(event->branding.background, line, "/branding/background");
    }
    if (const auto* list = std::get_if<contract::CheckInListRow>(&row)) {
      return missing("ticket_type", list->ticket_types, line, "/ticket_types/");
    }
    return std::nullopt;
  }

  std::optional<EventFileError> missing(const char* kind, const std::vector<std::string>& ids,
                                        std::int64_t line, const std::string& field) const {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      if (ids_.contains(Key(kind, ids[i]))) continue;
      return EventFileError{line, field + std::to_string(i), std::string("the file has no such ") + kind};
    }
    return std::nullopt;
  }

  std::optional<EventFileError> missingPicture(const std::string& id, std::int64_t line,
                                               const char* field) const {
    if (id.empty() || ids_.contains(Key("picture", id))) return std::nullopt;
    return EventFileError{line, field, "the file has no such picture"};
  }

  std::vector<contract::Row> rows_;
  std::vector<std::int64_t> lines_;
  std::set<Key> ids_;
  std::set<int> signed_types_;
  std::size_t pictures_ = 0;
};

}  // namespace

std::expected<EventFileRows, EventFileError> readEventFile(std::istream& file) {
  EventFile event;
  std::string text;
  for (std::int64_t line = 1; std::getline(file, text); ++line) {
    if (text.find_first_not_of(" \t\r") == text.npos) continue;
    if (auto error = event.add(line, text)) return std::unexpected(std::move(*error));
  }
  if (file.bad()) return std::unexpected(EventFileError{0, "", "the file cannot be read to its end"});
  if (event.empty()) return std::unexpected(EventFileError{0, "", "the file holds no rows"});
  if (auto error = event.findDanglingReference()) return std::unexpected(std::move(*error));
  return event.take();
}

}  // namespace usher::backend::service
