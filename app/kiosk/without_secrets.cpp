// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/without_secrets.h>

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <usher/domain/id.h>

namespace usher::kiosk {

namespace {

/// Facts of the log that are ids: some have the form of a PIN.
bool isId(const QString& key, const QString& value) {
  const bool named = key == u"ticket" || key == u"job" || key == u"staff";
  return named && domain::TicketId::parse(value).has_value();
}

}  // namespace

QString withoutSecrets(const QString& text) {
  static const QRegularExpression secret(
      QStringLiteral("[^\\s\"'<>@,;:=]+@[^\\s\"'<>@,;]+"    // an address
                     "|\\b[US]1[A-Z2-7]{16,}"               // a signed ticket, a staff badge
                     "|[A-Za-z0-9_+-]{40,}={0,2}"           // a key, a token
                     "|(?<![\\w.:-])\\d{6,12}(?![\\w.:-])"  // a PIN
                     ));
  QString cleaned = text;
  const QString home = QDir::homePath();
  if (home.size() > 1) cleaned.replace(home, QStringLiteral("~"));
  return cleaned.replace(secret, QStringLiteral("[left out]"));
}

std::optional<QByteArray> withoutSecrets(const QByteArray& record) {
  QJsonObject facts = QJsonDocument::fromJson(record).object();
  if (facts.isEmpty()) return std::nullopt;
  QJsonObject cleaned;
  for (auto fact = facts.constBegin(); fact != facts.constEnd(); ++fact) {
    const QString text = fact->toString();
    const bool stays = fact->isBool() || fact->isDouble() || isId(fact.key(), text) || fact.key() == u"ts";
    cleaned.insert(fact.key(), stays ? QJsonValue(*fact) : QJsonValue(withoutSecrets(text)));
  }
  return QJsonDocument(cleaned).toJson(QJsonDocument::Compact);
}

}  // namespace usher::kiosk
