// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/domain/layout/badge_layout.h>
#include <usher/domain/layout/contrast.h>
#include <usher/domain/layout/person_name.h>
#include <usher/domain/layout/qr_size.h>
#include <usher/domain/layout/text_fit.h>

#include "layout_measure.h"

using namespace usher::domain;

namespace {

constexpr double kEps = 0.01;
const QString kSigned = "U1" + QString(128, 'A');

Guest guest(const Attendee& attendee, const QString& code = kSigned, std::uint32_t colour = 0x2f4bff,
            const QString& type = "Speaker") {
  const Ticket ticket{
      *TicketId::parse(u"t1"), code, *TicketTypeId::parse(u"x"), {}, {}, {}, {}, {}, attendee, {}, {}};
  return {ticket, {ticket.type, LocalizedText({{"en", type}}), colour}, {}};
}

/// A page taken apart: what a badge is made of.
struct Badge {
  std::vector<TextItem> names;
  std::optional<TextItem> event;
  std::optional<TextItem> type;
  RectItem band;
  std::optional<QrItem> qr;
  std::size_t texts = 0;
};

Badge apart(const PrintPage& page, const QString& event_begins = "Expo") {
  Badge badge;
  for (const DrawItem& item : page.items) {
    if (const auto* rect = std::get_if<RectItem>(&item)) badge.band = *rect;
    if (const auto* qr = std::get_if<QrItem>(&item)) badge.qr = *qr;
  }
  for (const DrawItem& item : page.items) {
    const auto* text = std::get_if<TextItem>(&item);
    if (!text) continue;
    ++badge.texts;
    if (badge.band.box.contains(text->box.center())) {
      badge.type = *text;
    } else if (text->text.startsWith(event_begins)) {
      badge.event = *text;
    } else {
      badge.names.push_back(*text);
    }
  }
  return badge;
}

QRectF quietZone(const QrItem& qr) {
  const double quiet = 4 * qr.box.width() / *qrModules(qr.text);
  return qr.box.adjusted(-quiet, -quiet, quiet, quiet);
}

bool overlap(const QRectF& a, const QRectF& b) {
  return a.adjusted(kEps, kEps, -kEps, -kEps).intersects(b.adjusted(kEps, kEps, -kEps, -kEps));
}

std::vector<Attendee> people() {
  const QString company = "Analytical Engines Ltd.";
  return {
      {"Ada", "Lovelace", company, ""},
      {"Bo", "Li", "", ""},
      {"Maximilian", "von und zu Hohenlohe-Schillingsfürst", company, ""},
      {"Anne-Sophie Charlotte", "Müller", company, ""},
      {"José María de la Concepción Francisco Javier", "Álvarez de Toledo y Fernández de Córdoba", company,
       ""},
      {"Wolfeschlegelsteinhausenbergerdorff", "Wolfeschlegelsteinhausenbergerdorff", company, ""},
      {QString(400, 'W'), QString(400, 'M'), QString(400, 'W'), ""},
      {QString("Wim ").repeated(100), QString("van ").repeated(100), QString("and Sons ").repeated(50), ""},
      {QString("-").repeated(80), QString(" ").repeated(80), "-", ""},
      {"太郎", "山田", "株式会社山田製作所", ""},
      {"하늘", "김", "서울대학교", ""},
      {"さくら", "佐藤", "", ""},
      {"محمد عبد الرحمن", "آل سعود", "شركة الاتصالات", ""},
      {"שירה", "כהן", "", ""},
      {"Αλεξάνδρα", "Παπαδοπούλου", "Εθνική Βιβλιοθήκη", ""},
      {"Александра", "Константинопольская", "Университет", ""},
      {"สมชาย", "ศรีสุวรรณ", "", ""},
      {"आदित्य", "श्रीवास्तव", "भारतीय विश्वविद्यालय", ""},
      {"Nguyễn Thị Minh Khai", "", "", ""},
      {"", "Suharto", company, ""},
      {"", "", company, ""},
      {"", "", "", ""},
      {"A", "", "", ""},
      {"Zoe\u0301", "O\u2019Neill\n\tSmith", "Line\nbreak \x07 Ltd.", ""},
      {QString("👩‍👩‍👧‍👦").repeated(10), "", "", ""},
  };
}

class BadgeLayoutTest : public QObject {
  Q_OBJECT

