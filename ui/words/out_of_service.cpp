// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <usher/ui/words/notice.h>

namespace usher::ui {

namespace {

class Closed {
  Q_DECLARE_TR_FUNCTIONS(OutOfService)

 public:
  static OutOfServiceWords of(domain::OutOfServiceReason reason) {
    using enum domain::OutOfServiceReason;
    switch (reason) {
      case Starting:
        return {{Mood::Calm,
                 QStringLiteral("wait"),
                 tr("One moment, please"),
                 tr("This kiosk is getting ready."),
                 {}},
                {}};
      case WaitingForEvent:
        return {{Mood::Calm,
                 QStringLiteral("download"),
                 tr("Almost there"),
                 tr("This kiosk is waiting for the guest list."),
                 {}},
                tr("The guest list comes from the event’s backend. Is the network connected?")};
      case NotPaired:
        return resting(
            tr("This kiosk is not paired with an event. Make a pairing code in the backend and pair it."));
      case FolderMissing:
        return resting(
            tr("The data folder is missing. Create it, or correct its path, and start the kiosk again."));
      case DatabaseNewer:
        return resting(
            tr("The data was written by a newer version of the program. Update this kiosk. "
               "Nothing was changed or deleted."));
      case DatabaseCorrupt:
        return resting(tr(
            "The data file is damaged, or is no data file of this kiosk. Nothing was deleted. Keep the file, "
            "call technical support, and set the kiosk up with an empty folder."));
      case DiskFull:
        return resting(tr("The disk is full. Make room, and the kiosk goes on."));
      case KeyMissing:
        return resting(tr(
            "The key that opens the guest list is missing. Restore the key file, or pair the kiosk anew."));
      case ListMissing:
        return resting(
            tr("The event has no check-in list of the name in this kiosk’s settings. Correct the setting, or "
               "create the list in the backend."));
      case StorageFailed:
        return resting(tr(
            "Data could not be read or written. Start the kiosk again; if that does not help, call technical "
            "support."));
    }
    return resting({});
  }

 private:
  static OutOfServiceWords resting(const QString& for_staff) {
    return {{Mood::Stop, QStringLiteral("wrench"), tr("This kiosk is taking a break"),
             tr("We are sorry. It can’t check anyone in at the moment."),
             tr("Please use another kiosk, or go to the help desk.")},
            for_staff};
  }
};

}  // namespace

OutOfServiceWords outOfServiceWords(domain::OutOfServiceReason reason) {
  return Closed::of(reason);
}

}  // namespace usher::ui
