// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/guest_search.h>

namespace usher::domain {

std::expected<GuestSearch, SearchFault> GuestSearch::parse(const QString& reference_or_email,
                                                           const QString& last_name) {
  QString reference = reference_or_email.trimmed();
  QString name = last_name.trimmed();
  if (reference.isEmpty()) return std::unexpected(SearchFault::NoReference);
  if (name.isEmpty()) return std::unexpected(SearchFault::NoName);
  if (reference.size() > kMaxLength || name.size() > kMaxLength) return std::unexpected(SearchFault::TooLong);
  return GuestSearch(std::move(reference), std::move(name));
}

}  // namespace usher::domain
