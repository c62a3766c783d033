// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/paint_job.h>

#include <QPainter>

#include <usher/paper/page_painter.h>
#include <usher/paper/page_size.h>

namespace usher::kiosk {

std::expected<void, QString> paintJob(const PrintJob& job, QPagedPaintDevice& device) {
  if (job.pages.empty()) return std::unexpected(QStringLiteral("the job has no page"));
  if (!paper::setPage(device, job.pages.front().size)) {
    return std::unexpected(QStringLiteral("the printer does not take pages of this size"));
  }
  QPainter painter;
  if (!painter.begin(&device)) return std::unexpected(QStringLiteral("the printer does not begin the job"));
  const double dots_per_mm = device.logicalDpiX() / 25.4;
  for (std::size_t i = 0; i < job.pages.size(); ++i) {
    if (i > 0 && !(paper::setPage(device, job.pages[i].size) && device.newPage())) {
      return std::unexpected(QStringLiteral("the printer does not go on to page %1").arg(i + 1));
    }
    paper::paintPage(painter, job.pages[i], dots_per_mm);
  }
  if (!painter.end()) return std::unexpected(QStringLiteral("the printer does not finish the job"));
  return {};
}

}  // namespace usher::kiosk
