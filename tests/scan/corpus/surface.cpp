// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "exact_maths.h"
#include "ticket.h"

namespace usher::scan::corpus {

void paintShines(Canvas& canvas, const TicketLook& look, Dice& dice) {
  for (int i = 0; i < look.shines; ++i) {
    const Point middle{dice.between(-0.6, 0.6) * look.code_mm, dice.between(-0.6, 0.6) * look.code_mm};
    const Canvas::Brush brush{
        .light = look.shine * dice.between(0.5, 1), .soft = dice.between(2, 9), .adds = true};
    if (dice.chance(35)) {
      // A window, with its bars.
      const double width = dice.between(14, 34);
      const double height = dice.between(18, 44);
      for (const double part : {-0.27, 0.27}) {
        canvas.rectangle({middle.x + part * width, middle.y}, width * 0.46, height, brush, 1);
      }
    } else if (dice.chance(45)) {
      // A row of lamps, or a tube.
      const double angle = dice.between(-0.6, 0.6);
      const double reach = dice.between(15, 40);
      const Point way{cosine(angle) * reach, sine(angle) * reach};
      canvas.stroke({middle.x - way.x, middle.y - way.y}, {middle.x + way.x, middle.y + way.y},
                    dice.between(4, 10), brush);
    } else {
      const double width = dice.between(8, 30);
      const double height = dice.between(8, 30);
      canvas.ellipse(middle, width, height, dice.between(0, kPi), brush);
    }
  }
}

void paintCracks(Canvas& canvas, const TicketLook& look, Dice& dice) {
  const Point hit{dice.between(-0.7, 0.7) * look.code_mm, dice.between(-0.7, 0.7) * look.code_mm};
  // A crack catches the hall's light, and that of the screen around it; from the other side it is dark.
  const auto line = [&](const Point& from, const Point& to, double thickness) {
    const bool bright = dice.chance(65);
    const double light = bright ? 0.5 * look.screen + 0.3 * look.ambient : 0.06 * look.screen;
    canvas.stroke(from, to, thickness, {.light = light, .opacity = dice.between(0.5, 0.95)});
  };
  const double turn = dice.between(0, 2 * kPi);
  Point last_ring[2] = {};
  for (int ray = 0; ray < look.cracks; ++ray) {
    double angle = turn + (ray + dice.between(-0.3, 0.3)) * 2 * kPi / look.cracks;
    const double thickness = dice.between(0.15, 0.7);
    Point from = hit;
    double reach = 0;
    const double end = dice.between(20, 90);
    for (int piece = 0; reach < end; ++piece) {
      const double step = dice.between(4, 14);
      reach += step;
      angle += dice.between(-0.28, 0.28);
      const Point to{from.x + cosine(angle) * step, from.y + sine(angle) * step};
      // The glass ends there.
      if (std::abs(to.x) > 34 || to.y < -62 || to.y > 72) break;
      line(from, to, thickness * std::max(0.3, 1 - reach / 110));
      if (piece < 2) {
        if (ray > 0 && dice.chance(60)) line(last_ring[piece], to, thickness * 0.6);
        last_ring[piece] = to;
      }
      if (dice.chance(22)) {
        const double branch = angle + dice.either({0.4, 0.9});
        const double length = dice.between(6, 25);
        line(to, {to.x + cosine(branch) * length, to.y + sine(branch) * length}, thickness * 0.6);
      }
      from = to;
    }
  }
  // Splinters are missing where it hit.
  const double hole = dice.between(0.5, 1.6) + 0.06 * look.cracks;
  canvas.ellipse(hit, 2 * hole, 2 * hole, 0, {.light = 0.45 * look.screen + 0.2 * look.ambient, .soft = 0.6});
}

}  // namespace usher::scan::corpus
