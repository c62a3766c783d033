// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/scan_pipeline.h>

#include <utility>

#include <usher/scan/frame_reader.h>

namespace usher::scan {

ScanPipeline::ScanPipeline(PipelineSettings settings, QObject* parent)
    : ScanPipeline(frameReader(), settings, parent) {}

ScanPipeline::ScanPipeline(Decoder decoder, PipelineSettings settings, QObject* parent) : QObject(parent) {
  thread_.setObjectName(QStringLiteral("scan"));
  worker_ = new ScanWorker(exchange_, std::move(decoder), settings);
  worker_->moveToThread(&thread_);
  connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
  connect(this, &ScanPipeline::frameWaiting, worker_, &ScanWorker::readNext);
  connect(worker_, &ScanWorker::done, this, &ScanPipeline::deliver);
  thread_.start();
}

ScanPipeline::~ScanPipeline() {
  // The worker is destroyed on its own thread: by then it must know nothing of this object.
  disconnect(this, nullptr, worker_, nullptr);
  disconnect(worker_, nullptr, this, nullptr);
  thread_.quit();
  thread_.wait();
}

void ScanPipeline::submit(const QVideoFrame& frame) {
  bool waiting = false;
  {
    const std::lock_guard lock(exchange_->mutex);
    waiting = exchange_->frame.has_value();
    exchange_->frame = frame;
    exchange_->frame_arrived = std::chrono::steady_clock::now();
    ++exchange_->counts.arrived;
    if (waiting) ++exchange_->counts.dropped;
  }
  if (!waiting) emit frameWaiting();
}

void ScanPipeline::setPreviewSize(const QSize& size) {
  const std::lock_guard lock(exchange_->mutex);
  exchange_->preview_size = size;
}

void ScanPipeline::clear() {
  const std::lock_guard lock(exchange_->mutex);
  if (exchange_->frame) ++exchange_->counts.dropped;
  exchange_->frame.reset();
  exchange_->readings.clear();
  exchange_->preview.reset();
}

ScanCounts ScanPipeline::counts() const {
  const std::lock_guard lock(exchange_->mutex);
  return exchange_->counts;
}

void ScanPipeline::deliver() {
  std::vector<FrameReading> readings;
  QImage preview;
  {
    const std::lock_guard lock(exchange_->mutex);
    readings.swap(exchange_->readings);
    // Left in its place, so that the worker makes no other one before this one has been shown.
    preview = exchange_->preview.value_or(QImage());
  }
  for (const FrameReading& reading : readings) emit frameRead(reading);
  if (preview.isNull()) return;
  emit previewReady(preview);
  const std::lock_guard lock(exchange_->mutex);
  exchange_->preview.reset();
}

}  // namespace usher::scan
