// SPDX-License-Identifier: Apache-2.0
#include <QByteArray>

#include <algorithm>

#include <usher/store/meta.h>
#include <usher/store/rows.h>
#include <usher/store/staff_roll.h>

namespace usher::store {

std::vector<domain::StaffMember> readStaff(sqlite::Database& database, Sealing& sealing) {
  std::vector<domain::StaffMember> staff;
  auto find = database.prepare("SELECT id, sealed FROM event.staff_member ORDER BY id");
  while (find.step()) {
    domain::StaffMember member{.id = id<domain::StaffMemberId>(find.view(0))};
    if (!sealing.unsealStaff(member, find.blob(1))) {
      throw Failure(ports::StoreError::Corrupt,
                    QStringLiteral("the sealed row of a staff member does not open"));
    }
    staff.push_back(std::move(member));
  }
  return staff;
}

domain::FailedTries readFailedTries(sqlite::Database& database) {
  const auto kept = readMeta(database, "main", kMetaFailedTries);
  if (!kept) return {};
  const QByteArray text(reinterpret_cast<const char*>(kept->data()), static_cast<qsizetype>(kept->size()));
  const QList<QByteArray> parts = text.split(' ');
  if (parts.size() != 2) return {};
  const int count = parts[0].toInt();
  return {std::max(0, count), domain::Instant(std::chrono::milliseconds(parts[1].toLongLong()))};
}

void writeFailedTries(sqlite::Database& database, const domain::FailedTries& tries) {
  const std::string text =
      std::to_string(tries.count) + ' ' + std::to_string(tries.at.time_since_epoch().count());
  writeMeta(database, "main", kMetaFailedTries,
            sqlite::Blob(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

}  // namespace usher::store
