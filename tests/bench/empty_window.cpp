// SPDX-License-Identifier: Apache-2.0
#include "empty_window.h"

#include <QApplication>
#include <QWidget>

#include <cstdio>

#include "kiosk_programs.h"

namespace usher::bench {

namespace {

class Window : public QWidget {
 protected:
  void paintEvent(QPaintEvent*) override {
    if (std::exchange(told_, true)) return;
    // Once it is on the screen.
    QMetaObject::invokeMethod(
        this,
        [] {
          std::puts("painted");
          std::fflush(stdout);
        },
        Qt::QueuedConnection);
  }

 private:
  bool told_ = false;
};

}  // namespace

int emptyWindow(int argc, char** argv) {
  const QApplication application(argc, argv);
  Window window;
  window.resize(kScreen);
  window.show();
  return QApplication::exec();
}

}  // namespace usher::bench
