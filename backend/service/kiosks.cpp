// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string_view>

#include <usher/backend/service/kiosks.h>
#include <usher/backend/service/secret.h>

namespace usher::backend::service {

namespace {

constexpr std::array<std::string_view, 4> kCommands = {"reload", "lock", "unlock", "message"};

KioskState stateOf(store::Kiosk kiosk, Instant now) {
  KioskState state;
  if (kiosk.seen_at) {
    // A clock set back makes no age below nothing.
    const auto age = std::max(now - *kiosk.seen_at, Instant::duration::zero());
    state.age = std::chrono::floor<std::chrono::seconds>(age);
    state.presence = age > Kiosks::kSilentAfter ? KioskState::Silent : KioskState::Present;
  }
  if (kiosk.revoked_at) state.presence = KioskState::Revoked;
  state.kiosk = std::move(kiosk);
  return state;
}

std::unexpected<Error> unknownKiosk() {
  return std::unexpected(Error{Error::NotFound, "unknown-kiosk", "The event has no such kiosk."});
}

std::unexpected<Error> lockedOut() {
  return std::unexpected(Error{Error::Conflict, "revoked", "This kiosk is locked out; it hears nothing."});
}

}  // namespace

Result<std::vector<KioskState>> Kiosks::list(const std::string& event) {
  auto kiosks = store_.kiosks();
  if (!kiosks) return std::unexpected(fromStore(kiosks.error()));
  const auto now = clock_();
  std::vector<KioskState> states;
  for (auto& kiosk : *kiosks) {
    if (kiosk.event == event) states.push_back(stateOf(std::move(kiosk), now));
  }
  return states;
}

Result<store::Kiosk> Kiosks::find(const std::string& event, const std::string& kiosk) {
  auto found = store_.kiosk(kiosk);
  if (!found) return std::unexpected(fromStore(found.error()));
  if (!*found || (*found)->event != event) return unknownKiosk();
  return std::move(**found);
}

Result<void> Kiosks::revoke(const std::string& event, const std::string& kiosk) {
  if (const auto found = find(event, kiosk); !found) return std::unexpected(found.error());
  const auto revoked = store_.revokeKiosk(kiosk, clock_());
  if (!revoked) return std::unexpected(fromStore(revoked.error()));
  return {};
}

Result<void> Kiosks::move(const std::string& event, const std::string& kiosk, const std::string& target) {
  if (const auto found = find(event, kiosk); !found) return std::unexpected(found.error());
  const auto moved = store_.moveKiosk(kiosk, target, clock_());
  if (!moved && moved.error().code == store::Error::NoSuchEvent) {
    return std::unexpected(Error{Error::Invalid, "unknown-target", "There is no event \"" + target + "\"."});
  }
  if (!moved) return std::unexpected(fromStore(moved.error()));
  switch (*moved) {
    case store::Moved::NoSuchKiosk:
      return unknownKiosk();
    case store::Moved::Revoked:
      return lockedOut();
    case store::Moved::Done:
      break;
  }
  return {};
}

Result<void> Kiosks::offer(const std::string& event, const std::string& kiosk,
                           const std::vector<std::string>& events) {
  if (events.size() > contract::kMostOtherEvents) {
    return std::unexpected(
        Error{Error::Invalid, "too-many-events",
              "A kiosk is offered at most " + std::to_string(contract::kMostOtherEvents) + " events."});
  }
  const auto found = find(event, kiosk);
  if (!found) return std::unexpected(found.error());
  if (found->revoked_at) return lockedOut();
  const auto offered = store_.offerEvents(kiosk, events);
  if (!offered && offered.error().code == store::Error::NoSuchEvent) {
    return std::unexpected(Error{Error::Invalid, "unknown-target", "One of the events is unknown here."});
  }
  if (!offered) return std::unexpected(fromStore(offered.error()));
  return *offered ? Result<void>() : unknownKiosk();
}

Result<std::string> Kiosks::command(const std::string& event, const std::string& kiosk,
                                    const std::string& kind, const std::string& text) {
  if (std::ranges::find(kCommands, kind) == kCommands.end()) {
    return std::unexpected(Error{Error::Invalid, "unknown-command",
                                 "A kiosk is told to reload, lock, unlock, or show a message."});
  }
  if (kind == "message" && text.empty()) {
    return std::unexpected(Error{Error::Invalid, "no-text", "A message needs a text."});
  }
  const auto found = find(event, kiosk);
  if (!found) return std::unexpected(found.error());
  if (found->revoked_at) return lockedOut();
  const contract::Command command{kind, text, randomHex(16)};
  const auto added = store_.addCommand(kiosk, command, clock_());
  if (!added) return std::unexpected(fromStore(added.error()));
  switch (*added) {
    case store::Commanded::NoSuchKiosk:
      return unknownKiosk();
    case store::Commanded::TooMany:
      return std::unexpected(Error{
          Error::Conflict, "too-many-commands",
          "As much as a kiosk is told at once waits for this one already: see that it is on and online."});
    case store::Commanded::Done:
      break;
  }
  return command.id;
}

}  // namespace usher::backend::service
