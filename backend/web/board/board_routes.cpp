// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/board_routes.h>

#include <memory>

#include <usher/backend/http/percent.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/web/board/board_call.h>
#include <usher/backend/web/board/board_error.h>
#include <usher/backend/web/paths.h>

namespace usher::backend::web {

namespace {

namespace permission = auth::permission;

using auth::Role;
using http::Body;
using http::Request;
using Shared = std::shared_ptr<Board>;
using Serve = http::Answer (*)(const BoardCall&);

constexpr std::uint64_t kFormBytes = 256 * 1024;
/// A template and what is around it in a form.
constexpr std::uint64_t kTemplateBytes = 768 * 1024;
constexpr std::uint64_t kUploadBytes = 32 * 1024 * 1024;

http::Response refuse(const auth::Refusal& refusal, const Request& request) {
  if (refusal.code != auth::Refusal::Unauthorized) return boardErrorPage(refusal, request);
  // A form that was sent is not sent again by whoever signs in.
  const auto next = request.method == "GET" ? request.target : std::string("/board");
  return http::seeOther("/board/sign-in?next=" + http::percentEncoded(next));
}

http::Answer serveBoard(Board& board, const Request& request, Role role, Serve serve) {
  const auto who = board.services.access.authenticate(request, role);
  if (!who) return refuse(who.error(), request);
  const Visitor visitor(request);
  contract::EventRow event;
  if (const auto& id = request.param("event"); !id.empty()) {
    auto found = board.services.stores.settings.event(id);
    if (!found) return boardErrorPage(service::fromStore(found.error()), request);
    if (!*found) return boardErrorPage(404, request);
    event = std::move(**found);
  }
  return serve({board, request, *who, visitor, event});
}

class Routes {
 public:
  explicit Routes(Shared board) : board_(std::move(board)) {}

  void get(std::string path, std::string name, Role role, Serve serve) {
    add({.method = "GET", .path = std::move(path), .name = std::move(name)}, role, serve);
  }
  /// A table of everything.
  void download(std::string path, std::string name, Role role, Serve serve) {
    add({.method = "GET", .path = std::move(path), .name = std::move(name), .slow = true}, role, serve);
  }
  void post(std::string path, std::string name, Role role, Serve serve) {
    add({.method = "POST",
         .path = std::move(path),
         .name = std::move(name),
         .body = Body::Form,
         .body_bytes = kFormBytes},
        role, serve);
  }
  /// A form after which much is done.
  void postSlowly(std::string path, std::string name, Role role, Serve serve) {
    post(std::move(path), std::move(name), role, serve);
    routes_.back().slow = true;
  }
  void upload(std::string path, std::string name, Role role, Serve serve) {
    add({.method = "POST",
         .path = std::move(path),
         .name = std::move(name),
         .body = Body::Multipart,
         .body_bytes = kUploadBytes,
         .slow = true},
        role, serve);
  }
  void write(std::string path, std::string name, Role role, Serve serve) {
    upload(std::move(path), std::move(name), role, serve);
    routes_.back().body_bytes = kTemplateBytes;
  }
  std::vector<http::Route> take() { return std::move(routes_); }

 private:
  void add(http::Route route, Role role, Serve serve) {
    route.admit = [board = board_, role](const Request& head) -> std::optional<http::Response> {
      const auto who = board->services.access.authenticate(head, role);
      return who ? std::nullopt : std::optional(refuse(who.error(), head));
    };
    route.handler = http::Handler([board = board_, role, serve](const Request& request) {
      return serveBoard(*board, request, role, serve);
    });
    routes_.push_back(std::move(route));
  }

