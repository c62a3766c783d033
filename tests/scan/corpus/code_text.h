// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "dice.h"

namespace usher::scan::corpus {

/// What a ticket's code says: a secret of 32 characters, an address with one, or a signed ticket of the
/// length of Usher's own (symbols of 29 to about 49 modules).
std::string codeText(Dice& dice);

}  // namespace usher::scan::corpus
