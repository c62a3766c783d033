// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>

#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

/// A page that asks one thing: how far it is, the question, and the way back at the same place always.
class AskPage : public Page {
  Q_OBJECT

 public:
  struct Words {
    QString progress;
    QString question;
    QString back;
  };

  AskPage(const Look& look, const char* object_name, const char* prefix, QWidget* parent);

 signals:
  void back();

 protected:
  void ask(const Words& words, bool another);
  void forgetWords();
  /// A finger that taps twice answers one question, not two.
  bool isSettled() const { return settling_.hasExpired(); }
  /// Back, at the foot of a portrait page; returns what is free above it, below where a question ends.
  QRectF footOfPortrait(const QSizeF& size);
  /// How far it is, and the question, in the middle of `room`, which is tinted.
  void arrangeWords(const QRectF& block, double beside, double above);
  BigButton* backButton() const { return back_; }

 private:
  TextLabel* progress_;
  TextLabel* question_;
  BigButton* back_;
  QDeadlineTimer settling_;
};

}  // namespace usher::ui
