// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <mutex>
#include <utility>

#include <usher/backend/store/port/people_store.h>

namespace usher::fakes {

namespace store = backend::store;

/// People in memory, and a store that can be out of order. Any thread.
class InMemoryPeopleStore final : public store::PeopleStore {
 public:
  using Instant = store::Instant;

  /// Every call fails from here on, or works again.
  void setBroken(bool broken) {
    const std::lock_guard lock(mutex_);
    broken_ = broken;
  }
  int prolongations() const {
    const std::lock_guard lock(mutex_);
    return prolongations_;
  }

  store::Result<void> saveAdministrator(const store::Administrator& administrator) override {
    return run([&]() -> store::Result<void> {
      administrators_[administrator.name] = administrator;
      endSessionsOf(administrator.subject());
      return {};
    });
  }
  store::Result<bool> removeAdministrator(const std::string& name) override {
    return run([&]() -> store::Result<bool> {
      endSessionsOf(store::Administrator{name, {}}.subject());
      return administrators_.erase(name) > 0;
    });
  }
  store::Result<std::optional<store::Administrator>> administrator(const std::string& name) override {
    return run([&]() -> store::Result<std::optional<store::Administrator>> {
      const auto found = administrators_.find(name);
      return found == administrators_.end() ? std::nullopt : std::optional(found->second);
    });
  }
  store::Result<std::vector<std::string>> administrators() override {
    return run([&]() -> store::Result<std::vector<std::string>> {
      std::vector<std::string> names;
      for (const auto& [name, administrator] : administrators_) names.push_back(name);
      return names;
    });
  }

  store::Result<void> addSession(const store::WebSession& session, Instant) override {
    return run([&]() -> store::Result<void> {
      sessions_[session.hash] = session;
      return {};
    });
  }
  store::Result<std::optional<store::WebSession>> session(const std::string& hash, Instant now) override {
    return run(
        [&]() -> store::Result<std::optional<store::WebSession>> { return alive(sessions_, hash, now); });
  }
  store::Result<void> prolongSession(const std::string& hash, Instant expires_at, Instant now) override {
    return run([&]() -> store::Result<void> {
      ++prolongations_;
      if (alive(sessions_, hash, now)) sessions_[hash].expires_at = expires_at;
      return {};
    });
  }
  store::Result<void> endSession(const std::string& hash) override {
    return run([&]() -> store::Result<void> {
      sessions_.erase(hash);
      return {};
    });
  }

  store::Result<bool> addApiToken(const store::ApiToken& token, Instant now) override {
    return run([&]() -> store::Result<bool> {
      if (alive(tokens_, token.name, now)) return false;
      tokens_[token.name] = token;
      return true;
    });
  }
  store::Result<std::optional<store::ApiToken>> apiToken(const std::string& hash, Instant now) override {
    return run([&]() -> store::Result<std::optional<store::ApiToken>> {
      for (const auto& [name, token] : tokens_) {
        if (token.hash == hash) return alive(tokens_, name, now);
      }
      return std::nullopt;
    });
  }
  store::Result<std::vector<store::ApiToken>> apiTokens(Instant now) override {
    return run([&]() -> store::Result<std::vector<store::ApiToken>> {
      std::vector<store::ApiToken> all;
      for (const auto& [name, token] : tokens_) {
        if (token.expires_at > now) all.push_back(token);
      }
      return all;
    });
  }
  store::Result<bool> removeApiToken(const std::string& name, Instant now) override {
    return run([&]() -> store::Result<bool> { return alive(tokens_, name, now) && tokens_.erase(name) > 0; });
  }

  store::Result<void> keepOnce(const store::OneTimeRecord& record, Instant) override {
    return run([&]() -> store::Result<void> {
      once_[record.hash] = record;
      return {};
    });
  }
  store::Result<std::optional<store::OneTimeRecord>> takeOnce(const std::string& hash, Instant now) override {
    return run([&]() -> store::Result<std::optional<store::OneTimeRecord>> {
      auto record = alive(once_, hash, now);
      once_.erase(hash);
      return record;
    });
  }

  store::Result<void> forgetExpired(Instant now) override {
    return run([&]() -> store::Result<void> {
      const auto is_over = [&](const auto& each) { return each.second.expires_at <= now; };
      std::erase_if(sessions_, is_over);
      std::erase_if(tokens_, is_over);
      std::erase_if(once_, is_over);
      return {};
    });
  }

 private:
  template <class Work>
  std::invoke_result_t<Work> run(const Work& work) {
    const std::lock_guard lock(mutex_);
    if (broken_) return std::unexpected(store::Error{store::Error::Failed, "the fake is broken"});
    return work();
  }

  template <class T>
  static std::optional<T> alive(const std::map<std::string, T>& all, const std::string& key, Instant now) {
    const auto found = all.find(key);
    return found != all.end() && found->second.expires_at > now ? std::optional(found->second) : std::nullopt;
  }

  void endSessionsOf(const std::string& subject) {
    std::erase_if(sessions_, [&](const auto& each) { return each.second.subject == subject; });
  }

  mutable std::mutex mutex_;
  bool broken_ = false;
  int prolongations_ = 0;
  std::map<std::string, store::Administrator> administrators_;
  std::map<std::string, store::WebSession> sessions_;
  std::map<std::string, store::ApiToken> tokens_;
  std::map<std::string, store::OneTimeRecord> once_;
};

}  // namespace usher::fakes
