// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/api/people_calls.h>
#include <usher/backend/api/people_json.h>
#include <usher/backend/api/tables.h>
#include <usher/backend/auth/permissions.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/service/kiosks.h>
#include <usher/contract/people.h>

namespace usher::backend::api {

namespace {

service::Kiosks kiosksOf(const People& people) {
  return {people.kiosks, people.clock};
}

}  // namespace

http::Answer listKiosks(const People& people, const http::Request& request, const auth::Identity&) {
  const auto format = formatOf(request);
  if (!format) return unknownFormat();
  const auto states = kiosksOf(people).list(request.param("event"));
  if (!states) return http::problem(states.error());
  std::vector<store::Kiosk> kiosks;
  for (const auto& state : *states) kiosks.push_back(state.kiosk);
  if (*format == Format::Csv) return csvAnswer(kioskTable(kiosks), "kiosks.csv");
  return jsonAnswer(listed("kiosks", kiosks));
}

http::Answer makePairingCode(const People& people, const http::Request& request, const auth::Identity&) {
  const auto body = contract::decodePairingCodeRequest(request.body);
  if (!body) return http::problem(body.error());
  const auto code = people.pairing.createCode(request.param("event"), body->name);
  if (!code) return http::problem(code.error());
  const auto expires_at = people.clock() + service::Pairing::kCodeLife;
  return jsonAnswer({{"code", *code}, {"expires_at", contract::formatInstant(expires_at)}}, 201);
}

http::Answer revokeKiosk(const People& people, const http::Request& request, const auth::Identity&) {
  const auto revoked = kiosksOf(people).revoke(request.param("event"), request.param("kiosk"));
  if (!revoked) return http::problem(revoked.error());
  return http::noContent();
}

http::Answer moveKiosk(const People& people, const http::Request& request, const auth::Identity&) {
  const auto body = contract::decodeKioskMove(request.body);
  if (!body) return http::problem(body.error());
  const auto moved = kiosksOf(people).move(request.param("event"), request.param("kiosk"), body->event);
  if (!moved) return http::problem(moved.error());
  return http::noContent();
}

http::Answer offerEvents(const People& people, const http::Request& request, const auth::Identity&) {
  const auto body = contract::decodeKioskOffer(request.body);
  if (!body) return http::problem(body.error());
  const auto offered = kiosksOf(people).offer(request.param("event"), request.param("kiosk"), body->events);
  if (!offered) return http::problem(offered.error());
  return http::noContent();
}

http::Answer commandKiosk(const People& people, const http::Request& request, const auth::Identity& who) {
  const auto body = contract::decodeKioskCommand(request.body);
  if (!body) return http::problem(body.error());
  if (body->kind != "message") {
    if (const auto may = auth::requireRole(who, auth::permission::kSteerKiosks); !may)
      return http::problem(may.error());
  }
  const auto told =
      kiosksOf(people).command(request.param("event"), request.param("kiosk"), body->kind, body->text);
  if (!told) return http::problem(told.error());
  return http::noContent();
}

}  // namespace usher::backend::api
