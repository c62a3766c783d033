// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <string>
#include <vector>

namespace usher::admin {

/// The texts (UTF-8) of the QR codes in a picture, in the order in which they were found.
std::vector<std::string> readQrCodes(const QImage& image);

}  // namespace usher::admin
