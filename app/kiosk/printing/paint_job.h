// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPagedPaintDevice>
#include <QString>

#include <expected>

#include <usher/kiosk/printing/print_job.h>

namespace usher::kiosk {

/// Paints every page at its true size, each page of the device as large as the job's. The error says what the
/// device refused.
std::expected<void, QString> paintJob(const PrintJob& job, QPagedPaintDevice& device);

}  // namespace usher::kiosk
