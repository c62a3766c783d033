// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/cookies.h>
#include <usher/backend/auth/origin.h>
#include <usher/backend/auth/sign_in_routes.h>
#include <usher/backend/http/form.h>
#include <usher/backend/http/proxies.h>
#include <usher/backend/http/rate_limit.h>
#include <usher/backend/http/responses.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace usher::backend::auth {

namespace {

constexpr std::uint64_t kFormBytes = 4 * 1024;
constexpr std::size_t kLongestNext = 1024;
/// Which may let us wait.
constexpr bool kAsksProvider = true;
/// Each sign-in at the provider writes to the store.
constexpr http::Rate kBeginnings = {1, 60};
constexpr auto kStateLife = std::chrono::duration_cast<std::chrono::seconds>(oidc::CodeFlow::kPatience);

struct Context {
  SignInParts parts;
  SignInPage page;
  http::RateLimit beginnings{kBeginnings};
};
using Shared = std::shared_ptr<Context>;

SignInView viewOf(const Context& context, const std::string& next) {
  SignInView view;
  view.next = nextPage(next);
  view.offers_provider = context.parts.code_flow != nullptr;
  const auto administrators = context.parts.administrators.names();
  // Where that cannot be told the form does no harm.
  view.offers_password = !administrators || !administrators->empty() || !view.offers_provider;
  return view;
}

http::Response failure(const Context& context, const http::Request& request, const Refusal& refusal,
                       SignInView view) {
  view.error = refusal.type;
  view.retry_after = std::chrono::seconds(refusal.retry_after_s);
  auto response = context.page(request, view);
  // 401 would ask the browser for a password by itself.
  response.status = refusal.code == Refusal::Unauthorized ? 403 : http::statusOf(refusal.code);
  response.cause = refusal.cause;
  if (refusal.retry_after_s > 0)
    response.headers.emplace_back("Retry-After", std::to_string(refusal.retry_after_s));
  return response;
}

/// Why nobody signs in by this request.
std::optional<Refusal> objectionTo(const Context& context, const http::Request& request) {
  if (!isConfidential(request))
    return Refusal{Refusal::Forbidden, "not-confidential",
                   "Sign in over https://; this connection can be listened to."};
  if (!isFromOurPages(request, context.parts.public_url))
    return Refusal{Refusal::Forbidden, "other-site", "This came from another site's page; nothing was done."};
  return std::nullopt;
}

http::Response signedIn(const Context& context, const http::Request& request, const Identity& identity,
                        const SignInView& view, const std::string& id_token = {}) {
  const auto cookie = context.parts.sessions.begin(identity, id_token);
  if (!cookie) return failure(context, request, cookie.error(), view);
  // A session that this browser had before is nobody's any more.
  if (const auto before = valueOf(Cookie::Session, request); !before.empty())
    static_cast<void>(context.parts.sessions.end(before));
  auto response = http::seeOther(view.next);
  response.headers.push_back(setCookie(Cookie::Session, *cookie, request));
  return response;
}

http::Answer showPage(const Context& context, const http::Request& request) {
  const auto view = viewOf(context, http::queryValue(http::split(request.target).query, "next").value_or(""));
  if (context.parts.authenticator.authenticate(request)) return http::seeOther(view.next);
  return context.page(request, view);
}

void signIn(const Shared& context, const http::Request& request, const http::Reply& reply) {
  auto view = viewOf(*context, "");
  if (const auto objection = objectionTo(*context, request))
    return reply(failure(*context, request, *objection, view));
  const auto form = http::formOf(request);
  if (!form) {
    return reply(failure(*context, request,
                         {Refusal::Invalid, "malformed", "The form cannot be read.", 0, form.error().reason},
                         view));
  }
  view.next = nextPage(form->text("next"));
  view.name = form->text("name");
  context->parts.passwords.check(
      view.name, form->text("password"), request.client,
      [context, view, &request, reply](const std::expected<Identity, Refusal>& identity) {
        reply(identity ? signedIn(*context, request, *identity, view)
                       : failure(*context, request, identity.error(), view));
      });
}

http::Answer signOut(const Context& context, const http::Request& request) {
  const auto identity = context.parts.authenticator.authenticate(request);
  if (!identity && identity.error().code != Refusal::Unauthorized)
    return failure(context, request, identity.error(), viewOf(context, ""));
  std::string id_token;
  if (const auto cookie = valueOf(Cookie::Session, request); identity && !cookie.empty()) {
    auto ended = context.parts.sessions.end(cookie);
    if (!ended) return failure(context, request, ended.error(), viewOf(context, ""));
    id_token = *std::move(ended);
  }
  auto response = http::seeOther("/board/sign-in");
  const auto there = id_token.empty() || !context.parts.code_flow
                         ? std::nullopt
                         : context.parts.code_flow->signOut(id_token);
  if (there) {
    // The policy of our pages lets no form lead to another site, not even by a redirect.
    response = context.page(request, viewOf(context, ""));
    response.headers.emplace_back("Refresh", "0;url=" + *there);
  }
  response.headers.push_back(dropCookie(Cookie::Session, request));
  return response;
}

http::Answer goToProvider(Context& context, const http::Request& request) {
  const auto view = viewOf(context, http::queryValue(http::split(request.target).query, "next").value_or(""));
  if (!isConfidential(request)) return failure(context, request, *objectionTo(context, request), view);
  if (const auto wait = context.beginnings.take(http::limitKeyOf(request.client))) {
    return failure(context, request,
                   {Refusal::TooMany, "too-many-tries", "Too many sign-ins were begun; wait before the next.",
                    static_cast<int>(wait->count())},
                   view);
  }
  const auto begun = context.parts.code_flow->begin(view.next);
  if (!begun) return failure(context, request, begun.error(), view);
  auto response = http::seeOther(begun->location);
  response.headers.push_back(setCookie(Cookie::SignIn, begun->state, request, kStateLife));
  return response;
}

http::Answer comeBack(const Context& context, const http::Request& request) {
  auto view = viewOf(context, "");
  const auto finished = context.parts.code_flow->finish(http::split(request.target).query,
                                                        valueOf(Cookie::SignIn, request), request.trace);
  if (finished) view.next = nextPage(finished->next);
  auto response = finished ? signedIn(context, request, finished->identity, view, finished->id_token)
                           : failure(context, request, finished.error(), view);
  response.headers.push_back(dropCookie(Cookie::SignIn, request));
  return response;
}

}  // namespace

