// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <utility>
#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/staff/entry.h>
#include <usher/domain/staff/staff_mode.h>

/// Staff at work at the event of sample.h.
namespace usher::sample {

domain::StaffMember member(domain::StaffRole role = domain::StaffRole::Supervisor);
/// With the types and lists that staffFiles() speak of.
domain::EventFacts staffFacts();
/// Of the kiosk at which they work.
domain::CheckInListId mainList();

/// Somebody looked for "ma", and found guests in each state, nasty names among them.
domain::staff_mode::State found(domain::StaffRole role = domain::StaffRole::Supervisor);
/// The first of them is before staff: not yet in, welcome at the door.
domain::staff_mode::State opened(domain::StaffRole role = domain::StaffRole::Supervisor);
/// Inside since six minutes ago, after having been in and out, with notes.
domain::staff_mode::State inside(domain::StaffRole role = domain::StaffRole::Supervisor);
/// Unpaid.
domain::staff_mode::State refused(domain::StaffRole role = domain::StaffRole::Supervisor);

/// All that the door of staffFacts() may ask: questionnaire(), typedQuestionnaire(), and with them consents
/// and a signature that need not be given, long words, and more of the same, fifteen of them.
std::vector<domain::Question> doorQuestions();
/// opened(), kept out by those questions.
domain::staff_mode::State asked(const std::vector<const char16_t*>& questions);
/// The same, with the page before staff on which they are answered.
domain::staff_mode::State answering(const std::vector<const char16_t*>& questions);

/// Guests of one booking: `guests` of them are shown, of `count`. Some may come in, some are inside, some are
/// kept out; their names are as nasty as those of found().
domain::GuestsTogether together(int guests, int count);
/// opened(), with four others of its booking, of six.
domain::staff_mode::State accompanied();
/// The same booking before staff as a whole; one of those who may come in is not here.
domain::staff_mode::State grouped();

/// Where the letters of what was typed are, as they stand.
std::vector<std::pair<qsizetype, qsizetype>> sameLetters(QStringView shown, QStringView typed);

struct NamedPinPage {
  const char* name;
  domain::entry::PinWanted page;
  bool training = false;
};
std::vector<NamedPinPage> pinPages();

struct NamedStaffState {
  const char* name;
  domain::staff_mode::State state;
};
/// What staff see, in each of its states.
std::vector<NamedStaffState> staffStates();

}  // namespace usher::sample
