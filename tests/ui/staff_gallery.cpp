// SPDX-License-Identifier: Apache-2.0
#include "staff_gallery.h"

#include <QAbstractButton>

#include <usher/domain/layout/badge_layout.h>
#include <usher/paper/page_painter.h>
#include <usher/ui/staff/pin_page.h>
#include <usher/ui/staff/staff_window.h>

#include "sample.h"
#include "sample_kiosk.h"
#include "sample_preflight.h"
#include "sample_staff.h"

namespace usher {

namespace {

struct Format {
  const char* name;
  QSize size;
  bool touch;
};

constexpr Format kFormats[] = {{"portrait", {1080, 1920}, true},
                               {"landscape", {1920, 1080}, true},
                               {"desk", {1920, 1080}, false},
                               {"laptop", {1366, 768}, false}};

/// A page that is not shown is not laid out anew by Qt.
QImage pictureOf(QWidget& page) {
  page.show();
  return page.grab().toImage();
}

/// Whom staff look for, and the doors whose guests they can be.
void addFilters(ContactSheet& sheet, const QString& wanted, const ContactSheet::Style& style,
                ui::StaffWindow& window) {
  const auto name = QStringLiteral("staff-filter");
  const auto doors = QStringLiteral("staff-filter-doors");
  if (!sheet.nameOf(style, doors).contains(wanted)) return;
  const auto press = [&window](const char* button) {
    window.findChild<QAbstractButton*>(QLatin1String(button))->click();
  };
  domain::staff_mode::State state = sample::found();
  state.filter.list = sample::staffFacts().lists.back().id;
  window.show();
  window.showPage(domain::StaffPage::Guests);
  window.showKiosk(sample::kioskWell());
  window.render(state);
  press("filter");
  sheet.add(style, name, pictureOf(window));
  state.filter = {};
  window.render(state);
  press("filterList");
  sheet.add(style, doors, pictureOf(window));
  window.hide();
}

/// What can be done about the kiosk and is wanted rarely.
void addRareDeeds(ContactSheet& sheet, const QString& wanted, const ContactSheet::Style& style,
                  ui::StaffWindow& window) {
  const auto name = QStringLiteral("staff-kiosk-more");
  if (!sheet.nameOf(style, name).contains(wanted)) return;
  window.show();
  window.render({.member = sample::member()});
  window.showPage(domain::StaffPage::Kiosk);
  window.showKiosk(sample::kioskInTrouble());
  window.findChild<QAbstractButton*>(QStringLiteral("moreDeeds"))->click();
  sheet.add(style, name, pictureOf(window));
}

void addOne(ContactSheet& sheet, const QString& wanted, const Format& format, const QString& language) {
  const ContactSheet::Style style{QLatin1String(format.name), language, false, false, false};
  const auto is_wanted = [&](const char* name) {
    return sheet.nameOf(style, QLatin1String(name)).contains(wanted);
  };
  ui::PinPage pin(sample::now);
  pin.resize(format.size);
  pin.setLanguage(language);
  pin.setFacts(sample::staffFacts());
  for (const sample::NamedPinPage& one : sample::pinPages()) {
    if (!is_wanted(one.name)) continue;
    pin.show();
    pin.setTraining(one.training);
    pin.render(one.page);
    sheet.add(style, QLatin1String(one.name), pictureOf(pin));
  }
  pin.hide();
  ui::StaffWindow window(sample::now);
  window.resize(format.size);
  window.setTouch(format.touch);
  window.setLanguage(language);
  window.setFacts(sample::staffFacts());
  window.setKiosk(QStringLiteral("North door"));
  window.setList(sample::mainList());
  window.highlightWith(sample::sameLetters);
  for (const sample::NamedStaffState& one : sample::staffStates()) {
    if (!is_wanted(one.name)) continue;
    window.show();
    window.showPage(domain::StaffPage::Guests);
    window.showKiosk(sample::kioskToSettle());
    window.render(one.state);
    sheet.add(style, QLatin1String(one.name), pictureOf(window));
  }
  addFilters(sheet, wanted, style, window);
  for (const sample::NamedKioskPage& one : sample::kioskPages()) {
    const QString name = QStringLiteral("staff-") + QLatin1String(one.name);
    if (!sheet.nameOf(style, name).contains(wanted)) continue;
    window.show();
    window.render({.member = one.state.member});
    window.showPage(domain::StaffPage::Kiosk);
    window.showKiosk(one.state);
    sheet.add(style, name, pictureOf(window));
  }
  addRareDeeds(sheet, wanted, style, window);
  window.setTestBadge({domain::layoutBadge(sample::guests().front().guest, QStringLiteral("Open Halls 2026"),
                                           QStringLiteral("en"), {}, paper::measureText())});
  for (const sample::NamedPreflight& one : sample::preflights()) {
    const QString name = QStringLiteral("staff-") + QLatin1String(one.name);
    if (!sheet.nameOf(style, name).contains(wanted)) continue;
    window.show();
    window.render({.member = sample::member()});
    window.showKiosk(sample::kioskWell());
    window.showPage(domain::StaffPage::Preflight);
    window.showPreflight(one.state);
    sheet.add(style, name, pictureOf(window));
  }
}

}  // namespace

void addStaffPages(ContactSheet& sheet, const QString& wanted) {
  for (const char* language : {"en", "de", "ar", "ja"}) {
    for (const Format& format : kFormats) addOne(sheet, wanted, format, QLatin1String(language));
  }
}

}  // namespace usher
