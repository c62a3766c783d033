// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <string>

#include <usher/contract/codec.h>
#include <usher/contract/settings.h>

namespace usher::contract {

/// Each schema of openapi.yaml that has a codec, to a function that decodes JSON and encodes what it got.
inline const std::map<std::string, std::function<Decoded<std::string>(std::string_view)>>& codecsByName() {
  const auto both = [](auto decode) {
    return [decode](std::string_view json) -> Decoded<std::string> {
      const auto value = decode(json);
      if (!value) return std::unexpected(value.error());
      return encode(*value);
    };
  };
  const auto line = [](std::string_view json) -> Decoded<std::string> {
    const auto value = decodeSnapshotLine(json);
    if (!value) return std::unexpected(value.error());
    if (const auto* unknown = std::get_if<UnknownRow>(&*value)) return "{\"kind\":\"" + unknown->kind + "\"}";
    if (const auto* header = std::get_if<SnapshotHeader>(&*value)) return encode(*header);
    if (const auto* end = std::get_if<SnapshotEnd>(&*value)) return encode(*end);
    return encode(std::get<Row>(*value));
  };
  static const std::map<std::string, std::function<Decoded<std::string>(std::string_view)>> codecs = {
      {"PairRequest", both(decodePairRequest)},
      {"PairAnswer", both(decodePairAnswer)},
      {"TokenRequest", both(decodeTokenRequest)},
      {"TokenAnswer", both(decodeTokenAnswer)},
      {"HeartbeatRequest", both(decodeHeartbeatRequest)},
      {"HeartbeatAnswer", both(decodeHeartbeatAnswer)},
      {"EventSwitch", both(decodeEventSwitch)},
      {"OpsRequest", both(decodeOpsRequest)},
      {"OpsAnswer", both(decodeOpsAnswer)},
      {"ChangesAnswer", both(decodeChangesAnswer)},
      {"Problem", both(decodeProblem)},
      {"Row", both(decodeRow)},
      {"EventSettings", both(decodeEventSettings)},
      {"SnapshotLine", line},
  };
  return codecs;
}

}  // namespace usher::contract
