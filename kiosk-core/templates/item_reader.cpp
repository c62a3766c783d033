// SPDX-License-Identifier: Apache-2.0
#include <usher/templates/item_reader.h>

#include <usher/domain/layout/text_fit.h>
#include <usher/templates/placeholders.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace usher::templates {

namespace {

constexpr int kMostItems = 200;
/// Smaller than any item that is worth its ink.
constexpr double kThinnest = 0.1;

enum class Kind { Text, Name, Rectangle, Band, Image, Sessions, Space, Group, Stack, Code };

struct KindName {
  const char* name;
  Kind kind;
  CodeKind code = CodeKind::Qr;
};

constexpr std::array<KindName, 14> kKinds{{{"text", Kind::Text},
                                           {"name", Kind::Name},
                                           {"rectangle", Kind::Rectangle},
                                           {"band", Kind::Band},
                                           {"image", Kind::Image},
                                           {"sessions", Kind::Sessions},
                                           {"space", Kind::Space},
                                           {"group", Kind::Group},
                                           {"stack", Kind::Stack},
                                           {"qr", Kind::Code, CodeKind::Qr},
                                           {"aztec", Kind::Code, CodeKind::Aztec},
                                           {"data_matrix", Kind::Code, CodeKind::DataMatrix},
                                           {"pdf_417", Kind::Code, CodeKind::Pdf417},
                                           {"code_128", Kind::Code, CodeKind::Code128}}};

std::optional<KindName> kindOf(NodeReader& reader) {
  const JsonNode* node = reader.required("kind");
  if (!node) return std::nullopt;
  QStringList names;
  for (const KindName& kind : kKinds) {
    if (node->kind == JsonNode::Text && node->text == QLatin1String(kind.name)) return kind;
    names << QLatin1String(kind.name);
  }
  reader.refuse(*node, QStringLiteral("\"kind\" must be one of ") + names.join(QStringLiteral(", ")));
  return std::nullopt;
}

/// As high as they have to be where they stand in a stack.
bool hasOwnHeight(Kind kind) {
  return kind == Kind::Text || kind == Kind::Name || kind == Kind::Sessions;
}

bool isWords(const Item& item) {
  return std::holds_alternative<Text>(item.what) || std::holds_alternative<Sessions>(item.what) ||
         std::holds_alternative<Stack>(item.what);
}

bool isAlways(const Item& item) {
  return item.if_set.isEmpty() && item.unless_set.isEmpty() && item.types.isEmpty();
}

}  // namespace

std::vector<Item> ItemReader::items(const JsonNode* list, const Surroundings& around) {
  std::vector<Item> items;
  if (!list) return items;
  if (list->kind != JsonNode::List || list->elements.empty()) {
    note(faults_, list->place,
         QStringLiteral("\"items\" must be a list of items: [ { \"kind\": ... }, ... ]"));
    return items;
  }
  std::vector<Place> places;
  for (const JsonNode& node : list->elements) {
    item(node, around, items);
    places.resize(items.size(), node.place);
  }
  if (around.kind != Surroundings::Stack) checkCrossings(items, places);
  return items;
}

void ItemReader::item(const JsonNode& node, const Surroundings& around, std::vector<Item>& items) {
  NodeReader reader(node, faults_);
  if (node.kind != JsonNode::Object) return;
  if (++count_ > kMostItems) {
    if (count_ == kMostItems + 1)
      reader.refuse(node, QStringLiteral("this is item %1; %2 are the most").arg(count_).arg(kMostItems));
    return;
  }
  const auto known = kindOf(reader);
  if (!known) return;
  Item item{.box = {}, .if_set = {}, .unless_set = {}, .types = {}, .what = Space()};
  readWhere(reader, around, !hasOwnHeight(known->kind), item);
  readWhen(reader, around, item);
  switch (known->kind) {
    case Kind::Text:
      item.what = text(reader, item);
      break;
    case Kind::Name:
      item.what = name(reader, around, item);
      break;
    case Kind::Rectangle:
      item.what = Rectangle{
          reader.colour("colour", {}),
          reader.number("radius", 0, std::max(0.0, std::min(item.box.width(), item.box.height()) / 2), 0)};
      break;
    case Kind::Band:
      band(reader, item, items);
      break;
    case Kind::Image:
      item.what = picture(reader);
      break;
    case Kind::Sessions:
      item.what = sessions(reader, around, item);
      break;
    case Kind::Space:
      break;
    case Kind::Group:
      item.what = group(reader, item);
      break;
    case Kind::Stack:
      item.what = stack(reader, around, item);
      break;
    case Kind::Code:
      item.what = code(reader, known->code, item);
      break;
  }
  reader.refuseOthers();
  if (known->kind == Kind::Band) return;
  if (const JsonNode* box = node.field(u"box") ? &node.field(u"box")->value : nullptr;
      box && around.kind != Surroundings::Stack) {
    checkBox(reader, *box, around, isWords(item) || std::holds_alternative<Name>(item.what), item);
  }
  items.push_back(std::move(item));
}

