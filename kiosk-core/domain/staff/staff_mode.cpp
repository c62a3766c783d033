// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/staff_mode.h>

#include <algorithm>
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
                        [](const AnswerQuestions&) { return StaffDeed::AnswerQuestions; },
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
    case Form::Reprint:
      return StaffDeed::Reprint;
    case Form::Answers:
      return StaffDeed::AnswerQuestions;
  }
  return StaffDeed::Overrule;
}

namespace {

bool isAsked(const GuestFile& guest) {
  return std::holds_alternative<QuestionsOpen>(guest.verdict);
}

/// What there was to do with the guest is done, whether or not they are let in after it.
bool isDone(StaffDeed deed, const Outcome& outcome) {
  return std::holds_alternative<Done>(outcome) || std::holds_alternative<CameIn>(outcome) ||
         std::holds_alternative<KeptInPart>(outcome) ||
         (deed == StaffDeed::AnswerQuestions && std::holds_alternative<Refused>(outcome));
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
  void tell(StaffDeed deed, Outcome outcome) { state().told = Told{deed, std::move(outcome)}; }
  bool mayNot(StaffDeed deed) {
    if (may(state().member.role, deed)) return false;
    tell(deed, RoleTooLow{leastRole(deed)});
    return true;
  }
  void look() {
    if (!state().typed.trimmed().isEmpty()) step_.effects.emplace_back(Search{state().typed, state().filter});
  }
  void closeFile() {
    state().guest.reset();
    state().form.reset();
    state().registering = false;
    state().reading.reset();
    ++state().asked;
  }
  void leaveGuest() {
    closeFile();
    state().group.reset();
  }
  void ask(Reading question) {
    step_.effects.emplace_back(
        Read{.asked = ++state().asked, .claim = question.claim, .together = question.together});
    state().reading = std::move(question);
  }
  void readAgain() {
    if (state().guest) return ask({.claim = state().guest->ticket.id});
    if (state().group) ask({.claim = state().group->file.claim, .together = true});
  }
  /// What is shown goes as soon as the answer is there: nothing is done to it any more.
  bool isLeaving() const { return step_.state.reading && step_.state.reading->leads_on; }
  /// The question's number.
  std::uint64_t begin(StaffDeed deed) {
    state().doing = deed;
    state().told.reset();
    state().reading.reset();
    return ++state().asked;
  }
  /// nullptr where there is none, or where one of them is before staff or about to be.
  OpenGroup* groupBefore() {
    return state().group && !state().guest && !isLeaving() ? &*state().group : nullptr;
  }
  void show(const GuestFile& file) {
    state().guest = file;
    if (!state().group) return;
    if (!state().group->has(file.ticket.id)) return state().group.reset();
    // Whoever was let in from their own file is not let in once more with the others.
    state().group->note(file);
  }
  void show(const GroupFile& file) {
    // Whatever they are found by: who was said not to be here is not here now either.
    const bool is_same = state().group && std::ranges::any_of(file.all.guests, [&](const GroupGuest& one) {
                           return state().group->has(one.guest.ticket);
                         });
    if (is_same) {
      state().group->note(file);
    } else {
      state().group = OpenGroup{file};
      for (const TicketId& ticket : state().undone) state().group->said[ticket] = false;
    }
    state().guest.reset();
    state().form.reset();
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
    // Until it is known who that is, the group may be theirs.
    closeFile();
    state().told.reset();
    ask({.claim = wanted.claim, .leads_on = true});
  }
  void handle(const GuestRead& read) {
    if (read.asked != state().asked || state().doing) return;
    const bool of_one = state().guest || isLeaving();
    const bool again = state().reading && state().reading->again;
    state().reading.reset();
    std::visit(Overloaded{
                   [this](const GuestFile& file) {
                     show(file);
                     // The guest may have answered elsewhere meanwhile.
                     if (state().form == Form::Answers && !isAsked(file)) state().form.reset();
                   },
                   [this](const GroupFile& file) { show(file); },
                   [this, of_one](const auto& trouble) {
                     // What was said of the group stays.
                     of_one ? closeFile() : leaveGuest();
                     tell(StaffDeed::FindGuests, trouble);
                   },
               },
               read.answer);
    if (again) readAgain();
  }
  void handle(const GuestLeft&) {
    if (state().doing) return;
    if (!state().group || groupBefore()) return leaveGuest();
    closeFile();
    // Something may have been done to one of them.
    readAgain();
  }
  void handle(const GroupWanted&) {
    if (!state().guest || state().doing) return;
    state().form.reset();
    state().told.reset();
    ask({.claim = state().guest->ticket.id, .together = true, .leads_on = true});
  }
  void handle(const GuestTicked& ticked) {
    OpenGroup* const group = groupBefore();
    if (!group || state().doing) return;
    group->tick(ticked.ticket);
  }
  void handle(const AllTicked& all) {
    OpenGroup* const group = groupBefore();
    if (!group || state().doing) return;
    group->tickAll(all.here);
  }
  void handle(const LetInTicked&) {
    const OpenGroup* const group = groupBefore();
    if (!group || state().doing || mayNot(StaffDeed::LetIn)) return;
    auto here = group->ticked();
    if (here.empty() || group->lacksPlaces()) return;
    step_.effects.emplace_back(
        LetInTogether{begin(StaffDeed::LetIn), group->file.claim, std::move(here), group->file.list});
  }
  void handle(const FormWanted& wanted) {
    if (!state().guest || state().doing || isLeaving() || mayNot(kindOf(wanted.form))) return;
    if (wanted.form == Form::Answers && !isAsked(*state().guest)) return;
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
    step_.effects.emplace_back(Register{begin(StaffDeed::RegisterWalkIn), typed.form});
  }
  void handle(const DeedWanted& wanted) {
    if (!state().guest || state().doing || isLeaving() || mayNot(kindOf(wanted.deed))) return;
    step_.effects.emplace_back(
        Do{begin(kindOf(wanted.deed)), state().guest->ticket.id, wanted.deed, state().guest->list});
  }
  void handle(const DeedDone& done) {
    if (!state().doing || done.asked != state().asked) return;
    const StaffDeed deed = *std::exchange(state().doing, std::nullopt);
    tell(deed, done.outcome);
    if (deed == StaffDeed::Void && std::holds_alternative<Done>(done.outcome) && state().guest)
      state().undone.push_back(state().guest->ticket.id);
    if (done.now) show(*done.now);
    if (done.group) {
      show(*done.group);
    } else if (const auto* came = std::get_if<CameIn>(&done.outcome); came && state().group) {
      state().group->noteInside(came->in);
      state().group->noteInside(came->already_in);
    }
    if (std::holds_alternative<DoorChanged>(done.outcome) && !done.now && !done.group) readAgain();
    // Whoever was registered has a ticket now, even where they are not in.
    if (state().guest || std::holds_alternative<KeptInPart>(done.outcome)) state().registering = false;
    if (!isDone(deed, done.outcome)) return;
    state().form.reset();
    look();
  }
  void handle(const BadgeReported& report) {
    if (!state().told) return;
    if (const auto* came = std::get_if<CameIn>(&state().told->outcome)) {
      if (std::ranges::find(came->in, report.ticket) == came->in.end()) return;
      state().told->badges_printed += report.state == PrintState::Printed ? 1 : 0;
      state().told->badges_failed += report.state == PrintState::Failed ? 1 : 0;
    } else if (state().guest && state().guest->ticket.id == report.ticket) {
      state().told->badge = report.state;
    }
  }
  void handle(const NewsCame&) {
    look();
    if (state().doing) return;
    if (state().reading) {
      state().reading->again = true;
    } else {
      readAgain();
    }
  }

  Step step_;
};

}  // namespace

Step advance(const State& state, const Event& event) {
  return Turn(state).take(event);
}

}  // namespace usher::domain::staff_mode
