// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>
#include <memory>
#include <vector>

#include <usher/scan/camera_tuning.h>
#include <usher/scan/frame_source.h>

namespace usher::scan {

/// Makes the source that `spec` names:
///   auto         the first camera
///   camera:ID    the camera with that id or that description
///   video:PATH   a video file, again and again
///   images:DIR   the images of a folder, by name, a second each, again and again
///   none         no camera
/// The error is a sentence for whoever wrote the spec. Whether camera, file or folder is there is said by the
/// source itself (CameraState::Absent), as it can change. `tuning`: of cameras.
std::expected<std::unique_ptr<FrameSource>, QString> makeFrameSource(const QString& spec,
                                                                     const TuningSettings& tuning = {});

/// Those that `specs` names: one, or two with " + " between, as in "camera:Above + camera:Below".
std::expected<std::vector<std::unique_ptr<FrameSource>>, QString> makeFrameSources(
    const QString& specs, const TuningSettings& tuning = {});

}  // namespace usher::scan
