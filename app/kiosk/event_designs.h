// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <map>
#include <memory>
#include <vector>

#include <usher/domain/event.h>

#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// The event's own templates, read as the feed brings them, for the papers that the operator leaves to it.
/// What is wrong with one is logged by line and reason, and the last good one stays, also over a restart.
/// Print thread: pictures take their time.
class EventDesigns : public QObject {
  Q_OBJECT
 public:
  using Design = std::shared_ptr<const templates::Template>;

  explicit EventDesigns(const KioskSettings& settings);

  /// All that the event has now.
  void take(const domain::EventId& event, const std::vector<domain::PaperTemplate>& now);
  /// What was taken last, for a paper that nobody was shown.
  void putInto(KioskSettings& settings) const;

 signals:
  /// To be printed by from now on; nullptr: the kiosk's own design.
  void changed(domain::Paper paper, const usher::kiosk::EventDesigns::Design& design);

 private:
  struct Taken {
    /// What came last, good or not; empty: the event has none.
    QByteArray text;
    Design design;
  };
  void takeOne(domain::Paper paper, const QByteArray& text);
  Design lastGood(domain::Paper paper) const;
  QString keptFile(domain::Paper paper) const;

  std::vector<domain::Paper> papers_;
  QString folder_;
  QString event_;
  std::map<domain::Paper, Taken> taken_;
};

}  // namespace usher::kiosk
