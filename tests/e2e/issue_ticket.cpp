// SPDX-License-Identifier: Apache-2.0
// issue_ticket DATA EVENT TYPE [TICKET GIVEN_NAME FAMILY_NAME]: registers a guest in the backend's data
// folder, as a registration does, and prints the ticket's code. Without a ticket it only gives the type a
// number and makes the event's first key, which kiosks then learn from the feed.
#include <sodium.h>

#include <chrono>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include <usher/backend/service/ticket_keys.h>
#include <usher/backend/store/sqlite/sqlite_store.h>

using namespace usher;
using namespace usher::backend;

namespace {

constexpr int kSignedType = 1;

contract::Instant now() {
  return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

int failed(const std::string& why) {
  std::cerr << "issue_ticket: " << why << '\n';
  return 1;
}

int prepare(store::SqliteStore& store, service::TicketKeys& keys, const std::string& event,
            const std::string& type) {
  const auto row = store.settings().row(event, "ticket_type", type);
  if (!row || !*row) return failed("no such type");
  auto changed = std::get<contract::TicketTypeRow>(**row);
  changed.signed_type = kSignedType;
  if (const auto done = store.settings().editRows(event, {.put = {changed}, .remove = {}}, now()); !done)
    return failed(done.error().detail);
  const auto key = keys.rotate(event, false);
  return key ? 0 : failed(key.error().detail);
}

int issue(store::SqliteStore& store, service::TicketKeys& keys, const std::vector<std::string>& arguments) {
  const std::string& event = arguments[1];
  store::NewAttendee guest;
  guest.ticket.ticket_type = arguments[2];
  guest.ticket.id = arguments[3];
  guest.ticket.given_name = arguments[4];
  guest.ticket.family_name = arguments[5];
  guest.origin = store::Origin::Registered;
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
  if (sodium_init() < 0 || (arguments.size() != 3 && arguments.size() != 6)) {
    return failed("DATA EVENT TYPE [TICKET GIVEN_NAME FAMILY_NAME]");
  }
  const auto store = store::SqliteStore::open(std::filesystem::path(arguments[0]) / "usher-backend.sqlite");
  if (!store) return failed(store.error().detail);
  service::TicketKeys keys((*store)->settings(), now);
  return arguments.size() == 3 ? prepare(**store, keys, arguments[1], arguments[2])
                               : issue(**store, keys, arguments);
}
