// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/paper_preview.h>

#include <QPainter>

#include <algorithm>

#include <usher/paper/page_painter.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

/// A long badge is not larger than what can be seen of the page.
constexpr double kHighest = 420;
/// Small labels are not blown up: units to the millimetre, about twice as large as they are.
constexpr double kLargest = 7.5;

}  // namespace

PaperPreview::PaperPreview(const Look& look, const QByteArray& object_name, QWidget* parent)
    : StaffPanel(look, object_name.constData(), parent) {
  heading_ = new TextLabel(look, (object_name + "Heading").constData(),
                           {staff::kSmall, staff::kLeast, domain::FontWeight::Bold, 1}, this);
  words_ = new TextLabel(look, (object_name + "Words").constData(),
                         {staff::kSmall, staff::kLeast, domain::FontWeight::Regular, 1}, this);
}

void PaperPreview::setPages(std::vector<domain::PrintPage> pages) {
  pages_ = std::move(pages);
  setVisible(!pages_.empty());
  update();
}

void PaperPreview::show(const QString& heading) {
  heading_->setWords(heading);
  heading_->setTone({colours().quiet_ink, ground()});
  words_->setTone({colours().quiet_ink, ground()});
  if (pages_.empty()) return;
  const QSizeF size = pages_.front().size;
  words_->setWords(
      tr("%1 × %2 mm", "the size of a paper").arg(qRound(size.width())).arg(qRound(size.height())));
  setAccessibleName(heading_->text() + QStringLiteral(", ") + words_->text());
}

double PaperPreview::scaleFor(double width) const {
  double wide = 0;
  double high = 0;
  for (const auto& page : pages_) {
    wide += page.size.width();
    high = std::max(high, page.size.height());
  }
  const double gaps = staff::kGap * static_cast<double>(pages_.size() - 1);
  return std::min({(width - gaps) / wide, kHighest / high, kLargest});
}

double PaperPreview::pagesHigh(double width) const {
  double high = 0;
  for (const auto& page : pages_) high = std::max(high, page.size.height() * scaleFor(width));
  return high;
}

double PaperPreview::heightFor(double width) {
  return pages_.empty() ? 0 : layOut(width, false);
}

void PaperPreview::arrange(const QSizeF& size) {
  if (!pages_.empty()) layOut(size.width(), true);
}

double PaperPreview::layOut(double width, bool places) {
  double y = places ? put(heading_, 0, 0, width) : heading_->fit(width);
  y += tokens::space::kTight;
  pages_begin_ = y;
  y += pagesHigh(width) + tokens::space::kTight;
  return y + (places ? put(words_, 0, y, width) : words_->fit(width));
}

void PaperPreview::paintEvent(QPaintEvent* event) {
  StaffPanel::paintEvent(event);
  if (pages_.empty()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double dots = look().unit * scaleFor(width() / look().unit);
  const double gap = look().px(double(staff::kGap));
  double all = -gap;
  for (const auto& page : pages_) all += page.size.width() * dots + gap;
  double x = layoutDirection() == Qt::RightToLeft ? width() - all : 0;
  for (const auto& page : pages_) {
    const QRectF paper(x, look().px(pages_begin_), page.size.width() * dots, page.size.height() * dots);
    painter.setPen(QColor::fromRgb(colours().quiet_ink));
    painter.setBrush(Qt::white);  // paper, whatever the theme
    painter.drawRect(paper.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.save();
    painter.translate(paper.topLeft());
    paper::paintPage(painter, page, dots);
    painter.restore();
    x += paper.width() + gap;
  }
}

}  // namespace usher::ui
