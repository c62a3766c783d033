// SPDX-License-Identifier: Apache-2.0
// A guest with assistive technology of their own kind: a whole check-in through the accessibility tree alone,
// by roles, names and actions, and no control in any language that it could not tell of.
#include <QAccessible>

#include <usher/ui/words/translations.h>

#include "door_rig.h"
#include "kiosk_rig.h"

using namespace usher;
using namespace domain;
using sample::OpenDoor;

namespace {

/// What can be found from the window on, hidden parts left out, as it is read.
void walk(QAccessibleInterface* part, const std::function<void(QAccessibleInterface&)>& each) {
  if (!part || part->state().invisible) return;
  each(*part);
  for (int i = 0; i < part->childCount(); ++i) walk(part->child(i), each);
}

QString nameOf(QAccessibleInterface& part) {
  return part.text(QAccessible::Name);
}

bool isControl(QAccessible::Role role) {
  return role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton ||
         role == QAccessible::EditableText;
}

/// Knows a window by its tree alone.
class Tree {
 public:
  explicit Tree(QObject* window) : root_(QAccessible::queryAccessibleInterface(window)) {}

  QAccessibleInterface* find(const QString& name) const {
    QAccessibleInterface* found = nullptr;
    walk(root_, [&](QAccessibleInterface& part) {
      if (!found && isControl(part.role()) && !part.state().disabled && nameOf(part) == name) found = &part;
    });
    return found;
  }
  bool says(const QString& words) const {
    bool found = false;
    walk(root_, [&](QAccessibleInterface& part) { found = found || nameOf(part).contains(words); });
    return found;
  }
  /// Does the first thing that it says it can do.
  bool act(const QString& name) const {
    QAccessibleInterface* part = find(name);
    QAccessibleActionInterface* actions = part ? part->actionInterface() : nullptr;
    if (!actions || actions->actionNames().isEmpty()) return false;
    actions->doAction(actions->actionNames().front());
    return true;
  }
  bool fill(const QString& name, const QString& text) const {
    QAccessibleInterface* part = find(name);
    if (!part || !part->editableTextInterface()) return false;
    part->editableTextInterface()->insertText(0, text);
    return true;
  }

 private:
  QAccessibleInterface* root_;
};

}  // namespace

class TreeAloneTest : public QObject {
  Q_OBJECT

 private slots:
  void aWholeCheckIn() {
    OpenDoor door(sample::settings());
    const Tree tree(&door.window);
    QVERIFY(tree.says(QStringLiteral("Hold your code in front of the camera")));
    QVERIFY(tree.act(QStringLiteral("Deutsch")));
    QTRY_COMPARE(door.journey.screen().language, QStringLiteral("de"));
    QVERIFY(tree.act(QStringLiteral("English")));
    QTRY_COMPARE(door.journey.screen().language, QStringLiteral("en"));

    door.scan();
    QTRY_VERIFY(tree.says(QStringLiteral("What do you eat?")));
    const auto answer = [&](const QString& button) {
      const int before = door.given();
      const auto answered = [&] { return door.given() != before; };
      // A question that has just come takes no answer for a moment; a press that is shown takes one too.
      bool done = false;
      for (int i = 0; i < 20 && !done; ++i) done = tree.act(button) && QTest::qWaitFor(answered, 500);
      return done;
    };
    QVERIFY(answer(QStringLiteral("Vegetarian")));
    QVERIFY(!tree.find(QStringLiteral("Continue")));
    QVERIFY(tree.fill(QStringLiteral("Is there anything that you must not eat?"), QStringLiteral("nuts")));
    door.timeOut();
    QVERIFY(tree.says(QStringLiteral("Still there?")));
    QVERIFY(!tree.find(QStringLiteral("Continue")));
    QVERIFY(tree.act(QStringLiteral("More time")));
    QTRY_COMPARE(door.journey.screen().presence, Presence::Touched);
    QVERIFY(answer(QStringLiteral("Continue")));
    QVERIFY(tree.act(QStringLiteral("Sign here with your finger")));
    QTRY_VERIFY(tree.find(QStringLiteral("I agree and sign")));
    QVERIFY(answer(QStringLiteral("I agree and sign")));
    QVERIFY(answer(QStringLiteral("I agree")));

    QTRY_VERIFY(tree.says(QStringLiteral("Maren Okonkwo")));
    QTRY_VERIFY(tree.says(QStringLiteral("Please take your badge")));
    QCOMPARE(door.store.check_ins.size(), std::size_t{1});
    QCOMPARE(door.answerTo(u"allergies"), QStringLiteral("nuts"));
    QVERIFY(tree.act(QStringLiteral("Print my agenda")));
    QTRY_VERIFY(door.hasPrinted(Paper::Agenda));
    QVERIFY(tree.act(QStringLiteral("Done")));
    QTRY_VERIFY(door.on<Attract>());
  }

