// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include <fstream>
#include <iostream>
#include <optional>

#include <usher/backend/api/tables.h>
#include <usher/backend/composition/system_clock.h>
#include <usher/backend/exchange/exports.h>
#include <usher/backend/service/check_in_export.h>
#include <usher/backend/service/event_file.h>
#include <usher/backend/service/event_templates.h>
#include <usher/backend/service/pairing.h>
#include <usher/backend/service/ticket_keys.h>

namespace usher::backend {

using composition::systemClock;

Ending endingOf(const store::Error& error) {
  if (error.code == store::Error::Busy) {
    return {kFailed, "the database is in use by another command for too long; try again"};
  }
  return {composition::isAboutFolder(error) ? kUnusable : kFailed, error.detail};
}

Ending endingOf(const service::Error& error) {
  const auto code = error.code == service::Error::Invalid ? kUnusable : kFailed;
  return {code, error.cause.empty() ? error.detail : error.cause};
}

Ending printed() {
  std::cout.flush();
  return std::cout ? Ending{} : Ending{kFailed, "the output cannot be written"};
}

std::expected<std::unique_ptr<store::SqliteStore>, Ending> openStore(const Arguments& arguments,
                                                                     composition::IfMissing if_missing) {
  auto store = composition::openStore(arguments.option("data"), if_missing);
  if (!store) return std::unexpected(endingOf(store.error()));
  return std::move(*store);
}

std::filesystem::path usherProgram(const Arguments& arguments) {
  const auto named = arguments.option("usher-program");
  return named.empty() ? service::TemplateProofs::besideThisProgram() : std::filesystem::absolute(named);
}

namespace {

/// The first thing that is wrong with a template among the rows; nullopt: nothing is.
std::optional<Ending> wrongTemplate(const service::EventFileRows& event, const Arguments& arguments) {
  service::TemplateProofs proofs(usherProgram(arguments));
  // Who names it means it to look.
  if (!arguments.option("usher-program").empty() && !proofs.areOffered())
    return Ending{kUnusable, "cannot run " + arguments.option("usher-program")};
  for (std::size_t i = 0; i < event.rows.size(); ++i) {
    const auto* made = std::get_if<contract::TemplateRow>(&event.rows[i]);
    if (made == nullptr) continue;
    const auto faults = service::faultsOf(proofs, made->id, made->text);
    if (!faults) return endingOf(faults.error());
    if (faults->empty()) continue;
    const auto& fault = faults->front();
    const auto place =
        fault.line > 0 ? ", line " + std::to_string(fault.line) + ", column " + std::to_string(fault.column)
                       : std::string();
    return Ending{kFailed, arguments.operand + ":" + std::to_string(event.lines[i]) +
                               ": /text: the template of the " + made->id + place + ": " + fault.reason +
                               "; nothing was imported"};
  }
  return std::nullopt;
}

}  // namespace

Ending importFile(const Arguments& arguments) {
  std::ifstream file(arguments.operand);
  if (!file) return {kUnusable, "cannot read " + arguments.operand};
  const auto read = service::readEventFile(file);
  if (!read) {
    const auto& error = read.error();
    const auto line = error.line > 0 ? ":" + std::to_string(error.line) : std::string();
    return {kFailed, arguments.operand + line + ": " + (error.field.empty() ? "" : error.field + ": ") +
                         error.reason + "; nothing was imported"};
  }
  if (auto wrong = wrongTemplate(*read, arguments)) return *std::move(wrong);
  auto store = openStore(arguments, composition::IfMissing::Make);
  if (!store) return store.error();
  const auto summary = (*store)->events().importEvent(read->rows, systemClock());
  if (!summary) return endingOf(summary.error());
  const auto& event = contract::idOf(read->rows.front());
  if (const auto key = service::TicketKeys((*store)->settings(), systemClock).ensure(event); !key) {
    return {kFailed, key.error().detail};
  }
  std::cout << event << ": " << summary->added << " added, " << summary->changed << " changed, "
            << summary->removed << " removed, " << summary->unchanged << " unchanged";
  if (summary->erased > 0) std::cout << ", " << summary->erased << " left out, whose guests were erased";
  std::cout << '\n';
  return printed();
}

Ending pairingCode(const Arguments& arguments) {
  auto store = openStore(arguments, composition::IfMissing::Refuse);
  if (!store) return store.error();
  const auto code = service::Pairing((*store)->kiosks(), systemClock)
                        .createCode(arguments.option("event"), arguments.option("name"));
  if (!code) return endingOf(code.error());
  std::cout << *code << '\n';
  return printed();
}

Ending checkIns(const Arguments& arguments) {
  auto store = openStore(arguments, composition::IfMissing::Refuse);
  if (!store) return store.error();
  const auto rows =
      service::exportedCheckIns((*store)->events(), (*store)->settings(), arguments.option("event"));
  if (!rows) return endingOf(rows.error());
  csv::Writer csv(std::cout);
  exchange::writeCheckIns(csv, *rows);
  return printed();
}

Ending incidents(const Arguments& arguments) {
  auto store = openStore(arguments, composition::IfMissing::Refuse);
  if (!store) return store.error();
  const auto found = (*store)->events().incidents(arguments.option("event"));
  if (!found) return endingOf(found.error());
  std::cout << api::incidentTable(*found);
  return printed();
}

Ending kiosks(const Arguments& arguments) {
  auto store = openStore(arguments, composition::IfMissing::Refuse);
  if (!store) return store.error();
  const auto found = (*store)->kiosks().kiosks();
  if (!found) return endingOf(found.error());
  std::cout << api::kioskTable(*found);
  return printed();
}

Ending revokeKiosk(const Arguments& arguments) {
  auto store = openStore(arguments, composition::IfMissing::Refuse);
  if (!store) return store.error();
  const auto revoked = (*store)->kiosks().revokeKiosk(arguments.option("kiosk"), systemClock());
  if (!revoked) return endingOf(revoked.error());
  return *revoked ? Ending{} : Ending{kFailed, "there is no kiosk " + arguments.option("kiosk")};
}

}  // namespace usher::backend
