// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/ui/pages/ask_page.h>

namespace usher::ui {

/// A question that is answered by choosing. The answers stand low, where whoever sits reaches them.
class QuestionsPage : public AskPage {
  Q_OBJECT

 public:
  struct Option {
    QString words;
    /// What is answered.
    QString text;
    BigButton::Kind kind = BigButton::Kind::Quiet;
  };
  struct Asked {
    Words words;
    /// Which question it is.
    QString id;
    std::vector<Option> options;
  };

  QuestionsPage(const Look& look, QWidget* parent);
  void show(const Asked& asked);
  void forget() override;

 signals:
  void answered(const QString& text);

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  void offer(const std::vector<Option>& options);
  void choose(std::size_t option);
  /// The answers fill `room` from its foot up, in as few columns as they need; returns how high they are.
  double arrangeOptions(const QRectF& room);

  std::vector<BigButton*> buttons_;
  std::vector<QString> texts_;
  /// Empty: nothing is asked.
  QString asked_;
};

}  // namespace usher::ui
