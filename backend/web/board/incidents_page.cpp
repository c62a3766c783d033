// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/form.h>
#include <usher/backend/http/percent.h>
#include <usher/backend/web/board/guest_names.h>
#include <usher/backend/web/form_text.h>
#include <usher/backend/web/paths.h>
#include <usher/contract/utf8.h>

namespace usher::backend::web {

namespace {

constexpr int kOnAPage = 50;
constexpr std::size_t kLongestNote = 300;

std::optional<contract::Resolution> resolutionOf(std::string_view name) {
  if (name == "accepted") return contract::Resolution::Accepted;
  if (name == "mistake") return contract::Resolution::Mistake;
  return std::nullopt;
}

View entryView(const BoardCall& call, contract::Instant at, const std::string& kiosk,
               const std::string& list) {
  View view;
  view.text("time", call.lately(at)).text("kiosk", kiosk).text("list", list);
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
  view.text("incident", row.id).text("settle_path", call.path({"incidents", row.id}));
  view.text("by", row.settled_by).text("note", row.note);
  view.flag("was_accepted", row.resolution == contract::Resolution::Accepted);
  view.text("settled", incident.settled_at ? call.lately(*incident.settled_at) : std::string());
  return view;
}

}  // namespace

http::Answer showIncidents(const BoardCall& call) {
  using store::IncidentStage;
  const auto lists = namesOf(call, "list", &contract::CheckInListRow::name);
  if (!lists) return call.fail(lists.error());
  GuestNames guests(call);
  View view;
  // One of the two stages may be turned over by itself.
  const auto turned = call.asked("stage");
  const auto add = [&](IncidentStage stage, const std::string& name) -> store::Result<std::int64_t> {
    const auto after = turned == name ? call.asked("after") : std::string();
    const auto page = call.stores().events.incidentsIn(call.event.id, stage, after, kOnAPage);
    if (!page) return std::unexpected(page.error());
    std::vector<View> rows;
    for (const auto& incident : page->rows) {
      auto row = incidentView(call, incident, *lists, guests);
      if (!row) return std::unexpected(row.error());
      rows.push_back(*std::move(row));
    }
    const auto here = call.path({"incidents"});
    view.list(name, std::move(rows)).text(name + "_total", std::to_string(page->total));
    view.text(name + "_first", after.empty() ? std::string() : here);
    view.text(name + "_next", page->next.empty()
                                  ? std::string()
                                  : here + "?stage=" + name + "&after=" + http::percentEncoded(page->next));
    return page->total;
  };
  const auto open = add(IncidentStage::Open, "open");
  if (!open) return call.fail(open.error());
  const auto settled = add(IncidentStage::Settled, "settled_ones");
  if (!settled) return call.fail(settled.error());
  view.flag("none_open", *open == 0).flag("has_settled", *settled > 0);
  return call.page("board_incidents", "incidents", std::move(view));
}

http::Answer settleIncident(const BoardCall& call) {
  const auto page = call.path({"incidents"});
  const auto form = http::formOf(call.request);
  const auto resolution = form ? resolutionOf(form->text("resolution")) : std::nullopt;
  if (!resolution) return call.notDone(page, "understood");
  const auto note = oneLine(form->text("note"));
  if (contract::codePoints(note) > kLongestNote) return call.notDone(page, "note");
  const store::Settlement settlement{*resolution, call.who.name, note, resolutionOf(form->text("replaces"))};
  const auto settled = call.board.incidents.settle(call.event.id, call.request.param("incident"), settlement);
  if (settled) return call.back(page, "incident");
  if (settled.error().type == "settled-otherwise") return call.notDone(page, "incident");
  return call.fail(settled.error());
}

}  // namespace usher::backend::web
