// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include <algorithm>

#include <usher/ui/pages/page.h>
#include <usher/ui/pages/reading_order.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

namespace space = tokens::space;

namespace {

/// So much of the ground lies over a backdrop that a black one leaves quiet ink 4.5:1.
constexpr int kVeil = 222;
constexpr int kGrowthStep = 10;
/// In portrait all that can be touched stands below this, of the height.
constexpr double kReach = 0.55;

QRect onPage(const QWidget* widget, const QWidget* page) {
  return {widget->mapTo(page, QPoint(0, 0)), widget->size()};
}

bool lieOnEachOther(const QWidget* one, const QWidget* other, const QWidget* page) {
  // What a card says lies on it.
  if (one->isAncestorOf(other) || other->isAncestorOf(one)) return false;
  const QRect both = onPage(one, page).intersected(onPage(other, page));
  return both.width() > 1 && both.height() > 1;
}

}  // namespace

Page::Page(const Look& look, const char* object_name, QWidget* parent) : QWidget(parent), look_(look) {
  setObjectName(QLatin1String(object_name));
  // Its ground or its backdrop is all over it: what lies below would be painted in vain.
  setAttribute(Qt::WA_OpaquePaintEvent);
  preferences_ = new BigButton(look, "preferences", BigButton::Kind::Quiet, this);
  preferences_->hide();
  connect(preferences_, &QAbstractButton::clicked, this, &Page::preferencesWanted);
}

void Page::offerPreferences(bool has_languages) {
  has_languages_ = has_languages;
  preferences_->show();
}

void Page::arrange() {
  int growth = look_.large_text ? tokens::type::kLargePercent : 100;
  arrangeAt(growth);
  while (growth > 100 && !hasRoom()) {
    growth = std::max(100, growth - kGrowthStep);
    arrangeAt(growth);
  }
  raiseInReadingOrder(*this);
  update();
}

void Page::arrangeAt(int growth) {
  const auto labels = findChildren<TextLabel*>();
  for (TextLabel* label : labels) label->setGrowth(growth);
  const QSizeF logical = QSizeF(size()) / look_.unit;
  if (has_languages_) {
    preferences_->setSign(QStringLiteral("globe"), tr("Language, larger text, reading aloud"));
    preferences_->setMark(QStringLiteral("person"));
  } else {
    preferences_->setSign(QStringLiteral("person"), tr("Larger text, reading aloud"));
  }
  besideLanguages({space::kPage, logical.height() - space::kPage - tokens::size::kTouch,
                   logical.width() - 2 * space::kPage, tokens::size::kTouch});
  if (logical.height() >= logical.width()) {
    arrangePortrait(logical);
  } else {
    arrangeLandscape(logical);
  }
  // Rows are made as they are needed.
  if (growth > 100 && findChildren<TextLabel*>().size() > labels.size()) arrangeAt(growth);
}

bool Page::hasRoom() const {
  QList<const QWidget*> solid;
  const bool upright = height() >= width();
  for (const auto* label : findChildren<TextLabel*>()) {
    if (label->text().isEmpty() || !label->isVisibleTo(this)) continue;
    if (label->isShortened() || !label->isWhole()) return false;
    solid << label;
  }
  for (const auto* button : findChildren<BigButton*>()) {
    if (!button->isVisibleTo(this)) continue;
    if (upright && onPage(button, this).top() <= height() * kReach) return false;
    solid << button;
  }
  for (const auto* icon : findChildren<Icon*>()) {
    if (icon->isVisibleTo(this)) solid << icon;
  }
  for (qsizetype i = 0; i < solid.size(); ++i) {
    if (!rect().contains(onPage(solid[i], this))) return false;
    for (qsizetype k = i + 1; k < solid.size(); ++k) {
      if (lieOnEachOther(solid[i], solid[k], this)) return false;
    }
  }
  return true;
}

