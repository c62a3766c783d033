// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

#include <usher/domain/decision.h>
#include <usher/domain/layout/agenda_layout.h>
#include <usher/domain/layout/agenda_rows.h>

namespace usher::domain {

/// What an agenda says, in the rows of one column. Sizes follow the column's width: a receipt gets them
/// smaller than a page, but legible; or `scale` times those of A5. What it is made of must live as long.
class AgendaColumn {
 public:
  AgendaColumn(const QRectF& inner, const QString& language, const AgendaWords& words,
               const MeasureText& measure, std::optional<double> scale = std::nullopt);

  AgendaBlock head(const Guest& guest, const QString& event_name) const;
  /// Sessions under their days, or the words for who has none.
  std::vector<AgendaBlock> days(const std::vector<Session>& sessions) const;
  TextItem pageNumber(std::size_t page, std::size_t pages) const;

 private:
  Font font(double size, FontWeight weight) const { return {size * scale_, weight}; }
  Font timeFont() const;
  AgendaBlock nothing() const;
  std::vector<AgendaRow> paragraph(const QString& text, const Font& font, double indent = 0) const;
  std::vector<AgendaRow> dayHeading(const QString& day) const;
  QString timesOf(const Session& session) const;
  double widestTime(const std::vector<Session>& sessions) const;
  std::vector<AgendaRow> sessionRows(const Session& session, double time_width) const;

  QRectF inner_;
  double scale_;
  const QString& language_;
  const AgendaWords& words_;
  const MeasureText& measure_;
};

/// Turns what stands between `left` and `right` round, for a language that is written from right to left.
void mirror(std::vector<DrawItem>& items, double left, double right);

}  // namespace usher::domain
