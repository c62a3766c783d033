// SPDX-License-Identifier: Apache-2.0
#include <usher/store/op_text.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <usher/domain/overloaded.h>
#include <usher/store/staff_op_text.h>

namespace usher::store {

namespace {

using domain::Overloaded;

QJsonObject fieldsOf(const domain::op::Answers& done) {
  QJsonArray answers;
  for (const auto& [question, text] : done.answers) answers.append(QJsonArray{question.text(), text});
  return {{QStringLiteral("answers"), answers}};
}

QJsonObject fieldsOf(const domain::op::PrintResult& done) {
  return {{QStringLiteral("agenda"), done.paper == domain::Paper::Agenda},
          {QStringLiteral("printed"), done.outcome == domain::PrintOutcome::Printed},
          {QStringLiteral("cancelled"), done.outcome == domain::PrintOutcome::Cancelled},
          {QStringLiteral("detail"), done.detail},
          {QStringLiteral("reason"), done.reason},
          {QStringLiteral("check_in"), done.check_in ? done.check_in->text() : QString()}};
}

QJsonObject fieldsOf(const domain::op::Request& done) {
  return {{QStringLiteral("item"), done.item.text()},
          {QStringLiteral("quantity"), static_cast<qint64>(done.quantity)},
          {QStringLiteral("note"), done.note}};
}

QJsonObject fieldsOf(const domain::op::WalkIn& done) {
  return {{QStringLiteral("code"), done.code},
          {QStringLiteral("type"), done.type.text()},
          {QStringLiteral("given_name"), done.given_name},
          {QStringLiteral("family_name"), done.family_name},
          {QStringLiteral("company"), done.company},
          {QStringLiteral("language"), done.language},
          {QStringLiteral("email"), done.email}};
}

QJsonObject fieldsOf(const domain::op::Enrolment& done) {
  return {{QStringLiteral("session"), done.session.text()}, {QStringLiteral("leaves"), done.leaves}};
}

std::optional<domain::Op::What> answersFrom(const domain::TicketId& ticket, const QJsonObject& json) {
  domain::op::Answers done{.ticket = ticket, .answers = {}};
  for (const auto& each : json.value(QStringLiteral("answers")).toArray()) {
    const auto pair = each.toArray();
    auto question = domain::QuestionId::parse(pair.at(0).toString());
    if (!question) return std::nullopt;
    done.answers.push_back({*std::move(question), pair.at(1).toString()});
  }
  return done;
}

std::optional<domain::Op::What> printResultFrom(const domain::TicketId& ticket, const QJsonObject& json) {
  const bool agenda = json.value(QStringLiteral("agenda")).toBool();
  using enum domain::PrintOutcome;
  const auto outcome = json.value(QStringLiteral("printed")).toBool()     ? Printed
                       : json.value(QStringLiteral("cancelled")).toBool() ? Cancelled
                                                                          : Failed;
  return domain::op::PrintResult{
      .ticket = ticket,
      .paper = agenda ? domain::Paper::Agenda : domain::Paper::Badge,
      .outcome = outcome,
      .detail = json.value(QStringLiteral("detail")).toString(),
      .reason = json.value(QStringLiteral("reason")).toString(),
      .check_in = domain::OpId::parse(json.value(QStringLiteral("check_in")).toString())};
}

std::optional<domain::Op::What> requestFrom(const domain::TicketId& ticket, const QJsonObject& json) {
  auto item = domain::ItemId::parse(json.value(QStringLiteral("item")).toString());
  if (!item) return std::nullopt;
  return domain::op::Request{.ticket = ticket,
                             .item = *std::move(item),
                             .quantity = json.value(QStringLiteral("quantity")).toInteger(),
                             .note = json.value(QStringLiteral("note")).toString()};
}

std::optional<domain::Op::What> walkInFrom(const domain::TicketId& ticket, const QJsonObject& json) {
  auto type = domain::TicketTypeId::parse(json.value(QStringLiteral("type")).toString());
  if (!type) return std::nullopt;
  return domain::op::WalkIn{.ticket = ticket,
                            .code = json.value(QStringLiteral("code")).toString(),
                            .type = *std::move(type),
                            .given_name = json.value(QStringLiteral("given_name")).toString(),
                            .family_name = json.value(QStringLiteral("family_name")).toString(),
                            .company = json.value(QStringLiteral("company")).toString(),
                            .language = json.value(QStringLiteral("language")).toString(),
                            .email = json.value(QStringLiteral("email")).toString()};
}

std::optional<domain::Op::What> enrolmentFrom(const domain::TicketId& ticket, const QJsonObject& json) {
  auto session = domain::SessionId::parse(json.value(QStringLiteral("session")).toString());
  if (!session) return std::nullopt;
  return domain::op::Enrolment{.ticket = ticket,
                               .session = *std::move(session),
                               .leaves = json.value(QStringLiteral("leaves")).toBool()};
}

}  // namespace

const char* nameOf(const domain::Op::What& what) {
  return std::visit(Overloaded{[](const domain::op::Answers&) { return "answers"; },
                               [](const domain::op::PrintResult&) { return "print_result"; },
                               [](const domain::op::Request&) { return "request"; },
                               [](const domain::op::WalkIn&) { return "walk_in"; },
                               [](const domain::op::Enrolment&) { return "enrolment"; },
                               [](const domain::op::Void&) { return "void"; },
                               [](const domain::op::BadgeCorrection&) { return "badge_correction"; },
                               [](const domain::op::RequestState&) { return "request_state"; },
                               [](const domain::op::SettleIncident&) { return "settle_incident"; }},
                    what);
}

QByteArray textOf(const domain::Op::What& what) {
  QJsonObject json = std::visit([](const auto& done) { return fieldsOf(done); }, what);
  json.insert(QStringLiteral("op"), QLatin1String(nameOf(what)));
  json.insert(QStringLiteral("ticket"),
              std::visit([](const auto& done) { return done.ticket.text(); }, what));
  return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<domain::Op::What> whatFrom(const QByteArray& text) {
  const QJsonObject json = QJsonDocument::fromJson(text).object();
  const auto ticket = domain::TicketId::parse(json.value(QStringLiteral("ticket")).toString());
  const QString name = json.value(QStringLiteral("op")).toString();
  if (!ticket) return std::nullopt;
  if (name == QStringLiteral("answers")) return answersFrom(*ticket, json);
  if (name == QStringLiteral("print_result")) return printResultFrom(*ticket, json);
  if (name == QStringLiteral("request")) return requestFrom(*ticket, json);
  if (name == QStringLiteral("walk_in")) return walkInFrom(*ticket, json);
  if (name == QStringLiteral("enrolment")) return enrolmentFrom(*ticket, json);
  return staffOpFrom(name, *ticket, json);
}

QByteArray textOf(const domain::Override& overrides) {
  const QJsonObject json{{QStringLiteral("verdict"), overrides.verdict},
                         {QStringLiteral("reason"), overrides.reason}};
  return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<domain::Override> overrideFrom(const QByteArray& text) {
  const QJsonObject json = QJsonDocument::fromJson(text).object();
  domain::Override overrides{json.value(QStringLiteral("verdict")).toString(),
                             json.value(QStringLiteral("reason")).toString()};
  if (overrides.verdict.isEmpty()) return std::nullopt;
  return overrides;
}

}  // namespace usher::store
