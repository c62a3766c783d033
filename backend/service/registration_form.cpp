// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string_view>
#include <utility>

#include <usher/backend/exchange/text.h>
#include <usher/backend/service/enrolments.h>
#include <usher/backend/service/registration_form.h>
#include <usher/contract/answer_text.h>
#include <usher/contract/codec.h>
#include <usher/contract/contact.h>

namespace usher::backend::service {

namespace {

constexpr std::size_t kShortestSubmission = 16;
constexpr std::size_t kLongestSubmission = 64;

bool isIdText(std::string_view text) {
  return std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

/// Whether the contract carries the text from end to end: UTF-8 without control characters.
bool isCarried(const std::string& text) {
  contract::TicketRow row;
  row.id = "t";
  row.code = "c";
  row.ticket_type = "t";
  row.notes = text;
  const auto carried = contract::decodeRow(contract::encode(contract::Row(row)));
  return carried && *carried == contract::Row(row);
}

bool isOneLine(const std::string& text) {
  return text.find('\n') == text.npos && isCarried(text);
}

template <class Row>
bool has(const std::vector<Row>& rows, const std::string& id) {
  return std::ranges::find(rows, id, &Row::id) != rows.end();
}

std::vector<FieldFault> faultsOfLine(const char* field, const std::string& text, std::size_t longest) {
  if (exchange::codePoints(text) > longest) return {{field, FieldFault::TooLong}};
  if (!isOneLine(text)) return {{field, FieldFault::Malformed}};
  return {};
}

std::vector<FieldFault> faultsOfName(const std::string& given, const std::string& family) {
  auto faults = given.empty() ? std::vector<FieldFault>{{"given_name", FieldFault::Missing}}
                              : faultsOfLine("given_name", given, kLongestName);
  for (auto& fault : faultsOfLine("family_name", family, kLongestName)) faults.push_back(std::move(fault));
  return faults;
}

class Check {
 public:
  Check(const RegistrationForm& form, const RegistrationTerms& terms, contract::Instant now)
      : form_(form), terms_(terms), now_(now) {}

  std::vector<FieldFault> faults() {
    const bool is_one = form_.submission.size() >= kShortestSubmission &&
                        form_.submission.size() <= kLongestSubmission && isIdText(form_.submission);
    if (!is_one) refuse("submission", FieldFault::Malformed);
    checkTicketType();
    check(faultsOfName(form_.given_name, form_.family_name));
    if (form_.email.empty()) {
      refuse("email", FieldFault::Missing);
    } else if (!contract::isEmail(form_.email)) {
      refuse("email", FieldFault::Malformed);
    }
    if (!form_.phone.empty() && !contract::isPhone(form_.phone)) refuse("phone", FieldFault::Malformed);
    check(faultsOfLine("company", form_.company, kLongestCompany));
    if (!contract::isLanguageTag(form_.language)) refuse("language", FieldFault::Malformed);
    checkAnswers();
    checkSessions();
    return std::move(faults_);
  }

 private:
  void refuse(std::string field, FieldFault::Code code) { faults_.push_back({std::move(field), code}); }

  void check(std::vector<FieldFault> faults) { faults_.insert(faults_.end(), faults.begin(), faults.end()); }

  void checkTicketType() {
    const auto& offered = terms_.settings.offered;
    const bool is_offered =
        std::ranges::find(offered, form_.ticket_type, &contract::OfferedType::ticket_type) != offered.end();
    if (form_.ticket_type.empty()) {
      refuse("ticket_type", FieldFault::Missing);
    } else if (!is_offered || !has(terms_.ticket_types, form_.ticket_type)) {
      refuse("ticket_type", FieldFault::Unknown);
    }
  }

  void checkAnswers() {
    for (const auto& question : terms_.questions) {
      if (contract::isAskedAtRegistration(question)) checkAnswer(question);
    }
    std::vector<std::string> seen;
    for (const auto& [question, text] : form_.answers) {
      const auto asked = std::ranges::find(terms_.questions, question, &contract::QuestionRow::id);
      const bool again = std::ranges::find(seen, question) != seen.end();
      if (asked == terms_.questions.end() || !contract::isAskedAtRegistration(*asked) || again) {
        refuse("answers/" + question, FieldFault::Unknown);
      }
      seen.push_back(question);
    }
  }

  void checkAnswer(const contract::QuestionRow& question) {
    const auto field = "answers/" + question.id;
    const auto given = std::ranges::find(form_.answers, question.id, &contract::Answer::question);
    const auto text = given == form_.answers.end() ? std::string() : given->text;
    switch (question.kind) {
      case contract::QuestionKind::Text:
        if (text.empty() && question.required) refuse(field, FieldFault::Missing);
        if (exchange::codePoints(text) > kLongestAnswer) {
          refuse(field, FieldFault::TooLong);
        } else if (!isCarried(text)) {
          refuse(field, FieldFault::Malformed);
        }
        return;
      case contract::QuestionKind::Choice:
        if (text.empty()) {
          if (question.required) refuse(field, FieldFault::Missing);
        } else if (!has(question.choices, text)) {
          refuse(field, FieldFault::Unknown);
        }
        return;
      case contract::QuestionKind::Consent:
        if (!text.empty() && text != "yes" && text != "no") {
          refuse(field, FieldFault::Unknown);
        } else if (question.required && text != "yes") {
          refuse(field, FieldFault::Missing);
        }
        return;
      case contract::QuestionKind::Number:
        return checkForm(question, text, contract::isNumberText);
      case contract::QuestionKind::Date:
        return checkForm(question, text, contract::isDateText);
      case contract::QuestionKind::Signature:
        return;  // not asked here
    }
  }

  void checkForm(const contract::QuestionRow& question, const std::string& text,
                 bool (*is_well_formed)(std::string_view)) {
    const auto field = "answers/" + question.id;
    if (text.empty()) {
      if (question.required) refuse(field, FieldFault::Missing);
    } else if (!is_well_formed(text)) {
      refuse(field, FieldFault::Malformed);
    }
  }

  void checkSessions() {
    for (const auto& id : form_.sessions) {
      const auto session = std::ranges::find(terms_.sessions, id, &contract::SessionRow::id);
      if (session == terms_.sessions.end() || isOver(*session, now_)) {
        refuse("sessions/" + id, FieldFault::Unknown);
      }
    }
  }

  const RegistrationForm& form_;
  const RegistrationTerms& terms_;
  contract::Instant now_;
  std::vector<FieldFault> faults_;
};

}  // namespace

std::vector<FieldFault> faultsOfBadge(const std::string& given_name, const std::string& family_name,
                                      const std::string& company) {
  auto faults = faultsOfName(given_name, family_name);
  for (auto& fault : faultsOfLine("company", company, kLongestCompany)) faults.push_back(std::move(fault));
  return faults;
}

std::vector<FieldFault> faultsOf(const RegistrationForm& form, const RegistrationTerms& terms,
                                 contract::Instant now) {
  return Check(form, terms, now).faults();
}

}  // namespace usher::backend::service
