// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include <usher/scan/scanner.h>

#include "film.h"
#include "mishaps.h"

namespace usher::scan::soak {

/// A camera whose frames the soak shows.
class FilmSource final : public FrameSource {
 public:
  void start() override { setState(domain::CameraState::Live); }
  void stop() override { setState(domain::CameraState::Starting); }
};

/// Plays a film to a Scanner, as fast as it is read, lets its thread fail now and then,
/// and holds all that it says against what the film shows. GUI thread.
class Soak final : public QObject {
  Q_OBJECT

 public:
  Soak(std::uint64_t frames, std::uint64_t seed);

  void start();

  /// What was wrong, in English, the first few of it; empty: nothing.
  const QStringList& faults() const { return faults_; }
  void printFigures() const;

 signals:
  /// All of the film was shown, and all of it is accounted for.
  void finished();

 private:
  /// A frame that has been shown, and when: its reading tells when it came.
  struct Shown {
    ScanTiming::Time before;
    ScanTiming::Time after;
    const std::vector<std::string>* codes = nullptr;
  };

  void show();
  void showUntilBusy();
  void goOn();
  void onRead(const FrameReading& reading);
  void onScanned(const QByteArray& utf8);
  void finish();
  void judgeCounts();
  void judgeMemory();
  void fault(const QString& what);

  std::uint64_t frames_;
  Film film_;
  corpus::Dice dice_;
  std::shared_ptr<Mishaps> mishaps_ = std::make_shared<Mishaps>();
  FilmSource* source_ = nullptr;
  std::unique_ptr<Scanner> scanner_;
  /// A camera waits for nobody.
  QTimer camera_;

  std::uint64_t shown_ = 0;
  std::uint64_t read_ = 0;
  std::uint64_t read_at_tick_ = 0;
  std::uint64_t prepared_ = 0;
  std::uint64_t previews_ = 0;
  std::uint64_t scans_ = 0;
  std::uint64_t with_code_ = 0;
  std::uint64_t with_code_read_ = 0;
  std::deque<Shown> awaited_;
  Shown current_;
  ScanCounts counts_;
  long peak_early_ = 0;
  int quiet_ticks_ = 0;
  bool ending_ = false;
  QStringList faults_;
};

}  // namespace usher::scan::soak
