// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/scanner.h>

#include <algorithm>

namespace usher::scan {

Scanner::Scanner(std::unique_ptr<FrameSource> source, ScanSettings settings, QObject* parent)
    : QObject(parent),
      source_(std::move(source)),
      pipeline_(settings.pipeline),
      debounce_(settings.debounce),
      coach_(settings.coach) {
  connect(source_.get(), &FrameSource::frameArrived, &pipeline_, &ScanPipeline::submit);
  connect(source_.get(), &FrameSource::stateChanged, this, &Scanner::cameraChanged);
  connect(&pipeline_, &ScanPipeline::frameRead, this, &Scanner::onFrameRead);
  connect(&pipeline_, &ScanPipeline::previewReady, this, [this](const QImage& preview) {
    if (running_) emit previewReady(preview);
  });
}

void Scanner::start() {
  running_ = true;
  source_->start();
}

void Scanner::stop() {
  running_ = false;
  source_->stop();
  pipeline_.clear();
}

void Scanner::onFrameRead(const FrameReading& reading) {
  if (!running_) return;
  emit frameRead(reading);
  coach(reading);

  std::vector<QByteArray> codes;
  for (const SeenCode& code : seen_twice_.countable(reading.codes, reading.timing.arrived))
    codes.push_back(code.utf8);
  const Debounce::Outcome outcome = debounce_.see(codes, reading.timing.arrived);
  if (std::holds_alternative<Debounce::Several>(outcome)) emit severalCodesScanned();
  const auto* scanned = std::get_if<Debounce::Scanned>(&outcome);
  if (!scanned) return;

  const auto since_arrival = [&](ScanTiming::Time then) {
    return std::chrono::duration_cast<std::chrono::microseconds>(then - reading.timing.arrived);
  };
  last_timing_ = {since_arrival(reading.timing.started), since_arrival(reading.timing.decoded),
                  since_arrival(std::chrono::steady_clock::now())};
  const auto shown = std::ranges::find(reading.codes, scanned->code, &SeenCode::utf8);
  emit codeScanned(scanned->code, shown->corners);
}

void Scanner::coach(const FrameReading& reading) {
  const auto trouble = reading.unread ? std::optional(reading.unread->trouble) : std::nullopt;
  const auto advice = coach_.see(trouble, !reading.codes.empty(), reading.timing.arrived);
  if (!advice && !advised_) return;
  advised_ = advice.has_value();
  emit troubleSeen(advice, reading.unread ? reading.unread->corners : QPolygonF());
}

}  // namespace usher::scan
