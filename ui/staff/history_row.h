// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <usher/domain/check_in.h>
#include <usher/domain/event.h>
#include <usher/ui/design/look.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// One passage of a guest: which way, through which door, when, and which kiosk saw it.
class HistoryRow : public QWidget {
  Q_OBJECT

 public:
  HistoryRow(const Look& look, const QString& object_name, QWidget* parent);
  void show(const domain::CheckIn& passage, const domain::EventFacts* facts, const Speaking& speaking);
  /// In the order in which they are read.
  QStringList words() const { return {way_, when_, list_, kiosk_}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& look_;
  QString shape_;
  QString way_;
  QString list_;
  QString when_;
  QString kiosk_;
};

}  // namespace usher::ui
