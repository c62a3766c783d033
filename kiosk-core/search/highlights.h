// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <vector>

#include <usher/search/query.h>

namespace usher::search {

/// A piece of a text, in UTF-16 units.
struct Span {
  qsizetype begin;
  qsizetype size;
  bool operator==(const Span&) const = default;
};

/// What of a text that is shown somebody who typed this means: the letters of its words that are alike, or
/// the whole word where a typo is between. In their order, none within another.
std::vector<Span> highlights(QStringView shown, const Query& query);

}  // namespace usher::search
