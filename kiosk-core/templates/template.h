// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <usher/domain/layout/draw_item.h>
#include <usher/domain/localized_text.h>
#include <usher/domain/paper.h>

/// Papers that organizers design: docs/templates.md has the form. All lengths in mm.
namespace usher::templates {

struct Item;

struct Colour {
  enum Kind {
    Fixed,
    /// The ticket type's.
    OfType,
    /// Black or white, whichever reads better on the type's.
    OnType,
  };
  Kind kind = Fixed;
  /// 0xRRGGBB
  std::uint32_t fixed = 0x000000;
  bool operator==(const Colour&) const = default;
};

/// Natural: at the edge where the text's script begins.
enum class Side { Natural, Left, Centre, Right };
enum class Rise { Top, Centre, Bottom };

/// `words` holds {placeholders} (placeholders.h).
struct Text {
  domain::LocalizedText words;
  double size;
  double smallest;
  domain::FontWeight weight;
  Colour colour;
  int lines;
  Side side;
  Rise rise;
};

/// A name as badges set it: what the guest is called by as large as it can be, the rest under it. Keeps clear
/// of the codes and pictures beside it.
struct Name {
  double largest;
  double smallest;
  bool company;
  Colour colour;
  Side side;
  Rise rise;
};

struct Rectangle {
  Colour colour;
  double radius;
};

enum class CodeKind { Qr, Aztec, DataMatrix, Pdf417, Code128 };

/// As large as the box holds it with its blank margin.
struct Code {
  CodeKind kind;
  domain::LocalizedText words;
};

struct Picture {
  QByteArray file;
};

/// The guest's sessions under their days; on an agenda they go on over as many pages as they take.
struct Sessions {
  /// Of the sizes of an agenda of A5; nullopt: as the box's width has it.
  std::optional<double> scale;
  /// Where they go on; of the same width.
  std::optional<QRectF> next_box;
};

/// Nothing, as high as its box.
struct Space {};

struct Group {
  std::vector<Item> items;
};

/// Items under each other, each as high as it has to be; what is empty takes no room.
struct Stack {
  double gap;
  Rise rise;
  std::vector<Item> items;
};

enum class OnPages { First, Others, All };

struct Item {
  /// In what holds it. In a stack only a height counts; 0: as high as it has to be.
  QRectF box;
  /// Clockwise; what is in the box is laid out as if it stood upright.
  domain::QuarterTurns turns = 0;
  /// Placeholders that must say something, and that must not.
  QStringList if_set;
  QStringList unless_set;
  /// Ids or names of ticket types; empty: all.
  QStringList types;
  OnPages on = OnPages::All;
  std::variant<Text, Name, Rectangle, Code, Picture, Sessions, Space, Group, Stack> what;
};

struct Template {
  domain::Paper paper = domain::Paper::Badge;
  domain::LocalizedText name;
  /// Of a continuous roll, the height is the most that is cut off.
  QSizeF size;
  /// The least that is cut off of a continuous roll; nullopt: pages of one height.
  std::optional<double> shortest;
  double margin = 0;
  /// In a language that is written from right to left, pages are turned round.
  bool mirrors = false;
  /// Of an agenda one, that further pages are made of too.
  std::vector<std::vector<Item>> pages;
};

}  // namespace usher::templates
