// SPDX-License-Identifier: Apache-2.0
#include <usher/contract/bundle_header.h>
#include <usher/contract/json_reader.h>

namespace usher::contract {

std::string encode(const BundleHeader& value) {
  Json json = {{"way", value.way == BundleWay::ToBackend ? "to-backend" : "to-kiosk"},
               {"event", value.event},
               {"kiosk", value.kiosk},
               {"boot", value.boot},
               {"id", value.id},
               {"at", formatInstant(value.at)}};
  if (!value.generation.empty()) json["generation"] = value.generation;
  if (!value.cursor.empty()) json["cursor"] = value.cursor;
  if (!value.chain.empty()) json["chain"] = value.chain;
  return dump(json);
}

Decoded<BundleHeader> decodeBundleHeader(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    const auto optional = [&](const char* name, const TextForm& form) {
      return object.has(name) ? object.text(name, form) : std::string();
    };
    return BundleHeader{.way = object.oneOf<BundleWay>(
                            "way", {{"to-backend", BundleWay::ToBackend}, {"to-kiosk", BundleWay::ToKiosk}}),
                        .event = object.text("event", kId),
                        .kiosk = object.text("kiosk", kId),
                        .boot = object.text("boot", kId),
                        .id = object.text("id", kUuid),
                        .at = object.instant("at"),
                        .generation = optional("generation", kId),
                        .cursor = optional("cursor", kId),
                        .chain = optional("chain", kChain)};
  });
}

std::string encode(const CarriedReport& value) {
  Json json = {{"event", value.event},
               {"kiosk", value.kiosk},
               {"name", value.name},
               {"written_at", formatInstant(value.written_at)},
               {"ops", value.ops},
               {"accepted", value.accepted},
               {"conflicts", value.conflicts},
               {"rejected", value.rejected},
               {"left", value.left},
               {"changes", value.changes},
               {"rows", value.rows}};
  if (!value.problem.empty()) json["problem"] = value.problem;
  return dump(json);
}

Decoded<CarriedReport> decodeCarriedReport(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    const auto count = [&](const char* name) { return object.integer(name, 0, kMaxInteger); };
    return CarriedReport{.event = object.text("event", kId),
                         .kiosk = object.text("kiosk", kId),
                         .name = object.text("name", kLine),
                         .written_at = object.instant("written_at"),
                         .ops = count("ops"),
                         .accepted = count("accepted"),
                         .conflicts = count("conflicts"),
                         .rejected = count("rejected"),
                         .left = count("left"),
                         .changes = count("changes"),
                         .rows = count("rows"),
                         .problem = object.has("problem") ? object.text("problem", kId) : std::string()};
  });
}

}  // namespace usher::contract
