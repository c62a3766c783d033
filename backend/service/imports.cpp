// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/imports.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include <usher/backend/exchange/identity.h>
#include <usher/backend/store/port/merged_ticket.h>
#include <usher/contract/signed_ticket.h>

namespace usher::backend::service {

namespace {

/// So many attendees are merged at once: check-ins wait for them.
constexpr std::size_t kSlice = 500;

/// What the store would make of it, for a preview; see AttendeeStore::mergeAttendees().
bool wouldChange(const store::Attendee& known, const store::NewAttendee& imported) {
  // Sessions that the guest has chosen or left since are not the file's any more, nor are questions that were
  // answered.
  const auto file = store::filledIn(imported.ticket, imported.named, known.ticket, known.imported);
  const auto ticket = store::mergedTicket(known.ticket, known.imported, file);
  for (const auto& question : imported.ticket.open_questions) {
    const auto& open = known.ticket.open_questions;
    const bool answered =
        std::ranges::find(known.answers, question, &contract::Answer::question) != known.answers.end();
    if (std::ranges::find(open, question) == open.end() && !answered) return true;
  }
  const auto differs = [](const std::string& ours, const std::string& theirs) {
    return !theirs.empty() && theirs != ours;
  };
  return ticket != known.ticket || differs(known.booking, imported.booking) ||
         differs(known.contact.email, imported.contact.email) ||
         differs(known.contact.phone, imported.contact.phone) ||
         differs(known.contact.language, imported.contact.language);
}

/// Under which a ticket goes whose id in the file cannot be signed.
std::string signableId(const std::string& id) {
  return exchange::derivedTicketId('i', {id});
}

std::string nameOf(const contract::TicketRow& ticket) {
  if (ticket.family_name.empty()) return ticket.given_name;
  return ticket.given_name.empty() ? ticket.family_name : ticket.given_name + " " + ticket.family_name;
}

/// Puts `found` among the problems of a file, in the order of lines; how many there are more stays last.
void putAmong(std::vector<exchange::LineProblem>& problems, std::vector<exchange::LineProblem> found) {
  const bool has_more = !problems.empty() && problems.back().reason == "more_problems";
  const auto last = problems.end() - (has_more ? 1 : 0);
  problems.insert(last, std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  std::ranges::stable_sort(problems.begin(), problems.end() - (has_more ? 1 : 0), {},
                           &exchange::LineProblem::line);
}

}  // namespace

Result<exchange::EventFrame> Imports::frameOf(const std::string& event) {
  const auto row = settings_.event(event);
  const auto types = settings_.rows(event, "ticket_type");
  const auto sessions = settings_.rows(event, "session");
  for (const auto* failed : {row ? nullptr : &row.error(), types ? nullptr : &types.error(),
                             sessions ? nullptr : &sessions.error()}) {
    if (failed) return std::unexpected(fromStore(*failed));
  }
  if (!*row) return std::unexpected(fromStore({store::Error::NoSuchEvent, event}));
  exchange::EventFrame frame{.event = **row};
  for (const auto& type : *types) frame.ticket_types.push_back(std::get<contract::TicketTypeRow>(type));
  for (const auto& session : *sessions) frame.sessions.push_back(std::get<contract::SessionRow>(session));
  return frame;
}

Result<void> Imports::noteAlike(const std::string& event, const exchange::ImportedAttendee& imported,
                                exchange::Problems& problems) {
  if (!imported.known_by_name) return {};
  const auto known = attendees_.attendee(event, imported.ticket.id);
  if (!known) return std::unexpected(fromStore(known.error()));
  if (*known) return {};
  const auto alike = attendees_.ticketAlike(event, imported.ticket, imported.email);
  if (!alike) return std::unexpected(fromStore(alike.error()));
  if (!*alike) return {};
  const bool same_name = nameOf(**alike) == nameOf(imported.ticket);
  problems.note(imported.line, same_name ? "" : "email", same_name ? "same_guest" : "same_address",
                {{"other", nameOf(**alike)}});
  return {};
}

Result<store::NewAttendee> Imports::complete(const std::string& event, exchange::ImportedAttendee imported,
                                             ImportReport& report) {
  store::NewAttendee attendee;
  attendee.ticket = std::move(imported.ticket);
  attendee.named = std::move(imported.named);
  attendee.booking = std::move(imported.booking);
  attendee.contact = {std::move(imported.email), std::move(imported.phone), std::move(imported.language)};
  auto known = attendees_.attendee(event, attendee.ticket.id);
  if (known && !*known && !contract::canBeSigned(attendee.ticket.id)) {
    const auto signable = signableId(attendee.ticket.id);
    known = attendees_.attendee(event, signable);
    if (known && (*known || attendee.ticket.code.empty())) attendee.ticket.id = signable;
  }
  if (!known) return std::unexpected(fromStore(known.error()));
  if (*known) {
    ++(wouldChange(**known, attendee) ? report.changed : report.unchanged);
    return attendee;
  }
  ++report.added;
  auto hash = links_.firstHash(event, attendee.ticket.id);
  if (!hash) return std::unexpected(std::move(hash.error()));
  attendee.link_hash = *std::move(hash);
  if (attendee.ticket.code.empty()) {
    auto code = keys_.issueCode(event, attendee.ticket);
    if (!code) return std::unexpected(std::move(code.error()));
    attendee.ticket.code = *std::move(code);
  }
  return attendee;
}

Result<ImportReport> Imports::attendees(const std::string& event, std::string_view bytes, bool preview) {
  const auto frame = frameOf(event);
  if (!frame) return std::unexpected(frame.error());
  auto file = exchange::readAttendees(bytes, *frame);
  ImportReport report{.problems = std::move(file.problems), .columns = std::move(file.columns)};
  auto erased_ones = attendees_.erased(event);
  if (!erased_ones) return std::unexpected(fromStore(erased_ones.error()));
  const std::set<std::string> erased(erased_ones->begin(), erased_ones->end());
  exchange::Problems problems;
  std::vector<store::NewAttendee> complete_ones;
  for (auto& imported : file.attendees) {
    const auto& id = imported.ticket.id;
    if (!erased.empty() && (erased.contains(id) || erased.contains(signableId(id)))) {
      problems.add(imported.line, "", "erased_guest");
      continue;
    }
    if (auto noted = noteAlike(event, imported, problems); !noted) {
      return std::unexpected(std::move(noted.error()));
    }
    auto attendee = complete(event, std::move(imported), report);
    if (!attendee) return std::unexpected(std::move(attendee.error()));
    complete_ones.push_back(*std::move(attendee));
  }
  putAmong(report.problems, problems.take());
  if (preview) return report;
  if (auto merged = merge(event, complete_ones, report); !merged) {
    return std::unexpected(std::move(merged.error()));
  }
  return report;
}

Result<void> Imports::merge(const std::string& event, const std::vector<store::NewAttendee>& attendees,
                            ImportReport& report) {
  store::AttendeeStore::Merged total;
  for (std::size_t begin = 0; begin < attendees.size(); begin += kSlice) {
    const auto end = std::min(begin + kSlice, attendees.size());
    const std::vector<store::NewAttendee> slice(attendees.begin() + static_cast<std::ptrdiff_t>(begin),
                                                attendees.begin() + static_cast<std::ptrdiff_t>(end));
    const auto merged = attendees_.mergeAttendees(event, slice, clock_());
    if (!merged) {
      auto error = fromStore(merged.error());
      if (begin > 0) {
        error.detail = "The first " + std::to_string(begin) + " attendees are in; then: " + error.detail +
                       " Import the file again: who is in already is not doubled.";
      }
      return std::unexpected(std::move(error));
    }
    total.added += merged->added;
    total.changed += merged->changed;
    total.unchanged += merged->unchanged;
  }
  report.added = total.added;
  report.changed = total.changed;
  report.unchanged = total.unchanged;
  report.applied = true;
  return {};
}

Result<ImportReport> Imports::agenda(const std::string& event, std::string_view bytes, bool preview) {
  const auto frame = frameOf(event);
  if (!frame) return std::unexpected(frame.error());
  auto file = exchange::readAgenda(bytes, *frame);
  ImportReport report{.problems = std::move(file.problems), .columns = std::move(file.columns)};
  std::map<std::string, contract::SessionRow> known;
  for (const auto& session : frame->sessions) known.emplace(session.id, session);
  store::RowEdit edit;
  for (auto& [session, line] : file.sessions) {
    const auto found = known.find(session.id);
    if (found != known.end()) {
      session.fill = found->second.fill;
      // Few agendas say how many seats there are; what the organizer has entered stays.
      if (!session.capacity) session.capacity = found->second.capacity;
    }
    ++(found == known.end() ? report.added : found->second == session ? report.unchanged : report.changed);
    edit.put.push_back(std::move(session));
  }
  if (preview) return report;
  const auto edited = settings_.editRows(event, edit, clock_());
  if (!edited) return std::unexpected(fromStore(edited.error()));
  if (*edited) {
    return std::unexpected(Error{Error::Conflict, "not-edited",
                                 "The session " + (*edited)->id + " cannot be put in; nothing was changed."});
  }
  report.applied = true;
  return report;
}

}  // namespace usher::backend::service
