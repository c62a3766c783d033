// SPDX-License-Identifier: Apache-2.0
// What is made of a page, a control and typing, to be said.
#include <QTest>

#include <usher/ui/words/spoken.h>

using namespace usher::ui;

class SpokenTest : public QObject {
  Q_OBJECT

 private slots:
  void aPageIsSentencesAndHowToGoOn() {
    QCOMPARE(spokenPage({{"Still there?", "Touch anywhere", "20"}, false}),
             QStringLiteral("Still there? Touch anywhere. 20."));
    QCOMPARE(spokenPage({{"Welcome"}, true}),
             QStringLiteral("Welcome. Press Tab to move, and Enter to choose."));
    QCOMPARE(spokenPage({{"ようこそ。"}, false}), QStringLiteral("ようこそ。"));
  }

  void whatIsForTheEyeAloneIsNotSaid() {
    const QString isolated =
        QStringLiteral("At ") + QChar(0x2068) + QStringLiteral("North door") + QChar(0x2069);
    QCOMPARE(
        spokenPage({{isolated, QString(), QStringLiteral("a") + QChar(0x2060) + QStringLiteral("b")}, false}),
        QStringLiteral("At North door. ab."));
  }

  void ofAPageThatWasReadOnlyNewsAreSaid() {
    const Reading before{{"Welcome", "Maren", "Your badge is printing"}, true};
    const Reading after{{"Welcome", "Maren", "Please take your badge"}, true};
    QCOMPARE(spokenNews(before, after), QStringLiteral("Please take your badge."));
    QCOMPARE(spokenNews(before, before), QString());
  }

  void controlsAreToldApart() {
    using Kind = Control::Kind;
    QCOMPARE(spokenControl({Kind::Button, "Done", {}, {}}), QStringLiteral("Done, button."));
    QCOMPARE(spokenControl({Kind::Button, "Sign here", "Or press Enter", {}}),
             QStringLiteral("Sign here, button. Or press Enter."));
    QCOMPARE(spokenControl({Kind::Choice, "Deutsch", {}, {}}), QStringLiteral("Deutsch, not chosen."));
    QCOMPARE(spokenControl({Kind::Chosen, "English", {}, {}}), QStringLiteral("English, chosen."));
    QCOMPARE(spokenControl({Kind::Key, "q", {}, {}}), QStringLiteral("q"));
    QCOMPARE(spokenControl({Kind::Field, "Your name?", "As on your badge", {}}),
             QStringLiteral("Your name? As on your badge. Type your answer."));
    QCOMPARE(spokenControl({Kind::Field, "Your name?", {}, "Zoe"}), QStringLiteral("Your name? Zoe."));
  }

  void typingIsEchoed() {
    QCOMPARE(spokenTyping("Zo", "Zoe"), QStringLiteral("e"));
    QCOMPARE(spokenTyping("Zoe", "Zzoe"), QStringLiteral("z"));
    QCOMPARE(spokenTyping("Zoe", "Zoe "), QStringLiteral("Space"));
    QCOMPARE(spokenTyping("Zoe", "Zo"), QStringLiteral("Deleted"));
    // A field that is forgotten is not typing.
    QCOMPARE(spokenTyping("Zoe", ""), QString());
    QCOMPARE(spokenTyping("Zoe", "Zoe"), QString());
  }
};

QTEST_GUILESS_MAIN(SpokenTest)
#include "spoken_test.moc"