  Shared board_;
  std::vector<http::Route> routes_;
};

}  // namespace

http::Group boardRoutes(const BoardServices& services) {
  Routes routes(std::make_shared<Board>(services));
  routes.get("/board", "board", permission::kSeeEvents, showBoardEvents);
  routes.get("/board/{event}", "board_arrivals", permission::kSeeArrivals, showArrivals);
  routes.get("/board/{event}/live", "board_live", permission::kSeeArrivals, boardNews);
  routes.get("/board/{event}/requests", "board_requests", permission::kServeRequests, showRequests);
  routes.post("/board/{event}/requests/{request}", "board_request_step", permission::kServeRequests,
              stepRequest);
  routes.get("/board/{event}/incidents", "board_incidents", permission::kSettleEntries, showIncidents);
  routes.post("/board/{event}/incidents/{incident}", "board_incident_settle", permission::kSettleEntries,
              settleIncident);
  routes.get("/board/{event}/kiosks", "board_kiosks", permission::kSeeKiosks, showKiosks);
  routes.post("/board/{event}/kiosks", "board_kiosk_pair", permission::kPairKiosks, pairKiosk);
  routes.post("/board/{event}/kiosks/{kiosk}/revoke", "board_kiosk_revoke", permission::kPairKiosks,
              revokeKiosk);
  routes.post("/board/{event}/kiosks/{kiosk}/move", "board_kiosk_move", permission::kPairKiosks, moveKiosk);
  routes.post("/board/{event}/kiosks/{kiosk}/events", "board_kiosk_events", permission::kPairKiosks,
              offerEvents);
  routes.post("/board/{event}/kiosks/{kiosk}/message", "board_kiosk_message", permission::kWriteToKiosks,
              tellKiosk);
  routes.get("/board/{event}/staff", "board_staff", permission::kAppointStaff, showStaff);
  routes.post("/board/{event}/staff", "board_staff_appoint", permission::kAppointStaff, appointStaff);
  routes.post("/board/{event}/staff/{member}", "board_staff_change", permission::kAppointStaff, changeStaff);
  routes.post("/board/{event}/staff/{member}/renew", "board_staff_renew", permission::kAppointStaff,
              renewStaff);
  routes.post("/board/{event}/staff/{member}/remove", "board_staff_dismiss", permission::kAppointStaff,
              dismissStaff);
  routes.get("/board/{event}/guests", "board_guests", permission::kLookUpGuests, showGuests);
  routes.get("/board/{event}/guests/{ticket}", "board_guest", permission::kLookUpGuests, showGuestRecord);
  routes.post("/board/{event}/guests/{ticket}/badge", "board_guest_badge", permission::kHelpGuests,
              correctGuest);
  routes.post("/board/{event}/guests/{ticket}/contact", "board_guest_contact", permission::kHelpGuests,
              saveGuestContact);
  routes.post("/board/{event}/guests/{ticket}/check-ins/{check_in}/undo", "board_check_in_undo",
              permission::kSettleEntries, undoCheckIn);
  routes.post("/board/{event}/guests/{ticket}/send", "board_guest_send", permission::kHelpGuests,
              sendToGuest);
  routes.post("/board/{event}/guests/{ticket}/{action}", "board_guest_act", permission::kChangeTickets,
              actOnGuest);
  routes.get("/board/{event}/messages", "board_messages", permission::kSeeMessages, showMessages);
  routes.post("/board/{event}/messages/{message}/retry", "board_message_retry", permission::kRetryMessages,
              retryMessage);
  routes.get("/board/{event}/badges", "board_badges", permission::kSetUpEvents, showBadges);
  routes.write("/board/{event}/badges", "board_badges_edit", permission::kSetUpEvents, editBadges);
  routes.get("/board/{event}/files", "board_files", permission::kImport, showFiles);
  routes.upload("/board/{event}/files/preview", "board_import_preview", permission::kImport, previewFile);
  routes.postSlowly("/board/{event}/files/import", "board_import", permission::kImport, importFile);
  routes.download("/board/{event}/files/attendees.csv", "board_export_attendees", permission::kExport,
                  exportAttendees);
  routes.download("/board/{event}/files/check-ins.csv", "board_export_check_ins", permission::kExport,
                  exportCheckIns);
  routes.download("/board/{event}/files/requests.csv", "board_export_requests", permission::kExport,
                  exportRequests);
  routes.get("/board/{event}/settings", "board_settings", permission::kSetUpEvents, showSettings);
  routes.post("/board/{event}/settings", "board_settings_save", permission::kSetUpEvents, saveEventSettings);
  routes.upload("/board/{event}/settings/look", "board_look_save", permission::kSetUpEvents, saveLook);
  routes.post("/board/{event}/settings/codes", "board_codes_save", permission::kSetUpEvents, saveCodes);
  return {.prefix = "/board", .routes = routes.take(), .on_error = onBoardError};
}

}  // namespace usher::backend::web
