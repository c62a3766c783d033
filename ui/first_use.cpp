// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/first_use.h>

#include <QFontMetricsF>

#include <algorithm>
#include <chrono>
#include <iterator>

#include <usher/domain/layout/draw_item.h>
#include <usher/paper/house_font.h>
#include <usher/paper/page_painter.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/phrases.h>
#include <usher/ui_tokens.h>

namespace usher::ui {

namespace {

using domain::FontWeight;

/// The first page comes first.
constexpr std::chrono::milliseconds kBefore{350};
constexpr std::chrono::milliseconds kBetween{10};

/// A letter of each script that guests' names come in most, the rarer ones last.
QStringList letters() {
  return {QStringLiteral("é"),  QStringLiteral("ж"),  QStringLiteral("ω"),
          QStringLiteral("山"), QStringLiteral("김"), QStringLiteral("م"),
          QStringLiteral("ד"),  QStringLiteral("श"),  QStringLiteral("ส")};
}

}  // namespace

FirstUse::FirstUse(QObject* parent) : QObject(parent) {
  connect(&next_, &QTimer::timeout, this, &FirstUse::takeStep);
}

FirstUse::Steps FirstUse::ofLabels(const QWidget& window) {
  QList<QFont> fonts;
  for (const auto* label : window.findChildren<TextLabel*>()) {
    for (const QFont& font : label->firstFonts()) {
      if (!fonts.contains(font)) fonts << font;
    }
  }
  Steps steps;
  for (const QFont& font : fonts) {
    steps.emplace_back([font] { QFontMetricsF(font).horizontalAdvance(letters().front()); });
  }
  return steps;
}

FirstUse::Steps FirstUse::ofScripts() {
  Steps steps;
  for (const QString& letter : letters()) {
    steps.emplace_back([letter] {
      QFontMetricsF(paper::displayFont(FontWeight::Bold, tokens::type::kDisplay, letter))
          .horizontalAdvance(letter);
    });
    for (const FontWeight weight : {FontWeight::Bold, FontWeight::Medium, FontWeight::Regular}) {
      steps.emplace_back([letter, weight] { paper::measureText()(letter, {.weight = weight}); });
    }
  }
  steps.emplace_back([] { joinedPhrases(QStringLiteral("ようこそ")); });
  return steps;
}

void FirstUse::start(const QWidget& window) {
  window_ = &window;
  steps_.clear();
  taken_ = 0;
  next_.start(kBefore);
}

void FirstUse::takeStep() {
  next_.setInterval(kBetween);
  if (steps_.empty()) {
    steps_ = ofLabels(*window_);
    std::ranges::move(ofScripts(), std::back_inserter(steps_));
  }
  steps_[taken_++]();
  if (taken_ < steps_.size()) return;
  next_.stop();
  emit done();
}

}  // namespace usher::ui
