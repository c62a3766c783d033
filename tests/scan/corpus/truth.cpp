// SPDX-License-Identifier: Apache-2.0
#include "truth.h"

#include <QByteArray>
#include <QList>

#include <usher/qr/code_line.h>

#include <algorithm>

namespace usher::scan::corpus {

namespace {

bool holds(const std::vector<std::string>& texts, const std::string& text) {
  return std::ranges::find(texts, text) != texts.end();
}

}  // namespace

Truth truthOf(const std::vector<std::string>& codes) {
  Truth truth;
  for (const std::string& code : codes) truth.push_back({code});
  return truth;
}

std::expected<Truth, QString> parseTruth(const QByteArray& file) {
  Truth truth;
  int number = 0;
  for (const QByteArray& line : file.split('\n')) {
    ++number;
    if (line.isEmpty()) continue;
    std::vector<std::string> readings;
    for (const QByteArray& reading : line.split('\t')) {
      const auto text = qr::textOfLine(reading.toStdString());
      if (!text)
        return std::unexpected(QStringLiteral("line %1 has a backslash that means nothing").arg(number));
      readings.push_back(*text);
    }
    truth.push_back(std::move(readings));
  }
  return truth;
}

Judgement judged(const Truth& truth, const std::vector<std::string>& texts) {
  Judgement judgement;
  judgement.wrong = static_cast<int>(std::ranges::count_if(texts, [&](const std::string& text) {
    return std::ranges::none_of(truth, [&](const auto& code) { return holds(code, text); });
  }));
  judgement.whole =
      judgement.wrong == 0 && std::ranges::all_of(truth, [&](const auto& code) {
        return std::ranges::any_of(code, [&](const std::string& reading) { return holds(texts, reading); });
      });
  return judgement;
}

}  // namespace usher::scan::corpus
