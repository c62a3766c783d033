// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

#include <usher/backend/locale/language.h>
#include <usher/backend/locale/local_time.h>
#include <usher/backend/locale/words.h>
#include <usher/backend/locale/zone.h>
#include <usher/contract/folded.h>

namespace usher::backend::tests {

using namespace std::chrono_literals;
using locale::Words;
using locale::Zone;
using std::chrono::local_days;
using std::chrono::local_seconds;

namespace {

contract::Instant at(const char* text) {
  return contract::parseInstant(text).value();
}

local_seconds clock(std::chrono::year_month_day day, std::chrono::seconds since_midnight) {
  return local_days(day) + since_midnight;
}

using Files = std::vector<std::pair<std::string_view, std::string_view>>;

/// JSON that is written with ` for " here: moc 6.4 loses its way in raw strings.
std::string json(std::string text) {
  std::ranges::replace(text, '`', '"');
  return text;
}

}  // namespace

class LocaleTest : public QObject {
  Q_OBJECT

 private slots:
  void allShippedWordsAreThereInEachLanguage() {
    QVERIFY(!Words::shipped().keys("time.").empty());
    for (const auto& fault : Words::shipped().disagreements()) qWarning("%s", fault.c_str());
    QCOMPARE(Words::shipped().disagreements().size(), 0U);
  }

  void whatLanguagesDisagreeOnIsNamed() {
    const std::string english = json("{`both`: `{x}`, `only`: `here`, `other`: `{y}`}");
    const std::string german = json("{`both`: `{x}`, `new`: `neu`, `other`: `{z}`}");
    const Files files = {{"words/a.en.json", english}, {"words/a.de.json", german}};
    const auto found = Words::read(files)->disagreements();
    QCOMPARE(found, (std::vector<std::string>{"a.new is there in de and not in English",
                                              "a.other has other placeholders in de than in English",
                                              "a.only is missing in de"}));
  }

  void badWordsAreRefusedByFileAndKey() {
    const auto refusal = [](std::string_view name, const std::string& content) {
      const Files files = {{name, content}};
      return Words::read(files).error();
    };
    QCOMPARE(refusal("words/a.en.json", "[]"), "words/a.en.json: is no JSON object");
    QCOMPARE(refusal("words/a.en.json", json("{`k`: 1}")), "words/a.en.json: k: must be text");
    QCOMPARE(refusal("words/a.en.json", json("{`k`: `{x`}")), "words/a.en.json: k: is no ICU message");
    QCOMPARE(refusal("words/a.json", "{}"), "words/a.json: is not named ROOM.LANGUAGE.json");
    QCOMPARE(refusal("words/a.xx.json", "{}"), "words/a.xx.json: is not named ROOM.LANGUAGE.json");
  }

  void textsTakeArguments() {
    const std::string english = json(
        "{`hello`: `Hello, {name}! It's {when}.`, `quoted`: `'{'{name}'}' isn''t`, `count`: `{count} guests`,"
        "`seats`: `{count, plural, =0 {no seat} one {# seat} other {# seats}} in {room}`, `empty`: ``,"
        "`plain`: `it's`}");
    const std::string german = json(
        "{`hello`: `Hallo, {name}! Es ist {when}.`, `count`: `{count} Gäste`,"
        "`seats`: `{count, plural, one {# Platz} other {# Plätze}} in {room}`}");
    const Files files = {{"words/a.en.json", english}, {"words/a.de.json", german}};
    const Words words = Words::read(files).value();
    QCOMPARE(words.text("en", "a.hello", {{"name", "Zoë & Co"}, {"when", "now"}}),
             "Hello, Zoë & Co! It's now.");
    QCOMPARE(words.text("de-AT", "a.hello", {{"name", std::string("Bö")}, {"when", "früh"}}),
             "Hallo, Bö! Es ist früh.");
    QCOMPARE(words.text("fr", "a.hello", {{"name", "{when}"}}), "Hello, {when}! It's {when}.");
    QCOMPARE(words.text("en", "a.quoted", {{"name", "x"}}), "{x} isn't");
    QCOMPARE(words.text("en", "a.seats", {{"count", 1}, {"room", "A"}}), "1 seat in A");
    QCOMPARE(words.text("en", "a.seats", {{"count", 0}, {"room", "A"}}), "no seat in A");
    QCOMPARE(words.text("de", "a.seats", {{"count", 1234}, {"room", "A"}}), "1.234 Plätze in A");
    QCOMPARE(words.text("en", "a.count", {{"count", 12345U}}), "12,345 guests");
    QCOMPARE(words.text("de", "a.count", {{"count", 12345L}}), "12.345 Gäste");
    QCOMPARE(words.text("en", "a.empty"), "");
    QCOMPARE(words.text("en", "a.plain"), "it's");
    QCOMPARE(words.text("en", "a.none"), "a.none");
    QVERIFY(words.has("a.plain") && !words.has("a.none"));
  }

