// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/percent.h>
#include <usher/backend/web/paths.h>

namespace usher::backend::web {

std::string pathOf(std::initializer_list<std::string_view> segments) {
  std::string path;
  for (const auto segment : segments) path.append("/").append(http::percentEncoded(segment));
  return path;
}

}  // namespace usher::backend::web
