// SPDX-License-Identifier: Apache-2.0
#include "soak.h"

#include <QCoreApplication>

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace usher::scan::soak {

namespace {

constexpr std::uint64_t kMishapEvery = 1'500;
constexpr std::uint64_t kLetGoAfter = 700;
/// A thread that is stuck is seen to be when frames come.
constexpr std::uint64_t kLeastLeft = 500;
/// Of the camera's, in which nothing comes any more after the last frame.
constexpr int kMostQuietTicks = 300;
constexpr std::array kMishaps{Mishap::Throws, Mishap::EndsTheThread, Mishap::ThrowsNoException,
                              Mishap::Sticks};
/// Another one could take the place of one that waits, and nothing would be read of that.
constexpr std::uint64_t kInFlight = 1;
constexpr int kFramesInBurst = 4;
/// Of the camera while nothing is read: after a second in which it waits for a machine that is busy
/// otherwise.
constexpr std::chrono::milliseconds kCameraPace{20};
constexpr int kTicksUntilStuck = 50;
/// Of the process, from a sixth of the film to its end, in KiB.
constexpr long kMostGrowth = 16 * 1024;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kJudgesMemory = false;
#else
constexpr bool kJudgesMemory = true;
#endif

long peakMemory() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

}  // namespace

Soak::Soak(std::uint64_t frames, std::uint64_t seed) : frames_(frames), film_(seed), dice_(seed, "soak", 0) {
  auto source = std::make_unique<FilmSource>();
  source_ = source.get();
  std::vector<std::unique_ptr<FrameSource>> sources;
  sources.push_back(std::move(source));
  scanner_ = std::make_unique<Scanner>(std::move(sources), readerWith(mishaps_), ScanSettings{});
  connect(scanner_.get(), &Scanner::frameRead, this, &Soak::onRead);
  connect(scanner_.get(), &Scanner::codeScanned, this, &Soak::onScanned);
  connect(scanner_.get(), &Scanner::previewReady, this, [this](const QImage& preview) {
    ++previews_;
    if (preview.isNull()) fault(QStringLiteral("a preview without a picture"));
  });
  connect(&camera_, &QTimer::timeout, this, [this] {
    quiet_ticks_ = read_ == read_at_tick_ ? quiet_ticks_ + 1 : 0;
    if (quiet_ticks_ > kTicksUntilStuck && shown_ < frames_) show();
    read_at_tick_ = read_;
    goOn();
  });
}

void Soak::start() {
  scanner_->start();
  camera_.start(kCameraPace);
  goOn();
}

void Soak::show() {
  const std::uint64_t number = shown_++;
  const std::uint64_t since = number % kMishapEvery;
  const std::uint64_t mishap = number / kMishapEvery;
  if (since == kMishapEvery / 2 && number + kLeastLeft < frames_) {
    mishaps_->prepare(kMishaps[mishap % kMishaps.size()]);
    ++prepared_;
  }
  // Every second one that is stuck stays so until the end.
  if (since == kLetGoAfter && mishap / kMishaps.size() % 2 == 0) mishaps_->letGo();
  if (since == 0) scanner_->setPreviewSize({360 + dice_.below(720), 640 + dice_.below(1280)});
  if (number == frames_ / 6) peak_early_ = peakMemory();
  if (number > 0 && number % (frames_ / 10 + 1) == 0)
    std::fprintf(stderr, "usher-soak: %llu frames, %ld MiB\n", static_cast<unsigned long long>(number),
                 peakMemory() / 1024);

  Film::Shown next = film_.next();
  static const std::vector<std::string> kNoCodes;
  // Now and then a frame without a picture.
  if (number % 997 == 500) next = {{}, &kNoCodes};
  Shown shown{.before = std::chrono::steady_clock::now(), .after = {}, .codes = next.codes};
  emit source_->frameArrived(next.frame);
  shown.after = std::chrono::steady_clock::now();
  awaited_.push_back(shown);
}

void Soak::showUntilBusy() {
  const bool burst = dice_.chance(2);
  for (int i = 0; i < kFramesInBurst && shown_ < frames_; ++i) {
    const ScanCounts counts = scanner_->counts();
    if (!burst && counts.arrived - counts.settled() >= kInFlight) return;
    show();
  }
}

void Soak::goOn() {
  if (ending_) return;
  showUntilBusy();
  counts_ = scanner_->counts();
  const bool settled = counts_.settled() == counts_.arrived && read_ == counts_.decoded + counts_.failed;
  if (shown_ == frames_ && (settled || quiet_ticks_ > kMostQuietTicks)) finish();
}

void Soak::onRead(const FrameReading& reading) {
  ++read_;
  while (!awaited_.empty() && awaited_.front().after < reading.timing.arrived) awaited_.pop_front();
  if (awaited_.empty() || awaited_.front().before > reading.timing.arrived) {
    fault(QStringLiteral("a reading of no frame that is awaited"));
    current_ = {};
  } else {
    current_ = awaited_.front();
    awaited_.pop_front();
    for (const SeenCode& code : reading.codes) {
      if (std::ranges::find(*current_.codes, code.utf8.toStdString()) == current_.codes->end())
        fault(QStringLiteral("read what is not there: ") + QString::fromUtf8(code.utf8));
    }
    if (!current_.codes->empty()) {
      ++with_code_;
      if (!reading.codes.empty()) ++with_code_read_;
    }
  }
  QMetaObject::invokeMethod(this, &Soak::goOn, Qt::QueuedConnection);
}

void Soak::onScanned(const QByteArray& utf8) {
  ++scans_;
  const auto* codes = current_.codes;
  if (!codes || std::ranges::find(*codes, utf8.toStdString()) == codes->end())
    fault(QStringLiteral("scanned what is not there: ") + QString::fromUtf8(utf8));
}

void Soak::finish() {
  ending_ = true;
  camera_.stop();
  judgeCounts();
  judgeMemory();
  mishaps_->letGo();
  scanner_.reset();
  // Each scan thread has a copy of the reader, and none may be left.
  auto* ends = new QTimer(this);
  connect(ends, &QTimer::timeout, this, [this, ends] {
    if (mishaps_.use_count() > 1) return;
    ends->stop();
    emit finished();
  });
  ends->start(kCameraPace);
}

void Soak::judgeCounts() {
  const Mishaps::Counts mishaps = mishaps_->counts();
  const auto same = [this](const char* what, std::uint64_t is, std::uint64_t expected) {
    if (is != expected)
      fault(QStringLiteral("%1: %2 instead of %3").arg(QLatin1String(what)).arg(is).arg(expected));
  };
  const auto from = [](int count) { return static_cast<std::uint64_t>(count); };
  same("frames that arrived", counts_.arrived, frames_);
  same("frames accounted for", counts_.settled(), frames_);
  same("readings told", read_, counts_.decoded + counts_.failed);
  same("frames that failed", counts_.failed, from(mishaps.thrown));
  same("frames lost", counts_.lost, from(mishaps.stuck));
  same("threads replaced", counts_.restarted, from(mishaps.stuck + mishaps.ended));
  same("mishaps", from(mishaps.thrown + mishaps.stuck + mishaps.ended), prepared_);
  if (previews_ == 0) fault(QStringLiteral("no preview"));
  if (scans_ == 0 || 4 * with_code_read_ < with_code_) fault(QStringLiteral("hardly a code was read"));
}

void Soak::judgeMemory() {
  const long growth = peakMemory() - peak_early_;
  if (kJudgesMemory && growth > kMostGrowth) fault(QStringLiteral("memory has grown by %1 KiB").arg(growth));
}

void Soak::fault(const QString& what) {
  constexpr qsizetype kMost = 20;
  if (faults_.size() == kMost) return;
  std::fprintf(stderr, "usher-soak: %s\n", qPrintable(what));
  faults_ << what;
}

void Soak::printFigures() const {
  const auto print = [](const char* what, std::uint64_t count) {
    std::printf("%-34s %llu\n", what, static_cast<unsigned long long>(count));
  };
  print("frames shown", shown_);
  print("  read", counts_.decoded);
  print("  dropped for a newer one", counts_.dropped);
  print("  without a picture", counts_.unreadable);
  print("  that the reader failed on", counts_.failed);
  print("  lost with a stuck thread", counts_.lost);
  print("scan threads replaced", counts_.restarted);
  print("previews", previews_);
  print("frames read that show a code", with_code_);
  print("  and something was read", with_code_read_);
  print("codes scanned", scans_);
  std::printf("peak memory, MiB                   %ld after a sixth, %ld in the end\n", peak_early_ / 1024,
              peakMemory() / 1024);
}

}  // namespace usher::scan::soak
