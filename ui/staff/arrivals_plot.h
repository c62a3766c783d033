// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QWidget>

#include <optional>
#include <vector>

#include <usher/domain/staff/arrivals.h>
#include <usher/ui/design/look.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// How many came when today, a bar for each time; the hours are those of the event. The time that is not over
/// yet has an outline alone.
class ArrivalsPlot : public QWidget {
  Q_OBJECT

 public:
  ArrivalsPlot(const Look& look, QWidget* parent);
  void show(const domain::Arrivals& arrivals, const Speaking& speaking);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Scale;

  Scale scaleFor() const;
  void paintLines(QPainter& painter, const Scale& scale) const;
  void paintHours(QPainter& painter, const Scale& scale) const;
  void paintBars(QPainter& painter, const Scale& scale) const;
  void paintWords(QPainter& painter, const QString& words, const QRectF& box, Qt::Alignment alignment) const;
  /// Turned over where the language runs the other way: there, so does time.
  QRectF turned(const QRectF& box) const;

  const Look& look_;
  domain::Arrivals arrivals_;
  std::optional<Speaking> speaking_;
};

}  // namespace usher::ui
