// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/secret.h>
#include <usher/backend/service/tokens.h>
#include <usher/contract/assertion.h>
#include <usher/contract/base64.h>

namespace usher::backend::service {

namespace {

std::unexpected<Error> unauthorized(std::string type, std::string detail) {
  return std::unexpected(Error{Error::Unauthorized, std::move(type), std::move(detail)});
}

bool isGone(const store::Kiosk& kiosk, store::Instant now) {
  return kiosk.revoked_at && now - *kiosk.revoked_at > Tokens::kGrace;
}

std::unexpected<Error> gone() {
  return unauthorized("revoked", "This kiosk is no longer welcome; pair it again.");
}

}  // namespace

Result<contract::TokenAnswer> Tokens::issue(const contract::TokenRequest& assertion) {
  const auto now = clock_();
  if (std::chrono::abs(now - assertion.issued_at) > kAssertionLife) {
    return unauthorized("stale-assertion",
                        "The kiosk's clock is off by more than a minute, or the proof is an old one.");
  }
  const auto kiosk = store_.kiosk(assertion.kiosk);
  if (!kiosk) return std::unexpected(fromStore(kiosk.error()));
  const auto signature = contract::fromBase64(assertion.signature);
  // One answer for a stranger and for a wrong signature: it tells nobody which kiosks there are.
  if (!*kiosk || !signature ||
      !signatureIsRight((*kiosk)->public_key, contract::assertionMessage(assertion), *signature)) {
    return unauthorized("bad-assertion", "The signature is not that of a kiosk paired here; pair it again.");
  }
  if (isGone(**kiosk, now)) return gone();

  const auto token = randomHex(32);
  const auto added =
      store_.addToken({hashOf(token), assertion.kiosk, assertion.nonce, now + kTokenLife}, now);
  if (!added) return std::unexpected(fromStore(added.error()));
  if (!*added) return unauthorized("replayed-assertion", "This proof was used before; make a new one.");
  return contract::TokenAnswer{token, static_cast<int>(std::chrono::seconds(kTokenLife).count())};
}

Result<store::Kiosk> Tokens::kioskOf(std::string_view token) {
  const auto now = clock_();
  auto kiosk = store_.kioskOfToken(hashOf(token), now);
  if (!kiosk) return std::unexpected(fromStore(kiosk.error()));
  if (!*kiosk) return unauthorized("bad-token", "The token is unknown or has expired; get a new one.");
  if (isGone(**kiosk, now)) return gone();
  return std::move(**kiosk);
}

}  // namespace usher::backend::service
