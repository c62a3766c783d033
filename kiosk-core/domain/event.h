// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include <usher/domain/branding.h>
#include <usher/domain/catalogue.h>
#include <usher/domain/code_format.h>
#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/domain/localized_text.h>
#include <usher/domain/notice.h>
#include <usher/domain/paper_template.h>
#include <usher/domain/question.h>

namespace usher::domain {

struct Event {
  EventId id;
  LocalizedText name;
  /// IANA name, e.g. "Europe/Berlin": every time a person sees is in this zone.
  QString timezone;
  Instant starts_at;
  Instant ends_at;
  Branding branding = {};
  /// What cameras read here beside QR codes.
  std::vector<CodeFormat> code_formats = {};
  bool operator==(const Event&) const = default;
};

struct TicketType {
  TicketTypeId id;
  LocalizedText name;
  /// 0xRRGGBB, the band on the badge.
  std::uint32_t colour = 0;
  /// What stands for it in signed tickets, 1 to 255; 0: no signed ticket is of this type.
  int signed_type = 0;
  /// A guest who registers here may have one, as long as there are fewer than `capacity` that count.
  bool at_door = false;
  std::optional<std::int64_t> capacity = std::nullopt;
  bool operator==(const TicketType&) const = default;
};

enum class ReEntry { Never, AfterExit, Always };

/// Who may enter through which door, and when.
struct CheckInList {
  CheckInListId id;
  LocalizedText name;
  /// Empty admits every type.
  std::vector<TicketTypeId> ticket_types;
  std::optional<Instant> opens_at;
  std::optional<Instant> closes_at;
  /// Unpaid tickets may enter.
  bool include_pending = false;
  ReEntry re_entry = ReEntry::Never;
  /// The session whose door it is, for those who are enrolled in it.
  std::optional<SessionId> session = std::nullopt;
  /// Others may enter too, as long as the session has a seat.
  bool takes_unenrolled = false;

  bool admits(const TicketTypeId& type) const {
    return ticket_types.empty() || std::ranges::find(ticket_types, type) != ticket_types.end();
  }
  /// It is a door for whoever has such a ticket, though it may be shut now. `is_enrolled`: in `session`.
  bool isFor(const TicketTypeId& type, bool is_enrolled) const {
    return admits(type) && (!session || takes_unenrolled || is_enrolled);
  }
  bool operator==(const CheckInList&) const = default;
};

/// How a session's seats stand, for all to see.
enum class Fill { Open, Filling, Full };

/// An item of the agenda.
struct Session {
  SessionId id;
  LocalizedText title;
  QString room;
  Instant starts_at;
  Instant ends_at;
  Fill fill = Fill::Open;
  /// Seats; nullopt: nobody counts.
  std::optional<std::int64_t> capacity = std::nullopt;
  bool operator==(const Session&) const = default;
};

/// Everything of the event but its tickets: small enough to be held in memory.
struct EventFacts {
  Event event;
  std::vector<TicketType> ticket_types;
  std::vector<CheckInList> lists;
  /// By start, then title.
  std::vector<Session> sessions;
  std::vector<Question> questions = {};
  std::vector<CatalogueItem> catalogue = {};
  std::vector<Notice> notices = {};
  std::vector<Picture> pictures = {};
  std::vector<PaperTemplate> templates = {};
  /// Guests can be found without their code: the backend gives what that takes.
  bool finds_guests = false;

  const TicketType* ticketType(const TicketTypeId& id) const { return find(ticket_types, id); }
  const CheckInList* list(const CheckInListId& id) const { return find(lists, id); }
  const Session* session(const SessionId& id) const { return find(sessions, id); }
  const Question* question(const QuestionId& id) const { return find(questions, id); }
  const CatalogueItem* item(const ItemId& id) const { return find(catalogue, id); }
  const Picture* picture(const PictureId& id) const { return find(pictures, id); }
  const PaperTemplate* paperTemplate(Paper paper) const {
    return find(templates, PaperTemplate::idOf(paper));
  }

 private:
  template <class T, class I>
  static const T* find(const std::vector<T>& things, const I& id) {
    const auto found = std::ranges::find(things, id, &T::id);
    return found == things.end() ? nullptr : &*found;
  }
};

}  // namespace usher::domain
