// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPolygonF>

#include <usher/domain/code_trouble.h>
#include <usher/scan/code_region.h>
#include <usher/scan/luminance.h>

namespace usher::scan {

/// A code that is seen, and can't be read.
struct UnreadCode {
  /// As SeenCode::corners.
  QPolygonF corners;
  domain::CodeTrouble trouble = domain::CodeTrouble::Damaged;
};

/// What keeps it from being read, as far as the frame shows it: the first of what a guest could do something
/// about most easily.
UnreadCode unreadCode(const CodeRegion& region, const LuminanceView& frame);

}  // namespace usher::scan
