// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>

#include <thread>

#include <usher/device/zpl_printer.h>

namespace usher::device {

namespace {

using End = PrintOutcome::End;

/// How often it must say that it has nothing to do, where it counts no labels: the first time may be before
/// it has begun.
constexpr int kIdleLooks = 2;

}  // namespace

ZplPrinter::ZplPrinter(std::unique_ptr<ByteStream> stream, Patience patience, ZplEncoding encoding)
    : stream_(std::move(stream)), patience_(patience), encoding_(encoding) {}

template <class Take>
auto ZplPrinter::ask(const char* question, const Take& take) {
  const QByteArrayView bytes(question);
  const auto once = [&] {
    stream_->drain();
    buffer_.clear();
    stream_->write(bytes, patience_.answer);
    return awaitAnswer(*stream_, buffer_, patience_.answer, take);
  };
  auto answer = once();
  // What looks damaged may be the late answer to an earlier question.
  if (!answer && answer.error() == NoAnswer::Damaged) answer = once();
  return answer;
}

ZplPrinter::Look ZplPrinter::look() {
  Look look;
  const auto host = ask(kAskZplHostStatus, takeZplHostStatus);
  if (host) {
    look.host = *host;
    look.state = host->state();
    // Who asks has sent all of its own: the rest of this one will never come, and it would be awaited for
    // ever.
    if (host->format_in_progress) stream_->write(kForgetZplFormat, patience_.answer);
  } else if (host.error() == NoAnswer::Damaged) {
    look.state.add(FaultKind::Other, QStringLiteral("damaged answer"));
  }
  if (tells_errors_ != Habit::No && stream_->isOpen()) {
    const auto errors = ask(kAskZplErrors, takeZplErrors);
    if (errors) {
      tells_errors_ = Habit::Yes;
      const DeviceState more = errors->state();
      for (const Fault& fault : more.faults) look.state.add(fault.kind, fault.text);
      look.state.paper_low = more.paper_low;
    } else if (host && errors.error() == NoAnswer::Silence && tells_errors_ == Habit::NotKnown) {
      tells_errors_ = Habit::No;
    } else if (errors.error() == NoAnswer::Damaged) {
      look.state.add(FaultKind::Other, QStringLiteral("damaged answer"));
    }
  }
  if (!stream_->isOpen())
    look.state.add(FaultKind::Offline);
  else if (!host && look.state.ready())
    look.state.add(FaultKind::Silent);
  return look;
}

std::optional<std::int64_t> ZplPrinter::labelCount() {
  if (counts_labels_ == Habit::No) return std::nullopt;
  const auto count = ask(kAskZplLabelCount, takeZplLabelCount);
  if (count) {
    counts_labels_ = Habit::Yes;
    return *count;
  }
  if (counts_labels_ == Habit::NotKnown && count.error() != NoAnswer::Broken) counts_labels_ = Habit::No;
  return std::nullopt;
}

DeviceState ZplPrinter::state() {
  DeviceState state;
  if (const auto opened = stream_->open(patience_.connection); !opened) {
    state.add(FaultKind::Offline, opened.error());
    return state;
  }
  state = look().state;
  // Kept open after an Unknown: that it broke says something then.
  if (!sent_) stream_->close();
  return state;
}

PrintOutcome ZplPrinter::print(const std::vector<MonoBitmap>& pages) {
  sent_.reset();
  last_ = printPages(pages);
  if (last_.end != End::Unknown) stream_->close();
  return last_;
}

PrintOutcome ZplPrinter::printPages(const std::vector<MonoBitmap>& pages) {
  if (const auto opened = stream_->open(patience_.connection); !opened)
    return {.end = End::NotPrinted, .faults = {{FaultKind::Offline, opened.error()}}};
  if (auto faults = waitUntilFree(); !faults.empty())
    return {.end = End::NotPrinted, .faults = std::move(faults)};
  const int count = static_cast<int>(pages.size());
  for (int page = 0; page < count; ++page) {
    PrintOutcome outcome = printPage(pages[static_cast<std::size_t>(page)], page, count);
    if (outcome.end != End::Printed) return outcome;
  }
  return {.end = End::Printed, .pages_out = count};
}

std::vector<Fault> ZplPrinter::waitUntilFree() {
  const QDeadlineTimer until(patience_.page);
  while (true) {
    Look now = look();
    if (!now.state.ready()) return std::move(now.state.faults);
    if (now.idle()) return {};
    if (until.hasExpired()) return {{FaultKind::Busy}};
    std::this_thread::sleep_for(patience_.between);
  }
}

PrintOutcome ZplPrinter::printPage(const MonoBitmap& label, int page, int pages) {
  const auto count = labelCount();
  const QByteArray bytes = kForgetZplFormat + zplLabel(label, encoding_);
  // A label is printed by its last bytes, ^XZ: one that did not leave whole never comes out.
  if (stream_->write(bytes, patience_.page) < bytes.size()) {
    stream_->close();
    return {.end = End::NotPrinted, .pages_out = page, .faults = {{FaultKind::Offline}}};
  }
  sent_ = Sent{page, pages, count};
  return follow();
}

PrintOutcome ZplPrinter::follow() {
  const auto unknown = [&](std::vector<Fault> faults) {
    return PrintOutcome{.end = End::Unknown, .pages_out = sent_->page, .faults = std::move(faults)};
  };
  const auto out = [&] {
    const int pages_out = sent_->page + 1;
    sent_.reset();
    return PrintOutcome{.end = End::Printed, .pages_out = pages_out};
  };
  const QDeadlineTimer until(patience_.page);
  QElapsedTimer idle_for;
  int idle_looks = 0;
  while (true) {
    Look now = look();
    if (!stream_->isOpen()) {
      stream_->close();
      sent_->connected_anew = true;
    }
    if (!now.state.ready()) return unknown(std::move(now.state.faults));
    if (now.idle()) {
      if (idle_looks++ == 0) idle_for.start();
      if (const auto before = sent_->count_before) {
        const auto count = labelCount();
        if (count && *count > *before) return out();
        if (count && *count == *before && std::chrono::milliseconds{idle_for.elapsed()} > patience_.lost) {
          const int page = sent_->page;
          sent_.reset();
          return {.end = End::NotPrinted, .pages_out = page};
        }
      } else if (idle_looks >= kIdleLooks) {
        // Who lost its power has nothing to do, too.
        return sent_->connected_anew ? unknown({}) : out();
      }
    } else {
      idle_looks = 0;
    }
    if (until.hasExpired()) return unknown({});
    std::this_thread::sleep_for(patience_.between);
  }
}

PrintOutcome ZplPrinter::settle() {
  if (!sent_) return last_;
  const int pages = sent_->pages;
  if (!stream_->isOpen()) {
    sent_->connected_anew = true;
    if (const auto opened = stream_->open(patience_.connection); !opened) {
      last_.faults = {{FaultKind::Offline, opened.error()}};
      return last_;
    }
  }
  last_ = follow();
  if (last_.end == End::Printed && last_.pages_out < pages) last_.end = End::NotPrinted;
  if (!sent_) stream_->close();
  return last_;
}

}  // namespace usher::device
