// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include <usher/backend/store/sqlite/picture_rows.h>

namespace usher::backend::store {

namespace {

struct Shown {
  std::string kind;
  std::string id;
  std::string picture;
};

std::vector<Shown> shownPictures(sqlite::Database& database, EventRows& rows) {
  std::vector<Shown> shown;
  if (const auto event = rows.get<contract::EventRow>(rows.event())) {
    for (const auto& picture : {event->branding.logo, event->branding.background}) {
      if (!picture.empty()) shown.push_back({"event", event->id, picture});
    }
  }
  for (const auto& row : readRows(database, rows.event(), "item")) {
    const auto& item = std::get<contract::CatalogueItemRow>(row);
    if (!item.picture.empty()) shown.push_back({"item", item.id, item.picture});
  }
  return shown;
}

}  // namespace

std::optional<RowFault> findMissingPicture(sqlite::Database& database, EventRows& rows) {
  for (const auto& [kind, id, picture] : shownPictures(database, rows)) {
    if (!rows.has("picture", picture)) return RowFault{RowFault::Dangling, kind, id, picture};
  }
  return std::nullopt;
}

bool isPictureShown(sqlite::Database& database, EventRows& rows, const std::string& picture) {
  const auto shown = shownPictures(database, rows);
  return std::ranges::find(shown, picture, &Shown::picture) != shown.end();
}

bool hasTooManyPictures(sqlite::Database& database, const std::string& event) {
  auto count = database.keep("SELECT count(*) FROM thing WHERE event = ? AND kind = 'picture'");
  count.bindAll(event).step();
  return count.integer(0) > static_cast<std::int64_t>(kMostPictures);
}

}  // namespace usher::backend::store
