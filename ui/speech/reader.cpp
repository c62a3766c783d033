// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/speech/reader.h>

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <utility>

#include <usher/ui/words/spoken.h>

namespace usher::ui {

Reader::Reader(QWidget* window) : QObject(window), window_(window) {
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
    if (!on_ || !now || !window_->isAncestorOf(now)) return;
    // A page that comes up takes the focus along: it is read first.
    QTimer::singleShot(0, this, [this, control = QPointer<QWidget>(now)] {
      if (on_ && control && control == QApplication::focusWidget()) sayFocus(control);
    });
  });
}

void Reader::turn(bool on) {
  if (on == on_) return;
  hush();
  on_ = on;
  just_turned_on_ = on;
  page_ = nullptr;
  read_ = {};
}

void Reader::show(QWidget& page, std::uint64_t visit, const QString& language) {
  if (!on_) return;
  const bool another = page_ != &page || visit_ != visit || language_ != language;
  page_ = &page;
  visit_ = visit;
  language_ = language;
  const Reading before = std::exchange(read_, readingOf(page));
  if (!another) return say(spokenNews(before, read_));
  hush();
  if (std::exchange(just_turned_on_, false)) say(spokenWelcome());
  say(spokenPage(read_));
}

void Reader::repeat() {
  if (on_) say(spokenPage(read_));
}

void Reader::echo(QLineEdit& field) {
  connect(&field, &QLineEdit::textChanged, this,
          [this, &field, before = QString()](const QString& now) mutable {
            const QString earlier = std::exchange(before, now);
            if (on_ && field.isVisible()) say(spokenTyping(earlier, now));
          });
}

void Reader::hush() {
  if (on_) emit hushed();
}

void Reader::say(const QString& words) {
  if (!words.isEmpty()) emit saying({words, language_});
}

void Reader::sayFocus(QWidget* control) {
  const Control focused = controlOf(*control);
  if (!focused.name.isEmpty()) say(spokenControl(focused));
}

}  // namespace usher::ui
