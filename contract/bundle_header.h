// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <usher/contract/decode.h>
#include <usher/contract/instant.h>

namespace usher::contract {

/// Which way a bundle is carried.
enum class BundleWay { ToBackend, ToKiosk };

/// What a bundle (bundle.h) is.
struct BundleHeader {
  BundleWay way = BundleWay::ToBackend;
  std::string event;
  std::string kiosk;
  /// Of the kiosk, when it wrote what is asked or answered here.
  std::string boot;
  /// UUIDv7, made by the kiosk for what it hands in; the answer has the same.
  std::string id;
  /// By the sender's clock.
  Instant at;
  /// How far the kiosk's feed had come when it asked; all "" where it has nothing yet.
  std::string generation = {};
  std::string cursor = {};
  std::string chain = {};
  bool operator==(const BundleHeader&) const = default;
};

/// What came of a kiosk's bundle at the backend, for whoever carries it.
struct CarriedReport {
  std::string event;
  std::string kiosk;
  std::string name;
  /// When the kiosk wrote it.
  Instant written_at;
  std::int64_t ops = 0;
  std::int64_t accepted = 0;
  std::int64_t conflicts = 0;
  std::int64_t rejected = 0;
  /// They stay with the kiosk: the backend can't take them now, or does not understand them.
  std::int64_t left = 0;
  /// On their way to the kiosk: changes of the feed, or rows of the whole event where it needs that.
  std::int64_t changes = 0;
  std::int64_t rows = 0;
  /// Why the kiosk gets no news: "revoked", or "moved"; "": it does.
  std::string problem = {};
  bool operator==(const CarriedReport&) const = default;
};

std::string encode(const BundleHeader& value);
std::string encode(const CarriedReport& value);
Decoded<BundleHeader> decodeBundleHeader(std::string_view json);
Decoded<CarriedReport> decodeCarriedReport(std::string_view json);

}  // namespace usher::contract
