// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <variant>

#include <usher/desk/not_allowed.h>
#include <usher/desk/typed.h>
#include <usher/ports/clock.h>
#include <usher/ports/incident_book.h>
#include <usher/ports/journal.h>
#include <usher/ports/random.h>

namespace usher::desk {

/// It is settled, or never was.
struct NoSuchIncident {
  bool operator==(const NoSuchIncident&) const = default;
};
struct Settled {
  bool operator==(const Settled&) const = default;
};

/// Staff settle a second entry, which the backend learns, or put a dead letter away, which it never knew.
/// Data thread.
class SettleIncident {
 public:
  /// The references outlive this object.
  SettleIncident(ports::IncidentBook& incidents, ports::Journal& journal, const ports::Clock& clock,
                 ports::Random& random);

  /// `incident` is the op of what was done. The note may be empty. The resolution of a dead letter counts for
  /// nothing: what it did is undone here, or was a fact. An error means that nothing was settled.
  using Answer = std::variant<Settled, NoSuchIncident, TooLong, NotAllowed>;
  std::expected<Answer, ports::StoreError> operator()(const domain::StaffMember& member,
                                                      const domain::OpId& incident,
                                                      domain::Resolution resolution,
                                                      const QString& note = {});

 private:
  ports::IncidentBook& incidents_;
  ports::Journal& journal_;
  const ports::Clock& clock_;
  ports::Random& random_;
};

}  // namespace usher::desk
