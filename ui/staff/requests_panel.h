// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

#include <optional>
#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/staff/requests_page.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QListView;
QT_END_NAMESPACE

namespace usher::ui {

class Banner;
class DeclineForm;
class QuietHint;
class RequestPage;
class RequestRows;
class StaffButton;
class StaffField;

/// What guests asked for: a list to see to, and the chosen one beside it, or below it where the panel is
/// narrow. Renders a State, and says what was done; it decides nothing.
class RequestsPanel : public StaffPanel {
  Q_OBJECT

 public:
  RequestsPanel(const Look& look, QWidget* parent);

  /// How long ago things were is as of `speaking.now`: to be shown anew each minute.
  void show(const domain::requests_page::State& state, const domain::EventFacts* facts,
            const Speaking& speaking, bool touch);
  void forget();
  /// What a desk's keyboard does here, wherever the focus is. False: it means nothing here.
  bool takeKey(const QKeyEvent& key);
  /// So many real pixels are left to a keyboard: below the list, or below all where the panel is narrow.
  /// To be called before rearrange().
  void leaveRoom(int height) { room_height_ = height; }
  /// Where that is, within the panel.
  QRect room() const { return room_; }
  /// Where one types now; nullptr: nowhere.
  StaffField* field() const;
  /// The one that field() may be.
  StaffField* reasonField() const;

 signals:
  void happened(const usher::domain::requests_page::Event& event);

 protected:
  void arrange(const QSizeF& size) override;

 private:
  void fillFilters();
  void fillTold(const domain::EventFacts* facts, const Speaking& speaking);
  void tellReason(const QString& reason);
  void choose(int row);
  void move(int rows);
  int pageOfRows() const;
  void filterBy(int places);
  void pressEnter();
  void press(StaffButton& button);

  struct FilterButton {
    StaffButton* button;
    domain::requests_page::Filter filter;
  };

  std::optional<domain::requests_page::State> state_;
  bool touch_ = false;
  int room_height_ = 0;
  QRect room_;
  std::vector<FilterButton> filters_;
  QListView* view_;
  RequestRows* rows_;
  QuietHint* none_;
  RequestPage* page_;
  DeclineForm* form_;
  QuietHint* keys_;
  Banner* told_;
};

}  // namespace usher::ui
