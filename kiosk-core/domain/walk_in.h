// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/id.h>

namespace usher::domain {

/// What a guest says who registers at the kiosk.
struct WalkInForm {
  TicketTypeId type;
  QString given_name;
  QString family_name;
  /// May be empty.
  QString company;
  /// Language tag of the words in which they registered.
  QString language = {};
  /// Where the ticket is to be sent; may be empty.
  QString email = {};
  bool operator==(const WalkInForm&) const = default;
};

}  // namespace usher::domain
