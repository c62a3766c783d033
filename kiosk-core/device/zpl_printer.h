// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <usher/device/answer.h>
#include <usher/device/byte_stream.h>
#include <usher/device/label_printer.h>
#include <usher/device/zpl_status.h>
#include <usher/device/zpl_writer.h>

namespace usher::device {

/// A Zebra, or what speaks ZPL II as one. A label has come out when it has counted one more; one that does
/// not count, when it says twice that nothing waits and nothing is wrong.
class ZplPrinter final : public LabelPrinter {
 public:
  explicit ZplPrinter(std::unique_ptr<ByteStream> stream, Patience patience = {},
                      ZplEncoding encoding = ZplEncoding::Z64);

  DeviceState state() override;
  PrintOutcome print(const std::vector<MonoBitmap>& pages) override;
  PrintOutcome settle() override;

 private:
  struct Look {
    DeviceState state;
    /// nullopt: it did not say.
    std::optional<ZplHostStatus> host;
    bool idle() const { return state.ready() && host && host->idle(); }
  };
  /// A page that was sent whole, and of which nobody knows yet.
  struct Sent {
    int page;
    int pages;
    std::optional<std::int64_t> count_before;
    /// The device may have lost its power since.
    bool connected_anew = false;
  };
  enum class Habit { NotKnown, Yes, No };

  template <class Take>
  auto ask(const char* question, const Take& take);
  Look look();
  std::optional<std::int64_t> labelCount();
  PrintOutcome printPages(const std::vector<MonoBitmap>& pages);
  /// Until the device has nothing to do. Its faults where it can't be printed on.
  std::vector<Fault> waitUntilFree();
  PrintOutcome printPage(const MonoBitmap& label, int page, int pages);
  PrintOutcome follow();

  std::unique_ptr<ByteStream> stream_;
  Patience patience_;
  ZplEncoding encoding_;
  QByteArray buffer_;
  Habit tells_errors_ = Habit::NotKnown;
  Habit counts_labels_ = Habit::NotKnown;
  std::optional<Sent> sent_;
  PrintOutcome last_;
};

}  // namespace usher::device
