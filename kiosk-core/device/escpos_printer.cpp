// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/device/escpos_printer.h>
#include <usher/device/escpos_writer.h>

namespace usher::device {

namespace {

using End = PrintOutcome::End;

}  // namespace

EscPosPrinter::EscPosPrinter(std::unique_ptr<ByteStream> stream, int head_dots, Patience patience)
    : stream_(std::move(stream)), head_dots_(head_dots), patience_(patience) {}

std::expected<std::uint8_t, NoAnswer> EscPosPrinter::nextByte(ByteStream::Time time) {
  if (heard_.empty()) {
    const auto bytes = stream_->read(time);
    if (!bytes) return std::unexpected(NoAnswer::Broken);
    if (bytes->isEmpty()) return std::unexpected(NoAnswer::Silence);
    heard_.insert(heard_.end(), bytes->begin(), bytes->end());
  }
  const std::uint8_t byte = heard_.front();
  heard_.pop_front();
  return byte;
}

std::optional<std::uint8_t> EscPosPrinter::askNow(int n) {
  // The late answer to an earlier question looks like one to this.
  while (const auto late = nextByte(ByteStream::Time{0}))
    if (isEscPosDone(*late)) done_ = true;
  stream_->write(escPosAskNow(n), patience_.answer);
  const QDeadlineTimer until(patience_.answer);
  while (true) {
    const auto byte = nextByte(ByteStream::Time{std::max<qint64>(until.remainingTime(), 0)});
    if (!byte) return std::nullopt;
    if (isEscPosNow(*byte)) return *byte;
    if (isEscPosDone(*byte)) done_ = true;
  }
}

DeviceState EscPosPrinter::ask() {
  EscPosAnswers answers;
  answers.printer = askNow(1);
  // One that does not know the others is still a printer.
  if (answers.printer) {
    answers.offline_cause = askNow(2);
    if (answers.offline_cause) answers.error = askNow(3);
    if (answers.error) answers.paper = askNow(4);
  }
  DeviceState state = answers.state();
  if (!stream_->isOpen()) state.faults = {{FaultKind::Offline}};
  return state;
}

DeviceState EscPosPrinter::state() {
  DeviceState state;
  if (const auto opened = stream_->open(patience_.connection); !opened) {
    state.add(FaultKind::Offline, opened.error());
    return state;
  }
  if (!sent_) stream_->drain();
  state = ask();
  if (!sent_) stream_->close();
  return state;
}

PrintOutcome EscPosPrinter::print(const std::vector<MonoBitmap>& pages) {
  sent_.reset();
  last_ = printPages(pages);
  if (last_.end != End::Unknown) stream_->close();
  return last_;
}

PrintOutcome EscPosPrinter::printPages(const std::vector<MonoBitmap>& pages) {
  // What was said on a connection of before is not about these pages.
  stream_->close();
  heard_.clear();
  if (const auto opened = stream_->open(patience_.connection); !opened)
    return {.end = End::NotPrinted, .faults = {{FaultKind::Offline, opened.error()}}};
  stream_->drain();
  const int count = static_cast<int>(pages.size());
  for (int page = 0; page < count; ++page) {
    if (DeviceState state = ask(); !state.ready())
      return {.end = End::NotPrinted, .pages_out = page, .faults = std::move(state.faults)};
    done_ = false;
    const QByteArray bytes = escPosReceipt(pages[static_cast<std::size_t>(page)], head_dots_);
    const qsizetype taken = stream_->write(bytes, patience_.page);
    if (taken == 0) return {.end = End::NotPrinted, .pages_out = page, .faults = {{FaultKind::Offline}}};
    sent_ = Sent{page, count};
    if (taken < bytes.size()) {
      stream_->close();
      return unknown({{FaultKind::Offline}});
    }
    PrintOutcome outcome = follow();
    if (outcome.end != End::Printed) return outcome;
  }
  return {.end = End::Printed, .pages_out = count};
}

PrintOutcome EscPosPrinter::follow() {
  const QDeadlineTimer until(patience_.page);
  while (!done_) {
    const auto byte = nextByte(patience_.between);
    if (byte) {
      done_ = isEscPosDone(*byte);
      continue;
    }
    if (byte.error() == NoAnswer::Broken) {
      stream_->close();
      return unknown({{FaultKind::Offline}});
    }
    DeviceState state = ask();
    if (done_) break;
    if (!state.ready()) return unknown(std::move(state.faults));
    if (until.hasExpired()) return unknown({});
  }
  return out();
}

PrintOutcome EscPosPrinter::unknown(std::vector<Fault> faults) const {
  return {.end = End::Unknown, .pages_out = sent_->page, .begun = true, .faults = std::move(faults)};
}

PrintOutcome EscPosPrinter::out() {
  const int pages_out = sent_->page + 1;
  sent_.reset();
  return {.end = End::Printed, .pages_out = pages_out};
}

PrintOutcome EscPosPrinter::settle() {
  // Another connection hears nothing of what was sent on this one.
  if (!sent_ || !stream_->isOpen()) return last_;
  const int pages = sent_->pages;
  last_ = follow();
  if (last_.end == End::Printed && last_.pages_out < pages) last_.end = End::NotPrinted;
  if (!sent_) stream_->close();
  return last_;
}

}  // namespace usher::device
