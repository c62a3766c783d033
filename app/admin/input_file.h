// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace usher::admin {

/// All of a file, or of standard input where `name` is "-". An error is a sentence that names the file.
std::expected<QByteArray, QString> readInput(const QString& name);

}  // namespace usher::admin
