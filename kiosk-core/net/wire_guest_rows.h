// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <usher/contract/branding.h>
#include <usher/contract/guest_rows.h>
#include <usher/ports/replica.h>

/// What guests are asked, may ask for, and are told, as records; nullopt where a row makes no sense here.
namespace usher::net {

std::optional<ports::Record> question(const contract::QuestionRow& row);
std::optional<ports::Record> item(const contract::CatalogueItemRow& row);
std::optional<ports::Record> request(const contract::RequestRow& row);
std::optional<ports::Record> notice(const contract::NoticeRow& row);
std::optional<ports::Record> picture(const contract::PictureRow& row);
/// nullopt also for a paper that came after this version.
std::optional<ports::Record> paperTemplate(const contract::TemplateRow& row);

}  // namespace usher::net
