// SPDX-License-Identifier: Apache-2.0
#include <usher/contract/event_rows_json.h>
#include <usher/contract/kiosk.h>
#include <usher/contract/people.h>
#include <usher/contract/row_fields.h>
#include <usher/contract/utf8.h>

namespace usher::contract {
namespace {

constexpr std::size_t kMaxRows = 5000;

}  // namespace

Decoded<RowEdit> decodeRowEdit(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    RowEdit edit;
    if (object.has("put")) {
      object.each("put", kMaxRows, [&](ObjectReader& element) {
        auto row = readRow(element);
        if (!row) return element.refuse("kind", "is none that can be put in");
        if (std::holds_alternative<EventRow>(*row)) refuseUnknownFormats(element);
        edit.put.push_back(*std::move(row));
      });
    }
    if (object.has("remove")) {
      object.each("remove", kMaxRows, [&](ObjectReader& element) {
        edit.remove.push_back({.kind = element.text("kind", kId), .id = element.text("id", kId)});
      });
    }
    return edit;
  });
}

Decoded<Reason> decodeReason(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) { return Reason{object.text("reason", kText)}; });
}

Decoded<BadgeNames> decodeBadgeNames(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    return BadgeNames{.given_name = object.text("given_name", kLine),
                      .family_name = object.text("family_name", kLine, ""),
                      .company = object.text("company", kLine, "")};
  });
}

Decoded<ContactEdit> decodeContactEdit(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    return ContactEdit{.email = object.text("email", kText),
                       .phone = object.text("phone", kText),
                       .language = object.text("language", kText)};
  });
}

Decoded<Settlement> decodeSettlement(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    Settlement settlement{.resolution = readResolution(object, "resolution"),
                          .note = object.text("note", kText, "")};
    if (object.has("replaces")) settlement.replaces = readResolution(object, "replaces");
    return settlement;
  });
}

Decoded<RequestStep> decodeRequestStep(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    return RequestStep{.state = object.oneOf<RequestState>("state", {{"accepted", RequestState::Accepted},
                                                                     {"done", RequestState::Done},
                                                                     {"declined", RequestState::Declined}}),
                       .reason = object.text("reason", kText, "")};
  });
}

bool isKioskName(std::string_view bytes) {
  return !bytes.empty() && isText(bytes) && fits(bytes, kLine);
}

Decoded<PairingCodeRequest> decodePairingCodeRequest(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    PairingCodeRequest request{object.text("name", kLine)};
    if (!isKioskName(request.name)) object.refuse("name", "must say what staff call the kiosk");
    return request;
  });
}

Decoded<StaffMemberEdit> decodeStaffMemberEdit(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    return StaffMemberEdit{.name = object.text("name", kLine), .role = readStaffRole(object, "role")};
  });
}

Decoded<KioskMove> decodeKioskMove(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) { return KioskMove{object.text("event", kId)}; });
}

Decoded<KioskOffer> decodeKioskOffer(std::string_view json) {
  return decodeObject(
      json, [](ObjectReader& object) { return KioskOffer{object.ids("events", kMostOtherEvents)}; });
}

Decoded<KioskCommand> decodeKioskCommand(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    return KioskCommand{
        .kind = object.oneOf<const char*>(
            "kind", {{"reload", "reload"}, {"lock", "lock"}, {"unlock", "unlock"}, {"message", "message"}}),
        .text = object.text("text", kText, "")};
  });
}

Decoded<KeyRotation> decodeKeyRotation(std::string_view json) {
  return decodeObject(json,
                      [](ObjectReader& object) { return KeyRotation{object.flag("retire_others", false)}; });
}

Decoded<EventRow> decodeEventRow(std::string_view json) {
  return decodeObject(json, [](ObjectReader& object) {
    EventRow event = readEvent(object);
    refuseUnknownFormats(object);
    return event;
  });
}

}  // namespace usher::contract
