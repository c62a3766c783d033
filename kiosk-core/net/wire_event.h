// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <usher/contract/branding.h>
#include <usher/contract/code_format.h>
#include <usher/domain/branding.h>
#include <usher/domain/code_format.h>

/// How an event looks, and what its kiosks read, of its row; colours are written alike in all rows.
namespace usher::net {

domain::Branding branding(const contract::Branding& wire);
std::vector<domain::CodeFormat> codeFormats(const std::vector<contract::CodeFormat>& wire);
/// 0xRRGGBB of #RRGGBB; nullopt of anything else.
std::optional<std::uint32_t> colour(const std::string& wire);

}  // namespace usher::net
