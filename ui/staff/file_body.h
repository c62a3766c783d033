// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/staff/guest_file.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

class Banner;
class HistoryRow;

/// What there is to read of a guest, as high as it needs to be: it stands in something that scrolls.
class FileBody : public StaffPanel {
  Q_OBJECT

 public:
  FileBody(const Look& look, QWidget* parent);
  void show(const domain::GuestFile& guest, const domain::EventFacts* facts, const Speaking& speaking);
  void forget();
  /// Lays itself out in `width` real pixels, and takes the height that it needs.
  void takeWidth(int width);

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

  Banner* door_;
  std::vector<Fact> facts_;
  TextLabel* notes_title_;
  TextLabel* notes_;
  TextLabel* history_title_;
  TextLabel* no_history_;
  std::vector<HistoryRow*> rows_;
  std::size_t shown_rows_ = 0;
};

}  // namespace usher::ui
