// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/op.h>
#include <usher/domain/staff/open_questions.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

class AskedQuestion;
class StaffField;

/// All that a guest is asked, one below the other, as high as it needs to be: it stands in something that
/// scrolls.
class QuestionList : public StaffPanel {
  Q_OBJECT

 public:
  QuestionList(const Look& look, QWidget* parent);
  void show(const domain::OpenQuestions& open, const Speaking& speaking, bool held);
  void forget();
  /// Lays itself out in `width` real pixels, and takes the height that it needs.
  void takeWidth(int width);

  std::vector<domain::Answer> answers() const;
  /// Something stays open whatever is answered here.
  bool leavesOpen() const;
  /// Those that lack an answer say so; returns the first of them, nullptr where there is none.
  AskedQuestion* complain();
  int lacking() const;
  /// That one answers here, in their order.
  std::vector<AskedQuestion*> answerable() const;
  /// The one that has the focus; nullptr: none has.
  AskedQuestion* present() const;
  /// Where one types now; nullptr: nowhere.
  StaffField* field() const;
  /// All that Tab may come to, in their order.
  std::vector<QWidget*> stops() const;

 signals:
  void changed();
  /// By a key: to the next question, or back by -1.
  void stepped(int by);
  void paged(int by);

 protected:
  /// What scrolls around it would take these for itself.
  void keyPressEvent(QKeyEvent* event) override;
  void arrange(const QSizeF& size) override;

 private:
  double layOut(double width, bool places);

  std::vector<AskedQuestion*> all_;
  std::size_t shown_ = 0;
  int elsewhere_ = 0;
  TextLabel* elsewhere_words_;
};

}  // namespace usher::ui
