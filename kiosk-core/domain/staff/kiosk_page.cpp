// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/kiosk_page.h>

#include <algorithm>
#include <utility>

#include <usher/domain/overloaded.h>

namespace usher::domain::kiosk_page {

StaffDeed kindOf(const Deed& deed) {
  return std::visit(Overloaded{
                        [](const Reload&) { return StaffDeed::Reload; },
                        [](const SwitchList&) { return StaffDeed::SetUpKiosk; },
                        [](const SwitchEvent&) { return StaffDeed::SetUpKiosk; },
                        [](const TestPrint&) { return StaffDeed::TestPrint; },
                        [](const SetVolume&) { return StaffDeed::AdjustKiosk; },
                        [](const SetBrightness&) { return StaffDeed::AdjustKiosk; },
                        [](const Restart&) { return StaffDeed::Restart; },
                        [](const Train&) { return StaffDeed::Train; },
                        [](const EndTraining&) { return StaffDeed::Train; },
                        [](const ExportCheckIns&) { return StaffDeed::TakeDataAway; },
                        [](const SaveQueue&) { return StaffDeed::TakeDataAway; },
                        [](const ReadStick&) { return StaffDeed::TakeDataAway; },
                        [](const SupportBundle&) { return StaffDeed::TakeDataAway; },
                        [](const Settle&) { return StaffDeed::SettleIncidents; },
                        [](const SettleBadge&) { return StaffDeed::Reprint; },
                    },
                    deed);
}

bool isGrave(const Deed& deed) {
  return std::holds_alternative<Reload>(deed) || std::holds_alternative<SwitchList>(deed) ||
         std::holds_alternative<SwitchEvent>(deed) || std::holds_alternative<Restart>(deed) ||
         std::holds_alternative<Train>(deed) || std::holds_alternative<EndTraining>(deed);
}

namespace {

bool within(int percent, int least) {
  return percent >= least && percent <= 100;
}

class Turn {
 public:
  explicit Turn(const State& state) : step_{state, {}} {}

  Step take(const Event& event) && {
    std::visit([this](const auto& happened) { handle(happened); }, event);
    return std::move(step_);
  }

 private:
  State& state() { return step_.state; }
  bool mayNot(const Deed& deed) {
    const StaffDeed kind = kindOf(deed);
    if (may(state().member.role, kind)) return false;
    state().told = Told{deed, NotAllowed{leastRole(kind)}};
    return true;
  }
  /// Something is there that it could be done to.
  bool hasAMeaning(const Deed& deed) {
    if (!state().kiosk) return false;
    const KioskState& kiosk = *state().kiosk;
    if (const auto* to = std::get_if<SwitchList>(&deed)) return to->list != kiosk.list;
    if (const auto* to = std::get_if<SwitchEvent>(&deed))
      return std::ranges::find(kiosk.other_events, to->to.id, &OtherEvent::id) != kiosk.other_events.end();
    if (std::holds_alternative<TestPrint>(deed)) return kiosk.badges.has_value();
    if (std::holds_alternative<Reload>(deed) || std::holds_alternative<Train>(deed)) return !kiosk.training;
    if (std::holds_alternative<SaveQueue>(deed) || std::holds_alternative<ReadStick>(deed))
      return !kiosk.training;
    if (std::holds_alternative<EndTraining>(deed)) return kiosk.training;
    if (const auto* loud = std::get_if<SetVolume>(&deed)) return kiosk.volume && within(loud->percent, 0);
    if (const auto* bright = std::get_if<SetBrightness>(&deed))
      return kiosk.brightness && within(bright->percent, kLeastBrightness);
    return true;
  }
  void begin(const Deed& deed) {
    state().front.reset();
    state().told.reset();
    state().doing = deed;
    step_.effects.push_back({++state().asked, deed});
  }

  void handle(const KioskTold& told) {
    state().kiosk = told.kiosk;
    state().readings = readingsOf(told.kiosk, told.now);
  }
  void handle(const ArrivalsTold& told) { state().arrivals = told.arrivals; }
  void handle(const IncidentsTold& told) { state().incidents = told.incidents; }
  void handle(const ListsWanted&) {
    if (!state().kiosk || state().doing || !may(state().member.role, StaffDeed::SetUpKiosk)) return;
    state().told.reset();
    state().front = ChoosingList{};
  }
  void handle(const DeedWanted& wanted) {
    if (state().doing || mayNot(wanted.deed) || !hasAMeaning(wanted.deed)) return;
    if (!isGrave(wanted.deed)) return begin(wanted.deed);
    state().told.reset();
    state().front = Confirming{wanted.deed};
  }
  void handle(const Confirmed&) {
    const auto* asked = state().front ? std::get_if<Confirming>(&*state().front) : nullptr;
    if (!asked || state().doing || mayNot(asked->deed)) return;
    begin(Deed(asked->deed));
  }
  void handle(const FrontLeft&) { state().front.reset(); }
  void handle(const PageLeft&) {
    state().front.reset();
    state().told.reset();
  }
  void handle(const DeedDone& done) {
    if (!state().doing || done.asked != state().asked) return;
    const Deed deed = *std::exchange(state().doing, std::nullopt);
    state().told = Told{deed, done.outcome};
    const auto* settled = std::get_if<Settle>(&deed);
    const auto* badge = std::get_if<SettleBadge>(&deed);
    const bool is_gone =
        std::holds_alternative<Done>(done.outcome) || std::holds_alternative<NotThere>(done.outcome);
    // Nobody presses it once more while the rest is read anew.
    if (is_gone && (settled || badge)) {
      const OpId& gone = settled ? settled->incident : badge->order;
      std::erase_if(state().incidents, [&](const ToSettle& one) { return idOf(one.incident) == gone; });
    }
  }

  Step step_;
};

}  // namespace

Step advance(const State& state, const Event& event) {
  return Turn(state).take(event);
}

}  // namespace usher::domain::kiosk_page
