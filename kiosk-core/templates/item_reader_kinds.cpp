// SPDX-License-Identifier: Apache-2.0
// What each kind of item has of its own.
#include <usher/templates/item_reader.h>

#include <usher/domain/layout/contrast.h>
#include <usher/domain/layout/name_block.h>
#include <usher/domain/layout/text_fit.h>
#include <usher/templates/code_size.h>
#include <usher/templates/picture_check.h>
#include <usher/templates/placeholders.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace usher::templates {

namespace {

constexpr double kSmallestText = 1.5;
constexpr double kLargestText = 100;
constexpr double kSmallestName = 3.4;
constexpr double kLeastScale = 0.6;
constexpr double kMostScale = 3;
constexpr double kBandTextShare = 0.5;
constexpr double kBandPadding = 2;
/// As long as a signed ticket's code, docs/architecture.md.
constexpr int kSignedLength = 130;
constexpr int kLongestCode = 512;
constexpr qsizetype kMostPictureBytes = 8 * 1024 * 1024;

Side sideOf(NodeReader& reader, Side fallback) {
  return reader.oneOf("align",
                      {std::pair{"natural", Side::Natural}, std::pair{"left", Side::Left},
                       std::pair{"centre", Side::Centre}, std::pair{"right", Side::Right}},
                      fallback);
}

Rise riseOf(NodeReader& reader, Rise fallback) {
  return reader.oneOf(
      "vertical",
      {std::pair{"top", Rise::Top}, std::pair{"centre", Rise::Centre}, std::pair{"bottom", Rise::Bottom}},
      fallback);
}

/// As wide and as high as it stands upright.
QSizeF uprightSize(const Item& item) {
  return item.turns % 2 == 0 ? item.box.size() : item.box.size().transposed();
}

/// A code like the longest that will be printed.
QString sampleOf(const QString& words, int longest) {
  Values values;
  for (const QString& name : placeholderNames()) values.insert(name, QString(20, u'X'));
  values.insert(QStringLiteral("code"), QString(longest, u'A'));
  return filled(words, values);
}

bool isPlainName(const QString& name) {
  return !name.isEmpty() && name.size() <= 200 && !name.startsWith(u'/') && !name.contains(u'\\') &&
         !name.contains(QChar::Null) && !name.split(u'/').contains(QStringLiteral(".."));
}

}  // namespace

Text ItemReader::text(NodeReader& reader, const Item& item) {
  Text text{.words = filledIn(reader, "text", reader.words("text")),
            .size = reader.number("size", kSmallestText, kLargestText),
            .smallest = 0,
            .weight = reader.oneOf("weight",
                                   {std::pair{"regular", domain::FontWeight::Regular},
                                    std::pair{"medium", domain::FontWeight::Medium},
                                    std::pair{"bold", domain::FontWeight::Bold}},
                                   domain::FontWeight::Regular),
            .colour = reader.colour("colour", {}),
            .lines = reader.whole("lines", 1, 50, 1),
            .side = sideOf(reader, Side::Natural),
            .rise = riseOf(reader, Rise::Top)};
  text.smallest = reader.number("smallest", kSmallestText, text.size, std::min(domain::kLegible, text.size));
  const double height = uprightSize(item).height();
  const double least = text.smallest * domain::kLineHeight;
  if (height > 0 && height < least - domain::kHair) {
    reader.refuse(reader.place(), QStringLiteral("the box is %1 mm high; a line of the smallest size, %2 mm, "
                                                 "takes %3 mm")
                                      .arg(inMm(height), inMm(text.smallest), inMm(least)));
  }
  return text;
}

