// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/preflight.h>

#include <algorithm>
#include <utility>

namespace usher::domain::preflight {

namespace {

constexpr int kSampleTickets = 20;
/// What a guest may wait for a decision.
constexpr std::chrono::milliseconds kDecides{100};

Standing judge(const TicketTrial& trial) {
  if (trial.failed > 0) return Standing::Stop;
  return trial.tried == 0 || trial.slowest > kDecides ? Standing::Care : Standing::Good;
}

Standing judge(BadgeTrial trial) {
  return trial == BadgeTrial::NotRead || trial == BadgeTrial::NoEvent ? Standing::Stop : Standing::Good;
}

Standing standingOf(Level level) {
  if (level == Level::Stop) return Standing::Stop;
  return level == Level::Care ? Standing::Care : Standing::Good;
}

Standing judge(const PrinterTold& told) {
  switch (told.trial) {
    case PrinterTrial::Asked:
      return standingOf(levelOf(told.printer, Level::Stop));
    case PrinterTrial::Files:
      return Standing::Care;
    case PrinterTrial::NotUsed:
      break;
  }
  return Standing::Good;
}

class Turn {
 public:
  explicit Turn(const State& state) : step_{state, {}} {}

  Step take(const Event& event) && {
    std::visit([this](const auto& happened) { handle(happened); }, event);
    return std::move(step_);
  }

 private:
  Item& item(Check check) { return *std::ranges::find(step_.state.items, check, &Item::check); }
  bool isAsked() const { return step_.state.run > 0; }
  void found(Check check, Standing standing, Finding finding) {
    item(check).standing = standing;
    item(check).finding = std::move(finding);
  }

  void handle(const Begun&) {
    const auto run = step_.state.run + 1;
    step_.state = fresh();
    step_.state.run = run;
    for (Item& one : step_.state.items) one.standing = Standing::Running;
    step_.effects = {TryTickets{run, kSampleTickets}, TryBadge{run}, AskPrinter{run}, ReadKiosk{}};
  }

  void handle(const TicketsTried& tried) {
    if (!isAsked() || tried.run != step_.state.run) return;
    if (!tried.trial) return found(Check::Tickets, Standing::Stop, finding::NotReadable{});
    found(Check::Tickets, judge(*tried.trial), finding::Tickets{*tried.trial});
  }

  void handle(const BadgeTried& tried) {
    if (!isAsked() || tried.run != step_.state.run) return;
    found(Check::Badge, judge(tried.trial), finding::Badge{tried.trial});
  }

  void handle(const PrinterTold& told) {
    if (!isAsked() || told.run != step_.state.run) return;
    found(Check::Printer, judge(told), finding::Printer{told.trial, told.printer});
  }

  void handle(const KioskTold& told) {
    if (!isAsked()) return;
    const KioskState& kiosk = told.kiosk;
    const auto readings = readingsOf(kiosk, told.now);
    const auto levelOf = [&](Concern concern) {
      return standingOf(std::ranges::find(readings, concern, &Reading::concern)->level);
    };
    if (kiosk.training) {
      for (const Check check : {Check::Clock, Check::Queue, Check::Data})
        found(check, Standing::Good, finding::Training{});
    } else {
      found(Check::Clock, levelOf(Concern::Clock), finding::Clock{kiosk.clock_offset});
      // Before the doors open nothing has to be on its way.
      const bool waits = kiosk.waiting > 0;
      found(Check::Queue, waits ? Standing::Care : Standing::Good,
            finding::Queue{kiosk.waiting, kiosk.oldest});
      found(Check::Data, levelOf(Concern::Data), finding::Data{kiosk.data_age});
    }
    found(Check::Disk, levelOf(Concern::Disk), finding::Disk{kiosk.disk_free});
    takeCamera(kiosk.camera, kiosk.cameras_missing);
  }

  void takeCamera(CameraState camera, const std::vector<int>& missing) {
    const bool lost = camera == CameraState::Lost || camera == CameraState::Busy;
    // What was seen before it went says nothing any more.
    if (lost) return found(Check::Camera, Standing::Stop, finding::Camera{camera, missing});
    const auto& known = item(Check::Camera).finding;
    const auto* seen = known ? std::get_if<finding::CodeSeen>(&*known) : nullptr;
    // A scanner proves nothing of a camera that is there.
    const bool proved = seen && (seen->by == Eye::Camera || camera == CameraState::Absent);
    if (proved) {
      seeCode(seen->by, missing);
    } else {
      found(Check::Camera, Standing::Running, finding::Camera{camera, missing});
    }
  }

  /// By one of two cameras proves nothing of the other.
  void seeCode(Eye by, const std::vector<int>& missing) {
    found(Check::Camera, missing.empty() ? Standing::Good : Standing::Care, finding::CodeSeen{by, missing});
  }

  void handle(const CodeSeen& seen) {
    if (!isAsked()) return;
    const auto& known = item(Check::Camera).finding;
    const auto* camera = known ? std::get_if<finding::Camera>(&*known) : nullptr;
    if (seen.by == Eye::Scanner && !(camera && camera->state == CameraState::Absent)) return;
    const auto* before = known ? std::get_if<finding::CodeSeen>(&*known) : nullptr;
    // Where nothing was told yet, it soon is.
    seeCode(seen.by, camera   ? camera->cameras_missing
                     : before ? before->cameras_missing
                              : std::vector<int>());
  }

  Step step_;
};

}  // namespace

State fresh() {
  State state;
  for (const Check check : kChecks) state.items.push_back({check});
  return state;
}

Step advance(const State& state, const Event& event) {
  return Turn(state).take(event);
}

bool isOver(const State& state) {
  return std::ranges::all_of(state.items, [](const Item& item) { return item.standing >= Standing::Good; });
}

Standing standingOf(const State& state) {
  Standing gravest = Standing::Good;
  for (const Item& item : state.items) gravest = std::max(gravest, item.standing);
  if (gravest > Standing::Good || isOver(state)) return gravest;
  return state.run > 0 ? Standing::Running : Standing::Waiting;
}

}  // namespace usher::domain::preflight