 private slots:
  void anyoneOnAnyBadge_data() {
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("margin");
    for (const double margin : {0.0, 3.0, 6.0}) {
      for (const QSizeF size : {QSizeF(60, 40), QSizeF(86, 54), QSizeF(100, 72), QSizeF(148, 210)}) {
        QTest::addRow("%gx%g margin %g", size.width(), size.height(), margin) << size << margin;
      }
    }
  }

  void anyoneOnAnyBadge() {
    QFETCH(const QSizeF, size);
    QFETCH(const double, margin);
    const QRectF inner = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
    const QString codes[] = {
        "", "A", "12345678", "opaque-code-0123456789", kSigned, QString(512, 'x'), QString(512, u'山')};
    for (const Attendee& attendee : people()) {
      for (const QString& code : codes) {
        for (const QString& event :
             {QString("Expo"), QString(), "Expo " + QString("of everything ").repeated(20)}) {
          const Guest who =
              guest(attendee, code, 0x9a5200, event.size() > 10 ? QString(200, 'T') : "Speaker");
          const PrintPage page = layoutBadge(who, event, "en", {size, margin}, measured);
          const QByteArray about =
              (attendee.given_name.left(20) + '|' + code.left(10) + '|' + event.left(10)).toUtf8();
          check(page, inner, about);
          if (QTest::currentTestFailed()) return;

          const PrintPage same = layoutBadge(who, event, "en", {size, margin}, measured);
          QVERIFY2(same.items == page.items && same.size == page.size, about);
        }
      }
    }
  }

 private:
  void check(const PrintPage& page, const QRectF& inner, const QByteArray& about) {
    QCOMPARE(page.size.width(), inner.right() + inner.left());
    const Badge badge = apart(page);
    const QRectF& band = badge.band.box;
    QVERIFY2(std::abs(band.bottom() - inner.bottom()) < kEps && std::abs(band.width() - inner.width()) < kEps,
             about);
    const QRectF reach = inner.adjusted(-kEps, -kEps, kEps, kEps);
    if (badge.qr) {
      const QRectF quiet = quietZone(*badge.qr);
      QVERIFY2(reach.contains(badge.qr->box), about);
      QVERIFY2(std::abs(badge.qr->box.width() - badge.qr->box.height()) < kEps && badge.qr->box.width() > 10,
               about);
      QVERIFY2(QRectF(QPointF(), page.size).adjusted(-kEps, -kEps, kEps, kEps).contains(quiet), about);
      QVERIFY2(!overlap(quiet, band), about);
    }
    std::vector<QRectF> boxes;
    for (const DrawItem& item : page.items) {
      const auto* text = std::get_if<TextItem>(&item);
      if (!text) continue;
      QVERIFY2(!text->text.isEmpty(), about);
      QVERIFY2(reach.contains(text->box), about);
      QVERIFY2(measured(text->text, text->font) <= text->box.width() + kEps, about);
      QVERIFY2(lineHeight(text->font) <= text->box.height() + kEps, about);
      QVERIFY2(text->font.size >= 2.2 - kEps, about);
      if (badge.qr) QVERIFY2(!overlap(text->box, quietZone(*badge.qr)), about);
      if (!badge.type || !(*text == *badge.type)) QVERIFY2(!overlap(text->box, band), about);
      for (const QRectF& other : boxes) QVERIFY2(!overlap(text->box, other), about);
      boxes.push_back(text->box);
      if (!badge.names.empty()) QVERIFY2(text->font.size <= badge.names.front().font.size + kEps, about);
    }
    // The large name stands in at most two lines.
    const auto bold = std::ranges::count_if(
        badge.names, [](const TextItem& t) { return t.font.weight == FontWeight::Bold; });
    QVERIFY2(bold <= 2, about);
  }

