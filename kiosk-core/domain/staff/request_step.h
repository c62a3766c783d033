// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <usher/domain/guest_request.h>

namespace usher::domain {

/// Whether staff may put the request there, by the rule that the backend has too: what nobody has taken on
/// waits for somebody, also where it was accepted without anybody's word.
inline bool mayBecome(const GuestRequest& request, RequestState to) {
  const bool ends = to == RequestState::Done || to == RequestState::Declined;
  const bool is_accepted = request.state == RequestState::Accepted;
  const bool waits = request.state == RequestState::Open || (is_accepted && !request.taken_on);
  return (waits && to == RequestState::Accepted) || ((waits || is_accepted) && ends);
}

/// Where staff put it next where nothing goes wrong; nullopt: it has ended.
inline std::optional<RequestState> nextStepOf(const GuestRequest& request) {
  for (const RequestState to : {RequestState::Accepted, RequestState::Done}) {
    if (mayBecome(request, to)) return to;
  }
  return std::nullopt;
}

}  // namespace usher::domain
