// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>

#include <usher/device/answer.h>
#include <usher/device/byte_stream.h>
#include <usher/device/escpos_status.h>
#include <usher/device/label_printer.h>

namespace usher::device {

/// A receipt printer that speaks ESC/POS. A page has come out when the printer answers what stands behind its
/// cut. It prints as it receives: a page that was begun and broken off may have come out.
class EscPosPrinter final : public LabelPrinter {
 public:
  explicit EscPosPrinter(std::unique_ptr<ByteStream> stream, int head_dots = 576, Patience patience = {});

  DeviceState state() override;
  PrintOutcome print(const std::vector<MonoBitmap>& pages) override;
  PrintOutcome settle() override;

 private:
  /// A page of which something was sent.
  struct Sent {
    int page;
    int pages;
  };

  std::expected<std::uint8_t, NoAnswer> nextByte(ByteStream::Time time);
  /// nullopt: no answer to DLE EOT `n`.
  std::optional<std::uint8_t> askNow(int n);
  DeviceState ask();
  PrintOutcome printPages(const std::vector<MonoBitmap>& pages);
  PrintOutcome follow();
  PrintOutcome unknown(std::vector<Fault> faults) const;
  PrintOutcome out();

  std::unique_ptr<ByteStream> stream_;
  int head_dots_;
  Patience patience_;
  std::deque<std::uint8_t> heard_;
  /// The answer that stands behind the cut came among others.
  bool done_ = false;
  std::optional<Sent> sent_;
  PrintOutcome last_;
};

}  // namespace usher::device
