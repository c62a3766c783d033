// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

#include <usher/scan/camera_choice.h>
#include <usher/scan/camera_tuning.h>

namespace usher::scan {

/// nullopt: it has none. Called on a thread of its own.
using OpenControls = std::function<std::optional<V4l2Controls>(const CameraName& camera)>;

/// Those of the device of the system that it is; see nodeOf().
std::optional<V4l2Controls> openControls(const CameraName& camera);

/// A camera's CameraTuning on a thread of its own: a camera may take seconds to answer. All methods: the
/// thread it lives on; none waits.
class TuningThread final : public QObject {
 public:
  TuningThread(TuningSettings settings, OpenControls open);
  /// Waits for what is being set, for a second at most.
  ~TuningThread() override;

  /// The camera's pictures have begun to come.
  void begin(const CameraName& camera);
  /// See CameraTuning.
  void expose(int stops);
  /// It exposes by itself again, and its device is let go: one that is pulled out keeps its number for as
  /// long as somebody has it open.
  void end();

 private:
  struct Work;

  QThread* thread_;
  /// Of the thread, which destroys it.
  Work* work_;
  int stops_ = 0;
};

}  // namespace usher::scan
