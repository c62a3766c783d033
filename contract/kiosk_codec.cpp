// SPDX-License-Identifier: Apache-2.0
#include <usher/contract/codec.h>
#include <usher/contract/json_reader.h>
#include <usher/contract/row_fields.h>

namespace usher::contract {
namespace {

constexpr std::size_t kMaxEvents = 100;
constexpr std::size_t kMaxCommands = 100;
constexpr std::size_t kMaxNeighbours = 100;
constexpr int kMaxTokenSeconds = 86'400;

}  // namespace

std::string encode(const PairRequest& value) {
  return dump({{"code", value.code},
               {"public_key", value.public_key},
               {"hardware", value.hardware},
               {"version", value.version}});
}

Decoded<PairRequest> decodePairRequest(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    return PairRequest{.code = object.text("code", kPairingCode),
                       .public_key = object.text("public_key", kPublicKey),
                       .hardware = object.text("hardware", kLine, ""),
                       .version = object.text("version", kLine)};
  });
}

std::string encode(const PairAnswer& value) {
  return dump({{"kiosk", value.kiosk},
               {"name", value.name},
               {"events", value.events},
               {"fingerprint", value.fingerprint}});
}

Decoded<PairAnswer> decodePairAnswer(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    return PairAnswer{.kiosk = object.text("kiosk", kId),
                      .name = object.text("name", kLine),
                      .events = object.ids("events", kMaxEvents),
                      .fingerprint = object.text("fingerprint", kFingerprint)};
  });
}

std::string encode(const TokenRequest& value) {
  return dump({{"kiosk", value.kiosk},
               {"issued_at", formatInstant(value.issued_at)},
               {"nonce", value.nonce},
               {"signature", value.signature}});
}

Decoded<TokenRequest> decodeTokenRequest(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    return TokenRequest{.kiosk = object.text("kiosk", kId),
                        .issued_at = object.instant("issued_at"),
                        .nonce = object.text("nonce", kId),
                        .signature = object.text("signature", kSignature)};
  });
}

std::string encode(const TokenAnswer& value) {
  return dump({{"token", value.token}, {"expires_in_s", value.expires_in_s}});
}

Decoded<TokenAnswer> decodeTokenAnswer(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    return TokenAnswer{.token = object.text("token", kToken),
                       .expires_in_s = static_cast<int>(object.integer("expires_in_s", 1, kMaxTokenSeconds))};
  });
}

std::string encode(const HeartbeatRequest& value) {
  Json json = {{"version", value.version},
               {"queue_depth", value.queue_depth},
               {"oldest_queued_s", value.oldest_queued_s},
               {"data_age_s", value.data_age_s},
               {"clock_offset_ms", value.clock_offset_ms},
               {"camera", value.camera},
               {"printer", value.printer}};
  if (!value.light.empty()) json["light"] = value.light;
  if (!value.scanner.empty()) json["scanner"] = value.scanner;
  if (!value.disk.empty()) json["disk"] = value.disk;
  if (!value.commands_done.empty()) json["commands_done"] = value.commands_done;
  if (!value.commands_unknown.empty()) json["commands_unknown"] = value.commands_unknown;
  return dump(json);
}

Decoded<HeartbeatRequest> decodeHeartbeatRequest(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    return HeartbeatRequest{
        .version = object.text("version", kLine),
        .queue_depth = object.integer("queue_depth", 0, kMaxInteger),
        .oldest_queued_s = object.integer("oldest_queued_s", 0, kMaxInteger, 0),
        .data_age_s = object.integer("data_age_s", 0, kMaxInteger, 0),
        .clock_offset_ms = object.integer("clock_offset_ms", -kMaxInteger, kMaxInteger, 0),
        .camera = object.text("camera", kLine, ""),
        .printer = object.text("printer", kLine, ""),
        .light = object.text("light", kLine, ""),
        .scanner = object.text("scanner", kLine, ""),
        .disk = object.text("disk", kLine, ""),
        .commands_done = object.optionalIds("commands_done", kMaxCommands),
        .commands_unknown = object.optionalIds("commands_unknown", kMaxCommands)};
  });
}

std::string encode(const HeartbeatAnswer& value) {
  Json commands = Json::array();
  for (const Command& command : value.commands) {
    commands.push_back({{"kind", command.kind}, {"text", command.text}});
    if (!command.id.empty()) commands.back()["id"] = command.id;
  }
  Json json = {{"server_time", formatInstant(value.server_time)}, {"commands", std::move(commands)}};
  if (value.neighbours) {
    Json& neighbours = json["neighbours"] = Json::array();
    for (const Neighbour& one : *value.neighbours) {
      neighbours.push_back({{"name", one.name},
                            {"heard_s", one.heard_s},
                            {"queue_depth", one.queue_depth},
                            {"camera", one.camera},
                            {"printer", one.printer}});
    }
  }
  for (const OtherEvent& one : value.other_events) {
    json["other_events"].push_back({{"id", one.id}, {"name", Json(one.name)}});
  }
  return dump(json);
}

Decoded<HeartbeatAnswer> decodeHeartbeatAnswer(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    HeartbeatAnswer answer{.server_time = object.instant("server_time"), .commands = {}};
    object.each("commands", kMaxCommands, [&](ObjectReader& element) {
      answer.commands.push_back({.kind = element.text("kind", kId),
                                 .text = element.text("text", kText, ""),
                                 .id = element.has("id") ? element.text("id", kId) : std::string()});
    });
    if (object.has("neighbours")) {
      auto& neighbours = answer.neighbours.emplace();
      object.each("neighbours", kMaxNeighbours, [&](ObjectReader& element) {
        neighbours.push_back({.name = element.text("name", kLine),
                              .heard_s = element.integer("heard_s", 0, kMaxInteger),
                              .queue_depth = element.integer("queue_depth", 0, kMaxInteger, 0),
                              .camera = element.text("camera", kLine, ""),
                              .printer = element.text("printer", kLine, "")});
      });
    }
    if (!object.has("other_events")) return answer;
    object.each("other_events", kMostOtherEvents, [&](ObjectReader& element) {
      answer.other_events.push_back({.id = element.text("id", kId), .name = readLocalized(element, "name")});
    });
    return answer;
  });
}

std::string encode(const EventSwitch& value) {
  return dump({{"event", value.event}, {"by", value.by}});
}

Decoded<EventSwitch> decodeEventSwitch(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    return EventSwitch{.event = object.text("event", kId), .by = object.text("by", kId)};
  });
}

}  // namespace usher::contract
