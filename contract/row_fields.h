// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: the fields of single rows, without their "kind".

#include <optional>
#include <string>
#include <vector>

#include <usher/contract/event_rows.h>
#include <usher/contract/json_reader.h>

namespace usher::contract {

/// Leave out what is not set.
void put(Json& json, const char* name, const std::optional<Instant>& at);
void put(Json& json, const char* name, const std::optional<std::int64_t>& number);
void put(Json& json, const char* name, bool flag);
void put(Json& json, const char* name, const std::string& text);
void put(Json& json, const char* name, const std::vector<std::string>& ids);
void put(Json& json, const char* name, const LocalizedText& texts);

LocalizedText readLocalized(ObjectReader& object, const char* name);
/// Empty where the field is absent.
LocalizedText optionalLocalized(ObjectReader& object, const char* name);
std::string optionalId(ObjectReader& object, const char* name);
/// BCP 47 by its shape alone.
std::string optionalLanguage(ObjectReader& object, const char* name);
std::optional<std::int64_t> optionalCount(ObjectReader& object, const char* name);

EventRow readEvent(ObjectReader& object);
Json fields(const Branding& branding);
Branding readBranding(ObjectReader& object);
Json fields(const PictureRow& row);
PictureRow readPicture(ObjectReader& object);
Json fields(const TemplateRow& row);
TemplateRow readTemplate(ObjectReader& object);
Json fields(const QuestionRow& row);
QuestionRow readQuestion(ObjectReader& object);
Json fields(const CatalogueItemRow& row);
CatalogueItemRow readItem(ObjectReader& object);
Json fields(const RequestRow& row);
RequestRow readRequest(ObjectReader& object);
Json fields(const NoticeRow& row);
NoticeRow readNotice(ObjectReader& object);
Json fields(const StaffMemberRow& row);
StaffMemberRow readStaffMember(ObjectReader& object);
Json fields(const IncidentRow& row);
IncidentRow readIncident(ObjectReader& object);
Json fields(const TicketKeyRow& row);
TicketKeyRow readTicketKey(ObjectReader& object);
Json fields(const RevocationRow& row);
RevocationRow readRevocation(ObjectReader& object);
Json fields(const LookUpKeyRow& row);
LookUpKeyRow readLookUpKey(ObjectReader& object);

const char* nameOf(ItemKind kind);
std::optional<ItemKind> itemKind(const std::string& name);
const char* nameOf(RequestState state);
RequestState readRequestState(ObjectReader& object, const char* name);
StaffRole readStaffRole(ObjectReader& object, const char* name);
const char* nameOf(Resolution resolution);
Resolution readResolution(ObjectReader& object, const char* name);

}  // namespace usher::contract
