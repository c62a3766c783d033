// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include <fstream>
#include <initializer_list>
#include <iostream>

#include <usher/backend/exchange/exports.h>
#include <usher/backend/service/event_file.h>
#include <usher/backend/service/pairing.h>
#include <usher/backend/service/ticket_keys.h>
#include <usher/contract/assertion.h>

#include "system_clock.h"

namespace usher::backend {

namespace {

void printCsv(std::initializer_list<std::string_view> fields) {
  exchange::CsvWriter(std::cout).row(fields);
}

std::string formatted(const std::optional<contract::Instant>& at) {
  return at ? contract::formatInstant(*at) : std::string();
}

}  // namespace

Ending endingOf(const store::Error& error) {
  switch (error.code) {
    case store::Error::Unwritable:
    case store::Error::Corrupt:
    case store::Error::Newer:
      return {kUnusable, error.detail};
    case store::Error::Busy:
      return {kFailed, "the database is in use by another command for too long; try again"};
    case store::Error::Full:
    case store::Error::NoSuchEvent:
    case store::Error::Failed:
      return {kFailed, error.detail};
  }
  return {kFailed, error.detail};
}

std::filesystem::path databaseFile(const Arguments& arguments) {
  return std::filesystem::absolute(arguments.option("data")) / "usher-backend.sqlite";
}

Ending printed() {
  std::cout.flush();
  return std::cout ? Ending{} : Ending{kFailed, "the output cannot be written"};
}

std::expected<std::unique_ptr<store::SqliteStore>, Ending> openStore(const Arguments& arguments,
                                                                     bool may_make) {
  const auto file = databaseFile(arguments);
  const auto folder = file.parent_path();
  std::error_code ignored;
  if (!std::filesystem::is_directory(folder, ignored)) {
    return std::unexpected(
        Ending{kUnusable, "the data folder " + folder.string() + " does not exist; make it first"});
  }
  if (!may_make && !std::filesystem::exists(file, ignored)) {
    return std::unexpected(Ending{kUnusable, folder.string() + " holds no event yet; import one first"});
  }
  auto store = store::SqliteStore::open(file);
  if (store) return std::move(*store);
  auto ending = endingOf(store.error());
  ending.line = "cannot use " + file.string() + ": " + ending.line;
  return std::unexpected(std::move(ending));
}

Ending importFile(const Arguments& arguments) {
  std::ifstream file(arguments.operand);
  if (!file) return {kUnusable, "cannot read " + arguments.operand};
  const auto rows = service::readEventFile(file);
  if (!rows) {
    const auto& error = rows.error();
    const auto line = error.line > 0 ? ":" + std::to_string(error.line) : std::string();
    return {kFailed, arguments.operand + line + ": " + (error.field.empty() ? "" : error.field + ": ") +
                         error.reason + "; nothing was imported"};
  }
  auto store = openStore(arguments, true);
  if (!store) return store.error();
  const auto summary = (*store)->events().importEvent(*rows, systemClock());
  if (!summary) return endingOf(summary.error());
  const auto& event = contract::idOf(rows->front());
  if (const auto key = service::TicketKeys((*store)->settings(), systemClock).ensure(event); !key) {
    return {kFailed, key.error().detail};
  }
  std::cout << event << ": " << summary->added << " added, " << summary->changed << " changed, "
            << summary->removed << " removed, " << summary->unchanged << " unchanged\n";
  return printed();
}

Ending pairingCode(const Arguments& arguments) {
  auto store = openStore(arguments, false);
  if (!store) return store.error();
  const auto code = service::Pairing((*store)->kiosks(), systemClock)
                        .createCode(arguments.option("event"), arguments.option("name"));
  if (!code) return endingOf(code.error());
  std::cout << *code << '\n';
  return printed();
}

Ending checkIns(const Arguments& arguments) {
  auto store = openStore(arguments, false);
  if (!store) return store.error();
  const auto rows = (*store)->events().checkIns(arguments.option("event"));
  if (!rows) return endingOf(rows.error());
  exchange::CsvWriter csv(std::cout);
  exchange::writeCheckIns(csv, *rows);
  return printed();
}

Ending incidents(const Arguments& arguments) {
  auto store = openStore(arguments, false);
  if (!store) return store.error();
  const auto found = (*store)->events().incidents(arguments.option("event"));
  if (!found) return endingOf(found.error());
  printCsv({"at", "list", "ticket", "kiosk", "op", "first_at", "first_kiosk", "first_op", "settled_at"});
  for (const auto& [row, winner, recorded_at, settled_at] : *found) {
    printCsv({contract::formatInstant(row.at), row.list, row.ticket, row.kiosk, row.id,
              contract::formatInstant(winner.at), winner.kiosk, winner.id, formatted(settled_at)});
  }
  return printed();
}

Ending kiosks(const Arguments& arguments) {
  auto store = openStore(arguments, false);
  if (!store) return store.error();
  const auto found = (*store)->kiosks().kiosks();
  if (!found) return endingOf(found.error());
  printCsv(
      {"id", "name", "event", "fingerprint", "version", "paired_at", "seen_at", "revoked_at", "queue_depth"});
  for (const auto& kiosk : *found) {
    printCsv({kiosk.id, kiosk.name, kiosk.event, contract::keyFingerprint(kiosk.public_key), kiosk.version,
              contract::formatInstant(kiosk.paired_at), formatted(kiosk.seen_at), formatted(kiosk.revoked_at),
              kiosk.heartbeat ? std::to_string(kiosk.heartbeat->queue_depth) : std::string()});
  }
  return printed();
}

Ending revokeKiosk(const Arguments& arguments) {
  auto store = openStore(arguments, false);
  if (!store) return store.error();
  const auto revoked = (*store)->kiosks().revokeKiosk(arguments.option("kiosk"), systemClock());
  if (!revoked) return endingOf(revoked.error());
  return *revoked ? Ending{} : Ending{kFailed, "there is no kiosk " + arguments.option("kiosk")};
}

}  // namespace usher::backend
