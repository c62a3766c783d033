// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include <usher/backend/auth/access.h>
#include <usher/backend/http/router.h>
#include <usher/fakes/in_memory_people_store.h>

#include "fake_provider.h"

namespace usher::backend::tests {

/// The whole room on a store in memory, asked without a network, with a clock to set.
class AccessRig {
 public:
  /// What its clock says at first, in seconds since 1970.
  static constexpr std::int64_t kBegin = 1'795'600'000;

  explicit AccessRig(std::optional<auth::oidc::Settings> oidc = {}, auth::oidc::FetchLimits limits = {});

  auth::Access& access() { return *access_; }
  fakes::InMemoryPeopleStore& people() { return people_; }
  contract::Instant now() const { return contract::Instant(std::chrono::milliseconds(now_ms_.load())); }
  double seconds() const { return static_cast<double>(now_ms_) / 1000; }
  void advance(std::chrono::milliseconds by) { now_ms_ += by.count(); }
  service::Clock clock() {
    return [this] { return now(); };
  }
  std::string log();

  /// A request of this machine over plain HTTP.
  static http::Request request(const std::string& method, const std::string& target,
                               http::Headers headers = {}, const std::string& body = {});
  /// The answer of the room's routes; waits for it.
  http::Response ask(const http::Request& request);
  http::Response post(const std::string& target, const std::string& form, http::Headers headers = {});
  /// The name that `token` signs in as; "!" and the refusal's type where it does not.
  std::string bearer(const std::string& token);
  /// The same for a request.
  std::string who(const http::Request& request);
  /// The cookie of somebody who is signed in; no password is checked.
  http::Headers signedIn(const std::string& name, auth::Role role);
  /// What the page of sign-in was last given.
  auth::SignInView view();

 private:
  std::atomic<std::int64_t> now_ms_ = kBegin * 1000;
  std::mutex mutex_;
  std::string log_;
  auth::SignInView view_;
  log::Logger logger_;
  fakes::InMemoryPeopleStore people_;
  std::unique_ptr<auth::Access> access_;
  std::unique_ptr<http::Router> router_;
};

/// As the command line would give them, for a provider of the tests.
auth::oidc::Settings settingsFor(const FakeProvider& provider);

/// Of the last of that name; "" where there is none.
std::string headerOf(const http::Response& response, const std::string& name);
/// "name=value" of a Set-Cookie.
std::string cookieOf(const http::Response& response);

}  // namespace usher::backend::tests
