// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include <usher/ui/kiosk_window.h>

#include "sample.h"

namespace usher::sample {

inline ui::UiSettings settings(bool reduced_motion = true) {
  return {.now = now, .reduced_motion = reduced_motion, .badge = {}};
}

/// A window with its widgets at hand, found by object name, and what its buttons said.
class Kiosk {
 public:
  explicit Kiosk(ui::UiSettings how = settings()) : window(std::move(how)) {
    window.resize(1080, 1920);
    window.setFacts(facts());
    QObject::connect(&window, &ui::KioskWindow::happened, [this](const domain::FlowEvent& event) {
      const bool touched = std::holds_alternative<domain::event::Touched>(event);
      touched ? void(++touches) : events.push_back(event);
    });
  }
  void render(domain::Page page, const QString& language = QStringLiteral("en"),
              domain::CameraState camera = domain::CameraState::Live) {
    window.render(screenOf(std::move(page), language, camera));
  }
  template <class T = QLabel>
  T* find(const char* name) const {
    return window.findChild<T*>(QLatin1String(name));
  }
  QString text(const char* name) const {
    const auto* label = find(name);
    return label && label->isVisibleTo(&window) ? label->text() : QStringLiteral("<not shown>");
  }
  bool shows(const char* name) const {
    const auto all = window.findChildren<QWidget*>(QLatin1String(name));
    return std::ranges::any_of(all, [&](const QWidget* widget) { return widget->isVisibleTo(&window); });
  }
  /// The one that is shown, where each page has one.
  void pressShown(const char* name) const {
    for (auto* button : window.findChildren<QPushButton*>(QLatin1String(name))) {
      if (button->isVisibleTo(&window)) QTest::mouseClick(button, Qt::LeftButton);
    }
  }
  void press(const char* name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

  /// A page that has just turned to something ignores fingers for a moment.
  bool pressUntil(const char* name, std::size_t happened) const {
    return QTest::qWaitFor([&] {
      press(name);
      return events.size() == happened;
    });
  }

  ui::KioskWindow window;
  /// But Touched, which comes before any of them.
  std::vector<domain::FlowEvent> events;
  int touches = 0;
};

}  // namespace usher::sample
