// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/flow/screen.h>

namespace usher::domain {

/// What a printer has left of something. Unknown: it does not say.
enum class Supply { Unknown, Good, Low, Out };

/// What keeps a printer from printing, but for paper that is used up.
enum class PrinterFault {
  None,
  /// It needs ink, toner or ribbon, and has none; what has only been told of may still print.
  NoInk,
  CoverOpen,
  Jam,
  /// The paper that the job is for is not in it.
  WrongMedia,
  /// There is no room for what comes out.
  OutputFull,
  Cutter,
  Overheated,
  Paused,
  /// It prints for somebody else.
  Busy,
  /// It can't be reached.
  Offline,
  /// It was reached and says nothing: a Zebra whose labels are out or whose head is open does so.
  Silent,
  /// Its queue hands nothing on, though the printer may be well.
  QueueStopped,
  /// Its queue takes no jobs.
  TakesNoJobs,
  /// The system knows no such queue.
  NoQueue,
  NoPrintService,
  /// Papers would become files in a folder that can't be written to.
  NoFolder,
  /// What `detail` says.
  Other
};

/// A printer of this kiosk.
struct PrinterState {
  /// As the system calls it.
  QString name = {};
  /// Of what was printed last; Idle: nothing was, since the start.
  PrintState last = PrintState::Idle;
  Supply paper = Supply::Unknown;
  /// Ink, toner or ribbon.
  Supply ink = Supply::Unknown;
  /// The gravest, as far as it says.
  PrinterFault fault = PrinterFault::None;
  /// Of the fault, in the printer's or the system's own words; mostly empty.
  QString detail = {};
  bool operator==(const PrinterState&) const = default;
};

/// No: a job had better go elsewhere.
bool canPrint(const PrinterState& printer);

}  // namespace usher::domain
