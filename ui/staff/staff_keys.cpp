// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/staff_keys.h>

#include <QPainter>

#include <algorithm>

#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

constexpr int kRows = 5;
constexpr double kKeys = 96;
constexpr double kWidest = 520;

}  // namespace

StaffKeys::StaffKeys(const Look& look, QWidget* parent) : StaffPanel(look, "staffKeys", parent) {
  shape_ = new Icon("staffKeysShape", this);
  shape_->setShape(QStringLiteral("search"));
  title_ =
      new TextLabel(look, "staffKeysTitle", {staff::kHeading, staff::kBody, domain::FontWeight::Bold}, this);
  title_->setCentred(true);
  for (int i = 0; i < kRows; ++i) {
    const QByteArray number = QByteArray::number(i);
    keys_.push_back(new TextLabel(look, ("staffKey" + number).constData(),
                                  {staff::kSmall, staff::kLeast, domain::FontWeight::Bold, 1}, this));
    meanings_.push_back(new TextLabel(look, ("staffKeyMeaning" + number).constData(),
                                      {staff::kSmall, staff::kLeast, domain::FontWeight::Regular, 2}, this));
  }
}

void StaffKeys::show(bool touch) {
  setGround(colours().paper);
  shape_->setTone({colours().quiet_ink, colours().paper});
  title_->setWords(tr("Whom are you looking for?"));
  title_->setTone({colours().ink, colours().paper});
  const QStringList keys{QStringLiteral("↑ ↓"), tr("Enter", "the key"), tr("Esc", "the key"),
                         tr("F9", "the key"), QStringLiteral("Ctrl+L")};
  const QStringList meanings{tr("choose a guest"), tr("open the guest"), tr("go back a step"),
                             tr("register a guest"), tr("lock, and back to the guests")};
  for (int i = 0; i < kRows; ++i) {
    keys_[i]->setWords(touch ? QString() : keys[i]);
    meanings_[i]->setWords(touch ? QString() : meanings[i]);
    keys_[i]->setTone({colours().ink, colours().paper});
    meanings_[i]->setTone({colours().quiet_ink, colours().paper});
  }
}

void StaffKeys::arrange(const QSizeF& size) {
  const double width = std::min(kWidest, size.width() - 2 * staff::kSide);
  const double side = (size.width() - width) / 2;
  const double icon = tokens::size::kLeadIcon;
  const double line = staff::kSmall * 1.4 + tokens::space::kTight;
  const double rows = keys_.front()->text().isEmpty() ? 0 : kRows * line + staff::kSide;
  double y = std::max<double>(staff::kSide, (size.height() - icon - staff::kHeading * 2 - rows) / 2);
  place(shape_, {(size.width() - icon) / 2, y, icon, icon});
  y += icon + staff::kGap;
  y += put(title_, side, y, width) + staff::kSide;
  // Keys end where their meanings begin.
  const double begin = (width - kKeys - staff::kSide - kWidest / 2) / 2 + side;
  for (int i = 0; i < kRows; ++i) {
    put(keys_[i], begin, y, kKeys);
    put(meanings_[i], begin + kKeys + staff::kGap, y, kWidest / 2 + staff::kGap);
    y += line;
  }
}

void StaffKeys::paintEvent(QPaintEvent* event) {
  StaffPanel::paintEvent(event);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double edge = std::max(1, look().px(1));
  painter.setPen(QPen(QColor::fromRgb(colours().line), edge, Qt::DashLine));
  const double radius = look().px(staff::kRadius);
  painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
}

}  // namespace usher::ui
