// SPDX-License-Identifier: Apache-2.0
#include "access_rig.h"

#include <future>

#include <usher/backend/auth/sessions.h>
#include <usher/backend/http/responses.h>

namespace usher::backend::tests {

AccessRig::AccessRig(std::optional<auth::oidc::Settings> oidc, auth::oidc::FetchLimits limits)
    : logger_(log::Level::Debug, [this](const std::string& line) {
        const std::lock_guard lock(mutex_);
        log_ += line;
      }) {
  auth::AccessOptions options;
  options.public_url = oidc ? oidc->public_url : "";
  options.oidc = std::move(oidc);
  options.limits = limits;
  access_ = std::make_unique<auth::Access>(people_, clock(), logger_, options);
  std::vector<http::Group> groups;
  groups.push_back(access_->routes([this](const http::Request&, const auth::SignInView& view) {
    const std::lock_guard lock(mutex_);
    view_ = view;
    return http::html("<form>");
  }));
  router_ = std::make_unique<http::Router>(std::move(groups));
}

std::string AccessRig::log() {
  const std::lock_guard lock(mutex_);
  return log_;
}

auth::SignInView AccessRig::view() {
  const std::lock_guard lock(mutex_);
  return view_;
}

http::Request AccessRig::request(const std::string& method, const std::string& target, http::Headers headers,
                                 const std::string& body) {
  http::Request request;
  request.method = method;
  request.target = target;
  request.headers = std::move(headers);
  request.headers.emplace_back("Host", "localhost:8470");
  request.client = "127.0.0.1";
  request.body = body;
  return request;
}

http::Response AccessRig::ask(const http::Request& request) {
  std::promise<http::Response> answered;
  http::Router::handle(
      router_->match(request), request, [](const std::function<void()>& work) { work(); },
      [&](http::Answer answer) { answered.set_value(http::headOf(answer)); });
  return answered.get_future().get();
}

http::Response AccessRig::post(const std::string& target, const std::string& form, http::Headers headers) {
  headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
  return ask(request("POST", target, std::move(headers), form));
}

std::string AccessRig::who(const http::Request& request) {
  const auto identity = access_->authenticate(request);
  return identity ? identity->name : "!" + identity.error().type;
}

std::string AccessRig::bearer(const std::string& token) {
  return who(request("GET", "/", {{"Authorization", "Bearer " + token}}));
}

http::Headers AccessRig::signedIn(const std::string& name, auth::Role role) {
  auth::Sessions sessions(people(), clock());
  const auto cookie = sessions.begin({name, "local:" + name, {role}}).value();
  return {{"Cookie", "usher=" + cookie}, {"X-CSRF-Token", auth::csrfTokenOf(cookie)}};
}

auth::oidc::Settings settingsFor(const FakeProvider& provider) {
  auth::oidc::Options options;
  options.issuer = provider.issuer();
  options.client_id = "usher";
  options.organizers = "organizers, chiefs";
  options.staff = "staff";
  options.public_url = "https://events.example.org";
  return auth::oidc::settingsOf(options).value().value();
}

std::string headerOf(const http::Response& response, const std::string& name) {
  std::string value;
  for (const auto& [each, text] : response.headers) {
    if (each == name) value = text;
  }
  return value;
}

std::string cookieOf(const http::Response& response) {
  const auto field = headerOf(response, "Set-Cookie");
  return field.substr(0, field.find(';'));
}

}  // namespace usher::backend::tests
