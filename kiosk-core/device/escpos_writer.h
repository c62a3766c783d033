// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <usher/device/mono_bitmap.h>

namespace usher::device {

/// One receipt: initialise (ESC @), the picture in bands (GS v 0), feed and cut (GS V 66), and a request to
/// be told when all that is done (GS r 1). `head_dots` is what the head has, 576 at 80 mm of paper and 384 at
/// 58 mm: a picture that is narrower stands in the middle, what goes beyond is cut off. The picture has a dot
/// more than `page` where its bytes would be a command that printers obey even there (DLE EOT, DLE ENQ, DLE
/// DC4).
QByteArray escPosReceipt(const MonoBitmap& page, int head_dots = 576);

/// DLE EOT n, answered at once, also by a printer that is offline: 1 printer, 2 why it is offline, 3 errors,
/// 4 paper.
QByteArray escPosAskNow(int n);

}  // namespace usher::device
