// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/burst_detector.h>

#include <utility>

namespace usher::scan {

BurstDetector::Step BurstDetector::press(Key key, const QString& text, std::chrono::milliseconds at) {
  // A clock that went back says nothing about the gap: taken for a long one.
  const bool late = waits() && (at < last_ || at - last_ > patience());
  Step step = late ? pause() : Step{};
  if (key == Key::Repeat) key = waits() ? Key::Text : Key::Other;
  return pressAfter(std::move(step), key, text, at);
}

BurstDetector::Step BurstDetector::pressAfter(Step step, Key key, const QString& text,
                                              std::chrono::milliseconds at) {
  switch (key) {
    case Key::Text: {
      if (text_.size() + text.size() <= settings_.max_length) text_ += text;
      const bool was_burst = isBurst();
      // Counts on for as long as it matters only.
      if (!was_burst) ++length_;
      last_ = at;
      after_scan_ = false;
      if (isBurst()) {
        step.forget = !was_burst;
        step.key = Do::Swallow;
      } else {
        step.key = Do::Hold;
      }
      return step;
    }
    case Key::Modifier:
      if (waits()) step.key = isBurst() ? Do::Swallow : Do::Hold;
      return step;
    case Key::End:
      if (!waits()) {
        if (after_scan_ && at >= last_ && at - last_ <= settings_.end_pause) step.key = Do::Swallow;
        return step;
      }
      if (isBurst()) {
        step.scanned = pause().scanned;
        step.key = Do::Swallow;
        last_ = at;
      } else {
        step.replay = pause().replay;
      }
      return step;
    case Key::Repeat:
    case Key::Other:
      if (!waits()) return step;
      Step ended = pause();
      step.replay = ended.replay;
      step.scanned = ended.scanned;
      return step;
  }
  return step;
}

BurstDetector::Step BurstDetector::pause() {
  Step step;
  if (isBurst()) {
    step.scanned = text_.toUtf8();
    after_scan_ = true;
  } else {
    step.replay = waits();
  }
  text_.clear();
  length_ = 0;
  return step;
}

}  // namespace usher::scan
