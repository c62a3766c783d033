// SPDX-License-Identifier: Apache-2.0

#include <usher/contract/row_fields.h>
#include <usher/contract/whole_number.h>

namespace usher::contract {
namespace {

bool isKeyId(std::string_view text) {
  constexpr unsigned kLast = 255;
  return !text.starts_with('0') && wholeNumber(text, 1U, kLast).has_value();
}

const TextForm kKeyId{1, 3, isKeyId, "must be a number from 1 to 255, as text"};

}  // namespace

const char* nameOf(StaffRole role) {
  switch (role) {
    case StaffRole::Staff:
      return "staff";
    case StaffRole::Supervisor:
      return "supervisor";
    case StaffRole::Administrator:
      return "administrator";
  }
  return "staff";
}

StaffRole readStaffRole(ObjectReader& object, const char* name) {
  return object.oneOf<StaffRole>(name, {{"staff", StaffRole::Staff},
                                        {"supervisor", StaffRole::Supervisor},
                                        {"administrator", StaffRole::Administrator}});
}

Json fields(const StaffMemberRow& row) {
  Json json = {{"id", row.id}, {"name", row.name}, {"role", nameOf(row.role)}, {"pin", row.pin}};
  put(json, "badge", row.badge);
  return json;
}

StaffMemberRow readStaffMember(ObjectReader& object) {
  StaffMemberRow row{.id = object.text("id", kId),
                     .name = object.text("name", kLine),
                     .role = readStaffRole(object, "role"),
                     .pin = object.text("pin", kSha256)};
  if (object.has("badge")) row.badge = object.text("badge", kSha256);
  return row;
}

const char* nameOf(Resolution resolution) {
  return resolution == Resolution::Accepted ? "accepted" : "mistake";
}

Resolution readResolution(ObjectReader& object, const char* name) {
  return object.oneOf<Resolution>(name,
                                  {{"accepted", Resolution::Accepted}, {"mistake", Resolution::Mistake}});
}

Json fields(const IncidentRow& row) {
  Json json = {{"id", row.id},
               {"ticket", row.ticket},
               {"list", row.list},
               {"at", formatInstant(row.at)},
               {"winner", row.winner}};
  put(json, "kiosk", row.kiosk);
  if (row.resolution) json["resolution"] = nameOf(*row.resolution);
  put(json, "settled_by", row.settled_by);
  put(json, "note", row.note);
  return json;
}

IncidentRow readIncident(ObjectReader& object) {
  IncidentRow row{.id = object.text("id", kId),
                  .ticket = object.text("ticket", kId),
                  .list = object.text("list", kId),
                  .at = object.instant("at"),
                  .kiosk = object.text("kiosk", kLine, ""),
                  .winner = object.text("winner", kId),
                  .resolution = {},
                  .settled_by = object.text("settled_by", kLine, ""),
                  .note = object.text("note", kText, "")};
  if (object.has("resolution")) row.resolution = readResolution(object, "resolution");
  return row;
}

Json fields(const TicketKeyRow& row) {
  Json json = {{"id", row.id}, {"public_key", row.public_key}};
  put(json, "retired", row.retired);
  return json;
}

TicketKeyRow readTicketKey(ObjectReader& object) {
  return {.id = object.text("id", kKeyId),
          .public_key = object.text("public_key", kPublicKey),
          .retired = object.flag("retired", false)};
}

Json fields(const RevocationRow& row) {
  return {{"id", row.id}};
}

RevocationRow readRevocation(ObjectReader& object) {
  return {.id = object.text("id", kId)};
}

Json fields(const LookUpKeyRow& row) {
  return {{"id", row.id}, {"key", row.key}};
}

LookUpKeyRow readLookUpKey(ObjectReader& object) {
  return {.id = object.text("id", kId), .key = object.text("key", kPublicKey)};
}

}  // namespace usher::contract
