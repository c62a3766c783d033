// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>

#include <usher/backend/http/router.h>
#include <usher/backend/web/embedded.h>

namespace usher::backend::web {

/// Style, scripts and pictures of the pages, which browsers keep until they change. Immutable; any thread.
class Assets {
 public:
  /// Those in the program.
  static const Assets& shipped();
  /// Throws std::logic_error for a file of an unknown type.
  explicit Assets(Files files);

  /// "/assets/usher.css?v=5feceb66ffc86f38"; throws std::logic_error where there is none of that name.
  std::string path(std::string_view name) const;
  /// GET /assets/{name}
  http::Route route() const;

 private:
  struct Asset {
    std::string_view type;
    std::string_view bytes;
    /// Of the bytes.
    std::string hash;
  };
  http::Response serve(const http::Request& request) const;

  std::map<std::string, Asset, std::less<>> assets_;
};

}  // namespace usher::backend::web
