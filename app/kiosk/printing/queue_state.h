// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <usher/domain/staff/printer_state.h>

namespace usher::kiosk {

/// How the printer behind a queue of the system's print service (CUPS) is, by the queue's name. Where the
/// queue leads to a printer that speaks IPP that printer is asked itself, as the queue knows no more than was
/// so with its last job, and of a raw queue nothing. Print thread; takes some milliseconds, and a second
/// where the printer does not answer.
domain::PrinterState queueState(const QString& queue);

/// Of "printer-state-reasons" (RFC 8011, section 5.4.12, and the keywords of RFC 8011 and PWG 5100.9):
/// `whole` where what is not among them is well, and not only unknown.
domain::PrinterState stateOfReasons(const QStringList& reasons, bool whole);

}  // namespace usher::kiosk
