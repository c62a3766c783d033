// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <utility>

#include <QKeyEvent>

#include <usher/ui/keyboard/touch_keyboard.h>
#include <usher/ui/staff/requests_panel.h>
#include <usher/ui/staff/staff_field.h>
#include <usher/ui/staff/staff_surface.h>

namespace usher::sample {

/// The panel of requests as it stands in what staff see: with a keyboard on the screen where fingers use it
/// and there is something to type.
class RequestsHost : public ui::StaffSurface {
 public:
  explicit RequestsHost(std::function<domain::Instant()> now)
      : StaffSurface("requestsHost", std::move(now), nullptr),
        panel(new ui::RequestsPanel(look(), this)),
        keyboard(new ui::TouchKeyboard(keyboard_look_, this)) {}

  void render(const domain::requests_page::State& state) {
    state_ = state;
    refresh();
  }
  void setTouch(bool touch) {
    touch_ = touch;
    refresh();
  }
  void forget() override {
    state_.reset();
    panel->forget();
  }

 protected:
  void fill() override {
    if (!state_) return;
    panel->show(*state_, facts(), speaking(), touch_);
    const double unit = look().unit;
    namespace staff = ui::tokens::staff;
    const QRect all =
        rect().adjusted(qRound(staff::kSide * unit), qRound((staff::kHeader + staff::kGap) * unit),
                        -qRound(staff::kSide * unit), -qRound(staff::kGap * unit));
    keyboard_look_.palette = look().palette;
    keyboard_look_.unit = std::min(width(), height()) / double(ui::tokens::size::kPortraitWidth);
    const bool has_keys = touch_ && panel->field() != nullptr;
    keyboard->setVisible(has_keys);
    if (has_keys) keyboard->open(ui::TypedForm::Words, language());
    const double key = ui::tokens::size::kKey * (height() > width() ? 1 : 0.84);
    panel->leaveRoom(has_keys ? qRound(keyboard->heightFor(key) * keyboard_look_.unit) : 0);
    panel->setGeometry(all);
    panel->rearrange();
    keyboard->setGeometry(panel->room().translated(all.topLeft()));
    keyboard->arrange();
  }
  double unitFor(const QSizeF& pixels) const override {
    namespace staff = ui::tokens::staff;
    const double longer = std::max(pixels.width(), pixels.height());
    const double shorter = std::min(pixels.width(), pixels.height());
    if (touch_) return shorter / staff::kTouchSide;
    const double room = std::min(longer / staff::kLeastWidth, shorter / staff::kLeastHeight);
    return std::max(std::min(longer / staff::kDeskWidth, shorter / staff::kDeskHeight), std::min(1.0, room));
  }
  void keyPressEvent(QKeyEvent* event) override {
    if (!panel->takeKey(*event)) StaffSurface::keyPressEvent(event);
  }

 private:
  std::optional<domain::requests_page::State> state_;
  bool touch_ = false;
  ui::Look keyboard_look_;

 public:
  ui::RequestsPanel* panel;
  ui::TouchKeyboard* keyboard;
};

}  // namespace usher::sample
