// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/serve_requests.h>

#include <algorithm>
#include <chrono>
#include <utility>

#include <usher/desk/set_request_state.h>
#include <usher/domain/overloaded.h>

namespace usher::desk {

namespace page = domain::requests_page;

namespace {

/// Nobody reads further down.
constexpr int kMost = 200;
/// How long what was settled is still shown.
constexpr std::chrono::hours kShownSettled{1};

page::Outcome outcomeOf(const domain::GuestRequest& request) {
  return page::Stepped{request};
}
page::Outcome outcomeOf(const NoSuchRequest&) {
  return page::Gone{};
}
page::Outcome outcomeOf(const NotFromThere& no) {
  return page::SeenToByOthers{no.request};
}
page::Outcome outcomeOf(const Missing&) {
  return page::Wordless{};
}
page::Outcome outcomeOf(const TooLong& text) {
  return page::Wordy{text.at_most};
}
page::Outcome outcomeOf(const NotAllowed& no) {
  return page::RoleTooLow{no.least_role};
}

}  // namespace

ServeRequests::ServeRequests(ports::CheckInStore& store, ports::RequestBook& requests,
                             ports::Journal& journal, const ports::Clock& clock, ports::Random& random,
                             Place place)
    : store_(store),
      requests_(requests),
      journal_(journal),
      clock_(clock),
      random_(random),
      place_(std::move(place)) {}

std::expected<domain::RequestsToServe, ports::StoreError> ServeRequests::toServe() {
  const auto facts = store_.facts();
  if (!facts) return std::unexpected(facts.error());
  auto all = requests_.toServe(clock_.now() - kShownSettled, kMost);
  const domain::CheckInList* const list = facts->list(place_.list);
  if (all && list && list->session) {
    std::ranges::stable_partition(all->to_do, [&](const domain::RequestFile& file) {
      const domain::CatalogueItem* const item = facts->item(file.request.item);
      return item && item->session == list->session;
    });
  }
  return all;
}

std::expected<page::RequestsRead, ports::StoreError> ServeRequests::read(const page::Read& wanted) {
  auto all = toServe();
  if (!all) return std::unexpected(all.error());
  return page::RequestsRead{wanted.asked, *std::move(all)};
}

std::expected<ServeRequests::Served, ports::StoreError> ServeRequests::operator()(
    const domain::StaffMember& member, const page::Do& wanted) {
  const auto answer = SetRequestState(requests_, journal_, clock_, random_)(
      member, wanted.ticket, wanted.request, wanted.to, wanted.reason);
  if (!answer) return std::unexpected(answer.error());
  std::expected<Served, ports::StoreError> served(
      std::in_place,
      page::StepDone{wanted.asked, std::visit([](const auto& came) { return outcomeOf(came); }, *answer)},
      std::holds_alternative<domain::GuestRequest>(*answer));
  // It is done: that nobody can read what is left to do is no reason to say otherwise.
  if (auto now = toServe()) served->done.now = *std::move(now);
  return served;
}

}  // namespace usher::desk