 private slots:
  void everyNameThatFitsIsWhole() {
    for (const Attendee& attendee : people()) {
      const BadgeName name = badgeName(attendee);
      if (name.large.isEmpty() || name.large.size() > 60 || name.small.size() > 45) continue;
      const Badge badge = apart(layoutBadge(guest(attendee), "Expo", "en", {}, measured));
      QString large;
      for (const TextItem& item : badge.names) {
        if (item.font.weight != FontWeight::Bold) continue;
        large += (large.isEmpty() || large.endsWith('-') ? "" : " ") + item.text;
      }
      QCOMPARE(large, name.large);
      if (!name.small.isEmpty()) {
        QVERIFY2(std::ranges::find(badge.names, name.small, &TextItem::text) != badge.names.end(),
                 qPrintable(name.small));
      }
    }
  }

  void defaultBadge() {
    const Badge badge =
        apart(layoutBadge(guest({"Ada", "Lovelace", "Engines", ""}), "Expo 2026", "en", {}, measured));
    QCOMPARE(badge.names.size(), 3U);
    const auto& [given, family, company] = std::tie(badge.names[0], badge.names[1], badge.names[2]);
    QCOMPARE(given.text, QString("Ada"));
    QCOMPARE(family.text, QString("Lovelace"));
    QCOMPARE(company.text, QString("Engines"));
    QVERIFY(given.font.size > 14);  // legible from three metres
    QVERIFY(given.font.size > family.font.size && family.font.size > company.font.size);
    QVERIFY(given.box.bottom() <= family.box.top() + kEps && family.box.bottom() <= company.box.top() + kEps);
    QVERIFY(badge.qr->box.width() >= 24);
    QCOMPARE(badge.qr->text, kSigned);
    QVERIFY(badge.qr->box.center().x() > 66);
    QCOMPARE(badge.event->text, QString("Expo 2026"));
    QVERIFY(badge.event->font.size < company.font.size);
    QCOMPARE(badge.type->text, QString("Speaker"));
    QCOMPARE(badge.band.colour, 0x2f4bffU);
    QCOMPARE(badge.type->colour, 0xffffffU);
  }

  void theNameIsAsLargeAsItCanBe() {
    const auto largeOf = [](const QString& given) {
      return apart(layoutBadge(guest({given, "Li", "", ""}), "Expo", "en", {}, measured)).names.front();
    };
    // Alone on a badge without a code, a name of one word ends only at the margins, or at the largest size
    // there is.
    for (const char* given : {"Al", "Ada", "Maximilian", "Bartholomew", "Wolfeschlegelstein"}) {
      const TextItem alone =
          apart(layoutBadge(guest({given, "", "", ""}, ""), "Expo", "en", {}, measured)).names.front();
      const double next = measured(alone.text, {alone.font.size * 1.02, alone.font.weight});
      QVERIFY2(next > 88 || alone.font.size > 21, given);
    }
    QVERIFY(largeOf("Ana").font.size > largeOf("Maximilian").font.size);
    QVERIFY(largeOf("Maximilian").font.size > largeOf("Maximilian-Ferdinand").font.size);
    QVERIFY(largeOf("Maximilian-Ferdinand").font.size > largeOf("Maximilianferdinandus").font.size);
  }

  void longNamesBreakAtBlanksAndHyphens() {
    const auto lines = [](const QString& given) {
      QStringList made;
      for (const TextItem& item :
           apart(layoutBadge(guest({given, "", "", ""}), "Expo", "en", {}, measured)).names) {
        made.append(item.text);
      }
      return made;
    };
    QCOMPARE(lines("Ada"), QStringList({"Ada"}));
    QCOMPARE(lines("Maximilian-Ferdinand"), QStringList({"Maximilian-", "Ferdinand"}));
    QCOMPARE(lines("Maximilian Ferdinand"), QStringList({"Maximilian", "Ferdinand"}));
    QCOMPARE(lines("Maximilianferdinandus"), QStringList({"Maximilianferdinandus"}));
  }

