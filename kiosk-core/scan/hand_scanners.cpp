// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/hand_scanners.h>

#include <QDeadlineTimer>

#include <chrono>
#include <cstddef>
#include <utility>

namespace usher::scan {

using domain::CodeFault;

namespace {

constexpr std::chrono::seconds kLetsItselfBeClosed{1};

}  // namespace

HandScanners::HandScanners(HandScannerSettings settings, Clock clock, QObject* parent)
    : QObject(parent),
      format_(std::move(settings.format)),
      clock_(clock ? std::move(clock) : Clock(&std::chrono::steady_clock::now)),
      wedge_(settings.wedge),
      thread_(std::make_unique<QThread>()) {
  connect(&wedge_, &WedgeFilter::codeScanned, this,
          [this](const QByteArray& utf8) { take(typedText(utf8, format_)); });
  for (const SerialPortChoice& choice : settings.ports) add(choice, settings);
}

HandScanners::~HandScanners() {
  stop();
}

void HandScanners::add(const SerialPortChoice& choice, const HandScannerSettings& settings) {
  const std::size_t index = ports_.size();
  ports_.push_back({.name = choice.name()});
  const auto& scanner =
      scanners_.emplace_back(std::make_unique<SerialScanner>(choice, settings.pace, settings.not_at));
  scanner->moveToThread(thread_.get());
  connect(scanner.get(), &SerialScanner::codeSent, this, [this](const QByteArray& bytes) {
    if (running_) take(scannedText(bytes, format_));
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
  if (scanners_.empty() || running_) return;
  running_ = true;
  thread_->setObjectName(QStringLiteral("scanners"));
  thread_->start();
  for (const auto& scanner : scanners_) QMetaObject::invokeMethod(scanner.get(), &SerialScanner::open);
}

void HandScanners::stop() {
  if (!running_) return;
  running_ = false;
  for (const auto& scanner : scanners_) QMetaObject::invokeMethod(scanner.get(), &SerialScanner::close);
  // After them: quit() from here would overtake.
  QMetaObject::invokeMethod(scanners_.back().get(), [thread = thread_.get()] { thread->quit(); });
  if (thread_->wait(QDeadlineTimer(kLetsItselfBeClosed))) return;
  // A device that does not is no reason to keep the program.
  QThread* thread = thread_.release();
  connect(thread, &QThread::finished, thread, &QObject::deleteLater);
  for (auto& scanner : scanners_)
    connect(thread, &QThread::finished, scanner.release(), &QObject::deleteLater);
  scanners_.clear();
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