Name ItemReader::name(NodeReader& reader, const Surroundings& around, const Item& item) {
  Name name{.largest = reader.number("largest", domain::kLegible, kLargestText, domain::kLargestName),
            .smallest = 0,
            .company = reader.flag("company", true),
            .colour = reader.colour("colour", {}),
            .side = sideOf(reader, Side::Natural),
            .rise = riseOf(reader, around.kind == Surroundings::Stack ? Rise::Top : Rise::Centre)};
  name.smallest =
      reader.number("smallest", domain::kLegible, name.largest, std::min(kSmallestName, name.largest));
  const double height = uprightSize(item).height();
  const double least = name.smallest * domain::kLineHeight;
  if (height > 0 && height < least) {
    reader.refuse(reader.place(), QStringLiteral("the box is %1 mm high; a name of the smallest size, %2 mm, "
                                                 "takes %3 mm")
                                      .arg(inMm(height), inMm(name.smallest), inMm(least)));
  }
  return name;
}

Code ItemReader::code(NodeReader& reader, CodeKind kind, const Item& item) {
  Code code{kind, filledIn(reader, "text", reader.words("text", QStringLiteral("{code}")))};
  const int longest = reader.whole("longest", 1, kLongestCode, kSignedLength);
  const QSizeF size = uprightSize(item);
  if (size.isEmpty()) return code;
  for (const QString& words : code.words.byLanguage()) {
    const auto made = makeCode(kind, sampleOf(words, longest));
    if (!made) {
      reader.refuse(
          reader.place(),
          QStringLiteral(
              "a code of this kind does not hold that text; \"longest\" says how many characters the "
              "event's codes have (signed tickets: 130)"));
      return code;
    }
    const double module = made->moduleIn(size);
    if (module >= kLeastModule) continue;
    const double width = (made->modules.width() + 2 * made->blank_beside) * kLeastModule;
    const double height =
        made->is_linear ? size.height() : (made->modules.height() + 2 * made->blank_above) * kLeastModule;
    reader.refuse(reader.place(),
                  QStringLiteral("the code's box is too small: its modules would be %1 mm, and a printer of "
                                 "203 dpi needs %2. Make it %3 x %4 mm with the blank margin%5")
                      .arg(inMm(module), inMm(kLeastModule), inMm(width), inMm(height),
                           words.contains(u"{code}")
                               ? QStringLiteral(", or say in \"longest\" how many characters the event's "
                                                "codes have (signed tickets: 130)")
                               : QString()));
  }
  return code;
}

Picture ItemReader::picture(NodeReader& reader) {
  const JsonNode* file = reader.find("file");
  const JsonNode* data = reader.find("data");
  if ((file != nullptr) == (data != nullptr)) {
    reader.refuse(reader.place(), QStringLiteral("an image has either \"file\", the name of one beside the "
                                                 "template, or \"data\", the file itself in base64"));
    return {};
  }
  const JsonNode& node = file ? *file : *data;
  Picture picture;
  if (node.kind != JsonNode::Text) {
    reader.refuse(node, QStringLiteral("\"file\" and \"data\" are texts"));
    return {};
  }
  if (file) {
    if (!isPlainName(node.text)) {
      reader.refuse(node, QStringLiteral("\"file\" must name a file beside the template or in a folder "
                                         "there, without .. and no whole path"));
      return {};
    }
    auto found = beside_(node.text);
    if (!found) {
      reader.refuse(node, QStringLiteral("%1: %2").arg(node.text, found.error()));
      return {};
    }
    picture.file = *std::move(found);
  } else {
    const auto decoded =
        QByteArray::fromBase64Encoding(node.text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
      reader.refuse(node, QStringLiteral("\"data\" must be base64"));
      return {};
    }
    picture.file = *decoded;
  }
  if (const auto right = checkPicture(picture.file); !right) {
    reader.refuse(node, QStringLiteral("this picture cannot be used: ") + right.error());
    return {};
  }
  picture_bytes_ += picture.file.size();
  if (picture_bytes_ > kMostPictureBytes)
    reader.refuse(node, QStringLiteral("the pictures have more than 8 MiB together; save them smaller"));
  return picture;
}

