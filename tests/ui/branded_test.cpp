// SPDX-License-Identifier: Apache-2.0
// How an event's own colours and pictures come onto the screen, whatever they are.
#include <QBuffer>
#include <QTest>

#include <usher/domain/layout/contrast.h>
#include <usher/ui/design/branded.h>
#include <usher/ui/design/pictures.h>

using namespace usher;
using ui::tokens::kStandard;

namespace {

double contrast(QRgb one, QRgb other) {
  return domain::contrastRatio(one & 0xFFFFFF, other & 0xFFFFFF);
}

QByteArray fileOf(const QSize& size, const char* format) {
  QImage image(size, QImage::Format_RGB32);
  image.fill(0xFF8A1C4A);
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, format);
  return buffer.data();
}

}  // namespace

class BrandedTest : public QObject {
  Q_OBJECT

 private slots:
  void whatIsNotBrandedIsTheHouses() {
    const auto same = ui::branded(kStandard, {});
    QCOMPARE(same.palette.accent, kStandard.accent);
    QCOMPARE(same.palette.accent_tint, kStandard.accent_tint);
    QCOMPARE(same.palette.action, kStandard.action);
    QCOMPARE(same.palette.paper, kStandard.paper);
    QVERIFY(!same.accent_differs && !same.ground_differs);
  }

  void coloursThatCanBeReadAreShownAsTheyAre() {
    const auto shown = ui::branded(kStandard, {.accent = 0x8A1C4A, .ground = 0xFFF7FA});
    QCOMPARE(shown.palette.accent, QRgb(0xFF8A1C4A));
    QCOMPARE(shown.palette.paper, QRgb(0xFFFFF7FA));
    QVERIFY(!shown.accent_differs && !shown.ground_differs);
  }

  void everyColourCanBeReadInTheEnd_data() {
    QTest::addColumn<quint32>("accent");
    QTest::addColumn<quint32>("ground");
    constexpr quint32 kEach[] = {0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00,
                                 0x00FFFF, 0xFF00FF, 0x808080, 0xFFD500, 0x8A1C4A, 0x14171F};
    for (const quint32 accent : kEach) {
      for (const quint32 ground : kEach) {
        QTest::addRow("%06x on %06x", accent, ground) << accent << ground;
      }
    }
  }
  void everyColourCanBeReadInTheEnd() {
    QFETCH(const quint32, accent);
    QFETCH(const quint32, ground);
    const auto shown = ui::branded(kStandard, {.accent = accent, .ground = ground});
    const auto& palette = shown.palette;
    QVERIFY(contrast(palette.ink, palette.paper) >= 7);
    QVERIFY(contrast(palette.quiet_ink, palette.paper) >= 7);
    QVERIFY(contrast(palette.accent, palette.paper) >= 4.5);
    QVERIFY(contrast(palette.accent, palette.surface) >= 4.5);
    QVERIFY(contrast(palette.accent, palette.accent_tint) >= 4.5);
    QVERIFY(contrast(palette.accent, palette.well) >= 4.5);
    QVERIFY(contrast(palette.on_colour, palette.accent) >= 4.5);
    QVERIFY(contrast(palette.ink, palette.accent_tint) >= 7);
    QVERIFY(contrast(palette.paper, palette.action) >= 7);
    QCOMPARE(shown.accent_differs, palette.accent != (0xFF000000 | accent));
    QCOMPARE(shown.ground_differs, palette.paper != (0xFF000000 | ground));
  }

  void faultsAreTold() {
    const auto id = [](const char* name) { return *domain::PictureId::parse(QString::fromLatin1(name)); };
    domain::EventFacts facts{.event = {*domain::EventId::parse(u"ev"), {}, "UTC", {}, {}},
                             .ticket_types = {},
                             .lists = {},
                             .sessions = {}};
    QVERIFY(ui::brandingFaults(facts).isEmpty());
    facts.event.branding = {.accent = 0x8A1C4A, .ground = 0xFFF7FA, .logo = id("logo")};
    facts.pictures = {{id("logo"), fileOf({32, 16}, "png")}, {id("soup"), "GIF89a"}};
    QVERIFY(ui::brandingFaults(facts).isEmpty());
    facts.event.branding.accent = 0xFFB000;
    facts.event.branding.background = id("hall");
    facts.catalogue = {{.id = *domain::ItemId::parse(u"soup"),
                        .name = {},
                        .session = {},
                        .stock = {},
                        .per_guest = {},
                        .opens_at = {},
                        .closes_at = {},
                        .picture = id("soup")}};
    const QStringList faults = ui::brandingFaults(facts);
    QCOMPARE(faults.size(), 3);
    QVERIFY(faults[0].contains("accent #ffb000"));
    QVERIFY(faults[1].contains("no picture \"hall\""));
    QVERIFY(faults[2].contains("\"soup\" can't be read"));
  }

  void aPaleAccentKeepsItsHue() {
    const QColor shown = QColor::fromRgb(ui::branded(kStandard, {.accent = 0xFFB000}).palette.accent);
    QVERIFY(shown.red() > shown.green() && shown.green() > shown.blue());
    QVERIFY(shown.red() > 120);
  }

  void picturesAreRead_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QSize>("size");
    const QByteArray png = fileOf({320, 80}, "png");
    // A small file may say that it is larger than any memory.
    QByteArray boast = png;
    boast.replace(16, 8, QByteArray("\0\1\0\0\0\1\0\0", 8));
    QTest::newRow("PNG") << png << QSize(320, 80);
    QTest::newRow("JPEG") << fileOf({80, 320}, "jpg") << QSize(80, 320);
    QTest::newRow("larger than any screen") << fileOf({4096, 1024}, "jpg") << QSize(2048, 512);
    QTest::newRow("cut short") << png.left(30) << QSize();
    QTest::newRow("boasting") << boast << QSize();
    QTest::newRow("a picture of another kind") << fileOf({8, 8}, "bmp") << QSize();
    QTest::newRow("no picture") << QByteArray("<svg/>") << QSize();
    QTest::newRow("nothing") << QByteArray() << QSize();
  }
  void picturesAreRead() {
    QFETCH(const QByteArray, file);
    QFETCH(const QSize, size);
    QCOMPARE(ui::readPicture(file).size(), size.isEmpty() ? QSize(0, 0) : size);
  }

  void picturesAreFoundByTheirIds() {
    const auto logo = domain::PictureId::parse(u"logo");
    const auto other = domain::PictureId::parse(u"other");
    ui::Pictures pictures;
    QVERIFY(pictures.of(logo).isNull());
    pictures.set({{*logo, fileOf({32, 16}, "png")}, {*other, "broken"}});
    QCOMPARE(pictures.of(logo).size(), QSize(32, 16));
    QVERIFY(pictures.of(other).isNull());
    QVERIFY(pictures.of(std::nullopt).isNull());
    pictures.set({{*logo, fileOf({64, 16}, "png")}});
    QCOMPARE(pictures.of(logo).size(), QSize(64, 16));
  }
};

QTEST_MAIN(BrandedTest)
#include "branded_test.moc"
