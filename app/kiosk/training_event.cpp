// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/training_event.h>

#include <iterator>

#include <usher/domain/check_in.h>
#include <usher/domain/event.h>
#include <usher/domain/guest_request.h>
#include <usher/domain/staff/incident.h>
#include <usher/domain/staff/member.h>
#include <usher/domain/ticket.h>
#include <usher/proof/contract_look_ups.h>

#include <usher/kiosk/any_pin.h>

namespace usher::kiosk {

namespace {

using namespace std::chrono_literals;

/// What staff meet them for.
enum class Story {
  Plain,
  Group,
  AsksDiet,
  Unpaid,
  Cancelled,
  Blocked,
  Revoked,
  NotYetValid,
  Crew,
  Inside,
  Left,
  Twice,
  WantsHelp,
  NeedsCare,
};

struct Person {
  const char* given;
  const char* family;
  const char* company;
  const char* type;
  Story story = Story::Plain;
};

constexpr Person kPeople[] = {
    {"Anna", "Müller", "Nordlicht GmbH", "visitor", Story::Plain},
    {"Jürgen", "Groß", "Nordlicht GmbH", "visitor", Story::Plain},
    {"Anna", "Mueller", "Südwind AG", "visitor", Story::Plain},
    {"Zoë", "D’Angelo", "Atelier Neuf", "speaker", Story::Plain},
    {"François", "Lefèvre", "Atelier Neuf", "visitor", Story::Unpaid},
    {"María José", "Núñez de la Fuente", "Olivar", "visitor", Story::AsksDiet},
    {"Øystein", "Ås", "Fjord & Fjell", "visitor", Story::Plain},
    {"Łukasz", "Wójcik", "Bałtyk", "press", Story::Plain},
    {"Đặng", "Nguyễn", "Sông Hồng", "visitor", Story::Inside},
    {"Siobhán", "O’Brien", "Green Harbour", "speaker", Story::AsksDiet},
    {"Gül", "Yıldız", "Boğaz", "visitor", Story::Cancelled},
    {"Eleni", "Παπαδοπούλου", "Αιγαίο", "visitor", Story::Plain},
    {"Νίκος", "Γεωργίου", "Αιγαίο", "visitor", Story::Left},
    {"Ольга", "Иванова", "Северная звезда", "visitor", Story::Plain},
    {"Дмитро", "Шевченко", "Дніпро", "press", Story::Unpaid},
    {"فاطمة", "الزهراء", "واحة", "visitor", Story::Plain},
    {"عمر", "حداد", "واحة", "speaker", Story::Inside},
    {"נועה", "כהן", "גליל", "visitor", Story::Plain},
    {"さくら", "高橋", "桜工業", "visitor", Story::Plain},
    {"健", "佐藤", "桜工業", "visitor", Story::Twice},
    {"伟", "王", "长江科技", "visitor", Story::Plain},
    {"芳", "李", "长江科技", "visitor", Story::Blocked},
    {"지우", "김", "한빛", "visitor", Story::Plain},
    {"สมชาย", "ใจดี", "เจ้าพระยา", "visitor", Story::Plain},
    {"प्रिया", "शर्मा", "गंगा", "visitor", Story::WantsHelp},
    {"கவிதா", "முருகன்", "காவிரி", "visitor", Story::Revoked},
    {"ሰላም", "ተስፋዬ", "አክሱም", "visitor", Story::NotYetValid},
    {"Kwame", "Mensah", "Baobab", "crew", Story::Crew},
    {"Charlotte", "van den Berg", "Polder BV", "visitor", Story::Group},
    {"Daan", "van den Berg", "Polder BV", "visitor", Story::Group},
    {"Emma", "de Vries", "Polder BV", "visitor", Story::Group},
    {"Sem", "de Vries", "Polder BV", "visitor", Story::Group},
    {"Suharto", "", "Nusantara", "visitor", Story::Plain},
    {"Maximiliane-Henriette", "Freifrau von Hohenstein-Wolkenburg zu Rabeneck",
     "Gesellschaft für angewandte Veranstaltungskunde", "speaker", Story::Plain},
    {"Ana", "Lima", "", "visitor", Story::NeedsCare},
    {"João", "Conceição", "Tejo", "visitor", Story::Plain},
    {"Giulia", "Rossi", "Laguna", "visitor", Story::Inside},
    {"Mikko", "Mäkinen", "Järvi", "press", Story::AsksDiet},
    {"Björk", "Jónsdóttir", "Hekla", "visitor", Story::Plain},
    {"ნინო", "ბერიძე", "კავკასია", "visitor", Story::Plain},
};
static_assert(std::size(kPeople) == 40);

template <class Id>
Id id(const char* text) {
  return *Id::parse(QString::fromLatin1(text));
}

struct Words {
  const char* en;
  const char* de;
  const char* fr;
  const char* es;
  const char* ar;
  const char* ja;
};

domain::LocalizedText localized(const Words& words) {
  return domain::LocalizedText({{QStringLiteral("en"), QString::fromUtf8(words.en)},
                                {QStringLiteral("de"), QString::fromUtf8(words.de)},
                                {QStringLiteral("fr"), QString::fromUtf8(words.fr)},
                                {QStringLiteral("es"), QString::fromUtf8(words.es)},
                                {QStringLiteral("ar"), QString::fromUtf8(words.ar)},
                                {QStringLiteral("ja"), QString::fromUtf8(words.ja)}});
}

constexpr Words kTraining{"Training", "Übung", "Entraînement", "Entrenamiento", "تدريب", "トレーニング"};

/// A badge has it in its largest line but the name: whoever finds one sees that it opens no door.
domain::LocalizedText marked(const Words& words) {
  QMap<QString, QString> texts = localized(words).byLanguage();
  for (auto text = texts.begin(); text != texts.end(); ++text)
    *text = localized(kTraining).in(text.key()) + QStringLiteral(" · ") + *text;
  return domain::LocalizedText(texts);
}

domain::LookUpKey lookUpKey() {
  return {.id = id<domain::LookUpKeyId>("training")};
}

/// Everybody is found by "TRAINING" and their last name.
std::vector<QByteArray> lookUpsOf(const QString& family_name) {
  const auto search = domain::GuestSearch::parse(QStringLiteral("TRAINING"), family_name);
  return search ? proof::ContractLookUps().hashesOf(*search, lookUpKey()) : std::vector<QByteArray>();
}

domain::TicketId ticketId(std::size_t number) {
  return *domain::TicketId::parse(QStringLiteral("training-%1").arg(number, 2, 10, QChar(u'0')));
}

domain::OpId opId(std::size_t number, const char* what) {
  return *domain::OpId::parse(
      QStringLiteral("training-%1-%2").arg(number, 2, 10, QChar(u'0')).arg(QString::fromLatin1(what)));
}

domain::Ticket ticketOf(const Person& person, std::size_t number, domain::Instant now) {
  const bool group = person.story == Story::Group;
  domain::Ticket ticket{.id = ticketId(number),
                        .code = group ? QStringLiteral("TRAINING-GROUP")
                                      : QStringLiteral("TRAINING-%1").arg(number, 2, 10, QChar(u'0')),
                        .type = id<domain::TicketTypeId>(person.type),
                        .valid_from = {},
                        .valid_until = {},
                        .attendee = {QString::fromUtf8(person.given),
                                     QString::fromUtf8(person.family),
                                     QString::fromUtf8(person.company),
                                     {}},
                        .enrolments = {id<domain::SessionId>("opening")},
                        .open_questions = {}};
  ticket.look_up = lookUpsOf(ticket.attendee.family_name);
  if (group) ticket.booking = id<domain::BookingId>("training-booking");
  if (person.story == Story::AsksDiet) ticket.open_questions = {id<domain::QuestionId>("diet")};
  if (person.story == Story::Unpaid) ticket.order_status = domain::OrderStatus::Pending;
  if (person.story == Story::Cancelled) ticket.order_status = domain::OrderStatus::Cancelled;
  ticket.blocked = person.story == Story::Blocked;
  ticket.revoked = person.story == Story::Revoked;
  if (person.story == Story::NotYetValid) ticket.valid_from = now + 24h;
  if (person.story == Story::NeedsCare)
    ticket.attendee.notes = QStringLiteral("Wheelchair. Ramp at the side.");
  return ticket;
}

/// What was done about them before the training begins.
void addPast(std::vector<ports::Record>& records, const Person& person, std::size_t number,
             domain::Instant now) {
  const auto passed = [&](const char* what, domain::Direction direction, std::chrono::minutes ago) {
    records.push_back(domain::CheckIn{.id = opId(number, what),
                                      .ticket = ticketId(number),
                                      .list = trainingList(),
                                      .direction = direction,
                                      .at = now - ago,
                                      .kiosk = QStringLiteral("Training 2")});
  };
  switch (person.story) {
    case Story::Left:
      passed("in", domain::Direction::Entry, 50min);
      return passed("out", domain::Direction::Exit, 20min);
    case Story::Twice:
      passed("in", domain::Direction::Entry, 45min);
      records.push_back(domain::SecondEntry{.id = opId(number, "again"),
                                            .ticket = ticketId(number),
                                            .list = trainingList(),
                                            .at = now - 44min,
                                            .kiosk = QStringLiteral("Training 3"),
                                            .winner = opId(number, "in")});
      return;
    case Story::WantsHelp:
      passed("in", domain::Direction::Entry, 30min);
      records.push_back(domain::GuestRequest{.id = id<domain::RequestId>("training-request"),
                                             .ticket = ticketId(number),
                                             .item = id<domain::ItemId>("help"),
                                             .at = now - 5min});
      return;
    case Story::Inside:
      return passed("in", domain::Direction::Entry, std::chrono::minutes(10 + static_cast<int>(number)));
    default:
      return;
  }
}

std::vector<ports::Record> facts(domain::Instant now) {
  const auto type = [](const char* name, const Words& words, std::uint32_t colour) {
    return domain::TicketType{.id = id<domain::TicketTypeId>(name),
                              .name = marked(words),
                              .colour = colour,
                              .at_door = name == std::string_view("visitor")};
  };
  const auto list = [](const domain::CheckInListId& name, const Words& words,
                       std::vector<domain::TicketTypeId> types) {
    return domain::CheckInList{.id = name,
                               .name = localized(words),
                               .ticket_types = std::move(types),
                               .opens_at = {},
                               .closes_at = {},
                               .re_entry = domain::ReEntry::AfterExit};
  };
  return {
      domain::Event{trainingEventId(), localized(kTraining), QStringLiteral("UTC"), now - 12h, now + 24h},
      lookUpKey(),
      domain::StaffMember{.id = id<domain::StaffMemberId>("training"),
                          .name = QStringLiteral("Alex Training"),
                          .role = domain::StaffRole::Administrator,
                          .pin = AnyPin::hash(),
                          .badge = AnyPin::hash()},
      type("visitor", {"Visitor", "Besucher", "Visiteur", "Visitante", "زائر", "来場者"}, 0x2F4BFF),
      type("speaker", {"Speaker", "Vortrag", "Intervenant", "Ponente", "متحدث", "講演者"}, 0xB3261E),
      type("press", {"Press", "Presse", "Presse", "Prensa", "صحافة", "報道"}, 0x1B7F4B),
      type("crew", {"Crew", "Team", "Équipe", "Equipo", "طاقم", "スタッフ"}, 0x444444),
      list(trainingList(),
           {"Training door", "Übungstür", "Porte d’entraînement", "Puerta de entrenamiento", "باب التدريب",
            "トレーニング用の入口"},
           {id<domain::TicketTypeId>("visitor"), id<domain::TicketTypeId>("speaker"),
            id<domain::TicketTypeId>("press")}),
      list(id<domain::CheckInListId>("training-crew"),
           {"Crew door", "Tür für das Team", "Porte de l’équipe", "Puerta del equipo", "باب الطاقم",
            "スタッフ入口"},
           {id<domain::TicketTypeId>("crew")}),
      domain::Session{
          .id = id<domain::SessionId>("opening"),
          .title = localized({"Opening", "Eröffnung", "Ouverture", "Apertura", "الافتتاح", "開会式"}),
          .room = QStringLiteral("Hall 1"),
          .starts_at = now + 1h,
          .ends_at = now + 2h},
      domain::Question{
          .id = id<domain::QuestionId>("diet"),
          .text = localized({"What do you eat?", "Was essen Sie?", "Que mangez-vous ?", "¿Qué come usted?",
                             "ماذا تأكل؟", "お食事はどうなさいますか？"}),
          .form = domain::AnswerForm::Choice,
          .required = true,
          .choices = {{QStringLiteral("all"),
                       localized({"Everything", "Alles", "De tout", "De todo", "كل شيء", "何でも"})},
                      {QStringLiteral("vegan"),
                       localized({"Vegan", "Vegan", "Végan", "Vegano", "نباتي صرف", "ヴィーガン"})}}},
      domain::CatalogueItem{.id = id<domain::ItemId>("help"),
                            .name = localized({"Help", "Hilfe", "De l’aide", "Ayuda", "مساعدة", "お手伝い"}),
                            .kind = domain::ItemKind::Assistance,
                            .session = {},
                            .stock = {},
                            .per_guest = {},
                            .opens_at = {},
                            .closes_at = {}},
  };
}

}  // namespace

domain::EventId trainingEventId() {
  return id<domain::EventId>("training");
}

domain::CheckInListId trainingList() {
  return id<domain::CheckInListId>("training");
}

std::vector<ports::Record> trainingEvent(domain::Instant now) {
  auto records = facts(now);
  std::size_t number = 0;
  for (const Person& person : kPeople) {
    ++number;
    records.push_back(ticketOf(person, number, now));
    addPast(records, person, number, now);
  }
  return records;
}

}  // namespace usher::kiosk
