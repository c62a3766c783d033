// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>
#include <optional>
#include <variant>

#include <usher/domain/staff/printer_state.h>

#include <usher/kiosk/printing/print_job.h>

namespace usher::kiosk {

/// How a job is that a printer has taken.
namespace job_state {
/// On its way out.
struct Coming {};
/// On its way, but something keeps it: why, in the printer's words.
struct Stuck {
  QString why;
};
/// The printer says that it came out.
struct CameOut {};
/// It did not come out and will not: it was cancelled, or given up.
struct GivenUp {
  QString why;
};
/// The printer knows nothing of it, so that nobody can tell.
struct Forgotten {};
}  // namespace job_state

using JobState = std::variant<job_state::Coming, job_state::Stuck, job_state::CameOut, job_state::GivenUp,
                              job_state::Forgotten>;

/// Somewhere that paper comes out. Print thread; each call may take a second where nothing answers.
class Printer {
 public:
  virtual ~Printer() = default;
  /// For staff, logs and the kiosk's memory, e.g. "cups:Zebra" or "pdf".
  virtual QString name() const = 0;
  /// As far as it says; `last` is not the printer's to know.
  virtual domain::PrinterState state() const = 0;
  /// Answers what the printer calls the job once it has all of it; "": it came out already. The error is for
  /// staff and logs, and says that the printer has nothing of it.
  virtual std::expected<QString, QString> print(const PrintJob& job) = 0;
  virtual JobState follow(const PrintJob& job, const QString& printer_job) const = 0;
  /// Asks for it not to come out; what comes of that, follow() says.
  virtual void cancel(const PrintJob& job, const QString& printer_job) = 0;
  /// What the printer calls a job that was about to be handed over when the kiosk stopped; nullopt: it has
  /// nothing of it. The error: it can't be asked now.
  virtual std::expected<std::optional<QString>, QString> find(const PrintJob& job) const = 0;
};

/// What keeps it from printing, for logs and the backend, e.g. "cover open"; "": nothing does.
QString troubleOf(const domain::PrinterState& state);

}  // namespace usher::kiosk
