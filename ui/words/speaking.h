// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/ui/words/direction.h>
#include <usher/ui/words/event_time.h>

namespace usher::ui {

/// What any page's words may speak of.
struct Speaking {
  QString language;
  /// In that language; empty until the event is known.
  QString event_name;
  EventTime time;
  domain::Instant now;

  /// What an event or a guest brought, as it can stand in a sentence.
  QString isolated(const QString& brought) const { return ui::isolated(brought, language); }
};

}  // namespace usher::ui
