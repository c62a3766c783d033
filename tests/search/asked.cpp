// SPDX-License-Identifier: Apache-2.0
#include "asked.h"

#include <QFile>
#include <QStringList>

#include <stdexcept>

namespace usher::search {

namespace {

std::vector<QStringList> readTable(const std::filesystem::path& path, qsizetype columns) {
  QFile file(QString::fromStdString(path.string()));
  if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error(path.string() + " can't be read");
  std::vector<QStringList> rows;
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
    if (line.startsWith(u'#')) continue;
    rows.push_back(line.split(u'\t'));
    if (rows.back().size() != columns) throw std::runtime_error(line.toStdString() + ": columns are missing");
  }
  return rows;
}

}  // namespace

std::vector<Person> readPeople(const std::filesystem::path& folder) {
  std::vector<Person> people;
  for (const QStringList& row : readTable(folder / "people.tsv", 6)) {
    people.push_back({row[0].toLongLong(),
                      {.given_name = row[1],
                       .family_name = row[2],
                       .company = row[3],
                       .booking = row[4],
                       .code = row[5]}});
  }
  return people;
}

std::vector<Asked> readQueries(const std::filesystem::path& folder) {
  std::vector<Asked> asked;
  for (const QStringList& row : readTable(folder / "queries.tsv", 3)) {
    asked.push_back({row[0], row[1], row[2].toLongLong()});
  }
  return asked;
}

}  // namespace usher::search
