// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <usher/contract/event_rows_json.h>
#include <usher/contract/op_fields.h>
#include <usher/contract/row_fields.h>

namespace usher::contract {
namespace {

constexpr std::int64_t kMaxQuantity = 1000;
constexpr std::size_t kMaxAnswers = 100;

Json fields(const CheckInOp& op) {
  Json json = {{"ticket", op.ticket}, {"list", op.list}, {"direction", nameOf(op.direction)}};
  if (op.overrides) json["override"] = {{"verdict", op.overrides->verdict}, {"reason", op.overrides->reason}};
  if (op.badge_owed) json["badge_owed"] = true;
  return json;
}
OpBody readCheckInOp(ObjectReader& object) {
  CheckInOp op{.ticket = object.text("ticket", kId),
               .list = object.text("list", kId),
               .direction = readDirection(object),
               .badge_owed = object.flag("badge_owed", false)};
  if (const auto overrides = object.find("override")) {
    ObjectReader inner = object.inner("override", *overrides);
    if (!object.failed())
      op.overrides = Override{.verdict = inner.text("verdict", kId), .reason = inner.text("reason", kText)};
  }
  return op;
}

Json fields(const VoidOp& op) {
  Json json = {{"check_in", op.check_in}};
  put(json, "reason", op.reason);
  return json;
}
OpBody readVoid(ObjectReader& object) {
  return VoidOp{.check_in = object.text("check_in", kUuid), .reason = object.text("reason", kText, "")};
}

Json fields(const RequestOp& op) {
  Json json = {{"ticket", op.ticket}, {"item", op.item}, {"quantity", op.quantity}};
  put(json, "note", op.note);
  return json;
}
OpBody readRequestOp(ObjectReader& object) {
  return RequestOp{.ticket = object.text("ticket", kId),
                   .item = object.text("item", kId),
                   .quantity = object.integer("quantity", 1, kMaxQuantity),
                   .note = object.text("note", kText, "")};
}

Json fields(const WalkInOp& op) {
  Json json = {{"ticket", op.ticket}, {"code", op.code}, {"ticket_type", op.ticket_type}};
  put(json, "given_name", op.given_name);
  put(json, "family_name", op.family_name);
  put(json, "company", op.company);
  put(json, "language", op.language);
  put(json, "email", op.email);
  return json;
}
OpBody readWalkIn(ObjectReader& object) {
  return WalkInOp{.ticket = object.text("ticket", kId),
                  .code = object.text("code", kTicketCode),
                  .ticket_type = object.text("ticket_type", kId),
                  .given_name = object.text("given_name", kText, ""),
                  .family_name = object.text("family_name", kText, ""),
                  .company = object.text("company", kText, ""),
                  .language = optionalLanguage(object, "language"),
                  .email = object.text("email", kText, "")};
}

Json fields(const BadgeCorrectionOp& op) {
  return {{"ticket", op.ticket},
          {"given_name", op.given_name},
          {"family_name", op.family_name},
          {"company", op.company}};
}
OpBody readBadgeCorrection(ObjectReader& object) {
  return BadgeCorrectionOp{.ticket = object.text("ticket", kId),
                           .given_name = object.text("given_name", kText),
                           .family_name = object.text("family_name", kText),
                           .company = object.text("company", kText)};
}

const char* nameOf(PrintOutcome outcome) {
  switch (outcome) {
    case PrintOutcome::Printed:
      return "printed";
    case PrintOutcome::Failed:
      return "failed";
    case PrintOutcome::Cancelled:
      return "cancelled";
  }
  return "failed";
}

Json fields(const PrintResultOp& op) {
  Json json = {{"ticket", op.ticket},
               {"paper", op.paper == Paper::Badge ? "badge" : "agenda"},
               {"outcome", nameOf(op.outcome)}};
  put(json, "detail", op.detail);
  put(json, "reason", op.reason);
  put(json, "check_in", op.check_in);
  return json;
}
OpBody readPrintResult(ObjectReader& object) {
  return PrintResultOp{
      .ticket = object.text("ticket", kId),
      .paper = object.oneOf<Paper>("paper", {{"badge", Paper::Badge}, {"agenda", Paper::Agenda}}),
      .outcome = object.oneOf<PrintOutcome>("outcome", {{"printed", PrintOutcome::Printed},
                                                        {"failed", PrintOutcome::Failed},
                                                        {"cancelled", PrintOutcome::Cancelled}}),
      .detail = object.text("detail", kText, ""),
      .reason = object.text("reason", kText, ""),
      .check_in = optionalId(object, "check_in")};
}

Json fields(const AnswersOp& op) {
  Json answers = Json::array();
  for (const Answer& answer : op.answers) {
    answers.push_back({{"question", answer.question}, {"text", answer.text}});
  }
  return {{"ticket", op.ticket}, {"answers", std::move(answers)}};
}
OpBody readAnswers(ObjectReader& object) {
  AnswersOp op{.ticket = object.text("ticket", kId), .answers = {}};
  object.each("answers", kMaxAnswers, [&](ObjectReader& element) {
    op.answers.push_back({.question = element.text("question", kId), .text = element.text("text", kText)});
  });
  return op;
}

Json fields(const SettleIncidentOp& op) {
  Json json = {{"incident", op.incident}, {"resolution", nameOf(op.resolution)}};
  put(json, "by", op.by);
  put(json, "note", op.note);
  return json;
}
OpBody readSettleIncident(ObjectReader& object) {
  return SettleIncidentOp{.incident = object.text("incident", kUuid),
                          .resolution = readResolution(object, "resolution"),
                          .by = object.text("by", kLine, ""),
                          .note = object.text("note", kText, "")};
}

Json fields(const EnrolmentOp& op) {
  return {{"ticket", op.ticket}, {"session", op.session}, {"action", op.leaves ? "leave" : "join"}};
}
OpBody readEnrolment(ObjectReader& object) {
  return EnrolmentOp{.ticket = object.text("ticket", kId),
                     .session = object.text("session", kId),
                     .leaves = object.oneOf<bool>("action", {{"join", false}, {"leave", true}})};
}

Json fields(const RequestStateOp& op) {
  Json json = {{"request", op.request}, {"state", nameOf(op.state)}};
  put(json, "reason", op.reason);
  return json;
}
OpBody readRequestState(ObjectReader& object) {
  return RequestStateOp{.request = object.text("request", kId),
                        .state = readRequestState(object, "state"),
                        .reason = object.text("reason", kText, "")};
}

Json fields(const UnknownOp&) {
  return Json::object();
}

struct Kind {
  const char* name;
  OpBody (*read)(ObjectReader&);
};

// In the order of OpBody's alternatives; the last of them, UnknownOp, brings its own name.
constexpr std::array kKinds = {
    Kind{"check_in", readCheckInOp},
    Kind{"void", readVoid},
    Kind{"request", readRequestOp},
    Kind{"walk_in", readWalkIn},
    Kind{"badge_correction", readBadgeCorrection},
    Kind{"print_result", readPrintResult},
    Kind{"answers", readAnswers},
    Kind{"settle_incident", readSettleIncident},
    Kind{"enrolment", readEnrolment},
    Kind{"request_state", readRequestState},
};
static_assert(kKinds.size() + 1 == std::variant_size_v<OpBody>);

}  // namespace

std::string kindOf(const OpBody& body) {
  if (const auto* unknown = std::get_if<UnknownOp>(&body)) return unknown->kind;
  return kKinds[body.index()].name;
}

Json toJson(const Op& op) {
  Json json = std::visit([](const auto& body) { return fields(body); }, op.body);
  json["id"] = op.id;
  json["at"] = formatInstant(op.at);
  json["mono_ms"] = op.mono_ms;
  json["kind"] = kindOf(op.body);
  put(json, "staff", op.staff);
  return json;
}

Op readOp(ObjectReader& object) {
  Op op{.id = object.text("id", kUuid),
        .at = object.instant("at"),
        .mono_ms = object.integer("mono_ms", 0, kMaxInteger, 0),
        .body = {},
        .staff = optionalId(object, "staff")};
  const std::string name = object.text("kind", kId);
  const auto kind = std::ranges::find_if(kKinds, [&](const Kind& known) { return name == known.name; });
  op.body = kind == kKinds.end() ? UnknownOp{name} : kind->read(object);
  return op;
}

}  // namespace usher::contract
