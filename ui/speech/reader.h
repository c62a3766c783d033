// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>

#include <usher/ui/speech/reading.h>
#include <usher/ui/speech/utterance.h>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QWidget;
QT_END_NAMESPACE

namespace usher::ui {

/// Puts what a window shows into words to be said, as a screen reader would: pages as they come up, what is
/// new on them, the control that the keyboard has come to, what is typed. Says nothing until it is turned on,
/// and keeps nothing of a page once it is turned off. GUI thread.
class Reader : public QObject {
  Q_OBJECT

 public:
  explicit Reader(QWidget* window);

  void turn(bool on);
  /// `page` is in front, as it stands now. Another page or visit is read whole, after a hush.
  void show(QWidget& page, std::uint64_t visit, const QString& language);
  /// Says all of the page in front again.
  void repeat();
  /// Says what is typed into `field`.
  void echo(QLineEdit& field);
  /// Who has pressed something has heard enough.
  void hush();

 signals:
  void saying(const usher::ui::Utterance& utterance);
  void hushed();

 private:
  void say(const QString& words);
  void sayFocus(QWidget* control);

  QWidget* window_;
  bool on_ = false;
  bool just_turned_on_ = false;
  const QWidget* page_ = nullptr;
  std::uint64_t visit_ = 0;
  QString language_;
  Reading read_;
};

}  // namespace usher::ui
