// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace usher::backend::notify {

/// One id for one piece of news about a session: "queue-…" from its start in milliseconds, others from the
/// feed's sequence number at which it changed. The session's id goes in as a hash: ids are not longer than 64
/// characters.
std::string noticeId(const char* kind, const std::string& session, std::int64_t number);

}  // namespace usher::backend::notify
