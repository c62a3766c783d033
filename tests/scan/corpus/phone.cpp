// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "ticket.h"

namespace usher::scan::corpus {

namespace {

constexpr double kPhoneWidth = 73;
constexpr double kPhoneHeight = 149;
constexpr double kFrame = 2.5;

/// Skin is of any shade; the hall's light falls on it from above.
struct Skin {
  double light;
};

void paintHandBehind(Canvas& canvas, const Point& phone, double hand, const Skin& skin) {
  const double low = phone.y + kPhoneHeight * 0.28;
  canvas.stroke({phone.x + hand * 8, low + 10}, {phone.x + hand * 22, low + 150}, 74,
                {.light = skin.light * 0.7, .soft = 6});
  canvas.ellipse({phone.x + hand * 14, low + 6}, 86, 92, 0, {.light = skin.light * 0.8, .soft = 5});
}

void paintFingers(Canvas& canvas, const Point& phone, double hand, const Skin& skin, Dice& dice) {
  const double edge = phone.x - hand * kPhoneWidth / 2;
  for (int finger = 0; finger < 4; ++finger) {
    const double y = phone.y + kPhoneHeight * (0.02 + 0.115 * finger) + dice.between(-2, 2);
    const Point tip{edge + hand * dice.between(2, 6), y};
    canvas.stroke({edge - hand * 7, y + 3}, {tip.x, tip.y + 1.5}, 16.5,
                  {.light = skin.light * 0.35, .soft = 2});
    canvas.stroke({edge - hand * 7, y + 1}, tip, 15, {.light = skin.light * 0.9, .soft = 3});
    canvas.ellipse({tip.x + hand * 3, tip.y}, 6, 8, 0, {.light = skin.light * 1.15, .soft = 2});
  }
  const double other = phone.x + hand * kPhoneWidth / 2;
  const Point root{other + hand * 8, phone.y + kPhoneHeight * 0.36};
  const Point tip{other - hand * dice.between(3, 9), phone.y + kPhoneHeight * dice.between(0.1, 0.2)};
  canvas.stroke(root, {tip.x - 1, tip.y + 2}, 20, {.light = skin.light * 0.35, .soft = 3});
  canvas.stroke(root, tip, 18, {.light = skin.light, .soft = 4});
}

/// What a ticket's page or wallet pass shows above and below the code; pictures, where there is no code.
void paintPage(Canvas& canvas, const Point& phone, const TicketLook& look, double paper, double ink,
               Dice& dice) {
  const double left = phone.x - 28;
  const double top = phone.y - kPhoneHeight / 2;
  const double tint = paper > ink ? look.screen * dice.between(0.05, 0.6) : paper + look.screen * 0.1;
  canvas.rectangle({phone.x, top + 15}, kPhoneWidth - 2 * kFrame - 1, 17, {.light = tint});
  paintWriting(canvas, {left, top + 15}, 44, 1, 4, tint < look.screen * 0.3 ? look.screen : ink, dice);
  paintWriting(canvas, {left, top + 5.2}, 56, 1, 2, ink, dice);
  paintWriting(canvas, {left, phone.y + kPhoneHeight / 2 - 32}, 54, 4, 2.2, (ink + paper) / 2, dice);
  canvas.rectangle({phone.x, phone.y + kPhoneHeight / 2 - 6}, 22, 1.2, {.light = ink}, 0.6);
  if (!look.codes.empty()) return;
  for (int row = 0; row < 5; ++row) {
    const double y = top + 34 + 15.5 * row;
    canvas.rectangle({left + 6, y}, 12, 12, {.light = look.screen * dice.between(0.05, 0.9)}, 2);
    paintWriting(canvas, {left + 16, y - 3}, 40, 2, 2.6, ink, dice);
  }
}

}  // namespace

void paintPhone(Canvas& canvas, const TicketLook& look, Dice& dice) {
  const double hand = dice.side();
  const Skin skin{look.ambient * dice.between(0.12, 0.6)};
  // The code is in the middle; the phone around it.
  const Point phone{0, dice.between(-4, 14)};
  // Glass mirrors a little of the hall everywhere.
  const double haze = look.ambient * dice.between(0.01, 0.035);
  const double dark = look.screen * look.ink + haze;
  const double light = look.screen + haze;
  const double paper = look.inverted ? dark : light;
  const double ink = look.inverted ? light : dark;

  paintHandBehind(canvas, phone, hand, skin);
  canvas.rectangle(phone, kPhoneWidth, kPhoneHeight, {.light = look.ambient * dice.between(0.02, 0.3)}, 10);
  canvas.rectangle(phone, kPhoneWidth - 1.6, kPhoneHeight - 1.6, {.light = haze}, 9);
  canvas.rectangle(phone, kPhoneWidth - 2 * kFrame, kPhoneHeight - 2 * kFrame, {.light = paper}, 7);
  paintPage(canvas, phone, look, paper, ink, dice);
  for (const std::string& text : look.codes) {
    paintCode(canvas, {0, 0}, text, std::min(look.code_mm, 56.0), ink, paper, dice);
  }
  if (look.cracks > 0) paintCracks(canvas, look, dice);
  if (look.shines > 0) paintShines(canvas, look, dice);
  paintFingers(canvas, phone, hand, skin, dice);
}

}  // namespace usher::scan::corpus
