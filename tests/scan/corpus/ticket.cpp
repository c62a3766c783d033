// SPDX-License-Identifier: Apache-2.0
#include "ticket.h"

#include <usher/qr/code.h>

#include <stdexcept>

namespace usher::scan::corpus {

namespace {

/// A phone with its hand is narrower than a page.
constexpr double kPhoneWidth = 130;
constexpr double kPageWidth = 190;
constexpr double kHeight = 290;
constexpr double kPixelsPerMm = 5.2;

}  // namespace

void paintCode(Canvas& canvas, const Point& middle, const std::string& text, double width, double dark,
               double light, Dice& dice) {
  const int sort = dice.below(10);
  const auto correction = sort < 3   ? qr::Correction::Low
                          : sort < 8 ? qr::Correction::Medium
                                     : qr::Correction::Quartile;
  const auto code = qr::Code::make(text, correction);
  if (!code) throw std::invalid_argument("no QR code can hold the text " + text);
  const double module = width / code->side();
  const double whole = width + 2 * qr::kQuietZone * module;
  canvas.rectangle(middle, whole, whole, {.light = light}, module);
  const Point corner{middle.x - width / 2, middle.y - width / 2};
  for (const auto& run : code->darkRuns()) {
    canvas.rectangle(
        {corner.x + (run.x + run.width / 2.0) * module, corner.y + (run.y + run.height / 2.0) * module},
        run.width * module, run.height * module, {.light = dark});
  }
}

void paintWriting(Canvas& canvas, const Point& corner, double width, int lines, double height, double light,
                  Dice& dice) {
  for (int line = 0; line < lines; ++line) {
    const double y = corner.y + line * height * 1.7;
    const double end = corner.x + width * dice.between(0.5, 1);
    for (double x = corner.x; x < end;) {
      const double word = height * dice.between(0.8, 4.5);
      // Letters: upright strokes close together, which the camera sees as a grey with a grain.
      for (double at = x; at < x + word; at += height * 0.42) {
        const double off = dice.between(-0.1, 0.1) * height;
        canvas.rectangle({at, y + off}, height * 0.17, height * dice.between(0.6, 1), {.light = light});
      }
      x += word + height * 0.6;
    }
  }
}

Canvas paintTicket(const TicketLook& look, Dice& dice) {
  const bool phone = look.carrier == Carrier::Phone;
  Canvas canvas(phone ? kPhoneWidth : kPageWidth, kHeight, kPixelsPerMm);
  if (phone) {
    paintPhone(canvas, look, dice);
  } else {
    paintPaper(canvas, look, dice);
  }
  return canvas;
}

}  // namespace usher::scan::corpus
