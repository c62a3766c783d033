// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>
#include <QTest>

#include <random>

#include <usher/domain/layout/agenda_layout.h>
#include <usher/domain/layout/text_fit.h>

#include "layout_measure.h"

using namespace usher::domain;
using namespace std::chrono_literals;

namespace {

constexpr double kEps = 0.01;
const Instant kStart{std::chrono::sys_days{std::chrono::year{2026} / 9 / 1} + 7h};

QDateTime utc(Instant at) {
  return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).toUTC();
}

AgendaWords words() {
  return {"Your agenda", "You have not chosen any sessions.",
          [](Instant at) { return "Day " + utc(at).toString("yyyy-MM-dd"); },
          [](Instant at) { return utc(at).toString("HH:mm"); }};
}

Session session(int number, Instant starts, const QString& title, const QString& room = "Room 1") {
  return {*SessionId::parse(QString("s%1").arg(number)), LocalizedText({{"en", title}}), room, starts,
          starts + 45min};
}

Guest guest(std::vector<Session> sessions, const Attendee& attendee = {"Ada", "Lovelace", "", ""}) {
  const Ticket ticket{
      *TicketId::parse(u"t1"), "CODE", *TicketTypeId::parse(u"x"), {}, {}, {}, {}, {}, attendee, {}, {}};
  return {ticket, {ticket.type, {}, 0}, std::move(sessions)};
}

std::vector<TextItem> texts(const PrintPage& page) {
  std::vector<TextItem> made;
  for (const DrawItem& item : page.items) {
    if (const auto* text = std::get_if<TextItem>(&item)) made.push_back(*text);
  }
  return made;
}

QStringList lines(const std::vector<PrintPage>& pages) {
  QStringList made;
  for (const PrintPage& page : pages) {
    for (const TextItem& text : texts(page)) made.append(text.text);
  }
  return made;
}

bool isHeading(const TextItem& text) {
  return text.text.startsWith("Day ");
}
bool isPageNumber(const TextItem& text) {
  return text.text.contains(" / ");
}

std::vector<Session> many(int days, int each, const QString& title = "A talk about things") {
  std::vector<Session> made;
  for (int day = 0; day < days; ++day) {
    for (int i = 0; i < each; ++i) {
      const int number = static_cast<int>(made.size());
      made.push_back(session(number, kStart + day * 24h + i * 1h, QString("T%1 %2").arg(number).arg(title)));
    }
  }
  return made;
}

class AgendaLayoutTest : public QObject {
  Q_OBJECT

 private:
  std::vector<PrintPage> laidOut(const Guest& who, const AgendaStyle& style = {}) {
    return layoutAgenda(who, "Expo 2026", "en", words(), style, measured);
  }

 private slots:
  void onePage() {
    const auto pages =
        laidOut(guest({session(0, kStart, "Opening", "Main hall"), session(1, kStart + 2h, "Lunch"),
                       session(2, kStart + 24h, "Closing", "")}));
    QCOMPARE(pages.size(), 1U);
    QCOMPARE(pages[0].size, QSizeF(148, 210));
    QCOMPARE(lines(pages), QStringList({"Your agenda", "Ada Lovelace", "Expo 2026", "Day 2026-09-01",
                                        "07:00–07:45", "Opening", "Main hall", "09:00–09:45", "Lunch",
                                        "Room 1", "Day 2026-09-02", "07:00–07:45", "Closing"}));
    const auto all = texts(pages[0]);
    QVERIFY(std::ranges::none_of(all, isPageNumber));
    // Time and title side by side, the room under the title.
    const auto& time = all[4];
    const auto& title = all[5];
    const auto& room = all[6];
    QCOMPARE(time.box.top(), title.box.top());
    QVERIFY(time.box.right() < title.box.left());
    QVERIFY(measured(time.text, time.font) <= time.box.width() + kEps);
    QCOMPARE(room.box.left(), title.box.left());
    QVERIFY(room.box.top() >= title.box.bottom() - kEps);
    // The titles of all sessions stand under each other.
    QCOMPARE(all[8].box.left(), title.box.left());
  }

  void noSessions() {
    const auto pages = laidOut(guest({}));
    QCOMPARE(lines(pages),
             QStringList({"Your agenda", "Ada Lovelace", "Expo 2026", "You have not chosen any sessions."}));
  }

