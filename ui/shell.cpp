// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/shell.h>

#include <QCloseEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <chrono>
#include <utility>

#include <usher/ui/touch_watch.h>
#include <usher/ui/widgets/training_band.h>

namespace usher::ui {

namespace {

std::chrono::milliseconds now() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now().time_since_epoch());
}

/// Where a finger or the mouse went down, on the whole desktop.
std::optional<QPointF> pressOf(const QEvent& event) {
  switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
      return static_cast<const QMouseEvent&>(event).globalPosition();
    case QEvent::TouchBegin:
      return static_cast<const QTouchEvent&>(event).points().front().globalPosition();
    default:
      return std::nullopt;
  }
}

quint64 timeOf(const QEvent& press) {
  return static_cast<const QInputEvent&>(press).timestamp();
}

}  // namespace

Shell::Shell(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("shell"));
  new TouchWatch(this, [this](const QWidget&, const QEvent& event) { return takeTouch(event); });
}

void Shell::setGuests(QWidget* guests) {
  guests_ = guests;
  setFocusProxy(guests);
  arrange();
}

void Shell::markTraining(const QString& language) {
  if (!training_) {
    training_ = new TrainingBand(this);
    training_->show();
    arrange();
  }
  training_->setLanguage(language);
}

void Shell::cover(QWidget* page) {
  if (page == cover_) return;
  QWidget* const before = std::exchange(cover_, page);
  arrange();
  if (page) {
    page->show();
    page->raise();
    page->setFocus();
  }
  guests_->setVisible(!page);
  if (!page) guests_->setFocus();
  if (before) before->hide();
}

bool Shell::takeTouch(const QEvent& event) {
  if (cover_) return false;
  if (event.type() == QEvent::KeyPress && key_ == static_cast<const QKeyEvent&>(event).keyCombination()) {
    emit knocked();
    return true;
  }
  const auto press = pressOf(event);
  if (press && std::exchange(pressed_at_, timeOf(event)) != timeOf(event)) {
    const QPointF at = mapFromGlobal(*press);
    if (corners_.touched(domain::cornerAt(at.x(), at.y(), width(), height()), now())) emit knocked();
  }
  return false;
}

void Shell::arrange() {
  QRect page = rect();
  if (training_) {
    page.setTop(TrainingBand::heightIn(size()));
    training_->setGeometry(0, 0, width(), page.top());
  }
  if (guests_) guests_->setGeometry(page);
  if (cover_) cover_->setGeometry(page);
}

void Shell::closeEvent(QCloseEvent* event) {
  event->setAccepted(closable_);
}

void Shell::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

}  // namespace usher::ui
