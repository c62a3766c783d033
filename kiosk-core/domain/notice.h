// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/domain/localized_text.h>

namespace usher::domain {

enum class NoticeKind {
  /// It is time to queue for it.
  Queue,
  /// Its room or time is another.
  Moved,
  /// Few seats are left.
  Filling,
  /// A seat is free again.
  Seat,
  /// It does not take place: its row is gone.
  Cancelled,
};

/// News about a session, shown from `from` until before `until`.
struct Notice {
  NoticeId id;
  NoticeKind kind = NoticeKind::Queue;
  SessionId session;
  /// Of a session that is gone; empty: the session says it.
  LocalizedText title;
  Instant from;
  Instant until;

  bool isShownAt(Instant now) const { return from <= now && now < until; }
  bool operator==(const Notice&) const = default;
};

}  // namespace usher::domain
