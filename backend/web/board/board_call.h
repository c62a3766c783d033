// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include <usher/backend/auth/permissions.h>
#include <usher/backend/locale/local_time.h>
#include <usher/backend/service/incidents.h>
#include <usher/backend/service/kiosks.h>
#include <usher/backend/web/board/board_routes.h>
#include <usher/backend/web/view.h>
#include <usher/backend/web/visitor.h>

namespace usher::backend::web {

/// What the board's routes share.
struct Board {
  explicit Board(const BoardServices& of)
      : services(of), kiosks(of.stores.kiosks, of.clock), incidents(of.stores.events, of.clock) {}

  BoardServices services;
  service::Kiosks kiosks;
  service::Incidents incidents;
};

/// A request by somebody who is signed in and may do this, about an event that there is.
struct BoardCall {
  Board& board;
  const http::Request& request;
  const auth::Identity& who;
  const Visitor& visitor;
  /// Of the pages that are about none: empty.
  const contract::EventRow& event;

  const BoardStores& stores() const { return board.services.stores; }
  contract::Instant now() const { return board.services.clock(); }
  bool may(auth::Role needed) const { return who.may(needed); }
  /// "/board/EVENT/requests" of {"requests"}.
  std::string path(std::initializer_list<std::string_view> segments) const;
  /// A value of the page's query; "" where it is absent or no plain text.
  std::string asked(std::string_view name) const;
  std::string when(contract::Instant at, locale::TimeStyle style) const;
  /// The clock alone where it was today.
  std::string lately(contract::Instant at) const;
  /// Words of the board, e.g. say("requests").
  std::string say(std::string_view key, std::initializer_list<locale::Argument> arguments = {}) const;
  /// Words for a fact that is kept as a name, e.g. worded("camera_", "lost"); the name where there are none.
  std::string worded(std::string_view prefix, const std::string& fact) const;
  /// To `page`, with words on what came of a form: done_`words`.
  http::Response back(const std::string& page, std::string_view words) const;
  /// The same for what could not be done: not_`words`.
  http::Response notDone(const std::string& page, std::string_view words) const;
  /// The page, with the navigation to its event's other pages; `section` is the one that it belongs to.
  http::Response page(std::string_view content, std::string_view section, View view, int status = 200) const;
  /// What went wrong, in words for staff, with the ways to the event's other pages.
  http::Response fail(int status) const;
  http::Response fail(const service::Error& error) const;
  http::Response fail(const store::Error& error) const;
};

http::Answer showBoardEvents(const BoardCall& call);
http::Answer showArrivals(const BoardCall& call);
http::Answer boardNews(const BoardCall& call);
http::Answer showRequests(const BoardCall& call);
http::Answer stepRequest(const BoardCall& call);
http::Answer showIncidents(const BoardCall& call);
http::Answer settleIncident(const BoardCall& call);
http::Answer showKiosks(const BoardCall& call);
http::Answer pairKiosk(const BoardCall& call);
http::Answer revokeKiosk(const BoardCall& call);
http::Answer moveKiosk(const BoardCall& call);
http::Answer offerEvents(const BoardCall& call);
http::Answer tellKiosk(const BoardCall& call);
http::Answer showStaff(const BoardCall& call);
http::Answer appointStaff(const BoardCall& call);
http::Answer changeStaff(const BoardCall& call);
http::Answer renewStaff(const BoardCall& call);
http::Answer dismissStaff(const BoardCall& call);
http::Answer showGuests(const BoardCall& call);
http::Answer showGuestRecord(const BoardCall& call);
http::Answer correctGuest(const BoardCall& call);
http::Answer saveGuestContact(const BoardCall& call);
http::Answer undoCheckIn(const BoardCall& call);
http::Answer sendToGuest(const BoardCall& call);
http::Answer actOnGuest(const BoardCall& call);
http::Answer showMessages(const BoardCall& call);
http::Answer retryMessage(const BoardCall& call);
http::Answer showBadges(const BoardCall& call);
http::Answer editBadges(const BoardCall& call);
http::Answer showFiles(const BoardCall& call);
http::Answer previewFile(const BoardCall& call);
http::Answer importFile(const BoardCall& call);
http::Answer exportAttendees(const BoardCall& call);
http::Answer exportCheckIns(const BoardCall& call);
http::Answer exportRequests(const BoardCall& call);
http::Answer showSettings(const BoardCall& call);
http::Answer saveEventSettings(const BoardCall& call);
http::Answer saveLook(const BoardCall& call);
http::Answer saveCodes(const BoardCall& call);

}  // namespace usher::backend::web
