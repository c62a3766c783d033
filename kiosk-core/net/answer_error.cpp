// SPDX-License-Identifier: Apache-2.0
#include <usher/net/answer_error.h>

#include <usher/contract/codec.h>

namespace usher::net {
namespace {

using ports::BackendError;

using Problem = std::optional<contract::Problem>;

Problem problemOf(const HttpAnswer& answer) {
  auto problem =
      contract::decodeProblem({answer.body.constData(), static_cast<std::size_t>(answer.body.size())});
  return problem ? Problem(*std::move(problem)) : std::nullopt;
}

std::optional<domain::EventId> movedTo(const Problem& problem) {
  if (!problem || problem->type != "moved") return std::nullopt;
  return domain::EventId::parse(QString::fromStdString(problem->event));
}

/// Of an answer that this kiosk, or who asks at it, is not welcome.
BackendError::Code unwelcome(const Problem& problem) {
  // Not the kiosk is refused, but a person at it.
  if (problem && problem->type == "role") return BackendError::Refused;
  if (problem && problem->type == "revoked") return BackendError::Revoked;
  return movedTo(problem) ? BackendError::Moved : BackendError::Unauthorized;
}

BackendError::Code codeOf(const HttpAnswer& answer, const Problem& problem) {
  switch (answer.status) {
    case 401:
    case 403:
      return unwelcome(problem);
    case 408:
      return BackendError::Unreachable;
    case 410:
      return BackendError::CursorTooOld;
    case 426:
      return BackendError::UpdateRequired;
    case 429:
      return BackendError::Busy;
    default:
      break;
  }
  if (answer.status >= 500) return answer.retry_after ? BackendError::Busy : BackendError::Unreachable;
  if (answer.status >= 400) return BackendError::Refused;
  // Informational, another success, or a redirect: a login page of the network, or a wrong address.
  return BackendError::Garbled;
}

QString detailOf(const HttpAnswer& answer, const Problem& problem) {
  const QString status = QStringLiteral("HTTP %1").arg(answer.status);
  if (!problem) return status;
  const std::string& words = problem->detail.empty() ? problem->title : problem->detail;
  return status + QStringLiteral(", ") + QString::fromStdString(problem->type + ": " + words);
}

}  // namespace

std::optional<BackendError> errorOf(const HttpAnswer& answer) {
  if (answer.status == 200 || answer.status == 204 || answer.status == 304) return std::nullopt;
  const auto problem = problemOf(answer);
  return BackendError{codeOf(answer, problem), detailOf(answer, problem), answer.retry_after,
                      movedTo(problem)};
}

}  // namespace usher::net
