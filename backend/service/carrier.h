// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string_view>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/kiosk_store.h>
#include <usher/backend/store/port/settings_store.h>
#include <usher/contract/bundle.h>
#include <usher/contract/bundle_header.h>

namespace usher::backend::service {

/// Whose key a bundle is sealed to.
struct CarriedFor {
  std::string event;
  store::SigningKey key;
};

/// Serves kiosks that somebody carries messages for (contract/bundle.h): what a kiosk did is taken in as if
/// it had pushed it, and what it has to hear is put into an answer. The same again is harmless. Any thread;
/// blocks on the store.
///
/// A kiosk knows its backend by the keys that sign its event's tickets: it seals to the newest that it has,
/// and believes what is signed by that.
class Carrier {
 public:
  /// `scratch`: a folder of the caller's own, where snapshots lie while they are read.
  Carrier(store::EventStore& events, store::SettingsStore& settings, store::KioskStore& kiosks,
          std::filesystem::path scratch, Clock clock)
      : events_(events),
        settings_(settings),
        kiosks_(kiosks),
        scratch_(std::move(scratch)),
        clock_(std::move(clock)) {}

  /// Appends the answer to the file `answer`. Nothing of a bundle counts
  /// before it is found whole and its kiosk's. Invalid: no-bundle, newer-bundle, cut-off-bundle,
  /// unknown-receiver, forged-bundle, other-event; Conflict: revoked, for longer than Tokens::kGrace.
  Result<contract::CarriedReport> carry(std::string_view bundle, const std::filesystem::path& answer);

  /// A bundle that a kiosk has written for this backend.
  struct Received {
    CarriedFor to;
    contract::BundleHeader header;
    store::Kiosk kiosk;
  };

 private:
  Result<contract::CarriedReport> answerTo(const contract::UnprovenBundle& bundle, Received asked,
                                           const std::filesystem::path& answer);
  Result<void> mayHandIn(const store::Kiosk& kiosk, const std::string& event);

  store::EventStore& events_;
  store::SettingsStore& settings_;
  store::KioskStore& kiosks_;
  std::filesystem::path scratch_;
  Clock clock_;
};

}  // namespace usher::backend::service
