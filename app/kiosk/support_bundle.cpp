// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/support_bundle.h>

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <usher/kiosk/machine_facts.h>
#include <usher/kiosk/settings_text.h>
#include <usher/kiosk/tar_gz.h>
#include <usher/kiosk/without_secrets.h>

namespace usher::kiosk {

namespace {

QString textOf(domain::Instant at) {
  return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).toUTC().toString(Qt::ISODateWithMs);
}

/// A problem type, as the contract has them; a backend that says something else may say anything.
QString problemOf(const domain::DeadLetter& letter) {
  return domain::isIdText(letter.problem) ? letter.problem : QStringLiteral("other");
}

QJsonObject aboutOf(const SupportFacts& facts) {
  QJsonObject about{{QStringLiteral("made_at"), textOf(facts.at)},
                    {QStringLiteral("usher"), QStringLiteral(USHER_VERSION)},
                    {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
                    {QStringLiteral("printers"), QJsonArray::fromStringList(facts.printers)},
                    {QStringLiteral("paired"), facts.pairing.has_value()}};
  if (facts.pairing) {
    const auto& [backend, kiosk] = *facts.pairing;
    about[QStringLiteral("backend")] = backend.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    about[QStringLiteral("kiosk")] = kiosk.id.text();
    about[QStringLiteral("kiosk_name")] = kiosk.name;
    if (!kiosk.events.empty()) about[QStringLiteral("event")] = kiosk.events.front().text();
  }
  return about;
}

QJsonObject settingsOf(const KioskSettings& settings) {
  QJsonObject cleaned = settingsText(settings);
  for (auto one = cleaned.begin(); one != cleaned.end(); ++one) *one = withoutSecrets(one->toString());
  return cleaned;
}

QJsonObject fileOf(const ports::FileReport& file) {
  QJsonObject rows;
  for (const auto& [table, count] : file.tables) rows.insert(table, static_cast<qint64>(count));
  return {{QStringLiteral("file"), file.name},
          {QStringLiteral("bytes"), static_cast<qint64>(file.bytes)},
          {QStringLiteral("schema_version"), file.version},
          {QStringLiteral("rows"), rows},
          {QStringLiteral("sound"), file.checked ? QJsonValue(file.faults.isEmpty()) : QJsonValue()},
          {QStringLiteral("faults"), QJsonArray::fromStringList(file.faults)}};
}

QJsonObject storeOf(const SupportFacts& facts) {
  if (!facts.store) {
    return {{QStringLiteral("open"), false},
            {QStringLiteral("because"), withoutSecrets(facts.store.error())}};
  }
  const auto& [files, outbox, letters, second_entries] = *facts.store;
  QJsonArray each;
  for (const auto& file : files) each.append(fileOf(file));
  QJsonObject dead_letters;
  for (const auto& [kind, count] : letters) dead_letters.insert(kind, count);
  return {{QStringLiteral("open"), true},
          {QStringLiteral("files"), each},
          {QStringLiteral("outbox_waiting"), static_cast<qint64>(outbox.waiting)},
          {QStringLiteral("outbox_oldest"), outbox.oldest ? textOf(*outbox.oldest) : QString()},
          {QStringLiteral("to_settle"), static_cast<qint64>(outbox.parked)},
          {QStringLiteral("second_entries"), second_entries},
          {QStringLiteral("dead_letters"), dead_letters}};
}

PackedFile json(const char* name, const QJsonObject& object) {
  return {name, QJsonDocument(object).toJson(QJsonDocument::Indented)};
}

}  // namespace

std::expected<StoreFacts, ports::StoreError> storeFactsOf(ports::StoreReport& report, ports::Outbox& outbox,
                                                          ports::IncidentBook& incidents) {
  StoreFacts facts;
  auto files = report.report();
  if (!files) return std::unexpected(files.error());
  facts.files = *std::move(files);
  const auto depth = outbox.depth();
  if (!depth) return std::unexpected(depth.error());
  facts.outbox = *depth;
  const auto open = incidents.incidents();
  if (!open) return std::unexpected(open.error());
  for (const auto& incident : *open) {
    if (const auto* letter = std::get_if<domain::DeadLetter>(&incident)) {
      ++facts.dead_letters[letter->kind + QStringLiteral(": ") + problemOf(*letter)];
    } else {
      ++facts.second_entries;
    }
  }
  return facts;
}

std::expected<void, QString> writeSupportBundle(const QString& path, const SupportFacts& facts) {
  QByteArray log;
  for (const auto& record : facts.log) {
    if (const auto cleaned = withoutSecrets(record)) log += *cleaned + '\n';
  }
  const std::vector<PackedFile> files{
      json("usher-support/about.json", aboutOf(facts)),
      json("usher-support/settings.json", settingsOf(facts.settings)),
      json("usher-support/machine.json", machineFacts(facts.settings.data_folder)),
      json("usher-support/store.json", storeOf(facts)),
      {"usher-support/log.jsonl", log},
  };
  const auto seconds = std::chrono::floor<std::chrono::seconds>(facts.at).time_since_epoch().count();
  const QByteArray packed = tarGz(files, static_cast<std::time_t>(seconds));
  QSaveFile file(path);
  const auto failed = [&](const QString& why) {
    return std::unexpected(QStringLiteral("can't write %1: %2").arg(path, why));
  };
  if (packed.isEmpty()) return failed(QStringLiteral("there is no memory to pack it"));
  if (!file.open(QIODevice::WriteOnly)) return failed(file.errorString());
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  if (file.write(packed) != packed.size() || !file.commit()) return failed(file.errorString());
  return {};
}

}  // namespace usher::kiosk
