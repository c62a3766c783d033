// SPDX-License-Identifier: Apache-2.0
#include "score.h"

namespace usher::sound {

namespace {

// Equal temperament, A4 = 440 Hz.
constexpr double kA3 = 220.00;
constexpr double kCSharp5 = 554.37;
constexpr double kE5 = 659.26;
constexpr double kG5 = 783.99;
constexpr double kC6 = 1046.50;
constexpr double kD6 = 1174.66;
constexpr double kWood = 920.00;

/// Bright, with the slight inharmonicity of metal.
Voice bell() {
  return {{1, 1, 0.16}, {2.0, 0.36, 0.10}, {3.01, 0.16, 0.06}, {4.17, 0.07, 0.03}};
}

/// Rounder: less above the note itself.
Voice softBell() {
  return {{1, 1, 0.15}, {2.0, 0.20, 0.08}, {3.01, 0.05, 0.04}};
}

/// Small loudspeakers play little of the note itself: the ear finds it in what is above.
Voice drum() {
  return {{1, 1, 0.06}, {2, 0.6, 0.05}, {3, 0.35, 0.035}, {4.1, 0.12, 0.02}};
}

Voice wood() {
  return {{1, 1, 0.012}, {2.57, 0.55, 0.008}, {4.21, 0.2, 0.005}};
}

Voice ping() {
  return {{1, 1, 0.09}, {2, 0.10, 0.04}};
}

}  // namespace

std::vector<Sound> score() {
  return {
      // A fifth up: come in.
      {"good", 0.385, 0.6, {{0, kG5, 0.85, 0.004, bell()}, {0.11, kD6, 1, 0.004, bell()}}},
      // A minor third down, as one calls somebody's name: look here.
      {"care", 0.385, 0.55, {{0, kE5, 1, 0.006, softBell()}, {0.14, kCSharp5, 1, 0.006, softBell()}}},
      // Twice, low: not this way.
      {"stop", 0.36, 0.7, {{0, kA3, 1, 0.005, drum()}, {0.17, kA3, 1, 0.005, drum()}}},
      {"tick", 0.07, 0.5, {{0, kWood, 1, 0.001, wood()}}},
      {"countdown", 0.26, 0.4, {{0, kC6, 1, 0.012, ping()}}},
  };
}

}  // namespace usher::sound
