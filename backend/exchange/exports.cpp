// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/exchange/exports.h>

#include <algorithm>
#include <string_view>

namespace usher::backend::exchange {

namespace {

std::string formatted(const std::optional<contract::Instant>& at) {
  return at ? contract::formatInstant(*at) : std::string();
}

std::string joined(const std::vector<std::string>& ids) {
  std::string text;
  for (const auto& id : ids) text += (text.empty() ? "" : "; ") + id;
  return text;
}

const char* nameOf(contract::OrderStatus status) {
  switch (status) {
    case contract::OrderStatus::Paid:
      return "paid";
    case contract::OrderStatus::Pending:
      return "pending";
    case contract::OrderStatus::Cancelled:
      return "cancelled";
  }
  return "";
}

const char* nameOf(contract::RequestState state) {
  switch (state) {
    case contract::RequestState::Open:
      return "open";
    case contract::RequestState::Accepted:
      return "accepted";
    case contract::RequestState::Done:
      return "done";
    case contract::RequestState::Declined:
      return "declined";
  }
  return "";
}

const char* nameOf(SecondEntry second) {
  switch (second) {
    case SecondEntry::No:
      return "";
    case SecondEntry::Unsettled:
      return "unsettled";
    case SecondEntry::Accepted:
      return "accepted";
    case SecondEntry::Mistake:
      return "mistake";
  }
  return "";
}

void writeRow(csv::Writer& csv, const std::vector<std::string>& fields) {
  const std::vector<std::string_view> views(fields.begin(), fields.end());
  csv.row(views);
}

}  // namespace

void writeAttendees(csv::Writer& csv, std::span<const ExportedAttendee> attendees,
                    std::span<const std::string> questions) {
  std::vector<std::string> names = {"id",           "code",    "given_name", "family_name", "company",
                                    "email",        "booking", "phone",      "language",    "ticket_type",
                                    "order_status", "blocked", "revoked",    "valid_from",  "valid_until",
                                    "sessions",     "notes"};
  for (const auto& question : questions) names.push_back("answer:" + question);
  writeRow(csv, names);
  for (const auto& [ticket, email, booking, phone, language, answers] : attendees) {
    std::vector<std::string> fields = {ticket.id,
                                       ticket.code,
                                       ticket.given_name,
                                       ticket.family_name,
                                       ticket.company,
                                       email,
                                       booking,
                                       phone,
                                       language,
                                       ticket.ticket_type,
                                       nameOf(ticket.order_status),
                                       ticket.blocked ? "yes" : "",
                                       ticket.revoked ? "yes" : "",
                                       formatted(ticket.valid_from),
                                       formatted(ticket.valid_until),
                                       joined(ticket.sessions),
                                       ticket.notes};
    for (const auto& question : questions) {
      const auto answer = std::ranges::find(answers, question, &contract::Answer::question);
      fields.push_back(answer == answers.end() ? std::string() : answer->text);
    }
    writeRow(csv, fields);
  }
}

void writeCheckIns(csv::Writer& csv, std::span<const ExportedCheckIn> check_ins) {
  csv.row({"at", "list", "ticket", "direction", "kiosk", "op", "given_name", "family_name", "company",
           "ticket_type", "second_entry"});
  for (const auto& [row, second, given_name, family_name, company, ticket_type] : check_ins) {
    const bool entry = row.direction == contract::Direction::Entry;
    csv.row({contract::formatInstant(row.at), row.list, row.ticket, entry ? "entry" : "exit", row.kiosk,
             row.id, given_name, family_name, company, ticket_type, nameOf(second)});
  }
}

void writeRequests(csv::Writer& csv, std::span<const contract::RequestRow> requests) {
  csv.row({"at", "ticket", "item", "quantity", "note", "state", "by", "reason", "updated_at", "id"});
  for (const auto& row : requests) {
    csv.row({contract::formatInstant(row.at), row.ticket, row.item, std::to_string(row.quantity), row.note,
             nameOf(row.state), row.by, row.reason, contract::formatInstant(row.updated_at), row.id});
  }
}

}  // namespace usher::backend::exchange
