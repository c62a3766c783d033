// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <usher/scan/v4l2_controls.h>

namespace usher::scan {

/// How something of a camera is set.
struct Tuned {
  enum How {
    /// As reads best: by itself, helped by the kiosk.
    Automatic,
    /// Nobody touches it.
    AsItIs,
    Fixed,
  };
  How how = Automatic;
  /// Where it is fixed, in the device's own units: those that `v4l2-ctl --list-ctrls` shows.
  int value = 0;
  bool operator==(const Tuned&) const = default;
};

struct TuningSettings {
  /// V4L2_CID_EXPOSURE_ABSOLUTE: a tenth of a millisecond each.
  Tuned exposure;
  /// V4L2_CID_FOCUS_ABSOLUTE: what it means is the camera's affair.
  Tuned focus;
  bool operator==(const TuningSettings&) const = default;
};

/// A camera's exposure and focus. What the camera does not let be set is left as it is.
class CameraTuning {
 public:
  CameraTuning(V4l2Controls controls, TuningSettings settings);

  /// To be called when pictures come: a camera keeps what was set before, by whichever program. What of the
  /// settings it does not allow, in English, for a log.
  QStringList begin();
  /// So many stops from what it exposes for by itself (0: that again), where exposure is Tuned::Automatic.
  void expose(int stops);

 private:
  void learnOwn();
  void exposeByItself();
  /// Whether the device took it.
  bool exposeFor(double tenths_of_ms);

  V4l2Controls controls_;
  TuningSettings settings_;
  /// Both nullopt where the camera can't do with it.
  std::optional<int> automatic_;
  std::optional<ControlRange> time_;
  std::optional<ControlRange> gain_;
  int stops_ = 0;
  std::optional<int> set_time_;
  /// What it exposed for when it last did so by itself; 0: it was never told.
  int own_time_ = 0;
  std::optional<int> own_gain_;
};

}  // namespace usher::scan
