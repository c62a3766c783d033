// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <map>
#include <optional>
#include <vector>

#include <usher/domain/branding.h>

namespace usher::ui {

/// Nothing on a screen is longer; what is larger is read smaller.
inline constexpr int kLongestPictureSide = 2048;

/// Of a file of somebody else's: PNG or JPEG, at most 40 megapixels. A null image where it can't be read.
QImage readPicture(const QByteArray& file);

/// By its head alone.
bool canBeRead(const QByteArray& file);

/// The event's pictures, each read when it is first shown. GUI thread.
class Pictures {
 public:
  void set(const std::vector<domain::Picture>& pictures);
  /// A null image where there is none, or it can't be read.
  const QImage& of(const std::optional<domain::PictureId>& id);

 private:
  std::vector<domain::Picture> files_;
  std::map<QString, QImage> read_;
  QImage none_;
};

}  // namespace usher::ui
