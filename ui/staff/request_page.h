// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/staff/requests_page.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace usher::ui {

class ChipRow;
class RequestBody;
class StaffButton;

/// The chosen request before staff: whose it is, what they want, how far it is, and the steps, always at the
/// same places. A step that can't be taken says why.
class RequestPage : public StaffPanel {
  Q_OBJECT

 public:
  RequestPage(const Look& look, QWidget* parent);
  void show(const domain::RequestFile& file, bool doing, const domain::EventFacts* facts,
            const Speaking& speaking, bool touch);
  void forget();
  /// The button of a key, e.g. Qt::Key_F2; nullptr: it has none.
  StaffButton* buttonOf(int key) const;
  StaffButton* buttonOf(domain::RequestState to) const;

 signals:
  void stepWanted(usher::domain::RequestState to);
  /// A step that can't be taken was touched.
  void refused(const QString& reason);

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;
  /// A button that can't be pressed tells nobody that it was.
  bool eventFilter(QObject* on, QEvent* event) override;

 private:
  struct Button {
    StaffButton* button;
    domain::RequestState to;
    Qt::Key key;
  };

  TextLabel* name_;
  TextLabel* company_;
  ChipRow* state_;
  QScrollArea* area_;
  RequestBody* body_;
  std::vector<Button> buttons_;
  std::optional<domain::RequestId> shown_;
  bool touch_ = false;
};

}  // namespace usher::ui
