// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <usher/domain/evaluate.h>
#include <usher/domain/overloaded.h>

/// contract/vectors/verdicts.json as values of the domain; its README.md says what the fields mean.
namespace usher::domain::vectors {

inline Instant instant(const QJsonValue& value) {
  const auto time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
  if (!time.isValid()) qFatal("not a time: %s", qPrintable(value.toString()));
  return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

inline std::optional<Instant> optionalInstant(const QJsonValue& value) {
  if (value.isNull() || value.isUndefined()) return std::nullopt;
  return instant(value);
}

template <class I>
I id(const QJsonValue& value) {
  const auto made = I::parse(value.toString());
  if (!made) qFatal("not an id: %s", qPrintable(value.toString()));
  return *made;
}

template <class I>
std::vector<I> ids(const QJsonValue& value) {
  std::vector<I> made;
  for (const auto& text : value.toArray()) made.push_back(id<I>(text));
  return made;
}

/// The value's word as a number: its place in `words`.
template <class E>
E word(const QJsonValue& value, std::initializer_list<const char*> words) {
  int place = 0;
  for (const char* candidate : words) {
    if (value.toString() == QLatin1String(candidate)) return static_cast<E>(place);
    ++place;
  }
  qFatal("not a word known here: %s", qPrintable(value.toString()));
}

inline Direction direction(const QJsonValue& value) {
  return word<Direction>(value, {"entry", "exit"});
}

inline LocalizedText localized(const QJsonValue& value) {
  QMap<QString, QString> texts;
  const QJsonObject object = value.toObject();
  for (auto it = object.begin(); it != object.end(); ++it) texts.insert(it.key(), it.value().toString());
  return LocalizedText(texts);
}

inline EventFacts factsOf(const QJsonObject& json) {
  const QJsonObject event = json["event"].toObject();
  EventFacts facts{{id<EventId>(event["id"]), localized(event["name"]), event["timezone"].toString(),
                    instant(event["starts_at"]), instant(event["ends_at"])},
                   {},
                   {},
                   {}};
  for (const auto& value : json["ticket_types"].toArray()) {
    const QJsonObject type = value.toObject();
    facts.ticket_types.push_back({id<TicketTypeId>(type["id"]), localized(type["name"]),
                                  type["colour"].toString().sliced(1).toUInt(nullptr, 16),
                                  type["signed_type"].toInt()});
  }
  for (const auto& value : json["lists"].toArray()) {
    const QJsonObject list = value.toObject();
    facts.lists.push_back({id<CheckInListId>(list["id"]), localized(list["name"]),
                           ids<TicketTypeId>(list["ticket_types"]), optionalInstant(list["opens_at"]),
                           optionalInstant(list["closes_at"]), list["include_pending"].toBool(),
                           word<ReEntry>(list["re_entry"], {"never", "after_exit", "always"})});
    if (list.contains("session")) facts.lists.back().session = id<SessionId>(list["session"]);
    facts.lists.back().takes_unenrolled = list["takes_unenrolled"].toBool();
  }
  for (const auto& value : json["sessions"].toArray()) {
    const QJsonObject session = value.toObject();
    facts.sessions.push_back({id<SessionId>(session["id"]), localized(session["title"]),
                              session["room"].toString(), instant(session["starts_at"]),
                              instant(session["ends_at"])});
    if (session.contains("capacity")) facts.sessions.back().capacity = session["capacity"].toInteger();
  }
  return facts;
}

inline CheckIn passageOf(const QJsonObject& json, const TicketId& ticket) {
  return {id<OpId>(json["id"]),
          ticket,
          id<CheckInListId>(json["list"]),
          direction(json["direction"]),
          instant(json["at"]),
          json["kiosk"].toString()};
}

inline TicketWithHistory ticketIn(const QJsonObject& json) {
  const auto ticket = id<TicketId>(json["id"]);
  TicketWithHistory made{{ticket,
                          json["code"].toString(),
                          id<TicketTypeId>(json["ticket_type"]),
                          word<OrderStatus>(json["order_status"], {"paid", "pending", "cancelled"}),
                          json["blocked"].toBool(),
                          json["revoked"].toBool(),
                          optionalInstant(json["valid_from"]),
                          optionalInstant(json["valid_until"]),
                          {},
                          ids<SessionId>(json["sessions"]),
                          ids<QuestionId>(json["open_questions"])},
                         {}};
  for (const auto& value : json["check_ins"].toArray()) {
    const QJsonObject passage = value.toObject();
    made.history.push_back(passageOf(passage, ticket));
  }
  return made;
}

inline Verdict verdictOf(const QJsonObject& json) {
  const QString name = json["verdict"].toString();
  if (name == "admitted") return Admitted{direction(json["direction"])};
  if (name == "admitted_again") return AdmittedAgain{instant(json["last_entry"])};
  if (name == "already_used") return AlreadyUsed{instant(json["at"]), json["kiosk"].toString()};
  if (name == "cancelled") return Cancelled{};
  if (name == "unpaid") return Unpaid{};
  if (name == "blocked") return Blocked{};
  if (name == "revoked") return Revoked{};
  if (name == "not_yet_valid") return NotYetValid{instant(json["from"])};
  if (name == "no_longer_valid") return NoLongerValid{instant(json["since"])};
  if (name == "wrong_list") {
    WrongList wrong{std::nullopt, localized(json["right_name"])};
    if (!json["right"].isNull()) wrong.right = id<CheckInListId>(json["right"]);
    return wrong;
  }
  if (name == "wrong_event") return WrongEvent{};
  if (name == "unknown") return Unknown{};
  if (name == "several_matches") return SeveralMatches{json["count"].toInt()};
  if (name == "not_enrolled") return NotEnrolled{localized(json["session"])};
  if (name == "session_full") return SessionFull{localized(json["session"])};
  if (name == "questions_open") return QuestionsOpen{ids<QuestionId>(json["questions"])};
  qFatal("not a verdict: %s", qPrintable(name));
}

inline QString told(Instant at) {
  return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).toUTC().toString(Qt::ISODateWithMs);
}

inline Door doorOf(const QJsonObject& vector) {
  const QJsonObject door = vector["door"].toObject();
  const bool both_ways = door["direction"] == "both";
  return {id<CheckInListId>(door["list"]), both_ways ? Direction::Entry : direction(door["direction"]),
          both_ways, door["inside"].toInteger()};
}

/// For a failure's message: the verdict with its fields.
inline QString told(const Verdict& verdict) {
  const QString fields = std::visit(
      Overloaded{
          [](const Admitted& v) { return QString(v.direction == Direction::Entry ? "entry" : "exit"); },
          [](const AdmittedAgain& v) { return told(v.last_entry); },
          [](const AlreadyUsed& v) { return told(v.at) + ' ' + v.kiosk; },
          [](const NotYetValid& v) { return told(v.from); },
          [](const NoLongerValid& v) { return told(v.since); },
          [](const WrongList& v) { return v.right ? v.right->text() : QString("none"); },
          [](const SeveralMatches& v) { return QString::number(v.count); },
          [](const QuestionsOpen& v) { return QString::number(v.questions.size()); },
          [](const auto&) { return QString(); }},
      verdict);
  return QLatin1String(nameOf(verdict)) + ' ' + fields;
}

inline QJsonObject vectorsFile() {
  QFile file(QStringLiteral(USHER_SOURCE_DIR "/contract/vectors/verdicts.json"));
  if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(file.errorString()));
  QJsonParseError error;
  const auto document = QJsonDocument::fromJson(file.readAll(), &error);
  if (document.isNull()) qFatal("%s", qPrintable(error.errorString()));
  return document.object();
}

}  // namespace usher::domain::vectors
