// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <expected>

#include <usher/templates/template_reader.h>

namespace usher::templates {

/// A template with all that its file refers to.
struct LoadedTemplate {
  Template design;
  QByteArray text;
  /// By the name in the template.
  QMap<QString, QByteArray> beside;
};

/// Names of those that come with Usher, docs/templates.md.
QStringList readyTemplates();

/// A ready one by its name, else a file; pictures are looked for in its folder and nowhere else. Blocking.
std::expected<LoadedTemplate, Faults> loadTemplate(const QString& name_or_file);

/// The text of a ready one; empty where there is none of that name.
QByteArray readyText(const QString& name);

/// Its text with the files beside it inside, as its images' "data"; all else stays as it was written.
QByteArray withPicturesInside(const LoadedTemplate& loaded);

/// All of it in one file that is there whole or not at all, and the way back.
std::expected<void, QString> keepTemplate(const LoadedTemplate& loaded, const QString& file);
std::expected<LoadedTemplate, Faults> keptTemplate(const QString& file);

}  // namespace usher::templates
