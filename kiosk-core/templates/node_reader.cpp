// SPDX-License-Identifier: Apache-2.0
#include <usher/templates/node_reader.h>

#include <algorithm>
#include <cmath>

namespace usher::templates {

namespace {

/// What is wrong beyond these is seen once they are put right.
constexpr std::size_t kMostFaults = 20;
constexpr qsizetype kLongestText = 2000;

QString quoted(const char* name) {
  return u'"' + QLatin1String(name) + u'"';
}

std::optional<std::uint32_t> hexColour(const QString& text) {
  if (text.size() != 7 || text[0] != u'#') return std::nullopt;
  bool ok = false;
  const std::uint32_t colour = text.sliced(1).toUInt(&ok, 16);
  return ok && !text.contains(u'+') ? std::optional(colour) : std::nullopt;
}

bool isLanguage(const QString& tag) {
  const auto fits = [](QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
  };
  return tag.size() >= 2 && tag.size() <= 35 && std::ranges::all_of(tag, fits);
}

}  // namespace

QString inMm(double length) {
  QString text = QString::number(length, 'f', 2);
  while (text.endsWith(u'0')) text.chop(1);
  if (text.endsWith(u'.')) text.chop(1);
  return text;
}

NodeReader::NodeReader(const JsonNode& node, Faults& faults) : node_(node), faults_(faults) {
  if (node.kind != JsonNode::Object)
    refuse(node, QStringLiteral("here must be an object: { \"name\": value, ... }"));
}

const JsonNode* NodeReader::find(const char* name) {
  asked_ << QLatin1String(name);
  const JsonField* field = node_.field(QString::fromLatin1(name));
  return field ? &field->value : nullptr;
}

const JsonNode* NodeReader::required(const char* name) {
  const JsonNode* found = find(name);
  if (!found && node_.kind == JsonNode::Object)
    refuse(node_, quoted(name) + QStringLiteral(" is missing here"));
  return found;
}

double NodeReader::numberOf(const JsonNode& node, const char* name, double least, double most) {
  if (node.kind == JsonNode::Number && std::isfinite(node.number) && node.number >= least &&
      node.number <= most)
    return node.number;
  refuse(node, quoted(name) + QStringLiteral(" must be a number from %1 to %2").arg(inMm(least), inMm(most)));
  return least;
}

double NodeReader::number(const char* name, double least, double most) {
  const JsonNode* node = required(name);
  return node ? numberOf(*node, name, least, most) : least;
}

double NodeReader::number(const char* name, double least, double most, double fallback) {
  const JsonNode* node = find(name);
  return node ? numberOf(*node, name, least, most) : fallback;
}

int NodeReader::whole(const char* name, int least, int most, int fallback) {
  const JsonNode* node = find(name);
  if (!node) return fallback;
  const bool whole = node->kind == JsonNode::Number && node->number == std::floor(node->number);
  if (whole && node->number >= least && node->number <= most) return static_cast<int>(node->number);
  refuse(*node, quoted(name) + QStringLiteral(" must be a whole number from %1 to %2").arg(least).arg(most));
  return fallback;
}

bool NodeReader::flag(const char* name, bool fallback) {
  const JsonNode* node = find(name);
  if (!node) return fallback;
  if (node->kind == JsonNode::Flag) return node->flag;
  refuse(*node, quoted(name) + QStringLiteral(" must be true or false"));
  return fallback;
}

domain::LocalizedText NodeReader::wordsOf(const JsonNode& node, const char* name) {
  const auto checked = [&](const JsonNode& text) {
    if (text.kind != JsonNode::Text) {
      refuse(text,
             quoted(name) + QStringLiteral(" must be a text, or texts by language: {\"en\": \"...\", \"de\": "
                                           "\"...\"}"));
    } else if (text.text.size() > kLongestText) {
      refuse(text, quoted(name) + QStringLiteral(" is longer than %1 characters").arg(kLongestText));
    }
    return text.text.left(kLongestText);
  };
  if (node.kind != JsonNode::Object)
    return domain::LocalizedText(QMap<QString, QString>{{QStringLiteral("en"), checked(node)}});
  QMap<QString, QString> by_language;
  for (const JsonField& field : node.fields) {
    if (!isLanguage(field.name))
      refuse(field.place, QStringLiteral("\"%1\" is no language; write en, de or pt-BR").arg(field.name));
    by_language.insert(field.name, checked(field.value));
  }
  if (by_language.isEmpty()) refuse(node, quoted(name) + QStringLiteral(" has no language"));
  return domain::LocalizedText(std::move(by_language));
}

domain::LocalizedText NodeReader::words(const char* name) {
  const JsonNode* node = required(name);
  return node ? wordsOf(*node, name) : domain::LocalizedText();
}

domain::LocalizedText NodeReader::words(const char* name, const QString& fallback) {
  const JsonNode* node = find(name);
  if (node) return wordsOf(*node, name);
  return domain::LocalizedText(QMap<QString, QString>{{QStringLiteral("en"), fallback}});
}

QStringList NodeReader::texts(const char* name) {
  const JsonNode* node = find(name);
  if (!node) return {};
  if (node->kind == JsonNode::Text) return {node->text};
  QStringList all;
  bool right = node->kind == JsonNode::List && !node->elements.empty();
  for (const JsonNode& element : node->elements) {
    right = right && element.kind == JsonNode::Text;
    all << element.text;
  }
  if (!right) refuse(*node, quoted(name) + QStringLiteral(" must be a text or a list of texts"));
  return all;
}

Colour NodeReader::colour(const char* name, Colour fallback) {
  const JsonNode* node = find(name);
  if (!node) return fallback;
  if (node->kind == JsonNode::Text) {
    if (node->text == u"type") return {.kind = Colour::OfType};
    if (node->text == u"on_type") return {.kind = Colour::OnType};
    if (node->text == u"black") return {};
    if (node->text == u"white") return {.fixed = 0xFFFFFF};
    if (const auto fixed = hexColour(node->text)) return {.fixed = *fixed};
  }
  refuse(*node, quoted(name) + QStringLiteral(" must be \"#\" and six digits of 0-9 and A-F, like "
                                              "\"#2F4BFF\", or \"black\", \"white\", \"type\" (the ticket "
                                              "type's colour) or \"on_type\" (what reads best on it)"));
  return fallback;
}

std::optional<QRectF> NodeReader::box(const char* name) {
  const JsonNode* node = required(name);
  if (!node) return std::nullopt;
  const auto isNumber = [](const JsonNode& part) {
    return part.kind == JsonNode::Number && std::isfinite(part.number);
  };
  if (node->kind != JsonNode::List || node->elements.size() != 4 ||
      !std::ranges::all_of(node->elements, isNumber)) {
    refuse(*node, quoted(name) + QStringLiteral(" must be [x, y, width, height] in mm"));
    return std::nullopt;
  }
  const auto& parts = node->elements;
  return QRectF(parts[0].number, parts[1].number, parts[2].number, parts[3].number);
}

void NodeReader::refuseOthers() {
  for (const JsonField& field : node_.fields) {
    if (asked_.contains(field.name)) continue;
    QStringList known = asked_;
    known.removeDuplicates();
    known.sort();
    refuse(field.place, QStringLiteral("\"%1\" is not known here; there are %2")
                            .arg(field.name, known.join(QStringLiteral(", "))));
  }
}

void NodeReader::refuse(Place at, const QString& reason) {
  note(faults_, at, reason);
}

void note(Faults& faults, Place at, const QString& reason) {
  if (faults.size() < kMostFaults) faults.push_back({at, reason});
}

}  // namespace usher::templates
