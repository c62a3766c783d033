// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include <algorithm>

#include <usher/ui/widgets/item_card.h>

namespace usher::ui {

namespace type = tokens::type;
namespace space = tokens::space;
using domain::FontWeight;

ItemCard::ItemCard(const Look& look, const char* object_name, QWidget* parent)
    : BigButton(look, object_name, Kind::Quiet, parent) {
  shape_ = new Icon("itemShape", this);
  name_ = new TextLabel(look, "itemName", {type::kBody, type::kLeast, FontWeight::Medium, 3}, this);
  detail_ = new TextLabel(look, "itemDetail", {type::kSmall, type::kLeast, FontWeight::Regular, 1}, this);
  for (QWidget* inside : {static_cast<QWidget*>(name_), static_cast<QWidget*>(detail_)}) {
    inside->setAttribute(Qt::WA_TransparentForMouseEvents);
  }
}

void ItemCard::setItem(const QString& shape, const QString& name, const QString& detail, Kind kind) {
  setKind(kind);
  const bool takes = kind != Kind::Told;
  const Tone on_card = tone();
  const QRgb quiet = look().palette.quiet_ink;
  shape_->setShape(shape);
  shape_->setTone({takes ? look().palette.accent : quiet, on_card.ground});
  name_->setWords(name);
  name_->setTone({takes ? on_card.ink : quiet, on_card.ground});
  detail_->setWords(detail);
  detail_->setTone({quiet, on_card.ground});
  setText({});
  setAccessibleName(detail.isEmpty() ? name : name + QStringLiteral(", ") + detail);
}

void ItemCard::setPicture(const QImage& picture) {
  has_picture_ = !picture.isNull();
  shape_->setPicture(picture, look().px(tokens::radius::kSmall));
}

void ItemCard::arrange() {
  const double unit = look().unit;
  const QSizeF size = QSizeF(this->size()) / unit;
  const double icon = has_picture_
                          ? std::min<double>(tokens::size::kItemPicture, size.height() - 2 * space::kSmall)
                          : tokens::size::kLeadIcon;
  const double edge = has_picture_ ? (size.height() - icon) / 2 : space::kMedium;
  const double left = edge + icon + space::kMedium;
  const double width = size.width() - left - space::kMedium;
  if (width <= 0) return;
  const auto put = [&](QWidget* widget, double x, double y, double w, double h) {
    const int from = layoutDirection() == Qt::RightToLeft ? look().px(size.width() - x - w) : look().px(x);
    widget->setGeometry(from, look().px(y), look().px(w), look().px(h));
  };
  const double detail = detail_->fit(width);
  const double name = name_->fit(width, size.height() - 2 * space::kTight - detail);
  const double top = (size.height() - name - detail) / 2;
  put(shape_, edge, (size.height() - icon) / 2, icon, icon);
  put(name_, left, top, width, name);
  put(detail_, left, top + name, width, detail);
}

void ItemCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintFace(painter);
}

}  // namespace usher::ui
