// SPDX-License-Identifier: Apache-2.0
#include <usher/templates/template_reader.h>

#include <usher/templates/item_reader.h>
#include <usher/templates/json_node.h>
#include <usher/templates/node_reader.h>

#include <algorithm>

namespace usher::templates {

namespace {

constexpr double kSmallestPage = 20;
constexpr double kLargestPage = 500;
constexpr double kLongestRoll = 2000;
constexpr std::size_t kMostPages = 4;

void readSize(NodeReader& reader, Template& made, Faults& faults) {
  const JsonNode* node = reader.required("size");
  if (!node) return;
  NodeReader size(*node, faults);
  const double width = size.number("width", kSmallestPage, kLargestPage);
  const JsonNode* height = size.find("height");
  if (height && height->kind == JsonNode::Text && height->text == u"auto") {
    const double most = size.number("most", kSmallestPage, kLongestRoll, kLargestPage);
    made.shortest = size.number("least", kSmallestPage, most, kSmallestPage);
    made.size = {width, most};
  } else {
    made.size = {width, size.number("height", kSmallestPage, kLargestPage)};
  }
  size.refuseOthers();
}

void readPages(NodeReader& reader, ItemReader& items, const Surroundings& around, Template& made,
               Faults& faults) {
  const JsonNode* pages = reader.find("pages");
  const JsonNode* one = reader.find("items");
  if ((pages != nullptr) == (one != nullptr)) {
    reader.refuse(reader.place(),
                  QStringLiteral("a template has either \"items\", or \"pages\" that have items each"));
    return;
  }
  if (one) {
    made.pages.push_back(items.items(one, around));
    return;
  }
  if (made.paper == domain::Paper::Agenda) {
    reader.refuse(*pages, QStringLiteral("an agenda has \"items\": it takes as many pages as its sessions"));
    return;
  }
  if (pages->kind != JsonNode::List || pages->elements.empty() || pages->elements.size() > kMostPages) {
    reader.refuse(*pages, QStringLiteral("\"pages\" must be a list of one to four pages"));
    return;
  }
  for (const JsonNode& page : pages->elements) {
    NodeReader its(page, faults);
    made.pages.push_back(items.items(its.required("items"), around));
    its.refuseOthers();
  }
}

}  // namespace

std::expected<Template, Faults> readTemplateAlone(const QByteArray& text, domain::Paper paper) {
  auto made = readTemplate(text, [](const QString&) -> std::expected<QByteArray, QString> {
    return std::unexpected(QStringLiteral(
        "nothing stands beside this template; give the picture itself as \"data\", in base64"));
  });
  if (made && made->paper != paper) return std::unexpected(Faults{wrongPaper(paper)});
  return made;
}

Fault wrongPaper(domain::Paper wanted) {
  return {{},
          wanted == domain::Paper::Badge ? QStringLiteral("it is an agenda's template; name a badge's")
                                         : QStringLiteral("it is a badge's template; name an agenda's")};
}

std::expected<Template, Faults> readTemplate(const QByteArray& text, const BesideFile& beside) {
  if (text.size() > kLargestTemplate)
    return std::unexpected(
        Faults{{{}, QStringLiteral("the file has more than 4 MiB; put pictures beside it")}});
  const auto json = parseJson(text);
  if (!json) return std::unexpected(Faults{json.error()});

  Faults faults;
  NodeReader reader(*json, faults);
  if (json->kind != JsonNode::Object) return std::unexpected(faults);
  const JsonNode* version = reader.required("usher_template");
  if (version && (version->kind != JsonNode::Number || version->number != 1)) {
    reader.refuse(*version, QStringLiteral("\"usher_template\" must be 1, the only version there is"));
    return std::unexpected(faults);
  }
  Template made;
  reader.required("paper");
  made.paper = reader.oneOf(
      "paper", {std::pair{"badge", domain::Paper::Badge}, std::pair{"agenda", domain::Paper::Agenda}},
      domain::Paper::Badge);
  made.name = reader.words("name");
  made.mirrors = reader.flag("mirror", made.paper == domain::Paper::Agenda);
  const std::size_t before = faults.size();
  readSize(reader, made, faults);
  const bool sized = faults.size() == before && !made.size.isEmpty();
  if (sized) {
    const double most = std::min(made.size.width(), made.shortest.value_or(made.size.height())) / 4;
    made.margin = reader.number("margin", 0, most, 0);
    ItemReader items(made.paper, beside, faults);
    readPages(reader, items, {Surroundings::Page, made.size, made.margin}, made, faults);
    reader.refuseOthers();
  }
  if (!faults.empty()) {
    std::ranges::stable_sort(faults, [](const Fault& a, const Fault& b) {
      return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
    return std::unexpected(std::move(faults));
  }
  return made;
}

}  // namespace usher::templates
