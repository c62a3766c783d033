// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/paper_designs.h>

#include <usher/templates/template_file.h>

#include <usher/kiosk/data_folder.h>
#include <usher/kiosk/json_log.h>

namespace usher::kiosk {

namespace {

using Design = std::shared_ptr<const templates::Template>;
using Loaded = std::expected<templates::LoadedTemplate, templates::Faults>;

/// A badge's template is no agenda's.
Loaded ofPaper(Loaded loaded, domain::Paper paper) {
  if (!loaded || loaded->design.paper == paper) return loaded;
  return std::unexpected(templates::Faults{templates::wrongPaper(paper)});
}

Design read(const QString& key, const QString& name, const QString& kept_file, domain::Paper paper) {
  if (name.isEmpty() || name == kEventsTemplate) return nullptr;
  auto loaded = ofPaper(templates::loadTemplate(name), paper);
  if (loaded) {
    if (const auto kept = templates::keepTemplate(*loaded, kept_file); !kept) {
      qWarning().noquote() << QStringLiteral("%1=%2: no copy of it could be kept in %3: %4")
                                  .arg(key, name, kept_file, kept.error());
    }
    return std::make_shared<const templates::Template>(std::move(loaded->design));
  }
  for (const templates::Fault& fault : loaded.error())
    qWarning().noquote() << QStringLiteral("%1=%2: ").arg(key, name) + inWords(fault);
  auto kept = ofPaper(templates::keptTemplate(kept_file), paper);
  qWarning().noquote() << QStringLiteral("%1=%2 cannot be used: ").arg(key, name) +
                              (kept ? QStringLiteral("its last good version is printed")
                                    : QStringLiteral("the design without a template is printed"));
  return kept ? std::make_shared<const templates::Template>(std::move(kept->design)) : nullptr;
}

}  // namespace

void adoptDesigns(KioskSettings& settings) {
  const DataFolder folder(settings.data_folder);
  settings.badge_design = read(QStringLiteral("printing/badge_template"), settings.badge_template,
                               folder.badgeTemplateFile(), domain::Paper::Badge);
  settings.agenda_design = read(QStringLiteral("printing/agenda_template"), settings.agenda_template,
                                folder.agendaTemplateFile(), domain::Paper::Agenda);
}

}  // namespace usher::kiosk
