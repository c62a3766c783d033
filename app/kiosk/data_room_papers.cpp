// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include <usher/checkin/guest_of.h>
#include <usher/checkin/record_op.h>
#include <usher/desk/one_ticket.h>

#include <usher/kiosk/data_room.h>
#include <usher/kiosk/data_room_parts.h>

/// The papers that guests are owed: kept until a printer says that they came out.
namespace usher::kiosk {

bool DataRoom::prints(domain::Paper paper) const {
  const auto& [first, next] = paper == domain::Paper::Badge
                                  ? std::pair(settings_.badge_printer, settings_.badge_fallback)
                                  : std::pair(settings_.agenda_printer, settings_.agenda_fallback);
  return first.kind != PrinterChoice::Nothing || next.kind != PrinterChoice::Nothing;
}

void DataRoom::orderPaper(const domain::effect::Print& wanted) {
  domain::effect::Print ordered = wanted;
  if (parts_ && prints(wanted.paper)) {
    const domain::Instant now = clock_.now();
    const domain::PrintOrder order{.id = checkin::newOpId(now, random_),
                                   .at = now,
                                   .ticket = wanted.guest.ticket.id,
                                   .paper = wanted.paper,
                                   .language = wanted.language};
    if (const auto kept = parts_->data.store->printQueue().add(order)) {
      ordered.order = order.id;
    } else {
      loseStore(kept.error());
    }
  }
  // A guest who waits for it gets it also where nothing can be kept.
  emit paperOrdered(ordered);
}

void DataRoom::handTo(const domain::OpId& order, const QString& printer) {
  if (!parts_) return emit mayHandOver(order, true);
  const auto may = parts_->data.store->printQueue().handTo(order, printer);
  if (!may) loseStore(may.error());
  emit mayHandOver(order, may.value_or(true));
}

template <class Keep>
void DataRoom::keepOfPaper(Keep&& keep) {
  if (!parts_) return;
  if (const auto kept = keep(parts_->data.store->printQueue()); !kept) loseStore(kept.error());
}

void DataRoom::handedOver(const domain::OpId& order, const QString& printer_job) {
  keepOfPaper([&](ports::PrintQueue& queue) { return queue.handedOver(order, printer_job); });
}

void DataRoom::takenBack(const domain::OpId& order) {
  keepOfPaper([&](ports::PrintQueue& queue) { return queue.takeBack(order); });
}

void DataRoom::doubted(const domain::OpId& order) {
  keepOfPaper([&](ports::PrintQueue& queue) { return queue.doubt(order); });
}

void DataRoom::cameOut(const domain::OpId& order) {
  keepOfPaper([&](ports::PrintQueue& queue) { return queue.end(order, {.printed = true}); });
  if (parts_) tellRecorded();
}

void DataRoom::tellOwed(const domain::EventFacts& facts) {
  if (parts_->owed_told) return;
  ports::PrintQueue& queue = parts_->data.store->printQueue();
  const auto open = queue.openOrders();
  if (!open) return loseStore(open.error());
  for (const domain::OpenOrder& one : *open) {
    const auto ticket = desk::oneTicket(*parts_->data.store, one.order.ticket);
    if (!ticket) return loseStore(ticket.error());
    const auto* found = std::get_if<domain::TicketWithHistory>(&*ticket);
    if (found == nullptr) {
      const auto kept = queue.end(one.order.id, {.detail = QStringLiteral("the ticket is gone")});
      if (!kept) return loseStore(kept.error());
      continue;
    }
    emit paperOwed(one, checkin::guestOf(found->ticket, facts));
  }
  parts_->owed_told = true;
}

}  // namespace usher::kiosk
