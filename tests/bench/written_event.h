// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace usher::bench {

/// The made-up event with so many tickets, as a backend sends it: NDJSON, gzipped.
QByteArray writtenEvent(int tickets);

}  // namespace usher::bench
