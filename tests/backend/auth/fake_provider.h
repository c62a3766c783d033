// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <usher/backend/http/form.h>
#include <usher/backend/http/server.h>
#include <usher/backend/log/logger.h>

#include "test_key.h"

namespace usher::backend::tests {

/// An OpenID provider on loopback, well or in a bad mood. Any thread.
class FakeProvider {
 public:
  enum class Mood { Well, Failing, Silent, Huge, Garbage, AnotherIssuer, Redirecting };

  FakeProvider();
  ~FakeProvider();

  std::string issuer() const { return "http://127.0.0.1:" + std::to_string(server_->port()); }
  /// Nobody listens any more.
  void stop();
  void publish(const std::vector<const TestKey*>& keys);
  void setMood(Mood mood);
  /// Added to the discovery document.
  void describe(const Json& more);
  /// What the token endpoint and the userinfo endpoint answer.
  void grant(int status, const Json& answer);
  void setUserinfo(const Json& answer);

  int discoveries() const { return discoveries_; }
  int keyRequests() const { return key_requests_; }
  /// Of the latest request of a token.
  http::Form tokenForm();
  std::string tokenAuthorization();

 private:
  void reply(const Json& well, const http::Reply& reply);
  std::vector<http::Route> routes();

  log::Logger logger_{log::Level::Error, [](const std::string&) {}};
  std::mutex mutex_;
  Mood mood_ = Mood::Well;
  Json keys_ = {{"keys", Json::array()}};
  Json more_ = Json::object();
  Json userinfo_ = Json::object();
  Json grant_ = Json::object();
  int grant_status_ = 200;
  http::Form token_form_;
  std::string token_authorization_;
  std::vector<http::Reply> unanswered_;
  std::atomic<int> discoveries_ = 0;
  std::atomic<int> key_requests_ = 0;
  std::unique_ptr<http::Router> router_;
  http::Metrics metrics_;
  std::unique_ptr<http::Server> server_;
  std::thread thread_;
};

}  // namespace usher::backend::tests
