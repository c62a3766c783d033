// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <usher/contract/branding.h>
#include <usher/contract/code_format.h>
#include <usher/contract/guest_rows.h>
#include <usher/ports/replica.h>

/// What guests are asked, may ask for, and are told, as records; nullopt where a row makes no sense here.
namespace usher::net {

std::optional<ports::Record> question(const contract::QuestionRow& row);
std::optional<ports::Record> item(const contract::CatalogueItemRow& row);
std::optional<ports::Record> request(const contract::RequestRow& row);
std::optional<ports::Record> notice(const contract::NoticeRow& row);
std::optional<ports::Record> picture(const contract::PictureRow& row);
domain::Branding branding(const contract::Branding& wire);
std::vector<domain::CodeFormat> codeFormats(const std::vector<contract::CodeFormat>& wire);
/// 0xRRGGBB of #RRGGBB; nullopt of anything else.
std::optional<std::uint32_t> colour(const std::string& wire);

}  // namespace usher::net
