// SPDX-License-Identifier: Apache-2.0
// issue_ticket DATA EVENT TYPE TICKET GIVEN_NAME FAMILY_NAME: registers a guest in the backend's data folder,
// as a registration does, and prints the ticket's code.
#include <sodium.h>

#include <chrono>
#include <filesystem>
#include <iostream>
#include <string>
#include <variant>
#include <vector>

#include <usher/backend/service/ticket_keys.h>
#include <usher/backend/store/sqlite/sqlite_store.h>

using namespace usher;
using namespace usher::backend;

namespace {

contract::Instant now() {
  return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

int failed(const std::string& why) {
  std::cerr << "issue_ticket: " << why << '\n';
  return 1;
}

/// To every question. A guest with open ones is sent to staff as soon as the kiosk has heard of the ticket,
/// which may be before it is scanned.
std::vector<contract::Answer> answersTo(const std::vector<contract::Row>& questions) {
  std::vector<contract::Answer> answers;
  for (const auto& row : questions) {
    const auto& question = std::get<contract::QuestionRow>(row);
    answers.push_back({question.id, question.choices.empty() ? "yes" : question.choices.front().id});
  }
  return answers;
}

int issue(store::SqliteStore& store, service::TicketKeys& keys, const std::vector<std::string>& arguments) {
  const std::string& event = arguments[1];
  store::NewAttendee guest;
  guest.ticket.ticket_type = arguments[2];
  guest.ticket.id = arguments[3];
  guest.ticket.given_name = arguments[4];
  guest.ticket.family_name = arguments[5];
  guest.origin = store::Origin::Registered;
  const auto questions = store.settings().rows(event, "question");
  if (!questions) return failed(questions.error().detail);
  guest.answers = answersTo(*questions);
  const auto code = keys.issueCode(event, guest.ticket);
  if (!code) return failed(code.error().detail);
  guest.ticket.code = *code;
  const auto entered =
      store.attendees().registerAttendee(event, guest, "e2e-" + guest.ticket.id, {}, {}, now());
  if (!entered) return failed(entered.error().detail);
  std::cout << *code << '\n';
  return 0;
}

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> arguments(words + 1, words + count);
  if (sodium_init() < 0 || arguments.size() != 6) {
    return failed("DATA EVENT TYPE TICKET GIVEN_NAME FAMILY_NAME");
  }
  const auto store = store::SqliteStore::open(std::filesystem::path(arguments[0]) / "usher-backend.sqlite");
  if (!store) return failed(store.error().detail);
  service::TicketKeys keys((*store)->settings(), now);
  return issue(**store, keys, arguments);
}
