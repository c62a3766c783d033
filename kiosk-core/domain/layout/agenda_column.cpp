// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/layout/agenda_column.h>

#include <usher/domain/layout/person_name.h>
#include <usher/domain/layout/text_fit.h>

#include <algorithm>
#include <utility>

namespace usher::domain {
namespace {

// Sizes in mm for a column of an A5 page; a narrow one gets them smaller, but legible.
constexpr double kFullColumn = 124;
constexpr double kSmallestScale = 0.75;
constexpr double kTitle = 7;
constexpr double kName = 5;
constexpr double kEventName = 3.6;
constexpr double kDay = 4.4;
constexpr double kTime = 3.6;
constexpr double kSessionTitle = 3.8;
constexpr double kRoom = 3.2;
constexpr double kPageNumber = 3;
constexpr double kAboveDay = 5;
constexpr double kBelowDay = 1.6;
constexpr double kRule = 0.3;
constexpr double kBetweenSessions = 2.2;
constexpr double kTimeGutter = 4;
/// A title column narrower than this stands below the time instead of beside it.
constexpr double kNarrowestTitle = 55;
constexpr QChar kRightToLeftMark{0x200F};

void append(std::vector<AgendaRow>& rows, std::vector<AgendaRow> more, double space_before = 0) {
  if (!more.empty()) more.front().space_before = space_before;
  std::ranges::move(more, std::back_inserter(rows));
}

}  // namespace

AgendaColumn::AgendaColumn(const QRectF& inner, const QString& language, const AgendaWords& words,
                           const MeasureText& measure, std::optional<double> scale)
    : inner_(inner),
      scale_(scale.value_or(std::clamp(inner.width() / kFullColumn, kSmallestScale, 1.0))),
      language_(language),
      words_(words),
      measure_(measure) {}

AgendaBlock AgendaColumn::head(const Guest& guest, const QString& event_name) const {
  AgendaBlock block;
  append(block.rows, paragraph(words_.title, font(kTitle, FontWeight::Bold)));
  append(block.rows, paragraph(fullName(guest.ticket.attendee), font(kName, FontWeight::Medium)));
  append(block.rows, paragraph(event_name, font(kEventName, FontWeight::Regular)));
  return block;
}

AgendaBlock AgendaColumn::nothing() const {
  AgendaBlock block;
  append(block.rows, paragraph(words_.no_sessions, font(kSessionTitle, FontWeight::Regular)),
         kAboveDay * scale_);
  return block;
}

std::vector<AgendaBlock> AgendaColumn::days(const std::vector<Session>& sessions) const {
  if (sessions.empty()) return {nothing()};
  const double time_width = widestTime(sessions);
  std::vector<AgendaBlock> blocks;
  QString day;
  for (const Session& session : sessions) {
    const QString its_day = words_.day(session.starts_at);
    const auto heading = dayHeading(its_day);
    AgendaBlock block;
    if (blocks.empty() || its_day != day) {
      append(block.rows, heading, kAboveDay * scale_);
      append(block.rows, sessionRows(session, time_width));
    } else {
      append(block.rows, sessionRows(session, time_width), kBetweenSessions * scale_);
      block.when_continued = heading;
    }
    day = its_day;
    blocks.push_back(std::move(block));
  }
  return blocks;
}

TextItem AgendaColumn::pageNumber(std::size_t page, std::size_t pages) const {
  const Font small = font(kPageNumber, FontWeight::Regular);
  const double height = lineHeight(small);
  return {QStringLiteral("%1 / %2").arg(page).arg(pages), small,
          QRectF(inner_.left(), inner_.bottom() - height, inner_.width(), height), Align::Right, 0x000000};
}

/// Text wrapped to the column that begins `indent` mm from the margin.
std::vector<AgendaRow> AgendaColumn::paragraph(const QString& text, const Font& its_font,
                                               double indent) const {
  const double width = inner_.width() - indent;
  std::vector<AgendaRow> rows;
  for (const QString& line : wrapped(oneLine(text), its_font, width, measure_)) {
    const QRectF box(inner_.left() + indent, 0, width, lineHeight(its_font));
    rows.push_back({box.height(), {TextItem{line, its_font, box, Align::Left, 0x000000}}});
  }
  return rows;
}

std::vector<AgendaRow> AgendaColumn::dayHeading(const QString& day) const {
  auto rows = paragraph(day, font(kDay, FontWeight::Bold));
  if (rows.empty()) return rows;
  AgendaRow& last = rows.back();
  last.items.emplace_back(RectItem{QRectF(inner_.left(), last.height, inner_.width(), kRule), 0x000000, 0});
  last.height += kRule + kBelowDay * scale_;
  return rows;
}

Font AgendaColumn::timeFont() const {
  return font(kTime, FontWeight::Medium);
}

QString AgendaColumn::timesOf(const Session& session) const {
  const QString start = oneLine(words_.time(session.starts_at));
  if (session.ends_at <= session.starts_at) return start;
  // Digits alone know no way to run: where the page runs from right to left, so does a span of times.
  const QString mark = words_.title.isRightToLeft() ? QString(kRightToLeftMark) : QString();
  return mark + start + u'–' + oneLine(words_.time(session.ends_at));
}

double AgendaColumn::widestTime(const std::vector<Session>& sessions) const {
  double widest = 0;
  for (const Session& session : sessions) widest = std::max(widest, measure_(timesOf(session), timeFont()));
  return widest;
}

std::vector<AgendaRow> AgendaColumn::sessionRows(const Session& session, double time_width) const {
  const double beside = time_width + kTimeGutter * scale_;
  const bool stacked = inner_.width() - beside < kNarrowestTitle;
  const double indent = stacked ? 0 : beside;

  std::vector<AgendaRow> rows;
  append(rows, paragraph(session.title.in(language_), font(kSessionTitle, FontWeight::Medium), indent));
  append(rows, paragraph(session.room, font(kRoom, FontWeight::Regular), indent));
  auto times = paragraph(timesOf(session), timeFont());
  if (stacked || rows.empty()) {
    append(times, std::move(rows));
    return times;
  }
  for (AgendaRow& time : times) {
    auto& item = std::get<TextItem>(time.items.front());
    item.box = QRectF(inner_.left(), 0, time_width, rows.front().height);
    rows.front().items.insert(rows.front().items.begin(), item);
  }
  return rows;
}

void mirror(std::vector<DrawItem>& items, double left, double right) {
  for (DrawItem& item : items) {
    std::visit([&](auto& drawn) { drawn.box.moveLeft(left + right - drawn.box.right()); }, item);
    if (auto* text = std::get_if<TextItem>(&item)) {
      text->align = text->align == Align::Left ? Align::Right : Align::Left;
    }
  }
}

}  // namespace usher::domain
