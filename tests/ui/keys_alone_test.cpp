// SPDX-License-Identifier: Apache-2.0
// A guest with a keypad: a whole check-in by keys alone, and on every page a way by keys to whatever can be
// used, with the focus to be seen. Speech says where they are.
#include <QLineEdit>
#include <QSignalSpy>

#include <usher/ui/keyboard/key_cap.h>
#include <usher/ui/keyboard/touch_keyboard.h>
#include <usher/ui/pages/page.h>

#include "door_rig.h"
#include "kiosk_rig.h"

using namespace usher;
using namespace domain;
using sample::OpenDoor;

namespace {

ui::UiSettings settings() {
  ui::UiSettings made = sample::settings();
  made.speech_key = Qt::Key_F9;
  made.speech_off_key = Qt::Key_F10;
  return made;
}

void press(ui::KioskWindow& window, Qt::Key key) {
  QTest::keyClick(window.windowHandle(), key);
}

void type(ui::KioskWindow& window, const char* text) {
  for (; *text != 0; ++text) QTest::keyClick(window.windowHandle(), *text);
}

QString focusOf(const ui::KioskWindow& window) {
  const QWidget* focused = window.focusWidget();
  return focused ? focused->objectName() : QString();
}

bool tabTo(ui::KioskWindow& window, const char* name) {
  for (int i = 0; i < 40; ++i) {
    if (focusOf(window) == QLatin1String(name)) return true;
    press(window, Qt::Key_Tab);
  }
  return false;
}

/// What a guest could tap, but for the keys of the keyboard on the screen, which is one thing to Tab.
QSet<QWidget*> usable(const ui::KioskWindow& window) {
  QSet<QWidget*> all;
  for (auto* button : window.findChildren<QAbstractButton*>()) {
    if (!qobject_cast<ui::KeyCap*>(button) && button->isVisibleTo(&window) && button->isEnabled())
      all << button;
  }
  for (auto* field : window.findChildren<QLineEdit*>()) {
    if (field->isVisibleTo(&window)) all << field;
  }
  return all;
}

}  // namespace

class KeysAloneTest : public QObject {
  Q_OBJECT

 private slots:
  void aKeyPressesNothingUntilItHasMovedThere() {
    sample::Kiosk kiosk(settings());
    kiosk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    kiosk.render(Attract{});
    press(kiosk.window, Qt::Key_Return);
    press(kiosk.window, Qt::Key_Space);
    QVERIFY(kiosk.events.empty());
    press(kiosk.window, Qt::Key_Tab);
    QCOMPARE(focusOf(kiosk.window), QStringLiteral("withoutCode"));
  }

  void aWholeCheckIn() {
    OpenDoor door(settings());
    ui::KioskWindow& window = door.window;
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(tabTo(window, "language_de"));
    press(window, Qt::Key_Return);
    QCOMPARE(door.journey.screen().language, QStringLiteral("de"));

    door.scan();
    QTRY_VERIFY(door.on<Questions>());
    const auto answer = [&](const char* control, Qt::Key key = Qt::Key_Return) {
      const int before = door.given();
      // A question that has just come takes no answer for a moment.
      return QTest::qWaitFor([&] {
        if (door.given() == before && tabTo(window, control)) press(window, key);
        return door.given() != before;
      });
    };
    QVERIFY(answer("answer1", Qt::Key_Space));
    QCOMPARE(focusOf(window), QStringLiteral("typedField"));
    type(window, "nuts");
    QVERIFY(answer("typedField"));

    // Time runs out; any key but those that move gives it back, and the focus stands where it stood.
    QVERIFY(tabTo(window, "signaturePad"));
    door.timeOut();
    QCOMPARE(door.journey.screen().presence, Presence::Asked);
    QCOMPARE(focusOf(window), QStringLiteral("moreTime"));
    press(window, Qt::Key_Return);
    QCOMPARE(door.journey.screen().presence, Presence::Touched);
    QCOMPARE(focusOf(window), QStringLiteral("signaturePad"));
    press(window, Qt::Key_Return);
    QVERIFY(answer("signatureSign"));
    QVERIFY(answer("answer0"));

    QTRY_VERIFY(door.on<Welcome>());
    QCOMPARE(door.store.check_ins.size(), std::size_t{1});
    QCOMPARE(door.answerTo(u"diet"), QStringLiteral("vegetarian"));
    QCOMPARE(door.answerTo(u"allergies"), QStringLiteral("nuts"));
    QVERIFY(door.answerTo(u"waiver").startsWith(u'M'));
    QTRY_VERIFY(door.hasPrinted(Paper::Badge));
    QVERIFY(tabTo(window, "printAgenda"));
    press(window, Qt::Key_Return);
    QTRY_VERIFY(door.hasPrinted(Paper::Agenda));
    QVERIFY(tabTo(window, "done"));
    press(window, Qt::Key_Return);
    QVERIFY(door.on<Attract>());
    QCOMPARE(door.journey.screen().language, QStringLiteral("en"));
  }

