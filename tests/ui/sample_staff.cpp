// SPDX-License-Identifier: Apache-2.0
#include "sample_staff.h"

#include "sample.h"

namespace usher::sample {

using namespace domain;
using namespace std::chrono_literals;
namespace mode = domain::staff_mode;

namespace {

LocalizedText text(const char* en, const char* de) {
  return LocalizedText(
      {{QStringLiteral("en"), QString::fromUtf8(en)}, {QStringLiteral("de"), QString::fromUtf8(de)}});
}

TicketId ticketId(int number) {
  return *TicketId::parse(QStringLiteral("t%1").arg(number));
}

OpId op(int number) {
  return *OpId::parse(
      QStringLiteral("01935d1e-7a00-7000-8000-00000000%1").arg(number, 4, 10, QLatin1Char('0')));
}

TicketTypeId fullType() {
  return *TicketTypeId::parse(u"full");
}

FoundGuest row(int number, const char* given, const char* family, const char* company, DoorState state) {
  return {ticketId(number),
          {QString::fromUtf8(given), QString::fromUtf8(family), QString::fromUtf8(company), {}},
          fullType(),
          state};
}

GuestFile fileOf(const FoundGuest& guest) {
  GuestFile file{.ticket = {.id = guest.ticket,
                            .code = QStringLiteral("K7PQ-2M9X-HH3D"),
                            .type = guest.type,
                            .valid_from = {},
                            .valid_until = {},
                            .attendee = guest.attendee,
                            .enrolments = {},
                            .open_questions = {}},
                 .state = guest.state,
                 .verdict = Admitted{}};
  file.ticket.booking = BookingId::parse(u"OH26-4471");
  return file;
}

CheckIn passage(int number, const char16_t* list, Direction direction, std::chrono::minutes ago,
                const char* kiosk) {
  return {op(number), ticketId(1), *CheckInListId::parse(list),
          direction,  now() - ago, QString::fromUtf8(kiosk)};
}

mode::State with(mode::State state, const GuestFile& file) {
  state.guest = file;
  return state;
}

}  // namespace

StaffMember member(StaffRole role) {
  return {.id = *StaffMemberId::parse(u"ada"), .name = QStringLiteral("Ada Winter"), .role = role};
}

CheckInListId mainList() {
  return *CheckInListId::parse(u"main");
}

EventFacts staffFacts() {
  EventFacts made = facts();
  made.ticket_types.push_back(
      {.id = fullType(), .name = text("Participant", "Teilnahme"), .colour = 0x2F4BFF});
  made.lists = {{.id = mainList(),
                 .name = text("Main entrance", "Haupteingang"),
                 .ticket_types = {},
                 .opens_at = {},
                 .closes_at = {}},
                {.id = *CheckInListId::parse(u"south"),
                 .name = text("Workshops, south side", "Workshops, Südseite"),
                 .ticket_types = {},
                 .opens_at = {},
                 .closes_at = {}}};
  made.questions = doorQuestions();
  return made;
}

mode::State found(StaffRole role) {
  mode::State state{.member = member(role), .typed = QStringLiteral("ma")};
  state.found = {
      .typed = state.typed,
      .rows = {row(1, "Maren", "Okonkwo", "Harbour Museum", DoorState::NotYetIn),
               row(2, "Mario", "Castellani", "", DoorState::Inside),
               row(3, "Maximiliane-Alexandrina Friederike",
                   "von Hohenlohe-Langenburg-Schillingsfürst-Waldenburg",
                   "Gesellschaft für Unterwasserinfrastrukturinstandhaltung mbH & Co. KG", DoorState::Left),
               row(4, "太郎", "山田", "株式会社マリン", DoorState::Unpaid),
               row(5, "مها", "الأحمد", "متحف الميناء", DoorState::Cancelled),
               row(6, "Imane", "Belkacem", "Studio Nord", DoorState::Blocked),
               row(7, "", "", "Marine Works Ltd", DoorState::NotYetIn)},
      .more = true};
  return state;
}

mode::State opened(StaffRole role) {
  mode::State state = found(role);
  return with(state, fileOf(state.found.rows[0]));
}

mode::State inside(StaffRole role) {
  mode::State state = found(role);
  GuestFile file = fileOf(state.found.rows[0]);
  file.state = state.found.rows[0].state = DoorState::Inside;
  file.verdict = AlreadyUsed{now() - 6min, QStringLiteral("North door")};
  file.ticket.attendee.notes = QStringLiteral(
      "Speaks at 10:00 in the Great Hall. Needs a seat near the door; please call Imane when she is here.");
  file.ticket.open_questions = {*QuestionId::parse(u"q1")};
  file.history = {passage(1, u"south", Direction::Entry, 26h, "South 1"),
                  passage(2, u"main", Direction::Entry, 50min, "North door"),
                  passage(3, u"main", Direction::Exit, 20min, "Conference Centre North, Level 3"),
                  passage(4, u"main", Direction::Entry, 6min, "North door")};
  return with(state, file);
}

mode::State refused(StaffRole role) {
  mode::State state = found(role);
  GuestFile file = fileOf(state.found.rows[3]);
  file.verdict = Unpaid{};
  return with(state, file);
}

GuestsTogether together(int guests, int count) {
  const std::vector<FoundGuest> rows = found().found.rows;
  GuestsTogether all{.count = count};
  for (int i = 0; i < guests; ++i) {
    const FoundGuest& like = rows[static_cast<std::size_t>(i) % rows.size()];
    GroupGuest one{.guest = like, .verdict = Admitted{}};
    one.guest.ticket = ticketId(i + 1);
    if (like.state == DoorState::Inside)
      one.verdict = AlreadyUsed{now() - 6min, QStringLiteral("North door")};
    if (like.state == DoorState::Unpaid) one.verdict = Unpaid{};
    if (like.state == DoorState::Cancelled) one.verdict = Cancelled{};
    if (like.state == DoorState::Blocked) one.verdict = Blocked{};
    if (like.attendee.given_name.isEmpty()) one.verdict = QuestionsOpen{{*QuestionId::parse(u"q1")}};
    all.guests.push_back(one);
  }
  return all;
}

mode::State accompanied() {
  mode::State state = opened();
  GuestsTogether others = together(6, 6);
  others.guests.erase(others.guests.begin());
  others.guests.pop_back();
  state.guest->others = others;
  return state;
}

mode::State grouped() {
  mode::State state = found();
  state.group = mode::OpenGroup{{.claim = ticketId(1), .all = together(7, 7)}, {{ticketId(3), false}}};
  return state;
}

std::vector<std::pair<qsizetype, qsizetype>> sameLetters(QStringView shown, QStringView typed) {
  const qsizetype at = shown.toString().indexOf(typed, 0, Qt::CaseInsensitive);
  if (at < 0 || typed.isEmpty()) return {};
  return {{at, typed.size()}};
}

std::vector<NamedPinPage> pinPages() {
  return {{"pin", {}},
          {"pin-training", {}, true},
          {"pin-owner", {.owner = member()}},
          {"pin-looking", {.looking = true}},
          {"pin-wrong", {.trouble = WrongPin{}}},
          {"pin-locked", {.trouble = WrongPin{now() + 45s}}},
          {"pin-locked-long", {.owner = member(), .trouble = Locked{now() + 9min}}},
          {"pin-nobody", {.trouble = NobodyMay{}}},
          {"pin-not-readable", {.trouble = entry::NotReadable{}}}};
}

std::vector<NamedStaffState> staffStates() {
  mode::State nobody = found();
  nobody.typed = nobody.found.typed = QStringLiteral("xyz");
  nobody.found.rows.clear();
  nobody.told = mode::Told{StaffDeed::FindGuests, mode::NotOneGuest{0}};
  mode::State let_in = inside();
  let_in.told = mode::Told{StaffDeed::LetIn, mode::Done{}, PrintState::Printing};
  mode::State limited = inside(StaffRole::Staff);
  limited.told = mode::Told{StaffDeed::Reprint, mode::Done{}, PrintState::Failed};
  mode::State doing = opened();
  doing.doing = StaffDeed::LetIn;
  mode::State overrule = refused();
  overrule.form = mode::Form::Overrule;
  mode::State wordless = overrule;
  wordless.told = mode::Told{StaffDeed::Overrule, mode::Wordless{}};
  mode::State reprint = inside();
  reprint.guest->history.back().badges = 1;
  reprint.form = mode::Form::Reprint;
  mode::State undo = inside();
  undo.form = mode::Form::Void;
  mode::State correct = opened();
  correct.form = mode::Form::CorrectBadge;
  mode::State against = refused();
  against.told = mode::Told{StaffDeed::LetIn, mode::Refused{Unpaid{}}};
  mode::State unnamed = with(found(), fileOf(found().found.rows[2]));
  unnamed.guest->verdict =
      WrongList{*CheckInListId::parse(u"south"), text("Workshops, south side", "Workshops, Südseite")};
  mode::State registering{.member = member(), .typed = QStringLiteral("ma"), .registering = true};
  mode::State unnameable = registering;
  unnameable.told = mode::Told{StaffDeed::RegisterWalkIn, mode::Wordless{}};
  mode::State full = registering;
  full.told = mode::Told{StaffDeed::RegisterWalkIn, mode::NoPlacesLeft{}};
  mode::State all_here = grouped();
  all_here.group->tickAll(true);
  mode::State few_places = all_here;
  few_places.group->file.all.places = 1;
  for (GroupGuest& one : few_places.group->file.all.guests) one.needs_place = true;
  mode::State elsewhere = grouped();
  elsewhere.told = mode::Told{StaffDeed::LetIn, mode::DoorChanged{}};
  mode::State came = grouped();
  came.told = mode::Told{
      .deed = StaffDeed::LetIn,
      .outcome = mode::CameIn{.in = {ticketId(1), ticketId(8)},
                              .already_in = {ticketId(2)},
                              .refused = {{ticketId(4), found().found.rows[3].attendee, Unpaid{}}}},
      .badges_printed = 1};
  mode::State crowd = grouped();
  crowd.group->file.all = together(200, 312);
  crowd.group->tickAll(true);
  mode::State nobody_left = grouped();
  for (GroupGuest& one : nobody_left.group->file.all.guests) {
    if (!mayComeIn(one)) continue;
    one.guest.state = DoorState::Inside;
    one.verdict = AlreadyUsed{now(), QStringLiteral("North door")};
  }
  nobody_left.told = mode::Told{.deed = StaffDeed::LetIn,
                                .outcome = mode::CameIn{.in = {ticketId(1), ticketId(3)}},
                                .badges_printed = 1,
                                .badges_failed = 1};
  std::vector<const char16_t*> all{u"diet",   u"workshop", u"rules",  u"allergies", u"nights",
                                   u"born",   u"waiver",   u"news",   u"sketch",    u"long",
                                   u"more-0", u"more-1",   u"more-2", u"more-3",    u"unheard-of"};
  mode::State kept = asked({u"waiver"});
  kept.told = mode::Told{StaffDeed::AnswerQuestions, mode::Refused{kept.guest->verdict}};
  mode::State answered = inside();
  answered.told = mode::Told{StaffDeed::AnswerQuestions, mode::Done{}, PrintState::Printed};
  mode::State in_part = asked({u"diet"});
  in_part.told = mode::Told{StaffDeed::AnswerQuestions, mode::KeptInPart{}};
  mode::State renewed = answering({u"diet", u"allergies", u"rules"});
  renewed.told = mode::Told{StaffDeed::AnswerQuestions, mode::Wordless{}};
  return {{"staff-asked", asked({u"diet", u"allergies", u"rules"})},
          {"staff-asked-many", asked(all)},
          {"staff-asked-kept", kept},
          {"staff-asked-in", answered},
          {"staff-asked-in-part", in_part},
          {"staff-answers", answering({u"diet", u"allergies", u"rules"})},
          {"staff-answers-typed", answering({u"born", u"nights", u"allergies"})},
          {"staff-answers-many", answering(all)},
          {"staff-answers-signed", answering({u"waiver"})},
          {"staff-answers-renewed", renewed},
          {"staff-start", {.member = member()}},
          {"staff-list", found()},
          {"staff-nobody", nobody},
          {"staff-file", opened()},
          {"staff-accompanied", accompanied()},
          {"staff-group", grouped()},
          {"staff-group-all", all_here},
          {"staff-group-places", few_places},
          {"staff-group-elsewhere", elsewhere},
          {"staff-group-came", came},
          {"staff-group-crowd", crowd},
          {"staff-group-in", nobody_left},
          {"staff-inside", let_in},
          {"staff-limited", limited},
          {"staff-doing", doing},
          {"staff-refused", against},
          {"staff-long", unnamed},
          {"staff-overrule", overrule},
          {"staff-wordless", wordless},
          {"staff-reprint", reprint},
          {"staff-undo", undo},
          {"staff-correct", correct},
          {"staff-register", registering},
          {"staff-register-nameless", unnameable},
          {"staff-register-full", full}};
}

}  // namespace usher::sample
