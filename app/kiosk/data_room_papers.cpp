// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <usher/checkin/guest_of.h>
#include <usher/checkin/record_op.h>
#include <usher/desk/not_allowed.h>
#include <usher/desk/one_ticket.h>

#include <usher/kiosk/data_room.h>
#include <usher/kiosk/data_room_parts.h>
#include <usher/kiosk/json_log.h>

/// The papers that guests are owed: kept until a printer says that they came out.
namespace usher::kiosk {

namespace page = domain::kiosk_page;

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
                                   .language = wanted.language,
                                   .by = wanted.by,
                                   .reason = wanted.reason};
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
  keepOfPaper([&](ports::PrintQueue& queue) { return queue.end(order, {}); });
  if (parts_) tellRecorded();
}

void DataRoom::settlePapers() {
  if (!parts_ || !parts_->owed_told) return;
  const auto unwanted = parts_->data.store->printQueue().takeUnwanted();
  if (!unwanted) return loseStore(unwanted.error());
  for (const domain::OpId& order : *unwanted) emit paperUnwanted(order);
  takeGiven();
}

void DataRoom::tellOwed(const domain::EventFacts& facts) {
  if (parts_->owed_told) return;
  const auto open = parts_->data.store->printQueue().openOrders();
  if (!open) return loseStore(open.error());
  parts_->owed_told = true;
  for (const domain::OpenOrder& one : *open) {
    if (parts_) tellOwed(one, facts);
  }
  settlePapers();
}

void DataRoom::tellOwed(const domain::OpenOrder& open, const domain::EventFacts& facts) {
  const auto ticket = desk::oneTicket(*parts_->data.store, open.order.ticket);
  if (!ticket) return loseStore(ticket.error());
  const auto* found = std::get_if<domain::TicketWithHistory>(&*ticket);
  if (found != nullptr) {
    domain::OpenOrder told = open;
    if (told.order.language.isEmpty()) told.order.language = found->ticket.language;
    return emit paperOwed(told, checkin::guestOf(found->ticket, facts));
  }
  keepOfPaper([&](ports::PrintQueue& queue) {
    return queue.end(open.order.id, {.outcome = domain::PrintOutcome::Cancelled,
                                     .detail = QStringLiteral("the ticket is gone")});
  });
}

page::Outcome DataRoom::settleBadge(const domain::StaffMember& member, const page::SettleBadge& wanted) {
  if (const auto no = desk::refusalOf(member, page::kindOf(wanted))) return page::NotAllowed{no->least_role};
  ports::PrintQueue& queue = parts_->data.store->printQueue();
  const auto failed = [&](const ports::StoreError& error) -> page::Outcome {
    loseStore(error);
    return page::Failed{error.detail};
  };
  const auto open = queue.openOrders();
  if (!open) return failed(open.error());
  const auto found =
      std::ranges::find_if(*open, [&](const domain::OpenOrder& one) { return one.order.id == wanted.order; });
  if (found == open->end() || !found->wanted) return page::NotThere{};
  if (wanted.step == page::SettleBadge::PrintAgain) {
    // It is on its way by now.
    if (found->stage != domain::OpenOrder::InDoubt) return page::NotThere{};
    domain::OpenOrder again{.order = found->order};
    const domain::Instant now = clock_.now();
    again.order.id = checkin::newOpId(now, random_);
    again.order.at = now;
    again.order.by = member.id;
    if (const auto kept = queue.add(again.order); !kept) return failed(kept.error());
    if (const auto facts = parts_->data.store->facts()) tellOwed(again, *facts);
    return page::Done{};
  }
  const bool is_there = wanted.step == page::SettleBadge::IsThere;
  const auto kept = is_there ? queue.end(wanted.order, {.by = member.id})
                             : queue.cancel(wanted.order, checkin::newOpId(clock_.now(), random_),
                                            {.outcome = domain::PrintOutcome::Cancelled,
                                             .detail = QStringLiteral("wanted no more"),
                                             .by = member.id});
  if (!kept) return failed(kept.error());
  emit paperUnwanted(wanted.order);
  tellRecorded();
  return page::Done{};
}

void DataRoom::offerPrinting(bool able, int waiting) {
  if (!parts_ || !parts_->lan) return;
  const int told = std::min(waiting, 255);
  parts_->lan->offer(
      able ? std::optional(lan::Offer{parts_->data.pairing.identity.name, static_cast<std::uint8_t>(told)})
           : std::nullopt);
}

void DataRoom::giveAway(const domain::OpId& order) {
  const auto to = parts_ && parts_->lan ? parts_->lan->printer() : std::nullopt;
  if (!to) return emit paperGiven(order, {});
  const auto given = parts_->data.store->printQueue().giveTo(order, to->source);
  if (!given) {
    emit paperGiven(order, {});
    return loseStore(given.error());
  }
  if (*given) {
    logInfo(QStringLiteral("badge goes to another kiosk"),
            {{QStringLiteral("order"), order.text()}, {QStringLiteral("kiosk"), to->kiosk}});
    tellRecorded();
  }
  emit paperGiven(order, *given ? to->kiosk : QString());
}

void DataRoom::takeGiven() {
  const auto facts = parts_->data.store->facts();
  if (!facts || !prints(domain::Paper::Badge)) return;
  const auto given = parts_->data.store->printQueue().takeGiven();
  if (!given) return loseStore(given.error());
  for (const domain::OpenOrder& one : *given) {
    if (parts_) tellOwed(one, *facts);
  }
}

}  // namespace usher::kiosk