  void aSessionWithoutAnEndHasOneTime() {
    Session open = session(0, kStart, "Bar");
    open.ends_at = open.starts_at;
    QVERIFY(lines(laidOut(guest({open}))).contains("07:00"));
  }

  void titlesInTheGuestsLanguage() {
    Session talk = session(0, kStart, "Opening");
    talk.title = LocalizedText({{"en", "Opening"}, {"de", "Eröffnung"}});
    const auto pages = layoutAgenda(guest({talk}), "Expo", "de", words(), {}, measured);
    QVERIFY(lines(pages).contains("Eröffnung"));
    QVERIFY(!lines(pages).contains("Opening"));
  }

  void titlesWrapToTheirColumn() {
    const QString title =
        QString("An introduction to the analysis of engines-and-looms ").repeated(4).trimmed();
    const auto pages = laidOut(guest({session(0, kStart, title)}));
    QStringList wrapped_lines;
    for (const TextItem& text : texts(pages[0])) {
      if (title.contains(text.text)) wrapped_lines.append(text.text);
    }
    QVERIFY(wrapped_lines.size() > 2);
    QString again;
    for (const QString& line : wrapped_lines)
      again += (again.isEmpty() || again.endsWith('-') ? "" : " ") + line;
    QCOMPARE(again, title);
  }

  void wordsWiderThanTheColumnAreBroken() {
    const Font font{4, FontWeight::Regular};
    QCOMPARE(wrapped(QString(40, 'W'), font, 37, measured).join(""), QString(40, 'W'));
    QCOMPARE(wrapped("aaa bbb", font, measured("aaa b", font), measured), QStringList({"aaa", "bbb"}));
    QCOMPARE(wrapped("人工知能と社会", font, 17, measured), QStringList({"人工知能", "と社会"}));
    QCOMPARE(wrapped("   ", font, 17, measured), QStringList());
    QCOMPARE(wrapped("ab", font, 0.1, measured), QStringList({"a", "b"}));
    QCOMPARE(
        wrapped("aa " + QString(40, 'W') + " aa", font, 37, measured),
        QStringList({"aa", QString(10, 'W'), QString(10, 'W'), QString(10, 'W'), QString(10, 'W'), "aa"}));
  }

  /// Kiosks lay out while a guest looks at the screen.
  void aLongTextIsMeasuredLineByLine() {
    const Font font{4, FontWeight::Regular};
    for (const QString& text : {QString("lorem ipsum ").repeated(300), QString(3600, 'W')}) {
      qsizetype letters = 0;
      const auto counted = [&](const QString& part, const Font& its_font) {
        letters += part.size();
        return measured(part, its_font);
      };
      for (const double width : {1.0, 40.0, 400.0}) {
        letters = 0;
        QVERIFY(wrapped(text, font, width, counted).size() > 10);
        QVERIFY2(letters < 12 * text.size(), qPrintable(QString::number(letters / text.size())));
      }
    }
  }

  void severalPagesAreNumbered() {
    const auto pages = laidOut(guest(many(3, 12)));
    QVERIFY(pages.size() > 1);
    for (std::size_t i = 0; i < pages.size(); ++i) {
      const auto numbers = texts(pages[i]);
      QCOMPARE(std::ranges::count_if(numbers, isPageNumber), 1);
      QCOMPARE(std::ranges::find_if(numbers, isPageNumber)->text,
               QString("%1 / %2").arg(i + 1).arg(pages.size()));
    }
  }

  void aDayThatGoesOnIsNamedAgain() {
    const auto pages = laidOut(guest(many(1, 17)));
    QVERIFY(pages.size() > 1);
    for (const PrintPage& page : pages) {
      const auto all = texts(page);
      QCOMPARE(std::ranges::count_if(all, isHeading), 1);
    }
  }

  void anAgendaFromRightToLeft() {
    const Guest who = guest({session(0, kStart, "مستقبل التعليم")});
    const auto find = [](const PrintPage& page, const QString& text) {
      const auto all = texts(page);
      return *std::ranges::find(all, text, &TextItem::text);
    };
    AgendaWords arabic = words();
    arabic.title = "جدولك";
    const auto page = layoutAgenda(who, "Expo", "ar", arabic, {}, measured).front();
    const TextItem title = find(page, "مستقبل التعليم");
    // From right to left too, as a span of times is read there.
    const TextItem time = find(page, QChar(0x200F) + QStringLiteral("07:00–07:45"));
    QCOMPARE(title.align, Align::Right);
    QVERIFY(time.box.left() > title.box.right());
    QVERIFY(std::abs(time.box.right() - (148 - 12)) < kEps);
    // One title in another script leaves the columns of an agenda as they are.
    QCOMPARE(find(laidOut(who).front(), "مستقبل التعليم").align, Align::Left);
  }

