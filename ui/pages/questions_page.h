// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/ui/pages/ask_page.h>
#include <usher/ui/words/speaking.h>

#include <usher/domain/flow/screen.h>

namespace usher::ui {

/// A question that is answered by choosing. The answers stand low, where whoever sits reaches them.
class QuestionsPage : public AskPage {
  Q_OBJECT

 public:
  QuestionsPage(const Look& look, QWidget* parent);
  void show(const domain::Questions& questions, const Speaking& speaking, const Words& words);
  /// Nothing of the guest stays.
  void forget();

 signals:
  void answered(const usher::domain::Answer& answer);

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  struct Option {
    QString words;
    /// What is answered.
    QString text;
    BigButton::Kind kind = BigButton::Kind::Quiet;
  };
  static std::vector<Option> optionsOf(const domain::Question& question, const QString& language);
  void offer(const std::vector<Option>& options);
  void choose(std::size_t option);
  /// The answers fill `room` from its foot up, in as few columns as they need; returns how high they are.
  double arrangeOptions(const QRectF& room);

  std::vector<BigButton*> buttons_;
  std::vector<QString> texts_;
  std::optional<domain::Questions> asked_;
};

}  // namespace usher::ui