  void theReadersLanguageIsFound_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("language");
    const auto row = [](const char* header, const char* language) {
      QTest::newRow(header) << QByteArray(header) << QByteArray(language);
    };
    row("", "en");
    row("de", "de");
    row("de-AT,en;q=0.5", "de");
    row("en-GB,en;q=0.9,de;q=0.8", "en");
    row("fr,de;q=0.8,en;q=0.7", "de");
    row("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "en");
    row("en;q=0.1, de;q=0.9", "de");
    row("gsw", "de");
    row("ja", "en");
    row("*", "en");
    row("de;q=0", "en");
    row("de;q=oops", "en");
    row(";;,,==", "en");
    QTest::newRow("long") << QByteArray("de,").repeated(100'000) << QByteArray("en");
    QTest::newRow("bytes") << QByteArray(
                                  "\xff\x00\x80"
                                  "de",
                                  5)
                           << QByteArray("en");
  }
  void theReadersLanguageIsFound() {
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, language);
    QCOMPARE(locale::negotiateLanguage(header.toStdString()), std::string_view(language.constData()));
  }

  void textInTheReadersLanguageIsFound() {
    const contract::LocalizedText texts = {{"de", "Grüße"}, {"en", "Greetings"}, {"fr", ""}};
    QCOMPARE(locale::localized(texts, "de-CH"), "Grüße");
    QCOMPARE(locale::localized(texts, "fr"), "Greetings");
    QCOMPARE(locale::localized({{"ja", "挨拶"}}, "de"), "挨拶");
    QCOMPARE(locale::localized({}, "de"), "");
  }

  void timesAreSaidAsAtTheEvent() {
    const auto from = at("2026-11-26T13:30:00Z");
    const auto say = [&](const char* language, locale::TimeStyle style) {
      return locale::localTime(from, "Europe/Berlin", language, style);
    };
    using enum locale::TimeStyle;
    QCOMPARE(say("en", Clock), "14:30");
    QCOMPARE(say("en", Day), "Thursday 26 November");
    QCOMPARE(say("de", Day), "Donnerstag, 26. November");
    QCOMPARE(say("en", ShortDay), "Thu 26 Nov");
    QCOMPARE(say("en", Date), "26 November 2026");
    QCOMPARE(say("de-AT", Date), "26. November 2026");
    QCOMPARE(say("en", Moment), "Thursday 26 November, 14:30");
    QCOMPARE(say("en", ShortMoment), "Thu 26 Nov, 14:30");
    QCOMPARE(locale::localTime(from, "Asia/Tokyo", "en", Clock), "22:30");
    QCOMPARE(locale::localTime(from, "No/Where", "en", Clock), "13:30");
    QCOMPARE(locale::localTime(at("2026-07-01T12:00:00Z"), "Europe/Berlin", "en", Clock), "14:00");
  }

  void spansNameTheSecondDayOnlyWhereItIsAnother() {
    const auto from = at("2026-11-26T21:30:00Z");
    QCOMPARE(locale::localTimes(from, from + 1h, "Europe/Berlin", "en"),
             "Thursday 26 November, 22:30 – 23:30");
    QCOMPARE(locale::localTimes(from, from + 2h, "Europe/Berlin", "en"),
             "Thursday 26 November, 22:30 – Friday 27 November, 00:30");
    QCOMPARE(locale::localDates(from, from, "Europe/Berlin", "en"), "26 November 2026");
    QCOMPARE(locale::localDates(from, from + 48h, "Europe/Berlin", "en"), "26 – 28 November 2026");
    QCOMPARE(locale::localDates(from, from + 48h, "Europe/Berlin", "de"), "26. – 28. November 2026");
    QCOMPARE(locale::localDates(from, from + 240h, "Europe/Berlin", "en"), "26 November – 6 December 2026");
    QCOMPARE(locale::localDates(from, from + 2400h, "Europe/Berlin", "de"),
             "26. November 2026 – 6. März 2027");
  }

