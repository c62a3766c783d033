// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/api/people_calls.h>
#include <usher/backend/api/people_json.h>
#include <usher/backend/api/tables.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/service/secret.h>
#include <usher/contract/people.h>

namespace usher::backend::api {

namespace {

constexpr std::size_t kCommandIdBytes = 8;

/// The kiosk of the path, where it is the event's.
std::expected<store::Kiosk, http::Response> kioskOf(const People& people, const http::Request& request) {
  const auto kiosk = people.kiosks.kiosk(request.param("kiosk"));
  if (!kiosk) return std::unexpected(storeFailed(kiosk.error()));
  if (!*kiosk || (*kiosk)->event != request.param("event")) {
    return std::unexpected(
        notFound("unknown-kiosk", "The event has no kiosk " + request.param("kiosk") + "."));
  }
  return **kiosk;
}

}  // namespace

http::Answer listKiosks(const People& people, const http::Request& request, const auth::Identity&) {
  const auto format = formatOf(request);
  if (!format) return unknownFormat();
  auto kiosks = people.kiosks.kiosks();
  if (!kiosks) return storeFailed(kiosks.error());
  std::erase_if(*kiosks, [&](const store::Kiosk& kiosk) { return kiosk.event != request.param("event"); });
  if (*format == Format::Csv) return csvAnswer(kioskTable(*kiosks), "kiosks.csv");
  return jsonAnswer(listed("kiosks", *kiosks));
}

http::Answer makePairingCode(const People& people, const http::Request& request, const auth::Identity&) {
  const auto body = contract::decodePairingCodeRequest(request.body);
  if (!body) return http::problem(body.error());
  const auto code = people.pairing.createCode(request.param("event"), body->name);
  if (!code) return storeFailed(code.error());
  const auto expires_at = people.clock() + service::Pairing::kCodeLife;
  return jsonAnswer({{"code", *code}, {"expires_at", contract::formatInstant(expires_at)}}, 201);
}

http::Answer revokeKiosk(const People& people, const http::Request& request, const auth::Identity&) {
  const auto kiosk = kioskOf(people, request);
  if (!kiosk) return kiosk.error();
  const auto revoked = people.kiosks.revokeKiosk(kiosk->id, people.clock());
  if (!revoked) return storeFailed(revoked.error());
  return http::noContent();
}

http::Answer commandKiosk(const People& people, const http::Request& request, const auth::Identity&) {
  const auto body = contract::decodeKioskCommand(request.body);
  if (!body) return http::problem(body.error());
  const auto kiosk = kioskOf(people, request);
  if (!kiosk) return kiosk.error();
  const contract::Command command{body->kind, body->text, service::randomHex(kCommandIdBytes)};
  const auto added = people.kiosks.addCommand(kiosk->id, command, people.clock());
  if (!added) return storeFailed(added.error());
  return http::noContent();
}

}  // namespace usher::backend::api
