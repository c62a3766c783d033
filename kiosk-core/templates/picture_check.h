// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace usher::templates {

inline constexpr qsizetype kLargestPicture = 2 * 1024 * 1024;

/// A PNG, JPEG or SVG that can be painted: of bearable size, and a drawing that fetches nothing from
/// elsewhere. The error is what is wrong, in words.
std::expected<void, QString> checkPicture(const QByteArray& file);

}  // namespace usher::templates
