// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <expected>

#include <usher/device/brother_ql_media.h>
#include <usher/device/mono_bitmap.h>

namespace usher::device {

struct QlSetUp {
  QlModel model = QlModel::Ql820Nwb;
  QlMedia media = {62, 0, 696, 0, 12};
  /// The roll prints black and red (DK-22251): a machine with it takes no page of one colour. QL-800 on.
  bool black_and_red = false;
};

/// Invalidate and initialise: whatever was broken off before is forgotten (Raster Command Reference, 2.1).
QByteArray qlReset();
/// ESC i S. Never while a page prints.
QByteArray qlAskStatus();

enum class QlMisfit {
  /// The picture is wider than the roll, or of another size than the label.
  Size,
  /// Too short or too long for one cut.
  Length
};

/// One page with its control codes, printed with feeding (0x1A). Follows qlReset(). A picture that is
/// narrower than the roll stands in its middle.
std::expected<QByteArray, QlMisfit> qlPage(const MonoBitmap& page, const QlSetUp& set_up);

}  // namespace usher::device
