// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

#include <usher/domain/event.h>
#include <usher/ui/design/look.h>
#include <usher/ui/words/speaking.h>
#include <usher/ui/words/translations.h>

namespace usher::ui {

/// What staff see in front of the guests' screen: how it looks, what it speaks, and that nothing of it stays
/// behind once it is hidden. GUI thread.
class StaffSurface : public QWidget {
  Q_OBJECT

 public:
  /// `now` must be set.
  StaffSurface(const char* object_name, std::function<domain::Instant()> now, QWidget* parent);

  void setFacts(const domain::EventFacts& facts);
  /// Instead of the event's colours, those that are told apart with weak eyes too.
  void setContrast(bool contrast);
  /// BCP 47; at first it is English.
  void setLanguage(const QString& language);
  /// Of a person who was here nothing is left.
  virtual void forget() = 0;

 signals:
  /// Anything was touched or typed.
  void used();
  /// Back to the guests' screen.
  void left();

 protected:
  /// Shows what there is to show, in the language that tr() speaks by then.
  virtual void fill() = 0;
  /// Of a window of that many real pixels.
  virtual double unitFor(const QSizeF& pixels) const = 0;
  /// Whatever is touched or typed comes here first. True: it goes no further.
  virtual bool take(const QWidget& on, const QEvent& event);

  /// While it is hidden nothing is laid out: guests would wait for it. It is, once it is shown.
  void refresh();
  /// From here on tr() speaks to staff; the guests' screen behind it may have changed that.
  void speak();
  Speaking speaking() const;
  const domain::EventFacts* facts() const { return facts_ ? &*facts_ : nullptr; }
  const QString& language() const { return language_; }
  domain::Instant now() const { return now_(); }
  const Look& look() const { return look_; }

  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void layOut();
  void chooseColours();

  std::function<domain::Instant()> now_;
  Look look_;
  std::optional<Translations> translations_;
  QString language_ = spokenLanguages().front();
  std::optional<domain::EventFacts> facts_;
  bool contrast_ = false;
};

}  // namespace usher::ui
