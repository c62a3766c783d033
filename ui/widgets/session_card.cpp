// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include <algorithm>

#include <usher/ui/widgets/session_card.h>

namespace usher::ui {

namespace type = tokens::type;
namespace space = tokens::space;
using domain::FontWeight;

SessionCard::SessionCard(const Look& look, const char* object_name, QWidget* parent)
    : BigButton(look, object_name, Kind::Quiet, parent) {
  when_ = new TextLabel(look, "sessionCardWhen", {type::kSmall, type::kLeast, FontWeight::Medium, 1}, this);
  title_ = new TextLabel(look, "sessionCardTitle", {type::kBody, type::kLeast, FontWeight::Bold, 3}, this);
  shape_ = new Icon("sessionCardShape", this);
  state_ = new TextLabel(look, "sessionCardState", {type::kSmall, type::kLeast, FontWeight::Medium, 1}, this);
  for (TextLabel* label : {when_, title_, state_}) label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SessionCard::setSession(const Words& words) {
  setKind(words.own ? Kind::Choice : Kind::Quiet);
  setChosen(words.own);
  const Tone on_card = tone();
  when_->setWords(words.when);
  title_->setWords(words.title);
  state_->setWords(words.state);
  shape_->setShape(words.shape);
  shape_->setVisible(!words.shape.isEmpty());
  when_->setTone({words.own ? on_card.ink : look().palette.quiet_ink, on_card.ground});
  title_->setTone(on_card);
  state_->setTone(on_card);
  shape_->setTone({words.own ? look().palette.accent : look().palette.care, on_card.ground});
  setText({});
  QStringList spoken{words.when, words.title, words.state};
  spoken.removeAll(QString());
  setAccessibleName(spoken.join(QStringLiteral(", ")));
}

bool SessionCard::isWhole() const {
  return std::ranges::all_of(QList<TextLabel*>{when_, title_, state_},
                             [](const TextLabel* label) { return label->isWhole(); });
}

void SessionCard::arrange() {
  const QSizeF size = QSizeF(this->size()) / look().unit;
  const double width = size.width() - 2 * space::kMedium;
  if (width <= 0) return;
  const auto put = [&](QWidget* widget, double x, double y, double w, double h) {
    const double from = layoutDirection() == Qt::RightToLeft ? size.width() - x - w : x;
    widget->setGeometry(look().px(from), look().px(y), look().px(w), look().px(h));
  };
  const bool has_shape = !shape_->shape().isEmpty();
  const double icon = has_shape ? tokens::size::kIcon : 0;
  const double beside = has_shape ? icon + space::kTight : 0;
  const double when = when_->fit(width);
  const double words = state_->fit(width - beside);
  const double state = std::max(words, icon);
  const double title = title_->fit(width, size.height() - space::kMedium - when - state);
  const double top = (size.height() - when - title - state) / 2;
  put(when_, space::kMedium, top, width, when);
  put(title_, space::kMedium, top + when, width, title);
  const double foot = top + when + title;
  put(shape_, space::kMedium, foot + (state - icon) / 2, icon, icon);
  put(state_, space::kMedium + beside, foot + (state - words) / 2, width - beside, words);
}

void SessionCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintFace(painter);
}

}  // namespace usher::ui
