// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/requests.h>
#include <usher/backend/store/port/request_problem.h>

namespace usher::backend::service {

namespace {

Error errorOf(store::RequestRefusal refusal) {
  using enum store::RequestRefusal;
  const bool is_missing = refusal == UnknownTicket || refusal == UnknownItem;
  const auto [type, detail] = store::problemOf(refusal);
  return {is_missing ? Error::NotFound : Error::Conflict, type, detail};
}

}  // namespace

Result<contract::RequestRow> Requests::ask(const std::string& event, store::NewRequest request) {
  const auto now = clock_();
  request.at = now;
  const auto asked = store_.ask(event, request, now);
  if (!asked) return std::unexpected(fromStore(asked.error()));
  if (const auto* refusal = std::get_if<store::RequestRefusal>(&*asked)) {
    return std::unexpected(errorOf(*refusal));
  }
  return std::get<contract::RequestRow>(*asked);
}

Result<contract::RequestRow> Requests::step(const std::string& event, const std::string& id,
                                            const store::RequestStep& step) {
  if (step.to == contract::RequestState::Declined && step.reason.empty()) {
    return std::unexpected(
        Error{Error::Invalid, "no-reason", "Declining needs a reason, in words for the guest."});
  }
  const auto stepped = store_.stepRequest(event, id, step, clock_());
  if (!stepped) return std::unexpected(fromStore(stepped.error()));
  if (const auto* refusal = std::get_if<store::StepRefusal>(&*stepped)) {
    if (*refusal == store::StepRefusal::NoSuchRequest) {
      return std::unexpected(Error{Error::NotFound, "unknown-request", "There is no such request."});
    }
    return std::unexpected(Error{Error::Conflict, "not-from-there",
                                 "The request is done or declined, or somebody else has taken it on."});
  }
  return std::get<contract::RequestRow>(*stepped);
}

}  // namespace usher::backend::service
