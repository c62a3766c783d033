// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/staff/staff_mode.h>
#include <usher/ui/staff/guest_rows.h>
#include <usher/ui/staff/staff_panel.h>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE

namespace usher::ui {

class FilterBar;
class ListChoice;
class StaffButton;
class StaffField;
class TextLabel;

/// The field that staff look for guests with, and who was found.
class LookUp : public StaffPanel {
  Q_OBJECT

 public:
  LookUp(const Look& look, QWidget* parent);

  void show(const domain::staff_mode::State& state, const domain::EventFacts* facts,
            const Speaking& speaking);
  void highlightWith(Highlighter highlighter) { highlighter_ = std::move(highlighter); }
  void setTouch(bool touch) { touch_ = touch; }
  StaffField* field() const { return field_; }
  void forget();
  /// What guests are narrowed down by is open.
  bool isNarrowing() const;
  void endNarrowing();
  /// The doors stand in front of the rows, to be chosen from; back from there.
  bool isChoosingList() const;
  void leaveLists();

  /// The row so many below the chosen one is chosen, or the last there is on that way.
  void move(int rows);
  /// Half of the rows that are seen at once and more.
  int pageOfRows() const;
  /// Asks for the chosen guest; where the rows are still those of what was typed before, once the new ones
  /// are there. Where nobody was found, what was typed is taken for a code.
  void open();

 signals:
  void typed(const QString& text);
  void wanted(const usher::domain::Claim& claim);
  /// Somebody has no ticket.
  void registerWanted();
  void filterChosen(const usher::domain::GuestFilter& filter);
  /// It was opened or closed.
  void narrowing();
  void fieldPressed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void arrange(const QSizeF& size) override;

 private:
  void openChosen();
  void choose(int row);
  void fillHint(const domain::staff_mode::State& state, const domain::EventFacts* facts,
                const Speaking& speaking);

  StaffField* field_;
  /// Opens and closes what guests are narrowed down by.
  StaffButton* filter_button_;
  FilterBar* filter_;
  ListChoice* lists_;
  StaffButton* register_;
  QListView* rows_view_;
  GuestRows* rows_;
  TextLabel* hint_;
  Highlighter highlighter_;
  bool touch_ = false;
  bool opens_once_found_ = false;
};

}  // namespace usher::ui
