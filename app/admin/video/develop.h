// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <functional>

#include "film.h"

namespace usher::admin {

/// Paints frames 0 to `count` - 1 on all cores and hands them as JPEG files to `sink`, in order and on the
/// caller's thread, until it answers false.
bool develop(const Film& film, int count, double fps,
             const std::function<bool(int, const QByteArray&)>& sink);

}  // namespace usher::admin
