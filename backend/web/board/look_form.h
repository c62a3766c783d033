// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <map>
#include <string>

#include <usher/contract/branding.h>

namespace usher::backend::web {

/// Of each of the event's own texts, in code points: a kiosk has room for so much.
inline constexpr std::size_t kLongestGreeting = 120;

/// The fields of the form about an event's look, as they are typed: "accent" and "ground" are colours or
/// empty; "greeting:LANGUAGE", "welcome:LANGUAGE" and "help:LANGUAGE" are in one line; "off:STEP" is ticked
/// where guests cannot do that at kiosks. A box that is not ticked is absent.
using LookFields = std::map<std::string, std::string>;

LookFields fieldsOf(const contract::Branding& branding);

/// `branding` with what the form says; its pictures, and texts in languages that the form does not show,
/// stay. The error is the field that can't be taken, by its name.
std::expected<contract::Branding, std::string> brandingOf(contract::Branding branding,
                                                          const LookFields& fields);

}  // namespace usher::backend::web
