// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/contract/row_fields.h>

namespace usher::contract {
namespace {

constexpr std::size_t kMaxChoices = 100;
constexpr std::int64_t kMaxQuantity = 1000;

constexpr std::initializer_list<std::pair<const char*, QuestionKind>> kQuestionKinds = {
    {"text", QuestionKind::Text},       {"choice", QuestionKind::Choice},
    {"consent", QuestionKind::Consent}, {"number", QuestionKind::Number},
    {"date", QuestionKind::Date},       {"signature", QuestionKind::Signature}};

const char* nameOf(QuestionKind kind) {
  return std::ranges::find(kQuestionKinds, kind, &std::pair<const char*, QuestionKind>::second)->first;
}

const char* nameOf(NoticeKind kind) {
  switch (kind) {
    case NoticeKind::Queue:
      return "queue";
    case NoticeKind::Moved:
      return "moved";
    case NoticeKind::Filling:
      return "filling";
    case NoticeKind::Seat:
      return "seat";
    case NoticeKind::Cancelled:
      return "cancelled";
  }
  return "queue";
}

std::vector<Choice> readChoices(ObjectReader& object) {
  std::vector<Choice> choices;
  if (!object.has("choices")) return choices;
  object.each("choices", kMaxChoices, [&](ObjectReader& element) {
    choices.push_back({.id = element.text("id", kId), .text = readLocalized(element, "text")});
  });
  return choices;
}

constexpr std::pair<const char*, ItemKind> kItemKinds[] = {{"handout", ItemKind::Handout},
                                                           {"food", ItemKind::Food},
                                                           {"drink", ItemKind::Drink},
                                                           {"assistance", ItemKind::Assistance}};

}  // namespace

const char* nameOf(RequestState state) {
  switch (state) {
    case RequestState::Open:
      return "open";
    case RequestState::Accepted:
      return "accepted";
    case RequestState::Done:
      return "done";
    case RequestState::Declined:
      return "declined";
  }
  return "open";
}

RequestState readRequestState(ObjectReader& object, const char* name) {
  return object.oneOf<RequestState>(name, {{"open", RequestState::Open},
                                           {"accepted", RequestState::Accepted},
                                           {"done", RequestState::Done},
                                           {"declined", RequestState::Declined}});
}

const char* nameOf(ItemKind kind) {
  return std::ranges::find(kItemKinds, kind, &std::pair<const char*, ItemKind>::second)->first;
}

std::optional<ItemKind> itemKind(const std::string& name) {
  const auto found = std::ranges::find_if(kItemKinds, [&](const auto& known) { return name == known.first; });
  return found == std::end(kItemKinds) ? std::nullopt : std::optional(found->second);
}

Json fields(const QuestionRow& row) {
  Json json = {{"id", row.id},
               {"text", Json(row.text)},
               {"type", nameOf(row.kind)},
               {"at_registration", row.at_registration}};
  put(json, "required", row.required);
  put(json, "at_door", row.at_door);
  for (const Choice& choice : row.choices) {
    json["choices"].push_back({{"id", choice.id}, {"text", Json(choice.text)}});
  }
  return json;
}

QuestionRow readQuestion(ObjectReader& object) {
  return {.id = object.text("id", kId),
          .text = readLocalized(object, "text"),
          .kind = object.oneOf<QuestionKind>("type", kQuestionKinds),
          .required = object.flag("required", false),
          .choices = readChoices(object),
          .at_registration = object.flag("at_registration", true),
          .at_door = object.flag("at_door", false)};
}

Json fields(const CatalogueItemRow& row) {
  Json json = {{"id", row.id}, {"name", Json(row.name)}, {"type", nameOf(row.kind)}};
  put(json, "session", row.session);
  put(json, "stock", row.stock);
  put(json, "per_guest", row.per_guest);
  put(json, "opens_at", row.opens_at);
  put(json, "closes_at", row.closes_at);
  put(json, "needs_confirmation", row.needs_confirmation);
  put(json, "picture", row.picture);
  return json;
}

CatalogueItemRow readItem(ObjectReader& object) {
  return {.id = object.text("id", kId),
          .name = readLocalized(object, "name"),
          .kind = object.oneOf<ItemKind>("type", {{"handout", ItemKind::Handout},
                                                  {"food", ItemKind::Food},
                                                  {"drink", ItemKind::Drink},
                                                  {"assistance", ItemKind::Assistance}}),
          .session = optionalId(object, "session"),
          .stock = optionalCount(object, "stock"),
          .per_guest = optionalCount(object, "per_guest"),
          .opens_at = object.optionalInstant("opens_at"),
          .closes_at = object.optionalInstant("closes_at"),
          .needs_confirmation = object.flag("needs_confirmation", false),
          .picture = optionalId(object, "picture")};
}

Json fields(const RequestRow& row) {
  Json json = {{"id", row.id},
               {"ticket", row.ticket},
               {"item", row.item},
               {"quantity", row.quantity},
               {"state", nameOf(row.state)},
               {"at", formatInstant(row.at)},
               {"updated_at", formatInstant(row.updated_at)}};
  put(json, "note", row.note);
  put(json, "by", row.by);
  put(json, "reason", row.reason);
  return json;
}

RequestRow readRequest(ObjectReader& object) {
  return {.id = object.text("id", kId),
          .ticket = object.text("ticket", kId),
          .item = object.text("item", kId),
          .quantity = object.integer("quantity", 1, kMaxQuantity),
          .note = object.text("note", kText, ""),
          .state = readRequestState(object, "state"),
          .by = object.text("by", kLine, ""),
          .reason = object.text("reason", kText, ""),
          .at = object.instant("at"),
          .updated_at = object.instant("updated_at")};
}

Json fields(const NoticeRow& row) {
  Json json = {{"id", row.id},
               {"type", nameOf(row.kind)},
               {"session", row.session},
               {"from", formatInstant(row.from)},
               {"until", formatInstant(row.until)}};
  put(json, "title", row.title);
  return json;
}

NoticeRow readNotice(ObjectReader& object) {
  return {.id = object.text("id", kId),
          .kind = object.oneOf<NoticeKind>("type", {{"queue", NoticeKind::Queue},
                                                    {"moved", NoticeKind::Moved},
                                                    {"filling", NoticeKind::Filling},
                                                    {"seat", NoticeKind::Seat},
                                                    {"cancelled", NoticeKind::Cancelled}}),
          .session = object.text("session", kId),
          .from = object.instant("from"),
          .until = object.instant("until"),
          .title = optionalLocalized(object, "title")};
}

}  // namespace usher::contract
