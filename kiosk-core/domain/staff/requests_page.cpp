// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/requests_page.h>

#include <algorithm>
#include <utility>

#include <usher/domain/overloaded.h>
#include <usher/domain/staff/request_step.h>

namespace usher::domain::requests_page {

namespace {

bool isIn(Filter filter, const RequestFile& file) {
  const bool is_ended = !nextStepOf(file.request);
  // Also what was accepted without anybody's word.
  const bool waits = mayBecome(file.request, RequestState::Accepted);
  switch (filter) {
    case Filter::All:
      return true;
    case Filter::Waiting:
      return waits;
    case Filter::TakenOn:
      return !waits && !is_ended;
    case Filter::Settled:
      return is_ended;
  }
  return true;
}

template <class Use>
void eachIn(const State& state, Filter filter, Use&& use) {
  if (!state.known) return;
  for (const auto* files : {&state.known->to_do, &state.known->settled}) {
    for (const RequestFile& file : *files) {
      if (isIn(filter, file)) use(file);
    }
  }
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
  void read() { step_.effects.emplace_back(Read{++state().asked}); }
  void leave() {
    state().chosen.reset();
    state().declining = false;
  }
  void know(const RequestsToServe& now) {
    state().known = now;
    state().unreadable = false;
    if (!chosenIn(state())) leave();
  }
  bool mayNot() {
    if (may(state().member.role, StaffDeed::ServeRequests)) return false;
    state().told = RoleTooLow{leastRole(StaffDeed::ServeRequests)};
    return true;
  }

  void handle(const NewsCame&) {
    // What comes of a step brings the news with it.
    if (!state().doing) read();
  }
  void handle(const RequestsRead& read) {
    if (read.asked != state().asked || state().doing) return;
    std::visit(Overloaded{
                   [this](const RequestsToServe& now) { know(now); },
                   [this](const NotKept&) { state().unreadable = true; },
               },
               read.answer);
  }
  void handle(const FilterWanted& wanted) {
    if (state().doing) return;
    state().filter = wanted.filter;
    state().told.reset();
    if (!chosenIn(state())) leave();
  }
  void handle(const RequestChosen& row) {
    if (state().doing || state().chosen == row.request) return;
    leave();
    state().told.reset();
    state().chosen = row.request;
    if (!chosenIn(state())) leave();
  }
  void handle(const StepWanted& wanted) {
    const RequestFile* const file = chosenIn(state());
    if (!file || state().doing || !mayBecome(file->request, wanted.to) || mayNot()) return;
    state().told.reset();
    if (wanted.to == RequestState::Declined && wanted.reason.trimmed().isEmpty()) {
      if (std::exchange(state().declining, true)) state().told = Wordless{};
      return;
    }
    state().doing = wanted.to;
    step_.effects.emplace_back(
        Do{++state().asked, file->request.ticket, file->request.id, wanted.to, wanted.reason});
  }
  void handle(const DeclineLeft&) {
    if (state().doing) return;
    state().declining = false;
    state().told.reset();
  }
  void handle(const StepDone& done) {
    if (!state().doing || done.asked != state().asked) return;
    state().doing.reset();
    state().told = done.outcome;
    const bool is_about_words =
        std::holds_alternative<Wordless>(done.outcome) || std::holds_alternative<Wordy>(done.outcome);
    if (!is_about_words) state().declining = false;
    if (done.now) know(*done.now);
    // What has ended is left: whoever presses Enter once more does nothing to the next one by it.
    if (const auto* stepped = std::get_if<Stepped>(&done.outcome); stepped && !nextStepOf(stepped->request))
      leave();
    if (!done.now) read();
  }

  Step step_;
};

}  // namespace

Step advance(const State& state, const Event& event) {
  return Turn(state).take(event);
}

std::vector<RequestFile> shown(const State& state) {
  std::vector<RequestFile> files;
  eachIn(state, state.filter, [&](const RequestFile& file) { files.push_back(file); });
  return files;
}

int countOf(const State& state, Filter filter) {
  int count = 0;
  eachIn(state, filter, [&](const RequestFile&) { ++count; });
  return count;
}

const RequestFile* chosenIn(const State& state) {
  const RequestFile* chosen = nullptr;
  eachIn(state, state.filter, [&](const RequestFile& file) {
    if (state.chosen == file.request.id) chosen = &file;
  });
  return chosen;
}

}  // namespace usher::domain::requests_page
