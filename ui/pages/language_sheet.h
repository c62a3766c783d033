// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>

namespace usher::ui {

/// The languages, over any page: one tap chooses, a tap beside them closes. The page below stays as it is.
class LanguageSheet : public Page {
  Q_OBJECT

 public:
  LanguageSheet(const Look& look, const QStringList& languages, QWidget* parent);
  /// `spoken` is marked as chosen.
  void open(const QString& spoken);

 signals:
  void languageChosen(const QString& language);

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;
  void mousePressEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void arrangeColumns(const QSizeF& size, double width, int columns);

  std::vector<BigButton*> languages_;
  BigButton* close_;
};

}  // namespace usher::ui
