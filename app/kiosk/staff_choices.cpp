// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/staff_choices.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace usher::kiosk {

namespace {

const QString kList = QStringLiteral("list");
const QString kEvent = QStringLiteral("event");
const QString kVolume = QStringLiteral("volume");
constexpr qint64 kMostBytes = 4096;

std::unexpected<QString> unreadable(const QString& file, const QString& why) {
  return std::unexpected(QStringLiteral("%1: %2; remove it, and set again what was set").arg(file, why));
}

}  // namespace

std::expected<StaffChoices, QString> loadChoices(const QString& file) {
  QFile in(file);
  if (!in.exists()) return StaffChoices{};
  if (!in.open(QIODevice::ReadOnly)) return unreadable(file, in.errorString());
  const QJsonDocument document = QJsonDocument::fromJson(in.read(kMostBytes));
  if (!document.isObject()) return unreadable(file, QStringLiteral("no JSON object"));
  const QJsonObject json = document.object();
  StaffChoices choices;
  if (json.contains(kList)) {
    const auto list = domain::CheckInListId::parse(json[kList].toString());
    const auto event = domain::EventId::parse(json[kEvent].toString());
    if (!list || !event) return unreadable(file, QStringLiteral("no list of an event"));
    choices.list = {*event, *list};
  }
  if (json.contains(kVolume)) {
    const int volume = json[kVolume].toInt(-1);
    if (volume < 0 || volume > 100) return unreadable(file, QStringLiteral("no volume from 0 to 100"));
    choices.volume = volume;
  }
  return choices;
}

std::expected<void, QString> saveChoices(const QString& file, const StaffChoices& choices) {
  QJsonObject json;
  if (choices.list) {
    json[kList] = choices.list->list.text();
    json[kEvent] = choices.list->event.text();
  }
  if (choices.volume) json[kVolume] = *choices.volume;
  QSaveFile out(file);
  if (out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(json).toJson()) > 0 && out.commit())
    return {};
  return std::unexpected(QStringLiteral("%1 can't be written: %2").arg(file, out.errorString()));
}

KioskSettings withChoices(KioskSettings settings, const StaffChoices& choices, const domain::EventId& event) {
  if (choices.list && choices.list->event == event) settings.list = choices.list->list;
  if (choices.volume) settings.volume = *choices.volume;
  return settings;
}

}  // namespace usher::kiosk
