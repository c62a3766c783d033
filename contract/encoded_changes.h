// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include <usher/contract/feed.h>

namespace usher::contract {

/// A page of the feed that is told to many: put into words once, with the server's time set in for each.
class EncodedChanges {
 public:
  explicit EncodedChanges(const ChangesAnswer& answer);
  /// As encode() of the same answer with this `server_time`.
  std::string at(Instant server_time) const;

 private:
  std::string text_;
  /// Where the time's text stands.
  std::size_t time_ = 0;
};

}  // namespace usher::contract
