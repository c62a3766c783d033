// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/staff/guest_file.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

class Banner;
class CompanionRow;
class HistoryRow;
class StaffButton;

/// What there is to read of a guest, as high as it needs to be: it stands in something that scrolls.
class FileBody : public StaffPanel {
  Q_OBJECT

 public:
  FileBody(const Look& look, QWidget* parent);
  void show(const domain::GuestFile& guest, const domain::EventFacts* facts, const Speaking& speaking,
            bool touch);
  void forget();
  /// Leads to all of the group at once.
  StaffButton* groupButton() const { return group_; }
  /// Lays itself out in `width` real pixels, and takes the height that it needs.
  void takeWidth(int width);

 signals:
  void companionWanted(const usher::domain::TicketId& ticket);

 protected:
  void arrange(const QSizeF& size) override;

 private:
  struct Fact {
    TextLabel* title;
    TextLabel* value;
  };
  Fact addFact(const char* name);
  void say(const Fact& fact, const QString& title, const QString& value);
  double layOut(double width);
  double layOutFacts(double y, double width);
  void showCompanions(const domain::GuestsTogether& others, const domain::EventFacts* facts,
                      const Speaking& speaking);
  double layOutCompanions(double y, double width);

  Banner* door_;
  std::vector<Fact> facts_;
  TextLabel* notes_title_;
  TextLabel* notes_;
  TextLabel* companions_title_;
  std::vector<CompanionRow*> companions_;
  TextLabel* companions_more_;
  StaffButton* group_;
  TextLabel* history_title_;
  TextLabel* no_history_;
  std::vector<HistoryRow*> rows_;
  std::size_t shown_rows_ = 0;
};

}  // namespace usher::ui
