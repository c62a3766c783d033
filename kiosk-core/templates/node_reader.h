// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <utility>

#include <usher/domain/localized_text.h>
#include <usher/templates/json_node.h>
#include <usher/templates/template.h>

namespace usher::templates {

/// Reads the fields of one object. Every fault is noted, and what is read instead lets the reader go on, so
/// that whoever writes a template sees them all.
class NodeReader {
 public:
  NodeReader(const JsonNode& node, Faults& faults);

  const JsonNode* find(const char* name);
  /// Noted as missing where it is not there.
  const JsonNode* required(const char* name);
  double number(const char* name, double least, double most);
  double number(const char* name, double least, double most, double fallback);
  int whole(const char* name, int least, int most, int fallback);
  bool flag(const char* name, bool fallback);
  /// A string, or an object of languages.
  domain::LocalizedText words(const char* name);
  domain::LocalizedText words(const char* name, const QString& fallback);
  /// One string or a list of them.
  QStringList texts(const char* name);
  Colour colour(const char* name, Colour fallback);
  /// [x, y, width, height]
  std::optional<QRectF> box(const char* name);

  template <class E>
  E oneOf(const char* name, std::initializer_list<std::pair<const char*, E>> choices, E fallback) {
    const JsonNode* node = find(name);
    if (!node) return fallback;
    QStringList names;
    for (const auto& [choice, meaning] : choices) {
      if (node->kind == JsonNode::Text && node->text == QLatin1String(choice)) return meaning;
      names << QLatin1String(choice);
    }
    refuse(*node, QStringLiteral("\"%1\" must be one of %2")
                      .arg(QLatin1String(name), names.join(QStringLiteral(", "))));
    return fallback;
  }

  /// All that was not asked for by now is unknown here.
  void refuseOthers();
  void refuse(const JsonNode& at, const QString& reason) { refuse(at.place, reason); }
  void refuse(Place at, const QString& reason);
  Place place() const { return node_.place; }

 private:
  domain::LocalizedText wordsOf(const JsonNode& node, const char* name);
  double numberOf(const JsonNode& node, const char* name, double least, double most);

  const JsonNode& node_;
  Faults& faults_;
  QStringList asked_;
};

/// Notes a fault, unless there are enough of them.
void note(Faults& faults, Place at, const QString& reason);

/// As people write lengths: no more digits than it takes.
QString inMm(double length);

}  // namespace usher::templates