  void clocksAreReadInTheirZone() {
    using std::chrono::October, std::chrono::March;
    const auto berlin = Zone::named("Europe/Berlin").value();
    QCOMPARE(berlin.instant(clock(std::chrono::year(2026) / 7 / 1, 14h)).value(), at("2026-07-01T12:00:00Z"));
    QCOMPARE(berlin.instant(clock(std::chrono::year(2026) / 12 / 1, 14h)).value(),
             at("2026-12-01T13:00:00Z"));
    QVERIFY(!berlin.instant(clock(std::chrono::year(2026) / March / 29, 2h + 30min)));
    // Shown twice: the earlier one.
    QCOMPARE(berlin.instant(clock(std::chrono::year(2026) / October / 25, 2h + 30min)).value(),
             at("2026-10-25T00:30:00Z"));
    QVERIFY(berlin.wall(at("2026-07-01T12:00:00.750Z")) == clock(std::chrono::year(2026) / 7 / 1, 14h));
    QVERIFY(!Zone::named("Mars/Olympus"));
    QVERIFY(!Zone::named(""));
    QVERIFY(Zone::namedByWindows("W. Europe Standard Time").has_value());
    QVERIFY(!Zone::namedByWindows("Martian Standard Time"));
  }

  void aCalendarMayDefineAZone() {
    const std::string rules =
        "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nEND:"
        "STANDARD\r\n";
    const auto zone = Zone::defined("BEGIN:VTIMEZONE\r\nTZID:House\r\n" + rules + "END:VTIMEZONE\r\n");
    QCOMPARE(zone.value().instant(clock(std::chrono::year(2026) / 7 / 1, 14h)).value(),
             at("2026-07-01T08:30:00Z"));
    QVERIFY(!Zone::defined(""));
    QVERIFY(!Zone::defined("BEGIN:VTIMEZONE\r\nTZID:House\r\nEND:VTIMEZONE\r\n"));
    QVERIFY(!Zone::defined("BEGIN:VTIMEZONE\r\n" + rules + "END:VTIMEZONE\r\n"));
    QVERIFY(!Zone::defined("BEGIN:VTIMEZONE\r\nTZID:House\r\n" + rules));
  }

  void textIsFoldedForSearch_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("ASCII") << QByteArray("Anna-Lena O'Hara 7") << QByteArray("anna-lena o'hara 7");
    QTest::newRow("accents") << QByteArray("Zoë MÜLLER") << QByteArray("zoe muller");
    QTest::newRow("combining marks") << QByteArray("Zoe\xcc\x88") << QByteArray("zoe");
    QTest::newRow("strokes") << QByteArray("Łukasz Sørensen") << QByteArray("lukasz sorensen");
    QTest::newRow("sharp s") << QByteArray("Weiß") << QByteArray("weiss");
    QTest::newRow("quotes and dashes") << QByteArray("D’Angelo–Roy") << QByteArray("d'angelo-roy");
    QTest::newRow("wide letters") << QByteArray("Ａｂ") << QByteArray("ab");
    QTest::newRow("Greek") << QByteArray("Οδός") << QByteArray("οδοσ");
    QTest::newRow("Cyrillic") << QByteArray("ПЁТР") << QByteArray("петр");
    QTest::newRow("Han") << QByteArray("山田") << QByteArray("山田");
    QTest::newRow("no UTF-8") << QByteArray("A\xff") << QByteArray("a\xef\xbf\xbd");
  }

  void textIsFoldedForSearch() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, plain);
    QCOMPARE(QByteArray::fromStdString(contract::folded(text.toStdString())), plain);
  }

  void threadsMaySpeakAtOnce() {
    const auto from = at("2026-11-26T13:30:00Z");
    std::atomic<int> right = 0;
    {
      std::vector<std::jthread> threads;
      for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
          for (int turn = 0; turn < 50; ++turn) {
            const auto said = locale::localTimes(from, from + 1h, "Europe/Berlin", turn % 2 ? "de" : "en");
            const bool ok = said == (turn % 2 ? "Donnerstag, 26. November, 14:30 – 15:30"
                                              : "Thursday 26 November, 14:30 – 15:30");
            right += ok && locale::negotiateLanguage("de-AT,en;q=0.5") == "de" ? 1 : 0;
          }
        });
      }
    }
    QCOMPARE(right.load(), 200);
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::LocaleTest)
#include "locale_test.moc"
