// SPDX-License-Identifier: Apache-2.0
#include "ticket.h"

namespace usher::scan::corpus {

namespace {

void paintThumb(Canvas& canvas, const Point& tip, double side, double skin) {
  const Point root{tip.x + side * 22, tip.y + 34};
  canvas.stroke({root.x + 1, root.y + 2}, {tip.x - side, tip.y + 2}, 20, {.light = skin * 0.35, .soft = 4});
  canvas.stroke(root, tip, 18, {.light = skin, .soft = 4});
  canvas.ellipse({tip.x - side * 1.5, tip.y - 2}, 9, 11, 0.5 * side, {.light = skin * 1.15, .soft = 2});
}

}  // namespace

void paintPaper(Canvas& canvas, const TicketLook& look, Dice& dice) {
  const bool narrow = dice.chance(40);
  const double width = narrow ? dice.between(80, 95) : dice.between(130, 150);
  const double height = narrow ? dice.between(150, 190) : dice.between(170, 205);
  const double skin = look.ambient * dice.between(0.12, 0.6);
  const double white = look.ambient * dice.between(0.8, 0.95);
  const double ink = white * look.ink;
  // The code lies anywhere on the page, well inside.
  const double room_x = width / 2 - look.code_mm / 2 - 12;
  const Point page{dice.between(-1, 1) * (room_x > 0 ? room_x : 0) * 0.6, dice.between(-12, 25)};
  const double hand = dice.side();

  // Fingers behind, to be seen beyond the edge.
  canvas.stroke({page.x + hand * width * 0.2, page.y + height * 0.46},
                {page.x + hand * width * 0.45, page.y + height * 0.9}, 58, {.light = skin * 0.7, .soft = 6});
  canvas.rectangle(page, width, height, {.light = white});
  const double left = page.x - width / 2 + 8;
  const double top = page.y - height / 2 + 10;
  paintWriting(canvas, {left, top}, width * 0.7, 1, 6, ink, dice);
  paintWriting(canvas, {left, top + 12}, width * 0.8, 2, 2.6, ink, dice);
  paintWriting(canvas, {left, page.y + height / 2 - 36}, width - 18, 5, 2.2, (ink + white) / 2, dice);
  if (look.codes.empty()) {
    paintWriting(canvas, {left, top + 34}, width - 18, 14, 2.4, ink, dice);
  } else {
    const double step = look.code_mm * 1.32;
    for (std::size_t i = 0; i < look.codes.size(); ++i) {
      const double y = (static_cast<double>(i) - (static_cast<double>(look.codes.size()) - 1) / 2) * step;
      paintCode(canvas, {0, y}, look.codes[i], look.code_mm, look.inverted ? white : ink,
                look.inverted ? ink : white, dice);
    }
  }
  // A fold across the page, as it comes out of a pocket: what is above it gets less light.
  if (dice.chance(50)) {
    const double y = page.y + dice.between(-0.3, 0.3) * height;
    const double upper = y - (page.y - height / 2);
    canvas.rectangle({page.x, y - upper / 2}, width, upper,
                     {.light = 0, .opacity = dice.between(0.05, 0.22)});
    canvas.rectangle({page.x, y}, width, 0.8, {.light = white * 0.08, .soft = 1, .adds = true});
  }
  if (look.shines > 0) paintShines(canvas, look, dice);
  paintThumb(canvas, {page.x + hand * width * 0.33, page.y + height / 2 - dice.between(8, 22)}, hand, skin);
}

}  // namespace usher::scan::corpus
