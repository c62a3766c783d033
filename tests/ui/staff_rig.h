// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <vector>

#include <usher/ui/staff/chip_row.h>
#include <usher/ui/staff/history_row.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/staff/staff_window.h>

#include "sample.h"
#include "sample_kiosk.h"
#include "sample_staff.h"

namespace usher::sample {

/// What staff see, with its widgets at hand, found by object name, and what was done there.
class StaffRig {
 public:
  StaffRig(const QSize& size, bool touch) : window(now) {
    window.resize(size);
    window.setTouch(touch);
    window.setFacts(staffFacts());
    window.setKiosk(QStringLiteral("North door"));
    window.setList(mainList());
    window.highlightWith(sameLetters);
    QObject::connect(&window, &ui::StaffWindow::happened,
                     [this](const domain::staff_mode::Event& event) { events.push_back(event); });
    QObject::connect(&window, &ui::StaffWindow::kioskHappened,
                     [this](const domain::kiosk_page::Event& event) { kiosk_events.push_back(event); });
    QObject::connect(&window, &ui::StaffWindow::pageWanted, [this](domain::StaffPage page) {
      pages.push_back(page);
      window.showPage(page);
    });
    window.show();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
  }

  template <class T>
  const T& last() const {
    return std::get<T>(events.back());
  }
  QWidget* focus() const { return window.focusWidget(); }
  QLineEdit* field(const char* name) const { return window.findChild<QLineEdit*>(QLatin1String(name)); }
  ui::StaffButton* button(const char* name) const {
    return window.findChild<ui::StaffButton*>(QLatin1String(name));
  }
  /// Why it can't be pressed; empty: it can.
  QString reason(const char* name) const {
    return button(name)->isEnabled() ? QString() : button(name)->reason();
  }
  QListView* list() const { return window.findChild<QListView*>(QStringLiteral("staffRows")); }
  QStringList passage(const char* name) const {
    return window.findChild<ui::HistoryRow*>(QLatin1String(name))->words();
  }
  /// What the chips in the header say.
  QStringList chips() const {
    QStringList words;
    for (const ui::Chip& one : window.findChild<ui::ChipRow*>(QStringLiteral("staffChips"))->chips())
      words << one.words;
    return words;
  }
  QString text(const char* name) const {
    const auto* label = window.findChild<QLabel*>(QLatin1String(name));
    return label->isVisibleTo(&window) && !label->text().isEmpty() ? label->text()
                                                                   : QStringLiteral("<not shown>");
  }
  QRect place(const QWidget* widget) const { return {widget->mapTo(&window, QPoint(0, 0)), widget->size()}; }
  int left(const QWidget* widget) const { return place(widget).left(); }

  ui::StaffWindow window;
  std::vector<domain::staff_mode::Event> events;
  std::vector<domain::kiosk_page::Event> kiosk_events;
  /// That were asked for, and shown.
  std::vector<domain::StaffPage> pages;
};

}  // namespace usher::sample
