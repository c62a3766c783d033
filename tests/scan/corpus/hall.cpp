// SPDX-License-Identifier: Apache-2.0
#include "hall.h"

#include <algorithm>
#include <cmath>

#include "canvas.h"
#include "exact_maths.h"

namespace usher::scan::corpus {

namespace {

/// What is out of focus has no detail to keep.
constexpr int kShrink = 4;
constexpr double kWidth = kFrameWidth / kShrink;
constexpr double kHeight = kFrameHeight / kShrink;

void paintRoom(Canvas& canvas, double ambient, Dice& dice) {
  const double wall = ambient * dice.between(0.1, 0.6);
  canvas.rectangle({0, 0}, kWidth + 4, kHeight + 4, {.light = wall});
  canvas.rectangle({0, kHeight * 0.45}, kWidth + 4, kHeight * 0.3,
                   {.light = ambient * dice.between(0.05, 0.5), .soft = 20});
  canvas.rectangle({0, -kHeight * 0.5}, kWidth + 4, kHeight * 0.3,
                   {.light = ambient * dice.between(0.1, 0.7), .soft = 30});
  const int windows = dice.chance(50) ? 0 : 1 + dice.below(5);
  const double day = ambient * dice.between(0.8, 2.5);
  const double from = dice.between(-0.5, 0.2) * kWidth;
  for (int i = 0; i < windows; ++i)
    canvas.rectangle({from + i * 34, -kHeight * 0.12}, 26, kHeight * 0.5, {.light = day});
  for (int i = dice.below(5); i > 0; --i) {
    // Banners and posters.
    const Point middle{dice.between(-0.5, 0.5) * kWidth, dice.between(-0.3, 0.1) * kHeight};
    const Point size{dice.between(12, 40), dice.between(30, 80)};
    canvas.rectangle(middle, size.x, size.y, {.light = ambient * dice.between(0.03, 0.8)});
    canvas.rectangle(middle, size.x / 2, size.y / 8, {.light = ambient * dice.between(0.03, 0.8)});
  }
}

void paintPerson(Canvas& canvas, const Point& head, double size, double ambient, Dice& dice) {
  const double clothes = ambient * dice.between(0.02, 0.6);
  const double skin = ambient * dice.between(0.12, 0.55);
  const double hair = ambient * dice.between(0.01, 0.3);
  canvas.rectangle({head.x, head.y + 4.1 * size}, 2.6 * size, 6 * size,
                   {.light = clothes, .soft = size * 0.2}, size * 0.9);
  if (dice.chance(35)) {
    // A checked or striped shirt: much that looks like a code from afar.
    const bool checked = dice.chance(50);
    const double other = ambient * dice.between(0.02, 0.8);
    const double step = size * dice.between(0.12, 0.35);
    for (double y = head.y + 1.4 * size; y < head.y + 7 * size; y += 2 * step)
      canvas.rectangle({head.x, y}, 2.4 * size, step, {.light = other, .opacity = 0.8});
    for (double x = head.x - 1.1 * size; checked && x < head.x + 1.1 * size; x += 2 * step)
      canvas.rectangle({x, head.y + 4.3 * size}, step, 6 * size, {.light = other, .opacity = 0.6});
  }
  canvas.rectangle({head.x, head.y + 0.8 * size}, 0.5 * size, 1.2 * size, {.light = skin * 0.8}, size * 0.2);
  canvas.ellipse({head.x, head.y - 0.08 * size}, 1.02 * size, 1.25 * size, 0,
                 {.light = hair, .soft = size * 0.1});
  canvas.ellipse({head.x, head.y + 0.1 * size}, 0.78 * size, 1.02 * size, 0,
                 {.light = skin, .soft = size * 0.15});
  for (const double eye : {-0.18, 0.18})
    canvas.ellipse({head.x + eye * size, head.y}, 0.16 * size, 0.08 * size, 0, {.light = skin * 0.3});
  canvas.rectangle({head.x, head.y + 0.36 * size}, 0.3 * size, 0.07 * size, {.light = skin * 0.4});
  if (dice.chance(40)) {
    // A lanyard with its badge.
    for (const double side : {-0.35, 0.35})
      canvas.stroke({head.x + side * size, head.y + size}, {head.x, head.y + 2.6 * size}, 0.1 * size,
                    {.light = ambient * 0.1});
    canvas.rectangle({head.x, head.y + 3.1 * size}, 0.7 * size, size, {.light = ambient * 0.85});
    canvas.rectangle({head.x, head.y + 2.9 * size}, 0.5 * size, 0.12 * size, {.light = ambient * 0.1});
  }
}

/// Lamps as a lens out of focus shows them: even discs.
void paintLamps(Canvas& canvas, double ambient, Dice& dice) {
  const int lamps = dice.below(14);
  for (int i = 0; i < lamps; ++i) {
    const double size = dice.between(3, 11);
    const Point middle{dice.between(-0.5, 0.5) * kWidth, dice.between(-0.5, -0.2) * kHeight};
    const double light = std::max(0.4, ambient) * dice.between(1, 6);
    canvas.ellipse(middle, size, size, 0, {.light = light, .opacity = 0.8});
  }
}

}  // namespace

Light hall(double ambient, Dice& dice) {
  Canvas canvas(kWidth, kHeight, 1);
  paintRoom(canvas, ambient, dice);
  paintLamps(canvas, ambient, dice);
  for (int i = dice.below(7); i > 0; --i) {
    const Point head{dice.between(-0.5, 0.5) * kWidth, dice.between(-0.15, 0.05) * kHeight};
    const double size = dice.between(6, 14);
    paintPerson(canvas, head, size, ambient, dice);
  }
  Light far = canvas.light();
  soften(far, 2);
  // The guest is nearer, and less out of focus.
  Canvas near(kWidth, kHeight, 1);
  if (dice.chance(85)) {
    const Point head{dice.between(-0.22, 0.22) * kWidth, dice.between(-0.34, -0.2) * kHeight};
    const double size = dice.between(42, 58);
    const double light = ambient * dice.between(0.6, 1);
    paintPerson(near, head, size, light, dice);
  }
  Light guest = near.light();
  Light cover = near.cover();
  soften(guest, 1);
  soften(cover, 1);
  for (std::size_t i = 0; i < far.values.size(); ++i)
    far.values[i] = far.values[i] * (1 - cover.values[i]) + guest.values[i];

  Light full(kFrameWidth, kFrameHeight);
  for (int y = 0; y < full.height; ++y) {
    for (int x = 0; x < full.width; ++x)
      full.row(y)[x] = sampled(far, (x + 0.5) / kShrink - 0.5, (y + 0.5) / kShrink - 0.5);
  }
  return full;
}

}  // namespace usher::scan::corpus
