// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/service/places.h>

namespace usher::backend::service {

store::Places placesOf(const contract::RegistrationSettings& settings, const std::string& ticket_type) {
  const auto offered = std::ranges::find(settings.offered, ticket_type, &contract::OfferedType::ticket_type);
  return {settings.capacity, offered == settings.offered.end() ? std::nullopt : offered->capacity};
}

}  // namespace usher::backend::service
