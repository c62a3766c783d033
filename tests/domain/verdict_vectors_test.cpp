// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <set>

#include <usher/domain/evaluate.h>
#include <usher/domain/overloaded.h>

// Runs contract/vectors/verdicts.json (its README.md says what the fields mean).

using namespace usher::domain;

namespace {

Instant instant(const QJsonValue& value) {
  const auto time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
  if (!time.isValid()) qFatal("not a time: %s", qPrintable(value.toString()));
  return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

std::optional<Instant> optionalInstant(const QJsonValue& value) {
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

Direction direction(const QJsonValue& value) {
  return word<Direction>(value, {"entry", "exit"});
}

LocalizedText localized(const QJsonValue& value) {
  QMap<QString, QString> texts;
  const QJsonObject object = value.toObject();
  for (auto it = object.begin(); it != object.end(); ++it) texts.insert(it.key(), it.value().toString());
  return LocalizedText(texts);
}

EventFacts factsOf(const QJsonObject& json) {
  const QJsonObject event = json["event"].toObject();
  EventFacts facts{{id<EventId>(event["id"]), localized(event["name"]), event["timezone"].toString(),
                    instant(event["starts_at"]), instant(event["ends_at"])},
                   {},
                   {},
                   {}};
  for (const auto& value : json["ticket_types"].toArray()) {
    const QJsonObject type = value.toObject();
    facts.ticket_types.push_back({id<TicketTypeId>(type["id"]), localized(type["name"]),
                                  type["colour"].toString().sliced(1).toUInt(nullptr, 16)});
  }
  for (const auto& value : json["lists"].toArray()) {
    const QJsonObject list = value.toObject();
    facts.lists.push_back({id<CheckInListId>(list["id"]), localized(list["name"]),
                           ids<TicketTypeId>(list["ticket_types"]), optionalInstant(list["opens_at"]),
                           optionalInstant(list["closes_at"]), list["include_pending"].toBool(),
                           word<ReEntry>(list["re_entry"], {"never", "after_exit", "always"})});
  }
  return facts;
}

TicketWithHistory ticketOf(const QJsonObject& json) {
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
                          {},
                          ids<QuestionId>(json["open_questions"])},
                         {}};
  for (const auto& value : json["check_ins"].toArray()) {
    const QJsonObject passage = value.toObject();
    made.history.push_back({id<OpId>(passage["id"]), ticket, id<CheckInListId>(passage["list"]),
                            direction(passage["direction"]), instant(passage["at"]),
                            passage["kiosk"].toString()});
  }
  return made;
}

Verdict verdictOf(const QJsonObject& json) {
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
  if (name == "questions_open") return QuestionsOpen{ids<QuestionId>(json["questions"])};
  qFatal("not a verdict: %s", qPrintable(name));
}

QString told(Instant at) {
  return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).toUTC().toString(Qt::ISODateWithMs);
}

/// For a failure's message: the verdict with its fields.
QString told(const Verdict& verdict) {
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

QJsonObject vectorsFile() {
  QFile file(QStringLiteral(USHER_SOURCE_DIR "/contract/vectors/verdicts.json"));
  if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(file.errorString()));
  QJsonParseError error;
  const auto document = QJsonDocument::fromJson(file.readAll(), &error);
  if (document.isNull()) qFatal("%s", qPrintable(error.errorString()));
  return document.object();
}

class VerdictVectorsTest : public QObject {
  Q_OBJECT

 private:
  const QJsonObject file_ = vectorsFile();

  Verdict evaluated(const QJsonObject& vector, bool history_reversed) const {
    const EventFacts facts = factsOf(file_["events"][vector["event"].toString()].toObject());
    const auto code = TicketCode::parse(vector["code"].toString().toUtf8());
    if (!code) qFatal("not a code");
    std::vector<TicketWithHistory> found;
    for (const auto& value : vector["tickets"].toArray()) {
      auto ticket = ticketOf(value.toObject());
      if (ticket.ticket.code != code->text()) continue;
      if (history_reversed) std::ranges::reverse(ticket.history);
      found.push_back(std::move(ticket));
    }
    const QJsonObject door = vector["door"].toObject();
    return evaluate(*code, found, facts, {id<CheckInListId>(door["list"]), direction(door["direction"])},
                    instant(vector["now"]));
  }

 private slots:
  void everyVector_data() {
    QTest::addColumn<QJsonObject>("vector");
    const auto vectors = file_["vectors"].toArray();
    QVERIFY(vectors.size() >= 40);
    std::set<QString> names;
    for (const auto& value : vectors) {
      const QJsonObject vector = value.toObject();
      const QString name = vector["name"].toString();
      QVERIFY2(names.insert(name).second, qPrintable("twice: " + name));
      QVERIFY2(vector["why"].toString().endsWith('.'), qPrintable("does not say why: " + name));
      QVERIFY2(factsOf(file_["events"][vector["event"].toString()].toObject())
                   .list(id<CheckInListId>(vector["door"]["list"])),
               qPrintable("no such door: " + name));
      QTest::newRow(qPrintable(name)) << vector;
    }
  }

  void everyVector() {
    QFETCH(const QJsonObject, vector);
    const Verdict expected = verdictOf(vector["expect"].toObject());
    for (const bool reversed : {false, true}) {
      const Verdict verdict = evaluated(vector, reversed);
      QVERIFY2(verdict == expected,
               qPrintable(QString("got %1, expected %2: %3")
                              .arg(told(verdict), told(expected), vector["why"].toString())));
    }
  }

  void everyVerdictOccurs() {
    QCOMPARE(file_["format"].toInt(), 1);
    std::set<std::size_t> alternatives;
    for (const auto& value : file_["vectors"].toArray()) {
      const QJsonObject expected = value.toObject()["expect"].toObject();
      const Verdict verdict = verdictOf(expected);
      QCOMPARE(QString(nameOf(verdict)), expected["verdict"].toString());
      alternatives.insert(verdict.index());
    }
    QCOMPARE(alternatives.size(), std::variant_size_v<Verdict>);
  }

  void aDoorWithoutItsListAdmitsNobody() {
    const EventFacts facts = factsOf(file_["events"]["meetup"].toObject());
    const Ticket ticket{
        *TicketId::parse(u"t"), "c", *TicketTypeId::parse(u"guest"), {}, {}, {}, {}, {}, {}, {}, {}};
    const std::vector<TicketWithHistory> found{{ticket, {}}};
    const Verdict verdict = evaluate(*TicketCode::parse("c"), found, facts, {*CheckInListId::parse(u"gone")},
                                     facts.event.starts_at);
    QCOMPARE(QString(nameOf(verdict)), QString("wrong_list"));
    QCOMPARE(std::get<WrongList>(verdict).right->text(), QString("door"));
  }
};

}  // namespace

QTEST_GUILESS_MAIN(VerdictVectorsTest)
#include "verdict_vectors_test.moc"
