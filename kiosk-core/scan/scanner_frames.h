// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

namespace usher::scan {

/// Codes out of a serial scanner's bytes: each ends with CR, LF or both, or by a pause. Pure.
class ScannerFrames {
 public:
  /// What is complete by now, in order, without line ends; empty lines are none. Of one that is longer than
  /// kMaxSent a byte more is kept, so that it is seen to be too long.
  QByteArrayList take(QByteArrayView bytes);
  /// Nothing came for a while: what is there is complete. "": nothing is.
  QByteArray pause();
  /// A pause would complete something.
  bool waits() const { return !begun_.isEmpty(); }
  /// Forgets what has begun: its rest will not come.
  void clear() { begun_.clear(); }

 private:
  QByteArray begun_;
};

}  // namespace usher::scan
