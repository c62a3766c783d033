// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/keyboard/touch_keyboard.h>

#include <QMouseEvent>
#include <QTouchEvent>

#include <algorithm>
#include <cmath>

#include <usher/ui/keyboard/letter_variants.h>

namespace usher::ui {

namespace {

using Action = Key::Action;

constexpr std::chrono::milliseconds kFirstRepeat{500};
constexpr std::chrono::milliseconds kNextRepeat{90};
/// A key of a short row is at most this wide, in keys of the longest row.
constexpr double kWidest = 1.25;

double widthOf(const KeyRow& row) {
  double width = 0;
  for (const Key& key : row) width += key.width;
  return width;
}

bool isShown(const QWidget* widget) {
  return !widget->isHidden();
}

}  // namespace

TouchKeyboard::TouchKeyboard(const Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  setObjectName(QStringLiteral("keyboard"));
  setAttribute(Qt::WA_AcceptTouchEvents);
  setFocusPolicy(Qt::TabFocus);
  connect(&repeat_, &QTimer::timeout, this, [this] {
    repeat_.start(kNextRepeat);
    emit erased();
  });
}

bool TouchKeyboard::hasStrip() const {
  return form_ == TypedForm::Words || form_ == TypedForm::Name;
}

void TouchKeyboard::open(TypedForm form, const QString& language) {
  form_ = form;
  language_ = language;
  before_.clear();
  variants_.clear();
  layer_ = {};
  capital_once_ = beginsWithCapital(form_, before_) && !hasOwnScript(language_);
  layer_.capitals = capital_once_;
  setAccessibleName(tr("Keyboard"));
  fill();
}

void TouchKeyboard::setBefore(const QString& before) {
  const bool typed_on = before.size() > before_.size();
  before_ = before;
  variants_ = hasStrip() && !before.isEmpty() ? variantsOf(before.last(1), language_) : QStringList();
  const bool latin = layer_.latin || !hasOwnScript(language_);
  if (latin && beginsWithCapital(form_, before)) {
    capital_once_ = true;
    layer_.capitals = true;
  } else if (capital_once_ && (typed_on || before.isEmpty())) {
    capital_once_ = false;
    layer_.capitals = false;
  }
  fill();
}

double TouchKeyboard::heightFor(double touch) const {
  return touch * static_cast<double>(rows_.size() + (hasStrip() ? 1 : 0));
}

KeyCap* TouchKeyboard::addCap(std::vector<KeyCap*>& caps, const char* name) {
  auto* cap = new KeyCap(look_, this);
  cap->setObjectName(QLatin1String(name) + QString::number(caps.size()));
  connect(cap, &KeyCap::moved, this, [this, cap](int columns, int rows) { moveFocus(cap, columns, rows); });
  connect(cap, &KeyCap::hardwareTyped, this, &TouchKeyboard::typed);
  caps.push_back(cap);
  return cap;
}

void TouchKeyboard::fill() {
  rows_ = keysFor(form_, language_, layer_);
  std::size_t count = 0;
  for (const KeyRow& row : rows_) {
    for (const Key& key : row) {
      if (count == keys_.size()) {
        auto* cap = addCap(keys_, "key");
        connect(cap, &QAbstractButton::clicked, this, [this, cap] { use(Key(cap->key())); });
      }
      keys_[count]->setKey(key, key.action == Action::Shift && layer_.capitals);
      keys_[count]->show();
      ++count;
    }
  }
  for (; count < keys_.size(); ++count) keys_[count]->hide();
  for (qsizetype i = 0; i < variants_.size(); ++i) {
    if (static_cast<std::size_t>(i) == strip_.size()) {
      auto* cap = addCap(strip_, "variant");
      connect(cap, &QAbstractButton::clicked, this, [this, cap] { emit replaced(QString(cap->key().text)); });
    }
    strip_[i]->setKey({Action::Type, variants_[i]}, false);
    strip_[i]->show();
  }
  for (std::size_t i = variants_.size(); i < strip_.size(); ++i) {
    if (strip_[i]->hasFocus()) keys_.front()->setFocus();
    strip_[i]->hide();
  }
  arrange();
}

void TouchKeyboard::arrange() {
  const double bands = static_cast<double>(rows_.size()) + (hasStrip() ? 1 : 0);
  if (bands == 0) return;
  const double height = this->height() / bands;
  double longest = 1;
  for (const KeyRow& row : rows_) longest = std::max(longest, widthOf(row));
  const double unit = width() / longest;
  double top = 0;
  const auto placed = [&](KeyCap* cap, double left, double wide) {
    const int x = qRound(left);
    const int y = qRound(top);
    cap->setGeometry(x, y, qRound(left + wide) - x, qRound(top + height) - y);
  };
  if (hasStrip()) {
    for (qsizetype i = 0; i < variants_.size(); ++i) {
      placed(strip_[i],
             (width() - unit * static_cast<double>(variants_.size())) / 2 + unit * static_cast<double>(i),
             unit);
    }
    top += height;
  }
  std::size_t number = 0;
  for (const KeyRow& row : rows_) {
    const double own = widthOf(row);
    const double key = std::min(unit * kWidest, width() / own);
    double left = (width() - key * own) / 2;
    for (const Key& each : row) {
      placed(keys_[number++], left, key * each.width);
      left += key * each.width;
    }
    top += height;
  }
}

KeyCap* TouchKeyboard::nearestTo(const QPointF& at) const {
  KeyCap* nearest = nullptr;
  double least = 0;
  for (const auto* caps : {&keys_, &strip_}) {
    for (KeyCap* cap : *caps) {
      if (!isShown(cap)) continue;
      const QRectF body = cap->geometry();
      const double x = std::max({body.left() - at.x(), 0.0, at.x() - body.right()});
      const double y = std::max({body.top() - at.y(), 0.0, at.y() - body.bottom()});
      const double distance = std::hypot(x, y);
      if (!nearest || distance < least) {
        nearest = cap;
        least = distance;
      }
    }
  }
  // A finger on the empty strip has missed no key.
  return nearest && least <= nearest->height() / 2.0 ? nearest : nullptr;
}

void TouchKeyboard::press(const QPointF& at) {
  release();
  held_ = nearestTo(at);
  if (!held_) return;
  held_->setHeld(true);
  if (held_->key().action == Action::Erase) repeat_.start(kFirstRepeat);
  // Not click(), which would wait for the finger to leave: a fast typist has the next one down by then.
  emit held_->clicked();
}

void TouchKeyboard::release() {
  repeat_.stop();
  if (held_) held_->setHeld(false);
  held_ = nullptr;
}

void TouchKeyboard::use(const Key& key) {
  switch (key.action) {
    case Action::Type:
      return emit typed(key.text);
    case Action::Space:
      return emit typed(QStringLiteral(" "));
    case Action::Erase:
      return emit erased();
    case Action::Shift:
      layer_.capitals = !layer_.capitals;
      // Kana stay what they are; a capital is for one letter.
      capital_once_ = layer_.capitals && key.text.isEmpty();
      break;
    case Action::Symbols:
    case Action::Letters:
      layer_.symbols = key.action == Action::Symbols;
      break;
    case Action::OtherScript:
      layer_ = {.latin = !layer_.latin};
      capital_once_ = layer_.capitals = layer_.latin && beginsWithCapital(form_, before_);
      break;
  }
  fill();
}

void TouchKeyboard::moveFocus(const KeyCap* from, int columns, int rows) {
  const QPoint centre = from->geometry().center();
  const QPointF step(columns * from->width() * 0.5 + columns * 2, rows * from->height());
  KeyCap* next = nearestTo(QPointF(centre) + step + QPointF(columns, 0));
  if (next) next->setFocus(Qt::TabFocusReason);
}

void TouchKeyboard::focusInEvent(QFocusEvent*) {
  if (!keys_.empty()) keys_.front()->setFocus(Qt::TabFocusReason);
}

void TouchKeyboard::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) press(event->position());
}

void TouchKeyboard::mouseReleaseEvent(QMouseEvent*) {
  release();
}

bool TouchKeyboard::event(QEvent* event) {
  switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
      for (const QEventPoint& point : static_cast<QTouchEvent*>(event)->points()) {
        if (point.state() == QEventPoint::Pressed) press(point.position());
      }
      return true;
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
      release();
      return true;
    default:
      return QWidget::event(event);
  }
}

}  // namespace usher::ui
