// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

#include <usher/domain/flow/welcome.h>
#include <usher/domain/group.h>

namespace usher::domain {

/// Guests who came together, as one of them says who is here, and as they are let in one after the other.
struct Party {
  /// That was held up; "" where they were found without one.
  QString code;
  Group group;
  /// Those who are here, of the group's that may pass.
  std::vector<TicketId> chosen = {};
  /// In the order in which they came in, and were not let in.
  std::vector<Welcome> admitted = {};
  std::vector<GroupMember> refused = {};

  bool isChosen(const TicketId& ticket) const;
  /// Who is decided about now: the first of the chosen that is neither admitted nor refused; nullptr: nobody.
  const GroupMember* present() const;
  bool operator==(const Party&) const = default;
};

/// Those whom what was held up or typed means are here, as far as they may pass.
Party partyOf(QString code, Group group);

}  // namespace usher::domain
