// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/hand_scanners.h>

#include <cstddef>
#include <utility>

namespace usher::scan {

using domain::CodeFault;

HandScanners::HandScanners(HandScannerSettings settings, Clock clock, QObject* parent)
    : QObject(parent),
      format_(std::move(settings.format)),
      clock_(clock ? std::move(clock) : Clock(&std::chrono::steady_clock::now)),
      wedge_(settings.wedge) {
  connect(&wedge_, &WedgeFilter::codeScanned, this,
          [this](const QByteArray& utf8) { take(typedText(utf8, format_)); });
  for (const SerialPortChoice& choice : settings.ports) add(choice, settings.pace);
}

HandScanners::~HandScanners() {
  stop();
}

void HandScanners::add(const SerialPortChoice& choice, SerialPace pace) {
  const std::size_t index = ports_.size();
  ports_.push_back({.name = choice.name()});
  const auto& scanner = scanners_.emplace_back(std::make_unique<SerialScanner>(choice, pace));
  scanner->moveToThread(&thread_);
  connect(scanner.get(), &SerialScanner::codeSent, this, [this](const QByteArray& bytes) {
    if (thread_.isRunning()) take(scannedText(bytes, format_));
  });
  connect(scanner.get(), &SerialScanner::stateChanged, this,
          [this, index](domain::ScannerState state, const QString& detail) {
            domain::ScannerPort& port = ports_[index];
            port.state = state;
            port.detail = detail;
            emit portChanged(port);
          });
}

void HandScanners::start() {
  if (scanners_.empty() || thread_.isRunning()) return;
  thread_.setObjectName(QStringLiteral("scanners"));
  thread_.start();
  for (const auto& scanner : scanners_) QMetaObject::invokeMethod(scanner.get(), &SerialScanner::open);
}

void HandScanners::stop() {
  if (!thread_.isRunning()) return;
  for (const auto& scanner : scanners_)
    QMetaObject::invokeMethod(scanner.get(), &SerialScanner::close, Qt::BlockingQueuedConnection);
  thread_.quit();
  thread_.wait();
}

void HandScanners::take(const std::expected<QByteArray, CodeFault>& text) {
  if (!text) {
    // A line end alone, or a plug that bounces: nobody held anything up.
    if (text.error() != CodeFault::Empty) emit unreadable(text.error());
    return;
  }
  if (!doubles_.see(*text, clock_())) emit codeScanned(*text);
}

}  // namespace usher::scan
