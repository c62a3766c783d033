// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/event.h>
#include <usher/domain/staff/kiosk_page.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace usher::ui {

class ArrivalsPanel;
class KioskBody;
class KioskDeeds;
class ListChoice;
class OnceMore;

/// The page of the kiosk's state: how it is, what to settle, who came in, and what can be done. Its keys come
/// to it where no button of it has the focus.
class KioskPage : public StaffPanel {
  Q_OBJECT

 public:
  KioskPage(const Look& look, QWidget* parent);
  void show(const domain::kiosk_page::State& state, const domain::EventFacts* facts, const Speaking& speaking,
            bool touch);
  /// Nothing of a guest is left.
  void forget();

 signals:
  void happened(const usher::domain::kiosk_page::Event& event);
  /// Whether the kiosk is ready is to be seen.
  void preflightWanted();
  /// The file of the guest whom an incident is about is to be opened.
  void guestWanted(const usher::domain::TicketId& ticket);
  /// A key was pressed for what can't be done now.
  void refused(const QString& reason);

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  /// The next one finds it as everybody does.
  void hideEvent(QHideEvent* event) override;

 private:
  void connectParts();
  void arrangeBody(const QSizeF& size);
  bool isAsking() const;
  bool isChoosing() const;
  bool takeArrow(int key);

  /// What stands in front of the rest.
  std::optional<std::variant<domain::kiosk_page::ChoosingList, domain::kiosk_page::Confirming>> front_;
  QScrollArea* area_;
  KioskBody* body_;
  ArrivalsPanel* arrivals_;
  KioskDeeds* deeds_;
  OnceMore* once_more_;
  ListChoice* lists_;
  bool touch_ = false;
};

}  // namespace usher::ui
