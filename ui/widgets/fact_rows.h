// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <vector>

#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

/// A list to read, not to touch: a shape or a time, a title and a line under it; headings between.
class FactRows : public QWidget {
  Q_OBJECT

 public:
  struct Row {
    /// Not empty: a heading, and nothing else.
    QString heading;
    QString shape;
    QString time;
    QString title;
    QString more;
    /// Asks for a look: its line and shape are set apart.
    bool urgent = false;
  };

  /// Labels are named `name` with Heading, Shape, Time, Title and More.
  FactRows(const Look& look, const char* name, QWidget* parent);
  void setRows(std::vector<Row> rows, QRgb ground);
  bool isEmpty() const { return rows_.empty(); }
  std::size_t count() const { return rows_.size(); }
  /// Lays out the rows from `first` on, as many as `height` takes; returns the height they take. All logical.
  double fit(double width, double height, std::size_t first = 0);
  /// How many the last fit() laid out.
  std::size_t shown() const { return shown_; }

 private:
  struct Labels {
    TextLabel* heading;
    Icon* shape;
    TextLabel* time;
    TextLabel* title;
    TextLabel* more;
  };
  Labels labelsOf(std::size_t row);
  void fill(const Labels& labels, const Row& row);
  /// From `y` down; returns the height.
  double arrange(const Labels& labels, const Row& row, double y, double width);

  const Look& look_;
  QByteArray name_;
  QRgb ground_ = 0;
  std::vector<Row> rows_;
  std::vector<Labels> labels_;
  std::size_t shown_ = 0;
};

}  // namespace usher::ui
