// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <vector>

#include <usher/templates/fault.h>

namespace usher::templates {

struct JsonField;

/// JSON that knows where it stands: the contract's reader is made for rows that nobody looks at, a template
/// is written by hand.
struct JsonNode {
  enum Kind { Null, Flag, Number, Text, List, Object };
  Kind kind = Null;
  Place place = {};
  bool flag = false;
  double number = 0;
  QString text = {};
  std::vector<JsonNode> elements = {};
  std::vector<JsonField> fields = {};

  const JsonField* field(QStringView name) const;
};

struct JsonField {
  QString name;
  Place place;
  JsonNode value;
};

/// Strict: no comments, no field twice, UTF-8, nested no deeper than 32 levels.
std::expected<JsonNode, Fault> parseJson(const QByteArray& text);

}  // namespace usher::templates
