// SPDX-License-Identifier: Apache-2.0
// That the kiosk speaks each of its languages, all of it.
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <usher/ui/kiosk_window.h>
#include <usher/ui/words/agenda_words.h>
#include <usher/ui/words/event_time.h>
#include <usher/ui/words/translations.h>

#include "sample.h"

using namespace usher;

namespace {

struct Message {
  QString source;
  /// One; of a message with a number, one for each plural form of the language.
  QStringList translations;
  QString type;
  bool plural = false;
};

std::vector<Message> messagesOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QXmlStreamReader xml(&file);
  std::vector<Message> messages;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == QLatin1String("message")) {
      messages.push_back({});
      messages.back().plural = xml.attributes().hasAttribute(QLatin1String("numerus"));
    }
    if (xml.name() == QLatin1String("source")) messages.back().source = xml.readElementText();
    if (xml.name() == QLatin1String("translation")) {
      messages.back().type = xml.attributes().value(QLatin1String("type")).toString();
      if (!messages.back().plural) messages.back().translations << xml.readElementText();
    }
    if (xml.name() == QLatin1String("numerusform")) messages.back().translations << xml.readElementText();
  }
  return messages;
}

QString fileOf(const QString& language) {
  return QStringLiteral(USHER_SOURCE_DIR "/translations/usher_%1.ts").arg(language);
}

QSet<QString> placeholdersOf(const QString& text) {
  static const QRegularExpression placeholder(QStringLiteral("%([0-9]|n)"));
  QSet<QString> found;
  for (auto it = placeholder.globalMatch(text); it.hasNext();) found << it.next().captured();
  return found;
}

void eachLanguage() {
  QTest::addColumn<QString>("language");
  for (const QString& language : ui::spokenLanguages()) QTest::newRow(qPrintable(language)) << language;
}

QStringList textsShownIn(const QWidget& window) {
  QStringList texts;
  for (const auto* label : window.findChildren<QLabel*>()) {
    if (label->isVisibleTo(&window) && !label->text().isEmpty()) texts << label->text();
  }
  for (const auto* button : window.findChildren<QPushButton*>()) {
    if (button->isVisibleTo(&window)) texts << button->text();
  }
  for (const auto* widget : window.findChildren<QWidget*>()) {
    if (widget->isVisibleTo(&window) && !widget->accessibleName().isEmpty())
      texts << widget->accessibleName();
  }
  return texts;
}

}  // namespace

class WordsTest : public QObject {
  Q_OBJECT

 private slots:
  void everyWordOfTheSourcesIsTranslated_data() { eachLanguage(); }
  void everyWordOfTheSourcesIsTranslated() {
    // What lupdate finds in the sources now, against what is translated.
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("usher_%1.ts").arg(language));
    QVERIFY(QFile::copy(fileOf(language), copy));
    QStringList arguments{
        QStringLiteral("-no-obsolete"),         QStringLiteral("-I"),  QStringLiteral(USHER_UI_INCLUDE),
        QStringLiteral(USHER_SOURCE_DIR "/ui"), QStringLiteral("-ts"), copy};
    const bool english = language == u"en";
    if (english) arguments << QStringLiteral("-pluralonly");
    QProcess lupdate;
    lupdate.start(QStringLiteral(USHER_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const std::vector<Message> messages = messagesOf(copy);
    QVERIFY(messages.size() > (english ? 0U : 80U));
    for (const Message& message : messages) {
      QVERIFY2(message.type.isEmpty() && !message.translations.isEmpty(), qPrintable(message.source));
      for (const QString& words : message.translations)
        QVERIFY2(!words.isEmpty(), qPrintable(message.source));
    }
    QCOMPARE(messagesOf(fileOf(language)).size(), messages.size());
  }

  void everyLanguageKeepsThePlaceholders_data() { eachLanguage(); }
  void everyLanguageKeepsThePlaceholders() {
    QFETCH(QString, language);
    for (const Message& message : messagesOf(fileOf(language))) {
      const QSet<QString> in_source = placeholdersOf(message.source);
      QVERIFY2(placeholdersOf(message.translations.back()) == in_source, qPrintable(message.source));
      // "two tickets" may be a word that says the number; what else there is has to be there.
      for (const QString& form : message.translations) {
        QVERIFY2(placeholdersOf(form) + QSet<QString>{QStringLiteral("%n")} ==
                     in_source + QSet<QString>{QStringLiteral("%n")},
                 qPrintable(form));
      }
    }
  }

  void numbersHaveTheirForms_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("forms");
    QTest::newRow("en") << "en" << QStringList{QStringLiteral("2 tickets share this code.")};
    QTest::newRow("fr") << "fr" << QStringList{QStringLiteral("2 billets partagent ce code.")};
    QTest::newRow("ja") << "ja" << QStringList{QStringLiteral("2枚のチケットがこのコードを共有しています。")};
    QTest::newRow("ar") << "ar"
                        << QStringList{QStringLiteral("تذكرتان تشتركان في هذا الرمز."),
                                       QStringLiteral("3 تذاكر تشترك في هذا الرمز."),
                                       QStringLiteral("11 تذكرة تشترك في هذا الرمز.")};
  }
  void numbersHaveTheirForms() {
    QFETCH(QString, language);
    QFETCH(QStringList, forms);
    ui::KioskWindow window({.now = sample::now, .reduced_motion = true, .badge = {}});
    for (const QString& form : forms) {
      const int number = std::max(2, form.section(u' ', 0, 0).toInt());
      window.render(sample::screenOf(domain::Refused{domain::SeveralMatches{number}}, language));
      QCOMPARE(window.findChild<QLabel*>(QStringLiteral("noticeHappened"))->text(), form);
    }
  }

