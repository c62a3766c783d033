// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

#include <vector>

#include <usher/domain/layout/draw_item.h>

namespace usher::admin {

/// A page each, of its own size, as a printer of that many dots to the inch gets them.
bool writePreviewPdf(QIODevice& to, const std::vector<domain::PrintPage>& pages, int dots_per_inch);

/// One page, each dot of the printer a pixel.
bool writePagePng(QIODevice& to, const domain::PrintPage& page, int dots_per_inch);

/// All pages beside each other on one picture, each dot of the printer a pixel.
bool writePreviewPng(QIODevice& to, const std::vector<domain::PrintPage>& pages, int dots_per_inch);

}  // namespace usher::admin
