// SPDX-License-Identifier: Apache-2.0
#include <usher/net/answer_error.h>

#include <usher/contract/codec.h>

namespace usher::net {
namespace {

using ports::BackendError;

std::expected<contract::Problem, contract::DecodeError> problemOf(const HttpAnswer& answer) {
  return contract::decodeProblem({answer.body.constData(), static_cast<std::size_t>(answer.body.size())});
}

std::optional<domain::EventId> movedTo(const HttpAnswer& answer) {
  const auto problem = problemOf(answer);
  if (!problem || problem->type != "moved") return std::nullopt;
  return domain::EventId::parse(QString::fromStdString(problem->event));
}

BackendError::Code unwelcome(const HttpAnswer& answer) {
  const auto problem = problemOf(answer);
  if (!problem) return BackendError::Unauthorized;
  if (problem->type == "revoked") return BackendError::Revoked;
  return movedTo(answer) ? BackendError::Moved : BackendError::Unauthorized;
}

BackendError::Code codeOf(const HttpAnswer& answer) {
  switch (answer.status) {
    case 401:
    case 403:
      return unwelcome(answer);
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

QString detailOf(const HttpAnswer& answer) {
  const QString status = QStringLiteral("HTTP %1").arg(answer.status);
  const auto problem = problemOf(answer);
  if (!problem) return status;
  const std::string& words = problem->detail.empty() ? problem->title : problem->detail;
  return status + QStringLiteral(", ") + QString::fromStdString(problem->type + ": " + words);
}

}  // namespace

std::optional<BackendError> errorOf(const HttpAnswer& answer) {
  if (answer.status == 200 || answer.status == 304) return std::nullopt;
  return BackendError{codeOf(answer), detailOf(answer), answer.retry_after, movedTo(answer)};
}

}  // namespace usher::net
