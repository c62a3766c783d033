// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/staff_mode.h>

#include <utility>

#include <usher/domain/overloaded.h>

namespace usher::domain::staff_mode {

StaffDeed kindOf(const Deed& deed) {
  return std::visit(Overloaded{
                        [](const LetIn&) { return StaffDeed::LetIn; },
                        [](const LetOut&) { return StaffDeed::LetOut; },
                        [](const Overrule&) { return StaffDeed::Overrule; },
                        [](const Void&) { return StaffDeed::Void; },
                        [](const CorrectBadge&) { return StaffDeed::CorrectBadge; },
                        [](const PrintBadge&) { return StaffDeed::Reprint; },
                    },
                    deed);
}

StaffDeed kindOf(Form form) {
  switch (form) {
    case Form::Overrule:
      return StaffDeed::Overrule;
    case Form::Void:
      return StaffDeed::Void;
    case Form::CorrectBadge:
      return StaffDeed::CorrectBadge;
  }
  return StaffDeed::Overrule;
}

namespace {

class Turn {
 public:
  explicit Turn(const State& state) : step_{state, {}} {}

  Step take(const Event& event) && {
    std::visit([this](const auto& happened) { handle(happened); }, event);
    return std::move(step_);
  }

 private:
  State& state() { return step_.state; }
  void tell(StaffDeed deed, Outcome outcome) { state().told = Told{deed, std::move(outcome)}; }
  bool mayNot(StaffDeed deed) {
    if (may(state().member.role, deed)) return false;
    tell(deed, RoleTooLow{leastRole(deed)});
    return true;
  }
  void look() {
    if (!state().typed.trimmed().isEmpty()) step_.effects.emplace_back(Search{state().typed, state().filter});
  }
  void leaveGuest() {
    state().guest.reset();
    state().form.reset();
    state().registering = false;
    ++state().asked;
  }

  void handle(const Typed& typed) {
    if (state().doing) return;
    leaveGuest();
    state().told.reset();
    state().typed = typed.text;
    if (typed.text.trimmed().isEmpty()) {
      state().found = {};
    } else {
      look();
    }
  }
  void handle(const FilterChosen& chosen) {
    if (state().doing || chosen.filter == state().filter) return;
    leaveGuest();
    state().filter = chosen.filter;
    // Nobody is shown as found who was found by another one.
    state().found = {};
    look();
  }
  void handle(const GuestsFound& found) {
    if (found.found.typed == state().typed) state().found = found.found;
  }
  void handle(const GuestWanted& wanted) {
    // Nobody else's page comes between a deed and what came of it.
    if (state().doing) return;
    leaveGuest();
    state().told.reset();
    step_.effects.emplace_back(Read{state().asked, wanted.claim});
  }
  void handle(const GuestRead& read) {
    if (read.asked != state().asked || state().doing) return;
    std::visit(Overloaded{
                   [this](const GuestFile& file) { state().guest = file; },
                   [this](const auto& trouble) {
                     leaveGuest();
                     tell(StaffDeed::FindGuests, trouble);
                   },
               },
               read.answer);
  }
  void handle(const GuestLeft&) {
    if (!state().doing) leaveGuest();
  }
  void handle(const FormWanted& wanted) {
    if (!state().guest || state().doing || mayNot(kindOf(wanted.form))) return;
    state().form = wanted.form;
    state().told.reset();
  }
  void handle(const FormLeft&) {
    if (state().doing) return;
    state().form.reset();
    state().registering = false;
  }
  void handle(const RegisterWanted&) {
    if (state().doing || mayNot(StaffDeed::RegisterWalkIn)) return;
    leaveGuest();
    state().told.reset();
    state().registering = true;
  }
  void handle(const WalkInTyped& typed) {
    if (!state().registering || state().doing || mayNot(StaffDeed::RegisterWalkIn)) return;
    state().doing = StaffDeed::RegisterWalkIn;
    state().told.reset();
    step_.effects.emplace_back(Register{++state().asked, typed.form});
  }
  void handle(const DeedWanted& wanted) {
    if (!state().guest || state().doing || mayNot(kindOf(wanted.deed))) return;
    state().doing = kindOf(wanted.deed);
    state().told.reset();
    step_.effects.emplace_back(Do{++state().asked, state().guest->ticket.id, wanted.deed});
  }
  void handle(const DeedDone& done) {
    if (!state().doing || done.asked != state().asked) return;
    tell(*std::exchange(state().doing, std::nullopt), done.outcome);
    if (done.now) state().guest = done.now;
    // Whoever was registered has a ticket now, even where the door does not let them in.
    if (state().guest) state().registering = false;
    if (!std::holds_alternative<Done>(done.outcome)) return;
    state().form.reset();
    look();
  }
  void handle(const BadgeReported& report) {
    if (state().told && state().guest && state().guest->ticket.id == report.ticket) {
      state().told->badge = report.state;
    }
  }
  void handle(const NewsCame&) {
    look();
    if (state().guest && !state().doing) {
      step_.effects.emplace_back(Read{++state().asked, state().guest->ticket.id});
    }
  }

  Step step_;
};

}  // namespace

Step advance(const State& state, const Event& event) {
  return Turn(state).take(event);
}

}  // namespace usher::domain::staff_mode
