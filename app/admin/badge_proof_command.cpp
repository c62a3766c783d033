// SPDX-License-Identifier: Apache-2.0
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <optional>

#include <usher/templates/template_reader.h>

#include "badge/laid_out.h"
#include "badge/preview_file.h"
#include "badge/preview_guest.h"
#include "command.h"
#include "command_line.h"
#include "input_file.h"

namespace usher::admin {
namespace {

constexpr int kDotsPerInch = 160;
constexpr double kMmPerInch = 25.4;
/// Of a page: larger ones are shown coarser.
constexpr double kMostDots = 3'000'000;
constexpr std::size_t kMostPages = 12;

struct Wish {
  QByteArray text;
  domain::Paper paper = domain::Paper::Badge;
  bool show = true;
  std::vector<PreviewGuest> guests;
};

std::expected<Wish, QString> wishIn(const QByteArray& input) {
  const QJsonObject asked = QJsonDocument::fromJson(input).object();
  const QString paper = asked[QStringLiteral("paper")].toString();
  if (paper != u"badge" && paper != u"agenda")
    return std::unexpected(QStringLiteral("paper is badge or agenda."));
  if (!asked[QStringLiteral("template")].isString())
    return std::unexpected(QStringLiteral("template is missing."));
  Wish wish{.text = asked[QStringLiteral("template")].toString().toUtf8(),
            .paper = paper == u"badge" ? domain::Paper::Badge : domain::Paper::Agenda,
            .show = asked[QStringLiteral("show")].toBool(true),
            .guests = {}};
  if (!asked.contains(QStringLiteral("guest"))) {
    wish.guests = madeUpGuests();
    return wish;
  }
  auto guests = previewGuests(QJsonDocument(asked[QStringLiteral("guest")].toObject()).toJson());
  if (!guests) return std::unexpected(guests.error());
  wish.guests = *std::move(guests);
  return wish;
}

QString nameOf(const PreviewGuest& guest) {
  const auto& [given, family, company, notes] = guest.guest.ticket.attendee;
  return (given + u' ' + family).trimmed();
}

std::optional<QByteArray> pictureOf(const domain::PrintPage& page) {
  const double most = std::sqrt(kMostDots / (page.size.width() * page.size.height())) * kMmPerInch;
  QByteArray png;
  QBuffer buffer(&png);
  buffer.open(QIODevice::WriteOnly);
  if (!writePagePng(buffer, page, std::min<int>(kDotsPerInch, static_cast<int>(most)))) return std::nullopt;
  return png;
}

QJsonObject inJson(const templates::Fault& fault) {
  return {{QStringLiteral("line"), fault.place.line},
          {QStringLiteral("column"), fault.place.column},
          {QStringLiteral("reason"), fault.reason}};
}

/// Guests with all of their pages, as many as there is room for, or the first one's first pages; and what
/// there is beside these. False: a page cannot be painted.
bool show(const std::vector<PreviewGuest>& guests, const std::vector<std::vector<domain::PrintPage>>& papers,
          QJsonObject& answer) {
  QJsonArray all;
  std::size_t shown = 0;
  for (; shown < guests.size(); ++shown) {
    const auto& pages = papers[shown];
    const auto room = kMostPages - static_cast<std::size_t>(all.size());
    if (pages.size() > room && shown > 0) break;
    for (std::size_t i = 0; i < std::min(room, pages.size()); ++i) {
      const auto png = pictureOf(pages[i]);
      if (!png) return false;
      all.append(QJsonObject{{QStringLiteral("guest"), nameOf(guests[shown])},
                             {QStringLiteral("number"), static_cast<int>(i) + 1},
                             {QStringLiteral("language"), guests[shown].language},
                             {QStringLiteral("width"), pages[i].size.width()},
                             {QStringLiteral("height"), pages[i].size.height()},
                             {QStringLiteral("png"), QString::fromLatin1(png->toBase64())}});
    }
    if (pages.size() > room)
      answer.insert(QStringLiteral("more_pages"), static_cast<int>(pages.size() - room));
  }
  answer.insert(QStringLiteral("pages"), all);
  answer.insert(QStringLiteral("more_guests"), static_cast<int>(guests.size() - shown));
  return true;
}

int run(const QStringList& arguments) {
  CommandLine line(kBadgeProof);
  if (const auto code = line.parse(arguments, 0, 0)) return *code;
  const auto input = readInput(QStringLiteral("-"));
  if (!input) return line.fail(input.error());
  const auto wish = wishIn(*input);
  if (!wish) return line.fail(wish.error());
  const auto design = templates::readTemplateAlone(wish->text, wish->paper);
  QJsonArray faults;
  QJsonObject answer;
  if (!design) {
    for (const auto& fault : design.error()) faults.append(inJson(fault));
  } else if (const auto papers = laidOut(*design, wish->guests); !papers) {
    faults.append(inJson(papers.error()));
  } else if (wish->show && !show(wish->guests, *papers, answer)) {
    return line.fail(QStringLiteral("the pages cannot be painted."));
  }
  answer.insert(QStringLiteral("faults"), faults);
  const QByteArray out = QJsonDocument(answer).toJson(QJsonDocument::Compact);
  std::fwrite(out.constData(), 1, static_cast<std::size_t>(out.size()), stdout);
  return kDone;
}

}  // namespace

const Command kBadgeProof = {
    "badge proof",
    "For programs: checks and shows the template that a JSON object on standard input has, as JSON.", true,
    run};

}  // namespace usher::admin
