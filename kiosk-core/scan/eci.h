// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace usher::scan {

/// Extended channel interpretations as a scanner transmits them: a backslash and six digits name the
/// character set of the bytes that follow, and a backslash that is data comes twice (ISO/IEC 18004, "Extended
/// Channel Interpretation protocol" of the transmitted data; the numbers are AIM's, ITS/04-023: 26 is UTF-8).

/// Whether `sent` begins with such an escape.
bool beginsWithEci(QByteArrayView sent);

/// UTF-8 of bytes that were sent so. What is in a character set that is not known here, or is not what its
/// escape says, is guessed as textOf() does; a backslash that begins no escape stays.
QByteArray decodedEci(QByteArrayView sent);

/// The same of what came as characters, as a scanner that types sends it: escapes are gone, the text stays.
QByteArray withoutEci(QByteArrayView utf8);

/// UTF-8 of bytes in a character set that nobody named: they are UTF-8 where they can be, else ISO-8859-1.
QByteArray textOf(QByteArrayView bytes);

}  // namespace usher::scan
