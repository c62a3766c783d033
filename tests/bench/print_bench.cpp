// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <stdexcept>

#include <usher/domain/overloaded.h>
#include <usher/kiosk/paperwork.h>
#include <usher/kiosk/printing/queue_printer.h>
#include <usher/paper/house_font.h>
#include <usher/paper/page_painter.h>

#include "../app/kiosk/cups_scheduler.h"
#include "bench_kiosk.h"
#include "benches.h"
#include "made_up_event.h"

namespace usher::bench {

namespace {

constexpr int kPainted = 100;
constexpr int kPrinted = 40;
constexpr int kOnSheets = 1'000;
constexpr int kSheetRuns = 3;
constexpr double kDotsPerMm = 300 / 25.4;

/// As a program would paint that knows each dot beforehand.
void paintPlainly(QPainter& painter, const domain::PrintPage& page) {
  painter.setPen(Qt::black);
  for (const domain::DrawItem& item : page.items) {
    if (const auto* text = std::get_if<domain::TextItem>(&item)) {
      painter.setFont(paper::houseFont(text->font.weight, qRound(text->font.size * kDotsPerMm), text->text));
      painter.drawText(QRectF(text->box.topLeft() * kDotsPerMm, text->box.size() * kDotsPerMm),
                       Qt::AlignVCenter, text->text);
    } else if (const auto* rect = std::get_if<domain::RectItem>(&item)) {
      painter.fillRect(QRectF(rect->box.topLeft() * kDotsPerMm, rect->box.size() * kDotsPerMm),
                       QColor::fromRgb(rect->colour));
    } else if (const auto* qr = std::get_if<domain::QrItem>(&item)) {
      painter.fillRect(QRectF(qr->box.topLeft() * kDotsPerMm, qr->box.size() * kDotsPerMm), Qt::black);
    }
  }
}

/// A PDF with a page for each, as QPainter writes it.
void writePlainly(const QString& file, const std::vector<domain::PrintPage>& pages) {
  QPdfWriter writer(file);
  writer.setResolution(300);
  writer.setPageSize(QPageSize(pages.front().size, QPageSize::Millimeter));
  QPainter painter(&writer);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (i > 0) writer.newPage();
    paintPlainly(painter, pages[i]);
  }
}

/// Guests as `usher badge sheets` takes them.
QByteArray guestList(const std::vector<domain::Guest>& guests) {
  QJsonArray all;
  for (int i = 0; i < kOnSheets; ++i) {
    const domain::Ticket& ticket = guests[std::size_t(i) % guests.size()].ticket;
    all.append(QJsonObject{{QStringLiteral("given_name"), ticket.attendee.given_name},
                           {QStringLiteral("family_name"), ticket.attendee.family_name},
                           {QStringLiteral("company"), ticket.attendee.company},
                           {QStringLiteral("code"), ticket.code}});
  }
  return QJsonDocument(all).toJson();
}

void makeSheets(const QString& list, const QString& pdf) {
  QProcess usher;
  usher.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  usher.start(QCoreApplication::applicationDirPath() + QStringLiteral("/usher"),
              {QStringLiteral("badge"), QStringLiteral("sheets"), QStringLiteral("--guests"), list,
               QStringLiteral("--template"), QStringLiteral("badge_86x54"), QStringLiteral("--out"), pdf});
  if (!usher.waitForFinished(-1) || usher.exitStatus() != QProcess::NormalExit || usher.exitCode() != 0)
    throw std::runtime_error("usher badge sheets failed");
}

QImage sheetFor(const domain::PrintPage& page) {
  QImage image((page.size * kDotsPerMm).toSize(), QImage::Format_RGB32);
  image.fill(Qt::white);
  return image;
}

}  // namespace

Figures printBench() {
  kiosk::CupsScheduler service;
  if (const char* missing = kiosk::CupsScheduler::missing()) throw std::runtime_error(missing);
  service.addQueue("door", "file:/dev/null");
  if (!service.begin())
    throw std::runtime_error("cupsd does not run here: " + service.output().toStdString());
  kiosk::QueuePrinter printer(QStringLiteral("door"));

  const BenchFolder folder;
  BenchKiosk door(folder);
  const auto pages = inPages(wholeEvent());
  door.load(pages);
  const domain::Event event = std::get<domain::Event>(pages.front().front());
  const kiosk::KioskSettings settings;
  const std::vector<int> guests = arrivals();
  const auto badgeOf = [&](const domain::Guest& guest) {
    return kiosk::layOut({.paper = domain::Paper::Badge, .guest = guest, .language = QStringLiteral("en")},
                         event, settings);
  };
  int next = 0;
  const auto comesIn = [&] {
    domain::Decision decision = door.decide(codeOf(guests[std::size_t(next++)]));
    if (!decision.guest) throw std::runtime_error("a guest was not let in");
    return *std::move(decision.guest);
  };

  std::vector<domain::Guest> inside;
  for (int i = 0; i < kPainted; ++i) inside.push_back(comesIn());
  const auto guestOf = [&](int turn) -> const domain::Guest& { return inside[std::size_t(turn % kPainted)]; };
  const Sides painted = interleaved(
      kPainted,
      [&](int turn) {
        return timeOf([&] {
          const auto page = badgeOf(guestOf(turn)).pages.front();
          QImage image = sheetFor(page);
          QPainter painter(&image);
          paper::paintPage(painter, page, kDotsPerMm);
        });
      },
      [&](int turn) {
        const auto page = badgeOf(guestOf(turn)).pages.front();
        return timeOf([&] {
          QImage image = sheetFor(page);
          QPainter painter(&image);
          paintPlainly(painter, page);
        });
      });

  constexpr double kLimit = 300;
  const Sides accepted = interleaved(
      kPrinted,
      [&](int) {
        return timeOf([&] {
          const auto taken = printer.print(badgeOf(comesIn()));
          if (!taken) throw std::runtime_error(taken.error().toStdString());
        });
      },
      [&](int) { return kLimit; });

  QTemporaryDir papers;
  const QString list = papers.filePath(QStringLiteral("guests.json"));
  if (QFile file(list); !file.open(QIODevice::WriteOnly) || file.write(guestList(inside)) < 0)
    throw std::runtime_error("the list of guests can't be written");
  std::vector<domain::PrintPage> thousand;
  for (int i = 0; i < kOnSheets; ++i) thousand.push_back(badgeOf(guestOf(i)).pages.front());
  const Sides sheets = interleaved(
      kSheetRuns,
      [&](int) { return timeOf([&] { makeSheets(list, papers.filePath(QStringLiteral("sheets.pdf"))); }); },
      [&](int) {
        return timeOf([&] { writePlainly(papers.filePath(QStringLiteral("plain.pdf")), thousand); });
      });

  Figures figures;
  addPercentiles(figures,
                 {.bench = QStringLiteral("print"),
                  .name = QStringLiteral("badge laid out and painted, 300 dpi"),
                  .yardstick = QStringLiteral("QPainter, the same items")},
                 painted);
  addPercentiles(figures,
                 {.bench = QStringLiteral("print"),
                  .name = QStringLiteral("code to job accepted by CUPS"),
                  .yardstick = QStringLiteral("the limit"),
                  .target = Target{Target::Value, kLimit}},
                 accepted);
  addPercentiles(figures,
                 {.bench = QStringLiteral("print"),
                  .name = QStringLiteral("usher badge sheets, 1,000 badges on A4"),
                  .yardstick = QStringLiteral("QPainter, a page each, no codes")},
                 sheets);
  return figures;
}

}  // namespace usher::bench
