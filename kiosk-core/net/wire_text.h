// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

#include <usher/contract/localized_text.h>
#include <usher/domain/localized_text.h>

/// Texts and ids of the wire as the domain's.
namespace usher::net {

inline QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

/// Of an id that has been through a decoder, whose ids are the domain's.
template <class Id>
std::optional<Id> idOf(const std::string& wire) {
  return Id::parse(text(wire));
}

template <class Id>
std::vector<Id> idsOf(const std::vector<std::string>& wire) {
  std::vector<Id> ids;
  for (const std::string& one : wire) {
    if (auto id = idOf<Id>(one)) ids.push_back(*std::move(id));
  }
  return ids;
}

inline domain::LocalizedText localized(const contract::LocalizedText& wire) {
  QMap<QString, QString> texts;
  for (const auto& [language, words] : wire) texts.insert(text(language), text(words));
  return domain::LocalizedText(std::move(texts));
}

}  // namespace usher::net
