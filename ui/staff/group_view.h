// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

#include <optional>

#include <usher/domain/id.h>
#include <usher/ui/design/look.h>

namespace usher::ui {

class GroupRows;

/// The rows of a group: a finger or Space ticks one, a finger at its end or Enter opens its guest. Whoever
/// can't be ticked is opened by any touch. Letters are not for it: whoever is around it has them.
class GroupView : public QListView {
  Q_OBJECT

 public:
  GroupView(const Look& look, GroupRows* rows, QWidget* parent);

  /// Where the keyboard is and how far it is scrolled, whichever rows there are.
  struct Place {
    std::optional<domain::TicketId> current;
    std::optional<domain::TicketId> top;
    /// How much of `top` is scrolled away, in real pixels.
    int hidden = 0;
  };
  Place place() const;
  /// Where other rows have come meanwhile. Space and Enter always mean somebody: else the first.
  void goTo(const Place& place);

 signals:
  void ticked(int row);
  void opened(int row);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  bool canBeTicked(int row) const;
  void touched(int row);

  const Look& look_;
  GroupRows* rows_;
  /// Of the finger that was lifted last.
  int x_ = 0;
};

}  // namespace usher::ui
