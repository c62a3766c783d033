// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/option_row.h>

#include <algorithm>

#include <usher/ui/staff/option_button.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

}  // namespace

OptionRow::OptionRow(const Look& look, const QByteArray& object_name, QWidget* parent)
    : StaffPanel(look, object_name.constData(), parent) {}

void OptionRow::offer(const QString& question, std::vector<Option> options, bool may_be_none) {
  question_ = question;
  options_ = std::move(options);
  may_be_none_ = may_be_none;
  while (buttons_.size() < options_.size()) {
    const std::size_t number = buttons_.size();
    const QByteArray name = objectName().toLatin1() + QByteArray::number(qulonglong(number));
    auto* button = new OptionButton(look(), name.constData(), this);
    connect(button, &QAbstractButton::clicked, this, [this, number] { press(number); });
    connect(button, &OptionButton::stepped, this, [this, number](int by) { step(number, by); });
    buttons_.push_back(button);
  }
  const bool is_offered = chosen_ && std::ranges::find(options_, *chosen_, &Option::text) != options_.end();
  if (!is_offered) chosen_.reset();
  dress();
}

void OptionRow::choose(const std::optional<QString>& text) {
  chosen_ = text;
  dress();
}

void OptionRow::dress() {
  for (std::size_t i = 0; i < buttons_.size(); ++i) {
    const bool is_offered = i < options_.size();
    buttons_[i]->setVisible(is_offered);
    buttons_[i]->show(is_offered ? options_[i].words : QString(), is_offered && options_[i].text == chosen_);
    // Whoever hears them comes to them one by one.
    if (is_offered) buttons_[i]->setAccessibleName(question_ + u' ' + options_[i].words);
    buttons_[i]->setFocusPolicy(i == current() ? Qt::TabFocus : Qt::NoFocus);
  }
}

std::size_t OptionRow::current() const {
  const auto chosen = chosen_ ? std::ranges::find(options_, *chosen_, &Option::text) : options_.end();
  return chosen == options_.end() ? 0 : static_cast<std::size_t>(chosen - options_.begin());
}

QWidget* OptionRow::entry() const {
  return options_.empty() ? nullptr : static_cast<QWidget*>(buttons_[current()]);
}

void OptionRow::press(std::size_t number) {
  // The button has changed nothing by itself.
  if (held_ || number >= options_.size()) return;
  const QString& text = options_[number].text;
  const bool is_taken_back = may_be_none_ && chosen_ == text;
  choose(is_taken_back ? std::nullopt : std::optional(text));
  emit changed();
}

void OptionRow::step(std::size_t from, int by) {
  if (held_ || options_.empty()) return;
  // Where nothing is chosen yet, the first step takes what it starts from.
  const auto last = static_cast<int>(options_.size()) - 1;
  const int to = chosen_ ? std::clamp(static_cast<int>(from) + by, 0, last) : static_cast<int>(from);
  choose(options_[static_cast<std::size_t>(to)].text);
  entry()->setFocus(Qt::TabFocusReason);
  emit changed();
}

double OptionRow::layOut(double width, bool places) {
  const double gap = tokens::space::kTight;
  double y = 0;
  for (std::size_t first = 0; first < options_.size();) {
    // As many as have room in one row, all as high as the highest.
    double x = 0;
    double high = 0;
    std::size_t end = first;
    for (; end < options_.size(); ++end) {
      const double wide = std::min(width, buttons_[end]->naturalWidth());
      if (end > first && x + wide > width) break;
      high = std::max(high, buttons_[end]->heightFor(wide));
      x += wide + gap;
    }
    x = 0;
    for (; first < end; ++first) {
      const double wide = std::min(width, buttons_[first]->naturalWidth());
      if (places) place(buttons_[first], {x, y, wide, high});
      x += wide + gap;
    }
    y += high + gap;
  }
  return std::max(0.0, y - gap);
}

double OptionRow::heightFor(double width) {
  return layOut(width, false);
}

void OptionRow::arrange(const QSizeF& size) {
  layOut(size.width(), true);
}

}  // namespace usher::ui
