// SPDX-License-Identifier: Apache-2.0
#include "fake_provider.h"

#include <usher/backend/http/responses.h>

namespace usher::backend::tests {

FakeProvider::FakeProvider() {
  std::vector<http::Group> groups;
  groups.push_back({"/", routes()});
  router_ = std::make_unique<http::Router>(std::move(groups));
  server_ = http::Server::listen(*router_, metrics_, logger_, {}).value();
  thread_ = std::thread([this] { server_->run(); });
}

FakeProvider::~FakeProvider() {
  stop();
}

void FakeProvider::stop() {
  {
    const std::lock_guard lock(mutex_);
    for (const auto& each : unanswered_) each(http::problem(503, "late", "too late"));
    unanswered_.clear();
  }
  server_->stop();
  if (thread_.joinable()) thread_.join();
}

void FakeProvider::publish(const std::vector<const TestKey*>& keys) {
  const std::lock_guard lock(mutex_);
  keys_ = {{"keys", Json::array()}};
  for (const auto* key : keys) keys_["keys"].push_back(key->jwk());
}

void FakeProvider::setMood(Mood mood) {
  const std::lock_guard lock(mutex_);
  mood_ = mood;
}

void FakeProvider::describe(const Json& more) {
  const std::lock_guard lock(mutex_);
  more_ = more;
}

void FakeProvider::grant(int status, const Json& answer) {
  const std::lock_guard lock(mutex_);
  grant_status_ = status;
  grant_ = answer;
}

void FakeProvider::setUserinfo(const Json& answer) {
  const std::lock_guard lock(mutex_);
  userinfo_ = answer;
}

http::Form FakeProvider::tokenForm() {
  const std::lock_guard lock(mutex_);
  return token_form_;
}

std::string FakeProvider::tokenAuthorization() {
  const std::lock_guard lock(mutex_);
  return token_authorization_;
}

void FakeProvider::reply(const Json& well, const http::Reply& reply) {
  switch (mood_) {
    case Mood::Well:
    case Mood::AnotherIssuer:
      return reply(http::json(well.dump()));
    case Mood::Failing:
      return reply(http::problem(500, "failed", "failed"));
    case Mood::Silent:
      unanswered_.push_back(reply);
      return;
    case Mood::Huge:
      return reply(http::json(R"({"keys":[],"filling":")" + std::string(4 << 20, 'x') + "\"}"));
    case Mood::Garbage:
      return reply(http::json("<html>"));
    case Mood::Redirecting:
      return reply(http::seeOther("/elsewhere"));
  }
}

std::vector<http::Route> FakeProvider::routes() {
  using http::Body;
  const auto discovery = [this](const http::Request&, const http::Later&, const http::Reply& to) {
    ++discoveries_;
    const std::lock_guard lock(mutex_);
    Json document = {{"issuer", mood_ == Mood::AnotherIssuer ? "https://other.example" : issuer()},
                     {"authorization_endpoint", issuer() + "/authorize?audience=x"},
                     {"token_endpoint", issuer() + "/token"},
                     {"jwks_uri", issuer() + "/keys"},
                     {"userinfo_endpoint", issuer() + "/userinfo"}};
    document.update(more_);
    reply(document, to);
  };
  const auto keys = [this](const http::Request&, const http::Later&, const http::Reply& to) {
    ++key_requests_;
    const std::lock_guard lock(mutex_);
    reply(keys_, to);
  };
  const auto token = [this](const http::Request& request) -> http::Answer {
    const std::lock_guard lock(mutex_);
    token_form_ = http::formOf(request).value();
    token_authorization_ = request.header("Authorization");
    auto response = http::json(grant_.dump());
    response.status = grant_status_;
    return response;
  };
  const auto userinfo = [this](const http::Request& request) -> http::Answer {
    const std::lock_guard lock(mutex_);
    if (request.header("Authorization") != "Bearer opaque") return http::problem(401, "no", "no");
    return http::json(userinfo_.dump());
  };
  const auto elsewhere = [this](const http::Request&) -> http::Answer {
    const std::lock_guard lock(mutex_);
    return http::json(keys_.dump());
  };
  return {{"GET", "/.well-known/openid-configuration", "discovery", Body::None, 0, discovery},
          {"GET", "/keys", "keys", Body::None, 0, keys},
          {"POST", "/token", "token", Body::Form, http::kBodyBytes, token},
          {"GET", "/userinfo", "userinfo", Body::None, 0, userinfo},
          {"GET", "/elsewhere", "elsewhere", Body::None, 0, elsewhere}};
}

}  // namespace usher::backend::tests
