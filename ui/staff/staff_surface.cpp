// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/staff_surface.h>

#include <QPainter>

#include <algorithm>
#include <utility>

#include <usher/ui/design/branded.h>
#include <usher/ui/touch_watch.h>
#include <usher/ui/words/direction.h>

namespace usher::ui {

StaffSurface::StaffSurface(const char* object_name, std::function<domain::Instant()> now, QWidget* parent)
    : QWidget(parent), now_(std::move(now)) {
  setObjectName(QLatin1String(object_name));
  setAttribute(Qt::WA_OpaquePaintEvent);
  // Keys come here where nothing in it has the focus.
  setFocusPolicy(Qt::StrongFocus);
  look_.motion = false;
  look_.keys = true;
  new TouchWatch(this, [this](const QWidget& on, const QEvent& event) {
    emit used();
    return take(on, event);
  });
}

bool StaffSurface::take(const QWidget&, const QEvent&) {
  return false;
}

void StaffSurface::setFacts(const domain::EventFacts& facts) {
  facts_ = facts;
  chooseColours();
}

void StaffSurface::setContrast(bool contrast) {
  contrast_ = contrast;
  chooseColours();
}

void StaffSurface::chooseColours() {
  const domain::Branding branding = facts_ ? facts_->event.branding : domain::Branding();
  look_.palette = contrast_ ? tokens::kHighContrast : branded(tokens::kStandard, branding).palette;
  refresh();
}

void StaffSurface::setLanguage(const QString& language) {
  language_ = language;
  refresh();
}

Speaking StaffSurface::speaking() const {
  const domain::Instant at = now_();
  return {language_, facts_ ? facts_->event.name.in(language_) : QString(),
          EventTime(facts_ ? facts_->event.timezone : QString(), language_, at), at};
}

void StaffSurface::speak() {
  if (!translations_) translations_.emplace();
  translations_->speak(language_);
}

void StaffSurface::refresh() {
  if (isVisible()) layOut();
}

void StaffSurface::layOut() {
  speak();
  setLayoutDirection(directionOfLanguage(language_));
  look_.unit = std::max(0.1, unitFor(size()));
  fill();
  update();
}

void StaffSurface::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  forget();
  // Nobody's name stays in what was laid out for them.
  layOut();
  // tr() speaks to guests again.
  translations_.reset();
}

void StaffSurface::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  refresh();
}

void StaffSurface::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void StaffSurface::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), QColor::fromRgb(look_.palette.paper));
}

}  // namespace usher::ui