Sessions ItemReader::sessions(NodeReader& reader, const Surroundings& around, const Item& item) {
  Sessions sessions{.scale = std::nullopt, .next_box = std::nullopt};
  if (reader.find("scale")) sessions.scale = reader.number("scale", kLeastScale, kMostScale);
  if (paper_ != domain::Paper::Agenda) return sessions;
  if (std::exchange(has_sessions_, true))
    reader.refuse(reader.place(), QStringLiteral("an agenda lists its sessions in one place"));
  if (in_group_ || item.turns != 0)
    reader.refuse(reader.place(),
                  QStringLiteral("what goes on over pages is not turned and stands in no group"));
  if (const JsonNode* next = reader.find("next_box")) {
    sessions.next_box = reader.box("next_box");
    if (!sessions.next_box) return sessions;
    Item further = item;
    further.box = *sessions.next_box;
    if (around.kind == Surroundings::Page) checkBox(reader, *next, around, true, further);
    if (std::abs(sessions.next_box->width() - item.box.width()) > domain::kHair)
      reader.refuse(
          *next,
          QStringLiteral("\"next_box\" must be as wide as the first: %1 mm").arg(inMm(item.box.width())));
  }
  return sessions;
}

/// A rectangle, and words in it that read on its colour.
void ItemReader::band(NodeReader& reader, const Item& item, std::vector<Item>& items) {
  const Colour colour = reader.colour("colour", {.kind = Colour::OfType});
  const auto words = filledIn(reader, "text", reader.words("text", QStringLiteral("{type}")));
  const double size = reader.number("size", kSmallestText, kLargestText,
                                    std::max(kSmallestText, kBandTextShare * uprightSize(item).height()));
  const double radius =
      reader.number("radius", 0, std::max(0.0, std::min(item.box.width(), item.box.height()) / 2), 0);
  const Side side = sideOf(reader, Side::Centre);
  if (item.box.height() < kSmallestText * domain::kLineHeight && !item.box.isNull())
    reader.refuse(reader.place(), QStringLiteral("the band is too low for words"));
  Item band = item;
  band.what = Group();
  auto& parts = std::get<Group>(band.what).items;
  Item ground{.box = QRectF(QPointF(), uprightSize(item)),
              .if_set = {},
              .unless_set = {},
              .types = {},
              .what = Rectangle{colour, radius}};
  Item label = ground;
  const double padding = std::min(kBandPadding, ground.box.width() / 4);
  label.box.adjust(padding, 0, -padding, 0);
  label.what =
      Text{.words = words,
           .size = size,
           .smallest = std::min(size, domain::kLegible),
           .weight = domain::FontWeight::Bold,
           .colour = colour.kind == Colour::OfType ? Colour{.kind = Colour::OnType}
                                                   : Colour{.fixed = domain::textColourOn(colour.fixed)},
           .lines = 1,
           .side = side,
           .rise = Rise::Centre};
  parts.push_back(std::move(ground));
  parts.push_back(std::move(label));
  items.push_back(std::move(band));
}

Group ItemReader::group(NodeReader& reader, const Item& item) {
  const bool outside = std::exchange(in_group_, true);
  Group group{items(reader.required("items"), {Surroundings::Group, uprightSize(item), 0})};
  in_group_ = outside;
  return group;
}

Stack ItemReader::stack(NodeReader& reader, const Surroundings& around, const Item& item) {
  Stack stack{
      .gap = reader.number("gap", 0, kLargestText, 0), .rise = riseOf(reader, Rise::Top), .items = {}};
  if (around.kind == Surroundings::Stack)
    reader.refuse(reader.place(), QStringLiteral("a stack holds no other one; put its items in"));
  const bool outside = std::exchange(in_group_, in_group_ || item.turns != 0);
  stack.items = items(reader.required("items"), {Surroundings::Stack, uprightSize(item), 0});
  in_group_ = outside;
  return stack;
}

}  // namespace usher::templates
