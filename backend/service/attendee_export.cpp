// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/attendee_export.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace usher::backend::service {

Result<AttendeeExport> exportedAttendees(store::AttendeeStore& attendees, store::SettingsStore& settings,
                                         const std::string& event, const std::string& words) {
  const auto questions = settings.rows(event, "question");
  if (!questions) return std::unexpected(fromStore(questions.error()));
  // At once: of pages, a name that is corrected in between makes one attendee stand twice and another not at
  // all.
  auto found = attendees.findAttendees(event, words, 0, std::numeric_limits<int>::max());
  if (!found) return std::unexpected(fromStore(found.error()));

  AttendeeExport exported;
  for (const auto& question : *questions) exported.questions.push_back(contract::idOf(question));
  for (auto& each : found->attendees) {
    for (const auto& answer : each.answers) {
      const bool is_known =
          std::ranges::find(exported.questions, answer.question) != exported.questions.end();
      if (!is_known) exported.questions.push_back(answer.question);
    }
    exported.attendees.push_back({std::move(each.ticket), std::move(each.contact.email),
                                  std::move(each.booking), std::move(each.contact.phone),
                                  std::move(each.contact.language), std::move(each.answers)});
  }
  return exported;
}

}  // namespace usher::backend::service
