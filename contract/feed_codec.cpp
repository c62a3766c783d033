// SPDX-License-Identifier: Apache-2.0
#include <usher/contract/codec.h>
#include <usher/contract/event_rows_json.h>
#include <usher/contract/sha256.h>

namespace usher::contract {
namespace {

constexpr std::size_t kMaxChanges = 5000;

Json toJson(const Change& change) {
  Json json = change.row ? toJson(*change.row) : Json::object();
  json["kind"] = change.kind;
  json["id"] = change.id;
  json["version"] = change.version;
  if (change.deleted) json["deleted"] = true;
  return json;
}

Change readChange(ObjectReader& object) {
  Change change{.kind = object.text("kind", kId),
                .id = object.text("id", kId),
                .version = object.integer("version", 0, kMaxInteger),
                .deleted = object.flag("deleted", false),
                .row = {}};
  if (!change.deleted && !object.failed()) change.row = readRow(object);
  return change;
}

SnapshotHeader readHeader(ObjectReader& object) {
  return {.generation = object.text("generation", kId),
          .schema = static_cast<int>(object.integer("schema", 1, 1'000'000)),
          .event = object.text("event", kId),
          .cursor = object.text("cursor", kId),
          .chain = object.text("chain", kChain),
          .rows = object.integer("rows", 0, kMaxInteger)};
}

}  // namespace

std::string nextChain(const std::string& chain, const Change& change) {
  Sha256 hash;
  for (const std::string& part : {chain, change.kind, change.id, std::to_string(change.version)}) {
    hash.add(part);
    hash.add("\n");
  }
  return hash.hex();
}

std::string encode(const ChangesAnswer& value) {
  Json changes = Json::array();
  for (const Change& change : value.changes) changes.push_back(toJson(change));
  return dump({{"generation", value.generation},
               {"cursor", value.cursor},
               {"changes", std::move(changes)},
               {"chain", value.chain},
               {"more", value.more},
               {"server_time", formatInstant(value.server_time)}});
}

Decoded<ChangesAnswer> decodeChangesAnswer(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    ChangesAnswer answer{.generation = object.text("generation", kId),
                         .cursor = object.text("cursor", kId),
                         .changes = {},
                         .chain = object.text("chain", kChain),
                         .more = object.flag("more", false),
                         .server_time = object.instant("server_time")};
    object.each("changes", kMaxChanges,
                [&](ObjectReader& element) { answer.changes.push_back(readChange(element)); });
    return answer;
  });
}

std::string encode(const SnapshotHeader& value) {
  return dump({{"kind", "header"},
               {"generation", value.generation},
               {"schema", value.schema},
               {"event", value.event},
               {"cursor", value.cursor},
               {"chain", value.chain},
               {"rows", value.rows}});
}

std::string encode(const SnapshotEnd& value) {
  return dump({{"kind", "end"}, {"rows", value.rows}, {"sha256", value.sha256}});
}

Decoded<SnapshotLine> decodeSnapshotLine(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) -> SnapshotLine {
    const std::string kind = object.text("kind", kId);
    if (kind == "header") return readHeader(object);
    if (kind == "end") {
      return SnapshotEnd{.rows = object.integer("rows", 0, kMaxInteger),
                         .sha256 = object.text("sha256", kSha256)};
    }
    if (auto row = readRow(object)) return *std::move(row);
    return UnknownRow{kind};
  });
}

}  // namespace usher::contract
