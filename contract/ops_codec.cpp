// SPDX-License-Identifier: Apache-2.0
#include <usher/contract/codec.h>
#include <usher/contract/event_rows_json.h>
#include <usher/contract/op_fields.h>

namespace usher::contract {
namespace {

constexpr int kMaxAfterSeconds = 86'400;

const char* nameOf(OpStatus status) {
  switch (status) {
    case OpStatus::Ok:
      return "ok";
    case OpStatus::Conflict:
      return "conflict";
    case OpStatus::Rejected:
      return "rejected";
    case OpStatus::Retry:
      return "retry";
  }
  return "retry";
}

Json toJson(const OpResult& result) {
  Json json = {{"id", result.id}, {"status", nameOf(result.status)}};
  if (result.status == OpStatus::Conflict && result.winner) json["winner"] = toJson(*result.winner);
  if (result.status == OpStatus::Rejected) {
    json["problem"] = result.problem;
    if (!result.detail.empty()) json["detail"] = result.detail;
  }
  if (result.status == OpStatus::Retry) json["after_s"] = result.after_s;
  return json;
}

OpResult readResult(ObjectReader& object) {
  OpResult result{.id = object.text("id", kUuid),
                  .status = object.oneOf<OpStatus>("status", {{"ok", OpStatus::Ok},
                                                              {"conflict", OpStatus::Conflict},
                                                              {"rejected", OpStatus::Rejected},
                                                              {"retry", OpStatus::Retry}}),
                  .winner = {},
                  .problem = {},
                  .detail = {}};
  switch (result.status) {
    case OpStatus::Ok:
      break;
    case OpStatus::Conflict:
      if (const auto winner = object.find("winner")) {
        ObjectReader row = object.inner("winner", *winner);
        if (!object.failed()) result.winner = readCheckIn(row);
      }
      break;
    case OpStatus::Rejected:
      result.problem = object.text("problem", kId);
      result.detail = object.text("detail", kText, "");
      break;
    case OpStatus::Retry:
      result.after_s = static_cast<int>(object.integer("after_s", 0, kMaxAfterSeconds));
      break;
  }
  return result;
}

}  // namespace

std::string encode(const OpsRequest& value) {
  Json ops = Json::array();
  for (const Op& op : value.ops) ops.push_back(toJson(op));
  return dump({{"boot", value.boot}, {"ops", std::move(ops)}});
}

Decoded<OpsRequest> decodeOpsRequest(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    OpsRequest request{.boot = object.text("boot", kId), .ops = {}};
    object.each("ops", kMaxOpsPerPush,
                [&](ObjectReader& element) { request.ops.push_back(readOp(element)); });
    return request;
  });
}

std::string encode(const OpsAnswer& value) {
  Json results = Json::array();
  for (const OpResult& result : value.results) results.push_back(toJson(result));
  return dump({{"results", std::move(results)},
               {"server_time", formatInstant(value.server_time)},
               {"visible_at", value.visible_at}});
}

Decoded<OpsAnswer> decodeOpsAnswer(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    OpsAnswer answer{.results = {},
                     .server_time = object.instant("server_time"),
                     .visible_at = object.text("visible_at", kId)};
    object.each("results", kMaxOpsPerPush,
                [&](ObjectReader& element) { answer.results.push_back(readResult(element)); });
    return answer;
  });
}

}  // namespace usher::contract
