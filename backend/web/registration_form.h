// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/http/form.h>
#include <usher/backend/service/registration_form.h>
#include <usher/backend/web/event_facts.h>

namespace usher::backend::web {

/// Why a field can't be taken: its element's id, and the key of the words that say so.
struct FieldError {
  std::string field;
  std::string words;
};

struct ReadRegistration {
  service::RegistrationForm typed;
  /// In the order of the fields.
  std::vector<FieldError> errors;
};

inline constexpr std::size_t kLongestEmail = 254;
inline constexpr std::size_t kLongestPhone = 40;

/// The questions of the form.
std::vector<contract::QuestionRow> questionsOf(const EventFacts& facts);
/// The element of the question at `index`.
std::string questionField(std::size_t index);
/// The form itself: nothing in it is missing or wrong.
inline constexpr const char* kWholeForm = "register";
/// The first element of the ticket types.
inline constexpr const char* kTypesField = "type1";

/// What was typed into the form, in the terms of the event; sessions that can't be chosen any more are left
/// out.
service::RegistrationForm readRegistration(const http::Form& form, const EventFacts& facts,
                                           contract::Instant now);
std::vector<FieldError> fieldErrors(const std::vector<service::FieldFault>& faults, const EventFacts& facts);

}  // namespace usher::backend::web
