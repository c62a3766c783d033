// SPDX-License-Identifier: Apache-2.0
#include <usher/net/wire_ops.h>

#include <algorithm>

#include <usher/domain/flow/screen.h>
#include <usher/net/wire_mapping.h>
#include <usher/net/wire_text.h>

namespace usher::net {
namespace {

/// How long an op waits that the backend's answer passed over.
constexpr std::chrono::seconds kUnanswered{5};

std::string utf8(const QString& text) {
  return text.toStdString();
}

/// One line of what the contract allows.
std::string line(const QString& words) {
  return words.simplified().left(200).toStdString();
}

/// As kiosks tell their devices' states; others are of a later version, and no failures.
template <class State>
bool isOneOf(const std::string& name, std::initializer_list<State> states) {
  return std::ranges::any_of(states, [&](State state) { return name == domain::nameOf(state); });
}

contract::OpBody bodyOf(const domain::CheckIn& made, const std::optional<domain::Override>& overrides) {
  contract::CheckInOp body{.ticket = utf8(made.ticket.text()),
                           .list = utf8(made.list.text()),
                           .direction = made.direction == domain::Direction::Exit
                                            ? contract::Direction::Exit
                                            : contract::Direction::Entry};
  body.badge_owed = made.badge != domain::EntryBadge::Settled;
  if (overrides) body.overrides = contract::Override{utf8(overrides->verdict), utf8(overrides->reason)};
  return body;
}

contract::OpBody bodyOf(const domain::op::Answers& given) {
  contract::AnswersOp body{.ticket = utf8(given.ticket.text()), .answers = {}};
  for (const auto& answer : given.answers) {
    body.answers.push_back({utf8(answer.question.text()), utf8(answer.text)});
  }
  return body;
}

contract::PrintOutcome outcomeOf(domain::PrintOutcome ours) {
  switch (ours) {
    case domain::PrintOutcome::Printed:
      return contract::PrintOutcome::Printed;
    case domain::PrintOutcome::Failed:
      return contract::PrintOutcome::Failed;
    case domain::PrintOutcome::Cancelled:
      return contract::PrintOutcome::Cancelled;
  }
  return contract::PrintOutcome::Failed;
}

contract::OpBody bodyOf(const domain::op::PrintResult& ended) {
  return contract::PrintResultOp{
      .ticket = utf8(ended.ticket.text()),
      .paper = ended.paper == domain::Paper::Agenda ? contract::Paper::Agenda : contract::Paper::Badge,
      .outcome = outcomeOf(ended.outcome),
      .detail = line(ended.detail),
      .reason = line(ended.reason),
      .check_in = ended.check_in ? utf8(ended.check_in->text()) : std::string()};
}

contract::OpBody bodyOf(const domain::op::Request& asked) {
  return contract::RequestOp{.ticket = utf8(asked.ticket.text()),
                             .item = utf8(asked.item.text()),
                             .quantity = asked.quantity,
                             .note = utf8(asked.note)};
}

contract::OpBody bodyOf(const domain::op::WalkIn& made) {
  return contract::WalkInOp{.ticket = utf8(made.ticket.text()),
                            .code = utf8(made.code),
                            .ticket_type = utf8(made.type.text()),
                            .given_name = utf8(made.given_name),
                            .family_name = utf8(made.family_name),
                            .company = utf8(made.company),
                            .language = utf8(made.language),
                            .email = utf8(made.email)};
}

contract::OpBody bodyOf(const domain::op::Enrolment& changed) {
  return contract::EnrolmentOp{.ticket = utf8(changed.ticket.text()),
                               .session = utf8(changed.session.text()),
                               .leaves = changed.leaves};
}

contract::OpBody bodyOf(const domain::op::Void& undone) {
  return contract::VoidOp{.check_in = utf8(undone.check_in.text()), .reason = utf8(undone.reason)};
}

contract::OpBody bodyOf(const domain::op::BadgeCorrection& corrected) {
  return contract::BadgeCorrectionOp{.ticket = utf8(corrected.ticket.text()),
                                     .given_name = utf8(corrected.given_name),
                                     .family_name = utf8(corrected.family_name),
                                     .company = utf8(corrected.company)};
}

contract::RequestState requestState(domain::RequestState ours) {
  switch (ours) {
    case domain::RequestState::Open:
      return contract::RequestState::Open;
    case domain::RequestState::Accepted:
      return contract::RequestState::Accepted;
    case domain::RequestState::Done:
      return contract::RequestState::Done;
    case domain::RequestState::Declined:
      return contract::RequestState::Declined;
  }
  return contract::RequestState::Open;
}

contract::OpBody bodyOf(const domain::op::RequestState& step) {
  return contract::RequestStateOp{
      .request = utf8(step.request.text()), .state = requestState(step.state), .reason = utf8(step.reason)};
}

/// The backend knows the name of who did it by the op's `staff`.
contract::OpBody bodyOf(const domain::op::SettleIncident& settled) {
  return contract::SettleIncidentOp{.incident = utf8(settled.incident.text()),
                                    .resolution = settled.resolution == domain::Resolution::Mistake
                                                      ? contract::Resolution::Mistake
                                                      : contract::Resolution::Accepted,
                                    .by = {},
                                    .note = utf8(settled.note)};
}

std::string staffOf(const std::optional<domain::StaffMemberId>& member) {
  return member ? utf8(member->text()) : std::string();
}

contract::Op wireOp(const ports::OutboxOp& queued, const domain::CheckIn& made) {
  return {.id = utf8(made.id.text()),
          .at = made.at,
          .mono_ms = queued.monotonic.count(),
          .body = bodyOf(made, queued.overrides),
          .staff = staffOf(queued.by)};
}

contract::Op wireOp(const ports::OutboxOp& queued, const domain::Op& op) {
  return {.id = utf8(op.id.text()),
          .at = op.at,
          .mono_ms = queued.monotonic.count(),
          .body = std::visit([](const auto& what) { return bodyOf(what); }, op.what),
          .staff = staffOf(op.by)};
}

ports::OpOutcome outcomeOf(const contract::OpResult& result, domain::OpId op, domain::Instant now) {
  switch (result.status) {
    case contract::OpStatus::Ok:
      return {std::move(op), ports::outcome::Ok{}};
    case contract::OpStatus::Conflict:
      return {std::move(op),
              ports::outcome::Conflict{result.winner ? toCheckIn(*result.winner) : std::nullopt}};
    case contract::OpStatus::Rejected:
      return {std::move(op), ports::outcome::Rejected{text(result.problem), text(result.detail)}};
    case contract::OpStatus::Retry:
      break;
  }
  return {std::move(op), ports::outcome::Retry{now + std::chrono::seconds(result.after_s),
                                               QStringLiteral("the backend said later")}};
}

std::vector<std::string> texts(const std::vector<QString>& ours) {
  std::vector<std::string> wire;
  for (const QString& one : ours) wire.push_back(one.toStdString());
  return wire;
}

}  // namespace

contract::OpsRequest toRequest(const std::vector<ports::OutboxOp>& ops) {
  contract::OpsRequest request{.boot = ops.empty() ? std::string() : ops.front().boot.toStdString(),
                               .ops = {}};
  for (const ports::OutboxOp& op : ops) {
    request.ops.push_back(std::visit([&](const auto& done) { return wireOp(op, done); }, op.done));
  }
  return request;
}

ports::PushAnswer toPushAnswer(const contract::OpsAnswer& answer, const std::vector<domain::OpId>& asked,
                               domain::Instant now) {
  ports::PushAnswer ours{
      .outcomes = {}, .visible_at = text(answer.visible_at), .server_time = answer.server_time};
  for (const domain::OpId& op : asked) {
    const auto result = std::ranges::find(answer.results, op.text().toStdString(), &contract::OpResult::id);
    if (result != answer.results.end()) {
      ours.outcomes.push_back(outcomeOf(*result, op, now));
    } else {
      ours.outcomes.push_back(
          {op,
           ports::outcome::Retry{now + kUnanswered, QStringLiteral("the backend's answer passed it over")}});
    }
  }
  return ours;
}

contract::HeartbeatRequest toRequest(const ports::KioskHealth& health, domain::Instant now) {
  std::chrono::seconds oldest{0};
  if (health.outbox.oldest) {
    oldest = std::max(oldest, std::chrono::duration_cast<std::chrono::seconds>(now - *health.outbox.oldest));
  }
  return {.version = line(health.version),
          .queue_depth = std::max<std::int64_t>(0, health.outbox.waiting),
          .oldest_queued_s = oldest.count(),
          .data_age_s = std::max<std::int64_t>(0, health.data_age.count()),
          .clock_offset_ms = health.clock_offset.count(),
          .camera = line(health.devices.camera),
          .printer = line(health.devices.printer),
          .light = line(health.devices.light),
          .scanner = line(health.devices.scanner),
          .disk = line(health.devices.disk),
          .commands_done = texts(health.commands_done),
          .commands_unknown = texts(health.commands_unknown)};
}

ports::HeartbeatAnswer toHeartbeatAnswer(const contract::HeartbeatAnswer& answer) {
  ports::HeartbeatAnswer ours{.server_time = answer.server_time, .commands = {}};
  for (const contract::Command& command : answer.commands) {
    ours.commands.push_back({text(command.kind), text(command.text), text(command.id)});
  }
  for (const contract::OtherEvent& one : answer.other_events) {
    // What has no id of ours can't be served.
    if (auto id = domain::EventId::parse(text(one.id)))
      ours.other_events.push_back({*std::move(id), localized(one.name)});
  }
  if (!answer.neighbours) return ours;
  auto& neighbours = ours.neighbours.emplace();
  for (const contract::Neighbour& one : *answer.neighbours) {
    neighbours.push_back(
        {.name = text(one.name),
         .heard = answer.server_time - std::chrono::seconds(one.heard_s),
         .waiting = one.queue_depth,
         .camera_fails = isOneOf(one.camera, {domain::CameraState::Lost, domain::CameraState::Busy}),
         .printer_fails = isOneOf(one.printer, {domain::PrintState::Failed})});
  }
  return ours;
}

}  // namespace usher::net
