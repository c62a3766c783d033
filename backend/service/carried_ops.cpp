// SPDX-License-Identifier: Apache-2.0
#include <future>
#include <utility>

#include <usher/backend/service/carried_ops.h>
#include <usher/contract/codec.h>

namespace usher::backend::service {

namespace {

/// The op that this one is about; "": none.
std::string aboutWhich(const contract::OpBody& body) {
  if (const auto* undone = std::get_if<contract::VoidOp>(&body)) return undone->check_in;
  if (const auto* step = std::get_if<contract::RequestStateOp>(&body)) return step->request;
  if (const auto* settled = std::get_if<contract::SettleIncidentOp>(&body)) return settled->incident;
  return {};
}

}  // namespace

CarriedOps::CarriedOps(CheckIns& check_ins, const store::Kiosk& kiosk, contract::CarriedReport& report,
                       Take take)
    : check_ins_(check_ins), kiosk_(kiosk), report_(report), take_(std::move(take)) {}

Result<void> CarriedOps::add(std::string_view lines) {
  while (!lines.empty()) {
    const auto line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(lines.size(), line.size() + 1));
    if (auto added = addLine(line); !added) return added;
  }
  return {};
}

Result<void> CarriedOps::addLine(std::string_view line) {
  auto request = contract::decodeOpsRequest(line);
  if (!request || request->ops.size() != 1) {
    ++report_.ops;
    ++report_.left;
    return {};
  }
  contract::Op& op = request->ops.front();
  const std::string about = aboutWhich(op.body);
  const bool is_full = next_.ops.size() >= contract::kMaxOpsPerPush;
  // What is about another op has to wait for what becomes of that one.
  if (is_full || request->boot != next_.boot || in_next_.contains(about) || in_next_.contains(op.id)) {
    if (auto pushed = push(); !pushed) return pushed;
    next_.boot = request->boot;
  }
  ++report_.ops;
  if (left_.contains(about)) {
    ++report_.left;
    left_.insert(op.id);
    return {};
  }
  in_next_.insert(op.id);
  next_.ops.push_back(std::move(op));
  return {};
}

Result<void> CarriedOps::push() {
  in_next_.clear();
  auto request = std::exchange(next_, {});
  if (request.ops.empty()) return {};
  std::promise<Result<contract::OpsAnswer>> promise;
  auto answered = promise.get_future();
  check_ins_.push(kiosk_, std::move(request),
                  [&promise](Result<contract::OpsAnswer> answer) { promise.set_value(std::move(answer)); });
  const auto answer = answered.get();
  if (!answer) return std::unexpected(answer.error());
  count(*answer);
  if (take_(*answer)) return {};
  return std::unexpected(
      Error{Error::Unavailable, "store-unavailable", "The answer for a kiosk can't be written.", 10});
}

void CarriedOps::count(const contract::OpsAnswer& answer) {
  for (const auto& result : answer.results) {
    switch (result.status) {
      case contract::OpStatus::Ok:
        ++report_.accepted;
        break;
      case contract::OpStatus::Conflict:
        ++report_.conflicts;
        break;
      case contract::OpStatus::Rejected:
        ++report_.rejected;
        break;
      case contract::OpStatus::Retry:
        ++report_.left;
        left_.insert(result.id);
        break;
    }
  }
}

}  // namespace usher::backend::service
