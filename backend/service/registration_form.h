// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <usher/contract/event_rows.h>
#include <usher/contract/ops.h>
#include <usher/contract/settings.h>

namespace usher::backend::service {

/// What a guest who registers has filled in, blanks at the ends of texts aside.
struct RegistrationForm {
  /// Made with the form, 16 to 64 letters, digits, - and _: pressing twice makes one ticket. Nobody else must
  /// be able to guess it.
  std::string submission;
  std::string ticket_type;
  std::string given_name;
  std::string family_name;
  std::string email;
  /// As contract::isPhone() wants it, or "".
  std::string phone;
  std::string company;
  /// Language tag of the words for this guest.
  std::string language = "en";
  std::vector<contract::Answer> answers;
  /// Those that the guest wants a seat in.
  std::vector<std::string> sessions;
};

/// Why a field can't be taken.
struct FieldFault {
  enum Code { Missing, TooLong, Malformed, Unknown };
  /// The field's name; "answers/QUESTION", "sessions/SESSION".
  std::string field;
  Code code = Missing;
  bool operator==(const FieldFault&) const = default;
};

/// What an event asks of who registers.
struct RegistrationTerms {
  contract::RegistrationSettings settings;
  std::vector<contract::TicketTypeRow> ticket_types;
  std::vector<contract::SessionRow> sessions;
  std::vector<contract::QuestionRow> questions;
};

inline constexpr std::size_t kLongestName = 100;
inline constexpr std::size_t kLongestCompany = 150;
/// Of an answer in words; all in code points.
inline constexpr std::size_t kLongestAnswer = 500;

/// What a badge can't show, in the order of given_name, family_name and company; the first must be there.
std::vector<FieldFault> faultsOfBadge(const std::string& given_name, const std::string& family_name,
                                      const std::string& company);
/// In the order of the form's fields; empty: it can be taken. Sessions that are over at `now` are unknown.
std::vector<FieldFault> faultsOf(const RegistrationForm& form, const RegistrationTerms& terms,
                                 contract::Instant now);

}  // namespace usher::backend::service
