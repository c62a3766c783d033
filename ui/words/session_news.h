// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/room.h>
#include <usher/ui/words/speaking.h>

/// What is new of sessions, as screens say it.
namespace usher::ui {

struct News {
  domain::SessionId session;
  domain::NoticeKind kind{};
  QString shape;
  QString title;
  /// "Please queue now", "Moved: 10:00 · Great Hall".
  QString words;
  /// The words name the room.
  bool says_room = false;
};

/// Of the notices that are shown now, the gravest first. `only`: of these sessions alone; nullptr: of all.
std::vector<News> newsOf(const domain::EventFacts& facts, const Speaking& speaking,
                         const std::vector<domain::SessionId>* only = nullptr);

/// "84 inside · 16 seats left", or without the seats where nobody counts them.
QString seatsIn(const domain::Room& room);

/// "10:00 · Great Hall", or the time alone.
QString placeOf(const domain::Session& session, const Speaking& speaking);

}  // namespace usher::ui
