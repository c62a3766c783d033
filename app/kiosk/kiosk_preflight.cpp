// SPDX-License-Identifier: Apache-2.0
// How the kiosk proves to staff that it is ready.
#include <usher/kiosk/kiosk.h>

#include <QStringList>

#include <optional>
#include <utility>

#include <usher/kiosk/json_log.h>

namespace usher::kiosk {

namespace preflight = domain::preflight;
using preflight::Check;
using preflight::Standing;

namespace {

const char* nameOf(Check check) {
  switch (check) {
    case Check::Tickets:
      return "tickets";
    case Check::Badge:
      return "badge";
    case Check::Printer:
      return "printer";
    case Check::Camera:
      return "camera";
    case Check::Clock:
      return "clock";
    case Check::Queue:
      return "queue";
    case Check::Data:
      return "data";
    case Check::Disk:
      return "disk";
  }
  return "";
}

/// The checks that are not good, once that is sure.
struct Found {
  Standing standing;
  QString checks;
  bool operator==(const Found&) const = default;
};
std::optional<Found> foundBy(const preflight::State& state) {
  const Standing standing = preflight::standingOf(state);
  if (standing != Standing::Stop && !preflight::isOver(state)) return std::nullopt;
  QStringList checks;
  for (const preflight::Item& item : state.items) {
    if (item.standing > Standing::Good) checks << QLatin1String(nameOf(item.check));
  }
  return Found{standing, checks.join(u' ')};
}

void logFound(const Found& found) {
  const char* const name = found.standing == Standing::Stop   ? "stop"
                           : found.standing == Standing::Care ? "care"
                                                              : "good";
  logInfo(QStringLiteral("preflight"),
          {{QStringLiteral("standing"), QLatin1String(name)}, {QStringLiteral("checks"), found.checks}});
}

}  // namespace

void Kiosk::connectPreflight() {
  connect(&staff_window_, &ui::StaffWindow::preflightHappened, &desk_, &StaffDesk::takePreflight);
  connect(&desk_, &StaffDesk::preflightChanged, &staff_window_, &ui::StaffWindow::showPreflight);
  connect(&desk_, &StaffDesk::preflightChanged, this,
          [last = std::optional<Found>()](const preflight::State& state) mutable {
            const auto found = foundBy(state);
            if (std::exchange(last, found) != found && found) logFound(*found);
          });
  connect(&desk_, &StaffDesk::ticketTrialWanted, data_.get(), &DataRoom::tryTickets);
  connect(data_.get(), &DataRoom::ticketsTried, &desk_, &StaffDesk::takePreflight);
  connect(&desk_, &StaffDesk::badgeTrialWanted, this, [this](const preflight::TryBadge& wanted) {
    if (!facts_)
      return desk_.takePreflight(preflight::BadgeTried{wanted.run, preflight::BadgeTrial::NoEvent});
    QMetaObject::invokeMethod(printing_.get(), [this, wanted, event = facts_->event, settings = settings_] {
      printing_->tryBadge(wanted, event, settings);
    });
  });
  connect(printing_.get(), &PrintRoom::badgeTried, &desk_, &StaffDesk::takePreflight);
  connect(printing_.get(), &PrintRoom::testBadgeTold, &staff_window_, &ui::StaffWindow::setTestBadge);
  connect(&desk_, &StaffDesk::printerWanted, this, [this](const preflight::AskPrinter& wanted) {
    QMetaObject::invokeMethod(printing_.get(), [this, wanted, choice = settings_.badge_printer] {
      printing_->askPrinter(wanted, choice);
    });
  });
  connect(printing_.get(), &PrintRoom::printerAsked, &desk_, &StaffDesk::takePreflight);
  // What is known by now is told at once; the rest follows.
  connect(&desk_, &StaffDesk::kioskReadWanted, this, [this] {
    tellState();
    lookAtState();
  });
}

}  // namespace usher::kiosk
