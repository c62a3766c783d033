// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

/// Something that can be asked for, or somebody: a shape, the name, and what there is to know of it.
class ItemCard : public BigButton {
  Q_OBJECT

 public:
  ItemCard(const Look& look, const char* object_name, QWidget* parent);
  /// Quiet: a finger gets something here. Choice: it says yes or no. Told: it does nothing.
  void setItem(const QString& shape, const QString& name, const QString& detail, Kind kind);
  /// In the place of the shape; a null one: the shape again.
  void setPicture(const QImage& picture);
  /// Fills its present size: Qt tells nobody of a size who is not on the screen yet.
  void arrange();
  bool isWhole() const override { return name_->isWhole() && detail_->isWhole(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Icon* shape_;
  bool has_picture_ = false;
  TextLabel* name_;
  TextLabel* detail_;
};

}  // namespace usher::ui
