// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>

#include <optional>
#include <vector>

#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/speaking.h>

#include <usher/domain/flow/screen.h>

namespace usher::ui {

/// One question at a time, its answers for a fingertip, and the way back. The answers stand low, where
/// whoever sits reaches them.
class QuestionsPage : public Page {
  Q_OBJECT

 public:
  QuestionsPage(const Look& look, QWidget* parent);
  void show(const domain::Questions& questions, const Speaking& speaking);
  /// Nothing of the guest stays.
  void forget();

 signals:
  void answered(const usher::domain::Answer& answer);
  void back();

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
  /// How many there are, and the question, in the middle of `room`.
  void arrangeWords(const QRectF& room);
  /// The answers fill `room` from its foot up, in as few columns as they need; returns how high they are.
  double arrangeOptions(const QRectF& room);

  TextLabel* progress_;
  TextLabel* title_;
  std::vector<BigButton*> buttons_;
  BigButton* back_;
  std::vector<QString> texts_;
  std::optional<domain::Questions> asked_;
  /// A finger that taps twice answers one question, not two.
  QDeadlineTimer settling_;
};

}  // namespace usher::ui
