// SPDX-License-Identifier: Apache-2.0
#include "names.h"

namespace usher::admin {
namespace {

using Names = const std::string_view[];

constexpr Names kEnglishGiven = {"Grace", "Oliver", "Harriet",  "Marcus", "Imogen", "Theodore",
                                 "Naomi", "Callum", "Beatrice", "Wesley", "Joy",    "Desmond"};
constexpr Names kEnglishFamily = {"Ashworth",     "Bennett",    "Carter",     "Dawson",
                                  "Ellery",       "Fairclough", "Hargreaves", "Kingsley",
                                  "Okafor-Smith", "Pemberton",  "Whitlock",   "Li"};

constexpr Names kFrenchGiven = {"Amélie",        "Benoît", "Chloé", "Étienne", "Hélène",
                                "Jean-Baptiste", "Maëlys", "Noël",  "Zoë",     "Théo"};
constexpr Names kFrenchFamily = {"Lefèvre",   "Rousseau", "Béranger", "Girard",
                                 "Châtelain", "Le Goff",  "Moreau",   "de La Fontaine-Aubry",
                                 "Garçonnet", "Dupré"};

constexpr Names kSpanishGiven = {"Begoña",     "Íñigo",  "Lucía", "Ramón",
                                 "María José", "Álvaro", "Inés",  "Andrés"};
constexpr Names kSpanishFamily = {"García Núñez",     "Muñoz",          "Peña Ibáñez", "Hernández Castaño",
                                  "Vázquez Belmonte", "López de Ayala", "Rodríguez",   "Quiñones"};

constexpr Names kPortugueseGiven = {"João", "Conceição", "Antônio", "Luísa", "Estêvão", "Inês", "Gonçalo"};
constexpr Names kPortugueseFamily = {"Magalhães", "da Conceição Simões", "Guimarães", "Sá", "Brandão",
                                     "Araújo"};

constexpr Names kItalianGiven = {"Niccolò", "Giulia", "Letizia", "Matteo", "Noemi", "Pier Luigi", "Ornella"};
constexpr Names kItalianFamily = {"Fabbri", "Della Torre", "Pellegrini", "Marchetti",
                                  "Cattò",  "Bellucci",    "Sanna"};

constexpr Names kGermanGiven = {"Jürgen",   "Änne",     "Friederike", "Günther", "Käthe",          "Lars",
                                "Matthias", "Annegret", "Björn",      "Ursula",  "Karl-Friedrich", "Sören"};
constexpr Names kGermanFamily = {"Müller", "Weiß",     "Großmann",   "Schröder",
                                 "Köhler", "Jäger",    "Übelacker",  "von der Heide",
                                 "Strauß", "Brückner", "Hölzenbein", "Öztürk-Lehmann"};

constexpr Names kDutchGiven = {"Anneloes", "Bram", "Daniël", "Fenna", "Sjoerd", "Thijs", "Zoë"};
constexpr Names kDutchFamily = {"van den Berg", "de Vries", "IJsselstein",
                                "ten Hoopen",   "Bruïne",   "van 't Hof"};

constexpr Names kNordicGiven = {"Åsa",   "Bjørn",  "Eyþór", "Guðrún", "Håkon", "Jørgen",  "Lærke",
                                "Märta", "Øyvind", "Päivi", "Søren",  "Väinö", "Sigríður"};
constexpr Names kNordicFamily = {"Ångström",  "Bjørnstad",      "Hämäläinen", "Jóhannsdóttir", "Kjærgaard",
                                 "Lindström", "Mäkelä",         "Nygård",     "Ødegaard",      "Sørensen",
                                 "Sjöberg",   "Þorvaldsdóttir", "Hagelskjær"};

constexpr Names kPolishGivenF = {"Małgorzata", "Agnieszka", "Żaneta", "Łucja", "Bożena"};
constexpr Names kPolishFamilyF = {"Wiśniewska", "Dąbrowska", "Wójcik", "Gołębiewska", "Święcicka"};
constexpr Names kPolishGivenM = {"Michał", "Łukasz", "Wojciech", "Stanisław", "Zdzisław"};
constexpr Names kPolishFamilyM = {"Kozłowski", "Zieliński", "Błaszczyk", "Szczęsny", "Brzęczyszczykiewicz"};

constexpr Names kCzechGivenF = {"Eliška", "Růžena", "Ľubica", "Zdeňka"};
constexpr Names kCzechFamilyF = {"Dvořáková", "Příhodová", "Šťastná", "Hrušková"};
constexpr Names kCzechGivenM = {"Jiří", "Ondřej", "Řehoř", "Ľubomír"};
constexpr Names kCzechFamilyM = {"Růžička", "Kříž", "Žďárský", "Němec"};

constexpr Names kHungarianGiven = {"Ágnes", "Győző", "Özséb", "Tünde", "Zsófia", "Ödön"};
constexpr Names kHungarianFamily = {"Kőszegi", "Szűcs", "Horváth", "Fülöp", "Erdős", "Gyürky"};

constexpr Names kRomanianGiven = {"Ștefan", "Ioana", "Mădălina", "Răzvan", "Țintea"};
constexpr Names kRomanianFamily = {"Brâncoveanu", "Ținteanu", "Șerbănescu", "Pătrașcu"};

constexpr Names kBalticGiven = {"Žydrūnas", "Ieva", "Jānis", "Līga", "Kärt", "Šarūnė"};
constexpr Names kBalticFamily = {"Bērziņš", "Kazlauskienė", "Ozoliņa", "Žukauskas", "Põldmäe"};

constexpr Names kVietnameseGiven = {"Thị Minh Anh", "Văn Dũng",  "Thùy Dương", "Quốc Hưng",
                                    "Ngọc Ánh",     "Đức Thịnh", "Bảo Trâm",   "Hữu Phước"};
constexpr Names kVietnameseFamily = {"Nguyễn", "Trần", "Phạm", "Đặng", "Võ", "Bùi", "Hoàng", "Lưu"};

constexpr Names kTurkishGiven = {"Ayşe", "Çağla", "Gökçe", "İbrahim", "Işıl", "Oğuz", "Şule", "Ümit"};
constexpr Names kTurkishFamily = {"Yıldırım", "Çelik",     "Öztürk",    "Şahin",
                                  "Güneş",    "Karadağlı", "Aydınoğlu", "İnce"};

constexpr Names kAfricanGiven = {"Adébáyọ̀", "Chinwe", "Kwame", "Ọlábísí", "Thandiwe", "Mamadou", "Wanjiru"};
constexpr Names kAfricanFamily = {"Ọláwálé", "Nwachukwu", "Mensah", "Dlamini", "Diallo", "Mwangi", "Ngũgĩ"};

constexpr Names kPacificGiven = {"Lani", "Kāhea", "Mereana", "Dewi", "Putu", "Tāne"};
constexpr Names kPacificFamily = {"Kealoha", "Wijaya", "Tāwhiri", "Parata", "Santoso", "Ramos"};

constexpr Names kSingle = {"Suharti", "Wulandari", "Kailani",   "Ravindra",
                           "Aroha",   "Tenzin",    "Þórhildur", "Madhavan"};
constexpr Names kApostrophe = {"O'Sullivan", "D’Angelo", "N'Diaye",   "O’Briain",
                               "M'Barek",    "L'Écuyer", "Ka'ahumanu"};

constexpr NameSet kSets[] = {
    {"en", "Latin", kEnglishGiven, kEnglishFamily, 14},
    {"de", "Latin", kGermanGiven, kGermanFamily, 22},
    {"fr", "Latin", kFrenchGiven, kFrenchFamily, 7},
    {"es", "Latin", kSpanishGiven, kSpanishFamily, 6},
    {"pt", "Latin", kPortugueseGiven, kPortugueseFamily, 3},
    {"it", "Latin", kItalianGiven, kItalianFamily, 4},
    {"nl", "Latin", kDutchGiven, kDutchFamily, 4},
    {"nordic", "Latin", kNordicGiven, kNordicFamily, 8},
    {"pl", "Latin", kPolishGivenF, kPolishFamilyF, 3},
    {"pl", "Latin", kPolishGivenM, kPolishFamilyM, 3},
    {"cs", "Latin", kCzechGivenF, kCzechFamilyF, 2},
    {"cs", "Latin", kCzechGivenM, kCzechFamilyM, 2},
    {"hu", "Latin", kHungarianGiven, kHungarianFamily, 2},
    {"ro", "Latin", kRomanianGiven, kRomanianFamily, 2},
    {"baltic", "Latin", kBalticGiven, kBalticFamily, 2},
    {"vi", "Latin", kVietnameseGiven, kVietnameseFamily, 5},
    {"tr", "Latin", kTurkishGiven, kTurkishFamily, 6},
    {"african", "Latin", kAfricanGiven, kAfricanFamily, 5},
    {"pacific", "Latin", kPacificGiven, kPacificFamily, 3},
};

}  // namespace

std::span<const NameSet> latinNameSets() {
  return kSets;
}
std::span<const std::string_view> singleNames() {
  return kSingle;
}
std::span<const std::string_view> apostropheFamilyNames() {
  return kApostrophe;
}

}  // namespace usher::admin
