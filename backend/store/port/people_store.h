// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <usher/backend/store/port/error.h>
#include <usher/contract/instant.h>

namespace usher::backend::store {

using contract::Instant;

/// A local administrator.
struct Administrator {
  std::string name;
  /// Argon2id, as crypto_pwhash_str() writes it.
  std::string password_hash;
};

/// A signed-in browser.
struct WebSession {
  /// Secrets are kept as hashes alone.
  std::string hash;
  std::string person;
  std::vector<std::string> roles;
  Instant expires_at;
};

/// Something short-lived that is used once: a sign-in under way.
struct OneTimeRecord {
  std::string hash;
  std::string data;
  Instant expires_at;
};

/// People who sign in. Every method may be called from any thread, and blocks until it is done.
class PeopleStore {
 public:
  virtual ~PeopleStore() = default;

  /// Enters or replaces; ends the person's sessions.
  virtual Result<void> saveAdministrator(const Administrator& administrator) = 0;
  /// False: there is none of that name.
  virtual Result<bool> removeAdministrator(const std::string& name) = 0;
  virtual Result<std::optional<Administrator>> administrator(const std::string& name) = 0;
  virtual Result<std::vector<std::string>> administrators() = 0;

  /// Forgets those that have expired at `now`.
  virtual Result<void> addSession(const WebSession& session, Instant now) = 0;
  virtual Result<std::optional<WebSession>> session(const std::string& hash, Instant now) = 0;
  virtual Result<void> endSession(const std::string& hash) = 0;

  virtual Result<void> keepOnce(const OneTimeRecord& record, Instant now) = 0;
  /// Gives it once, and never again.
  virtual Result<std::optional<OneTimeRecord>> takeOnce(const std::string& hash, Instant now) = 0;
};

}  // namespace usher::backend::store
