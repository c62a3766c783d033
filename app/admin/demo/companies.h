// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "split_mix.h"

namespace usher::admin {

/// An invented company, put together from parts; empty for about one guest in six, very long for about one in
/// thirty.
std::string makeCompany(SplitMix& random);

}  // namespace usher::admin
