// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QSize>
#include <QVideoFrame>

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

#include <usher/scan/code_trouble.h>
#include <usher/scan/frame_light.h>
#include <usher/scan/seen_code.h>

namespace usher::scan {

struct ScanTiming {
  using Time = std::chrono::steady_clock::time_point;
  /// The frame came to the pipeline, was taken up by the worker, and was decoded.
  Time arrived{};
  Time started{};
  Time decoded{};
};

/// What one frame showed.
struct FrameReading {
  std::vector<SeenCode> codes;
  std::optional<UnreadCode> unread = std::nullopt;
  FrameLight light = {};
  ScanTiming timing = {};
};

/// Each frame that arrived is counted as one thing more, or waits, or is looked at.
struct ScanCounts {
  std::uint64_t arrived = 0;
  /// Made way for a newer one, or for a stop, before the worker was free.
  std::uint64_t dropped = 0;
  std::uint64_t decoded = 0;
  /// Could not be mapped, or were no picture.
  std::uint64_t unreadable = 0;
  /// The decoder threw.
  std::uint64_t failed = 0;
  /// The scan thread never came back from it.
  std::uint64_t lost = 0;
  /// Scan threads that were replaced by another one: they came back from no frame, or had ended.
  std::uint64_t restarted = 0;

  std::uint64_t settled() const { return dropped + decoded + unreadable + failed + lost; }
};

/// All that the pipeline and its worker share. Whoever touches anything holds the mutex, and for no longer
/// than a move takes.
struct ScanExchange {
  std::mutex mutex;
  /// The newest frame that nobody looks at yet. Never more than this one waits.
  std::optional<QVideoFrame> frame;
  ScanTiming::Time frame_arrived{};
  /// Since when the worker has been at a frame; nullopt: it waits for one.
  std::optional<ScanTiming::Time> busy_since;
  std::vector<FrameReading> readings;
  /// Empty again once the GUI has taken it; until then no other one is made.
  std::optional<QImage> preview;
  /// Pixels that the preview is to fill; empty: it is told to nobody yet.
  QSize preview_size;
  ScanCounts counts;
};

}  // namespace usher::scan
