// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

#include <usher/backend/service/feed.h>
#include <usher/contract/bundle.h>
#include <usher/contract/bundle_header.h>

namespace usher::backend::service {

/// Puts what a kiosk has to hear since it asked into its answer: pages of the feed, or the whole event where
/// the feed does not go on from what it has. One thread; blocks on the store.
class CarriedNews {
 public:
  /// The references outlive this object. `scratch`: where a snapshot lies while it is read. `report` is
  /// counted into.
  CarriedNews(store::EventStore& events, std::filesystem::path scratch, const Clock& clock,
              contract::BundleWriter& answer, contract::CarriedReport& report);

  Result<void> tell(const contract::BundleHeader& asked);

 private:
  Result<void> tellSince(const std::string& event, std::string cursor, const std::string& generation);
  Result<void> tellAll(const std::string& event);
  Result<void> tellAll(const std::string& event, const std::filesystem::path& folder);

  store::EventStore& events_;
  Feed feed_;
  std::filesystem::path scratch_;
  Clock clock_;
  contract::BundleWriter& answer_;
  contract::CarriedReport& report_;
};

}  // namespace usher::backend::service
