// SPDX-License-Identifier: Apache-2.0
#include <unicode/basictz.h>
#include <unicode/timezone.h>
#include <unicode/vtzone.h>

#include <usher/backend/locale/zone.h>
#include <usher/contract/icu_text.h>

namespace usher::backend::locale {

using std::chrono::milliseconds;
using std::chrono::seconds;

struct Zone::Rules {
  std::unique_ptr<const icu::BasicTimeZone> zone;
};

std::optional<Zone> Zone::named(const std::string& iana_name) {
  std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(contract::toIcu(iana_name)));
  if (!zone || *zone == icu::TimeZone::getUnknown()) return std::nullopt;
  const auto* basic = dynamic_cast<const icu::BasicTimeZone*>(zone.get());
  if (basic == nullptr) return std::nullopt;
  zone.release();
  return Zone(std::make_shared<Rules>(std::unique_ptr<const icu::BasicTimeZone>(basic)));
}

std::optional<Zone> Zone::namedByWindows(std::string_view name) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString iana_name;
  icu::TimeZone::getIDForWindowsID(contract::toIcu(name), nullptr, iana_name, status);
  if (U_FAILURE(status) || iana_name.isEmpty()) return std::nullopt;
  return named(contract::toUtf8(iana_name));
}

std::optional<Zone> Zone::defined(std::string_view vtimezone) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<const icu::BasicTimeZone> zone(
      icu::VTimeZone::createVTimeZone(contract::toIcu(vtimezone), status));
  if (U_FAILURE(status) || !zone) return std::nullopt;
  // From some faults ICU (72 to 76) gives a zone that has no rules and crashes when asked; it has no id
  // either.
  icu::UnicodeString id;
  if (zone->getID(id).isEmpty()) return std::nullopt;
  return Zone(std::make_shared<Rules>(std::move(zone)));
}

std::optional<contract::Instant> Zone::instant(std::chrono::local_seconds local) const {
  const milliseconds on_clock = local.time_since_epoch();
  int32_t raw = 0;
  int32_t saving = 0;
  UErrorCode status = U_ZERO_ERROR;
  rules_->zone->getOffsetFromLocal(static_cast<UDate>(on_clock.count()), UCAL_TZ_LOCAL_FORMER,
                                   UCAL_TZ_LOCAL_FORMER, raw, saving, status);
  if (U_FAILURE(status)) return std::nullopt;
  const contract::Instant at(on_clock - milliseconds(raw + saving));
  // Clocks that never showed it read differently then.
  if (wall(at) != local) return std::nullopt;
  return at;
}

std::chrono::local_seconds Zone::wall(contract::Instant at) const {
  int32_t raw = 0;
  int32_t saving = 0;
  UErrorCode status = U_ZERO_ERROR;
  rules_->zone->getOffset(static_cast<UDate>(at.time_since_epoch().count()), 0, raw, saving, status);
  return std::chrono::local_seconds(
      std::chrono::floor<seconds>(at.time_since_epoch() + milliseconds(raw + saving)));
}

}  // namespace usher::backend::locale