  void pagesHoldNoEnglish_data() { eachLanguage(); }
  void pagesHoldNoEnglish() {
    QFETCH(QString, language);
    if (language == u"en") return;
    std::vector<QRegularExpression> english;
    for (const Message& message : messagesOf(fileOf(language))) {
      if (message.source == message.translations.front()) continue;
      QString pattern = QRegularExpression::escape(message.source);
      if (pattern.size() < 8) continue;
      pattern.replace(QRegularExpression(QStringLiteral("\\\\?%[0-9n]")), QStringLiteral(".*"));
      static const QRegularExpression letters(QStringLiteral("[a-z]{3}"));
      if (!pattern.contains(letters)) continue;
      english.emplace_back(QRegularExpression::anchoredPattern(pattern),
                           QRegularExpression::DotMatchesEverythingOption);
    }
    QVERIFY(english.size() > 80);
    ui::KioskWindow window({.now = sample::now, .reduced_motion = true, .badge = {}});
    window.resize(1080, 1920);
    window.setFacts(sample::facts());
    std::vector<sample::NamedScreen> screens = sample::screens(QStringLiteral("en"));
    for (sample::NamedScreen& screen : screens) {
      // From English on the same page, as when a guest presses "Deutsch".
      window.render(screen.screen);
      const QStringList before = textsShownIn(window);
      QVERIFY(!before.isEmpty());
      screen.screen.language = language;
      window.render(screen.screen);
      for (const QString& text : textsShownIn(window)) {
        for (const QRegularExpression& source : english) {
          QVERIFY2(!source.match(text).hasMatch(), qPrintable(screen.name + QStringLiteral(": ") + text));
        }
      }
    }
  }

  void unknownLanguagesFallBackToEnglish() {
    ui::KioskWindow window({.now = sample::now, .reduced_motion = true, .badge = {}});
    window.render(sample::screenOf(domain::AskStaff{}, QStringLiteral("xx")));
    QCOMPARE(window.findChild<QLabel*>(QStringLiteral("noticeTitle"))->text(),
             QStringLiteral("Please ask our staff"));
  }

  void agendaSpeaksItsOwnLanguage() {
    const auto german = ui::agendaWords(QStringLiteral("de"), QStringLiteral("Europe/Berlin"));
    QCOMPARE(german.title, QStringLiteral("Ihr Programm"));
    QCOMPARE(german.day(sample::now()), QStringLiteral("Dienstag, 24. November"));
    QCOMPARE(german.time(sample::now()), QStringLiteral("09:20"));
    const auto english = ui::agendaWords(QStringLiteral("en"), QStringLiteral("America/New_York"));
    QCOMPARE(english.title, QStringLiteral("Your agenda"));
    QCOMPARE(english.day(sample::now()), QStringLiteral("Tuesday 24 November"));
    QCOMPARE(english.time(sample::now()), QStringLiteral("03:20"));
    const auto french = ui::agendaWords(QStringLiteral("fr"), QStringLiteral("Europe/Paris"));
    QCOMPARE(french.day(sample::now() + std::chrono::days(7)), QStringLiteral("mardi 1er décembre"));
  }

