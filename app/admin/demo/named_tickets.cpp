// SPDX-License-Identifier: Apache-2.0
#include "named_tickets.h"

namespace usher::admin {
namespace {

constexpr NamedTicket kTickets[] = {
    {"demo-ok", Role::Ok, "visitor", "Clara", "Lindholm", "Fjordlyng Studio"},
    {"demo-used", Role::Ok, "press", "Michał", "Zieliński", "Quillbrook Media Ltd"},
    {"demo-cancelled", Role::Cancelled, "visitor", "Amélie", "Rousseau", "Étoile Grise S.A."},
    {"demo-wrong-day", Role::WrongDay, "visitor", "Thị Minh Anh", "Nguyễn", ""},
    {"demo-offline", Role::Ok, "visitor", "さくら", "長谷川", "青空工房株式会社"},
    {"demo-unpaid", Role::Unpaid, "visitor", "İbrahim", "Yıldırım", "Kupfermond Energie"},
    {"demo-group", Role::Group, "visitor", "Ειρήνη", "Παπαδοπούλου", "Kite & Fern Foods"},
    {"demo-group-2", Role::Group, "visitor", "Kwame", "Mensah-Osei", "Kite & Fern Foods"},
    {"demo-group-3", Role::Group, "visitor", "Юлія", "Коваленко", "Kite & Fern Foods"},
    {"demo-speaker", Role::Ok, "speaker", "ليلى", "الحداد", "شركة الأفق الأخضر"},
};

}  // namespace

std::span<const NamedTicket> namedTickets() {
  return kTickets;
}

}  // namespace usher::admin
