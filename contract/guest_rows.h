// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <usher/contract/instant.h>
#include <usher/contract/localized_text.h>

/// Rows about what a guest is asked, may ask for, and is told.
namespace usher::contract {

enum class QuestionKind { Text, Choice, Consent, Number, Date, Signature };

struct Choice {
  std::string id;
  LocalizedText text;
  bool operator==(const Choice&) const = default;
};

/// Something the event wants to know of each guest. The answer to Text is text, to Choice the id of one of
/// `choices`, to Consent "yes" or "no", to Number and Date see answer_text.h, to Signature, a consent that is
/// signed at the door, a signature or "no". A required consent is not answered by "no".
struct QuestionRow {
  std::string id;
  LocalizedText text;
  QuestionKind kind = QuestionKind::Text;
  bool required = false;
  std::vector<Choice> choices;
  bool at_registration = true;
  bool at_door = false;
  bool operator==(const QuestionRow&) const = default;
};

/// A signature is given at the door alone.
inline bool isAskedAtRegistration(const QuestionRow& question) {
  return question.at_registration && question.kind != QuestionKind::Signature;
}

enum class ItemKind { Handout, Food, Drink, Assistance };

/// What a guest may ask for.
struct CatalogueItemRow {
  std::string id;
  LocalizedText name;
  ItemKind kind = ItemKind::Handout;
  /// A hand-out of this session, for those enrolled in it; "": for everybody.
  std::string session;
  /// How many are left; nullopt: enough.
  std::optional<std::int64_t> stock;
  std::optional<std::int64_t> per_guest;
  std::optional<Instant> opens_at;
  std::optional<Instant> closes_at;
  /// Staff accept it before it counts as on its way.
  bool needs_confirmation = false;
  /// Id of its picture; "": it has none.
  std::string picture = {};
  bool operator==(const CatalogueItemRow&) const = default;
};

enum class RequestState { Open, Accepted, Done, Declined };

/// A guest request. `id` is the op, or the backend's own id, that made it.
struct RequestRow {
  std::string id;
  std::string ticket;
  std::string item;
  std::int64_t quantity = 1;
  std::string note;
  RequestState state = RequestState::Open;
  /// Who took it on, finished or declined it.
  std::string by;
  /// Why it was declined, in words for the guest.
  std::string reason;
  Instant at;
  Instant updated_at;
  bool operator==(const RequestRow&) const = default;
};

enum class NoticeKind { Queue, Moved, Filling, Seat, Cancelled };

/// News about a session, which kiosks show from `from` until `until`: it is time to queue for it, its room or
/// time is another, it fills up, it has a free seat again, it does not take place.
struct NoticeRow {
  std::string id;
  NoticeKind kind = NoticeKind::Queue;
  std::string session;
  Instant from;
  Instant until;
  /// What the session was called, where it is gone.
  LocalizedText title = {};
  bool operator==(const NoticeRow&) const = default;
};

}  // namespace usher::contract
