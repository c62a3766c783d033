// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>

#include <usher/scan/grey_picture.h>

namespace usher::scan {

/// `picture` turned clockwise by so many degrees about its middle, by the mean of the four pixels next to
/// each place; what turns out of it is lost, what turns in repeats its edge. Two pixels or more each way.
void turnInto(GreyPicture& to, const LuminanceView& picture, double degrees);

/// Where a place of the turned picture was before.
QPointF turnedBack(const QPointF& place, const GreyPicture& picture, double degrees);

}  // namespace usher::scan
