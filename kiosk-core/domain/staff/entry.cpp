// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/entry.h>

#include <utility>

#include <usher/domain/overloaded.h>

namespace usher::domain::entry {

namespace {

class Turn {
 public:
  Turn(const State& state, const Settings& settings) : settings_(settings), step_{state, {}} {}

  Step take(const Event& event) && {
    std::visit([this](const auto& happened) { handle(happened); }, event);
    return std::move(step_);
  }

 private:
  State& state() { return step_.state; }
  template <class At>
  At* on() {
    return std::get_if<At>(&state().at);
  }
  template <class At>
  void turnTo(At at) {
    ++state().visit;
    state().at = std::move(at);
    restartTimer();
  }
  void restartTimer() {
    if (on<Shut>()) return;
    step_.effects.emplace_back(
        StartTimer{state().visit, on<Open>() ? settings_.open_stays : settings_.pin_stays});
  }

  void handle(const Knocked&) {
    if (on<Shut>()) turnTo(PinWanted{});
  }
  void handle(const BadgeShown& shown) {
    if (on<Open>()) return;
    const auto* page = on<PinWanted>();
    if (page && (page->looking || page->owner == shown.owner)) return;
    turnTo(PinWanted{.owner = shown.owner});
  }
  void handle(const PinTyped& typed) {
    auto* page = on<PinWanted>();
    if (!page || page->looking) return;
    page->looking = true;
    page->trouble.reset();
    step_.effects.emplace_back(
        LookAtPin{state().visit, typed.pin, page->owner ? std::optional(page->owner->id) : std::nullopt});
    restartTimer();
  }
  void handle(const PinLookedAt& answer) {
    auto* page = on<PinWanted>();
    if (!page || !page->looking || answer.visit != state().visit) return;
    page->looking = false;
    if (!answer.result) {
      page->trouble = NotReadable{};
    } else if (const auto* in = std::get_if<SignedIn>(&*answer.result)) {
      return turnTo(Open{in->member});
    } else {
      std::visit(Overloaded{[](const SignedIn&) {}, [page](const auto& no) { page->trouble = no; }},
                 *answer.result);
    }
    restartTimer();
  }
  void handle(const Used&) { restartTimer(); }
  void handle(const Left&) {
    if (!on<Shut>()) turnTo(Shut{});
  }
  void handle(const MemberChanged& changed) {
    auto* page = on<Open>();
    if (!page || page->member.id != changed.id) return;
    // Who was dismissed, or has another PIN by now, has to show that they may still.
    if (!changed.now || changed.now->pin != page->member.pin) return turnTo(Shut{});
    page->member = *changed.now;
  }
  void handle(const TimedOut& timer) {
    if (timer.visit == state().visit && !on<Shut>()) turnTo(Shut{});
  }

  const Settings& settings_;
  Step step_;
};

}  // namespace

Step advance(const State& state, const Event& event, const Settings& settings) {
  return Turn(state, settings).take(event);
}

}  // namespace usher::domain::entry
