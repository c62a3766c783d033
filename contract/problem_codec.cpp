// SPDX-License-Identifier: Apache-2.0
#include <usher/contract/codec.h>
#include <usher/contract/json_reader.h>

namespace usher::contract {

std::string encode(const Problem& value) {
  return dump(
      {{"type", value.type}, {"title", value.title}, {"status", value.status}, {"detail", value.detail}});
}

Decoded<Problem> decodeProblem(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    return Problem{.type = object.text("type", kLine),
                   .title = object.text("title", kText),
                   .status = static_cast<int>(object.integer("status", 100, 599)),
                   .detail = object.text("detail", kText, "")};
  });
}

}  // namespace usher::contract
