// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/event_designs.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

#include <usher/templates/template_reader.h>

#include <usher/kiosk/data_folder.h>
#include <usher/kiosk/json_log.h>

namespace usher::kiosk {

namespace {

/// What a kept file may have: the contract's most, as JSON has it at its worst.
constexpr qint64 kMostKept = 2 * 1024 * 1024;

QString nameOf(domain::Paper paper) {
  return domain::PaperTemplate::idOf(paper).text();
}

void warn(domain::Paper paper, const QString& what) {
  qWarning().noquote() << QStringLiteral("the event's template of the %1: ").arg(nameOf(paper)) + what;
}

}  // namespace

EventDesigns::EventDesigns(const KioskSettings& settings) : folder_(settings.data_folder) {
  // The event of a training is a made-up one, and has none.
  if (settings.training) return;
  if (settings.badge_template == kEventsTemplate) papers_.push_back(domain::Paper::Badge);
  if (settings.agenda_template == kEventsTemplate) papers_.push_back(domain::Paper::Agenda);
}

void EventDesigns::take(const domain::EventId& event, const std::vector<domain::PaperTemplate>& now) {
  const bool another = event.text() != event_;
  event_ = event.text();
  for (const domain::Paper paper : papers_) {
    const auto found = std::ranges::find(now, domain::PaperTemplate::idOf(paper), &domain::PaperTemplate::id);
    const QByteArray text = found == now.end() ? QByteArray() : found->text;
    const auto before = taken_.find(paper);
    if (!another && before != taken_.end() && before->second.text == text) continue;
    if (another && before != taken_.end()) before->second.design = nullptr;
    takeOne(paper, text);
  }
}

void EventDesigns::takeOne(domain::Paper paper, const QByteArray& text) {
  Taken& taken = taken_[paper];
  taken.text = text;
  if (text.isEmpty()) {
    taken.design = nullptr;
    QFile::remove(keptFile(paper));
    emit changed(paper, nullptr);
    return;
  }
  auto design = templates::readTemplateAlone(text, paper);
  if (design) {
    const QJsonObject all{{QStringLiteral("event"), event_},
                          {QStringLiteral("template"), QString::fromUtf8(text)}};
    QSaveFile kept(keptFile(paper));
    const QByteArray content = QJsonDocument(all).toJson(QJsonDocument::Compact);
    if (!kept.open(QIODevice::WriteOnly) || kept.write(content) != content.size() || !kept.commit())
      warn(paper, QStringLiteral("no copy of it could be kept: ") + kept.errorString());
    taken.design = std::make_shared<const templates::Template>(*std::move(design));
    emit changed(paper, taken.design);
    return;
  }
  for (const templates::Fault& fault : design.error()) warn(paper, inWords(fault));
  if (taken.design) return warn(paper, QStringLiteral("the last good one stays"));
  taken.design = lastGood(paper);
  warn(paper, taken.design ? QStringLiteral("the last good one stays")
                           : QStringLiteral("the kiosk's own design is printed"));
  emit changed(paper, taken.design);
}

void EventDesigns::putInto(KioskSettings& settings) const {
  for (const auto& [paper, taken] : taken_)
    (paper == domain::Paper::Badge ? settings.badge_design : settings.agenda_design) = taken.design;
}

EventDesigns::Design EventDesigns::lastGood(domain::Paper paper) const {
  QFile file(keptFile(paper));
  if (!file.open(QIODevice::ReadOnly)) return nullptr;
  const QJsonObject all = QJsonDocument::fromJson(file.read(kMostKept)).object();
  if (all[QStringLiteral("event")].toString() != event_) return nullptr;
  auto design = templates::readTemplateAlone(all[QStringLiteral("template")].toString().toUtf8(), paper);
  return design ? std::make_shared<const templates::Template>(*std::move(design)) : nullptr;
}

QString EventDesigns::keptFile(domain::Paper paper) const {
  return DataFolder(folder_).eventTemplateFile(nameOf(paper));
}

}  // namespace usher::kiosk
