// SPDX-License-Identifier: Apache-2.0
#include <usher/templates/template_file.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

#include <usher/templates/picture_check.h>

namespace usher::templates {

namespace {

QString readyFile(const QString& name) {
  return QStringLiteral(":/usher/templates/%1.json").arg(name);
}

std::expected<QByteArray, QString> contentOf(const QString& path, qsizetype most) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::unexpected(file.errorString());
  QByteArray content = file.read(most + 1);
  if (file.error() != QFile::NoError) return std::unexpected(file.errorString());
  return content;
}

std::expected<LoadedTemplate, Faults> read(const QByteArray& text, const BesideFile& find) {
  LoadedTemplate loaded{{}, text, {}};
  auto design = readTemplate(text, [&](const QString& name) {
    auto content = find(name);
    if (content) loaded.beside.insert(name, *content);
    return content;
  });
  if (!design) return std::unexpected(std::move(design.error()));
  loaded.design = *std::move(design);
  return loaded;
}

std::unexpected<Faults> cannot(const QString& reason) {
  return std::unexpected(Faults{{{}, reason}});
}

}  // namespace

QStringList readyTemplates() {
  QStringList names;
  for (const QFileInfo& file :
       QDir(QStringLiteral(":/usher/templates")).entryInfoList(QDir::Files, QDir::Name))
    names << file.completeBaseName();
  return names;
}

QByteArray readyText(const QString& name) {
  if (!readyTemplates().contains(name)) return {};
  return contentOf(readyFile(name), kLargestTemplate).value_or(QByteArray());
}

std::expected<LoadedTemplate, Faults> loadTemplate(const QString& name_or_file) {
  if (const QByteArray ready = readyText(name_or_file); !ready.isEmpty()) {
    return read(ready, [](const QString&) -> std::expected<QByteArray, QString> {
      return std::unexpected(QStringLiteral("a template that comes with Usher has no files beside it"));
    });
  }
  const auto text = contentOf(name_or_file, kLargestTemplate);
  if (!text) {
    return cannot(
        QStringLiteral("it is no file that can be read (%1), and no template that comes with Usher: "
                       "those are %2")
            .arg(text.error(), readyTemplates().join(QStringLiteral(", "))));
  }
  const QDir folder = QFileInfo(name_or_file).absoluteDir();
  return read(*text, [&](const QString& name) -> std::expected<QByteArray, QString> {
    // A link could lead elsewhere.
    const QString inside = QFileInfo(folder.path()).canonicalFilePath();
    const QString file = QFileInfo(folder.filePath(name)).canonicalFilePath();
    if (file.isEmpty()) return std::unexpected(QStringLiteral("there is no such file beside the template"));
    if (!file.startsWith(inside.endsWith(u'/') ? inside : inside + u'/'))
      return std::unexpected(QStringLiteral("it leads out of the template's folder; copy it there"));
    if (!QFileInfo(file).isFile()) return std::unexpected(QStringLiteral("it is no file"));
    return contentOf(file, kLargestPicture);
  });
}

QByteArray withPicturesInside(const LoadedTemplate& loaded) {
  // Only images have a key "file", and in words the quotes around it would have backslashes.
  static const QRegularExpression reference(QStringLiteral(R"("file"(\s*:\s*)("(?:[^"\\]|\\.)*+"))"));
  const QString text = QString::fromUtf8(loaded.text);
  QString inside;
  qsizetype done = 0;
  for (auto found = reference.globalMatch(text); found.hasNext();) {
    const auto match = found.next();
    const QJsonArray name = QJsonDocument::fromJson("[" + match.captured(2).toUtf8() + "]").array();
    const auto file = loaded.beside.find(name.at(0).toString());
    if (file == loaded.beside.end()) continue;
    inside += text.sliced(done, match.capturedStart() - done);
    inside +=
        QStringLiteral("\"data\"%1\"%2\"").arg(match.captured(1), QString::fromLatin1(file->toBase64()));
    done = match.capturedEnd();
  }
  return (inside + text.sliced(done)).toUtf8();
}

std::expected<void, QString> keepTemplate(const LoadedTemplate& loaded, const QString& file) {
  QJsonObject beside;
  for (auto it = loaded.beside.begin(); it != loaded.beside.end(); ++it)
    beside.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
  const QJsonObject all{{QStringLiteral("template"), QString::fromUtf8(loaded.text)},
                        {QStringLiteral("beside"), beside}};
  QSaveFile saved(file);
  const QByteArray content = QJsonDocument(all).toJson(QJsonDocument::Compact);
  if (!saved.open(QIODevice::WriteOnly) || saved.write(content) != content.size() || !saved.commit())
    return std::unexpected(saved.errorString());
  return {};
}

std::expected<LoadedTemplate, Faults> keptTemplate(const QString& file) {
  constexpr qsizetype kMost = 20 * 1024 * 1024;
  const auto content = contentOf(file, kMost);
  if (!content) return cannot(content.error());
  const QJsonObject all = QJsonDocument::fromJson(*content).object();
  const QJsonObject beside = all[QStringLiteral("beside")].toObject();
  const QByteArray text = all[QStringLiteral("template")].toString().toUtf8();
  return read(text, [&](const QString& name) -> std::expected<QByteArray, QString> {
    if (!beside.contains(name)) return std::unexpected(QStringLiteral("it was not kept"));
    return QByteArray::fromBase64(beside[name].toString().toLatin1());
  });
}

}  // namespace usher::templates
