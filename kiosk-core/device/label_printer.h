// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <vector>

#include <usher/device/device_state.h>
#include <usher/device/mono_bitmap.h>

namespace usher::device {

/// What became of pages.
struct PrintOutcome {
  enum class End {
    /// The device said so of every page.
    Printed,
    /// Page `pages_out` and those behind it have not come out, and will not: safe to send elsewhere.
    NotPrinted,
    /// Page `pages_out` may have come out, or still may; those behind it were not sent. settle() may find
    /// out; else only who looks at the device can say.
    Unknown
  };

  End end = End::Printed;
  /// Pages that the device said came out, from the first one on.
  int pages_out = 0;
  /// Of page `pages_out` a piece may hang out of the device.
  bool begun = false;
  std::vector<Fault> faults = {};
  bool operator==(const PrintOutcome&) const = default;
};

/// How long is waited for a device.
struct Patience {
  std::chrono::milliseconds connection{3'000};
  /// For an answer to a question.
  std::chrono::milliseconds answer{2'000};
  /// For a page to come out, from its last byte on.
  std::chrono::milliseconds page{30'000};
  /// Between two questions while a page comes out.
  std::chrono::milliseconds between{250};
  /// How long a device must have nothing to do, and have counted no label, until one that was sent is taken
  /// for lost.
  std::chrono::milliseconds lost{10'000};
};

/// A printer that is spoken to without a driver, by one kiosk alone. Print thread; may take its time.
class LabelPrinter {
 public:
  LabelPrinter() = default;
  LabelPrinter(const LabelPrinter&) = delete;
  LabelPrinter& operator=(const LabelPrinter&) = delete;
  virtual ~LabelPrinter() = default;

  virtual DeviceState state() = 0;

  /// Asks first how the device is, sends nothing unless it is ready, and one page after the other, each when
  /// the device said that the one before came out. Ends what settle() could have found out before.
  virtual PrintOutcome print(const std::vector<MonoBitmap>& pages) = 0;

  /// After an Unknown: looks again what became of that page, and sends nothing of it. A device goes on with
  /// what it holds when its fault is mended. Answers as print() did, `pages_out` counting from its first
  /// page; pages behind it are left NotPrinted. Without an Unknown, what print() said last.
  virtual PrintOutcome settle() = 0;
};

}  // namespace usher::device
