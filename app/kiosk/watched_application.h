// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

namespace usher::kiosk {

/// In a debug build, warns of every event that keeps the GUI thread longer than a 60 Hz frame.
class WatchedApplication : public QApplication {
 public:
  using QApplication::QApplication;
#ifndef NDEBUG
  bool notify(QObject* receiver, QEvent* event) override;

 private:
  int depth_ = 0;
#endif
};

}  // namespace usher::kiosk
