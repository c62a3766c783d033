// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace usher::sound {

/// One sine of a struck thing.
struct Partial {
  /// To the note's own frequency.
  double ratio = 1;
  double level = 1;
  /// Seconds until a third is left.
  double decay = 0.1;
};

/// A thing that is struck.
using Voice = std::vector<Partial>;

struct Note {
  /// Seconds from the start.
  double at = 0;
  /// Hz
  double frequency = 440;
  double level = 1;
  /// Seconds until it is there.
  double attack = 0.004;
  Voice voice;
};

struct Sound {
  std::string name;
  double seconds = 0.3;
  /// Of the loudest moment, 1 is as loud as it goes.
  double peak = 0.6;
  std::vector<Note> notes;
};

/// What the kiosk is heard saying.
std::vector<Sound> score();

}  // namespace usher::sound
