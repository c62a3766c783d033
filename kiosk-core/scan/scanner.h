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
#include <usher/scan/exposure_steps.h>
#include <usher/scan/frame_source.h>
#include <usher/scan/scan_pipeline.h>
#include <usher/scan/seen_twice.h>
#include <usher/scan/shown_camera.h>

namespace usher::scan {

struct ScanSettings {
  DebounceSettings debounce;
  CoachSettings coach;
  ExposureSettings exposure;
  PipelineSettings pipeline;
  /// Of several cameras: what one has read counts for so long as if it were seen with what another reads.
  std::chrono::milliseconds together{250};
  /// Of several cameras, one before which nothing happens is read no more often than this.
  std::chrono::milliseconds idle_every{50};
};

/// How long one scan took, from its frame's arrival.
struct CodeTiming {
  std::chrono::microseconds waited{0};
  std::chrono::microseconds decoded{0};
  /// Until codeScanned(): what a guest waits for.
  std::chrono::microseconds delivered{0};
};

/// Cameras, or what stands in for them, as one scanner of ticket codes, each with a reader of its own. What
/// two of them see at once is seen together: one code is scanned once, two are several. GUI thread.
class Scanner final : public QObject {
  Q_OBJECT

 public:
  explicit Scanner(std::unique_ptr<FrameSource> source, ScanSettings settings = {},
                   QObject* parent = nullptr);
  /// One camera or more.
  explicit Scanner(std::vector<std::unique_ptr<FrameSource>> sources, ScanSettings settings = {},
                   QObject* parent = nullptr);
  /// Frames of each are read by a copy of `decoder`, if there is one, instead of frameReader().
  Scanner(std::vector<std::unique_ptr<FrameSource>> sources, const Decoder& decoder, ScanSettings settings,
          QObject* parent = nullptr);
  ~Scanner() override;

  void start();
  /// Nothing is signalled after it but the camera's state.
  void stop();
  /// See ScanPipeline.
  void setPreviewSize(const QSize& size);

  /// What is read beside QR codes, from the next frame on.
  void setFormats(const std::vector<domain::CodeFormat>& formats);

  /// Live where any of them is.
  domain::CameraState camera() const;
  /// See FrameSource::detail(); of several, of each that has one, with which it is.
  QString cameraDetail() const;
  /// Of several, those that something is wrong with: the first is 1.
  std::vector<int> camerasMissing() const;
  /// Of any of them: see FrameSource.
  bool wantsRestart() const;
  /// Of all of them.
  ScanCounts counts() const;
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
  /// Of the camera that something happens before.
  void previewReady(const QImage& preview);
  /// Of any of them.
  void cameraChanged(usher::domain::CameraState state);
  /// See FrameSource.
  void restartWanted();
  /// What each frame shows, scanned before or not, for an overlay.
  void frameRead(const usher::scan::FrameReading& reading);

 private:
  struct Eye;

  void connectEye(std::size_t which);
  void onFrame(std::size_t which, const QVideoFrame& frame);
  void onFrameRead(std::size_t which, const FrameReading& reading);
  void onStateChanged(std::size_t which);
  std::vector<QByteArray> codesInView(ScanTiming::Time now) const;
  void coach(const FrameReading& reading, bool read);

  ScanSettings settings_;
  std::vector<std::unique_ptr<Eye>> eyes_;
  ShownCamera shown_;
  Debounce debounce_;
  /// Of the camera that is shown.
  Coach coach_;
  bool advised_ = false;
  CodeTiming last_timing_;
  bool running_ = false;
};

}  // namespace usher::scan