http::Group signInRoutes(const SignInParts& parts, SignInPage page) {
  using http::Body;
  using http::Request;
  const Shared context(new Context{parts, std::move(page)});
  http::Group group;
  group.prefix = "/board/sign-in";
  group.routes = {{"GET", "/board/sign-in", "sign_in_page", Body::None, 0,
                   [context](const Request& request) { return showPage(*context, request); }},
                  {"POST", "/board/sign-in", "sign_in", Body::Form, kFormBytes,
                   [context](const Request& request, const http::Later&, const http::Reply& reply) {
                     signIn(context, request, reply);
                   }},
                  {"POST", "/board/sign-out", "sign_out", Body::Form, kFormBytes,
                   [context](const Request& request) { return signOut(*context, request); }}};
  if (parts.code_flow) {
    group.routes.push_back({"GET",
                            "/board/sign-in/oidc",
                            "sign_in_begin",
                            Body::None,
                            0,
                            [context](const Request& request) { return goToProvider(*context, request); },
                            {},
                            kAsksProvider});
    group.routes.push_back({"GET",
                            "/board/sign-in/callback",
                            "sign_in_end",
                            Body::None,
                            0,
                            [context](const Request& request) { return comeBack(*context, request); },
                            {},
                            kAsksProvider});
  }
  return group;
}

std::string nextPage(const std::string& path) {
  constexpr std::string_view kBoard = "/board";
  const bool leads_there =
      path.starts_with(kBoard) &&
      (path.size() == kBoard.size() || path[kBoard.size()] == '/' || path[kBoard.size()] == '?');
  const bool plain = std::ranges::all_of(path, [](char c) { return c > 0x20 && c < 0x7F && c != '\\'; });
  return leads_there && plain && path.size() <= kLongestNext ? path : std::string(kBoard);
}

}  // namespace usher::backend::auth
