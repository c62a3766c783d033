// SPDX-License-Identifier: Apache-2.0
// Every template that comes with Usher, for people in five scripts: nothing is in the way of anything, and
// the code on the printed page is read.
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <usher/admin/badge/preview_file.h>
#include <usher/admin/badge/preview_guest.h>
#include <usher/domain/layout/qr_size.h>
#include <usher/paper/page_painter.h>
#include <usher/templates/template_file.h>
#include <usher/templates/template_layout.h>
#include <usher/ui/words/agenda_words.h>

using namespace usher;
using admin::PreviewGuest;
using domain::PrintPage;
using domain::QrItem;
using domain::TextItem;

namespace {

constexpr double kGrace = 0.01;
constexpr int kDots = 203;

std::vector<PreviewGuest> people() {
  auto guests = admin::madeUpGuests();
  const auto add = [&](const domain::Attendee& attendee, const QString& code, std::size_t sessions) {
    PreviewGuest guest = guests[0];
    guest.guest.ticket.attendee = attendee;
    if (!code.isEmpty()) guest.guest.ticket.code = code;
    guest.guest.sessions.resize(std::min(sessions, guest.guest.sessions.size()),
                                guest.guest.sessions.front());
    guests.push_back(guest);
  };
  add({"", "", "", ""}, {}, 1);
  add({"", "Suharto", "", ""}, "12345678", 0);
  add({QString(300, u'W'), QString(300, u'M'), QString(300, u'W'), ""}, {}, 9);
  add({QString("Wim ").repeated(60), QString("van ").repeated(60), QString("and Sons ").repeated(40), ""}, {},
      2);
  // Of an agenda that goes on over pages.
  PreviewGuest busy = guests[1];
  for (int i = 0; i < 5; ++i) {
    for (const auto& session : guests[0].guest.sessions) busy.guest.sessions.push_back(session);
  }
  guests.push_back(busy);
  return guests;
}

std::vector<PrintPage> pagesOf(const templates::Template& design, const PreviewGuest& guest) {
  const domain::Event event = admin::previewEvent();
  const auto words = ui::agendaWords(guest.language, event.timezone);
  return templates::layOut(design, {guest.guest, event, guest.language, words}, paper::measureText());
}

/// Where its letters are: as wide as they are measured, as high as the font's size.
QRectF inkOf(const TextItem& text) {
  const double length = paper::measureText()(text.text, text.font);
  QRectF ink(QPointF(), text.turns % 2 == 0 ? text.box.size() : text.box.size().transposed());
  const double slack = ink.width() - length;
  const double before = text.align == domain::Align::Left     ? 0
                        : text.align == domain::Align::Centre ? slack / 2
                                                              : slack;
  const double above = (ink.height() - text.font.size) / 2;
  const QRectF upright(before, above, length, text.font.size);
  switch (text.turns) {
    case 2:
      return {text.box.right() - upright.right(), text.box.bottom() - upright.bottom(), upright.width(),
              upright.height()};
    default:
      return upright.translated(text.box.topLeft());
  }
}

bool crosses(const QRectF& a, const QRectF& b) {
  return a.adjusted(kGrace, kGrace, -kGrace, -kGrace)
      .intersects(b.adjusted(kGrace, kGrace, -kGrace, -kGrace));
}

}  // namespace

class ReadyTest : public QObject {
  Q_OBJECT

 private slots:
  void thoseOfThePlanAreThere() {
    QCOMPARE(templates::readyTemplates(),
             QStringList({"agenda_a4", "agenda_receipt_80", "badge_4x3in", "badge_86x54", "badge_a6",
                          "badge_fanfold_96x268", "badge_label_62"}));
  }

