// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QSize>
#include <QStringList>

#include <chrono>
#include <vector>

#include "../backend/backend_program.h"
#include "bench_folder.h"

namespace usher::bench {

inline constexpr QSize kScreen{1080, 1920};

/// A program that tells what it does a line at a time. Ends with this object, by SIGTERM.
class ToldProgram {
 public:
  /// `environment` besides the system's. std::runtime_error where it can't be started.
  ToldProgram(const QString& program, const QStringList& arguments, const QStringList& environment);
  ~ToldProgram();

  /// Waits for a line with `text`; std::runtime_error where it never comes.
  const QByteArray& await(const QByteArray& text);
  /// Since just before it was started, in ms.
  double age() const;
  /// Asks it to end; all that it has told. std::runtime_error where it did not end well.
  const std::vector<QByteArray>& end();
  qint64 id() const { return process_.processId(); }

 private:
  QProcess process_;
  std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
  std::vector<QByteArray> lines_;
  std::size_t looked_at_ = 0;
};

/// The shipped programs, set up as at a door: a backend with the demo event of many guests, a kiosk paired
/// with it that has loaded the event, and a screen that only programs see.
class KioskPrograms {
 public:
  /// In `folder`, which outlives this object.
  KioskPrograms(const BenchFolder& folder, int attendees);

  /// DISPLAY and the like, for who shall be seen there.
  QStringList screen() const { return screen_; }
  /// With a video in the place of its camera: `empty` seconds of a hall, and then this guest.
  ToldProgram startKiosk(const QString& ticket, double empty);
  /// Tickets that are good and nothing else, each with a code of its own.
  const QStringList& goodTickets() const { return good_tickets_; }

 private:
  void makeEvent(int attendees);
  void pair();
  void load();
  ToldProgram start(const QStringList& settings);
  QString path(const char* name) const;

  const BenchFolder& folder_;
  ToldProgram display_;
  QStringList screen_;
  backend::tests::BackendProgram backend_;
  QStringList good_tickets_;
};

/// The facts of a line of a program's log.
QJsonObject factsOf(const QByteArray& line);

}  // namespace usher::bench
