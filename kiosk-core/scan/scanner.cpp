// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/scanner.h>

#include <QStringList>

#include <algorithm>
#include <utility>

namespace usher::scan {

using domain::CameraState;

/// One camera with its reader.
struct Scanner::Eye {
  Eye(std::unique_ptr<FrameSource> from, const Decoder& decoder, const ScanSettings& settings)
      : source(std::move(from)), pipeline(decoder, settings.pipeline), exposure(settings.exposure) {}

  std::unique_ptr<FrameSource> source;
  ScanPipeline pipeline;
  SeenTwice seen_twice;
  ExposureSteps exposure;
  std::optional<ScanTiming::Time> submitted;
  /// As its last frame had them.
  std::vector<QByteArray> codes;
  ScanTiming::Time read{};
};

namespace {

std::vector<std::unique_ptr<FrameSource>> alone(std::unique_ptr<FrameSource> source) {
  std::vector<std::unique_ptr<FrameSource>> sources;
  sources.push_back(std::move(source));
  return sources;
}

}  // namespace

Scanner::Scanner(std::unique_ptr<FrameSource> source, ScanSettings settings, QObject* parent)
    : Scanner(alone(std::move(source)), settings, parent) {}

Scanner::Scanner(std::vector<std::unique_ptr<FrameSource>> sources, ScanSettings settings, QObject* parent)
    : Scanner(std::move(sources), Decoder(), settings, parent) {}

Scanner::Scanner(std::vector<std::unique_ptr<FrameSource>> sources, const Decoder& decoder,
                 ScanSettings settings, QObject* parent)
    : QObject(parent),
      settings_(settings),
      shown_(sources.size()),
      debounce_(settings.debounce),
      coach_(settings.coach) {
  for (auto& source : sources) {
    eyes_.push_back(std::make_unique<Eye>(std::move(source), decoder, settings));
    connectEye(eyes_.size() - 1);
  }
}

Scanner::~Scanner() = default;

void Scanner::connectEye(std::size_t which) {
  const Eye& eye = *eyes_[which];
  connect(eye.source.get(), &FrameSource::frameArrived, this,
          [this, which](const QVideoFrame& frame) { onFrame(which, frame); });
  connect(eye.source.get(), &FrameSource::stateChanged, this, [this, which] { onStateChanged(which); });
  connect(eye.source.get(), &FrameSource::restartWanted, this, &Scanner::restartWanted);
  connect(&eye.pipeline, &ScanPipeline::frameRead, this,
          [this, which](const FrameReading& reading) { onFrameRead(which, reading); });
  connect(&eye.pipeline, &ScanPipeline::previewReady, this, [this, which](const QImage& preview) {
    if (running_ && which == shown_.shown()) emit previewReady(preview);
  });
}

void Scanner::start() {
  running_ = true;
  for (const auto& eye : eyes_) eye->source->start();
}

void Scanner::stop() {
  running_ = false;
  for (const auto& eye : eyes_) {
    eye->source->stop();
    eye->pipeline.clear();
    eye->codes.clear();
  }
}

void Scanner::setPreviewSize(const QSize& size) {
  for (const auto& eye : eyes_) eye->pipeline.setPreviewSize(size);
}

void Scanner::setFormats(const std::vector<domain::CodeFormat>& formats) {
  for (const auto& eye : eyes_) eye->pipeline.setFormats(CodeFormats(formats));
}

CameraState Scanner::camera() const {
  for (const auto state : {CameraState::Live, CameraState::Starting, CameraState::Lost, CameraState::Busy}) {
    const auto is = [state](const auto& eye) { return eye->source->state() == state; };
    if (std::ranges::any_of(eyes_, is)) return state;
  }
  return CameraState::Absent;
}

QString Scanner::cameraDetail() const {
  if (eyes_.size() == 1) return eyes_.front()->source->detail();
  QStringList details;
  for (std::size_t i = 0; i < eyes_.size(); ++i) {
    const QString& detail = eyes_[i]->source->detail();
    if (!detail.isEmpty()) details << QStringLiteral("camera %1: %2").arg(i + 1).arg(detail);
  }
  return details.join(QStringLiteral("; "));
}

std::vector<int> Scanner::camerasMissing() const {
  std::vector<int> missing;
  if (eyes_.size() == 1) return missing;
  for (std::size_t i = 0; i < eyes_.size(); ++i) {
    const auto state = eyes_[i]->source->state();
    if (state != CameraState::Live && state != CameraState::Starting)
      missing.push_back(static_cast<int>(i) + 1);
  }
  return missing;
}

bool Scanner::wantsRestart() const {
  return std::ranges::any_of(eyes_, [](const auto& eye) { return eye->source->wantsRestart(); });
}

ScanCounts Scanner::counts() const {
  ScanCounts all;
  for (const auto& eye : eyes_) {
    const ScanCounts one = eye->pipeline.counts();
    all.arrived += one.arrived;
    all.dropped += one.dropped;
    all.decoded += one.decoded;
    all.unreadable += one.unreadable;
    all.failed += one.failed;
    all.lost += one.lost;
    all.restarted += one.restarted;
  }
  return all;
}

void Scanner::onStateChanged(std::size_t which) {
  if (eyes_[which]->source->state() != CameraState::Live) {
    eyes_[which]->codes.clear();
    shown_.lose(which);
  }
  emit cameraChanged(camera());
}

void Scanner::onFrame(std::size_t which, const QVideoFrame& frame) {
  Eye& eye = *eyes_[which];
  const auto now = std::chrono::steady_clock::now();
  // Two that see nobody are to cost no more than one.
  const bool can_wait = eyes_.size() > 1 && !shown_.isBusy(which, now);
  if (can_wait && eye.submitted && now - *eye.submitted < settings_.idle_every) return;
  eye.submitted = now;
  eye.pipeline.submit(frame);
}

void Scanner::onFrameRead(std::size_t which, const FrameReading& reading) {
  if (!running_) return;
  Eye& eye = *eyes_[which];
  eye.read = reading.timing.arrived;
  eye.codes.clear();
  for (const SeenCode& code : eye.seen_twice.countable(reading.codes, reading.timing.arrived))
    eye.codes.push_back(code.utf8);
  eye.source->expose(eye.exposure.see(reading));

  // Of two threads' frames the later one may come first.
  ScanTiming::Time now = reading.timing.arrived;
  for (const auto& other : eyes_) now = std::max(now, other->read);
  const std::vector<QByteArray> codes = codesInView(now);
  if (shown_.see(which, reading) == which) {
    emit frameRead(reading);
    coach(reading, !codes.empty());
  }
  const Debounce::Outcome outcome = debounce_.see(codes, now);
  if (std::holds_alternative<Debounce::Several>(outcome)) emit severalCodesScanned();
  const auto* scanned = std::get_if<Debounce::Scanned>(&outcome);
  if (!scanned) return;

  const auto since_arrival = [&](ScanTiming::Time then) {
    return std::chrono::duration_cast<std::chrono::microseconds>(then - reading.timing.arrived);
  };
  last_timing_ = {since_arrival(reading.timing.started), since_arrival(reading.timing.decoded),
                  since_arrival(std::chrono::steady_clock::now())};
  const auto seen = std::ranges::find(reading.codes, scanned->code, &SeenCode::utf8);
  // Where another camera saw it, or it is not on the picture that is shown, nobody can say where it is.
  const bool is_shown = seen != reading.codes.end() && which == shown_.shown();
  emit codeScanned(scanned->code, is_shown ? seen->corners : QPolygonF());
}

std::vector<QByteArray> Scanner::codesInView(ScanTiming::Time now) const {
  std::vector<QByteArray> codes;
  for (const auto& eye : eyes_) {
    const bool counts = eyes_.size() == 1 || now - eye->read <= settings_.together;
    if (counts) codes.insert(codes.end(), eye->codes.begin(), eye->codes.end());
  }
  return codes;
}

void Scanner::coach(const FrameReading& reading, bool read) {
  const auto trouble = reading.unread ? std::optional(reading.unread->trouble) : std::nullopt;
  const auto advice = coach_.see(trouble, read, reading.timing.arrived);
  if (!advice && !advised_) return;
  advised_ = advice.has_value();
  emit troubleSeen(advice, reading.unread ? reading.unread->corners : QPolygonF());
}

}  // namespace usher::scan
