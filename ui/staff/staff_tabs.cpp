// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/staff_tabs.h>

#include <QKeySequence>

#include <algorithm>

#include <usher/ui/staff/staff_button.h>
#include <usher/ui/words/kiosk_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

const char* nameOf(domain::StaffPage page) {
  switch (page) {
    case domain::StaffPage::Guests:
      return "tabGuests";
    case domain::StaffPage::Requests:
      return "tabRequests";
    case domain::StaffPage::Kiosk:
      return "tabKiosk";
    case domain::StaffPage::Preflight:
      break;
  }
  return "";
}

}  // namespace

StaffTabs::StaffTabs(const Look& look, QWidget* parent) : StaffPanel(look, "staffTabs", parent) {}

void StaffTabs::add(domain::StaffPage page) {
  auto* button = new StaffButton(look(), nameOf(page), this);
  button->setKind(StaffButton::Kind::Tab);
  connect(button, &QAbstractButton::clicked, this, [this, page] { emit wanted(page); });
  tabs_.push_back({page, button});
  std::ranges::sort(tabs_, {}, &Tab::page);
}

void StaffTabs::show(domain::StaffPage shown, bool touch) {
  for (const Tab& tab : tabs_) {
    const auto number = static_cast<int>(tab.page) + 1;
    tab.button->setWords(pageInWords(tab.page));
    tab.button->setChosen(tab.page == shown);
    tab.button->setKey(
        touch ? QString()
              : QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)).toString(QKeySequence::NativeText));
  }
}

double StaffTabs::naturalWidth() const {
  double width = 0;
  for (const Tab& tab : tabs_) width += tab.button->naturalWidth();
  return width;
}

double StaffTabs::leastWidth() const {
  double width = 0;
  for (const Tab& tab : tabs_) width += tab.button->naturalWidth(false);
  return width;
}

void StaffTabs::arrange(const QSizeF& size) {
  const bool with_keys = naturalWidth() <= size.width() + 1;
  double x = 0;
  for (const Tab& tab : tabs_) {
    const double wide = tab.button->naturalWidth(with_keys);
    place(tab.button, {x, 0, wide, size.height()});
    x += wide;
  }
}

}  // namespace usher::ui
