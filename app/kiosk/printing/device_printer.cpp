// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/printing/device_printer.h>

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <utility>

#include <usher/paper/page_painter.h>

namespace usher::kiosk {

using device::FaultKind;
using device::PrintOutcome;

namespace {

/// Of no job in this run of the program.
const QString kOfAnEarlierRun = QStringLiteral("of an earlier run");
constexpr int kDark = 128;

domain::PrinterFault inOurWords(FaultKind kind) {
  using domain::PrinterFault;
  switch (kind) {
    case FaultKind::PaperOut:
      return PrinterFault::None;
    case FaultKind::CoverOpen:
      return PrinterFault::CoverOpen;
    case FaultKind::Jam:
      return PrinterFault::Jam;
    case FaultKind::WrongMedia:
      return PrinterFault::WrongMedia;
    case FaultKind::RibbonOut:
      return PrinterFault::NoInk;
    case FaultKind::Paused:
      return PrinterFault::Paused;
    case FaultKind::Overheated:
      return PrinterFault::Overheated;
    case FaultKind::Cutter:
      return PrinterFault::Cutter;
    case FaultKind::Busy:
      return PrinterFault::Busy;
    case FaultKind::Offline:
      return PrinterFault::Offline;
    case FaultKind::Silent:
      return PrinterFault::Silent;
    case FaultKind::Other:
      return PrinterFault::Other;
  }
  return PrinterFault::Other;
}

int within(int side, int most) {
  return most > 0 ? std::min(side, most) : side;
}

}  // namespace

DevicePrinter::DevicePrinter(QString name, std::unique_ptr<device::LabelPrinter> device, double dots_per_mm,
                             QSize most)
    : name_(std::move(name)), device_(std::move(device)), dots_per_mm_(dots_per_mm), most_(most) {}

domain::PrinterState DevicePrinter::state() const {
  const device::DeviceState now = device_->state();
  domain::PrinterState state{.name = name_, .paper = domain::Supply::Good};
  if (now.paper_low) state.paper = domain::Supply::Low;
  if (now.has(FaultKind::PaperOut)) state.paper = domain::Supply::Out;
  if (now.has(FaultKind::RibbonOut)) state.ink = domain::Supply::Out;
  const auto other = std::ranges::find_if(
      now.faults, [](const device::Fault& fault) { return fault.kind != FaultKind::PaperOut; });
  if (other == now.faults.end()) return state;
  state.fault = inOurWords(other->kind);
  state.detail = other->text;
  return state;
}

device::MonoBitmap DevicePrinter::dotsOf(const domain::PrintPage& page) const {
  const QSize whole = (page.size * dots_per_mm_).toSize().expandedTo({1, 1});
  QImage image(whole, QImage::Format_Grayscale8);
  image.fill(Qt::white);
  QPainter painter(&image);
  paper::paintPage(painter, page, dots_per_mm_);
  painter.end();
  const QSize size(within(whole.width(), most_.width()), within(whole.height(), most_.height()));
  const int left = (whole.width() - size.width()) / 2;
  const int top = (whole.height() - size.height()) / 2;
  device::MonoBitmap dots(size.width(), size.height(), dots_per_mm_);
  for (int y = 0; y < size.height(); ++y) {
    const uchar* const row = image.constScanLine(top + y) + left;
    for (int x = 0; x < size.width(); ++x) {
      if (row[x] < kDark) dots.setBlack(x, y);
    }
  }
  return dots;
}

std::expected<QString, QString> DevicePrinter::print(const PrintJob& job) {
  if (job.pages.empty()) return std::unexpected(name_ + QStringLiteral(": the job has no page"));
  std::vector<device::MonoBitmap> pages;
  for (const domain::PrintPage& page : job.pages) pages.push_back(dotsOf(page));
  const PrintOutcome outcome = device_->print(pages);
  untold_.clear();
  switch (outcome.end) {
    case PrintOutcome::End::Printed:
      return QString();
    case PrintOutcome::End::NotPrinted:
      // Some of its pages are out: who looks at them knows what is missing.
      if (outcome.pages_out > 0) return QStringLiteral("in part");
      return std::unexpected(name_ + QStringLiteral(": ") + device::faultLine(outcome.faults));
    case PrintOutcome::End::Unknown:
      break;
  }
  untold_ = QStringLiteral("job %1").arg(++jobs_);
  return untold_;
}

JobState DevicePrinter::follow(const PrintJob&, const QString& printer_job) const {
  if (untold_.isEmpty() || printer_job != untold_) return job_state::Forgotten{};
  const PrintOutcome outcome = device_->settle();
  switch (outcome.end) {
    case PrintOutcome::End::Printed:
      return job_state::CameOut{};
    case PrintOutcome::End::NotPrinted:
      return job_state::GivenUp{device::faultLine(outcome.faults)};
    case PrintOutcome::End::Unknown:
      break;
  }
  return job_state::Stuck{device::faultLine(outcome.faults)};
}

std::expected<std::optional<QString>, QString> DevicePrinter::find(const PrintJob&) const {
  return kOfAnEarlierRun;
}

}  // namespace usher::kiosk
