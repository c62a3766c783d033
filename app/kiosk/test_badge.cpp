// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/test_badge.h>

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <variant>

#include <usher/paper/page_painter.h>
#include <usher/scan/other_code_reader.h>
#include <usher/scan/zxing_reader.h>

#include <usher/kiosk/paperwork.h>

namespace usher::kiosk {

using domain::preflight::BadgeTrial;

namespace {

/// No ticket's: a signed one's signature is not all the same letter.
QString testCode() {
  return QStringLiteral("U1") + QString(128, u'A');
}

domain::Guest nobody() {
  return {
      .ticket = {.id = *domain::TicketId::parse(u"test-badge"),
                 .code = testCode(),
                 .type = *domain::TicketTypeId::parse(u"test"),
                 .valid_from = {},
                 .valid_until = {},
                 .attendee = {QStringLiteral("Test"), QStringLiteral("Badge"), QStringLiteral("Usher"), {}},
                 .enrolments = {},
                 .open_questions = {}},
      .type = {*domain::TicketTypeId::parse(u"test"), {}, 0x2F4BFF},
      .sessions = {}};
}

QImage painted(const domain::PrintPage& page, int dots_per_inch) {
  const double dots_per_mm = dots_per_inch / 25.4;
  QImage image((page.size * dots_per_mm).toSize(), QImage::Format_Grayscale8);
  image.fill(Qt::white);
  QPainter painter(&image);
  paper::paintPage(painter, page, dots_per_mm);
  return image;
}

scan::LuminanceView luminanceOf(const QImage& image) {
  return {.data = image.constBits(),
          .width = image.width(),
          .height = image.height(),
          .row_stride = static_cast<int>(image.bytesPerLine())};
}

template <class Item>
bool holds(const domain::PrintPage& page) {
  return std::ranges::any_of(page.items, [](const auto& item) { return std::holds_alternative<Item>(item); });
}

bool isToHaveTestCode(const domain::PrintPage& page) {
  return std::ranges::any_of(page.items, [](const domain::DrawItem& item) {
    const auto* qr = std::get_if<domain::QrItem>(&item);
    return std::holds_alternative<domain::GridItem>(item) || (qr && qr->text.contains(testCode()));
  });
}

/// Among others, as a template may have; folded badges have it on both sides.
bool hasTestCode(const domain::PrintPage& page, int dots_per_inch) {
  const auto isIt = [](const scan::SeenCode& code) { return code.utf8.contains(testCode().toUtf8()); };
  const QImage image = painted(page, dots_per_inch);
  const auto luminance = luminanceOf(image);
  if (holds<domain::QrItem>(page) && std::ranges::any_of(scan::ZxingReader().read(luminance), isIt))
    return true;
  using domain::CodeFormat;
  const scan::CodeFormats others(
      {CodeFormat::Aztec, CodeFormat::DataMatrix, CodeFormat::Pdf417, CodeFormat::Code128});
  return holds<domain::GridItem>(page) &&
         std::ranges::any_of(scan::OtherCodeReader::readThoroughly(luminance, others), isIt);
}

}  // namespace

std::optional<QByteArray> codeOn(const domain::PrintPage& page, int dots_per_inch) {
  const QImage image = painted(page, dots_per_inch);
  const auto codes = scan::ZxingReader().read(luminanceOf(image));
  if (codes.size() != 1) return std::nullopt;
  return codes.front().utf8;
}

PrintJob testBadge(const domain::Event& event, const KioskSettings& settings) {
  PrintJob job =
      layOut({.visit = 0, .paper = domain::Paper::Badge, .guest = nobody(), .language = settings.language},
             event, settings);
  job.is_test = true;
  return job;
}

BadgeTrial tryBadge(const domain::Event& event, const KioskSettings& settings, int dots_per_inch) {
  if (settings.badge_printer.kind == PrinterChoice::Nothing) return BadgeTrial::NothingPrinted;
  const PrintJob job = testBadge(event, settings);
  for (const auto& page : job.pages) {
    if (hasTestCode(page, dots_per_inch)) return BadgeTrial::Read;
  }
  return std::ranges::any_of(job.pages, isToHaveTestCode) ? BadgeTrial::NotRead : BadgeTrial::WithoutCode;
}

}  // namespace usher::kiosk
