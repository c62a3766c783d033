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

#include "sample.h"

using namespace usher;

namespace {

struct Message {
  QString source;
  QString translation;
  QString type;
};

std::vector<Message> messagesOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QXmlStreamReader xml(&file);
  std::vector<Message> messages;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == QLatin1String("message")) messages.push_back({});
    if (xml.name() == QLatin1String("source")) messages.back().source = xml.readElementText();
    if (xml.name() == QLatin1String("translation")) {
      messages.back().type = xml.attributes().value(QLatin1String("type")).toString();
      messages.back().translation = xml.readElementText();
    }
  }
  return messages;
}

QString germanFile() {
  return QStringLiteral(USHER_SOURCE_DIR "/translations/usher_de.ts");
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
  void germanIsComplete() {
    // What lupdate finds in the sources now, against what is translated.
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("usher_de.ts"));
    QVERIFY(QFile::copy(germanFile(), copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(USHER_LUPDATE),
                  {QStringLiteral("-no-obsolete"), QStringLiteral("-I"), QStringLiteral(USHER_UI_INCLUDE),
                   QStringLiteral(USHER_SOURCE_DIR "/ui"), QStringLiteral("-ts"), copy});
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);
    const std::vector<Message> messages = messagesOf(copy);
    QVERIFY(messages.size() > 80);
    for (const Message& message : messages) {
      QVERIFY2(message.type.isEmpty() && !message.translation.isEmpty(), qPrintable(message.source));
    }
    QCOMPARE(messagesOf(germanFile()).size(), messages.size());
  }

  void germanKeepsThePlaceholders() {
    static const QRegularExpression placeholder(QStringLiteral("%[0-9]"));
    for (const Message& message : messagesOf(germanFile())) {
      QSet<QString> in_source;
      QSet<QString> in_translation;
      for (auto it = placeholder.globalMatch(message.source); it.hasNext();)
        in_source << it.next().captured();
      for (auto it = placeholder.globalMatch(message.translation); it.hasNext();)
        in_translation << it.next().captured();
      QVERIFY2(in_source == in_translation, qPrintable(message.source));
    }
  }

  void germanPagesHoldNoEnglish() {
    std::vector<QRegularExpression> english;
    for (const Message& message : messagesOf(germanFile())) {
      if (message.source == message.translation) continue;
      QString pattern = QRegularExpression::escape(message.source);
      if (pattern.size() < 8) continue;
      pattern.replace(QRegularExpression(QStringLiteral("\\\\?%[0-9]")), QStringLiteral(".*"));
      if (pattern == QLatin1String(".*\\,\\ .*")) continue;
      english.emplace_back(QRegularExpression::anchoredPattern(pattern),
                           QRegularExpression::DotMatchesEverythingOption);
    }
    QVERIFY(english.size() > 80);
    ui::KioskWindow window({.now = sample::now, .reduced_motion = true, .badge = {}});
    window.resize(1080, 1920);
    window.setFacts(sample::facts());
    std::vector<sample::NamedScreen> screens = sample::screens(QStringLiteral("en"));
    for (sample::NamedScreen& screen : screens) {
      // From English to German on the same page, as when a guest presses "Deutsch".
      window.render(screen.screen);
      const QStringList before = textsShownIn(window);
      QVERIFY(!before.isEmpty());
      screen.screen.language = QStringLiteral("de");
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
    const domain::AgendaWords german = ui::agendaWords(QStringLiteral("de"), QStringLiteral("Europe/Berlin"));
    QCOMPARE(german.title, QStringLiteral("Ihr Programm"));
    QCOMPARE(german.day(sample::now()), QStringLiteral("Dienstag, 24. November"));
    QCOMPARE(german.time(sample::now()), QStringLiteral("09:20"));
    const domain::AgendaWords english =
        ui::agendaWords(QStringLiteral("en"), QStringLiteral("America/New_York"));
    QCOMPARE(english.title, QStringLiteral("Your agenda"));
    QCOMPARE(english.day(sample::now()), QStringLiteral("Tuesday 24 November"));
    QCOMPARE(english.time(sample::now()), QStringLiteral("03:20"));
  }
};

QTEST_MAIN(WordsTest)
#include "words_test.moc"
