// SPDX-License-Identifier: Apache-2.0
#include <usher/device/brother_ql_printer.h>

namespace usher::device {

namespace {

using End = PrintOutcome::End;

FaultKind kindOf(NoAnswer why) {
  switch (why) {
    case NoAnswer::Silence:
      return FaultKind::Silent;
    case NoAnswer::Damaged:
      return FaultKind::Other;
    case NoAnswer::Broken:
      return FaultKind::Offline;
  }
  return FaultKind::Other;
}

QString wordsOf(NoAnswer why) {
  return why == NoAnswer::Damaged ? QStringLiteral("damaged answer") : QString();
}

}  // namespace

BrotherQlPrinter::BrotherQlPrinter(std::unique_ptr<ByteStream> stream, QlSetUp set_up, Patience patience)
    : stream_(std::move(stream)), set_up_(set_up), patience_(patience) {}

DeviceState BrotherQlPrinter::ask(const QByteArray& question) {
  DeviceState state;
  if (const auto opened = stream_->open(patience_.connection); !opened) {
    state.add(FaultKind::Offline, opened.error());
    return state;
  }
  stream_->drain();
  buffer_.clear();
  stream_->write(question, patience_.answer);
  const QDeadlineTimer until(patience_.answer);
  while (true) {
    const auto status = awaitAnswer(*stream_, buffer_, ByteStream::Time{until.remainingTime()}, takeQlStatus);
    if (!status) {
      state.add(kindOf(status.error()), wordsOf(status.error()));
      return state;
    }
    // What it says of an earlier page may come first.
    if (status->type == QlStatus::Type::Reply) return status->stateFor(set_up_.media);
  }
}

DeviceState BrotherQlPrinter::state() {
  // It must not be asked while it prints.
  if (sent_) {
    DeviceState state{.faults = last_.faults, .jobs_in_buffer = 1};
    if (state.ready()) state.add(FaultKind::Busy);
    return state;
  }
  DeviceState state = ask(qlReset() + qlAskStatus());
  stream_->close();
  return state;
}

PrintOutcome BrotherQlPrinter::print(const std::vector<MonoBitmap>& pages) {
  sent_.reset();
  last_ = printPages(pages);
  if (last_.end != End::Unknown) stream_->close();
  return last_;
}

PrintOutcome BrotherQlPrinter::printPages(const std::vector<MonoBitmap>& pages) {
  const int count = static_cast<int>(pages.size());
  for (int page = 0; page < count; ++page) {
    const auto refused = [&](std::vector<Fault> faults) {
      return PrintOutcome{.end = End::NotPrinted, .pages_out = page, .faults = std::move(faults)};
    };
    const auto bytes = qlPage(pages[static_cast<std::size_t>(page)], set_up_);
    if (!bytes)
      return refused({{FaultKind::WrongMedia, bytes.error() == QlMisfit::Size
                                                  ? QStringLiteral("the page does not fit the roll")
                                                  : QStringLiteral("the page is too short or too long")}});
    // Before each page: what it says as the last one ends, a jam of the cutter, is heard here.
    const QByteArray question = page == 0 ? qlReset() + qlAskStatus() : qlAskStatus();
    if (DeviceState state = ask(question); !state.ready()) return refused(std::move(state.faults));
    // The last byte prints: a page that did not leave whole comes out in part at most.
    if (stream_->write(*bytes, patience_.page) < bytes->size()) {
      PrintOutcome broken = refused({{FaultKind::Offline}});
      broken.begun = true;
      stream_->close();
      return broken;
    }
    sent_ = Sent{page, count};
    PrintOutcome outcome = follow();
    if (outcome.end != End::Printed) return outcome;
  }
  return {.end = End::Printed, .pages_out = count};
}

PrintOutcome BrotherQlPrinter::follow() {
  QDeadlineTimer until(patience_.page);
  while (true) {
    const auto status = awaitAnswer(*stream_, buffer_, ByteStream::Time{until.remainingTime()}, takeQlStatus);
    if (!status) {
      if (sent_->completed) return out();
      // Nothing that follows can be told from what was damaged.
      if (status.error() != NoAnswer::Silence) stream_->close();
      return unknown(kindOf(status.error()), wordsOf(status.error()));
    }
    // It cools its head: that is as if it began anew.
    if (status->type == QlStatus::Type::Notification) until = QDeadlineTimer(patience_.page);
    if (auto outcome = heard(*status)) return *std::move(outcome);
  }
}

std::optional<PrintOutcome> BrotherQlPrinter::heard(const QlStatus& status) {
  switch (status.type) {
    case QlStatus::Type::Error: {
      // "If an error occurs, all data read from the computer is cleared": this makes sure of it.
      stream_->write(qlReset(), patience_.answer);
      PrintOutcome failed{.end = End::NotPrinted, .pages_out = sent_->page, .begun = sent_->begun};
      failed.faults = status.state().faults;
      sent_.reset();
      return failed;
    }
    case QlStatus::Type::TurnedOff:
      stream_->close();
      return unknown(FaultKind::Offline, QStringLiteral("turned off"));
    case QlStatus::Type::Completed:
      sent_->completed = true;
      break;
    case QlStatus::Type::PhaseChange:
      if (status.printing)
        sent_->begun = true;
      else
        sent_->receiving_again = sent_->begun;
      break;
    case QlStatus::Type::Reply:
    case QlStatus::Type::Notification:
      break;
  }
  if (sent_->completed && sent_->receiving_again) return out();
  return std::nullopt;
}

PrintOutcome BrotherQlPrinter::unknown(FaultKind kind, const QString& text) const {
  return {.end = End::Unknown, .pages_out = sent_->page, .begun = sent_->begun, .faults = {{kind, text}}};
}

PrintOutcome BrotherQlPrinter::out() {
  const int pages_out = sent_->page + 1;
  sent_.reset();
  return {.end = End::Printed, .pages_out = pages_out};
}

PrintOutcome BrotherQlPrinter::settle() {
  // Asking anew could end what still prints, and would say nothing of what did.
  if (!sent_ || !stream_->isOpen()) return last_;
  const int pages = sent_->pages;
  last_ = follow();
  if (last_.end == End::Printed && last_.pages_out < pages) last_.end = End::NotPrinted;
  if (!sent_) stream_->close();
  return last_;
}

}  // namespace usher::device
