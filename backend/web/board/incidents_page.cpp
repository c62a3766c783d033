// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/form.h>
#include <usher/backend/web/board/guest_names.h>
#include <usher/backend/web/error_page.h>
#include <usher/backend/web/form_text.h>

namespace usher::backend::web {

namespace {

View entryView(const BoardCall& call, contract::Instant at, const std::string& kiosk,
               const std::string& list) {
  View view;
  view.text("time", call.when(at, locale::TimeStyle::ShortMoment)).text("kiosk", kiosk).text("list", list);
  return view;
}

store::Result<View> incidentView(const BoardCall& call, const store::Incident& incident, const Names& lists,
                                 GuestNames& guests) {
  const auto& row = incident.row;
  const auto guest = guests.of(row.ticket);
  if (!guest) return std::unexpected(guest.error());
  View view;
  view.text("guest", *guest).text("ticket", row.ticket);
  view.text("guest_path", call.path({"guests", row.ticket}));
  view.part("first",
            entryView(call, incident.winner.at, incident.winner.kiosk, nameOf(lists, incident.winner.list)));
  view.part("second", entryView(call, row.at, row.kiosk, nameOf(lists, row.list)));
  view.text("settle_path", call.path({"incidents", row.id}));
  view.text("by", row.settled_by).text("note", row.note);
  view.flag("was_accepted", row.resolution == contract::Resolution::Accepted);
  view.text("settled", incident.settled_at ? call.when(*incident.settled_at, locale::TimeStyle::ShortMoment)
                                           : std::string());
  return view;
}

}  // namespace

http::Answer showIncidents(const BoardCall& call) {
  const auto incidents = call.stores().events.incidents(call.event.id);
  if (!incidents) return call.fail(incidents.error());
  const auto lists = namesOf(call, "list", &contract::CheckInListRow::name);
  if (!lists) return call.fail(lists.error());
  GuestNames guests(call);
  std::vector<View> open;
  std::vector<View> settled;
  for (const auto& incident : *incidents) {
    auto view = incidentView(call, incident, *lists, guests);
    if (!view) return call.fail(view.error());
    (incident.row.resolution ? settled : open).push_back(std::move(*view));
  }
  View view;
  view.flag("none_open", open.empty()).flag("has_settled", !settled.empty());
  view.list("open", std::move(open)).list("settled_ones", std::move(settled));
  return call.page("board_incidents", "incidents", std::move(view));
}

http::Answer settleIncident(const BoardCall& call) {
  const auto page = call.path({"incidents"});
  const auto form = http::formOf(call.request);
  const auto resolution = form ? form->text("resolution") : std::string();
  if (resolution != "accepted" && resolution != "mistake") return call.notDone(page, "understood");
  const store::Settlement settlement{
      resolution == "accepted" ? contract::Resolution::Accepted : contract::Resolution::Mistake,
      call.who.name, oneLine(form->text("note"))};
  const auto settled = call.stores().events.settleIncident(call.event.id, call.request.param("incident"),
                                                           settlement, call.now());
  if (!settled) return call.fail(settled.error());
  return *settled ? http::Answer(call.back(page, "incident")) : http::Answer(errorPage(404, call.request));
}

}  // namespace usher::backend::web
