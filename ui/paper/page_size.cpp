// SPDX-License-Identifier: Apache-2.0
#include <usher/paper/page_size.h>

namespace usher::paper {

bool setPage(QPagedPaintDevice& device, const QSizeF& size) {
  // Landscape papers are wide pages in portrait orientation: a queue would otherwise turn them.
  return device.setPageLayout(QPageLayout(QPageSize(size, QPageSize::Millimeter, {}, QPageSize::ExactMatch),
                                          QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter));
}

}  // namespace usher::paper
