// SPDX-License-Identifier: Apache-2.0
// What organizers and staff do, for tests that look at guests' pages alone:
//   web_prepare DATA settings EVENT FILE          saves the event's settings
//   web_prepare DATA step EVENT STATE [REASON]    moves all requests on, as Kim
//   web_prepare DATA renew EVENT                  ends all guests' links
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

#include <usher/backend/service/guest_links.h>
#include <usher/backend/service/requests.h>
#include <usher/backend/store/sqlite/sqlite_store.h>
#include <usher/contract/settings.h>

namespace {

using namespace usher;
using namespace usher::backend;

contract::Instant now() {
  return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

bool saveSettings(store::SqliteStore& store, const std::string& event, const std::string& file) {
  std::ifstream in(file);
  const std::string json{std::istreambuf_iterator<char>(in), {}};
  const auto settings = contract::decodeEventSettings(json);
  if (!settings) std::cerr << settings.error().field << ' ' << settings.error().reason << '\n';
  return settings && store.settings().saveSettings(event, *settings, now());
}

bool stepAll(store::SqliteStore& store, const std::string& event, const std::string& state,
             const std::string& reason) {
  service::Requests requests(store.requests(), now);
  const auto to = state == "accepted" ? contract::RequestState::Accepted
                  : state == "done"   ? contract::RequestState::Done
                                      : contract::RequestState::Declined;
  const auto rows = store.requests().requests(event, "");
  if (!rows || rows->empty()) return false;
  for (const auto& row : *rows) {
    if (!requests.step(event, row.id, {to, "Kim", reason})) return false;
  }
  return true;
}

bool renewAll(store::SqliteStore& store, const std::string& event) {
  service::GuestLinks links(store.settings(), store.attendees());
  const auto found = store.attendees().findAttendees(event, "", 0, 1000);
  if (!found || found->attendees.empty()) return false;
  for (const auto& attendee : found->attendees) {
    if (!links.renew(event, attendee.ticket.id, {}, now())) return false;
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.size() < 3) return 2;
  auto store = store::SqliteStore::open(words[0] + "/usher-backend.sqlite");
  if (!store) {
    std::cerr << store.error().detail << '\n';
    return 1;
  }
  const auto word = [&](std::size_t index) { return index < words.size() ? words[index] : std::string(); };
  if (words[1] == "settings") return saveSettings(**store, words[2], word(3)) ? 0 : 1;
  if (words[1] == "step") return stepAll(**store, words[2], word(3), word(4)) ? 0 : 1;
  if (words[1] == "renew") return renewAll(**store, words[2]) ? 0 : 1;
  return 2;
}