  void whatFitsInNoSizeEndsInAnEllipsis() {
    const Badge word =
        apart(layoutBadge(guest({QString(90, 'W'), "Li", "", ""}), "Expo", "en", {}, measured));
    QVERIFY(word.names[0].text.startsWith("WWWWWW"));
    QVERIFY(word.names[0].text.endsWith(u'…'));
    QCOMPARE(word.names[1].text, QString("Li"));
    const Badge words =
        apart(layoutBadge(guest({QString("Wim ").repeated(100), "Li", "", ""}), "Expo", "en", {}, measured));
    QVERIFY(words.names[0].text.endsWith("Wim"));
    QVERIFY(words.names[1].text.startsWith("Wim Wim"));
    QVERIFY(words.names[1].text.endsWith(u'…'));
    QCOMPARE(words.names[2].text, QString("Li"));
    QCOMPARE(words.names[0].font, words.names[1].font);
  }

  void anEllipsisCutsNoCharacterApart() {
    const Font font{10, FontWeight::Regular};
    const QString accents = QString("e\u0301").repeated(30);
    for (double width = 1; width < 200; width += 0.7) {
      const QString cut = elided(accents, font, width, measured);
      QVERIFY(measured(cut, font) <= width + kEps);
      if (cut != accents && cut.size() > 1) QCOMPARE(cut.size() % 2, 1);  // pairs, and the ellipsis
      const QString surrogates = elided(QString::fromUtf8("😀").repeated(30), font, width, measured);
      QVERIFY(surrogates.isValidUtf16());
    }
    QCOMPARE(elided("abc", font, 0.5, measured), QString());
  }

  void eastAsianNamesAreWhole() {
    const Badge badge = apart(layoutBadge(guest({"太郎", "山田", "", ""}), "Expo", "en", {}, measured));
    QCOMPARE(badge.names.size(), 1U);
    QCOMPARE(badge.names[0].text, QString("山田太郎"));
    QCOMPARE(fullName({"太郎", "山田", "", ""}), QString("山田太郎"));
    QCOMPARE(fullName({"하늘", "김", "", ""}), QString("김하늘"));
    QCOMPARE(fullName({"さくら", "佐藤", "", ""}), QString("佐藤さくら"));
    // Written in Latin letters, or in both, it is set like any other.
    QCOMPARE(fullName({"Taro", "Yamada", "", ""}), QString("Taro Yamada"));
    QCOMPARE(badgeName({"Taro", "山田", "", ""}), (BadgeName{"Taro", "山田"}));
  }

  void namesWithPartsMissing() {
    QCOMPARE(badgeName({"Ada", "", "Engines", ""}), (BadgeName{"Ada", ""}));
    QCOMPARE(badgeName({"", "Suharto", "Engines", ""}), (BadgeName{"Suharto", ""}));
    QCOMPARE(badgeName({" ", "\t", "Engines", ""}), (BadgeName{"Engines", ""}));
    QCOMPARE(fullName({"Ada", "", "", ""}), QString("Ada"));
    QCOMPARE(fullName({"", "Suharto", "", ""}), QString("Suharto"));
    QCOMPARE(fullName({"", "", "Engines", ""}), QString());
    QCOMPARE(oneLine(" a \n\t b\u00a0\x07"
                     "c "),
             QString("a b c"));
    // A company that stands for the name is not said twice.
    const Badge badge = apart(layoutBadge(guest({"", "", "Engines", ""}), "Expo", "en", {}, measured));
    QCOMPARE(badge.names.size(), 1U);
  }

