// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/store/port/message_store.h>

namespace usher::backend::notify {

/// The same for each try of a message, and no other's, also after its database was made anew.
std::string messageKey(const store::Message& message);

/// The trace (https://www.w3.org/TR/trace-context/) that all tries of a message belong to: 32 hexadecimal
/// digits, by which the provider's records are found from our log.
std::string messageTrace(const store::Message& message);
/// What the provider is told of it: a traceparent header's value, of this try.
std::string messageTraceparent(const store::Message& message);

}  // namespace usher::backend::notify
