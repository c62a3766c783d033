// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

#include <map>
#include <optional>
#include <vector>

#include "readers.h"
#include "truth.h"

namespace usher::scan::corpus {

/// How one reader did.
struct Tally {
  /// With something to be read, and so many of them were read whole and without a wrong text.
  int frames = 0;
  int whole = 0;
  /// With nothing to be read.
  int idle = 0;
  /// Texts that are not there, in any of them.
  int wrong = 0;
};

struct Contender {
  QString name;
  /// A new reader.
  std::function<Reader()> begin;
  std::map<QString, Tally> kinds;
  /// Of each frame, in milliseconds.
  std::vector<double> with_code = {};
  std::vector<double> without_code = {};
  /// Of each approach the number of the first frame, from 1, that was read; nullopt: none was.
  std::vector<std::optional<int>> approaches = {};

  Tally all() const;
};

/// Several readers on the same pictures, by turns.
class Score {
 public:
  /// Ours, ZXing alone, ZXing alone and again inverted.
  Score();

  /// A picture by itself, Format_Grayscale8.
  void frame(const QString& kind, const QImage& picture, const Truth& truth);
  /// Pictures that follow each other: a reader may learn from one for the next.
  void approach(const std::vector<QImage>& pictures, const Truth& truth);

  const Contender& ours() const { return contenders_[0]; }
  const std::vector<Contender>& contenders() const { return contenders_; }

 private:
  std::vector<Contender> contenders_;
  int turn_ = 0;
};

}  // namespace usher::scan::corpus
