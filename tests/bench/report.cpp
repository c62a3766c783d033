// SPDX-License-Identifier: Apache-2.0
#include "report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cstdio>

namespace usher::bench {

namespace {

/// Three significant digits, never as a power of ten.
QString number(double value) {
  const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return QString::number(value, 'f', decimals);
}

QString targetOf(const Figure& figure) {
  if (!figure.target) return {};
  const QString limit = QString::number(figure.target->limit);
  if (figure.target->of == Target::RatioAtLeast) return QStringLiteral("ratio >= %1").arg(limit);
  if (figure.target->of == Target::ValueAtLeast)
    return QStringLiteral(">= %1 %2").arg(limit, figure.unit).trimmed();
  return figure.target->of == Target::Ratio ? QStringLiteral("ratio <= %1").arg(limit)
                                            : QStringLiteral("<= %1 %2").arg(limit, figure.unit);
}

QString metOf(const Figure& figure) {
  const auto met = figure.met();
  return !met ? QString() : *met ? QStringLiteral("yes") : QStringLiteral("no");
}

QStringList rowOf(const Figure& figure) {
  return {figure.bench,
          figure.name,
          (number(figure.value) + u' ' + figure.unit).trimmed(),
          figure.yardstick,
          (number(figure.yardstick_value) + u' ' + figure.unit).trimmed(),
          figure.yardstick_value == 0 ? QString() : number(figure.ratio()),
          targetOf(figure),
          metOf(figure)};
}

}  // namespace

std::optional<bool> Figure::met() const {
  if (!target) return std::nullopt;
  if (target->of == Target::RatioAtLeast) return ratio() >= target->limit;
  if (target->of == Target::ValueAtLeast) return value >= target->limit;
  return (target->of == Target::Ratio ? ratio() : value) <= target->limit;
}

void addPercentiles(Figures& figures, const Figure& what, const Sides& sides) {
  const auto add = [&](const char* percentile, double Percentiles::* which) {
    Figure figure = what;
    figure.name += u' ' + QString::fromLatin1(percentile);
    figure.unit = QStringLiteral("ms");
    figure.value = sides.ours.*which;
    figure.yardstick_value = sides.yardstick.*which;
    figures.push_back(figure);
  };
  add("p50", &Percentiles::p50);
  add("p95", &Percentiles::p95);
  add("p99", &Percentiles::p99);
}

// As Markdown, so that a run can be put into a document as it is.
void printTable(const Figures& figures) {
  const QStringList head{QStringLiteral("bench"),     QStringLiteral("figure"),    QStringLiteral("value"),
                         QStringLiteral("yardstick"), QStringLiteral("its value"), QStringLiteral("ratio"),
                         QStringLiteral("target"),    QStringLiteral("met")};
  std::vector<QStringList> rows{head, QStringList(head.size(), QStringLiteral("---"))};
  for (const Figure& figure : figures) rows.push_back(rowOf(figure));

  for (const QStringList& row : rows) {
    QString line = QStringLiteral("|");
    for (qsizetype column = 0; column < row.size(); ++column) {
      qsizetype width = 0;
      for (const QStringList& other : rows) width = std::max(width, other[column].size());
      line += u' ' + row[column].leftJustified(width) + QStringLiteral(" |");
    }
    std::puts(qPrintable(line));
  }
}

bool writeJson(const Figures& figures, const QString& file) {
  QJsonArray array;
  for (const Figure& figure : figures) {
    const auto met = figure.met();
    array.append(
        QJsonObject{{QStringLiteral("bench"), figure.bench},
                    {QStringLiteral("figure"), figure.name},
                    {QStringLiteral("value"), figure.value},
                    {QStringLiteral("unit"), figure.unit},
                    {QStringLiteral("yardstick"), figure.yardstick},
                    {QStringLiteral("yardstick_value"), figure.yardstick_value},
                    {QStringLiteral("ratio"),
                     figure.yardstick_value == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(figure.ratio())},
                    {QStringLiteral("target"),
                     figure.target ? QJsonValue(targetOf(figure)) : QJsonValue(QJsonValue::Null)},
                    {QStringLiteral("met"), met ? QJsonValue(*met) : QJsonValue(QJsonValue::Null)}});
  }
  QFile out(file);
  const QByteArray bytes = QJsonDocument(array).toJson();
  return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush();
}

}  // namespace usher::bench
