// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace usher::scan {

/// By which what a scanner's keys type is told.
enum class WedgeLayout {
  /// The system's: the scanner is programmed for the same one.
  System,
  /// A US keyboard's, whatever the system has: see usCharacter().
  Us,
};

struct WedgeSettings {
  WedgeLayout layout = WedgeLayout::System;
  /// Between two keys of a scanner; nobody types six keys this fast.
  std::chrono::milliseconds gap{35};
  /// Ends a burst that is known as one; scanners stumble now and then.
  std::chrono::milliseconds end_pause{100};
  int min_length = 6;
  /// Characters; what comes after them in one burst is cut off.
  int max_length = 4096;
};

/// Tells a scanner's keys from a person's. Pure: time is an argument.
class BurstDetector {
 public:
  enum class Key {
    /// Types a character.
    Text,
    /// Enter or Tab.
    End,
    /// Shift and the like: part of whatever is going on.
    Modifier,
    /// Types the character before it once more. Of a person's key held down, the first comes late; of a
    /// scanner's
    /// doubled character, where the window system takes it for one, as fast as any.
    Repeat,
    /// Anything else: a person.
    Other,
  };
  enum class Do {
    /// The key is nobody's business here.
    Pass,
    /// Keep it back until it is known whose it is.
    Hold,
    /// It is a scanner's.
    Swallow,
  };
  struct Step {
    /// First: keys held back were typed by a person. Give them on, in order.
    bool replay = false;
    /// First: keys held back are a scanner's. Forget them.
    bool forget = false;
    /// UTF-8.
    std::optional<QByteArray> scanned;
    Do key = Do::Pass;
  };

  explicit BurstDetector(WedgeSettings settings = {}) : settings_(settings) {}

  /// `at`: of the key press, from any fixed point.
  Step press(Key key, const QString& text, std::chrono::milliseconds at);
  /// Nothing came for patience().
  Step pause();

  /// A pause would decide something.
  bool waits() const { return length_ > 0; }
  std::chrono::milliseconds patience() const { return isBurst() ? settings_.end_pause : settings_.gap; }
  bool isBurst() const { return length_ >= settings_.min_length; }

 private:
  Step pressAfter(Step step, Key key, const QString& text, std::chrono::milliseconds at);

  WedgeSettings settings_;
  QString text_;
  /// Keys, not characters.
  int length_ = 0;
  std::chrono::milliseconds last_{0};
  /// Nothing was typed since the last scan: an Enter right after it is the scanner's second one.
  bool after_scan_ = false;
};

}  // namespace usher::scan
