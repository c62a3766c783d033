// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <optional>

#include <usher/domain/instant.h>

namespace usher::kiosk {

/// How far the system's time zone is ahead of `zone`, an IANA name, at this time; nullopt: the system does
/// not know that one.
std::optional<std::chrono::seconds> zoneAhead(const QString& zone, domain::Instant at);

}  // namespace usher::kiosk
