// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/domain/localized_text.h>

namespace usher::domain {

enum class ItemKind { Handout, Food, Drink, Assistance };

/// What a guest may ask for.
struct CatalogueItem {
  ItemId id;
  LocalizedText name;
  ItemKind kind = ItemKind::Handout;
  /// A hand-out of this session, for those enrolled in it; nullopt: for everybody.
  std::optional<SessionId> session;
  /// Pieces left, by the backend's last word; nullopt: enough.
  std::optional<std::int64_t> stock;
  std::optional<std::int64_t> per_guest;
  /// Half-open: the first instant is in, the last is out.
  std::optional<Instant> opens_at;
  std::optional<Instant> closes_at;
  std::optional<PictureId> picture = std::nullopt;
  bool operator==(const CatalogueItem&) const = default;
};

}  // namespace usher::domain
