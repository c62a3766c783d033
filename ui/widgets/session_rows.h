// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

/// A heading and up to three sessions: time, title, room.
class SessionRows : public QWidget {
  Q_OBJECT

 public:
  static constexpr int kMost = 3;
  struct Row {
    QString time;
    QString title;
    QString room;
  };

  SessionRows(const Look& look, QWidget* parent);
  void setRows(const QString& heading, const std::vector<Row>& rows);
  /// Where there is less room: the first of them alone.
  void showMost(int rows);
  bool isEmpty() const { return shown_ == 0; }
  /// Lays the rows out for `width`; returns the height they take. Both logical.
  double fit(double width);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  /// Logical: of a time alone, or of a day before it where a session is on another one.
  double timeWidth() const;

  struct RowLabels {
    TextLabel* time;
    TextLabel* title;
    TextLabel* room;
  };
  const Look& look_;
  TextLabel* heading_;
  std::vector<RowLabels> labels_;
  int known_ = 0;
  int shown_ = 0;
};

}  // namespace usher::ui
