// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/scan_worker.h>

#include <usher/scan/preview.h>
#include <usher/scan/scan_log.h>

namespace usher::scan {

namespace {

/// So many frames: guests hold still where they hold a code.
constexpr int kPlaceOutlives = 30;

/// From pixels of the frame to fractions of the preview.
QPolygonF onPreview(const QPolygonF& corners, const QRectF& part) {
  QPolygonF mirrored;
  for (const QPointF& corner : corners) {
    mirrored << QPointF(1 - (corner.x() - part.left()) / part.width(),
                        (corner.y() - part.top()) / part.height());
  }
  return mirrored;
}

}  // namespace

ScanWorker::ScanWorker(std::shared_ptr<ScanExchange> exchange, Decoder decode, PipelineSettings settings)
    : exchange_(std::move(exchange)), decode_(std::move(decode)), settings_(settings) {}

void ScanWorker::readNext() {
  std::optional<QVideoFrame> frame;
  QSize preview_size;
  FrameReading reading;
  {
    const std::lock_guard lock(exchange_->mutex);
    frame.swap(exchange_->frame);
    reading.timing.arrived = exchange_->frame_arrived;
    preview_size = exchange_->preview_size;
    if (!frame) return;
    reading.timing.started = std::chrono::steady_clock::now();
    exchange_->busy_since = reading.timing.started;
  }
  read(*frame, preview_size, std::move(reading));
  const std::lock_guard lock(exchange_->mutex);
  exchange_->busy_since.reset();
}

void ScanWorker::read(const QVideoFrame& frame, const QSize& preview_size, FrameReading reading) {
  const auto mapped = MappedFrame::map(frame);
  if (!mapped) {
    const std::lock_guard lock(exchange_->mutex);
    ++exchange_->counts.unreadable;
    return;
  }
  const ScanTiming::Time started = reading.timing.started;
  decode(*mapped, preview_size, std::move(reading));
  emit done();
  makePreview(*mapped, preview_size, started);
}

void ScanWorker::decode(const MappedFrame& frame, const QSize& preview_size, FrameReading reading) {
  bool failed = true;
  try {
    FrameSight sight = decode_(frame.luminance());
    reading.codes = std::move(sight.codes);
    reading.unread = std::move(sight.unread);
    failed = false;
  } catch (const std::exception& error) {
    qCWarning(scanLog) << "a frame could not be decoded:" << error.what();
  } catch (...) {
    qCWarning(scanLog) << "a frame could not be decoded";
  }
  reading.light = lightOf(frame.luminance(), codePlace(reading));
  const QRect part = partShown({frame.luminance().width, frame.luminance().height}, preview_size);
  for (SeenCode& code : reading.codes) code.corners = onPreview(code.corners, part);
  if (reading.unread) reading.unread->corners = onPreview(reading.unread->corners, part);
  reading.timing.decoded = std::chrono::steady_clock::now();

  const std::lock_guard lock(exchange_->mutex);
  ++(failed ? exchange_->counts.failed : exchange_->counts.decoded);
  exchange_->readings.push_back(std::move(reading));
}

QRectF ScanWorker::codePlace(const FrameReading& reading) {
  const QPolygonF* seen = !reading.codes.empty() ? &reading.codes.front().corners
                          : reading.unread       ? &reading.unread->corners
                                                 : nullptr;
  if (seen) {
    code_place_ = seen->boundingRect();
    frames_since_code_ = 0;
  } else if (++frames_since_code_ > kPlaceOutlives) {
    code_place_ = {};
  }
  return code_place_;
}

void ScanWorker::makePreview(const MappedFrame& frame, const QSize& size, ScanTiming::Time now) {
  if (now < next_preview_) return;
  {
    const std::lock_guard lock(exchange_->mutex);
    if (exchange_->preview) return;
  }
  const bool in_step = now - next_preview_ < settings_.preview_every;
  next_preview_ = (in_step ? next_preview_ : now) + settings_.preview_every;
  QImage preview = mirroredPreview(frame, settings_.preview_width, size);
  if (preview.isNull()) return;
  {
    const std::lock_guard lock(exchange_->mutex);
    exchange_->preview = std::move(preview);
  }
  emit done();
}

}  // namespace usher::scan
