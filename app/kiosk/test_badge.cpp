// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/test_badge.h>

#include <QImage>
#include <QPainter>

#include <usher/paper/page_painter.h>
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

}  // namespace

std::optional<QByteArray> codeOn(const domain::PrintPage& page, int dots_per_inch) {
  const double dots_per_mm = dots_per_inch / 25.4;
  QImage image((page.size * dots_per_mm).toSize(), QImage::Format_Grayscale8);
  image.fill(Qt::white);
  QPainter painter(&image);
  paper::paintPage(painter, page, dots_per_mm);
  painter.end();
  const auto codes = scan::ZxingReader().read({.data = image.constBits(),
                                               .width = image.width(),
                                               .height = image.height(),
                                               .row_stride = static_cast<int>(image.bytesPerLine())});
  if (codes.empty()) return std::nullopt;
  // A folded badge has it on both sides.
  for (const auto& code : codes) {
    if (code.utf8 != codes.front().utf8) return std::nullopt;
  }
  return codes.front().utf8;
}

PrintJob testBadge(const domain::Event& event, const KioskSettings& settings) {
  return layOut({.visit = 0, .paper = domain::Paper::Badge, .guest = nobody(), .language = settings.language},
                event, settings);
}

BadgeTrial tryBadge(const domain::Event& event, const KioskSettings& settings, int dots_per_inch) {
  if (settings.badge_printer.kind == PrinterChoice::Nothing) return BadgeTrial::NothingPrinted;
  const PrintJob job = testBadge(event, settings);
  for (const auto& page : job.pages) {
    if (codeOn(page, dots_per_inch) == testCode().toUtf8()) return BadgeTrial::Read;
  }
  return BadgeTrial::NotRead;
}

}  // namespace usher::kiosk
