// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include <usher/contract/decode.h>
#include <usher/contract/feed.h>
#include <usher/contract/kiosk.h>
#include <usher/contract/ops.h>
#include <usher/contract/problem.h>

/// JSON in UTF-8, compact, of every wire type. Decoders ignore unknown fields and refuse anything else that
/// openapi.yaml does not allow, naming the field; they never throw.
namespace usher::contract {

std::string encode(const PairRequest& value);
std::string encode(const PairAnswer& value);
std::string encode(const TokenRequest& value);
std::string encode(const TokenAnswer& value);
std::string encode(const HeartbeatRequest& value);
std::string encode(const HeartbeatAnswer& value);
std::string encode(const EventSwitch& value);
std::string encode(const OpsRequest& value);
std::string encode(const OpsAnswer& value);
std::string encode(const ChangesAnswer& value);
std::string encode(const Problem& value);
/// Lines of a snapshot, without the line feed.
std::string encode(const SnapshotHeader& value);
std::string encode(const Row& value);
std::string encode(const SnapshotEnd& value);

Decoded<PairRequest> decodePairRequest(std::string_view json);
Decoded<PairAnswer> decodePairAnswer(std::string_view json);
Decoded<TokenRequest> decodeTokenRequest(std::string_view json);
Decoded<TokenAnswer> decodeTokenAnswer(std::string_view json);
Decoded<HeartbeatRequest> decodeHeartbeatRequest(std::string_view json);
Decoded<HeartbeatAnswer> decodeHeartbeatAnswer(std::string_view json);
Decoded<EventSwitch> decodeEventSwitch(std::string_view json);
Decoded<OpsRequest> decodeOpsRequest(std::string_view json);
Decoded<OpsAnswer> decodeOpsAnswer(std::string_view json);
Decoded<Problem> decodeProblem(std::string_view json);
Decoded<Row> decodeRow(std::string_view json);

Decoded<ChangesAnswer> decodeChangesAnswer(std::string_view json);

/// A row of a kind that this program does not know; to be counted and otherwise ignored.
struct UnknownRow {
  std::string kind;
};
using SnapshotLine = std::variant<SnapshotHeader, Row, UnknownRow, SnapshotEnd>;
Decoded<SnapshotLine> decodeSnapshotLine(std::string_view json);

}  // namespace usher::contract
