// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include <usher/domain/print_order.h>

#include <usher/kiosk/printing/printer.h>

namespace usher::kiosk {

/// Papers of one kind on their way to the printers for it, one after the other in the order in which they
/// were asked for: to the first printer that can print, and from there to the next where it gets stuck and
/// gives the job up. A job is over when a printer says that it came out, and only then; what no printer can
/// print now waits. Print thread.
class PrintLine {
 public:
  using Clock = std::chrono::steady_clock;

  /// What becomes of a job. Each may be called from within any of the line's methods.
  struct Told {
    /// It is about to go to this printer: answered by handOver(), at once or later.
    std::function<void(const PrintJob& job, const QString& printer)> handing;
    std::function<void(const PrintJob& job, const QString& printer_job)> handed_over;
    /// It did not come out there and will not: it waits again.
    std::function<void(const PrintJob& job)> taken_back;
    /// Nobody can tell whether it came out, or it was refused or given up again and again: it is in the line
    /// no more.
    std::function<void(const PrintJob& job)> doubted;
    std::function<void(const PrintJob& job)> came_out;
    /// No printer here can print it, and another kiosk would: answered by left(), at once or later.
    std::function<void(const PrintJob& job)> leaving;
    /// It was dropped, and no printer has it.
    std::function<void(const PrintJob& job)> dropped;
    /// It waits for somebody who sees to the printers; why, for staff. Once a job, until it is on its way
    /// again.
    std::function<void(const PrintJob& job, const QString& why)> stuck;
    std::function<void(const PrintJob& job)> on_its_way_again;
  };

  /// The printers, the best first. `now` is a clock.
  PrintLine(std::vector<std::unique_ptr<Printer>> printers, Told told,
            std::function<Clock::time_point()> now = Clock::now);

  bool hasPrinters() const { return !posts_.empty(); }
  /// The first that can print, or else the first; nullptr: there is none.
  Printer* best() const;
  /// How many have not come out.
  int length() const;
  /// Somebody has to see to the printers.
  bool isStuck() const;

  void add(const PrintJob& job);
  /// One that was there when the kiosk stopped, if it is not in the line: `open` says how far it came.
  void resume(const PrintJob& job, const domain::OpenOrder& open);
  /// It is wanted no more: out of the line at once, or where a printer has it, once that is known to have
  /// given it up. It comes out all the same where the printer was faster.
  void drop(const domain::OpId& order);
  /// The same of a test badge.
  void dropTest();
  /// Somebody has kept that it goes to the printer; `may`: it is still wanted.
  void handOver(const domain::OpId& order, bool may);
  /// Whether another kiosk would print what no printer here can.
  void setElsewhere(bool possible);
  /// `gone`: another kiosk prints it, and it is in the line no more: answers the job. No: it stays.
  std::optional<PrintJob> left(const domain::OpId& order, bool gone);
  /// Goes on with what there is to go on with. Call it every now and then while pause() says so.
  void step();
  /// How long nothing has to be done; nullopt: until something is added.
  std::optional<std::chrono::milliseconds> pause() const;

 private:
  struct Waiting {
    PrintJob job;
    bool told_stuck = false;
    int given_up = 0;
    int refused = 0;
    bool is_dropped = false;
    /// It was tried to have it printed elsewhere, in vain.
    bool stays = false;
    /// Of one that was about to be handed over, or was, when the kiosk stopped.
    std::optional<domain::OpenOrder> left = std::nullopt;
  };
  struct Post {
    std::unique_ptr<Printer> printer;
    /// It took no job, or gave one up: until then others are asked first.
    Clock::time_point shunned_until{};
  };
  enum class Phase { Asking, Followed, Cancelling };
  struct Running {
    Waiting of;
    std::size_t post = 0;
    Phase phase = Phase::Asking;
    QString printer_job;
    std::optional<Clock::time_point> stuck_since = std::nullopt;
  };

  bool has(const PrintJob& job) const;
  template <class IsIt>
  void dropWhere(IsIt isIt);
  void begin();
  /// Finds out what became of it.
  void takeUp(Waiting waiting);
  void hand();
  void follow();
  /// Of one that was given up: no fault of its printer is to blame, and it was not taken from it.
  bool isItsOwnFault() const;
  void takeStuck(const QString& why);
  void doubt();
  void tellDropped();
  void tellOut(const PrintJob& job);
  void waitAgain(const QString& why);
  void tellStuck(Waiting& waiting, const QString& why);
  void tellAllStuck(const QString& why);
  bool mayLeave(const Waiting& waiting) const;
  void tellOnItsWay(Waiting& waiting);
  /// nullopt: none can print; `why` says so of each.
  std::optional<std::size_t> findPost(std::optional<std::size_t> but, QString& why);

  std::vector<Post> posts_;
  Told told_;
  std::function<Clock::time_point()> now_;
  std::deque<Waiting> waiting_;
  /// Those that leaving() was told of.
  std::deque<Waiting> leaving_;
  bool elsewhere_ = false;
  std::optional<Running> running_;
  /// Of this run.
  std::set<domain::OpId> out_;
  /// No printer could print when it was tried last.
  bool idle_ = false;
};

}  // namespace usher::kiosk
