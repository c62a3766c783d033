// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/finder_candidates.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace usher::scan {

namespace {

/// Lengths of five runs of alternating colours.
using Runs = std::array<int, 5>;

/// Pixels of one module where the runs are a finder pattern's, else nullopt.
std::optional<double> moduleOf(const Runs& runs) {
  const int length = std::accumulate(runs.begin(), runs.end(), 0);
  if (length < 7) return std::nullopt;
  const double module = length / 7.0;
  // A pixel more or less is nothing where modules are small.
  const double slack = module * 0.5 + 0.5;
  for (const std::size_t i : {0U, 1U, 3U, 4U}) {
    if (std::abs(runs[i] - module) > slack) return std::nullopt;
  }
  if (std::abs(runs[2] - 3 * module) > 1.5 * slack) return std::nullopt;
  return module;
}

/// The same, crossing `start` (a place within the middle run) along a line of `length` pixels `stride` apart.
struct Crossing {
  double middle = 0;
  double module = 0;
};
std::optional<Crossing> crossed(const std::uint8_t* line, std::ptrdiff_t stride, int length, int start,
                                int longest) {
  const auto at = [&](int i) { return line[i * stride]; };
  const std::uint8_t own = at(start);
  Runs runs{};
  int first = start;
  for (std::size_t run = 2;; --run) {
    const std::uint8_t colour = run == 1 ? std::uint8_t(~own) : own;
    int count = 0;
    while (first > 0 && count <= longest && at(first - 1) == colour) {
      --first;
      ++count;
    }
    if (count > longest || (count == 0 && run != 2)) return std::nullopt;
    runs[run] = count;
    if (run == 0) break;
  }
  runs[2] += 1;
  int last = start;
  double after = 0;
  for (std::size_t run = 2; run < 5; ++run) {
    const std::uint8_t colour = run == 3 ? std::uint8_t(~own) : own;
    int count = 0;
    while (last + 1 < length && count <= longest && at(last + 1) == colour) {
      ++last;
      ++count;
    }
    if (count > longest || (count == 0 && run != 2)) return std::nullopt;
    runs[run] += count;
    if (run == 2) after = last + 1;
  }
  const auto module = moduleOf(runs);
  if (!module) return std::nullopt;
  return Crossing{after - runs[2] / 2.0, *module};
}

/// Candidates found so far, from the top; one that is found again is counted, not added.
class Found {
 public:
  void add(const FinderCandidate& one) {
    for (FinderCandidate& known : open_) {
      const double near = 2 * known.module;
      if (known.dark != one.dark || std::abs(known.middle.y() - one.middle.y()) > near ||
          std::abs(known.middle.x() - one.middle.x()) > near)
        continue;
      if (one.module > 1.6 * known.module || known.module > 1.6 * one.module) continue;
      const double part = 1.0 / ++known.rows;
      known.middle += (one.middle - known.middle) * part;
      known.module += (one.module - known.module) * part;
      return;
    }
    open_.push_back(one);
  }
  /// Noise makes thousands: those that no row from `y` on can meet are not compared any more.
  void close(int y) {
    const auto done = std::ranges::partition(
        open_, [&](const FinderCandidate& one) { return one.middle.y() + 4 * one.module >= y; });
    closed_.insert(closed_.end(), done.begin(), done.end());
    open_.erase(done.begin(), done.end());
  }
  std::vector<FinderCandidate> take() {
    closed_.insert(closed_.end(), open_.begin(), open_.end());
    return std::move(closed_);
  }

