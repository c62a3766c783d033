// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/scan_pipeline.h>

#include <QDeadlineTimer>

#include <utility>

#include <usher/scan/frame_reader.h>
#include <usher/scan/scan_log.h>

namespace usher::scan {

namespace {

/// Of a camera that sends 30 frames a second, with room for the preview.
constexpr std::chrono::milliseconds kBudget(24);

}  // namespace

ScanPipeline::ScanPipeline(PipelineSettings settings, QObject* parent)
    : ScanPipeline(std::make_shared<WantedFormats>(), {}, settings, parent) {}

ScanPipeline::ScanPipeline(Decoder decoder, PipelineSettings settings, QObject* parent)
    : ScanPipeline(std::make_shared<WantedFormats>(), std::move(decoder), settings, parent) {}

ScanPipeline::ScanPipeline(std::shared_ptr<WantedFormats> formats, Decoder decoder, PipelineSettings settings,
                           QObject* parent)
    : QObject(parent),
      formats_(std::move(formats)),
      decoder_(decoder ? std::move(decoder)
                       : frameReader(kBudget, formats_,
                                     settings.reads_apart ? otherCodesApart() : otherCodesHere())),
      settings_(settings),
      exchange_(std::make_shared<ScanExchange>()) {
  begin();
}

ScanPipeline::~ScanPipeline() {
  abandon();
  if (thread_->wait(QDeadlineTimer(settings_.stuck_after))) delete thread_;
}

void ScanPipeline::begin() {
  thread_ = new QThread;
  thread_->setObjectName(QStringLiteral("scan"));
  auto* worker = new ScanWorker(exchange_, decoder_, settings_);
  worker->moveToThread(thread_);
  connect(thread_, &QThread::finished, worker, &QObject::deleteLater);
  to_worker_ = {connect(this, &ScanPipeline::frameWaiting, worker, &ScanWorker::readNext),
                connect(worker, &ScanWorker::done, this, &ScanPipeline::deliver)};
  connect(thread_, &QThread::finished, this, [this, ended = thread_] {
    if (ended == thread_) {
      qCWarning(scanLog) << "the scan thread has ended; another one goes on";
      restart();
    }
    ended->deleteLater();
  });
  thread_->start();
}

void ScanPipeline::abandon() {
  // The worker is destroyed on its own thread: by then it must know nothing of this object.
  for (const QMetaObject::Connection& connection : to_worker_) disconnect(connection);
  thread_->quit();
}

void ScanPipeline::restart() {
  abandon();
  // It may end when this object is gone.
  connect(thread_, &QThread::finished, thread_, &QObject::deleteLater);
  auto fresh = std::make_shared<ScanExchange>();
  {
    const std::lock_guard lock(exchange_->mutex);
    fresh->counts = exchange_->counts;
    fresh->preview_size = exchange_->preview_size;
    fresh->frame.swap(exchange_->frame);
    fresh->frame_arrived = exchange_->frame_arrived;
    fresh->readings.swap(exchange_->readings);
  }
  const std::uint64_t waiting = fresh->frame ? 1 : 0;
  fresh->counts.lost += fresh->counts.arrived - fresh->counts.settled() - waiting;
  ++fresh->counts.restarted;
  exchange_ = std::move(fresh);
  begin();
  if (waiting > 0) emit frameWaiting();
  QMetaObject::invokeMethod(this, &ScanPipeline::deliver, Qt::QueuedConnection);
}

void ScanPipeline::submit(const QVideoFrame& frame) {
  const auto now = std::chrono::steady_clock::now();
  bool stuck = false;
  {
    const std::lock_guard lock(exchange_->mutex);
    stuck = exchange_->busy_since && now - *exchange_->busy_since > settings_.stuck_after;
  }
  if (stuck) {
    qCWarning(scanLog) << "the scan thread does not come back from a frame; another one goes on";
    restart();
  }
  bool waiting = false;
  {
    const std::lock_guard lock(exchange_->mutex);
    waiting = exchange_->frame.has_value();
    exchange_->frame = frame;
    exchange_->frame_arrived = now;
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
