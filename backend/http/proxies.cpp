// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/proxies.h>

#include <arpa/inet.h>

#include <algorithm>

#include <usher/backend/http/ascii.h>
#include <usher/contract/whole_number.h>

namespace usher::backend::http {

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t kV4 = 4;
constexpr std::size_t kV6 = 16;
constexpr std::size_t kMappedPrefix = 12;

/// Four or sixteen bytes; none where `text` is no address.
Bytes bytesOf(const std::string& text) {
  Bytes bytes(kV4);
  if (inet_pton(AF_INET, text.c_str(), bytes.data()) == 1) return bytes;
  bytes.resize(kV6);
  // A zone ("fe80::1%eth0") is no part of the address.
  if (inet_pton(AF_INET6, text.substr(0, text.find('%')).c_str(), bytes.data()) != 1) return {};
  constexpr Bytes::value_type kOnes = 0xFF;
  const bool mapped = std::all_of(bytes.begin(), bytes.begin() + 10, [](auto byte) { return byte == 0; }) &&
                      bytes[10] == kOnes && bytes[11] == kOnes;
  if (mapped) bytes.erase(bytes.begin(), bytes.begin() + kMappedPrefix);
  return bytes;
}

std::string textOf(const Bytes& bytes) {
  char text[INET6_ADDRSTRLEN];
  return inet_ntop(bytes.size() == kV4 ? AF_INET : AF_INET6, bytes.data(), text, sizeof text) ? text : "";
}

bool begins(const Bytes& address, const Bytes& network, int bits) {
  if (address.size() != network.size()) return false;
  for (int bit = 0; bit < bits; ++bit) {
    const auto mask = 0x80 >> bit % 8;
    if ((address[bit / 8] & mask) != (network[bit / 8] & mask)) return false;
  }
  return true;
}

/// The items of a comma-separated list that are not empty.
std::vector<std::string> itemsOf(std::string_view list) {
  std::vector<std::string> items;
  while (!list.empty()) {
    const auto item = list.substr(0, list.find(','));
    list.remove_prefix(std::min(list.size(), item.size() + 1));
    if (const auto plain = trimmed(item); !plain.empty()) items.emplace_back(plain);
  }
  return items;
}

}  // namespace

std::expected<Proxies, std::string> Proxies::parse(std::string_view list) {
  Proxies proxies;
  for (const auto& item : itemsOf(list)) {
    const auto slash = std::min(item.find('/'), item.size());
    Network network{bytesOf(item.substr(0, slash)), 0};
    network.bits = static_cast<int>(network.bytes.size() * 8);
    bool right = !network.bytes.empty();
    if (right && slash < item.size()) {
      const auto bits = contract::wholeNumber(item.substr(slash + 1), 0, network.bits);
      right = bits.has_value();
      network.bits = bits.value_or(0);
    }
    if (!right) return std::unexpected("'" + item + "' is no address and no network, as in 10.0.0.0/8");
    proxies.networks_.push_back(std::move(network));
  }
  return proxies;
}

bool Proxies::trusts(const std::string& address) const {
  const auto bytes = bytesOf(address);
  return std::ranges::any_of(networks_,
                             [&](const Network& each) { return begins(bytes, each.bytes, each.bits); });
}

void Proxies::apply(Request& request) const {
  if (networks_.empty() || !trusts(request.client)) return;
  const auto protocols = itemsOf(request.header("X-Forwarded-Proto"));
  if (!protocols.empty()) request.secure = sameName(protocols.back(), "https");
  auto chain = itemsOf(request.header("X-Forwarded-For"));
  while (!chain.empty() && trusts(request.client)) {
    const auto bytes = bytesOf(chain.back());
    // Beyond something that is no address nothing can be known.
    if (bytes.empty()) return;
    request.client = textOf(bytes);
    chain.pop_back();
  }
}

bool isLoopback(const std::string& address) {
  constexpr std::uint8_t kLoopbackNet = 127;
  const auto bytes = bytesOf(address);
  if (bytes.size() == kV4) return bytes[0] == kLoopbackNet;
  return bytes.size() == kV6 && textOf(bytes) == "::1";
}

bool asksFromHere(const Request& request) {
  constexpr const char* kOfProxies[] = {"X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host",
                                        "Forwarded",       "X-Real-IP",         "Via"};
  const auto has = [&](const char* name) { return !request.header(name).empty(); };
  return isLoopback(request.client) && std::ranges::none_of(kOfProxies, has);
}

std::string limitKeyOf(const std::string& address) {
  constexpr std::size_t kNetworkBytes = 8;
  auto bytes = bytesOf(address);
  if (bytes.size() != kV6) return address;
  std::fill(bytes.begin() + kNetworkBytes, bytes.end(), 0);
  return textOf(bytes);
}

std::string plainAddress(const std::string& address) {
  const auto bytes = bytesOf(address);
  return bytes.size() == kV4 ? textOf(bytes) : address;
}

}  // namespace usher::backend::http