  void aidsAreChosenInTheTree() {
    OpenDoor door(sample::settings());
    door.window.offerSpeech(true);
    const Tree tree(&door.window);
    QVERIFY(tree.act(QStringLiteral("Larger text, reading aloud")));
    for (const char* aid : {"High contrast", "Larger text", "Lower down", "Read aloud"}) {
      QTRY_VERIFY(tree.find(QLatin1String(aid)));
      QVERIFY(!tree.find(QLatin1String(aid))->state().checked);
      QVERIFY(tree.act(QLatin1String(aid)));
      QTRY_VERIFY(tree.find(QLatin1String(aid))->state().checked);
    }
    QCOMPARE(door.journey.screen().aids,
             (Aids{.contrast = true, .large_text = true, .speech = true, .low_reach = true}));
    QVERIFY(tree.act(QStringLiteral("Larger text")));
    QTRY_VERIFY(!door.journey.screen().aids.large_text);
  }

  void everyControlHasANameInEveryLanguage_data() {
    QTest::addColumn<QString>("language");
    for (const QString& language : ui::spokenLanguages()) QTest::newRow(qPrintable(language)) << language;
  }

  void everyControlHasANameInEveryLanguage() {
    QFETCH(const QString, language);
    ui::KioskWindow window(sample::settings());
    window.resize(1080, 1920);
    window.setFacts(sample::facts());
    window.offerSpeech(true);
    window.show();
    int controls = 0;
    for (const sample::NamedScreen& one : sample::screens(language)) {
      window.render(one.screen);
      QStringList spoken;
      walk(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface& part) {
        const QString what = one.name + u' ' + part.object()->objectName();
        const bool can_be_used = part.state().focusable && part.object() != &window;
        if (can_be_used) QVERIFY2(part.role() != QAccessible::NoRole, qPrintable(what));
        if (!can_be_used && !isControl(part.role())) return;
        QVERIFY2(!nameOf(part).trimmed().isEmpty(), qPrintable(what));
        if (isControl(part.role())) spoken << nameOf(part);
      });
      if (QTest::currentTestFailed()) return;
      controls += static_cast<int>(spoken.size());
    }
    QVERIFY(controls > 300);
  }

  void wordsComeBeforeControls() {
    ui::KioskWindow window(sample::settings());
    window.resize(1080, 1920);
    window.setFacts(sample::facts());
    window.show();
    window.render(sample::screenOf(Refused{Unknown{}}));
    QStringList order;
    walk(QAccessible::queryAccessibleInterface(&window), [&](QAccessibleInterface& part) {
      if (part.role() == QAccessible::StaticText || isControl(part.role()))
        order << part.object()->objectName();
    });
    QCOMPARE(order, (QStringList{"noticeTitle", "noticeHappened", "noticeToDo", "back", "preferences"}));
  }
};

QTEST_MAIN(TreeAloneTest)
#include "tree_alone_test.moc"
