// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/enrolments.h>

#include <utility>

namespace usher::backend::service {

namespace {

Error unknownSession() {
  return {Error::NotFound, "unknown-session", "The event has no such session."};
}

Result<store::Enrolled> outcomeOf(store::Result<store::Enrolled> enrolled) {
  if (!enrolled) return std::unexpected(fromStore(enrolled.error()));
  if (enrolled->outcome == store::Enrolled::NoSuchSession) return std::unexpected(unknownSession());
  if (enrolled->outcome == store::Enrolled::NoSuchTicket) {
    return std::unexpected(Error{Error::NotFound, "unknown-ticket",
                                 "The event has no such ticket, or it is not good any more."});
  }
  return *std::move(enrolled);
}

bool overlap(const contract::SessionRow& one, const contract::SessionRow& other) {
  return one.starts_at < other.ends_at && other.starts_at < one.ends_at;
}

}  // namespace

Result<Joined> Enrolments::join(const std::string& event, const std::string& ticket,
                                const std::string& session) {
  const auto row = sessionToCome(event, session);
  if (!row) return std::unexpected(row.error());
  const auto enrolled = outcomeOf(attendees_.enrol(event, ticket, session, clock_()));
  if (!enrolled) return std::unexpected(enrolled.error());
  auto others = overlapping(event, ticket, *row);
  if (!others) return std::unexpected(std::move(others.error()));
  return Joined{*enrolled, std::move(*others)};
}

Result<store::Enrolled> Enrolments::leave(const std::string& event, const std::string& ticket,
                                          const std::string& session) {
  const auto row = sessionToCome(event, session);
  if (!row) return std::unexpected(row.error());
  return outcomeOf(attendees_.leave(event, ticket, session, clock_()));
}

Result<contract::SessionRow> Enrolments::sessionToCome(const std::string& event, const std::string& session) {
  auto row = settings_.row(event, "session", session);
  if (!row) return std::unexpected(fromStore(row.error()));
  if (!*row) return std::unexpected(unknownSession());
  auto& found = std::get<contract::SessionRow>(**row);
  if (isOver(found, clock_())) {
    return std::unexpected(Error{Error::Conflict, "session-over", "The session is over."});
  }
  return std::move(found);
}

Result<std::vector<std::string>> Enrolments::overlapping(const std::string& event, const std::string& ticket,
                                                         const contract::SessionRow& with) {
  std::vector<std::string> found;
  const auto enrolments = attendees_.enrolmentsOf(event, ticket);
  if (!enrolments) return std::unexpected(fromStore(enrolments.error()));
  for (const auto& enrolment : *enrolments) {
    if (enrolment.session == with.id) continue;
    const auto row = settings_.row(event, "session", enrolment.session);
    if (!row) return std::unexpected(fromStore(row.error()));
    if (*row && overlap(with, std::get<contract::SessionRow>(**row))) found.push_back(enrolment.session);
  }
  return found;
}

}  // namespace usher::backend::service
