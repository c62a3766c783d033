// SPDX-License-Identifier: Apache-2.0
#include <corpus/approaches.h>
#include <corpus/kinds.h>
#include <corpus/labelled_folder.h>
#include <corpus/score.h>

#include <algorithm>
#include <stdexcept>

#include "benches.h"

namespace usher::bench {

namespace {

using scan::corpus::Contender;
using scan::corpus::Score;
using scan::corpus::Tally;

/// Not the tests' seed: what was tuned on their frames must prove itself on others.
constexpr std::uint64_t kSeed = 20261210;
constexpr int kEach = 20;
constexpr int kApproaches = 60;

const QString kBench = QStringLiteral("scan");

template <class T, class E>
T orThrow(std::expected<T, E> value) {
  if (!value) throw std::runtime_error(value.error().toStdString());
  return std::move(*value);
}

double percent(int part, int whole) {
  return whole > 0 ? 100.0 * part / whole : 0;
}

double readBy(const Contender& contender, int frame) {
  return static_cast<double>(std::ranges::count_if(
      contender.approaches, [&](const auto& first) { return first && *first <= frame; }));
}

void addReads(Figures& figures, const Score& score, const Contender& yardstick) {
  for (const auto& [kind, ours] : score.ours().kinds) {
    if (ours.frames == 0) continue;
    figures.push_back({.bench = kBench,
                       .name = QStringLiteral("%1: frames read of %2").arg(kind).arg(ours.frames),
                       .value = static_cast<double>(ours.whole),
                       .yardstick = yardstick.name,
                       .yardstick_value = static_cast<double>(yardstick.kinds.at(kind).whole)});
  }
}

/// All together, beside one of the yardsticks.
void addSums(Figures& figures, const Score& score, const Contender& yardstick) {
  const Tally ours = score.ours().all();
  const Tally theirs = yardstick.all();
  if (ours.frames > 0) {
    figures.push_back({.bench = kBench,
                       .name = QStringLiteral("frames read whole"),
                       .value = percent(ours.whole, ours.frames),
                       .unit = QStringLiteral("%"),
                       .yardstick = yardstick.name,
                       .yardstick_value = percent(theirs.whole, theirs.frames),
                       .target = Target{Target::ValueAtLeast, 84}});
  }
  figures.push_back({.bench = kBench,
                     .name = QStringLiteral("wrong texts"),
                     .value = static_cast<double>(ours.wrong),
                     .yardstick = yardstick.name,
                     .yardstick_value = static_cast<double>(theirs.wrong),
                     .target = Target{Target::Value, 0}});
}

void addTimes(Figures& figures, const QString& name, double limit, const Contender& ours,
              const Contender& yardstick, std::vector<double> Contender::* times) {
  if ((ours.*times).empty()) return;
  const Percentiles value = percentilesOf(ours.*times);
  const Percentiles theirs = percentilesOf(yardstick.*times);
  const auto add = [&](const QString& percentile, double Percentiles::* which, double most) {
    figures.push_back({.bench = kBench,
                       .name = name + percentile,
                       .value = value.*which,
                       .unit = QStringLiteral("ms"),
                       .yardstick = yardstick.name,
                       .yardstick_value = theirs.*which,
                       .target = Target{Target::Value, most}});
  };
  add(QStringLiteral(" p50"), &Percentiles::p50, limit);
  add(QStringLiteral(" p95"), &Percentiles::p95, 33);
}

void addApproaches(Figures& figures, const Score& score, const QString& light) {
  const Contender& yardstick = score.contenders()[2];
  const auto count = static_cast<double>(score.ours().approaches.size());
  if (count == 0) return;
  const auto add = [&](const QString& name, int frame, double target) {
    figures.push_back(
        {.bench = kBench,
         .name = QStringLiteral("approaches of %1 in %2 light read %3").arg(count).arg(light, name),
         .value = readBy(score.ours(), frame),
         .yardstick = yardstick.name,
         .yardstick_value = readBy(yardstick, frame),
         .target = Target{Target::ValueAtLeast, target}});
  };
  add(QStringLiteral("by the 6th frame"), 6, 35);
  add(QStringLiteral("by the 10th frame"), 10, 52);
  add(QStringLiteral("at all"), scan::corpus::kFramesOfApproach, 57);
}

Figures figuresOf(const Score& score) {
  const Contender& alone = score.contenders()[1];
  const Contender& inverted = score.contenders()[2];
  Figures figures;
  addReads(figures, score, inverted);
  addSums(figures, score, alone);
  addSums(figures, score, inverted);
  addTimes(figures, QStringLiteral("processor time with a code"), 33, score.ours(), inverted,
           &Contender::with_code);
  addTimes(figures, QStringLiteral("processor time without a code"), 10, score.ours(), inverted,
           &Contender::without_code);
  return figures;
}

Score approaches(scan::corpus::Shutter shutter) {
  Score score;
  for (int number = 0; number < kApproaches; ++number) {
    std::vector<QImage> pictures;
    scan::corpus::Truth truth;
    for (const auto& frame : scan::corpus::approach(kSeed, number, shutter)) {
      pictures.push_back(frame.picture);
      truth = scan::corpus::truthOf(frame.codes);
    }
    score.approach(pictures, truth);
  }
  return score;
}

}  // namespace

Figures corpusBench() {
  Score frames;
  for (const auto& kind : scan::corpus::kinds()) {
    for (int number = 0; number < kEach; ++number) {
      const auto frame = scan::corpus::frameOf(kind, kSeed, number);
      frames.frame(QString::fromUtf8(kind.name.data(), qsizetype(kind.name.size())), frame.picture,
                   scan::corpus::truthOf(frame.codes));
    }
  }
  Figures figures = figuresOf(frames);
  addApproaches(figures, approaches(scan::corpus::Shutter::Short), QStringLiteral("bright"));
  addApproaches(figures, approaches(scan::corpus::Shutter::Long), QStringLiteral("dim"));
  return figures;
}

Figures scanFolder(const QString& folder) {
  Score score;
  for (const auto& labelled : orThrow(scan::corpus::labelledPictures(folder))) {
    score.frame(labelled.kind, orThrow(scan::corpus::pictureOf(labelled)),
                orThrow(scan::corpus::truthOf(labelled)));
  }
  return figuresOf(score);
}

}  // namespace usher::bench
