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

  /// As whom this one signs in.
  std::string subject() const { return "local:" + name; }
};

/// A signed-in browser.
struct WebSession {
  /// Secrets are kept as hashes alone.
  std::string hash;
  /// Who it is: Administrator::subject(), or "oidc:" and the provider's name for them.
  std::string subject;
  /// For people to read.
  std::string name;
  std::vector<std::string> roles;
  Instant began_at;
  Instant expires_at;
  /// As the provider gave it, to be shown to it again at the end; "" where no provider did.
  std::string id_token = {};
};

/// Lets a program speak for a person.
struct ApiToken {
  /// Unique among those that have not expired.
  std::string name;
  std::string hash;
  std::vector<std::string> roles;
  Instant made_at;
  Instant expires_at;
};

/// Something short-lived that is used once: a sign-in under way.
struct OneTimeRecord {
  std::string hash;
  std::string data;
  Instant expires_at;
};

/// People who sign in. Every method may be called from any thread, and blocks until it is done. What has
/// expired at `now` is as if it were not there, and may be forgotten at any time.
class PeopleStore {
 public:
  virtual ~PeopleStore() = default;

  /// Enters or replaces; ends the sessions of that subject.
  virtual Result<void> saveAdministrator(const Administrator& administrator) = 0;
  /// Ends the sessions of that subject, too. False: there is none of that name.
  virtual Result<bool> removeAdministrator(const std::string& name) = 0;
  virtual Result<std::optional<Administrator>> administrator(const std::string& name) = 0;
  /// By name.
  virtual Result<std::vector<std::string>> administrators() = 0;

  virtual Result<void> addSession(const WebSession& session, Instant now) = 0;
  virtual Result<std::optional<WebSession>> session(const std::string& hash, Instant now) = 0;
  /// Moves the end of a session that has not expired; nothing where there is none.
  virtual Result<void> prolongSession(const std::string& hash, Instant expires_at, Instant now) = 0;
  virtual Result<void> endSession(const std::string& hash) = 0;

  /// False: another one has that name.
  virtual Result<bool> addApiToken(const ApiToken& token, Instant now) = 0;
  virtual Result<std::optional<ApiToken>> apiToken(const std::string& hash, Instant now) = 0;
  /// By name.
  virtual Result<std::vector<ApiToken>> apiTokens(Instant now) = 0;
  /// False: there is none of that name.
  virtual Result<bool> removeApiToken(const std::string& name, Instant now) = 0;

  /// A record of the same hash is replaced.
  virtual Result<void> keepOnce(const OneTimeRecord& record, Instant now) = 0;
  /// Gives it once, and never again.
  virtual Result<std::optional<OneTimeRecord>> takeOnce(const std::string& hash, Instant now) = 0;

  /// Deletes what has expired, of every kind.
  virtual Result<void> forgetExpired(Instant now) = 0;
};

}  // namespace usher::backend::store
