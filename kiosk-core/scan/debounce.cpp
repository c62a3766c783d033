// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/debounce.h>

#include <QSet>

namespace usher::scan {

Debounce::Outcome Debounce::see(std::span<const QByteArray> codes, Time now) {
  const QSet<QByteArray> in_view(codes.begin(), codes.end());
  sights_.removeIf([&](const auto& entry) {
    const auto& since = entry.value().absent_since;
    return since && now - *since >= settings_.out_of_view;
  });
  for (auto entry = sights_.begin(); entry != sights_.end(); ++entry) {
    auto& since = entry->absent_since;
    if (in_view.contains(entry.key())) {
      since.reset();
    } else if (!since) {
      since = now;
    }
  }

  if (in_view.size() > 1) {
    for (const QByteArray& code : in_view) sights_[code].together = now;
    return seeSeveral(now);
  }
  if (gap_) several_in_row_ = 0;
  gap_ = true;
  if (several_said_ && now - several_last_ >= settings_.alone_after) several_said_ = false;
  return in_view.isEmpty() ? Outcome{} : seeOne(*in_view.begin(), now);
}

Debounce::Outcome Debounce::seeSeveral(Time now) {
  gap_ = false;
  several_last_ = now;
  if (++several_in_row_ < settings_.several_frames || several_said_) return {};
  several_said_ = true;
  return Several{};
}

Debounce::Outcome Debounce::seeOne(const QByteArray& code, Time now) {
  Sight& sight = sights_[code];
  // A decoder that loses one of two tickets for a frame must not let the other in: whose it is is not known.
  if (sight.scanned || (sight.together && now - *sight.together < settings_.alone_after)) return {};
  sight.scanned = true;
  return Scanned{code};
}

}  // namespace usher::scan
