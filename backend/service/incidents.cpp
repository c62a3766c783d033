// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/incidents.h>

namespace usher::backend::service {

Result<std::vector<store::Incident>> Incidents::list(const std::string& event) {
  auto found = store_.incidents(event);
  if (!found) return std::unexpected(fromStore(found.error()));
  return std::move(*found);
}

Result<void> Incidents::settle(const std::string& event, const std::string& incident,
                               const store::Settlement& settlement) {
  const auto settled = store_.settleIncident(event, incident, settlement, clock_());
  if (!settled) return std::unexpected(fromStore(settled.error()));
  switch (*settled) {
    case store::Settled::NoSuchIncident:
      return std::unexpected(Error{Error::NotFound, "unknown-incident", "The event has no such incident."});
    case store::Settled::Otherwise:
      return std::unexpected(Error{Error::Conflict, "settled-otherwise",
                                   "Somebody else has settled this incident, and not in this way."});
    case store::Settled::Done:
      break;
  }
  return {};
}

Result<void> Incidents::undo(const std::string& event, const std::string& check_in, const std::string& by,
                             const std::string& reason) {
  const auto undone = store_.voidCheckIn(event, check_in, by, reason, clock_());
  if (!undone) return std::unexpected(fromStore(undone.error()));
  if (!*undone) {
    return std::unexpected(Error{Error::NotFound, "unknown-check-in",
                                 "The event has no such check-in, or it was undone before."});
  }
  return {};
}

}  // namespace usher::backend::service
