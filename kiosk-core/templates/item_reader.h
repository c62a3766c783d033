// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSizeF>

#include <vector>

#include <usher/templates/node_reader.h>
#include <usher/templates/template_reader.h>

namespace usher::templates {

/// What items are in, and have to stay in.
struct Surroundings {
  enum Kind { Page, Group, Stack };
  Kind kind = Page;
  QSizeF size;
  /// Of a page: no text is nearer to its edges.
  double margin = 0;
};

/// Reads the items of one template.
class ItemReader {
 public:
  ItemReader(domain::Paper paper, const BesideFile& beside, Faults& faults)
      : paper_(paper), beside_(beside), faults_(faults) {}

  std::vector<Item> items(const JsonNode* list, const Surroundings& around);

 private:
  void item(const JsonNode& node, const Surroundings& around, std::vector<Item>& items);
  void readWhere(NodeReader& reader, const Surroundings& around, bool needs_height, Item& item);
  void readWhen(NodeReader& reader, const Surroundings& around, Item& item);
  void checkBox(NodeReader& reader, const JsonNode& node, const Surroundings& around, bool keeps_margin,
                const Item& item);
  void checkCrossings(const std::vector<Item>& items, const std::vector<Place>& places);
  domain::LocalizedText filledIn(NodeReader& reader, const char* name, const domain::LocalizedText& words);

  Text text(NodeReader& reader, const Item& item);
  Name name(NodeReader& reader, const Surroundings& around, const Item& item);
  Code code(NodeReader& reader, CodeKind kind, const Item& item);
  Picture picture(NodeReader& reader);
  Sessions sessions(NodeReader& reader, const Surroundings& around, const Item& item);
  void band(NodeReader& reader, const Item& item, std::vector<Item>& items);
  Group group(NodeReader& reader, const Item& item);
  Stack stack(NodeReader& reader, const Surroundings& around, const Item& item);

  domain::Paper paper_;
  const BesideFile& beside_;
  Faults& faults_;
  int count_ = 0;
  qsizetype picture_bytes_ = 0;
  bool has_sessions_ = false;
  bool in_group_ = false;
};

}  // namespace usher::templates
