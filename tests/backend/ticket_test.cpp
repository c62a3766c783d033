// SPDX-License-Identifier: Apache-2.0
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <libical/ical.h>

#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

#include <usher/backend/ticket/calendar_file.h>
#include <usher/backend/ticket/qr_picture.h>

namespace usher::backend::tests {

namespace {

const std::string kTicket = "U1AEAQK5XG2Z3YBQ4KZLDF7R6WMN5TJP2HVC8S9E0A1B2C3D4E5F6G7H8J9K0";

contract::Instant at(const char* text) {
  return contract::parseInstant(text).value();
}

std::string decoded(const QImage& picture) {
  const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
  const auto found =
      ZXing::ReadBarcode(ZXing::ImageView(grey.constBits(), grey.width(), grey.height(),
                                          ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine())));
  return found.isValid() ? found.text() : std::string();
}

contract::SessionRow session(const char* id, contract::LocalizedText title, const char* room) {
  return {.id = id,
          .title = std::move(title),
          .room = room,
          .starts_at = at("2026-11-24T09:00:00+01:00"),
          .ends_at = at("2026-11-24T09:45:00.500+01:00")};
}

ticket::CalendarFile about(const char* language) {
  return {.event = {.id = "demo",
                    .name = {{"en", "Demo days"}, {"de", "Demotage"}},
                    .timezone = "Europe/Berlin",
                    .starts_at = at("2026-11-24T08:00:00Z"),
                    .ends_at = at("2026-11-26T18:00:00Z")},
          .venue = "House of Halls",
          .language = language,
          .at = at("2026-11-01T12:00:00Z")};
}

/// A VEVENT's property as text; "" where it has none.
std::string valueOf(icalcomponent* event, icalproperty_kind kind) {
  auto* found = icalcomponent_get_first_property(event, kind);
  return found ? icalproperty_get_value_as_string(found) : "";
}

}  // namespace

class TicketTest : public QObject {
  Q_OBJECT

 private slots:
  void aPngIsReadBackAtEachScale() {
    const auto code = qr::Code::make(kTicket, ticket::kCorrection).value();
    for (const int scale : {2, 3, 8}) {
      const auto png = ticket::qrPng(code, scale);
      const auto picture =
          QImage::fromData(reinterpret_cast<const uchar*>(png.data()), static_cast<int>(png.size()));
      QCOMPARE(picture.width(), (code.side() + 8) * scale);
      QCOMPARE(picture.height(), picture.width());
      QCOMPARE(picture.depth(), 1);
      QCOMPARE(decoded(picture), kTicket);
    }
    QVERIFY(ticket::qrPng(code, 8).size() < 2000);
  }

  void thePictureIsTheCodeInItsQuietZone() {
    const auto code = qr::Code::make("USHER", ticket::kCorrection).value();
    const auto png = ticket::qrPng(code, 1);
    const auto picture =
        QImage::fromData(reinterpret_cast<const uchar*>(png.data()), static_cast<int>(png.size()));
    for (int y = 0; y < picture.height(); ++y) {
      for (int x = 0; x < picture.width(); ++x) {
        const bool inside = x >= 4 && y >= 4 && x < code.side() + 4 && y < code.side() + 4;
        QCOMPARE(qGray(picture.pixel(x, y)) < 128, inside && code.dark(x - 4, y - 4));
      }
    }
  }

  void scalesOutOfRangeAreBrought() {
    const auto code = qr::Code::make("USHER", ticket::kCorrection).value();
    QCOMPARE(ticket::qrPng(code, 0), ticket::qrPng(code, 1));
    QCOMPARE(ticket::qrPng(code, 1'000'000), ticket::qrPng(code, 64));
  }

