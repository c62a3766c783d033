// SPDX-License-Identifier: Apache-2.0
#include "sample.h"

#include <QPainter>
#include <QRadialGradient>

#include <algorithm>

#include <usher/paper/page_painter.h>

namespace usher::sample {

using namespace domain;
using namespace std::chrono_literals;

namespace {

/// What an event has in two languages only is in English for speakers of the others.
LocalizedText text(const QString& en, const QString& de) {
  return LocalizedText({{QStringLiteral("en"), en}, {QStringLiteral("de"), de}});
}

LocalizedText text(const char* en, const char* de, const char* fr, const char* es, const char* ar,
                   const char* ja) {
  return LocalizedText({{QStringLiteral("en"), QString::fromUtf8(en)},
                        {QStringLiteral("de"), QString::fromUtf8(de)},
                        {QStringLiteral("fr"), QString::fromUtf8(fr)},
                        {QStringLiteral("es"), QString::fromUtf8(es)},
                        {QStringLiteral("ar"), QString::fromUtf8(ar)},
                        {QStringLiteral("ja"), QString::fromUtf8(ja)}});
}

template <class I>
I id(const char* value) {
  return *I::parse(QString::fromLatin1(value));
}

TicketCode code() {
  return *TicketCode::parse("K7PQ-2M9X-HH3D");
}

Session session(const char* name, LocalizedText title, const char* room, std::chrono::minutes in) {
  return {id<SessionId>(name), std::move(title), QString::fromUtf8(room), now() + in, now() + in + 45min};
}

std::vector<Session> sessions() {
  return {
      session("s0",
              text("Registration and coffee", "Anmeldung und Kaffee", "Accueil et café", "Registro y café",
                   "التسجيل والقهوة", "受付とコーヒー"),
              "Foyer", -50min),
      session("s1",
              text("Opening: What a hall full of people knows", "Eröffnung: Was ein voller Saal weiß",
                   "Ouverture : ce que sait une salle comble", "Apertura: lo que sabe una sala llena",
                   "الافتتاح: ما تعرفه قاعة مليئة بالناس", "開会講演：満員のホールが知っていること"),
              "Great Hall", 40min),
      session("s2",
              text("Paper, ink and patience", "Papier, Tinte und Geduld", "Papier, encre et patience",
                   "Papel, tinta y paciencia", "الورق والحبر والصبر", "紙とインクと忍耐"),
              "Room 2.04", 100min),
      session("s3",
              text("Wayfinding for everyone", "Leitsysteme für alle", "Une signalétique pour tous",
                   "Señalización para todos", "إرشاد للجميع", "だれにもやさしい案内サイン"),
              "Studio B", 130min),
      session("s4",
              text("Evening reception", "Abendempfang", "Réception du soir", "Recepción de tarde",
                   "حفل المساء", "夜の懇親会"),
              "Terrace", 600min),
  };
}

CatalogueItem item(const char* name, const QString& en, const QString& de, ItemKind kind) {
  return {.id = id<ItemId>(name),
          .name = text(en, de),
          .kind = kind,
          .session = {},
          .stock = {},
          .per_guest = {},
          .opens_at = {},
          .closes_at = {}};
}

std::vector<CatalogueItem> items() {
  std::vector<CatalogueItem> all{
      item("coffee", "Coffee", "Kaffee", ItemKind::Drink),
      item("water", "A bottle of water", "Eine Flasche Wasser", ItemKind::Drink),
      item("soup", "Bowl of soup", "Teller Suppe", ItemKind::Food),
      item("help", "Somebody who shows me the way", "Jemand, der mir den Weg zeigt", ItemKind::Assistance),
      item("tools", "Set of tools", "Werkzeugsatz", ItemKind::Handout),
      item("bag", "Bag for everything that you are given today", "Tasche für alles, was Sie heute bekommen",
           ItemKind::Handout),
      item("cake", "Cake", "Kuchen", ItemKind::Food),
      item("wheelchair", "A wheelchair", "Einen Rollstuhl", ItemKind::Assistance)};
  for (CatalogueItem& one : all) one.picture = id<PictureId>(one.id.text().toLatin1().constData());
  all[1].stock = 3;
  all[4].session = id<SessionId>("s2");
  all[5].stock = 0;
  all[6].opens_at = now() + 4h;
  return all;
}

Notice notice(const char* name, NoticeKind kind, const char* session) {
  return {.id = id<NoticeId>(name),
          .kind = kind,
          .session = id<SessionId>(session),
          .title = {},
          .from = now() - 5min,
          .until = now() + 50min};
}

Guest guest(const QString& given, const QString& family, const QString& company, std::vector<Session> own) {
  Ticket ticket{id<TicketId>("t1"),
                QStringLiteral("K7PQ-2M9X-HH3D"),
                id<TicketTypeId>("full"),
                OrderStatus::Paid,
                false,
                false,
                std::nullopt,
                std::nullopt,
                {given, family, company, {}},
                {},
                {}};
  return {
      ticket,
      TicketType{id<TicketTypeId>("full"),
                 text("Participant", "Teilnahme", "Participant", "Asistente", "مشارك", "参加者"), 0x2F4BFF},
      std::move(own)};
}

}  // namespace

Instant now() {
  return Instant{std::chrono::sys_days{2026y / 11 / 24} + 8h + 20min};
}

std::vector<TicketType> typesAtDoor() {
  return {{.id = id<TicketTypeId>("day"), .name = text("One day", "Ein Tag"), .at_door = true},
          {.id = id<TicketTypeId>("reduced"),
           .name = text("One day, reduced: pupils and students", "Ein Tag, ermäßigt: Schule und Studium"),
           .at_door = true}};
}

EventFacts facts() {
  std::vector<Session> all = sessions();
  for (Session& later : laterSessions()) all.push_back(std::move(later));
  std::ranges::stable_sort(all, {}, &Session::starts_at);
  return {.event = {id<EventId>("ev"), text("Open Halls 2026", "Open Halls 2026"),
                    QStringLiteral("Europe/Berlin"), now() - 1h, now() + 57h},
          .ticket_types = typesAtDoor(),
          .lists = {},
          .sessions = all,
          .questions = {},
          .catalogue = items(),
          .notices = {notice("n1", NoticeKind::Queue, "s1")},
          .finds_guests = true};
}

Room room() {
  Session opening = sessions()[1];
  opening.capacity = 100;
  return {opening, 84};
}

EventFacts nastyFacts() {
  EventFacts long_facts = facts();
  long_facts.event.name =
      text("47th International Conference on Underwater Infrastructure Maintenance and Inspection",
           "47. Internationale Fachtagung für Unterwasserinfrastrukturinstandhaltung und -inspektion");
  long_facts.notices = {notice("n1", NoticeKind::Filling, "s1"), notice("n2", NoticeKind::Moved, "s2"),
                        notice("n3", NoticeKind::Seat, "s3")};
  for (Session& one : long_facts.sessions) {
    one.title = text(
        "A very long session title that somebody wrote with great love and no sense of measure at all, part "
        "two",
        "Ein sehr langer Vortragstitel über Donaudampfschifffahrtsgesellschaftskapitäne, zweiter Teil von "
        "vieren");
    one.room = QStringLiteral(
        "Conference Centre North, Level 3, Auditorium Wilhelmine von Hohenzollern-Sigmaringen");
  }
  return long_facts;
}

std::vector<NamedGuest> guests() {
  std::vector<Session> own = sessions();
  own.erase(own.begin());
  std::vector<Session> long_own = nastyFacts().sessions;
  long_own.erase(long_own.begin());
  return {
      {"plain",
       guest(QStringLiteral("Maren"), QStringLiteral("Okonkwo"), QStringLiteral("Harbour Museum"), own)},
      {"single", guest(QStringLiteral("Björk"), {}, {}, {})},
      {"long", guest(QStringLiteral("Maximiliane-Alexandrina Friederike"),
                     QStringLiteral("von Hohenlohe-Langenburg-Schillingsfürst-Waldenburg"),
                     QStringLiteral("Gesellschaft für Unterwasserinfrastrukturinstandhaltung mbH & Co. KG"),
                     long_own)},
      {"word", guest(QStringLiteral("Wolfeschlegelsteinhausenbergerdorff"),
                     QStringLiteral("Keihanaikukauakahihuliheekahaunaele"), QStringLiteral("X"), own)},
      {"cjk", guest(QStringLiteral("太郎"), QStringLiteral("山田"), QStringLiteral("株式会社サンプル"), own)},
      {"arabic",
       guest(QStringLiteral("عبد الرحمن"), QStringLiteral("الأحمد"), QStringLiteral("متحف الميناء"), own)},
      {"devanagari",
       guest(QStringLiteral("आदित्य"), QStringLiteral("श्रीवास्तव"), QStringLiteral("बंदरगाह संग्रहालय"), own)},
  };
}

std::vector<Verdict> refusals() {
  return {
      AlreadyUsed{now() - 6min, QStringLiteral("North door")},
      Cancelled{},
      Unpaid{},
      Blocked{},
      Revoked{},
      NotYetValid{now() + 5h},
      NoLongerValid{now() - 15h},
      WrongList{id<CheckInListId>("vip"),
                text("Workshops, south side", "Workshops, Südseite", "Ateliers, côté sud",
                     "Talleres, lado sur", "ورش العمل، الجانب الجنوبي", "ワークショップ・南側")},
      WrongList{std::nullopt, {}},
      WrongEvent{},
      Unknown{},
      SeveralMatches{3},
      QuestionsOpen{{id<QuestionId>("q1")}},
      NotEnrolled{sessions()[1].title},
      SessionFull{sessions()[1].title},
  };
}

Screen screenOf(Page page, const QString& language, CameraState camera) {
  static std::uint64_t visit = 0;
  return {std::move(page), language, camera, ++visit};
}

Questionnaire questionnaire() {
  const auto question = [](const char16_t* id, const char* en, const char* de, AnswerForm form) {
    return Question{.id = *QuestionId::parse(id),
                    .text = LocalizedText({{QStringLiteral("en"), QString::fromUtf8(en)},
                                           {QStringLiteral("de"), QString::fromUtf8(de)}}),
                    .form = form,
                    .required = true,
                    .choices = {}};
  };
  const auto choice = [](const char* id, const char* en, const char* de) {
    return Choice{QString::fromUtf8(id), LocalizedText({{QStringLiteral("en"), QString::fromUtf8(en)},
                                                        {QStringLiteral("de"), QString::fromUtf8(de)}})};
  };
  auto diet = question(u"diet", "What do you eat?", "Was essen Sie?", AnswerForm::Choice);
  diet.choices = {choice("everything", "Everything", "Alles"),
                  choice("vegetarian", "Vegetarian", "Vegetarisch"), choice("vegan", "Vegan", "Vegan")};
  auto workshop =
      question(u"workshop", "In which language would you like your guided tour of the halls?",
               "In welcher Sprache möchten Sie durch die Hallen geführt werden?", AnswerForm::Choice);
  for (const char* language : {"English", "Deutsch", "Français", "Español", "Italiano", "Nederlands",
                               "Polski", "Türkçe", "العربية", "日本語", "한국어", "Português"}) {
    workshop.choices.push_back(choice(language, language, language));
  }
  auto rules = question(u"rules",
                        "I keep to the rules of the house: everybody is welcome here, and nobody is "
                        "photographed who does not want to be.",
                        "Ich halte mich an die Hausregeln: Hier sind alle willkommen, und niemand wird "
                        "fotografiert, der es nicht möchte.",
                        AnswerForm::Consent);
  return {*TicketId::parse(u"t-1"), {diet, workshop, rules}};
}

Questionnaire typedQuestionnaire() {
  const auto question = [](const char16_t* id, const QString& en, const QString& de, AnswerForm form) {
    return Question{
        .id = *QuestionId::parse(id), .text = text(en, de), .form = form, .required = true, .choices = {}};
  };
  return {
      *TicketId::parse(u"t-1"),
      {question(u"allergies", "Is there anything that you must not eat?",
                "Gibt es etwas, das Sie nicht essen dürfen?", AnswerForm::Text),
       question(u"nights", "How many nights are you staying?", "Wie viele Nächte bleiben Sie?",
                AnswerForm::Number),
       question(u"born", "When were you born?", "Wann sind Sie geboren?", AnswerForm::Date),
       question(u"waiver",
                "I climb the wall at my own risk. I have read the rules and follow what the staff say.",
                "Ich klettere auf eigene Gefahr. Ich habe die Regeln gelesen und folge den Anweisungen des "
                "Personals.",
                AnswerForm::Signature)}};
}

GuestCatalogue catalogue() {
  const auto availability = [](const CatalogueItem& item) {
    if (item.stock == 0) return Availability::SoldOut;
    if (item.opens_at) return Availability::OpensLater;
    return item.id.text() == u"help" ? Availability::HadAll : Availability::Available;
  };
  GuestCatalogue made{.ticket = id<TicketId>("t1"), .code = code().text()};
  for (const CatalogueItem& item : items()) {
    const Availability is = availability(item);
    const bool few = item.id.text() == u"wheelchair";
    made.offers.push_back({item, is, is != Availability::Available ? 0 : few ? 1 : item.stock.value_or(9)});
  }
  int number = 0;
  for (const auto& [what, state] : {std::pair{"soup", RequestState::Open},
                                    {"help", RequestState::Accepted},
                                    {"coffee", RequestState::Done},
                                    {"cake", RequestState::Declined}}) {
    ++number;
    made.requests.push_back(
        {.id = *RequestId::parse(QStringLiteral("01935d1e-7a00-7000-8000-0000000%1c0de").arg(number)),
         .ticket = made.ticket,
         .item = id<ItemId>(what),
         .quantity = number,
         .state = state,
         .at = now() - 10min});
  }
  return made;
}

namespace {

void addRequests(std::vector<NamedScreen>& all, const QString& language, const Guest& guest) {
  const auto add = [&](const QString& name, Page page) {
    all.push_back({name, screenOf(std::move(page), language)});
  };
  Welcome welcome{Admitted{}, guest, PrintState::Printed};
  welcome.catalogue = catalogue();
  add("welcome-may-ask", welcome);
  Refused refused{AlreadyUsed{now() - 6min, QStringLiteral("North door")}, catalogue()};
  add("refused-may-ask", refused);
  add("catalogue", Catalogue{welcome});
  add("catalogue-inside", Catalogue{refused});
  Welcome fresh = welcome;
  fresh.catalogue->requests.clear();
  add("catalogue-fresh", Catalogue{fresh});
  Welcome only_asked = welcome;
  only_asked.catalogue->offers.clear();
  add("catalogue-over", Catalogue{only_asked});
  add("asking", Asking{welcome, id<ItemId>("water"), 2});
  add("asking-one", Asking{welcome, id<ItemId>("wheelchair")});
  add("asking-sent", Asking{welcome, id<ItemId>("soup"), 9, {}, true});
  const QString note = QStringLiteral("Without leek, please, and in a cup that I can hold with one hand");
  add("asking-note", Asking{welcome, id<ItemId>("water"), 2, note});
  add("noting", Noting{{welcome, id<ItemId>("soup"), 1, note}});
  add("receipt", Receipt{welcome, id<ItemId>("soup"), AskOutcome::Kept, catalogue().requests[0].id});
  add("receipt-gone", Receipt{welcome, id<ItemId>("bag"), AskOutcome::NotOnOffer});
  add("receipt-failed", Receipt{welcome, id<ItemId>("soup"), AskOutcome::Failed});
  add("agenda", Agenda{welcome});
  Welcome busy = welcome;
  busy.agenda = PrintState::Printing;
  for (int i = 0; i < 24; ++i) {
    Session more = busy.guest.sessions[static_cast<std::size_t>(i) % 4];
    more.id = *SessionId::parse(QStringLiteral("more-%1").arg(i));
    more.starts_at += 24h * (i / 6) + 90min * (i % 6);
    more.fill = static_cast<Fill>(i % 3);
    busy.guest.sessions.push_back(more);
  }
  std::ranges::stable_sort(busy.guest.sessions, {}, &Session::starts_at);
  add("agenda-long", Agenda{busy});
}

}  // namespace

std::vector<NamedScreen> screens(const QString& language) {
  std::vector<NamedScreen> all;
  const auto add = [&](const QString& name, Page page, CameraState camera = CameraState::Live) {
    all.push_back({name, screenOf(std::move(page), language, camera)});
  };
  add("attract", Attract{});
  add("attract-starting", Attract{}, CameraState::Starting);
  add("attract-lost", Attract{}, CameraState::Lost);
  add("attract-busy", Attract{}, CameraState::Busy);
  add("attract-absent", Attract{}, CameraState::Absent);
  for (const auto& [name, trouble] :
       {std::pair("attract-code-dark", CodeTrouble::Dark), std::pair("attract-code-far", CodeTrouble::Far),
        std::pair("attract-code-damaged", CodeTrouble::Damaged)}) {
    add(QString::fromLatin1(name), Attract{});
    all.back().trouble = trouble;
  }
  add("deciding", Deciding{code()});
  const auto answer = [](const char16_t* id) { return Answer{*QuestionId::parse(id), QStringLiteral("x")}; };
  add("questions-first", Questions{code(), questionnaire()});
  add("questions-many", Questions{code(), questionnaire(), {answer(u"diet")}});
  add("questions-consent", Questions{code(), questionnaire(), {answer(u"diet"), answer(u"workshop")}});
  std::vector<Answer> given;
  for (const Question& question : typedQuestionnaire().questions) {
    add(QStringLiteral("questions-%1").arg(question.id.text()),
        Questions{code(), typedQuestionnaire(), given});
    given.push_back({question.id, QStringLiteral("x")});
  }
  Registering form{typesAtDoor()};
  for (const char* field : {"type", "given", "family", "company", "email"}) {
    add(QStringLiteral("register-%1").arg(QLatin1String(field)), form);
    form.given.push_back(QStringLiteral("day"));
  }
  add("register-full", RegistrationFull{});
  int number = 0;
  for (const Verdict& verdict : refusals()) {
    add(QStringLiteral("refused-%1-%2")
            .arg(++number, 2, 10, QLatin1Char('0'))
            .arg(QLatin1String(nameOf(verdict))),
        Refused{verdict});
  }
  for (const CodeFault fault : {CodeFault::Empty, CodeFault::TooLong, CodeFault::Binary}) {
    add(QStringLiteral("not-a-ticket-%1").arg(static_cast<int>(fault)), NotATicket{fault});
  }
  add("one-at-a-time", OneAtATime{});
  add("ask-staff", AskStaff{});
  add("still-there", Questions{code(), questionnaire()});
  all.back().screen.presence = Presence::Asked;
  const Guest first = guests().front().guest;
  add("welcome-idle", Welcome{Admitted{}, first});
  add("welcome-printing", Welcome{Admitted{}, first, PrintState::Printing});
  add("welcome-printed", Welcome{Admitted{}, first, PrintState::Printed, PrintState::Printing});
  add("welcome-failed", Welcome{Admitted{}, first, PrintState::Failed, PrintState::Failed});
  Welcome elsewhere{Admitted{}, first, PrintState::Elsewhere};
  elsewhere.badge_at = QStringLiteral("South door");
  add("welcome-elsewhere", elsewhere);
  add("welcome-fetching", Welcome{AlreadyUsed{now() - 2min, {}}, first, PrintState::Printing});
  add("badge-waits", Refused{.verdict = AlreadyUsed{now() - 2min, {}}, .badge_waits = true});
  add("welcome-agenda", Welcome{Admitted{}, first, PrintState::Printed, PrintState::Printed});
  add("welcome-back", Welcome{AdmittedAgain{now() - 2h}, first});
  Guest unseen = guest({}, {}, {}, {});
  unseen.ticket.unseen = true;
  add("welcome-unseen", Welcome{Admitted{}, unseen});
  add("welcome-unseen-back", Welcome{AdmittedAgain{now() - 2h}, unseen});
  add("goodbye-unseen", Welcome{Admitted{Direction::Exit}, unseen});
  add("goodbye", Welcome{Admitted{Direction::Exit}, first});
  addRequests(all, language, first);
  for (NamedScreen& screen : partyScreens(language)) all.push_back(std::move(screen));
  for (NamedScreen& screen : seatScreens(language)) all.push_back(std::move(screen));
  add("attract-room", Attract{});
  all.back().room = room();
  Welcome seated{Admitted{}, first};
  seated.room = room();
  add("welcome-room", seated);
  all.back().room = room();
  for (int reason = 0; reason <= static_cast<int>(OutOfServiceReason::StorageFailed); ++reason) {
    const bool calm = reason <= static_cast<int>(OutOfServiceReason::WaitingForEvent);
    add(QStringLiteral("closed-%1").arg(reason),
        OutOfService{
            static_cast<OutOfServiceReason>(reason),
            calm ? QString() : QStringLiteral("/var/lib/usher/event.db: schema 9, this program knows 4")});
  }
  add("closed-loading",
      OutOfService{
          OutOfServiceReason::WaitingForEvent, QString(),
          LoadProgress{
              .step = LoadProgress::Loading, .done = 412'000, .of = 1'000'000, .per_second = 85'000}});
  return all;
}

std::vector<NamedScreen> welcomes(const QString& language) {
  std::vector<NamedScreen> all;
  for (const NamedGuest& named : guests()) {
    all.push_back({QStringLiteral("welcome-guest-%1").arg(QLatin1String(named.name)),
                   screenOf(Welcome{Admitted{}, named.guest, PrintState::Printed}, language)});
  }
  return all;
}

QImage cameraPicture() {
  QImage image(1280, 720, QImage::Format_RGB32);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  QLinearGradient hall(0, 0, 0, 720);
  hall.setColorAt(0, QColor(0xD8, 0xDD, 0xE4));
  hall.setColorAt(0.62, QColor(0xA9, 0xB3, 0xC0));
  hall.setColorAt(1, QColor(0x6F, 0x76, 0x82));
  painter.fillRect(image.rect(), hall);
  for (int i = 0; i < 7; ++i) {
    QRadialGradient lamp(120 + i * 180, 90, 90);
    lamp.setColorAt(0, QColor(255, 255, 250, 230));
    lamp.setColorAt(1, QColor(255, 255, 250, 0));
    painter.setBrush(lamp);
    painter.drawEllipse(QPoint(120 + i * 180, 90), 90, 90);
  }
  painter.setBrush(QColor(0x2B, 0x36, 0x4A));
  painter.drawRoundedRect(QRect(410, 430, 440, 420), 150, 150);
  painter.setBrush(QColor(0xC9, 0x97, 0x72));
  painter.drawRoundedRect(QRect(585, 370, 90, 110), 40, 40);
  painter.drawEllipse(QPoint(630, 280), 105, 130);
  painter.setBrush(QColor(0x33, 0x26, 0x1E));
  painter.drawChord(QRect(515, 130, 230, 230), 0, 180 * 16);
  painter.setBrush(QColor(0x11, 0x13, 0x18));
  painter.drawRoundedRect(QRect(690, 380, 190, 330), 24, 24);
  painter.setBrush(Qt::white);
  painter.drawRect(QRect(702, 410, 166, 270));
  painter.translate(715, 440);
  paper::paintPage(painter, {{140, 140}, {QrItem{QStringLiteral("K7PQ-2M9X-HH3D"), {0, 0, 140, 140}}}}, 1);
  return image;
}

}  // namespace usher::sample
