// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QTransform>

#include <usher/domain/code_format.h>

namespace usher::scan {

/// A code by ZXing's writer, dark on white with a quiet zone, `module` pixels a module; lines are high enough
/// to be held before a camera.
QImage otherCodeImage(domain::CodeFormat format, const QByteArray& text, int module = 4);

/// As a camera of 1280×720 sees it on a ticket with writing around it: blurred, noisy, in uneven light, with
/// its middle at `middle` and turned by `degrees`.
QImage ticketSeen(const QImage& code, double degrees, const QPoint& middle = {640, 360});

}  // namespace usher::scan
