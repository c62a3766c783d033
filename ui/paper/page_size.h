// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPagedPaintDevice>
#include <QSizeF>

namespace usher::paper {

/// The next page's size in mm, without margins; false where the device does not take it.
bool setPage(QPagedPaintDevice& device, const QSizeF& size);

}  // namespace usher::paper
