// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/reading_card.h>

#include <QPainter>

#include <algorithm>

#include <usher/ui/staff/chip_row.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/progress_bar.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

constexpr double kInside = staff::kGap;
constexpr double kBar = 6;
constexpr double kWordsBegin = kInside + staff::kIcon + staff::kGap;

}  // namespace

ReadingCard::ReadingCard(const Look& look, const char* object_name, QWidget* parent)
    : StaffPanel(look, object_name, parent) {
  const QByteArray name(object_name);
  const auto label = [&](const char* part, domain::FontWeight weight, int lines) {
    const TextStyle style{staff::kSmall, staff::kLeast, weight, lines};
    return new TextLabel(look, (name + part).constData(), style, this);
  };
  shape_ = new Icon((name + "Shape").constData(), this);
  title_ = label("Title", domain::FontWeight::Bold, 1);
  // Several kiosks may need a hand.
  state_ = label("State", domain::FontWeight::Regular, 7);
  progress_ = new ProgressBar(look, (name + "Progress").constData(), this);
  to_do_ = label("ToDo", domain::FontWeight::Medium, 4);
}

void ReadingCard::show(StaffTone tone, const QString& shape, const ReadingWords& words) {
  tone_ = tone;
  const QRgb ground = isWrong() ? toneOf(look(), tone_).ground : colours().surface;
  shape_->setShape(shape);
  shape_->setTone({shapeColourOf(look(), tone_), ground});
  title_->setWords(words.concern);
  state_->setWords(words.state);
  to_do_->setWords(words.to_do);
  title_->setTone({colours().ink, ground});
  state_->setTone({isWrong() ? colours().ink : colours().quiet_ink, ground});
  to_do_->setTone({colours().ink, ground});
  progress_->show(words.part, colours().accent, colours().line);
  setAccessibleName(QStringList{words.concern, words.state, words.to_do}.join(u' ').trimmed());
}

double ReadingCard::heightFor(double width) {
  const double room = width - kWordsBegin - kInside;
  const double bar = progress_->part() ? kBar + 2.0 * tokens::space::kTight : 0;
  return title_->fit(room) + state_->fit(room) + bar + to_do_->fit(room) + 2.0 * tokens::space::kTight;
}

void ReadingCard::arrange(const QSizeF& size) {
  const double room = size.width() - kWordsBegin - kInside;
  double y = tokens::space::kTight;
  place(shape_, {kInside, y + 1, staff::kIcon, staff::kIcon});
  y += put(title_, kWordsBegin, y, room);
  y += put(state_, kWordsBegin, y, room);
  const double bar = progress_->part() ? kBar : 0;
  if (bar > 0) y += tokens::space::kTight;
  place(progress_, {kWordsBegin, y, room, bar});
  if (bar > 0) y += bar + tokens::space::kTight;
  put(to_do_, kWordsBegin, y, room);
}

void ReadingCard::paintEvent(QPaintEvent*) {
  if (!isWrong()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double edge = std::max(1, look().px(1));
  painter.setPen(QPen(QColor::fromRgb(shapeColourOf(look(), tone_)), edge));
  painter.setBrush(QColor::fromRgb(toneOf(look(), tone_).ground));
  const double radius = look().px(staff::kRadius);
  painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
}

}  // namespace usher::ui
