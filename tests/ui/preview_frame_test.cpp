// SPDX-License-Identifier: Apache-2.0
// The camera's picture on the start page, and the brackets on it.
#include <QSignalSpy>
#include <QTest>

#include <usher/ui/widgets/preview_frame.h>

#include "kiosk_rig.h"
#include "paints.h"

using namespace usher;
using namespace domain;
using sample::Kiosk;
using sample::Paints;

class PreviewFrameTest : public QObject {
  Q_OBJECT

 private slots:
  void previewIsShownAsItComesAndTurnsAccentColoured() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(Qt::red);
    for (int y = 0; y < 480; ++y) {
      for (int x = 0; x < 320; ++x) picture.setPixel(x, y, qRgb(0, 255, 0));
    }
    kiosk.window.setPreview(picture);
    auto* preview = kiosk.find<ui::PreviewFrame>("preview");
    const QImage shown = preview->grab().toImage();
    const QPoint middle = shown.rect().center();
    QCOMPARE(shown.pixel(middle.x() + 30, middle.y()), qRgb(255, 0, 0));
    QCOMPARE(shown.pixel(middle.x() - 30, middle.y()), qRgb(0, 255, 0));
    const QRgb accent = ui::tokens::kStandard.accent;
    QVERIFY(shown.pixel(middle.x(), 6) != accent);
    kiosk.render(Deciding{*TicketCode::parse("X")});
    QVERIFY(kiosk.shows("moment"));
    QVERIFY(!kiosk.shows("sentence"));
    QCOMPARE(preview->grab().toImage().pixel(middle.x(), 6), accent);
  }

  void previewThatFitsIsShownPixelByPixel() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    QSignalSpy sized(&kiosk.window, &ui::KioskWindow::previewSized);
    kiosk.window.show();
    auto* preview = kiosk.find<ui::PreviewFrame>("preview");
    QVERIFY(!sized.isEmpty());
    const QSize size = sized.back()[0].toSize();
    QCOMPARE(size, preview->size() * preview->devicePixelRatioF());
    QImage stripes(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
      for (int x = 0; x < size.width(); ++x)
        stripes.setPixel(x, y, x % 2 ? qRgb(255, 0, 0) : qRgb(0, 255, 0));
    }
    kiosk.window.setPreview(stripes);
    const QImage shown = preview->grab().toImage();
    const QPoint middle = shown.rect().center();
    for (const int dx : {0, 1, 2, 3}) {
      const QPoint at = middle + QPoint(dx, 0);
      QCOMPARE(shown.pixel(at), stripes.pixel(at));
    }
  }

  void whatIsAllCoveredIsNotPainted() {
    Kiosk kiosk;
    kiosk.window.show();
    kiosk.render(Attract{});
    auto* preview = kiosk.find<QWidget>("preview");
    auto* page = kiosk.find<QWidget>("attractPage");
    Paints of_preview(preview);
    QTRY_VERIFY(of_preview.count > 0);
    QCoreApplication::processEvents();
    Paints of_page(page);
    Paints of_window(&kiosk.window);
    of_preview.count = 0;
    preview->update();
    QTRY_VERIFY(of_preview.count > 0);
    QCOMPARE(of_page.count, 0);
    page->update();
    QTRY_VERIFY(of_page.count > 0);
    QCOMPARE(of_window.count, 0);
  }

  void nothingMovesWhileACodeIsDecidedAbout() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    const QRect before = kiosk.find<QWidget>("preview")->geometry();
    kiosk.render(Deciding{*TicketCode::parse("X")});
    QCOMPARE(kiosk.find<QWidget>("preview")->geometry(), before);
  }

  void aCodeIsDecidedAboutWithoutThePageBeingMadeAgain() {
    const Deciding deciding{*TicketCode::parse("X")};
    Kiosk at_once;
    at_once.window.show();
    at_once.render(deciding);
    Kiosk kiosk;
    kiosk.window.show();
    kiosk.render(Attract{});
    kiosk.window.showTrouble(CodeTrouble::Dark, {});
    auto* moment = kiosk.find<QWidget>("moment");
    Paints of_name(kiosk.find("eventName"));
    Paints of_moment(moment);
    QTRY_VERIFY(of_name.count > 0);
    of_name.count = 0;
    kiosk.render(deciding);
    QTRY_VERIFY(of_moment.count > 0);
    QCOMPARE(of_name.count, 0);
    QCOMPARE(kiosk.window.grab().toImage(), at_once.window.grab().toImage());
  }

  void bracketsSnapOntoTheCodeSeen() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    QImage picture(640, 640, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    kiosk.window.setPreview(picture);
    auto* preview = kiosk.find<ui::PreviewFrame>("preview");
    const QRectF rest = preview->bracketBox();
    QCOMPARE(rest.center(), QRectF(preview->rect()).center());
    kiosk.window.showCodeSeen(QPolygonF(QRectF(0.1, 0.4, 0.2, 0.2)));
    QVERIFY(preview->bracketBox().center().x() < preview->width() * 0.3);
    QVERIFY(preview->bracketBox().width() < rest.width());
    QTRY_COMPARE(preview->bracketBox(), rest);
  }

  void adviceStandsInThePlaceOfTheSentence() {
    Kiosk kiosk;
    Screen screen = sample::screenOf(Attract{});
    kiosk.window.render(screen);
    const QRect before = kiosk.find<QWidget>("preview")->geometry();
    kiosk.window.showTrouble(CodeTrouble::Far, QPolygonF(QRectF(0.1, 0.4, 0.1, 0.1)));
    QCOMPARE(kiosk.text("advice"), QStringLiteral("A little closer, please"));
    QVERIFY(!kiosk.shows("sentence"));
    QCOMPARE(kiosk.find<QWidget>("preview")->geometry(), before);
    QCOMPARE(kiosk.find<QWidget>("advice")->geometry().topLeft(),
             kiosk.find<QWidget>("sentence")->geometry().topLeft());
    screen.language = QStringLiteral("de");
    kiosk.window.render(screen);
    QCOMPARE(kiosk.text("advice"), QStringLiteral("Bitte etwas näher"));

    kiosk.window.showTrouble(std::nullopt, {});
    QVERIFY(!kiosk.shows("advice"));
    QVERIFY(kiosk.shows("sentence"));
    // What was said of one code is not said of the next one.
    kiosk.window.showTrouble(CodeTrouble::Blurred, {});
    kiosk.render(Deciding{*TicketCode::parse("X")});
    QVERIFY(!kiosk.shows("advice"));
    kiosk.render(Attract{});
    QVERIFY(!kiosk.shows("advice"));
  }

  void whoCantBeReadMayGoOnWithout() {
    Kiosk kiosk;
    domain::EventFacts facts = sample::facts();
    for (const bool finds : {true, false}) {
      facts.finds_guests = finds;
      kiosk.window.setFacts(facts);
      kiosk.render(Attract{});
      kiosk.window.showTrouble(CodeTrouble::Damaged, {});
      QCOMPARE(kiosk.text("advice").contains(QStringLiteral("without it")), finds);
      QCOMPARE(kiosk.shows("withoutCode"), finds);
      kiosk.window.showTrouble(std::nullopt, {});
    }
  }

  void bracketsGoToACodeThatCantBeReadAndStayWhite() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    QImage picture(640, 640, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    kiosk.window.setPreview(picture);
    auto* preview = kiosk.find<ui::PreviewFrame>("preview");
    const QRectF rest = preview->bracketBox();
    kiosk.window.showTrouble(CodeTrouble::Damaged, QPolygonF(QRectF(0.1, 0.4, 0.2, 0.2)));
    QVERIFY(preview->bracketBox().center().x() < preview->width() * 0.3);
    const QImage shown = preview->grab().toImage();
    bool has_accent = false;
    for (int y = 0; y < shown.height(); y += 2) {
      for (int x = 0; x < shown.width(); x += 2)
        has_accent = has_accent || shown.pixel(x, y) == ui::tokens::kStandard.accent;
    }
    QVERIFY(!has_accent);
    // They do not flicker when it is lost for a frame, and go back when it is gone.
    kiosk.window.showTrouble(CodeTrouble::Damaged, {});
    QVERIFY(preview->bracketBox() != rest);
    QTRY_COMPARE(preview->bracketBox(), rest);
  }

  void theEdgeOfThePictureLightsWhatIsTooDark() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    auto* preview = kiosk.find<ui::PreviewFrame>("preview");
    QImage dark(preview->size(), QImage::Format_RGB32);
    dark.fill(Qt::black);
    kiosk.window.setPreview(dark);
    const QPoint edge(preview->width() / 2, preview->width() / 25);
    QCOMPARE(preview->grab().toImage().pixel(edge), qRgb(0, 0, 0));
    kiosk.window.showTrouble(CodeTrouble::Dark, {});
    QCOMPARE(preview->grab().toImage().pixel(edge), qRgb(255, 255, 255));
    kiosk.window.showTrouble(CodeTrouble::Far, {});
    QCOMPARE(preview->grab().toImage().pixel(edge), qRgb(0, 0, 0));
  }

  void bracketsAreWhereTheyAreSaidToBe() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    auto* preview = kiosk.find<ui::PreviewFrame>("preview");
    QImage grey(preview->size(), QImage::Format_RGB32);
    grey.fill(Qt::gray);
    kiosk.window.setPreview(grey);
    kiosk.window.showCodeSeen(QPolygonF(QRectF(0.2, 0.3, 0.4, 0.4)));
    const QRgb accent = ui::tokens::kStandard.accent;
    const QRect box = preview->bracketBox().toRect();
    const int along = box.width() / 16;
    // Each bracket has an arm each way; between those there is the picture.
    const auto arms = [&] {
      const QImage shown = preview->grab().toImage();
      int drawn = 0;
      for (const int y : {box.top(), box.top() + box.height()}) {
        for (const int x : {box.left() + along, box.left() + box.width() - along}) {
          drawn += shown.pixel(x, y) == accent;
        }
      }
      for (const int x : {box.left(), box.left() + box.width()}) {
        for (const int y : {box.top() + along, box.top() + box.height() - along}) {
          drawn += shown.pixel(x, y) == accent;
        }
      }
      if (shown.pixel(box.center().x(), box.top()) != qRgb(160, 160, 164)) return -1;
      return drawn;
    };
    QTRY_COMPARE(arms(), 8);
  }
};

QTEST_MAIN(PreviewFrameTest)
#include "preview_frame_test.moc"
