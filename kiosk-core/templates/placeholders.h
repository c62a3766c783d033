// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

#include <usher/domain/decision.h>
#include <usher/domain/event.h>
#include <usher/domain/layout/agenda_layout.h>

namespace usher::templates {

/// What a paper is about. Referred to, not kept.
struct PaperFacts {
  const domain::Guest& guest;
  const domain::Event& event;
  /// The guest's.
  const QString& language;
  const domain::AgendaWords& words;
};

/// By placeholder, one line each; "" where there is nothing to say.
using Values = QMap<QString, QString>;

/// Known only once the pages are laid out: "2 / 3", "" on a paper of one page.
inline constexpr QStringView kPageNumber = u"page_number";

Values valuesOf(const PaperFacts& facts);

/// All that valuesOf() has, and kPageNumber.
const QStringList& placeholderNames();

/// The first fault of a text with {placeholders}, in words: one that nobody knows, or that does not end.
std::optional<QString> faultOf(const QString& words);

/// {{ is a brace.
QString filled(const QString& words, const Values& values);

}  // namespace usher::templates
