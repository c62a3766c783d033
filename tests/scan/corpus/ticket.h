// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "canvas.h"
#include "dice.h"

namespace usher::scan::corpus {

enum class Carrier { Phone, Paper };

/// What is held up to the camera, and how its surface is.
struct TicketLook {
  Carrier carrier = Carrier::Phone;
  /// None: the carrier shows something else. Two: one below the other, on paper.
  std::vector<std::string> codes;
  /// A code's width, without its quiet zone.
  double code_mm = 42;
  /// The light of a dark module by that of a light one.
  double ink = 0.04;
  /// Light modules on dark.
  bool inverted = false;
  /// Light of the phone's white.
  double screen = 1;
  /// Light of the hall on paper, hands and glass.
  double ambient = 1;
  /// Reflections on the glass (or on a plastic cover over paper), and the light of each.
  int shines = 0;
  double shine = 0;
  /// Rays of broken glass; 0: whole.
  int cracks = 0;
};

/// The ticket with its hand, seen from the front, in millimetres around the code (or around the middle of
/// two).
Canvas paintTicket(const TicketLook& look, Dice& dice);

/// With its quiet zone, if `light` is not what is there already.
void paintCode(Canvas& canvas, const Point& middle, const std::string& text, double width, double dark,
               double light, Dice& dice);
void paintPhone(Canvas& canvas, const TicketLook& look, Dice& dice);
void paintPaper(Canvas& canvas, const TicketLook& look, Dice& dice);
/// Lines of grey words, from the top left corner on.
void paintWriting(Canvas& canvas, const Point& corner, double width, int lines, double height, double light,
                  Dice& dice);

/// Windows, lamps and one's own bright shirt as a glass surface mirrors them.
void paintShines(Canvas& canvas, const TicketLook& look, Dice& dice);
/// Rays from where it hit the floor, with branches, and arcs between them.
void paintCracks(Canvas& canvas, const TicketLook& look, Dice& dice);

}  // namespace usher::scan::corpus
