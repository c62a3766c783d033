// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/ticket/qr_picture.h>

namespace usher::backend::ticket {

std::string qrSvg(const qr::Code& code) {
  const auto side = std::to_string(code.side() + 2 * qr::kQuietZone);
  // One path for all: between shapes that merely touch, viewers leave hairlines.
  std::string path;
  for (const auto& run : code.darkRuns()) {
    path += "M" + std::to_string(run.x + qr::kQuietZone) + " " + std::to_string(run.y + qr::kQuietZone) +
            "h" + std::to_string(run.width) + "v" + std::to_string(run.height) + "h-" +
            std::to_string(run.width) + "z";
  }
  return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )" + side + " " + side +
         R"(" shape-rendering="crispEdges"><rect width=")" + side + R"(" height=")" + side +
         R"(" fill="#fff"/><path d=")" + path + R"("/></svg>)";
}

}  // namespace usher::backend::ticket
