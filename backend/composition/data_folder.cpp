// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/composition/data_folder.h>

namespace usher::backend::composition {

std::filesystem::path databaseFile(const std::filesystem::path& folder) {
  return std::filesystem::absolute(folder) / "usher-backend.sqlite";
}

store::Result<std::unique_ptr<store::SqliteStore>> openStore(const std::filesystem::path& folder,
                                                             IfMissing if_missing) {
  const auto file = databaseFile(folder);
  const auto parent = file.parent_path().string();
  const auto unwritable = [](std::string line) {
    return std::unexpected(store::Error{store::Error::Unwritable, std::move(line)});
  };
  std::error_code ignored;
  if (!std::filesystem::is_directory(parent, ignored)) {
    return unwritable("the data folder " + parent + " does not exist; make it first");
  }
  if (if_missing == IfMissing::Refuse && !std::filesystem::exists(file, ignored)) {
    return unwritable(parent + " holds no event yet; import or create one first");
  }
  auto store = store::SqliteStore::open(file);
  if (!store) store.error().detail = "cannot use " + file.string() + ": " + store.error().detail;
  return store;
}

bool isAboutFolder(const store::Error& error) {
  return error.code == store::Error::Unwritable || error.code == store::Error::Corrupt ||
         error.code == store::Error::Newer;
}

}  // namespace usher::backend::composition
