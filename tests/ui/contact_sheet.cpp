// SPDX-License-Identifier: Apache-2.0
#include "contact_sheet.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace usher {

namespace {

constexpr int kThumbnail = 640;
constexpr int kThumbnailQuality = 85;
/// Of a format that loses nothing: fast rather than small.
constexpr int kPictureQuality = 80;

// The reader's own colours: a page to look at pictures, with none of its own.
constexpr const char* kHead =
    "<!DOCTYPE html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Usher: every screen</title>\n<style>\n"
    ":root{color-scheme:light dark;font-family:Inter,sans-serif}body{margin:2rem}\n"
    "nav a{margin-right:1rem;white-space:nowrap}h2{margin:3rem 0 .5rem}\n"
    "table{border-spacing:.5rem}th{font-weight:500;text-align:left;vertical-align:top}\n"
    "img{display:block;max-height:22rem;max-width:20rem;border:1px solid GrayText}\n"
    "</style>\n<h1>Every screen</h1>\n";

void appendUnique(QStringList& list, const QString& value) {
  if (!list.contains(value)) list << value;
}

QString rowOf(const ContactSheet::Style& style) {
  QString row = style.format;
  if (style.high_contrast) row += QStringLiteral(", high contrast");
  if (style.large_text) row += QStringLiteral(", larger text");
  if (style.low_reach) row += QStringLiteral(", lower down");
  return row;
}

}  // namespace

QString ContactSheet::nameOf(const Style& style, const QString& screen) const {
  QStringList parts{style.format};
  if (!style.language.isEmpty()) parts << style.language;
  if (style.high_contrast) parts << QStringLiteral("contrast");
  if (style.large_text) parts << QStringLiteral("large");
  if (style.low_reach) parts << QStringLiteral("low");
  parts << screen;
  return parts.join(u'-');
}

void ContactSheet::add(const Style& style, const QString& screen, const QImage& image) {
  const QString name = nameOf(style, screen);
  folder_.mkpath(QStringLiteral("small"));
  const QImage small = image.scaled(kThumbnail, kThumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation);
  const bool written =
      image.save(folder_.filePath(name + QStringLiteral(".png")), "PNG", kPictureQuality) &&
      small.save(folder_.filePath(QStringLiteral("small/%1.jpg").arg(name)), "JPG", kThumbnailQuality);
  whole_ = whole_ && written;
  pictures_.push_back({style, screen, name});
}

int ContactSheet::writeIndex() const {
  QStringList screens;
  QStringList rows;
  QStringList languages;
  for (const Picture& picture : pictures_) {
    appendUnique(screens, picture.screen);
    appendUnique(rows, rowOf(picture.style));
    appendUnique(languages, picture.style.language);
  }
  QFile file(folder_.filePath(QStringLiteral("index.html")));
  if (!whole_ || !file.open(QIODevice::WriteOnly)) return 0;
  QTextStream html(&file);
  html << kHead << "<nav>";
  for (const QString& screen : screens) html << "<a href=\"#" << screen << "\">" << screen << "</a>\n";
  html << "</nav>\n";
  for (const QString& screen : screens) {
    html << "<h2 id=\"" << screen << "\">" << screen << "</h2>\n<table>\n";
    for (const QString& row : rows) {
      QString cells;
      for (const QString& language : languages) {
        const auto found = std::ranges::find_if(pictures_, [&](const Picture& picture) {
          return picture.screen == screen && rowOf(picture.style) == row &&
                 picture.style.language == language;
        });
        if (found == pictures_.end()) continue;
        cells +=
            QStringLiteral(
                "<td>%1<a href=\"%2.png\"><img loading=\"lazy\" src=\"small/%2.jpg\" alt=\"%3\"></a></td>\n")
                .arg(language, found->file, screen);
      }
      if (!cells.isEmpty()) html << "<tr><th>" << row << "</th>\n" << cells << "</tr>\n";
    }
    html << "</table>\n";
  }
  html << "</html>\n";
  html.flush();
  return file.error() == QFile::NoError ? static_cast<int>(pictures_.size()) : 0;
}

}  // namespace usher
