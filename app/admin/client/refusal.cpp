// SPDX-License-Identifier: Apache-2.0
#include "refusal.h"

#include <usher/contract/codec.h>

#include "../print/terminal_text.h"

namespace usher::admin {
namespace {

constexpr qsizetype kLongestDetail = 1000;

QString again(const Refusal& refusal) {
  if (refusal.retry_after_s <= 0) return QStringLiteral(" Try again later.");
  return QStringLiteral(" Try again in %1 seconds.").arg(refusal.retry_after_s);
}

QString detailOf(const contract::Problem& problem) {
  QString detail = terminalText(QString::fromStdString(problem.detail)).left(kLongestDetail).trimmed();
  if (detail.isEmpty()) detail = terminalText(QString::fromStdString(problem.title)).trimmed();
  if (!detail.isEmpty() && !detail.endsWith(u'.') && !detail.endsWith(u'?') && !detail.endsWith(u'!')) {
    detail += u'.';
  }
  return detail;
}

QString advice(const Refusal& refusal, const contract::Problem& problem) {
  switch (refusal.status) {
    case 403:
      return QStringLiteral(
          " It takes an organizer's token: usher-backend token create NAME --role organizer");
    case 404:
      if (problem.type == "unknown-event") return QStringLiteral(" See: usher event list");
      if (problem.type == "not-found") {
        return QStringLiteral(" %1 may be older than this program.").arg(refusal.who);
      }
      return {};
    case 429:
    case 503:
      return again(refusal);
    default:
      return {};
  }
}

QString sentenceOf(const Refusal& refusal) {
  if (refusal.status == 401) {
    return QStringLiteral(
               "%1 does not know the token, or it has expired. Make one where the server runs: "
               "usher-backend token create NAME --role organizer")
        .arg(refusal.who);
  }
  const bool is_problem = refusal.type.starts_with("application/problem+json");
  const auto problem = contract::decodeProblem(is_problem ? refusal.body : std::string());
  if (problem) return detailOf(*problem) + advice(refusal, *problem);
  if (refusal.status / 100 == 3)
    return QStringLiteral("%1 leads to another address: give --server that one.").arg(refusal.who);
  if (refusal.status >= 500)
    return QStringLiteral("%1 cannot answer now (HTTP %2).").arg(refusal.who).arg(refusal.status) +
           again(refusal);
  if (refusal.status == 413)
    return QStringLiteral("that is larger than %1 takes (HTTP 413).").arg(refusal.who);
  return strangerAt(refusal.who).sentence;
}

}  // namespace

Failure failureOf(const Refusal& refusal) {
  return {kFailed, sentenceOf(refusal), refusal.status};
}

Failure strangerAt(const QString& who) {
  return {kFailed, QStringLiteral("what answers at %1 is no usher-backend: check the address.").arg(who)};
}

}  // namespace usher::admin
