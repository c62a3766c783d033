// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QRectF>

#include <usher/qr/code.h>

namespace usher::admin {

/// The dark modules as one shape that fills `area`: painted at once, it has no seams between modules.
QPainterPath qrShape(const qr::Code& code, const QRectF& area);

}  // namespace usher::admin
