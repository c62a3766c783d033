// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSaveFile>
#include <QSize>
#include <QString>

#include <cstdint>
#include <vector>

namespace usher::admin {

/// A Motion-JPEG film in an AVI file (Microsoft, "AVI RIFF file reference"): one list of frames and one
/// index. Written here, because a list of pictures muxed by GStreamer's avimux fills the terminal with its
/// complaints.
class AviFile {
 public:
  AviFile(const QString& path, QSize size, int fps);

  bool open();
  /// `jpeg` is one whole picture. False where it can't be written, or the file would pass the format's 2 GiB.
  bool add(const QByteArray& jpeg);
  /// Writes the index and the lengths, and only now puts the file in its place.
  bool finish();
  QString errorString() const;

 private:
  struct Place {
    std::uint32_t offset;
    std::uint32_t length;
  };
  QByteArray header() const;

  QSaveFile file_;
  QSize size_;
  int fps_;
  bool full_ = false;
  std::uint32_t longest_ = 0;
  std::vector<Place> places_;
  /// Bytes of the frame list so far, its name included.
  std::uint64_t list_bytes_ = 4;
};

}  // namespace usher::admin