 private:
  std::vector<FinderCandidate> open_;
  std::vector<FinderCandidate> closed_;
};

void searchRow(Found& found, const LuminanceView& picture, int y, std::vector<int>& ends) {
  const std::uint8_t* row = picture.data + static_cast<std::ptrdiff_t>(y) * picture.row_stride;
  ends.clear();
  for (int x = 1; x < picture.width; ++x) {
    if (row[x] != row[x - 1]) ends.push_back(x);
  }
  // Run i goes from ends[i] to ends[i + 1]; the first and the last of a row are no whole ones.
  for (std::size_t i = 0; i + 5 < ends.size(); ++i) {
    const Runs runs{ends[i + 1] - ends[i], ends[i + 2] - ends[i + 1], ends[i + 3] - ends[i + 2],
                    ends[i + 4] - ends[i + 3], ends[i + 5] - ends[i + 4]};
    const auto along = moduleOf(runs);
    if (!along) continue;
    const double x = (ends[i + 2] + ends[i + 3]) / 2.0;
    const int column = static_cast<int>(x);
    const auto down =
        crossed(picture.data + column, picture.row_stride, picture.height, y, static_cast<int>(*along * 8));
    if (!down || down->module > 2.5 * *along || *along > 2.5 * down->module) continue;
    found.add({.middle = {x, down->middle},
               .module = (*along + down->module) / 2,
               .dark = row[ends[i + 2]] == 0,
               .rows = 1});
  }
}

double lengthOf(const QPointF& way) {
  return std::hypot(way.x(), way.y());
}

/// `corner` is the one at the right angle.
std::optional<FinderTriple> tripleOf(const FinderCandidate& corner, const FinderCandidate& one,
                                     const FinderCandidate& other) {
  const QPointF along = one.middle - corner.middle;
  const QPointF down = other.middle - corner.middle;
  const double width = lengthOf(along);
  const double height = lengthOf(down);
  const double module = (corner.module + one.module + other.module) / 3;
  // Between the middles of two patterns lie 14 modules in version 1, 70 in version 15. Along a row that
  // crosses it askew, a pattern is up to 1.41 times as wide.
  const auto apart = [&](double distance) { return distance > 9 * module && distance < 80 * module; };
  if (!apart(width) || !apart(height)) return std::nullopt;
  const double ratio = std::max(width / height, height / width);
  const double cosine = std::abs(QPointF::dotProduct(along, down)) / (width * height);
  if (ratio > 2.5 || cosine > 0.7) return std::nullopt;
  const double cross = along.x() * down.y() - along.y() * down.x();
  FinderTriple result{corner, one, other, moduleAlong(module, along), ratio - 1 + 2 * cosine};
  // A mirror image is no code: the order decides which is which.
  if (cross < 0) std::swap(result.right, result.below);
  const auto [least, most] = std::minmax({corner.module, one.module, other.module});
  result.oddness += most / least - 1;
  const double seen =
      std::min({corner.rows / corner.module, one.rows / one.module, other.rows / other.module});
  result.oddness += 0.4 * std::max(0.0, 1.2 - seen);
  return result;
}

}  // namespace

double moduleAlong(double along, const QPointF& way) {
  // A row crosses a square from one side to that opposite.
  const double length = lengthOf(way);
  return length > 0 ? along * std::max(std::abs(way.x()), std::abs(way.y())) / length : along;
}

std::vector<FinderCandidate> finderCandidates(const LuminanceView& black_and_white, int row_step) {
  Found found;
  std::vector<int> ends;
  for (int y = row_step / 2; y < black_and_white.height; y += row_step) {
    searchRow(found, black_and_white, y, ends);
    found.close(y);
  }
  auto candidates = found.take();
  for (FinderCandidate& one : candidates) one.rows *= row_step;
  return candidates;
}

std::vector<FinderTriple> finderTriples(const std::vector<FinderCandidate>& candidates, std::size_t most) {
  std::vector<FinderTriple> all;
  const std::size_t count = candidates.size();
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t j = i + 1; j < count; ++j) {
      const FinderCandidate& a = candidates[i];
      const FinderCandidate& b = candidates[j];
      if (a.dark != b.dark || a.module > 2 * b.module || b.module > 2 * a.module) continue;
      for (std::size_t k = j + 1; k < count; ++k) {
        const FinderCandidate& c = candidates[k];
        if (c.dark != a.dark) continue;
        const auto [least, largest] = std::minmax({a.module, b.module, c.module});
        if (largest > 2 * least) continue;
        std::optional<FinderTriple> best;
        for (const auto& rating : {tripleOf(a, b, c), tripleOf(b, a, c), tripleOf(c, a, b)}) {
          if (rating && (!best || rating->oddness < best->oddness)) best = rating;
        }
        if (best) all.push_back(*best);
      }
    }
  }
  std::ranges::sort(all, {}, &FinderTriple::oddness);
  if (all.size() > most) all.resize(most);
  return all;
}

}  // namespace usher::scan
