// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QRectF>

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include <usher/scan/code128_strips.h>
#include <usher/scan/code_formats.h>
#include <usher/scan/grey_picture.h>
#include <usher/scan/local_means.h>
#include <usher/scan/luminance.h>
#include <usher/scan/processor_time.h>
#include <usher/scan/seen_code.h>
#include <usher/scan/texture_regions.h>

namespace usher::scan {

/// Reads codes that are no QR codes, where a frame is as dense as a code: there in two colours, by one
/// threshold in each frame and by others in turn. Keeps buffers between frames: one for each thread.
class OtherCodeReader {
 public:
  using Clock = std::function<std::chrono::nanoseconds()>;

  explicit OtherCodeReader(Clock clock = processorTime) : clock_(std::move(clock)) {}

  /// Of `formats`, each once, with a text that a ticket may have; corners in pixels of `picture`. `taken`:
  /// where codes are that are read already. When the clock has reached `until`, no frame is begun, and in one
  /// that was no more than one place is looked into in one way: another one in each frame.
  std::vector<SeenCode> read(const LuminanceView& picture, CodeFormats formats,
                             const std::vector<QRectF>& taken, std::chrono::nanoseconds until);

  /// Of one picture, in all ways, with as much time as it takes.
  static std::vector<SeenCode> readThoroughly(const LuminanceView& picture, CodeFormats formats);

 private:
  struct Try {
    std::size_t way;
    std::size_t region;
    /// It has read a code in the last frame.
    bool again = false;
  };
  struct Place {
    QPointF origin;
    double pixel = 1;
  };

  void look(const LuminanceView& picture);
  /// Of this frame, in their order.
  std::vector<Try> tries();
  Place cut(const LuminanceView& picture, const QRect& region);
  void readRegion(const Place& place, std::size_t way, CodeFormats formats, std::vector<SeenCode>& codes);

  Clock clock_;
  std::size_t frames_ = 0;
  std::optional<Try> lucky_;
  TextureRegions texture_;
  std::vector<QRect> regions_;
  Code128Strips strips_;

  // Kept for their memory:
  GreyPicture small_;
  GreyPicture cut_;
  GreyPicture turned_;
  LocalMeans means_;
  GreyPicture worked_;
};

}  // namespace usher::scan
