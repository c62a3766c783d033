// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <usher/ports/scheduler.h>

namespace usher::sync {

/// Timers of the thread that this object lives in; what is still waiting when it is destroyed is never
/// called. Work has a thread each, which steps back behind the others.
class QtScheduler : public QObject, public ports::Scheduler {
  Q_OBJECT

 public:
  using QObject::QObject;
  void after(std::chrono::milliseconds delay, std::move_only_function<void()> call) override;
  std::unique_ptr<ports::Work> elsewhere(std::move_only_function<void()> work,
                                         std::move_only_function<void()> then) override;
};

}  // namespace usher::sync
