// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimeZone>

#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include <usher/csv/writer.h>
#include <usher/domain/event.h>
#include <usher/domain/staff/member.h>
#include <usher/ports/passage_book.h>

namespace usher::desk {

/// The table of passages that staff take away, as a CSV file for spreadsheets. Columns at, direction, list,
/// given_name, family_name, company, ticket_type, code, kiosk, staff, overruled, reason, undone, undone_by,
/// ticket, op; those that the backend's table of check-ins has too are called and filled as there, but for
/// `at`, which is ISO 8601 in the event's zone. `staff` and `undone_by` are names, or the id of who is no
/// staff member any more; `overruled` is the verdict that was overruled, `undone` "yes" or nothing.
class PassageTable {
 public:
  /// Writes the header. `out` outlives this object.
  PassageTable(std::ostream& out, const domain::Event& event, std::vector<domain::StaffMember> staff);

  void add(const ports::Passage& passage);

 private:
  std::string nameOf(const std::optional<domain::StaffMemberId>& id) const;

  csv::Writer csv_;
  QTimeZone zone_;
  std::vector<domain::StaffMember> staff_;
};

}  // namespace usher::desk
