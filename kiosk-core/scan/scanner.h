// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QPolygonF>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include <usher/domain/flow/screen.h>
#include <usher/scan/coach.h>
#include <usher/scan/debounce.h>
#include <usher/scan/frame_source.h>
#include <usher/scan/scan_pipeline.h>
#include <usher/scan/seen_twice.h>

namespace usher::scan {

struct ScanSettings {
  DebounceSettings debounce;
  CoachSettings coach;
  PipelineSettings pipeline;
};

/// How long one scan took, from its frame's arrival.
struct CodeTiming {
  std::chrono::microseconds waited{0};
  std::chrono::microseconds decoded{0};
  /// Until codeScanned(): what a guest waits for.
  std::chrono::microseconds delivered{0};
};

/// A camera, or what stands in for it, as a scanner of ticket codes. GUI thread.
class Scanner final : public QObject {
  Q_OBJECT

 public:
  explicit Scanner(std::unique_ptr<FrameSource> source, ScanSettings settings = {},
                   QObject* parent = nullptr);

  void start();
  /// Nothing is signalled after it but the camera's state.
  void stop();
  /// See ScanPipeline.
  void setPreviewSize(const QSize& size) { pipeline_.setPreviewSize(size); }

  void setFormats(const std::vector<domain::CodeFormat>& formats) {
    pipeline_.setFormats(CodeFormats(formats));
  }

  domain::CameraState camera() const { return source_->state(); }
  /// See FrameSource::detail().
  const QString& cameraDetail() const { return source_->detail(); }
  ScanCounts counts() const { return pipeline_.counts(); }
  /// Of the last codeScanned(); right inside its slots.
  const CodeTiming& lastTiming() const { return last_timing_; }

 signals:
  /// Corners: four, as fractions of the mirrored preview; 0 to 1, or beyond where it does not show them.
  void codeScanned(const QByteArray& utf8, const QPolygonF& corners);
  /// Different codes are held up at once. None of them is scanned.
  void severalCodesScanned();
  /// What would let the code be read that is held up; nullopt: nothing is, or all is well. Corners as of
  /// codeScanned(), of where it is now. Told with each frame while there is advice, and once when it ends.
  void troubleSeen(std::optional<usher::domain::CodeTrouble> trouble, const QPolygonF& corners);
  void previewReady(const QImage& preview);
  void cameraChanged(usher::domain::CameraState state);
  /// What each frame shows, scanned before or not, for an overlay.
  void frameRead(const usher::scan::FrameReading& reading);

 private:
  void onFrameRead(const FrameReading& reading);
  void coach(const FrameReading& reading);

  std::unique_ptr<FrameSource> source_;
  ScanPipeline pipeline_;
  SeenTwice seen_twice_;
  Debounce debounce_;
  Coach coach_;
  bool advised_ = false;
  CodeTiming last_timing_;
  bool running_ = false;
};

}  // namespace usher::scan
