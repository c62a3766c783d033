// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/web/guest_sections.h>
#include <usher/backend/web/paths.h>

namespace usher::backend::web {

namespace {

using contract::CatalogueItemRow;
using contract::RequestRow;
using contract::RequestState;

/// Pieces that count towards the guest's share.
std::int64_t takenBy(const GuestFacts& facts, const std::string& item) {
  std::int64_t pieces = 0;
  for (const auto& request : facts.requests) {
    if (request.item == item && request.state != RequestState::Declined) pieces += request.quantity;
  }
  return pieces;
}

class Catalogue {
 public:
  Catalogue(const Visitor& visitor, const GuestFacts& facts, const std::string& chosen, contract::Instant now)
      : visitor_(visitor), facts_(facts), chosen_(chosen), now_(now) {}

  /// What is on offer for this guest, with what can't be had right now said so.
  std::vector<View> views() const {
    std::vector<View> views;
    for (const auto& item : facts_.items) {
      if (!isForGuest(item) || now_ >= item.closes_at.value_or(contract::Instant::max())) continue;
      const auto hindrance = hindranceOf(item);
      auto& view = views.emplace_back();
      view.text("value", item.id).text("title", visitor_.localized(item.name));
      view.text("more", hindrance.empty() ? detailOf(item) : hindrance);
      view.flag("closed", !hindrance.empty());
      view.flag("checked", hindrance.empty() && item.id == chosen_);
    }
    return views;
  }

  bool isAnyOpen() const {
    return std::ranges::any_of(facts_.items, [&](const auto& item) {
      return isForGuest(item) && now_ < item.closes_at.value_or(contract::Instant::max()) &&
             hindranceOf(item).empty();
    });
  }

 private:
  bool isForGuest(const CatalogueItemRow& item) const {
    const auto* enrolment = facts_.enrolment(item.session);
    return item.session.empty() || (enrolment && enrolment->seat == store::Seat::Taken);
  }

  std::string hindranceOf(const CatalogueItemRow& item) const {
    if (item.opens_at && now_ < *item.opens_at) {
      return visitor_.say("web.item_opens",
                          {{"when", locale::localTime(*item.opens_at, facts_.event.event.timezone,
                                                      visitor_.language(), locale::TimeStyle::ShortMoment)}});
    }
    if (item.per_guest && takenBy(facts_, item.id) >= *item.per_guest) return visitor_.say("web.item_limit");
    return item.stock && *item.stock <= 0 ? visitor_.say("web.item_left", {{"count", 0}}) : std::string();
  }

  std::string detailOf(const CatalogueItemRow& item) const {
    constexpr std::int64_t kFew = 10;
    if (item.stock && *item.stock <= kFew) return visitor_.say("web.item_left", {{"count", *item.stock}});
    const auto* session = facts_.event.session(item.session);
    return session ? visitor_.say("web.item_session", {{"title", visitor_.localized(session->title)}})
                   : std::string();
  }

  const Visitor& visitor_;
  const GuestFacts& facts_;
  const std::string& chosen_;
  contract::Instant now_;
};

std::string stateWords(const Visitor& visitor, const RequestRow& request) {
  switch (request.state) {
    case RequestState::Open:
      return visitor.say("web.request_open");
    case RequestState::Accepted:
      return request.by.empty() ? visitor.say("web.request_accepted")
                                : visitor.say("web.request_accepted_by", {{"name", request.by}});
    case RequestState::Done:
      return visitor.say("web.request_done");
    case RequestState::Declined:
      return visitor.say("web.request_declined");
  }
  return {};
}

View requestView(const Visitor& visitor, const GuestFacts& facts, const RequestRow& request) {
  const auto item = std::ranges::find(facts.items, request.item, &CatalogueItemRow::id);
  View view;
  view.text("item", item == facts.items.end() ? request.item : visitor.localized(item->name));
  view.flag("many", request.quantity > 1).text("quantity", std::to_string(request.quantity));
  view.text("note", request.note).text("reason_text", request.reason);
  view.text("state", stateWords(visitor, request));
  view.flag("is_open", request.state == RequestState::Open);
  view.flag("is_accepted", request.state == RequestState::Accepted);
  view.flag("is_done", request.state == RequestState::Done);
  view.flag("is_declined", request.state == RequestState::Declined);
  return view;
}

}  // namespace

void describeRequests(const Visitor& visitor, const GuestFacts& facts, const GuestPaths& paths,
                      const GuestPageState& state, contract::Instant now, View& view) {
  std::vector<View> requests;
  for (const auto& request : facts.requests) requests.push_back(requestView(visitor, facts, request));
  view.flag("has_requests", !facts.items.empty() || !requests.empty());
  if (requests.empty()) {
    view.flag("asked", false);
  } else {
    View asked;
    asked.list("requests", std::move(requests));
    view.part("asked", std::move(asked));
  }
  const Catalogue catalogue(visitor, facts, state.request.item, now);
  view.flag("may_ask", !facts.isVoid() && catalogue.isAnyOpen());
  view.list("items", catalogue.views());
  view.text("ask_path", paths.under({"requests"})).text("request_id", state.request_id);
  view.text("item_reason", "");
  view.text("quantity_value", state.request.quantity).text("note_value", state.request.note);
  view.text("note_most", std::to_string(kLongestNote));
}

}  // namespace usher::backend::web
