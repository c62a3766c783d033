// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <usher/ui/design/look.h>
#include <usher/ui/words/translations.h>

namespace usher::ui {

class Icon;
class TextLabel;

/// Says that the kiosk is in a training, whatever page is below: by words, and by stripes that no page has.
class TrainingBand : public QWidget {
  Q_OBJECT

 public:
  explicit TrainingBand(QWidget* parent);
  /// BCP 47: that of the page.
  void setLanguage(const QString& language);
  /// In a window of that many real pixels.
  static int heightIn(const QSize& window);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void arrange();
  void paintStripes(QPainter& painter, const QRectF& room) const;

  Look look_;
  Translations translations_;
  QString language_;
  Icon* shape_;
  TextLabel* title_;
  TextLabel* more_;
};

}  // namespace usher::ui