  void everyTemplate_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : templates::readyTemplates()) QTest::newRow(qPrintable(name)) << name;
  }

  void nothingIsInTheWay_data() { everyTemplate_data(); }
  void nothingIsInTheWay() {
    QFETCH(const QString, name);
    const auto loaded = templates::loadTemplate(name);
    if (!loaded) QFAIL(qPrintable(inWords(loaded.error().front())));
    for (const PreviewGuest& guest : people()) {
      for (const PrintPage& page : pagesOf(loaded->design, guest)) {
        const QRectF sheet = QRectF(QPointF(), page.size).adjusted(-kGrace, -kGrace, kGrace, kGrace);
        std::vector<TextItem> texts;
        std::vector<QRectF> kept_free;
        for (const auto& item : page.items) {
          std::visit([&](const auto& drawn) { QVERIFY(sheet.contains(drawn.box)); }, item);
          if (const auto* text = std::get_if<TextItem>(&item)) texts.push_back(*text);
          if (const auto* qr = std::get_if<QrItem>(&item)) {
            const double quiet = 4 * qr->box.width() / *domain::qrModules(qr->text);
            kept_free.push_back(qr->box.adjusted(-quiet, -quiet, quiet, quiet));
          }
        }
        for (std::size_t i = 0; i < texts.size(); ++i) {
          const QRectF ink = inkOf(texts[i]);
          QVERIFY2(ink.width() <= texts[i].box.width() + kGrace, qPrintable(texts[i].text));
          for (const QRectF& code : kept_free) QVERIFY2(!crosses(ink, code), qPrintable(texts[i].text));
          for (std::size_t j = 0; j < i; ++j) {
            QVERIFY2(!crosses(ink, inkOf(texts[j])),
                     qPrintable(texts[i].text + QStringLiteral(" crosses ") + texts[j].text));
          }
        }
      }
    }
  }

  void nameAndTypeAreSaid_data() { everyTemplate_data(); }
  void nameAndTypeAreSaid() {
    QFETCH(const QString, name);
    const auto loaded = templates::loadTemplate(name);
    QVERIFY(loaded);
    for (const PreviewGuest& guest : admin::madeUpGuests()) {
      QString said;
      for (const PrintPage& page : pagesOf(loaded->design, guest)) {
        for (const auto& item : page.items) {
          if (const auto* text = std::get_if<TextItem>(&item)) said += text->text;
        }
      }
      const auto& attendee = guest.guest.ticket.attendee;
      const auto letters = [](QString text) { return text.remove(u' '); };
      QVERIFY2(letters(said).contains(letters(attendee.given_name)), qPrintable(said));
      QVERIFY2(letters(said).contains(letters(attendee.family_name)), qPrintable(said));
      if (loaded->design.paper == domain::Paper::Badge)
        QVERIFY2(said.contains(guest.guest.type.name.in(guest.language)), qPrintable(said));
    }
  }

  void theCodeIsReadFromThePdf_data() { everyTemplate_data(); }
  void theCodeIsReadFromThePdf() {
    QFETCH(const QString, name);
    const auto loaded = templates::loadTemplate(name);
    QVERIFY(loaded);
    QTemporaryDir folder;
    std::vector<PrintPage> pages;
    QStringList codes;
    for (const PreviewGuest& guest : people()) {
      pages.push_back(pagesOf(loaded->design, guest).front());
      codes << guest.guest.ticket.code;
    }
    QFile pdf(folder.filePath("badge.pdf"));
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    QVERIFY(admin::writePreviewPdf(pdf, pages, kDots));
    pdf.close();
    QProcess render;
    render.start("pdftoppm",
                 {"-r", QString::number(kDots), "-gray", "-png", pdf.fileName(), folder.filePath("page")});
    if (!render.waitForStarted()) QSKIP("pdftoppm of poppler-utils is not there");
    QVERIFY(render.waitForFinished());
    const QDir rendered(folder.path());
    const QStringList files = rendered.entryList({"*.png"}, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), codes.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
      const QImage image = QImage(rendered.filePath(files[i])).convertToFormat(QImage::Format_Grayscale8);
      QVERIFY(qAbs(image.width() - pages[static_cast<std::size_t>(i)].size.width() * kDots / 25.4) < 2);
      const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                  static_cast<int>(image.bytesPerLine()));
      const auto read = ZXing::ReadBarcode(view);
      QVERIFY2(read.isValid(), qPrintable(files[i]));
      QCOMPARE(QString::fromStdString(read.text()), codes[i]);
    }
  }
};

QTEST_MAIN(ReadyTest)
#include "ready_test.moc"
