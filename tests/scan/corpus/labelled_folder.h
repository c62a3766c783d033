// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

#include <expected>
#include <functional>
#include <vector>

#include "truth.h"

namespace usher::scan::corpus {

struct LabelledPicture {
  QString path;
  /// Its file's name without the number at the end, behind the names of the folders it lies in.
  QString kind;
  QString truth_path;
};

/// All pictures below a folder, in the order of their paths; an error where it has none.
std::expected<std::vector<LabelledPicture>, QString> labelledPictures(const QString& folder);

/// Format_Grayscale8.
std::expected<QImage, QString> pictureOf(const LabelledPicture& labelled);
/// Without a file there is nothing to be read in the picture.
std::expected<Truth, QString> truthOf(const LabelledPicture& labelled);

}  // namespace usher::scan::corpus
