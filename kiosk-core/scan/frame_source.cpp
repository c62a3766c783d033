// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/frame_source.h>

#include <usher/scan/scan_log.h>

namespace usher::scan {

void FrameSource::setState(domain::CameraState state, const QString& detail) {
  if (state == state_ && detail == detail_) return;
  state_ = state;
  detail_ = detail;
  if (!detail.isEmpty()) qCWarning(scanLog).noquote() << detail;
  emit stateChanged(state);
}

}  // namespace usher::scan
