// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/scan/frame_source.h>

namespace usher::scan {

/// A kiosk that is to have no camera: hand scanners only.
class NoSource final : public FrameSource {
 public:
  using FrameSource::FrameSource;
  void start() override { setState(domain::CameraState::Absent); }
  void stop() override { setState(domain::CameraState::Starting); }
};

}  // namespace usher::scan