  void anyAgendaOnAnyPaper_data() {
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("margin");
    QTest::newRow("A5") << QSizeF(148, 210) << 12.0;
    QTest::newRow("A4") << QSizeF(210, 297) << 15.0;
    QTest::newRow("A6") << QSizeF(105, 148) << 8.0;
    QTest::newRow("receipt") << QSizeF(80, 200) << 4.0;
    QTest::newRow("receipt, wide margin") << QSizeF(80, 160) << 12.0;
    QTest::newRow("narrow receipt") << QSizeF(58, 120) << 3.0;
  }

  void anyAgendaOnAnyPaper() {
    QFETCH(const QSizeF, size);
    QFETCH(const double, margin);
    const QRectF inner =
        QRectF(QPointF(), size).adjusted(margin - kEps, margin - kEps, kEps - margin, kEps - margin);
    const QString pieces[] = {"Engines ",         "and ", "人工知能と社会", "التعليم ",
                              "self-organising ", "W",    "Überblick "};
    std::mt19937 random(20261124);
    for (int round = 0; round < 60; ++round) {
      std::vector<Session> sessions =
          many(static_cast<int>(1 + random() % 4), static_cast<int>(1 + random() % 9), "");
      for (Session& one : sessions) {
        QString title = one.title.in("en");
        for (auto n = random() % 14; n > 0; --n) title += pieces[random() % std::size(pieces)];
        one.title = LocalizedText({{"en", title}});
        if (random() % 5 == 0) one.room = QString("Room ").repeated(20);
        if (random() % 5 == 0) one.room.clear();
      }
      const auto pages = laidOut(
          guest(sessions, {QString("Ada ").repeated(random() % 12), "Lovelace", "", ""}), {size, margin});
      QStringList seen;
      for (const PrintPage& page : pages) {
        check(page, inner);
        if (QTest::currentTestFailed()) return;
        for (const TextItem& text : texts(page)) {
          if (text.text.startsWith('T')) seen.append(text.text.section(' ', 0, 0));
        }
      }
      QStringList expected;
      for (std::size_t i = 0; i < sessions.size(); ++i) expected.append(QString("T%1").arg(i));
      seen.removeIf([&](const QString& word) { return !expected.contains(word); });
      QCOMPARE(seen, expected);
      const auto same = laidOut(guest(sessions), {size, margin});
      const auto twice = laidOut(guest(sessions), {size, margin});
      QCOMPARE(same.size(), twice.size());
      for (std::size_t i = 0; i < same.size(); ++i) QVERIFY(same[i].items == twice[i].items);
    }
  }

 private:
  void check(const PrintPage& page, const QRectF& inner) {
    QVERIFY(!page.items.empty());
    const auto all = texts(page);
    for (const DrawItem& item : page.items) {
      std::visit([&](const auto& drawn) { QVERIFY(inner.contains(drawn.box)); }, item);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
      QVERIFY2(measured(all[i].text, all[i].font) <= all[i].box.width() + kEps, qPrintable(all[i].text));
      QVERIFY(lineHeight(all[i].font) <= all[i].box.height() + kEps);
      QVERIFY(all[i].font.size >= 2.2);
      for (std::size_t k = 0; k < i; ++k) {
        QVERIFY(!all[i]
                     .box.adjusted(kEps, kEps, -kEps, -kEps)
                     .intersects(all[k].box.adjusted(kEps, kEps, -kEps, -kEps)));
      }
    }
    // After a day's name something of its day follows.
    std::vector<TextItem> body;
    std::ranges::remove_copy_if(all, std::back_inserter(body), isPageNumber);
    QVERIFY(!isHeading(body.back()));
    for (std::size_t i = 0; i + 1 < body.size(); ++i)
      QVERIFY(!(isHeading(body[i]) && isHeading(body[i + 1])));
    // And a page begins with the head or with a day's name, as long as sessions are no longer than a page.
    QVERIFY(isHeading(body.front()) || body.front().text == "Your agenda");
  }
};

}  // namespace

QTEST_GUILESS_MAIN(AgendaLayoutTest)
#include "agenda_layout_test.moc"
