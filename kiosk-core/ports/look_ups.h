// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

#include <usher/domain/guest_search.h>
#include <usher/domain/id.h>
#include <usher/domain/look_up_key.h>

namespace usher::ports {

/// How tickets are found without their code, whichever way it is. Every method: any thread.
class LookUps {
 public:
  virtual ~LookUps() = default;
  /// The hashes of what was typed, as domain::Ticket::look_up has them; none where nothing is left of it.
  virtual std::vector<QByteArray> hashesOf(const domain::GuestSearch& search,
                                           const domain::LookUpKey& key) const = 0;
  /// What the tickets of one booking have in common, as domain::Ticket::booking has it; nullopt where nothing
  /// is left of the reference.
  virtual std::optional<domain::BookingId> bookingOf(const QString& reference,
                                                     const domain::LookUpKey& key) const = 0;
};

}  // namespace usher::ports
