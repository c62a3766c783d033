// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/scanner_frames.h>

#include <utility>

#include <usher/scan/scanned_text.h>

namespace usher::scan {

QByteArrayList ScannerFrames::take(QByteArrayView bytes) {
  QByteArrayList complete;
  for (const char c : bytes) {
    if (c == '\r' || c == '\n') {
      if (waits()) complete << pause();
    } else if (begun_.size() <= kMaxSent) {
      begun_ += c;
    }
  }
  return complete;
}

QByteArray ScannerFrames::pause() {
  return std::exchange(begun_, {});
}

}  // namespace usher::scan