bool Page::moveFocus(bool next) {
  const QList<QWidget*> all = controlsOf(*this);
  if (all.isEmpty()) return false;
  const QWidget* now = window()->focusWidget();
  const auto here = std::ranges::find_if(
      all, [now](const QWidget* control) { return control == now || control->isAncestorOf(now); });
  const qsizetype before = here == all.end() ? (next ? -1 : 0) : here - all.begin();
  const qsizetype to = (before + (next ? 1 : all.size() - 1)) % all.size();
  all[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  return true;
}

bool Page::focusNextPrevChild(bool next) {
  return isVisible() ? moveFocus(next) : QWidget::focusNextPrevChild(next);
}

QRect Page::toPixels(QRectF logical) const {
  if (layoutDirection() == Qt::RightToLeft) logical.moveLeft(width() / look_.unit - logical.right());
  const double unit = look_.unit;
  // Edges, not sizes, are rounded: what touches in the design touches on the screen.
  return {QPoint(qRound(logical.left() * unit), qRound(logical.top() * unit)),
          QPoint(qRound(logical.right() * unit) - 1, qRound(logical.bottom() * unit) - 1)};
}

void Page::place(QWidget* widget, const QRectF& logical) const {
  widget->setGeometry(toPixels(logical));
}

QRectF Page::besideLanguages(const QRectF& row) const {
  if (preferences_->isHidden()) return row;
  const double side = has_languages_ ? tokens::size::kTwoSigns : tokens::size::kTouch;
  place(preferences_, {row.right() - side, row.top(), side, row.height()});
  return row.adjusted(0, 0, -side - space::kMedium, 0);
}

void Page::shareRow(const QRectF& row, const std::vector<BigButton*>& buttons,
                    const std::vector<double>& shares) const {
  double all = 0;
  std::size_t count = 0;
  for (std::size_t i = 0; i < buttons.size(); ++i) {
    if (!buttons[i]->isVisibleTo(this)) continue;
    all += shares[i];
    ++count;
  }
  if (count == 0) return;
  const double width = row.width() - static_cast<double>(count - 1) * space::kMedium;
  double x = row.left();
  std::vector<BigButton*> shown;
  for (std::size_t i = 0; i < buttons.size(); ++i) {
    if (!buttons[i]->isVisibleTo(this)) continue;
    const double its = width * shares[i] / all;
    place(buttons[i], {x, row.top(), its, row.height()});
    x += its + space::kMedium;
    shown.push_back(buttons[i]);
  }
  BigButton::makeAlike(shown);
}

const QPixmap& Page::veiledBackdrop() {
  const QPixmap& plain = backdrop_.filling(size());
  if (plain.cacheKey() == veiled_picture_ && ground_ == veil_) return veiled_;
  veiled_picture_ = plain.cacheKey();
  veil_ = ground_;
  veiled_ = QPixmap(size());
  veiled_.fill(QColor::fromRgb(ground_));
  QPainter painter(&veiled_);
  painter.drawPixmap(0, 0, plain);
  QColor veil = QColor::fromRgb(ground_);
  veil.setAlpha(kVeil);
  painter.fillRect(veiled_.rect(), veil);
  return veiled_;
}

QBrush Page::behind(const QWidget* widget) {
  if (backdrop_.isNull()) return QColor::fromRgb(ground_);
  QBrush brush(veiledBackdrop());
  const QPoint corner = widget->mapTo(this, QPoint(0, 0));
  brush.setTransform(QTransform::fromTranslate(-corner.x(), -corner.y()));
  return brush;
}

void Page::setGround(QRgb ground) {
  ground_ = ground;
}

void Page::setBlock(const QRectF& block, QRgb colour) {
  block_ = block;
  block_colour_ = colour;
}

void Page::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void Page::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (backdrop_.isNull()) {
    painter.fillRect(rect(), QColor::fromRgb(ground_));
  } else {
    painter.drawPixmap(0, 0, veiledBackdrop());
  }
  if (!block_.isNull()) painter.fillRect(toPixels(block_), QColor::fromRgb(block_colour_));
  if (!card_.isNull()) paintCard(painter, tokens::radius::kCard);
}

void Page::paintCard(QPainter& painter, double logical_radius) const {
  painter.setRenderHint(QPainter::Antialiasing);
  const double edge = std::max(1, look_.px(tokens::size::kStroke));
  const double radius = look_.px(logical_radius);
  painter.setPen(QPen(QColor::fromRgb(look_.palette.line), edge));
  painter.setBrush(QColor::fromRgb(look_.palette.surface));
  painter.drawRoundedRect(QRectF(cardInPixels()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius,
                          radius);
}

}  // namespace usher::ui
