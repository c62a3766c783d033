// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/staff_screen.h>

#include <QPainter>

#include <algorithm>
#include <utility>

#include <usher/ui/staff/pin_page.h>
#include <usher/ui/words/direction.h>

namespace usher::ui {

StaffScreen::StaffScreen(QString language, std::function<domain::Instant()> now, QWidget* parent)
    : QWidget(parent), language_(std::move(language)), now_(std::move(now)) {
  setObjectName(QStringLiteral("staff"));
  pin_ = new PinPage(look_, now_, this);
  setFocusProxy(pin_);
  connect(pin_, &PinPage::typed, this, &StaffScreen::pinTyped);
  connect(pin_, &PinPage::back, this, &StaffScreen::left);
  hide();
}

void StaffScreen::render(const domain::entry::State& entry) {
  entry_ = entry;
  fill();
}

void StaffScreen::setFacts(const domain::EventFacts& facts) {
  facts_ = facts;
  fill();
}

Speaking StaffScreen::speaking() const {
  const domain::Instant now = now_();
  return {language_, facts_ ? facts_->event.name.in(language_) : QString(),
          EventTime(facts_ ? facts_->event.timezone : QString(), language_, now), now};
}

void StaffScreen::fill() {
  translations_.speak(language_);
  arrange();
  if (const auto* wanted = std::get_if<domain::entry::PinWanted>(&entry_.at)) {
    pin_->show(*wanted, speaking());
    pin_->QWidget::show();
  }
}

void StaffScreen::arrange() {
  namespace size = tokens::size;
  // Denser than a guest's page: on a laptop's screen letters stay as large as in other programs.
  constexpr double kLeastUnit = 0.6;
  const bool upright = height() >= width();
  const double whole =
      upright ? std::min(1.0 * width() / size::kPortraitWidth, 1.0 * height() / size::kPortraitLeastHeight)
              : std::min(1.0 * height() / size::kLandscapeHeight, 1.0 * width() / size::kLandscapeLeastWidth);
  look_.unit = std::max(kLeastUnit, whole);
  pin_->setGeometry(rect());
}

void StaffScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fill();
}

void StaffScreen::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), QColor::fromRgb(look_.palette.paper));
}

}  // namespace usher::ui
