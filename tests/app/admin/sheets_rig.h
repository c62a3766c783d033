// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include "../../backend/backend_program.h"
#include "tool.h"

namespace usher::tests {

/// A code on a page.
struct Seen {
  QString text;
  /// In mm from the page's top left.
  QPointF at;
  /// How far it is turned clockwise, in degrees from -180 to 180.
  int turned = 0;
};

QList<Seen> seenOn(const QImage& page);
/// In order.
QStringList textsOn(const QImage& page);

/// A badge of 86 x 54 mm: a front, and a back with the code alone.
extern const QByteArray kTwoSidedBadge;

/// A backend with the guests a to g, whose codes end in A to G, and the tool that makes their badges.
class SheetsRig {
 public:
  /// Of the pages that it looks at, as a label printer would have them.
  static constexpr int kDots = 203;
  static constexpr double kDotsPerMm = kDots / 25.4;

  /// What looks at pages is there.
  static bool hasPoppler();

  SheetsRig();

  backend::tests::BackendProgram& program() { return program_; }
  Tool& tool() { return tool_; }

  /// From now on the tool goes to the server; the token by which it may.
  QByteArray reachServer();

  QString out() const { return program_.path("sheets.pdf"); }
  Tool::Ran sheets(const QStringList& arguments) const;
  /// What was made last.
  QList<QImage> rendered() const;
  /// The last letter of each code, a badge a page.
  QString order(const QStringList& arguments) const;

 private:
  backend::tests::BackendProgram program_;
  Tool tool_;
};

}  // namespace usher::tests