  void withoutACompanyTheSpaceClosesUp() {
    const auto block = [](const QString& company) {
      const auto names =
          apart(layoutBadge(guest({"Ferdinand", "Li", company, ""}, ""), "Expo", "en", {}, measured)).names;
      return std::pair(names.front().box.top(), names.back().box.bottom());
    };
    const auto [with_top, with_bottom] = block("Engines");
    const auto [top, bottom] = block("");
    // In the middle of the same space: as far down at the top as up at the bottom.
    QVERIFY(top > with_top + 0.5);
    QVERIFY(std::abs((top + bottom) - (with_top + with_bottom)) < 0.1);
  }

  void rightToLeftNamesStandAtTheRight() {
    const Badge badge = apart(layoutBadge(guest({"محمد", "آل سعود", "", ""}), "Expo", "en", {}, measured));
    QCOMPARE(badge.names[0].align, Align::Right);
    QCOMPARE(badge.names[1].align, Align::Right);
    QCOMPARE(badge.event->align, Align::Left);
    // At one edge, though the code leaves the lower lines less.
    const Badge longer =
        apart(layoutBadge(guest({"محمد عبد الرحمن", "آل سعود", "شركة", ""}), "Expo", "en", {}, measured));
    QVERIFY(longer.names.size() > 2);
    for (const TextItem& name : longer.names) QCOMPARE(name.box.right(), longer.names.back().box.right());
    QVERIFY(longer.names.back().box.right() < longer.qr->box.left());
  }

  void withoutACodeThereIsNoQr() {
    const Badge badge = apart(layoutBadge(guest({"Ada", "Li", "", ""}, ""), "Expo", "en", {}, measured));
    QVERIFY(!badge.qr);
    QCOMPARE(badge.names.front().box.width(), 88.0);
  }

  void theBandIsReadableInAnyColour() {
    for (std::uint32_t colour = 0; colour <= 0xffffff; colour += 0x010f13) {
      const Badge badge =
          apart(layoutBadge(guest({"Ada", "", "", ""}, "A", colour), "Expo", "en", {}, measured));
      QCOMPARE(badge.band.colour, colour);
      // The better of black and white is never below the square root of 21.
      QVERIFY(contrastRatio(colour, badge.type->colour) >= 4.5);
    }
    QCOMPARE(textColourOn(0xffff00), 0x000000U);
    QCOMPARE(textColourOn(0x14171f), 0xffffffU);
    QVERIFY(std::abs(contrastRatio(0x000000, 0xffffff) - 21) < 1e-9);
    QVERIFY(std::abs(contrastRatio(0x777777, 0xffffff) - 4.48) <
            0.005);  // the example known to fail 4.5 by a hair
  }

  void qrSizesOfTheStandard_data() {
    // Capacities at level M, ISO/IEC 18004, table 7: the last text that a version holds, and one more.
    QTest::addColumn<QString>("character");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("version");
    const auto row = [](const char* mode, const QString& c, int capacity, int version) {
      QTest::addRow("%s, version %d", mode, version) << c << capacity << version;
    };
    row("numeric", "7", 34, 1);
    row("alphanumeric", "A", 20, 1);
    row("bytes", "a", 14, 1);
    row("alphanumeric", "A", 154, 6);
    row("bytes", "a", 106, 6);
    row("bytes", "a", 180, 9);
    row("bytes", "a", 213, 10);
    row("numeric", "7", 513, 10);
    row("alphanumeric", "A", 1637, 27);
    row("bytes", "a", 1059, 26);
    row("bytes", "a", 2331, 40);
    row("alphanumeric", "A", 3391, 40);
    row("numeric", "7", 5596, 40);
  }
  void qrSizesOfTheStandard() {
    QFETCH(const QString, character);
    QFETCH(const int, capacity);
    QFETCH(const int, version);
    QCOMPARE(qrModules(character.repeated(capacity)), std::optional(17 + 4 * version));
    const auto next = qrModules(character.repeated(capacity + 1));
    QCOMPARE(next, version == 40 ? std::nullopt : std::optional(21 + 4 * version));
  }
};

}  // namespace

QTEST_GUILESS_MAIN(BadgeLayoutTest)
#include "badge_layout_test.moc"
