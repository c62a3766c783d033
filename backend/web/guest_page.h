// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <usher/backend/http/message.h>
#include <usher/backend/web/guest_facts.h>

namespace usher::backend::web {

/// A guest's own address, /g/TOKEN, and what lies under it.
struct GuestPaths {
  std::string token;

  std::string page() const;
  std::string under(std::initializer_list<std::string_view> segments) const;
};

/// A request that could not be taken, as it was typed.
struct TypedRequest {
  std::string item;
  std::string quantity = "1";
  std::string note;
};

inline constexpr std::size_t kLongestNote = 300;
inline constexpr std::int64_t kMostPieces = 20;

struct GuestPageState {
  /// "" or the key of the words on top, "web.done_…" or "web.not_…".
  std::string outcome;
  TypedRequest request;
  /// New for each page: pressing twice makes one request.
  std::string request_id;
  int status = 200;
};

http::Response guestPage(const Visitor& visitor, const GuestFacts& facts, const GuestPaths& paths,
                         const GuestPageState& state, contract::Instant now);
/// To be read and printed.
http::Response agendaPage(const Visitor& visitor, const GuestFacts& facts, const GuestPaths& paths);

/// Headers that keep the address of a guest's page from everybody else.
void keepSecret(http::Response& response);

}  // namespace usher::backend::web
