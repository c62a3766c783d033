// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/widgets/training_band.h>

#include <QPainter>

#include <algorithm>
#include <utility>

#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/direction.h>

namespace usher::ui {

namespace {

namespace size = tokens::size;
namespace space = tokens::space;
namespace type = tokens::type;

/// Logical.
constexpr double kHeight = 56;
/// On a small screen it is read from as far away.
constexpr int kLeastPixels = 32;
/// Of the stripes at each end.
constexpr double kStripes = 120;
constexpr double kStripe = 28;
/// Whatever page is below, a guest's colours included.
constexpr tokens::Palette kColours = tokens::kDark;

}  // namespace

TrainingBand::TrainingBand(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("trainingBand"));
  setAttribute(Qt::WA_OpaquePaintEvent);
  shape_ = new Icon("trainingShape", this);
  title_ =
      new TextLabel(look_, "trainingTitle", {type::kSmall, type::kLeast, domain::FontWeight::Bold, 1}, this);
  more_ =
      new TextLabel(look_, "trainingMore", {type::kLeast, type::kLeast, domain::FontWeight::Medium, 1}, this);
  shape_->setShape(QStringLiteral("training"));
  shape_->setTone({kColours.care, kColours.paper});
  for (TextLabel* label : {title_, more_}) label->setTone({kColours.ink, kColours.paper});
  setLanguage(spokenLanguages().front());
}

void TrainingBand::setLanguage(const QString& language) {
  // Pages turn more often than languages.
  if (std::exchange(language_, language) == language) return;
  const auto say = [&](const char* source) {
    return translations_.translate(language, "TrainingBand", source);
  };
  setLayoutDirection(directionOfLanguage(language));
  title_->setWords(say(QT_TRANSLATE_NOOP("TrainingBand", "Training")));
  more_->setWords(say(QT_TRANSLATE_NOOP("TrainingBand", "The guests are made up, and nothing counts.")));
  arrange();
}

int TrainingBand::heightIn(const QSize& window) {
  const double unit = 1.0 * std::min(window.width(), window.height()) / size::kPortraitWidth;
  return std::max(kLeastPixels, qRound(kHeight * unit));
}

void TrainingBand::arrange() {
  look_.unit = std::max(0.1, height() / kHeight);
  const double whole = width() / look_.unit;
  const double room = std::max(1.0, whole - 2 * kStripes - 2 * space::kSmall);
  const double icon = size::kIcon;
  const double title = std::min(title_->naturalWidth() + 2, room - icon - space::kTight);
  const double rest = room - icon - space::kTight - title - space::kMedium;
  const double more = std::min(more_->naturalWidth() + 2, rest);
  // Half a sentence says nothing.
  const bool has_more = more_->naturalWidth() <= rest;
  more_->setVisible(has_more);
  const double all = icon + space::kTight + title + (has_more ? space::kMedium + more : 0);
  const auto put = [&](QWidget* widget, double x, double wide, double high) {
    if (layoutDirection() == Qt::RightToLeft) x = whole - x - wide;
    widget->setGeometry(
        QRectF(x * look_.unit, (kHeight - high) / 2 * look_.unit, wide * look_.unit, high * look_.unit)
            .toRect());
  };
  double x = (whole - all) / 2;
  put(shape_, x, icon, icon);
  x += icon + space::kTight;
  put(title_, x, title, title_->fit(title, kHeight));
  x += title + space::kMedium;
  if (has_more) put(more_, x, more, more_->fit(more, kHeight));
  update();
}

void TrainingBand::paintStripes(QPainter& painter, const QRectF& room) const {
  painter.save();
  painter.setClipRect(room);
  const double wide = kStripe * look_.unit;
  const double high = room.height();
  for (double x = room.left() - high; x < room.right(); x += 2 * wide) {
    const QPointF corners[] = {
        {x, room.bottom()}, {x + wide, room.bottom()}, {x + wide + high, room.top()}, {x + high, room.top()}};
    painter.drawConvexPolygon(corners, 4);
  }
  painter.restore();
}

void TrainingBand::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(rect(), QColor::fromRgb(kColours.paper));
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor::fromRgb(kColours.care));
  const double stripes = std::min(kStripes * look_.unit, width() / 4.0);
  paintStripes(painter, QRectF(0, 0, stripes, height()));
  paintStripes(painter, QRectF(width() - stripes, 0, stripes, height()));
}

void TrainingBand::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

}  // namespace usher::ui
