// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/id.h>

namespace usher::desk {

/// Where staff do something.
struct Place {
  /// The kiosk's name, as staff call it.
  QString kiosk;
  domain::CheckInListId list;
  /// Badges are printed here.
  bool prints_badges = false;
};

}  // namespace usher::desk