  void everythingIsReachedAndShowsThatItIs() {
    for (const QSize& size : {QSize(1080, 1920), QSize(1920, 1080)}) {
      ui::KioskWindow window(settings());
      window.resize(size);
      window.setFacts(sample::facts());
      window.offerSpeech(true);
      window.show();
      QVERIFY(QTest::qWaitForWindowActive(&window));
      int reached = 0;
      for (const sample::NamedScreen& one : sample::screens(QStringLiteral("en"))) {
        window.render(one.screen);
        const QSet<QWidget*> wanted = usable(window);
        QSet<QWidget*> found;
        for (int i = 0; i <= wanted.size() + 1; ++i) {
          press(window, Qt::Key_Tab);
          QWidget* focused = window.focusWidget();
          if (!focused || found.contains(focused) || !wanted.contains(focused)) continue;
          found << focused;
          const QImage with = focused->grab().toImage();
          focused->clearFocus();
          const QImage without = focused->grab().toImage();
          focused->setFocus();
          QVERIFY2(with != without, qPrintable(one.name + u' ' + focused->objectName()));
        }
        for (const QWidget* control : wanted - found)
          QVERIFY2(false, qPrintable(one.name + QStringLiteral(" has no way to ") + control->objectName()));
        reached += static_cast<int>(found.size());
      }
      QVERIFY(reached > 200);
    }
  }

  void everyKeyOfTheKeyboardIsReachedByArrows() {
    ui::KioskWindow window(settings());
    window.resize(1080, 1920);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.render(sample::screenOf(Questions{*TicketCode::parse("CODE"), sample::typedQuestionnaire()}));
    QVERIFY(tabTo(window, "key0"));
    QSet<QWidget*> seen{window.focusWidget()};
    QList<QWidget*> open{window.focusWidget()};
    while (!open.isEmpty()) {
      QWidget* from = open.takeFirst();
      for (const Qt::Key arrow : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
        from->setFocus();
        press(window, arrow);
        if (QWidget* to = window.focusWidget(); !seen.contains(to)) {
          seen << to;
          open << to;
        }
      }
    }
    for (auto* cap : window.findChildren<ui::KeyCap*>()) {
      if (cap->isVisibleTo(&window)) QVERIFY2(seen.contains(cap), qPrintable(cap->accessibleName()));
    }
    QVERIFY(seen.size() > 25);
  }

