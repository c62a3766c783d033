// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QObject>
#include <QThread>
#include <QVideoFrame>

#include <array>
#include <memory>

#include <usher/scan/scan_exchange.h>
#include <usher/scan/scan_worker.h>

namespace usher::scan {

/// Frames in, codes and previews out, with one thread of its own. Frames that come faster than they are read
/// are dropped, the newest is kept. A thread that comes back from no frame is left to itself, and another one
/// takes its place, as it does when the thread has ended. All methods and signals: the thread it lives on.
class ScanPipeline final : public QObject {
  Q_OBJECT

 public:
  /// Reads as frameReader() does.
  explicit ScanPipeline(PipelineSettings settings = {}, QObject* parent = nullptr);
  ScanPipeline(Decoder decoder, PipelineSettings settings, QObject* parent = nullptr);
  /// Waits for the frame being decoded, for PipelineSettings::stuck_after at most.
  ~ScanPipeline() override;

  /// Never waits for the worker.
  void submit(const QVideoFrame& frame);
  /// Previews fill so many pixels from now on, with the middle of the picture; empty: as they come.
  void setPreviewSize(const QSize& size);
  /// What is read beside QR codes, from the next frame on. Only where it reads as frameReader() does.
  void setFormats(CodeFormats formats) { formats_->set(formats); }
  /// Forgets what has not been delivered yet.
  void clear();

  ScanCounts counts() const;

 signals:
  /// For each frame that was looked at, also without a code; corners lie on the mirrored preview.
  void frameRead(const usher::scan::FrameReading& reading);
  /// At most one is on its way: the next one is made after this signal's slots have returned.
  void previewReady(const QImage& preview);
  /// For the worker.
  void frameWaiting();

 private:
  ScanPipeline(std::shared_ptr<WantedFormats> formats, Decoder decoder, PipelineSettings settings,
               QObject* parent);

  void begin();
  /// The thread goes on, if it ever does, without anybody who hears of it.
  void abandon();
  /// With what waits for the worker, and for delivery.
  void restart();
  void deliver();

  /// The decoder looks at them, and so does each copy of it.
  std::shared_ptr<WantedFormats> formats_;
  /// As it was given: a new thread begins with a copy.
  Decoder decoder_;
  PipelineSettings settings_;
  std::shared_ptr<ScanExchange> exchange_;
  /// Destroys itself when it is abandoned and ends.
  QThread* thread_ = nullptr;
  /// To and from the worker, which the thread destroys when it ends.
  std::array<QMetaObject::Connection, 2> to_worker_;
};

}  // namespace usher::scan
