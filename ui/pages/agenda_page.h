// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/flow/screen.h>
#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/fact_rows.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// The guest's own sessions, day by day, with what is new of them. Those that they have only asked for or
/// wait for are marked as such, and on no paper: a seat that is promised there would be theirs.
class AgendaPage : public Page {
  Q_OBJECT

 public:
  AgendaPage(const Look& look, QWidget* parent);
  void show(const domain::Agenda& agenda, const domain::EventFacts* facts, const Speaking& speaking);
  void forget() override;

 signals:
  void printWanted();
  void allWanted();
  void back();

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  std::vector<FactRows::Row> rowsOf(const domain::Welcome& welcome, const domain::EventFacts* facts,
                                    const Speaking& speaking) const;
  /// The rows from where the guest has turned to; and whether there are earlier and later ones.
  void arrangeRows(const QRectF& room);
  void turn(bool later);
  /// To print, and to all sessions, from `bottom` up; returns where the room above them ends.
  double arrangeButtons(double left, double bottom, double width);

  TextLabel* title_;
  FactRows* sessions_;
  BigButton* print_;
  BigButton* all_;
  BigButton* back_;
  BigButton* earlier_;
  BigButton* later_;
  std::size_t first_ = 0;
  /// The first rows of the pages before this one.
  std::vector<std::size_t> before_;
};

}  // namespace usher::ui
