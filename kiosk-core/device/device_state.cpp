// SPDX-License-Identifier: Apache-2.0
#include <QStringList>

#include <algorithm>

#include <usher/device/device_state.h>

namespace usher::device {

bool DeviceState::has(FaultKind kind) const {
  return std::ranges::find(faults, kind, &Fault::kind) != faults.end();
}

void DeviceState::add(FaultKind kind, const QString& text) {
  const Fault fault{kind, text};
  const bool known = kind == FaultKind::Other ? std::ranges::find(faults, fault) != faults.end() : has(kind);
  if (!known) faults.push_back(fault);
}

QString faultName(FaultKind kind) {
  switch (kind) {
    case FaultKind::PaperOut:
      return QStringLiteral("paper out");
    case FaultKind::CoverOpen:
      return QStringLiteral("cover open");
    case FaultKind::Jam:
      return QStringLiteral("jam");
    case FaultKind::WrongMedia:
      return QStringLiteral("wrong media");
    case FaultKind::RibbonOut:
      return QStringLiteral("ribbon out");
    case FaultKind::Paused:
      return QStringLiteral("paused");
    case FaultKind::Overheated:
      return QStringLiteral("overheated");
    case FaultKind::Cutter:
      return QStringLiteral("cutter");
    case FaultKind::Busy:
      return QStringLiteral("busy");
    case FaultKind::Offline:
      return QStringLiteral("offline");
    case FaultKind::Silent:
      return QStringLiteral("no answer");
    case FaultKind::Other:
      return QStringLiteral("other");
  }
  return {};
}

QString faultLine(const std::vector<Fault>& faults) {
  QStringList words;
  for (const Fault& fault : faults)
    words << (fault.text.isEmpty() ? faultName(fault.kind) : faultName(fault.kind) + ": " + fault.text);
  return words.join(QStringLiteral(", "));
}

}  // namespace usher::device
