// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include <usher/contract/event_rows.h>

#include "names.h"
#include "programme.h"
#include "split_mix.h"
#include "venue_time.h"

namespace usher::admin {

/// The midnights before the first, second and third day, and after the third.
struct EventDays {
  std::array<contract::Instant, 4> midnight;
};
EventDays eventDays(const VenueTime& venue, contract::Instant now);

/// 24 characters of 2-9 and A-Z without I and O (120 bits): what QR codes hold most tightly and people read
/// aloud safely.
std::string makeTicketCode(SplitMix& random);

/// Invents attendees with their tickets, one after the other.
class TicketMaker {
 public:
  TicketMaker(std::uint64_t seed, const Programme& programme, const EventDays& days);

  /// The tickets with fixed ids; all of them are enrolled in the slot that begins next after `now`.
  std::vector<contract::TicketRow> named(contract::Instant now, const VenueTime& venue);
  contract::TicketRow next();

 private:
  void name(contract::TicketRow& ticket);
  void stretchName(contract::TicketRow& ticket, const NameSet& set);
  void enrol(contract::TicketRow& ticket, int only_day, const Slot* always = nullptr);
  void joinGroup(contract::TicketRow& ticket);
  void makeTrouble(contract::TicketRow& ticket);
  const NameSet& anySet();

  SplitMix random_;
  const Programme& programme_;
  EventDays days_;
  std::vector<NameSet> sets_;
  std::uint32_t total_weight_ = 0;
  std::uint32_t number_ = 0;
  std::uint32_t group_left_ = 0;
  std::string group_code_;
  std::string group_company_;
};

}  // namespace usher::admin
