// SPDX-License-Identifier: Apache-2.0
#include "score.h"

#include <algorithm>

namespace usher::scan::corpus {

Tally Contender::all() const {
  Tally sum;
  for (const auto& [kind, tally] : kinds) {
    sum.frames += tally.frames;
    sum.whole += tally.whole;
    sum.idle += tally.idle;
    sum.wrong += tally.wrong;
  }
  return sum;
}

Score::Score()
    : contenders_{{QStringLiteral("ours"), kioskReader, {}},
                  {QStringLiteral("ZXing alone"), [] { return zxingReader(false); }, {}},
                  {QStringLiteral("ZXing, inverted too"), [] { return zxingReader(true); }, {}}} {}

void Score::frame(const QString& kind, const QImage& picture, const Truth& truth) {
  ++turn_;
  for (std::size_t i = 0; i < contenders_.size(); ++i) {
    Contender& contender = contenders_[(i + static_cast<std::size_t>(turn_)) % contenders_.size()];
    const Reading reading = timed(contender.begin(), picture);
    const Judgement judgement = judged(truth, reading.texts);
    Tally& tally = contender.kinds[kind];
    tally.wrong += judgement.wrong;
    ++(truth.empty() ? tally.idle : tally.frames);
    if (!truth.empty() && judgement.whole) ++tally.whole;
    (truth.empty() ? contender.without_code : contender.with_code).push_back(reading.time);
  }
}

void Score::approach(const std::vector<QImage>& pictures, const Truth& truth) {
  for (Contender& contender : contenders_) {
    const Reader reader = contender.begin();
    std::optional<int> first;
    int number = 0;
    for (const QImage& picture : pictures) {
      ++number;
      const Judgement judgement = judged(truth, reader(picture));
      contender.kinds[QStringLiteral("approach")].wrong += judgement.wrong;
      if (judgement.whole && !first) first = number;
    }
    contender.approaches.push_back(first);
  }
}

}  // namespace usher::scan::corpus