  void tabWalksAsTheEyeDoes() {
    ui::KioskWindow window(settings());
    window.resize(1080, 1920);
    window.setFacts(sample::facts());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const char* language : {"en", "ar"}) {
      window.render(sample::screenOf(Questions{*TicketCode::parse("CODE"), sample::questionnaire()},
                                     QString::fromLatin1(language)));
      if (window.focusWidget()) window.focusWidget()->clearFocus();
      QStringList order;
      for (int i = 0; i < 5; ++i) {
        press(window, Qt::Key_Tab);
        order << focusOf(window);
      }
      QCOMPARE(order, (QStringList{"answer0", "answer1", "answer2", "questionBack", "preferences"}));
      press(window, Qt::Key_Backtab);
      QCOMPARE(focusOf(window), QStringLiteral("questionBack"));
    }
  }

  void theSheetKeepsTheFocusUntilItIsClosed() {
    sample::Kiosk kiosk(settings());
    kiosk.window.offerSpeech(true);
    kiosk.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
    kiosk.render(Refused{Unknown{}});
    QVERIFY(tabTo(kiosk.window, "preferences"));
    press(kiosk.window, Qt::Key_Return);
    QSet<QString> seen;
    for (int i = 0; i < 24; ++i) {
      seen << focusOf(kiosk.window);
      press(kiosk.window, Qt::Key_Tab);
    }
    QVERIFY(!seen.contains(QStringLiteral("back")));
    QCOMPARE(seen.size(), ui::spokenLanguages().size() + 5);
    QVERIFY(tabTo(kiosk.window, "largerText"));
    press(kiosk.window, Qt::Key_Return);
    QCOMPARE(kiosk.events.size(), std::size_t{1});
    QCOMPARE(std::get<event::AidsChosen>(kiosk.events[0]).aids, (Aids{.large_text = true}));
    QVERIFY(kiosk.shows("preferencesSheet"));
    press(kiosk.window, Qt::Key_Escape);
    QVERIFY(!kiosk.shows("preferencesSheet"));
    QCOMPARE(focusOf(kiosk.window), QStringLiteral("preferences"));
  }

  void aKeyHasTheScreenReadAloud() {
    OpenDoor door(settings());
    ui::KioskWindow& window = door.window;
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QStringList said;
    int hushed = 0;
    connect(&window, &ui::KioskWindow::saying, this, [&](const ui::Utterance& utterance) {
      QCOMPARE(utterance.language, door.journey.screen().language);
      said << utterance.words;
    });
    connect(&window, &ui::KioskWindow::hushed, this, [&] { ++hushed; });

    // Without a voice there is nothing to turn on.
    press(window, Qt::Key_F9);
    QVERIFY(!door.journey.screen().aids.speech);
    window.offerSpeech(true);
    door.scan();
    QTRY_VERIFY(door.on<Questions>());
    QCOMPARE(said, QStringList());
    door.journey.post(event::DoneTapped{});

    press(window, Qt::Key_F9);
    QVERIFY(door.journey.screen().aids.speech);
    QCOMPARE(said.value(0), QStringLiteral("This screen now reads aloud what it shows."));
    QVERIFY(said.value(1).contains(QStringLiteral("Hold your code in front of the camera.")));
    QVERIFY(said.value(1).contains(QStringLiteral("Press Tab")));
    press(window, Qt::Key_F9);
    QCOMPARE(said.value(2), said.value(1));

    said.clear();
    door.scan();
    QTRY_VERIFY(door.on<Questions>());
    QTRY_VERIFY(said.join(u' ').contains(QStringLiteral("What do you eat?")));
    said.clear();
    hushed = 0;
    QVERIFY(tabTo(window, "answer2"));
    QVERIFY(hushed > 0);
    QTRY_COMPARE(said.value(said.size() - 1), QStringLiteral("Vegan, button."));
    said.clear();
    QTRY_VERIFY([&] {
      if (door.given() == 0) press(window, Qt::Key_Return);
      return door.given() == 1;
    }());
    QTRY_VERIFY(said.join(u' ').contains(QStringLiteral("must not eat")));
    said.clear();
    type(window, "rye");
    QCOMPARE(said, (QStringList{"r", "y", "e"}));
    door.timeOut();
    QTRY_VERIFY(said.join(u' ').contains(QStringLiteral("Still there?")));
    QTRY_VERIFY(said.join(u' ').contains(QStringLiteral("More time, button")));
    said.clear();
    door.timeOut();
    QVERIFY(door.on<Attract>());
    QVERIFY(!door.journey.screen().aids.any());
    door.scan();
    QTRY_VERIFY(door.on<Questions>());
    QCOMPARE(said, QStringList());

    press(window, Qt::Key_F9);
    QVERIFY(door.journey.screen().aids.speech);
    press(window, Qt::Key_F10);
    QVERIFY(!door.journey.screen().aids.speech);
  }
};

QTEST_MAIN(KeysAloneTest)
#include "keys_alone_test.moc"
