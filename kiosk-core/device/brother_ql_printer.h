// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <usher/device/answer.h>
#include <usher/device/brother_ql_status.h>
#include <usher/device/brother_ql_writer.h>
#include <usher/device/byte_stream.h>
#include <usher/device/label_printer.h>

namespace usher::device {

/// A Brother QL at USB, which says by itself when a page is complete. After an error it has forgotten the
/// page, and one that it does not speak of any more (the cable was pulled) can't be asked after. (On the
/// network it answers nothing on port 9100, so that nothing is printed there.)
class BrotherQlPrinter final : public LabelPrinter {
 public:
  BrotherQlPrinter(std::unique_ptr<ByteStream> stream, QlSetUp set_up, Patience patience = {});

  DeviceState state() override;
  PrintOutcome print(const std::vector<MonoBitmap>& pages) override;
  PrintOutcome settle() override;

 private:
  /// A page that was sent whole, and of which nobody knows yet.
  struct Sent {
    int page;
    int pages;
    bool begun = false;
    bool completed = false;
    bool receiving_again = false;
  };

  DeviceState ask(const QByteArray& question);
  PrintOutcome printPages(const std::vector<MonoBitmap>& pages);
  PrintOutcome follow();
  /// nullopt: nothing is decided by it.
  std::optional<PrintOutcome> heard(const QlStatus& status);
  PrintOutcome unknown(FaultKind kind, const QString& text = {}) const;
  PrintOutcome out();

  std::unique_ptr<ByteStream> stream_;
  QlSetUp set_up_;
  Patience patience_;
  QByteArray buffer_;
  std::optional<Sent> sent_;
  PrintOutcome last_;
};

}  // namespace usher::device
