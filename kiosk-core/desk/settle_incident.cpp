// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/settle_incident.h>

#include <algorithm>
#include <utility>

#include <usher/checkin/record_op.h>

namespace usher::desk {

SettleIncident::SettleIncident(ports::IncidentBook& incidents, ports::Journal& journal,
                               const ports::Clock& clock, ports::Random& random)
    : incidents_(incidents), journal_(journal), clock_(clock), random_(random) {}

std::expected<SettleIncident::Answer, ports::StoreError> SettleIncident::operator()(
    const domain::StaffMember& member, const domain::OpId& incident, domain::Resolution resolution,
    const QString& note) {
  if (const auto no = refusalOf(member, domain::StaffDeed::SettleIncidents)) return *no;
  const QString said = lineOf(note);
  if (isLongerThan(said, kLongestReason)) return TooLong{kLongestReason};
  const auto open = incidents_.incidents();
  if (!open) return std::unexpected(open.error());
  const auto found =
      std::ranges::find_if(*open, [&](const domain::Incident& one) { return domain::idOf(one) == incident; });
  if (found == open->end()) return NoSuchIncident{};
  std::expected<void, ports::StoreError> kept;
  if (const auto* entries = std::get_if<domain::TwoEntries>(&*found)) {
    const domain::op::SettleIncident settled{
        .incident = incident, .ticket = entries->second.ticket, .resolution = resolution, .note = said};
    kept = checkin::recordOp(journal_, clock_, random_, settled, member.id);
  } else {
    kept = incidents_.putAway({.letter = incident, .by = member.id, .at = clock_.now(), .note = said});
  }
  if (!kept) return std::unexpected(kept.error());
  return Settled{};
}

}  // namespace usher::desk