  void theSvgDrawsTheCode() {
    const auto code = qr::Code::make("USHER & Söhne <x>", ticket::kCorrection).value();
    const auto svg = QString::fromStdString(ticket::qrSvg(code));
    QXmlStreamReader xml(svg);
    QString path;
    QString box;
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement) continue;
      if (xml.name() == QLatin1String("svg"))
        box = xml.attributes().value(QLatin1String("viewBox")).toString();
      if (xml.name() == QLatin1String("path")) path = xml.attributes().value(QLatin1String("d")).toString();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const int side = code.side() + 8;
    QCOMPARE(box, QStringLiteral("0 0 %1 %1").arg(side));
    QImage picture(side * 4, side * 4, QImage::Format_Grayscale8);
    picture.fill(255);
    const QRegularExpression run(QStringLiteral("M(\\d+) (\\d+)h(\\d+)v(\\d+)h-(\\d+)z"));
    auto runs = run.globalMatch(path);
    QVERIFY(runs.hasNext());
    while (runs.hasNext()) {
      const auto found = runs.next();
      const auto number = [&](int group) { return found.captured(group).toInt() * 4; };
      for (int y = number(2); y < number(2) + number(4); ++y) {
        for (int x = number(1); x < number(1) + number(3); ++x) picture.scanLine(y)[x] = 0;
      }
    }
    QCOMPARE(decoded(picture), "USHER & Söhne <x>");
  }

  void aCalendarFileIsReadBack() {
    const std::vector<ticket::CalendarEntry> entries = {
        {session("opening", {{"en", "Opening; welcome, all"}, {"de", "Eröffnung"}}, "Main hall"), 0},
        {session("cpp", {{"en", "C++\nin practice"}}, ""), 3}};
    const auto file = ticket::calendarFile(about("de-AT"), entries);
    // RFC 5545, 3.1: each line ends with CRLF and is at most 75 bytes long.
    QVERIFY(file.ends_with("END:VCALENDAR\r\n"));
    for (const auto& line : QByteArray::fromStdString(file).split('\n')) {
      QVERIFY(line.isEmpty() || line.endsWith('\r'));
      QVERIFY(line.size() <= 76);
    }
    const std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> calendar(
        icalparser_parse_string(file.c_str()), icalcomponent_free);
    QVERIFY(calendar != nullptr);
    QCOMPARE(icalcomponent_count_errors(calendar.get()), 0);
    QVERIFY(icalcomponent_get_method(calendar.get()) == ICAL_METHOD_PUBLISH);
    QCOMPARE(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 2);
    auto* opening = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    QCOMPARE(valueOf(opening, ICAL_UID_PROPERTY), "opening.demo.usher");
    QCOMPARE(valueOf(opening, ICAL_DTSTART_PROPERTY), "20261124T080000Z");
    QCOMPARE(valueOf(opening, ICAL_DTEND_PROPERTY), "20261124T084500Z");
    QCOMPARE(valueOf(opening, ICAL_DTSTAMP_PROPERTY), "20261101T120000Z");
    QCOMPARE(valueOf(opening, ICAL_SEQUENCE_PROPERTY), "0");
    QCOMPARE(std::string(icalcomponent_get_summary(opening)), "Eröffnung");
    QCOMPARE(std::string(icalcomponent_get_location(opening)), "House of Halls, Main hall");
    QCOMPARE(std::string(icalcomponent_get_description(opening)), "Demotage");
    auto* cpp = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    QCOMPARE(valueOf(cpp, ICAL_SEQUENCE_PROPERTY), "3");
    QCOMPARE(std::string(icalcomponent_get_summary(cpp)), "C++\nin practice");
    QCOMPARE(std::string(icalcomponent_get_location(cpp)), "House of Halls");
  }

  void textCannotBreakOutOfItsLine() {
    const std::vector<ticket::CalendarEntry> entries = {
        {session("x", {{"en", "Talk\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil"}},
                 "a\nATTACH:file:///etc/passwd"),
         0}};
    const auto file = ticket::calendarFile(about("en"), entries);
    QCOMPARE(QByteArray::fromStdString(file).count("\nBEGIN:VEVENT"), 1);
    QCOMPARE(QByteArray::fromStdString(file).count("\nATTACH"), 0);
  }

  void noSessionsAreAnEmptyCalendar() {
    QCOMPARE(QByteArray::fromStdString(ticket::calendarFile(about("en"), {})).count("BEGIN:"), 1);
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::TicketTest)
#include "ticket_test.moc"
