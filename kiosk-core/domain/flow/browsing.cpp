// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <usher/domain/flow/turn.h>

/// A guest looks through what they may ask for.
namespace usher::domain {

void Turn::handle(const event::CatalogueTapped&) {
  if (const auto* receipt = on<Receipt>(screen())) {
    turnTo(Catalogue{receipt->told});
  } else if (const auto* welcome = on<Welcome>(screen()); welcome && welcome->catalogue) {
    turnTo(Catalogue{*welcome});
  } else if (const auto* refused = on<Refused>(screen()); refused && refused->catalogue) {
    turnTo(Catalogue{*refused});
  } else {
    return;
  }
  restartTimer();
}

void Turn::handle(const event::ItemTapped& tapped) {
  const auto* page = on<Catalogue>(screen());
  if (!page) return;
  const Offer* offer = catalogueOf(page->told).offer(tapped.item);
  if (!offer || offer->most <= 0) return stayTouched();
  turnTo(Asking{page->told, tapped.item});
  restartTimer();
}

void Turn::handle(const event::QuantityChosen& chosen) {
  auto* page = std::get_if<Asking>(&screen().page);
  if (!page || page->sent) return;
  const Offer* offer = catalogueOf(page->told).offer(page->item);
  page->quantity = std::clamp<std::int64_t>(chosen.quantity, 1, offer ? offer->most : 1);
  stayTouched();
}

void Turn::handle(const event::AskTapped&) {
  auto* page = std::get_if<Asking>(&screen().page);
  if (!page || page->sent) return;
  page->sent = true;
  const GuestCatalogue& catalogue = catalogueOf(page->told);
  step_.effects.emplace_back(effect::AskFor{
      screen().visit, catalogue.code, {catalogue.ticket, page->item, page->quantity, page->note}});
  stayTouched();
}

void Turn::handle(const event::NoteTapped&) {
  const auto* page = on<Asking>(screen());
  if (!page || page->sent) return;
  turnTo(Noting{*page});
  restartTimer();
}

void Turn::handle(const event::NoteEntered& entered) {
  const auto* page = on<Noting>(screen());
  if (!page) return;
  Asking asking = page->asking;
  asking.note = entered.text;
  turnTo(std::move(asking));
  restartTimer();
}

void Turn::handle(const event::Asked& asked) {
  const auto* page = on<Asking>(screen());
  if (!page || !page->sent || !isOfThisVisit(asked.visit)) return;
  Receipt receipt{page->told, page->item, asked.outcome, asked.request};
  if (asked.catalogue) {
    std::visit([&](auto& told) { told.catalogue = asked.catalogue; }, receipt.told);
  }
  turnTo(std::move(receipt));
  restartTimer();
}

}  // namespace usher::domain
