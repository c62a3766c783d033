// SPDX-License-Identifier: Apache-2.0
// That guests choose their language anywhere, and that each of them is set as its readers read.
#include <usher/ui/widgets/badge_slot.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/preview_frame.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/widgets/time_bar.h>
#include <usher/ui/words/direction.h>
#include <usher/ui/words/phrases.h>
#include <usher/ui/words/translations.h>

#include "kiosk_rig.h"

using namespace usher;
using namespace domain;
using sample::Kiosk;
using sample::settings;

namespace {

/// What is painted in another colour than the top left corner.
QRect inkOf(const QImage& image) {
  QRect ink;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixel(x, y) != image.pixel(0, 0)) ink |= QRect(x, y, 1, 1);
    }
  }
  return ink;
}

Guest plainGuest() {
  return sample::guests().front().guest;
}

}  // namespace

class LanguagesTest : public QObject {
  Q_OBJECT

 private slots:
  void everyLanguageHasAButtonInItsOwnName() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    QStringList names;
    for (const QString& language : ui::spokenLanguages()) {
      names << kiosk.find<QPushButton>(qPrintable(QStringLiteral("language_%1").arg(language)))->text();
    }
    QCOMPARE(names,
             (QStringList{QStringLiteral("English"), QStringLiteral("Deutsch"), QStringLiteral("Français"),
                          QStringLiteral("Español"), QStringLiteral("العربية"), QStringLiteral("日本語")}));
  }

  void languagesCanBeChosenOnEveryGuestsPage() {
    Kiosk kiosk;
    const Questions questions{*TicketCode::parse("CODE"), sample::questionnaire()};
    for (const Page& page :
         {Page{Refused{Unknown{}}}, Page{NotATicket{CodeFault::Binary}}, Page{AskStaff{}}, Page{questions},
          Page{Welcome{Admitted{}, plainGuest()}}, Page{OutOfService{OutOfServiceReason::DiskFull, {}}}}) {
      kiosk.events.clear();
      kiosk.render(page);
      QVERIFY(!kiosk.shows("preferencesSheet"));
      kiosk.pressShown("preferences");
      QVERIFY(kiosk.shows("preferencesSheet"));
      QVERIFY(kiosk.find<QPushButton>("sheet_en")->isChecked());
      kiosk.press("sheet_ar");
      QVERIFY(!kiosk.shows("preferencesSheet"));
      QCOMPARE(kiosk.events.size(), size_t{1});
      QCOMPARE(std::get<event::LanguageChosen>(kiosk.events[0]).language, QStringLiteral("ar"));
    }
  }

  void theLanguagesGoWithThePageBelow() {
    Kiosk kiosk;
    kiosk.render(Refused{Unknown{}});
    kiosk.pressShown("preferences");
    kiosk.render(Refused{Unpaid{}});
    QVERIFY(!kiosk.shows("preferencesSheet"));
    kiosk.pressShown("preferences");
    // A tap beside them closes, and is no tap on what lies below.
    QTest::mouseClick(kiosk.find<QWidget>("preferencesSheet"), Qt::LeftButton, {}, QPoint(540, 100));
    QVERIFY(!kiosk.shows("preferencesSheet"));
    QVERIFY(kiosk.events.empty());
  }

  void oneLanguageIsNoChoice() {
    ui::UiSettings only_german = settings();
    only_german.languages = {QStringLiteral("de")};
    Kiosk kiosk(only_german);
    kiosk.render(Attract{}, QStringLiteral("de"));
    QVERIFY(!kiosk.shows("language_de"));
    kiosk.render(Refused{Unknown{}}, QStringLiteral("de"));
    kiosk.pressShown("preferences");
    QVERIFY(kiosk.shows("preferencesSheet"));
    QVERIFY(!kiosk.shows("sheet_de"));
    QVERIFY(kiosk.shows("largerText"));
  }

  void arabicRunsFromRightToLeft() {
    Kiosk kiosk;
    kiosk.render(Refused{Unknown{}});
    const QImage english = kiosk.find<QWidget>("back")->grab().toImage();
    QCOMPARE(kiosk.window.layoutDirection(), Qt::LeftToRight);
    kiosk.render(Refused{Unknown{}}, QStringLiteral("ar"));
    QCOMPARE(kiosk.window.layoutDirection(), Qt::RightToLeft);
    auto* bar = kiosk.find<ui::TimeBar>("timeLeft");
    bar->start(std::chrono::hours(1));
    const QImage time = bar->grab().toImage();
    QCOMPARE(time.pixel(time.width() - 1, 5), ui::tokens::kStandard.care);
    // Arabic words begin at the right, and so does a name that is not Arabic.
    auto* title = kiosk.find("noticeTitle");
    QCOMPARE(inkOf(title->grab().toImage()).right() > title->width() * 0.9, true);
    kiosk.render(Welcome{Admitted{}, plainGuest(), PrintState::Printing}, QStringLiteral("ar"));
    auto* name = kiosk.find("guestName");
    QCOMPARE(inkOf(name->grab().toImage()).right() > name->width() * 0.9, true);
    // The arrow of the way back shows the other way.
    ui::Icon arrow("arrow", nullptr);
    arrow.resize(64, 64);
    arrow.setShape(QStringLiteral("arrow-left"));
    arrow.setTone({0xFF000000, 0xFFFFFFFF});
    arrow.setLayoutDirection(Qt::LeftToRight);
    const QImage to_the_left = arrow.grab().toImage();
    arrow.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(arrow.grab().toImage() != to_the_left);
    QCOMPARE(inkOf(arrow.grab().toImage()).width(), inkOf(to_the_left).width());
    // A clock does not.
    arrow.setShape(QStringLiteral("clock"));
    const QImage clock = arrow.grab().toImage();
    arrow.setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(arrow.grab().toImage(), clock);
  }

  void theCameraAndTheBadgeAreNeverTurnedOver() {
    Kiosk kiosk;
    auto* preview = kiosk.find<ui::PreviewFrame>("preview");
    auto* badge = kiosk.find<ui::BadgeSlot>("badge");
    QImage seen;
    QImage printed;
    for (const char* language : {"en", "ar"}) {
      kiosk.render(Attract{}, QString::fromLatin1(language));
      kiosk.window.setPreview(sample::cameraPicture());
      kiosk.window.grab();  // what waits to be laid out is
      preview->resize(600, 600);
      const QImage now_seen = preview->grab().toImage();
      Guest guest = plainGuest();
      guest.type.name = LocalizedText({{QStringLiteral("en"), QStringLiteral("Participant")}});
      kiosk.render(Welcome{Admitted{}, guest, PrintState::Printed}, QString::fromLatin1(language));
      kiosk.window.grab();
      badge->resize(600, 600);
      const QImage now_printed = badge->grab().toImage();
      if (!seen.isNull()) QCOMPARE(now_seen, seen);
      if (!printed.isNull()) QCOMPARE(now_printed, printed);
      seen = now_seen;
      printed = now_printed;
    }
  }

  void whatIsBroughtKeepsItsDirectionInASentence() {
    Kiosk kiosk;
    const QString door = QStringLiteral("North door");
    kiosk.render(Refused{AlreadyUsed{sample::now(), door}}, QStringLiteral("ar"));
    QVERIFY(kiosk.text("noticeHappened").contains(QChar(0x2068) + door + QChar(0x2069)));
    kiosk.render(Refused{AlreadyUsed{sample::now(), door}});
    QVERIFY(!kiosk.text("noticeHappened").contains(QChar(0x2068)));
    QCOMPARE(ui::directionOfWords(QStringLiteral("10:00 · ") + QChar(0x2068) + door + QChar(0x2069),
                                  Qt::RightToLeft),
             Qt::RightToLeft);
    QCOMPARE(ui::directionOfWords(QStringLiteral("/var/lib"), Qt::RightToLeft), Qt::LeftToRight);
    QCOMPARE(ui::directionOfWords(QStringLiteral("القاعة 4"), Qt::LeftToRight), Qt::RightToLeft);
  }

  void japaneseLinesEndWhereAReaderPauses() {
    const QString words = QStringLiteral("コードをカメラにかざしてください");
    const QStringList phrases = ui::joinedPhrases(words).split(ui::kWordJoiner);
    QVERIFY(phrases.size() > 8);  // joined all over, but for the pauses
    // What honours a word stays with it.
    QVERIFY(ui::joinedPhrases(QStringLiteral("スタッフにお声がけください"))
                .contains(QStringLiteral("にお") + ui::kWordJoiner + QStringLiteral("声")));
    QString joined = ui::joinedPhrases(words);
    QCOMPARE(joined.remove(ui::kWordJoiner), words);
    QVERIFY(ui::joinedPhrases(words).contains(QStringLiteral("をカ")));
    QVERIFY(ui::joinedPhrases(words).contains(QString(QStringLiteral("だ")) + ui::kWordJoiner +
                                              QStringLiteral("さ")));
    QCOMPARE(ui::joinedPhrases(QStringLiteral("No spaces lost 山田太郎")),
             QStringLiteral("No spaces lost 山田太郎"));
    ui::Look look;
    ui::TextLabel label(look, "label", {64, 64, FontWeight::Bold, 4, true}, nullptr);
    label.setWords(words);
    QVERIFY(label.fit(560) > 64);
    QVERIFY(label.lineCount() > 1);
    QVERIFY(!label.isShortened());
  }

  void noLineBeginsWithAMarkOrWhatLittleFollowsAHyphen() {
    const QString joiner(ui::kWordJoiner);
    const QString space(QChar::Nbsp);
    QCOMPARE(ui::joinedPhrases(QStringLiteral("Que souhaitez-vous ?")),
             QStringLiteral("Que souhaitez-") + joiner + QStringLiteral("vous") + space + u'?');
    QCOMPARE(ui::joinedPhrases(QStringLiteral("Ouverture : « oui » !")),
             QStringLiteral("Ouverture") + space + QStringLiteral(": «") + space + QStringLiteral("oui") +
                 space + u'»' + space + u'!');
    for (const char* same : {"Hohenlohe-Langenburg", "a - b", "100 - 200", "-vous", "What now?", "-", ""})
      QCOMPARE(ui::joinedPhrases(QString::fromLatin1(same)), QString::fromLatin1(same));
  }
};

QTEST_MAIN(LanguagesTest)
#include "languages_test.moc"
