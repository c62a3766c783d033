// SPDX-License-Identifier: Apache-2.0
#include "preview_file.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

#include <usher/paper/page_painter.h>
#include <usher/paper/page_size.h>

namespace usher::admin {
namespace {

constexpr double kMmPerInch = 25.4;
constexpr int kMostAcross = 4;
constexpr int kGap = 24;

}  // namespace

bool writePreviewPdf(QIODevice& to, const std::vector<domain::PrintPage>& pages, int dots_per_inch) {
  if (pages.empty()) return false;
  QPdfWriter pdf(&to);
  pdf.setResolution(dots_per_inch);
  if (!paper::setPage(pdf, pages.front().size)) return false;
  QPainter painter;
  if (!painter.begin(&pdf)) return false;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (i > 0 && !(paper::setPage(pdf, pages[i].size) && pdf.newPage())) return false;
    paper::paintPage(painter, pages[i], dots_per_inch / kMmPerInch);
  }
  return painter.end();
}

bool writePagePng(QIODevice& to, const domain::PrintPage& page, int dots_per_inch) {
  const double dots_per_mm = dots_per_inch / kMmPerInch;
  QImage sheet(static_cast<int>(std::ceil(page.size.width() * dots_per_mm)),
               static_cast<int>(std::ceil(page.size.height() * dots_per_mm)), QImage::Format_RGB32);
  if (sheet.isNull()) return false;
  sheet.fill(Qt::white);
  QPainter painter(&sheet);
  paper::paintPage(painter, page, dots_per_mm);
  painter.end();
  return sheet.save(&to, "PNG");
}

bool writePreviewPng(QIODevice& to, const std::vector<domain::PrintPage>& pages, int dots_per_inch) {
  const double dots_per_mm = dots_per_inch / kMmPerInch;
  int width = 1;
  int height = 1;
  for (const auto& page : pages) {
    width = std::max(width, static_cast<int>(std::ceil(page.size.width() * dots_per_mm)));
    height = std::max(height, static_cast<int>(std::ceil(page.size.height() * dots_per_mm)));
  }
  const int count = static_cast<int>(pages.size());
  const int across = std::clamp(count, 1, kMostAcross);
  const int down = (count + across - 1) / across;
  QImage sheet(across * width + (across + 1) * kGap, down * height + (down + 1) * kGap, QImage::Format_RGB32);
  if (sheet.isNull()) return false;
  sheet.fill(0xFF9CA3AF);
  QPainter painter(&sheet);
  for (int i = 0; i < count; ++i) {
    const auto& page = pages[static_cast<std::size_t>(i)];
    const QPointF corner(kGap + i % across * (width + kGap), kGap + i / across * (height + kGap));
    painter.save();
    painter.translate(corner);
    const QRectF paper(QPointF(), page.size * dots_per_mm);
    painter.setClipRect(paper);
    painter.fillRect(paper, Qt::white);
    paper::paintPage(painter, page, dots_per_mm);
    painter.restore();
  }
  painter.end();
  return sheet.save(&to, "PNG");
}

}  // namespace usher::admin
