// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <vector>

#include <usher/domain/guest_search.h>
#include <usher/domain/look_up_key.h>

namespace usher::ports {

/// How tickets are found without their code, whichever way it is. Every method: any thread.
class LookUps {
 public:
  virtual ~LookUps() = default;
  /// The hashes of what was typed, as domain::Ticket::look_up has them; none where nothing is left of it.
  virtual std::vector<QByteArray> hashesOf(const domain::GuestSearch& search,
                                           const domain::LookUpKey& key) const = 0;
};

}  // namespace usher::ports
