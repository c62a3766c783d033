// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/sign_in_tries.h>

#include <algorithm>

namespace usher::backend::auth {

namespace {

std::string pairOf(const std::string& name, const std::string& client) {
  return "both " + name + " " + client;
}

std::string clientKey(const std::string& client) {
  return "client " + client;
}

}  // namespace

std::optional<std::chrono::seconds> SignInTries::begin(const std::string& name, const std::string& client,
                                                       Instant now) {
  const std::lock_guard lock(mutex_);
  auto& of_name = entry(nameKey(name, client), now);
  auto* of_client = isFamiliar(name, client) ? nullptr : &entry(clientKey(client), now);
  const auto next = of_client ? std::max(of_client->next, of_name.next) : of_name.next;
  if (next > now) return std::chrono::ceil<std::chrono::seconds>(next - now);
  if (of_client) count(*of_client, kFreeOfClient, now);
  count(of_name, kFreeOfName, now);
  return std::nullopt;
}

void SignInTries::takeBack(const std::string& name, const std::string& client, Instant now) {
  const std::lock_guard lock(mutex_);
  const auto uncount = [](Entry& entry) {
    entry.wrong = std::max(0, entry.wrong - 1);
    entry.next = {};
  };
  uncount(entry(nameKey(name, client), now));
  if (!isFamiliar(name, client)) uncount(entry(clientKey(client), now));
}

void SignInTries::succeeded(const std::string& name, const std::string& client, Instant now) {
  const std::lock_guard lock(mutex_);
  if (!isFamiliar(name, client)) {
    // What others tried from there stays counted: an account of one's own is no way to begin anew.
    auto& of_client = entry(clientKey(client), now);
    of_client.wrong = std::max(0, of_client.wrong - 1);
    of_client.next = {};
  }
  auto& of_name = entry(nameKey(name, client), now);
  of_name.wrong = 0;
  of_name.next = {};
  if (isFamiliar(name, client)) return;
  familiar_.push_back(pairOf(name, client));
  if (familiar_.size() > kMostFamiliar) familiar_.pop_front();
}

bool SignInTries::isFamiliar(const std::string& name, const std::string& client) const {
  return std::ranges::find(familiar_, pairOf(name, client)) != familiar_.end();
}

std::string SignInTries::nameKey(const std::string& name, const std::string& client) const {
  return isFamiliar(name, client) ? pairOf(name, client) : "name " + name;
}

SignInTries::Entry& SignInTries::entry(const std::string& key, Instant now) {
  if (const auto found = by_key_.find(key); found != by_key_.end()) {
    entries_.splice(entries_.begin(), entries_, found->second);
    if (now - entries_.front().last > kMemory) entries_.front() = {key, 0, {}, now};
    return entries_.front();
  }
  if (entries_.size() >= kMostKeys) {
    by_key_.erase(entries_.back().key);
    entries_.pop_back();
  }
  entries_.push_front({key, 0, {}, now});
  by_key_.emplace(key, entries_.begin());
  return entries_.front();
}

void SignInTries::count(Entry& entry, int free, Instant now) {
  entry.last = now;
  if (++entry.wrong < free) return;
  constexpr int kMostDoublings = 10;
  const std::chrono::seconds wait(1LL << std::min(entry.wrong - free, kMostDoublings));
  entry.next = now + std::min(wait, kLongestWait);
}

}  // namespace usher::backend::auth
