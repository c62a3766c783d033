// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/desk/place.h>
#include <usher/domain/staff/member.h>
#include <usher/fakes/fake_random.h>
#include <usher/fakes/fake_time.h>
#include <usher/fakes/in_memory_check_in_store.h>
#include <usher/ports/walk_ins.h>

namespace usher::desk::test {

inline domain::StaffMember member(const char* id, domain::StaffRole role) {
  return {.id = *domain::StaffMemberId::parse(QString::fromLatin1(id)), .name = {}, .role = role};
}

inline const domain::StaffMember kBo = member("bo", domain::StaffRole::Staff);
inline const domain::StaffMember kAda = member("ada", domain::StaffRole::Supervisor);

inline domain::TicketId ticketId(const char* id) {
  return *domain::TicketId::parse(QString::fromLatin1(id));
}

inline domain::TicketCode code(const char* text) {
  return *domain::TicketCode::parse(text);
}

/// As many have come as the test says.
struct CountedWalkIns : ports::WalkIns {
  std::expected<std::int64_t, ports::StoreError> ticketsOf(const domain::TicketTypeId&) override {
    return count;
  }
  std::int64_t count = 0;
};

/// An event with two doors; t1 and t2 have codes of their own, g1 and g2 share one.
struct DeskRig {
  DeskRig() {
    const auto start = fakes::FakeTime::kStart;
    const auto list = [](QStringView id) {
      return domain::CheckInList{*domain::CheckInListId::parse(id),
                                 {},
                                 {},
                                 std::nullopt,
                                 std::nullopt,
                                 false,
                                 domain::ReEntry::Never};
    };
    store.event = domain::EventFacts{
        {*domain::EventId::parse(u"expo"), {}, "UTC", start, start + std::chrono::hours(72)},
        {{*domain::TicketTypeId::parse(u"visitor"), {}, 0x2f4bff}},
        {list(u"main"), list(u"hall")},
        {}};
    store.tickets = {ticket("t1", "CODE-1"), ticket("t2", "CODE-2"), ticket("g1", "GROUP"),
                     ticket("g2", "GROUP")};
  }

  static domain::Ticket ticket(const char* id, const QString& code) {
    return {.id = ticketId(id),
            .code = code,
            .type = *domain::TicketTypeId::parse(u"visitor"),
            .valid_from = {},
            .valid_until = {},
            .attendee = {"Ada", "Lovelace", "Engines", "wheelchair"},
            .enrolments = {},
            .open_questions = {}};
  }

  fakes::InMemoryCheckInStore store;
  CountedWalkIns walk_ins;
  fakes::FakeTime time;
  fakes::FakeRandom random;
  Place place{"Kiosk 3", *domain::CheckInListId::parse(u"main")};
};

}  // namespace usher::desk::test
