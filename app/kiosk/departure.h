// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>

#include <usher/net/pairing.h>
#include <usher/ports/random.h>

#include <usher/kiosk/data_folder.h>

/// How a kiosk forgets its event that is revoked, or is to serve another one: noted first, then done, so that
/// a power cut in between only puts it off. Data thread.
namespace usher::kiosk {

/// The kiosk's outbox is empty: from here on its data is only there to be removed. `next`: the event to serve
/// afterwards, with the pairing that there is.
std::expected<void, QString> noteDeparture(const DataFolder& folder, const net::Pairing& pairing,
                                           const std::optional<domain::EventId>& next);
/// Does what was noted, where anything was: the event's key, the databases, papers in the folder, and the
/// pairing, which the next one replaces; one made anew meanwhile stays. Nobody has the store open. The
/// machine's own key stays. The error is a sentence for staff; the note stays then.
std::expected<void, QString> finishDeparture(const DataFolder& folder, ports::Random& random);

}  // namespace usher::kiosk
