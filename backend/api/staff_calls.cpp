// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/api/people_calls.h>
#include <usher/backend/api/people_json.h>
#include <usher/backend/http/responses.h>
#include <usher/contract/people.h>

namespace usher::backend::api {

namespace {

/// What their PIN and badge hash to stays between the backend and its kiosks.
Json toJson(const contract::StaffMemberRow& member) {
  return {{"id", member.id}, {"name", member.name}, {"role", contract::nameOf(member.role)}};
}

Json toJson(const service::StaffCard& card) {
  Json json = toJson(card.member);
  json["pin"] = card.pin;
  json["badge"] = card.badge;
  return json;
}

}  // namespace

http::Answer listStaff(const People& people, const http::Request& request, const auth::Identity&) {
  const auto staff = people.staff.staff(request.param("event"));
  if (!staff) return storeFailed(staff.error());
  Json list = Json::array();
  for (const auto& member : *staff) list.push_back(toJson(member));
  return jsonAnswer({{"staff", std::move(list)}});
}

http::Answer addStaffMember(const People& people, const http::Request& request, const auth::Identity&) {
  const auto body = contract::decodeStaffMemberEdit(request.body);
  if (!body) return http::problem(body.error());
  const auto card = people.staffing.add(request.param("event"), body->name, body->role);
  if (!card) return http::problem(card.error());
  return jsonAnswer(toJson(*card), 201);
}

http::Answer changeStaffMember(const People& people, const http::Request& request, const auth::Identity&) {
  const auto body = contract::decodeStaffMemberEdit(request.body);
  if (!body) return http::problem(body.error());
  const auto member =
      people.staffing.change(request.param("event"), request.param("member"), body->name, body->role);
  if (!member) return http::problem(member.error());
  return jsonAnswer(toJson(*member));
}

http::Answer renewStaffMember(const People& people, const http::Request& request, const auth::Identity&) {
  const auto card = people.staffing.renew(request.param("event"), request.param("member"));
  if (!card) return http::problem(card.error());
  return jsonAnswer(toJson(*card));
}

http::Answer removeStaffMember(const People& people, const http::Request& request, const auth::Identity&) {
  const auto removed = people.staffing.remove(request.param("event"), request.param("member"));
  if (!removed) return http::problem(removed.error());
  return http::noContent();
}

}  // namespace usher::backend::api
