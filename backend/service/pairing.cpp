// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/pairing.h>
#include <usher/backend/service/secret.h>
#include <usher/contract/assertion.h>
#include <usher/contract/base64.h>
#include <usher/contract/people.h>

namespace usher::backend::service {

namespace {

constexpr std::size_t kPublicKeyBytes = 32;

std::unexpected<Error> wrongCode() {
  return std::unexpected(Error{Error::Forbidden, "wrong-code",
                               "The pairing code is wrong, used or older than ten minutes; make a new one."});
}

}  // namespace

Result<std::string> Pairing::createCode(const std::string& event, const std::string& name) {
  if (!contract::isKioskName(name)) {
    return std::unexpected(
        Error{Error::Invalid, "kiosk-name", "A kiosk's name is one line of 1 to 200 characters."});
  }
  const auto code = randomPairingCode();
  const auto added = store_.addPairingCode({hashOf(code), event, name, clock_() + kCodeLife});
  if (!added) return std::unexpected(fromStore(added.error()));
  return code.substr(0, 4) + "-" + code.substr(4);
}

Result<contract::PairAnswer> Pairing::pair(const contract::PairRequest& request) {
  const auto code = contract::normalizePairingCode(request.code);
  if (!code) {
    return std::unexpected(
        Error{Error::Invalid, "malformed", "/code must have eight letters and digits, as XXXX-XXXX"});
  }
  const auto key = contract::fromBase64(request.public_key);
  if (!key || key->size() != kPublicKeyBytes) {
    return std::unexpected(Error{Error::Invalid, "malformed", "/public_key must be 32 bytes in base64"});
  }

  const auto now = clock_();
  const auto known = store_.hasPairingCode(hashOf(*code), now);
  if (!known) return std::unexpected(fromStore(known.error()));
  if (!*known) return wrongCode();
  store::Kiosk kiosk;
  kiosk.id = "k-" + randomHex(8);
  kiosk.public_key = *key;
  kiosk.hardware = request.hardware;
  kiosk.version = request.version;
  const auto paired = store_.pair(hashOf(*code), kiosk, now);
  if (!paired) return std::unexpected(fromStore(paired.error()));
  if (!*paired) return wrongCode();
  return contract::PairAnswer{
      (*paired)->id, (*paired)->name, {(*paired)->event}, contract::keyFingerprint(*key)};
}

}  // namespace usher::backend::service
