// SPDX-License-Identifier: Apache-2.0
#include <usher/contract/codec.h>
#include <usher/contract/json_reader.h>

namespace usher::contract {

std::string encode(const Problem& value) {
  Json json = {
      {"type", value.type}, {"title", value.title}, {"status", value.status}, {"detail", value.detail}};
  if (!value.event.empty()) json["event"] = value.event;
  return dump(json);
}

Decoded<Problem> decodeProblem(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    return Problem{.type = object.text("type", kLine),
                   .title = object.text("title", kText),
                   .status = static_cast<int>(object.integer("status", 100, 599)),
                   .detail = object.text("detail", kText, ""),
                   .event = object.text("event", kId, "")};
  });
}

}  // namespace usher::contract
