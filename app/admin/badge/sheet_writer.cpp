// SPDX-License-Identifier: Apache-2.0
#include "sheet_writer.h"

#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>

#include <usher/domain/layout/text_fit.h>
#include <usher/paper/page_painter.h>
#include <usher/paper/page_size.h>
#include <usher/templates/template_layout.h>
#include <usher/ui/words/agenda_words.h>
#include <usher/ui/words/translations.h>

namespace usher::admin {
namespace {

/// A unit of the file, fine enough for any printer.
constexpr int kDotsPerInch = 1200;
constexpr double kDotsPerMm = kDotsPerInch / 25.4;
constexpr std::uint32_t kGrey = 0x4b5563;

/// As a kiosk chooses it: what the ticket says where kiosks speak it, else the house's.
QString languageOf(const domain::Ticket& ticket, const QString& house) {
  for (const QString& wanted : {ticket.language, ticket.language.section(u'-', 0, 0)}) {
    if (wanted == house || ui::spokenLanguages().contains(wanted)) return wanted;
  }
  return house;
}

/// What bleeds of an item is painted just before it, so that whatever covers the item covers that too.
void paintWithBleed(QPainter& painter, const domain::PrintPage& page, double bleed) {
  const auto page_and = [&](double more) {
    return QRectF(QPointF(-more, -more) * kDotsPerMm, (page.size + QSizeF(2 * more, 2 * more)) * kDotsPerMm);
  };
  // A picture may be larger than it says, and there are neighbours.
  painter.setClipRect(page_and(bleed));
  // So far it lies under the badge too: a seam at the cut would be a line in the paper's colour.
  constexpr double kUnder = 0.2;
  QPainterPath outside;
  outside.addRect(page_and(bleed));
  outside.addRect(page_and(-kUnder));
  for (const domain::DrawItem& item : page.items) {
    if (const auto over = bleedOf(item, page.size, bleed)) {
      painter.save();
      painter.setClipPath(outside, Qt::IntersectClip);
      paper::paintPage(painter, {page.size, {*over}}, kDotsPerMm);
      painter.restore();
    }
    paper::paintPage(painter, {page.size, {item}}, kDotsPerMm);
  }
}

void paintInto(QPainter& painter, const SheetPlace& place, const domain::PrintPage& page, double bleed) {
  painter.save();
  painter.translate(place.box.topLeft() * kDotsPerMm);
  if (place.turns == 1) {
    painter.translate(place.box.width() * kDotsPerMm, 0);
    painter.rotate(90);
  } else if (place.turns == 3) {
    painter.translate(0, place.box.height() * kDotsPerMm);
    painter.rotate(-90);
  }
  paintWithBleed(painter, page, bleed);
  painter.restore();
}

/// What is on a sheet beside badges.
domain::PrintPage furniture(const SheetPlan& plan, const QString& legend) {
  domain::PrintPage page{plan.wish.sheet, {}};
  for (const QRectF& mark : plan.cropMarks()) page.items.emplace_back(domain::RectItem{.box = mark});
  const QRectF box = plan.legend();
  const domain::Font font{.size = box.height() * 0.8};
  page.items.emplace_back(
      domain::TextItem{.text = domain::elided(legend, font, box.width(), paper::measureText()),
                       .font = font,
                       .box = box,
                       .colour = kGrey});
  return page;
}

class Writer {
 public:
  Writer(QIODevice& to, const SheetJob& job, const SheetStep& step) : job_(job), step_(step), pdf_(&to) {
    pdf_.setResolution(kDotsPerInch);
    pdf_.setCreator(QStringLiteral("Usher"));
    pdf_.setTitle(job.event.facts.event.name.in(job.language));
  }

  Written each() {
    for (const SheetGuest& guest : job_.event.guests) {
      if (!step_(done_++)) return stopped();
      for (const domain::PrintPage& page : pagesFor(guest, job_)) {
        if (!begin(page.size)) return Written::Failed;
        paper::paintPage(painter_, page, kDotsPerMm);
      }
    }
    return end();
  }

