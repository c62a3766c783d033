// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QWidget>

#include <usher/domain/flow/screen.h>

namespace usher::kiosk {

/// Tells when a kiosk can serve its first guest: the start page is painted, with a picture of the camera's in
/// it. GUI thread.
class FirstLive : public QObject {
  Q_OBJECT
 public:
  /// `window` shows both, and outlives this object.
  explicit FirstLive(QWidget* window);

  void turnedTo(const domain::Screen& screen);
  /// The window has been given a picture.
  void pictureCame();

  bool eventFilter(QObject* watched, QEvent* event) override;

 signals:
  /// Once.
  void reached();

 private:
  QWidget* window_;
  bool on_start_page_ = false;
  bool picture_ = false;
  bool told_ = false;
};

}  // namespace usher::kiosk
