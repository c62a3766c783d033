// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/look_ups.h>
#include <usher/backend/store/sqlite/sqlite_staff.h>

namespace usher::backend::store {

namespace {

using contract::StaffMemberRow;

std::vector<StaffMemberRow> readStaff(sqlite::Database& database, const std::string& event) {
  std::vector<StaffMemberRow> staff;
  for (auto& row : readRows(database, event, "staff_member")) {
    staff.push_back(std::get<StaffMemberRow>(std::move(row)));
  }
  return staff;
}

StaffPut check(const std::vector<StaffMemberRow>& staff, const StaffMemberRow& member) {
  const bool known = std::ranges::find(staff, member.id, &StaffMemberRow::id) != staff.end();
  if (!known && staff.size() >= kMostStaff) return StaffPut::TooMany;
  const bool taken = std::ranges::any_of(staff, [&](const StaffMemberRow& other) {
    return other.id != member.id &&
           (other.pin == member.pin || (!member.badge.empty() && other.badge == member.badge));
  });
  return taken ? StaffPut::Taken : StaffPut::Done;
}

}  // namespace

Result<std::vector<StaffMemberRow>> SqliteStaff::staff(const std::string& event) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    return readStaff(database, event);
  });
}

Result<std::string> SqliteStaff::signInKey(const std::string& event, Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    FeedLog feed(database, event, now);
    EventRows rows(database, feed);
    auto key = lookUpKey(rows);
    feed.finish();
    return key;
  });
}

Result<StaffPut> SqliteStaff::putStaffMember(const std::string& event, const StaffMemberRow& member,
                                             Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    FeedLog feed(database, event, now);
    EventRows rows(database, feed);
    const auto put = check(readStaff(database, event), member);
    if (put == StaffPut::Done) rows.put(member);
    feed.finish();
    return put;
  });
}

Result<bool> SqliteStaff::removeStaffMember(const std::string& event, const std::string& id, Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    FeedLog feed(database, event, now);
    EventRows rows(database, feed);
    const bool removed = rows.remove("staff_member", id);
    feed.finish();
    return removed;
  });
}

}  // namespace usher::backend::store
