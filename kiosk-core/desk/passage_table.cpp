// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/passage_table.h>

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace usher::desk {

namespace {

QTimeZone zoneOf(const domain::Event& event) {
  const QTimeZone zone(event.timezone.toUtf8());
  return zone.isValid() ? zone : QTimeZone::utc();
}

}  // namespace

PassageTable::PassageTable(std::ostream& out, const domain::Event& event,
                           std::vector<domain::StaffMember> staff)
    : csv_(out, csv::Writer::For::Spreadsheets), zone_(zoneOf(event)), staff_(std::move(staff)) {
  csv_.row({"at", "direction", "list", "given_name", "family_name", "company", "ticket_type", "code", "kiosk",
            "staff", "overruled", "reason", "undone", "undone_by", "ticket", "op"});
}

void PassageTable::add(const ports::Passage& passage) {
  const auto& [made, guest, by, overrides, undone, undone_by] = passage;
  const auto at = QDateTime::fromMSecsSinceEpoch(made.at.time_since_epoch().count(), zone_);
  const domain::Attendee attendee = guest ? guest->attendee : domain::Attendee();
  const std::string fields[] = {at.toString(Qt::ISODateWithMs).toStdString(),
                                made.direction == domain::Direction::Entry ? "entry" : "exit",
                                made.list.text().toStdString(),
                                attendee.given_name.toStdString(),
                                attendee.family_name.toStdString(),
                                attendee.company.toStdString(),
                                guest ? guest->type.text().toStdString() : std::string(),
                                guest ? guest->code.toStdString() : std::string(),
                                made.kiosk.toStdString(),
                                nameOf(by),
                                overrides ? overrides->verdict.toStdString() : std::string(),
                                overrides ? overrides->reason.toStdString() : std::string(),
                                undone ? "yes" : "",
                                nameOf(undone_by),
                                made.ticket.text().toStdString(),
                                made.id.text().toStdString()};
  const std::vector<std::string_view> views(std::begin(fields), std::end(fields));
  csv_.row(views);
}

std::string PassageTable::nameOf(const std::optional<domain::StaffMemberId>& id) const {
  if (!id) return {};
  const auto member = std::ranges::find(staff_, *id, &domain::StaffMember::id);
  return (member != staff_.end() ? member->name : id->text()).toStdString();
}

}  // namespace usher::desk
