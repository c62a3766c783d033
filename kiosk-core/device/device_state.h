// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace usher::device {

enum class FaultKind {
  PaperOut,
  CoverOpen,
  Jam,
  /// Other labels are in it than the job is for.
  WrongMedia,
  RibbonOut,
  Paused,
  Overheated,
  Cutter,
  /// It has work of somebody else.
  Busy,
  /// It cannot be reached, or the connection broke.
  Offline,
  /// It was reached and does not answer, as a Zebra whose labels are out or whose head is open.
  Silent,
  /// `text` says what.
  Other
};

struct Fault {
  FaultKind kind;
  /// The system's or maker's words, for logs; mostly empty.
  QString text = {};
  bool operator==(const Fault&) const = default;
};

/// How a device says it is.
struct DeviceState {
  /// None: it is ready. Each kind once, but Other once for each text.
  std::vector<Fault> faults = {};
  /// Prints, and will soon not.
  bool paper_low = false;
  /// Labels that it has taken and not printed; nullopt: it does not say.
  std::optional<int> jobs_in_buffer = std::nullopt;

  bool ready() const { return faults.empty(); }
  bool has(FaultKind kind) const;
  void add(FaultKind kind, const QString& text = {});
  bool operator==(const DeviceState&) const = default;
};

/// For logs, e.g. "paper out".
QString faultName(FaultKind kind);
/// All of them on one line, e.g. "paper out, cutter".
QString faultLine(const std::vector<Fault>& faults);

}  // namespace usher::device
