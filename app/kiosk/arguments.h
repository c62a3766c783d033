// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <expected>

#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// What the command line asks for.
struct Arguments {
  enum Mode { Serve, Pair, SelfTest };
  Mode mode = Serve;
  KioskSettings settings;
  /// Of Pair.
  QUrl backend;
  QString pairing_code;
};

/// Prints and exits for --help and --version. The error is one line that says what is wrong and what to do.
std::expected<Arguments, QString> parseArguments(const QStringList& arguments);

}  // namespace usher::kiosk
