// SPDX-License-Identifier: Apache-2.0
#include "companies.h"

#include <string_view>

namespace usher::admin {
namespace {

constexpr std::string_view kRoot[] = {
    "Nordkranich", "Lumenhaus",  "Quillbrook", "Sandwerft",  "Tamarel",   "Ostrabe",
    "Fjordlyng",   "Kupfermond", "Brightmere", "Veldstroom", "Piñonera",  "Étoile Grise",
    "Kite & Fern", "Weißdorn",   "Ümlaut",     "Żurawina",   "Marisol 7", "Hvalfisk"};
constexpr std::string_view kField[] = {"Robotics", "Logistik", "Studio",   "Energie", "Labs",
                                       "Mobility", "Foods",    "Medien",   "Health",  "Archive",
                                       "Optics",   "Theatre",  "Software", "Textiles"};
constexpr std::string_view kForm[] = {" GmbH", " AG", " Ltd",  " AB", " B.V.", " S.A.",
                                      " Oy",   " eG", " Inc.", "",    "",      ""};

constexpr std::string_view kNative[] = {
    "青空工房株式会社",  "星河智能科技有限公司",   "푸른언덕 주식회사",
    "شركة الأفق الأخضر", "ООО «Северный журавль»", "Γαλάζιος Ορίζοντας Α.Ε.",
    "सूर्यपथ प्रौद्योगिकी",  "บริษัท ฟ้าใส จำกัด",         "ተስፋ ብርሃን"};

constexpr std::string_view kLong[] = {
    "Institut für angewandte Veranstaltungstechnik und Besucherführung an der Hochschule Niederrabenstein",
    "Arbeitsgemeinschaft Straßenbahn- und Oberleitungsinstandhaltungsgesellschaften Nordwest e. V.",
    "International Federation of Regional Museum, Library and Archive Volunteers – European Secretariat",
    "Société coopérative des théâtres ambulants et des marionnettistes de la vallée de l’Orbelle",
    "Krankenhausverpflegungsdienstleistungsgesellschaft Obere Sandwerft mbH & Co. KG"};

}  // namespace

std::string makeCompany(SplitMix& random) {
  const std::uint32_t lot = random.below(100);
  if (lot < 17) return {};
  if (lot < 20) return std::string(random.pick<std::string_view>(kLong));
  if (lot < 27) return std::string(random.pick<std::string_view>(kNative));
  std::string company(random.pick<std::string_view>(kRoot));
  company += ' ';
  company += random.pick<std::string_view>(kField);
  company += random.pick<std::string_view>(kForm);
  return company;
}

}  // namespace usher::admin
