// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <usher/backend/http/form.h>
#include <usher/backend/ticket/qr_picture.h>
#include <usher/backend/web/board/board_call.h>
#include <usher/backend/web/form_text.h>

namespace usher::backend::web {

namespace {

using contract::StaffRole;

constexpr std::array kRoles{StaffRole::Staff, StaffRole::Supervisor, StaffRole::Administrator};

std::vector<View> rolesOf(const BoardCall& call, StaffRole chosen) {
  std::vector<View> roles;
  for (const auto role : kRoles) {
    const std::string name = contract::nameOf(role);
    roles.push_back(View().text("role", name).flag("is_chosen", role == chosen));
    roles.back().text("words", call.say("staff_role_" + name)).text("may", call.say("staff_may_" + name));
  }
  return roles;
}

View memberView(const BoardCall& call, const contract::StaffMemberRow& member) {
  View view;
  view.text("member_name", member.name);
  view.text("role_words", call.say(std::string("staff_role_") + contract::nameOf(member.role)));
  view.list("roles", rolesOf(call, member.role));
  view.text("change_path", call.path({"staff", member.id}));
  view.text("renew_path", call.path({"staff", member.id, "renew"}));
  view.text("remove_path", call.path({"staff", member.id, "remove"}));
  return view;
}

/// What somebody signs in with, shown this once.
View cardView(const service::StaffCard& card) {
  View view;
  view.text("for_member", card.member.name).text("pin", card.pin).text("badge", card.badge);
  if (const auto qr = qr::Code::make(card.badge, ticket::kCorrection))
    view.picture("badge_code", {ticket::qrSvg(*qr)});
  return view;
}

http::Response staffPage(const BoardCall& call, View view) {
  auto staff = call.stores().staff.staff(call.event.id);
  if (!staff) return call.fail(staff.error());
  std::ranges::sort(*staff, {}, &contract::StaffMemberRow::name);
  std::vector<View> rows;
  for (const auto& member : *staff) {
    rows.push_back(memberView(call, member));
    rows.back().text("number", std::to_string(rows.size()));
  }
  view.flag("no_staff", rows.empty()).list("staff", std::move(rows));
  view.list("new_roles", rolesOf(call, StaffRole::Staff)).text("add_path", call.path({"staff"}));
  return call.page("board_staff", "staff", std::move(view));
}

struct Wanted {
  std::string name;
  StaffRole role = StaffRole::Staff;
};

std::optional<Wanted> wantedIn(const BoardCall& call) {
  const auto form = http::formOf(call.request);
  if (!form) return std::nullopt;
  const auto role = std::ranges::find_if(
      kRoles, [&](StaffRole each) { return form->text("role") == contract::nameOf(each); });
  if (role == kRoles.end()) return std::nullopt;
  return Wanted{oneLine(form->text("member_name")), *role};
}

/// What a person can set right; anything else is a page of its own.
http::Response refused(const BoardCall& call, const service::Error& error) {
  if (error.type == "no-name") return call.notDone(call.path({"staff"}), "staff_name");
  if (error.type == "too-many-staff") return call.notDone(call.path({"staff"}), "staff_full");
  if (error.type == "unknown-staff-member") return call.notDone(call.path({"staff"}), "staff_gone");
  return call.fail(error);
}

}  // namespace

http::Answer showStaff(const BoardCall& call) {
  return staffPage(call, View().flag("card", false));
}

http::Answer appointStaff(const BoardCall& call) {
  const auto wanted = wantedIn(call);
  if (!wanted) return call.notDone(call.path({"staff"}), "staff_name");
  const auto card = call.board.services.staff.add(call.event.id, wanted->name, wanted->role);
  if (!card) return refused(call, card.error());
  return staffPage(call, View().part("card", cardView(*card)));
}

http::Answer changeStaff(const BoardCall& call) {
  const auto wanted = wantedIn(call);
  if (!wanted) return call.notDone(call.path({"staff"}), "staff_name");
  const auto changed = call.board.services.staff.change(call.event.id, call.request.param("member"),
                                                        wanted->name, wanted->role);
  if (!changed) return refused(call, changed.error());
  return call.back(call.path({"staff"}), "staff_changed");
}

http::Answer renewStaff(const BoardCall& call) {
  const auto card = call.board.services.staff.renew(call.event.id, call.request.param("member"));
  if (!card) return refused(call, card.error());
  return staffPage(call, View().part("card", cardView(*card)));
}

http::Answer dismissStaff(const BoardCall& call) {
  const auto removed = call.board.services.staff.remove(call.event.id, call.request.param("member"));
  if (!removed) return refused(call, removed.error());
  return call.back(call.path({"staff"}), "staff_dismissed");
}

}  // namespace usher::backend::web
