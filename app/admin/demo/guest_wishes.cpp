// SPDX-License-Identifier: Apache-2.0
#include "guest_wishes.h"

#include <string_view>

namespace usher::admin {
namespace {

using contract::ItemKind;
using contract::QuestionKind;

constexpr std::string_view kWorkshops = "Workshop";
constexpr std::int64_t kToolSets = 40;
constexpr std::int64_t kBowls = 300;

}  // namespace

std::vector<contract::QuestionRow> demoQuestions() {
  return {{.id = "diet",
           .text = {{"en", "What do you eat?"}, {"de", "Was essen Sie?"}},
           .kind = QuestionKind::Choice,
           .required = true,
           .choices = {{"everything", {{"en", "Everything"}, {"de", "Alles"}}},
                       {"vegetarian", {{"en", "Vegetarian"}, {"de", "Vegetarisch"}}},
                       {"vegan", {{"en", "Vegan"}, {"de", "Vegan"}}}},
           .at_door = true},
          {.id = "photo-consent",
           .text = {{"en", "May pictures of the event show you?"},
                    {"de", "Dürfen Bilder der Veranstaltung Sie zeigen?"}},
           .kind = QuestionKind::Choice,
           .required = true,
           .choices = {{"yes", {{"en", "Yes"}, {"de", "Ja"}}},
                       {"crowd", {{"en", "In a crowd"}, {"de", "In einer Menge"}}},
                       {"no", {{"en", "No"}, {"de", "Nein"}}}},
           .at_door = true},
          {.id = "house-rules",
           .text = {{"en", "I keep to the rules of the house: everybody is welcome here."},
                    {"de", "Ich halte mich an die Hausregeln: Hier sind alle willkommen."}},
           .kind = QuestionKind::Consent,
           .required = true},
          {.id = "needs",
           .text = {{"en", "What shall we prepare for you? A seat in front, a quiet corner, …"},
                    {"de", "Was sollen wir für Sie vorbereiten? Einen Platz vorn, eine ruhige Ecke, …"}}}};
}

std::vector<contract::CatalogueItemRow> demoCatalogue(const Programme& programme) {
  std::vector<contract::CatalogueItemRow> items = {
      {.id = "coffee", .name = {{"en", "Coffee"}, {"de", "Kaffee"}}, .kind = ItemKind::Drink},
      {.id = "water",
       .name = {{"en", "A bottle of water"}, {"de", "Eine Flasche Wasser"}},
       .kind = ItemKind::Drink},
      {.id = "soup",
       .name = {{"en", "Bowl of soup"}, {"de", "Teller Suppe"}},
       .kind = ItemKind::Food,
       .stock = kBowls,
       .per_guest = 2},
      {.id = "help",
       .name = {{"en", "Somebody who shows me the way"}, {"de", "Jemand, der mir den Weg zeigt"}},
       .kind = ItemKind::Assistance,
       .per_guest = 1,
       .needs_confirmation = true}};
  for (const Slot& slot : programme.in_order) {
    for (const auto& session : slot.sessions) {
      if (session.room != kWorkshops) continue;
      items.push_back({.id = "tools-" + session.id,
                       .name = {{"en", "Set of tools"}, {"de", "Werkzeugsatz"}},
                       .kind = ItemKind::Handout,
                       .session = session.id,
                       .stock = kToolSets,
                       .per_guest = 1});
    }
  }
  return items;
}

}  // namespace usher::admin