void ItemReader::readWhere(NodeReader& reader, const Surroundings& around, bool needs_height, Item& item) {
  if (around.kind == Surroundings::Stack) {
    const double height = needs_height ? reader.number("height", kThinnest, around.size.height())
                                       : reader.number("height", kThinnest, around.size.height(), 0);
    item.box = {0, 0, around.size.width(), height};
  } else if (const auto box = reader.box("box")) {
    item.box = *box;
  }
  if (const JsonNode* turn = reader.find("turn")) {
    const double angle = turn->kind == JsonNode::Number ? turn->number : -1;
    if (angle == 0 || angle == 90 || angle == 180 || angle == 270) {
      item.turns = static_cast<int>(angle) / 90;
    } else {
      reader.refuse(*turn, QStringLiteral("\"turn\" must be 0, 90, 180 or 270: degrees clockwise"));
    }
    if (around.kind == Surroundings::Stack && item.box.height() == 0)
      reader.refuse(*turn, QStringLiteral("what is turned in a stack needs a \"height\""));
  }
}

void ItemReader::readWhen(NodeReader& reader, const Surroundings& around, Item& item) {
  for (const auto& [name, wanted] : {std::pair{"if", &item.if_set}, std::pair{"unless", &item.unless_set}}) {
    *wanted = reader.texts(name);
    for (const QString& placeholder : std::as_const(*wanted)) {
      if (placeholderNames().contains(placeholder)) continue;
      reader.refuse(*reader.find(name),
                    QStringLiteral("\"%1\" is nothing that \"%2\" can ask for; there are %3")
                        .arg(placeholder, QLatin1String(name), placeholderNames().join(u", ")));
    }
  }
  item.types = reader.texts("types");
  if (paper_ == domain::Paper::Agenda && around.kind == Surroundings::Page) {
    item.on = reader.oneOf("on",
                           {std::pair{"first", OnPages::First}, std::pair{"others", OnPages::Others},
                            std::pair{"all", OnPages::All}},
                           OnPages::First);
  }
}

void ItemReader::checkBox(NodeReader& reader, const JsonNode& node, const Surroundings& around,
                          bool keeps_margin, const Item& item) {
  const QRectF& box = item.box;
  if (box.width() < kThinnest || box.height() < kThinnest) {
    reader.refuse(node, QStringLiteral("\"box\" is [x, y, width, height]; width and height must be %1 mm or "
                                       "more")
                            .arg(inMm(kThinnest)));
    return;
  }
  const QString where = around.kind == Surroundings::Page ? QStringLiteral("page") : QStringLiteral("group");
  struct Edge {
    const char* name;
    double over;
    QString extent;
  };
  const QString width = QStringLiteral("width ") + inMm(around.size.width());
  const QString height = QStringLiteral("height ") + inMm(around.size.height());
  const std::array<Edge, 4> edges{{{"left", -box.left(), width},
                                   {"right", box.right() - around.size.width(), width},
                                   {"top", -box.top(), height},
                                   {"bottom", box.bottom() - around.size.height(), height}}};
  for (const Edge& edge : edges) {
    if (edge.over > domain::kHair) {
      reader.refuse(node, QStringLiteral("\"box\" reaches %1 mm over the %2 edge of the %3 (%4)")
                              .arg(inMm(edge.over), QLatin1String(edge.name), where, edge.extent));
    } else if (keeps_margin && edge.over + around.margin > domain::kHair) {
      reader.refuse(node,
                    QStringLiteral("\"box\" reaches %1 mm into the margin at the %2 (%3)")
                        .arg(inMm(edge.over + around.margin), QLatin1String(edge.name), inMm(around.margin)));
    }
  }
}

void ItemReader::checkCrossings(const std::vector<Item>& items, const std::vector<Place>& places) {
  constexpr double kGrace = 0.01;
  const auto isCode = [](const Item& item) { return std::holds_alternative<Code>(item.what); };
  const auto isName = [](const Item& item) { return std::holds_alternative<Name>(item.what); };
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Item& first = items[i];
    const QRectF inside = first.box.adjusted(kGrace, kGrace, -kGrace, -kGrace);
    for (std::size_t j = i + 1; j < items.size(); ++j) {
      const Item& second = items[j];
      // Two that are there for some guests each may be instead of each other.
      if (!isAlways(first) && !isAlways(second)) continue;
      const bool together = first.on == second.on || first.on == OnPages::All || second.on == OnPages::All;
      if (!together || !second.box.intersects(inside)) continue;
      if ((isCode(first) && isWords(second)) || (isWords(first) && isCode(second))) {
        note(faults_, places[j],
             QStringLiteral("this crosses the box of line %1: a code could not be "
                            "read then")
                 .arg(places[i].line));
      } else if ((isWords(first) || isName(first)) && (isWords(second) || isName(second))) {
        note(faults_, places[j],
             QStringLiteral("this crosses the box of line %1: longer words would run over each other")
                 .arg(places[i].line));
      }
    }
  }
}

domain::LocalizedText ItemReader::filledIn(NodeReader& reader, const char* name,
                                           const domain::LocalizedText& words) {
  for (const QString& text : words.byLanguage()) {
    if (const auto fault = faultOf(text)) {
      const JsonNode* node = reader.find(name);
      reader.refuse(node ? node->place : reader.place(), *fault);
    }
  }
  return words;
}

}  // namespace usher::templates
