// SPDX-License-Identifier: Apache-2.0
#include <usher/store/staff_op_text.h>

#include <array>

namespace usher::store {

namespace {

using domain::RequestState;

constexpr std::array kStates{RequestState::Open, RequestState::Accepted, RequestState::Done,
                             RequestState::Declined};

std::optional<domain::Op::What> voidFrom(const domain::TicketId& ticket, const QJsonObject& json) {
  auto check_in = domain::OpId::parse(json.value(QStringLiteral("check_in")).toString());
  if (!check_in) return std::nullopt;
  return domain::op::Void{.check_in = *std::move(check_in),
                          .ticket = ticket,
                          .reason = json.value(QStringLiteral("reason")).toString()};
}

std::optional<domain::Op::What> badgeCorrectionFrom(const domain::TicketId& ticket, const QJsonObject& json) {
  return domain::op::BadgeCorrection{.ticket = ticket,
                                     .given_name = json.value(QStringLiteral("given_name")).toString(),
                                     .family_name = json.value(QStringLiteral("family_name")).toString(),
                                     .company = json.value(QStringLiteral("company")).toString()};
}

std::optional<domain::Op::What> requestStateFrom(const domain::TicketId& ticket, const QJsonObject& json) {
  auto request = domain::RequestId::parse(json.value(QStringLiteral("request")).toString());
  const QString name = json.value(QStringLiteral("state")).toString();
  if (!request) return std::nullopt;
  for (const RequestState state : kStates) {
    if (name != QLatin1String(domain::nameOf(state))) continue;
    return domain::op::RequestState{.request = *std::move(request),
                                    .ticket = ticket,
                                    .state = state,
                                    .reason = json.value(QStringLiteral("reason")).toString()};
  }
  return std::nullopt;
}

std::optional<domain::Op::What> settleIncidentFrom(const domain::TicketId& ticket, const QJsonObject& json) {
  auto incident = domain::OpId::parse(json.value(QStringLiteral("incident")).toString());
  if (!incident) return std::nullopt;
  const bool mistake = json.value(QStringLiteral("mistake")).toBool();
  return domain::op::SettleIncident{
      .incident = *std::move(incident),
      .ticket = ticket,
      .resolution = mistake ? domain::Resolution::Mistake : domain::Resolution::Accepted,
      .note = json.value(QStringLiteral("note")).toString()};
}

}  // namespace

QJsonObject fieldsOf(const domain::op::Void& done) {
  return {{QStringLiteral("check_in"), done.check_in.text()}, {QStringLiteral("reason"), done.reason}};
}

QJsonObject fieldsOf(const domain::op::BadgeCorrection& done) {
  return {{QStringLiteral("given_name"), done.given_name},
          {QStringLiteral("family_name"), done.family_name},
          {QStringLiteral("company"), done.company}};
}

QJsonObject fieldsOf(const domain::op::RequestState& done) {
  return {{QStringLiteral("request"), done.request.text()},
          {QStringLiteral("state"), QLatin1String(domain::nameOf(done.state))},
          {QStringLiteral("reason"), done.reason}};
}

QJsonObject fieldsOf(const domain::op::SettleIncident& done) {
  return {{QStringLiteral("incident"), done.incident.text()},
          {QStringLiteral("mistake"), done.resolution == domain::Resolution::Mistake},
          {QStringLiteral("note"), done.note}};
}

std::optional<domain::Op::What> staffOpFrom(const QString& name, const domain::TicketId& ticket,
                                            const QJsonObject& json) {
  if (name == QStringLiteral("void")) return voidFrom(ticket, json);
  if (name == QStringLiteral("badge_correction")) return badgeCorrectionFrom(ticket, json);
  if (name == QStringLiteral("request_state")) return requestStateFrom(ticket, json);
  if (name == QStringLiteral("settle_incident")) return settleIncidentFrom(ticket, json);
  return std::nullopt;
}

}  // namespace usher::store
