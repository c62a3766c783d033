// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/store/port/attendee_store.h>
#include <usher/contract/settings.h>

namespace usher::backend::service {

/// How many may register, of all types and of this one.
store::Places placesOf(const contract::RegistrationSettings& settings, const std::string& ticket_type);

}  // namespace usher::backend::service