  Written sheets(const SheetPlan& plan) {
    const int guests = static_cast<int>(job_.event.guests.size());
    const int sheets = (guests + plan.places() - 1) / plan.places();
    for (int sheet = 0; sheet < sheets; ++sheet) {
      std::vector<int> here;
      std::vector<std::vector<domain::PrintPage>> badges;
      for (int place = 0; place < plan.places(); ++place) {
        const int guest = guestAt(sheet, place, sheets, plan.places(), job_.in_piles);
        if (guest >= guests) break;
        if (!step_(done_++)) return stopped();
        here.push_back(guest);
        badges.push_back(pagesFor(job_.event.guests[static_cast<std::size_t>(guest)], job_));
      }
      const auto sides =
          static_cast<int>(job_.design.pages.size() == 1 ? 1 : (job_.design.pages.size() + 1) / 2 * 2);
      for (int side = 0; side < sides; ++side) {
        const bool back = side % 2 != 0;
        if (!begin(plan.wish.sheet)) return Written::Failed;
        paper::paintPage(painter_, furniture(plan, legendOf(job_, here, sheet, sheets, back)), kDotsPerMm);
        paintSide(plan, badges, static_cast<std::size_t>(side));
      }
    }
    return end();
  }

 private:
  bool begin(const QSizeF& size) {
    if (!paper::setPage(pdf_, size)) return false;
    return painter_.isActive() ? pdf_.newPage() : painter_.begin(&pdf_);
  }
  Written end() { return painter_.isActive() && painter_.end() ? Written::Whole : Written::Failed; }
  Written stopped() {
    if (painter_.isActive()) painter_.end();
    return Written::Stopped;
  }

  void paintSide(const SheetPlan& plan, const std::vector<std::vector<domain::PrintPage>>& badges,
                 std::size_t side) {
    for (std::size_t i = 0; i < badges.size(); ++i) {
      if (side >= badges[i].size()) continue;
      const auto place = plan.place(static_cast<int>(i), side % 2 == 0 ? SheetSide::Front : SheetSide::Back);
      // Of a roll, all are cut as long as the longest.
      paintInto(painter_, place, {plan.wish.badge, badges[i][side].items}, plan.wish.bleed);
    }
  }

  const SheetJob& job_;
  const SheetStep& step_;
  QPdfWriter pdf_;
  QPainter painter_;
  int done_ = 0;
};

}  // namespace

std::vector<domain::PrintPage> pagesFor(const SheetGuest& guest, const SheetJob& job) {
  const QString language = languageOf(guest.ticket, job.language);
  const domain::Event& event = job.event.facts.event;
  auto words = ui::agendaWords(language, event.timezone);
  if (!job.event.dated) words.day = nullptr;
  return templates::layOut(job.design, {guestOf(guest, job.event.facts), event, language, words},
                           paper::measureText());
}

std::optional<QSizeF> largestBadge(const SheetJob& job, const SheetStep& step) {
  if (!job.design.shortest) return job.design.size;
  QSizeF largest(job.design.size.width(), *job.design.shortest);
  int measured = 0;
  for (const SheetGuest& guest : job.event.guests) {
    if (!step(measured++)) return std::nullopt;
    for (const auto& page : pagesFor(guest, job)) largest = largest.expandedTo(page.size);
  }
  return largest;
}

Written writeSheets(QIODevice& to, const SheetJob& job, const std::optional<SheetPlan>& plan,
                    const SheetStep& step) {
  Writer writer(to, job, step);
  return plan ? writer.sheets(*plan) : writer.each();
}

QString legendOf(const SheetJob& job, std::span<const int> at, int sheet, int sheets, bool back) {
  QString words = QStringLiteral("%1 / %2").arg(sheet + 1).arg(sheets);
  if (back) words += QStringLiteral(" back");
  const auto wordsFor = [&](int index) {
    const SheetGuest& guest = job.event.guests[static_cast<std::size_t>(index)];
    const QString by = sortedBy(guest, job.order, job.event.facts, job.language);
    return by.isEmpty() ? sortedBy(guest, GuestOrder::Family, job.event.facts, job.language) : by;
  };
  const QString first = wordsFor(at.front());
  const QString last = wordsFor(at.back());
  // Isolated, so that names of either direction stand in this order.
  const auto isolated = [](const QString& name) { return QChar(0x2068) + name + QChar(0x2069); };
  words += QStringLiteral("  ·  ") + isolated(first);
  if (!job.in_piles && first != last) words += QStringLiteral(" – ") + isolated(last);
  return words;
}

}  // namespace usher::admin
