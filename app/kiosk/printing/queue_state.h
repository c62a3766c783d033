// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

#include <usher/domain/staff/kiosk_state.h>

namespace usher::kiosk {

/// What a printer says of itself.
struct QueueState {
  domain::Supply paper = domain::Supply::Unknown;
  domain::Supply ink = domain::Supply::Unknown;
  /// What else is wrong, in its own words; empty: nothing.
  QString fault = {};
  bool operator==(const QueueState&) const = default;
};

/// Of a queue of the system's print service (CUPS). Where it leads to a printer that speaks IPP that printer
/// is asked itself, as the queue knows no more than was so with its last job, and of a raw queue nothing.
/// Print thread; takes some milliseconds, and a second where the printer does not answer, which is a fault
/// of it. The error is for staff and logs: there is no such queue, or no print service.
std::expected<QueueState, QString> queueState(const QString& queue);

/// Of "printer-state-reasons" (RFC 8011, section 5.4.12, and the keywords of RFC 8011 and PWG 5100.9):
/// `whole` where what is not among them is well, and not only unknown.
QueueState stateOfReasons(const QStringList& reasons, bool whole);

}  // namespace usher::kiosk