  void daysAreSaidAsTheLanguageDoes_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("said");
    // Of 24 November 2026: that day, to two days later, to eight days later, to the year after; the day in
    // full.
    QTest::newRow("en") << "en"
                        << QStringList{"24 November 2026", "24 – 26 November 2026",
                                       "24 November – 2 December 2026", "24 November 2026 – 3 January 2027",
                                       "Tuesday 24 November"};
    QTest::newRow("de") << "de"
                        << QStringList{"24. November 2026", "24. – 26. November 2026",
                                       "24. November – 2. Dezember 2026",
                                       "24. November 2026 – 3. Januar 2027", "Dienstag, 24. November"};
    QTest::newRow("fr") << "fr"
                        << QStringList{"24 novembre 2026", "Du 24 au 26 novembre 2026",
                                       "Du 24 novembre au 2 décembre 2026",
                                       "Du 24 novembre 2026 au 3 janvier 2027", "mardi 24 novembre"};
    QTest::newRow("es") << "es"
                        << QStringList{"24 de noviembre de 2026", "Del 24 al 26 de noviembre de 2026",
                                       "Del 24 de noviembre al 2 de diciembre de 2026",
                                       "Del 24 de noviembre de 2026 al 3 de enero de 2027",
                                       "martes 24 de noviembre"};
    QTest::newRow("ar") << "ar"
                        << QStringList{"24 نوفمبر 2026", "من 24 إلى 26 نوفمبر 2026",
                                       "من 24 نوفمبر إلى 2 ديسمبر 2026", "من 24 نوفمبر 2026 إلى 3 يناير 2027",
                                       "الثلاثاء 24 نوفمبر"};
    QTest::newRow("ja") << "ja"
                        << QStringList{"2026年11月24日", "2026年11月24日～26日", "2026年11月24日～12月2日",
                                       "2026年11月24日～2027年1月3日", "11月24日(火)"};
  }
  void daysAreSaidAsTheLanguageDoes() {
    QFETCH(QString, language);
    QFETCH(QStringList, said);
    ui::Translations translations;
    translations.speak(language);
    const domain::Instant day = sample::now();
    const ui::EventTime time(QStringLiteral("Europe/Berlin"), language, day);
    QCOMPARE(time.days(day, day), said[0]);
    QCOMPARE(time.days(day, day + std::chrono::days(2)), said[1]);
    QCOMPARE(time.days(day, day + std::chrono::days(8)), said[2]);
    QCOMPARE(time.days(day, day + std::chrono::days(40)), said[3]);
    QCOMPARE(time.day(day), said[4]);
  }

  void whoSpokeLastIsHeardAndNobodyBeneath() {
    const auto lock = [] { return QCoreApplication::translate("usher::ui::StaffHeader", "Lock"); };
    ui::Translations guests;
    guests.speak(QStringLiteral("de"));
    QCOMPARE(lock(), QStringLiteral("Sperren"));
    {
      ui::Translations staff;
      // The file of English holds no such word: it is the source's own.
      staff.speak(QStringLiteral("en"));
      QCOMPARE(lock(), QStringLiteral("Lock"));
      guests.speak(QStringLiteral("fr"));
      QVERIFY(lock() != QStringLiteral("Lock") && lock() != QStringLiteral("Sperren"));
      staff.speak(QStringLiteral("en"));
      QCOMPARE(lock(), QStringLiteral("Lock"));
      QVERIFY(!staff.translate(QStringLiteral("de"), "usher::ui::StaffHeader", "Lock").isEmpty());
    }
    QVERIFY(lock() != QStringLiteral("Lock") && lock() != QStringLiteral("Sperren"));
  }

  void theFirstOfAMonthIsSaidAsTheLanguageDoes() {
    ui::Translations translations;
    const domain::Instant day = sample::now() + std::chrono::days(7);
    const auto said = [&](const char* language) {
      translations.speak(QString::fromLatin1(language));
      return ui::EventTime(QStringLiteral("Europe/Berlin"), QString::fromLatin1(language), day).day(day);
    };
    QCOMPARE(said("fr"), QStringLiteral("mardi 1er décembre"));
    QCOMPARE(said("de"), QStringLiteral("Dienstag, 1. Dezember"));
    QCOMPARE(said("es"), QStringLiteral("martes 1 de diciembre"));
    QCOMPARE(said("ja"), QStringLiteral("12月1日(火)"));
  }
};

QTEST_MAIN(WordsTest)
#include "words_test.moc"
