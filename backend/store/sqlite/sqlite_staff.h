// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/store/port/staff_store.h>
#include <usher/backend/store/sqlite/readers.h>
#include <usher/backend/store/sqlite/writer.h>

namespace usher::backend::store {

class SqliteStaff final : public StaffStore {
 public:
  /// Both must outlive it.
  SqliteStaff(Writer& writer, Readers& readers) : writer_(writer), readers_(readers) {}

  Result<std::vector<contract::StaffMemberRow>> staff(const std::string& event) override;
  Result<std::string> signInKey(const std::string& event, Instant now) override;
  Result<StaffPut> putStaffMember(const std::string& event, const contract::StaffMemberRow& member,
                                  Instant now) override;
  Result<bool> removeStaffMember(const std::string& event, const std::string& id, Instant now) override;

 private:
  Writer& writer_;
  Readers& readers_;
};

}  // namespace usher::backend::store
