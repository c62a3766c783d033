// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QImage>
#include <QString>

#include <vector>

namespace usher {

/// A folder of pictures, and a page with all of them: a row for each screen's format, a column for each
/// language.
class ContactSheet {
 public:
  struct Style {
    QString format;
    /// Empty: in no language.
    QString language;
    bool high_contrast = false;
    bool large_text = false;
    bool low_reach = false;
  };

  explicit ContactSheet(const QDir& folder) : folder_(folder) {}

  /// The file's name, without its ending.
  QString nameOf(const Style& style, const QString& screen) const;
  void add(const Style& style, const QString& screen, const QImage& image);
  /// Writes index.html; returns how many pictures there are, 0 where something could not be written.
  int writeIndex() const;

 private:
  struct Picture {
    Style style;
    QString screen;
    QString file;
  };

  QDir folder_;
  std::vector<Picture> pictures_;
  bool whole_ = true;
};

}  // namespace usher
