// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <chrono>
#include <memory>

#include <usher/scan/frame_reader.h>
#include <usher/scan/luminance.h>
#include <usher/scan/scan_exchange.h>

namespace usher::scan {

struct PipelineSettings {
  /// Pixels that are read of the camera's picture; a preview that is wider is enlarged.
  int preview_width = 640;
  /// On average, at most: a camera's frames come a little early and a little late.
  std::chrono::milliseconds preview_every{33};
  /// A scan thread that has been at one frame for this long will not come back.
  std::chrono::milliseconds stuck_after{5'000};
  /// Codes that are no QR codes are read in a process of their own, which main() has to serve: see
  /// CodeProcess.
  bool reads_apart = false;
};

/// The scan thread's half of the pipeline.
class ScanWorker final : public QObject {
  Q_OBJECT

 public:
  ScanWorker(std::shared_ptr<ScanExchange> exchange, Decoder decode, PipelineSettings settings);

  /// Takes the waiting frame, if there is one.
  void readNext();

 signals:
  /// A reading, and perhaps a preview, wait in the exchange. Carries nothing: what crosses threads does so
  /// under the mutex.
  void done();

 private:
  void read(const QVideoFrame& frame, const QSize& preview_size, FrameReading reading);
  void decode(const MappedFrame& frame, const QSize& preview_size, FrameReading reading);
  /// Where a code is or was lately, in pixels of the frame; corners of `reading` still are.
  QRectF codePlace(const FrameReading& reading);
  void makePreview(const MappedFrame& frame, const QSize& size, ScanTiming::Time now);

  std::shared_ptr<ScanExchange> exchange_;
  Decoder decode_;
  PipelineSettings settings_;
  ScanTiming::Time next_preview_{};
  QRectF code_place_;
  int frames_since_code_ = 0;
};

}  // namespace usher::scan
