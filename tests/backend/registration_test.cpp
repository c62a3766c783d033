// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <barrier>
#include <thread>

#include <usher/backend/service/attendees.h>
#include <usher/backend/service/enrolments.h>
#include <usher/backend/service/guest_links.h>
#include <usher/backend/service/registration.h>
#include <usher/backend/service/ticket_keys.h>
#include <usher/backend/store/sqlite/sqlite_store.h>
#include <usher/contract/base64.h>
#include <usher/contract/signed_ticket.h>

#include "event_rows.h"

namespace usher::backend::tests {

using service::Error;
using service::FieldFault;
using service::RegistrationDone;
using service::RegistrationForm;
using service::RegistrationRefused;
using service::RegistrationState;

namespace {

RegistrationForm filledIn(int number = 1) {
  RegistrationForm form;
  form.submission = "submission-" + std::to_string(100000 + number);
  form.ticket_type = "visitor";
  form.given_name = "Anna";
  form.family_name = "Müller";
  form.email = "anna@example.org";
  form.phone = "+4930123456";
  form.company = "Kiosk & Co";
  form.language = "de";
  form.answers = {{"diet", "vegan"}, {"photo", "no"}, {"terms", "yes"}};
  form.sessions = {"s-1"};
  return form;
}

contract::QuestionRow question(const std::string& id, contract::QuestionKind kind, bool required) {
  contract::QuestionRow row;
  row.id = id;
  row.text = {{"en", id}};
  row.kind = kind;
  row.required = required;
  if (kind == contract::QuestionKind::Choice) row.choices = {{"vegan", {{"en", "Vegan"}}}};
  return row;
}

}  // namespace

class RegistrationTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    now_ = at(0);
    store_ = store::SqliteStore::open(folder_->filePath("db").toStdString()).value();
    QVERIFY(store_->events().importEvent(eventRows(1), now_).has_value());
    auto waiver = question("waiver", contract::QuestionKind::Consent, true);
    waiver.at_registration = false;
    waiver.at_door = true;
    QVERIFY(!store_->settings()
                 .editRows(kEvent,
                           {{question("diet", contract::QuestionKind::Choice, true),
                             question("photo", contract::QuestionKind::Consent, false),
                             question("terms", contract::QuestionKind::Consent, true),
                             question("remark", contract::QuestionKind::Text, false), waiver},
                            {}},
                           now_)
                 .value());
    settings_ = {};
    settings_.registration.enabled = true;
    settings_.registration.offered = {{"visitor", std::nullopt}};
    save();
    links_ = std::make_unique<service::GuestLinks>(store_->settings(), store_->attendees());
    keys_ = std::make_unique<service::TicketKeys>(store_->settings(), clock());
    registration_ = std::make_unique<service::Registration>(store_->settings(), store_->attendees(), *links_,
                                                            *keys_, clock());
  }

  void aGuestGetsATicketALinkAndAMail() {
    const auto done = registered(filledIn());
    QVERIFY(!done.is_repeated);
    const auto attendee = store_->attendees().attendee(kEvent, done.ticket)->value();
    QCOMPARE(attendee.ticket.id.size(), 16U);
    QCOMPARE(attendee.ticket.family_name, std::string("Müller"));
    QCOMPARE(attendee.ticket.sessions, std::vector<std::string>{"s-1"});
    QCOMPARE(attendee.ticket.open_questions, std::vector<std::string>{"waiver"});
    QCOMPARE(attendee.contact, (store::Contact{"anna@example.org", "+4930123456", "de"}));
    QCOMPARE(attendee.answers, filledIn().answers);

    // The code proves itself by the key that kiosks get.
    const auto parsed = contract::parseSignedTicket(attendee.ticket.code).value();
    QCOMPARE(parsed.ticket.ticket, done.ticket);
    const auto type = store_->settings().row(kEvent, "ticket_type", "visitor")->value();
    QVERIFY(parsed.ticket.type > 0);
    QCOMPARE(parsed.ticket.type, std::get<contract::TicketTypeRow>(type).signed_type);
    const auto row = store_->settings().row(kEvent, "ticket_key", std::to_string(parsed.ticket.key))->value();
    const auto key = contract::fromBase64(std::get<contract::TicketKeyRow>(row).public_key).value();
    QVERIFY(contract::verify(parsed, kEvent, key));

    const auto owner = links_->owner(done.token)->value();
    QCOMPARE(owner.event, std::string(kEvent));
    QCOMPARE(owner.ticket, done.ticket);
    QCOMPARE(done.token.size(), service::GuestLinks::kTokenLength);
    const auto messages = store_->messages().messagesAbout(kEvent, done.ticket).value();
    QCOMPARE(messages.size(), 1U);
    QCOMPARE(messages[0].what.kind, std::string("ticket"));
    QCOMPARE(messages[0].what.channel, store::Channel::Mail);
  }

  void numbersAndDatesAreChecked() {
    const auto put = [&](const char* id, contract::QuestionKind kind) {
      return store_->settings().editRows(kEvent, {{question(id, kind, true)}, {}}, now_).value();
    };
    QVERIFY(!put("nights", contract::QuestionKind::Number));
    QVERIFY(!put("born", contract::QuestionKind::Date));
    QVERIFY(!put("signed", contract::QuestionKind::Signature));  // at the door alone
    auto form = filledIn();
    const auto faultsOfBoth = [](service::FieldFault::Code code) {
      return std::vector<service::FieldFault>{{"answers/born", code}, {"answers/nights", code}};
    };
    QCOMPARE(refused(form).faults, faultsOfBoth(service::FieldFault::Missing));
    form.answers.push_back({"nights", "two"});
    form.answers.push_back({"born", "1990-02-30"});
    QCOMPARE(refused(form).faults, faultsOfBoth(service::FieldFault::Malformed));
    form.answers[form.answers.size() - 2].text = "2";
    form.answers.back().text = "1990-02-14";
    QVERIFY(!registered(form).is_repeated);
  }

  void pressingTwiceMakesOneTicket() {
    const auto first = registered(filledIn());
    const auto second = registered(filledIn());
    QVERIFY(second.is_repeated);
    QCOMPARE(second.ticket, first.ticket);
    QCOMPARE(second.token, first.token);
    // Also where the first press took the last place, or the time is over since.
    settings_.registration.capacity = 1;
    save();
    QVERIFY(registered(filledIn()).is_repeated);
    settings_.registration.closes_at = at(0);
    save();
    QCOMPARE(registered(filledIn()).ticket, first.ticket);
    QCOMPARE(refused(filledIn(2)).state, RegistrationState::Closed);
    // A link that was replaced is not given out again.
    const auto renewed = links_->renew(kEvent, first.ticket, {}, now_).value();
    QCOMPARE(registered(filledIn()).token, renewed);
    QCOMPARE(store_->messages().messages(kEvent, std::nullopt, std::nullopt, 9)->size(), 1U);
  }

  void ofManyAtOnceAsManyAsPlacesRegister() {
    constexpr int kMany = 64;
    constexpr int kPlaces = 7;
    settings_.registration.capacity = kPlaces;
    save();
    std::atomic<int> done = 0;
    std::atomic<int> full = 0;
    std::barrier start(kMany);
    std::vector<std::jthread> threads;
    for (int i = 1; i <= kMany; ++i) {
      threads.emplace_back([&, i] {
        start.arrive_and_wait();
        const auto outcome = registration_->submit(kEvent, filledIn(i)).value();
        if (const auto* refused = std::get_if<RegistrationRefused>(&outcome)) {
          if (refused->state == RegistrationState::Full && refused->faults.empty()) ++full;
        } else {
          ++done;
        }
      });
    }
    threads.clear();
    QCOMPARE(done.load(), kPlaces);
    QCOMPARE(full.load(), kMany - kPlaces);
    QCOMPARE(store_->settings().signingKeys(kEvent)->size(), 1U);
    const auto page = registration_->page(kEvent).value();
    QCOMPARE(page.state, RegistrationState::Full);
    QCOMPARE(page.left.value(), 0);
  }

  void theWindowOpensAndCloses() {
    settings_.registration.opens_at = at(1000);
    settings_.registration.closes_at = at(2000);
    save();
    QCOMPARE(registration_->page(kEvent)->state, RegistrationState::NotYetOpen);
    QCOMPARE(refused(filledIn()).state, RegistrationState::NotYetOpen);
    now_ = at(1000);
    QCOMPARE(registration_->page(kEvent)->state, RegistrationState::Open);
    registered(filledIn());
    now_ = at(2000);
    QCOMPARE(registration_->page(kEvent)->state, RegistrationState::Closed);
    QCOMPARE(refused(filledIn(2)).state, RegistrationState::Closed);
    settings_.registration.enabled = false;
    save();
    QCOMPARE(registration_->page(kEvent)->state, RegistrationState::Off);
    QCOMPARE(refused(filledIn(2)).state, RegistrationState::Off);
    QCOMPARE(store_->attendees().registered(kEvent, "").value(), 1);
    QCOMPARE(registration_->page("x").error().code, Error::NotFound);
    QCOMPARE(registration_->submit("x", filledIn()).error().code, Error::NotFound);
  }

  void aTicketTypeIsFullByItself() {
    QVERIFY(!store_->settings()
                 .editRows(kEvent, {{contract::TicketTypeRow{"speaker", {{"en", "Speaker"}}, "#000000"}}, {}},
                           now_)
                 .value());
    settings_.registration.offered = {{"visitor", 1}, {"speaker", std::nullopt}};
    save();
    registered(filledIn());
    QCOMPARE(registration_->page(kEvent)->full_types, std::set<std::string>{"visitor"});
    QCOMPARE(registration_->page(kEvent)->state, RegistrationState::Open);
    QCOMPARE(refused(filledIn(2)).state, RegistrationState::Full);
    auto speaker = filledIn(3);
    speaker.ticket_type = "speaker";
    const auto done = registered(speaker);
    // Its type was made without a number for signed tickets.
    const auto code = store_->attendees().attendee(kEvent, done.ticket)->value().ticket.code;
    QVERIFY(contract::parseSignedTicket(code).has_value());
  }

  void everyFieldIsChecked_data() {
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("code");
    const auto row = [](const char* what, const char* field, FieldFault::Code code) {
      QTest::newRow(what) << QByteArray(what) << QByteArray(field) << int(code);
    };
    row("short submission", "submission", FieldFault::Malformed);
    row("no ticket type", "ticket_type", FieldFault::Missing);
    row("type not offered", "ticket_type", FieldFault::Unknown);
    row("no name", "given_name", FieldFault::Missing);
    row("long name", "family_name", FieldFault::TooLong);
    row("control character", "family_name", FieldFault::Malformed);
    row("no UTF-8", "company", FieldFault::Malformed);
    row("two lines", "given_name", FieldFault::Malformed);
    row("no address", "email", FieldFault::Missing);
    row("wrong address", "email", FieldFault::Malformed);
    row("wrong phone", "phone", FieldFault::Malformed);
    row("no language", "language", FieldFault::Malformed);
    row("required choice", "answers/diet", FieldFault::Missing);
    row("no such choice", "answers/diet", FieldFault::Unknown);
    row("consent refused", "answers/terms", FieldFault::Missing);
    row("neither yes nor no", "answers/photo", FieldFault::Unknown);
    row("long answer", "answers/remark", FieldFault::TooLong);
    row("not asked", "answers/shoe", FieldFault::Unknown);
    row("asked at the door", "answers/waiver", FieldFault::Unknown);
    row("answered twice", "answers/diet", FieldFault::Unknown);
    row("no such session", "sessions/s-9", FieldFault::Unknown);
    row("session over", "sessions/s-1", FieldFault::Unknown);
  }

  void everyFieldIsChecked() {
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, field);
    QFETCH(const int, code);
    auto form = filledIn();
    if (what == "short submission") form.submission = "short";
    if (what == "no ticket type") form.ticket_type.clear();
    if (what == "type not offered") form.ticket_type = "staff";
    if (what == "no name") form.given_name.clear();
    if (what == "long name") form.family_name = std::string(101, 'x');
    if (what == "control character") form.family_name = "a\x01";
    if (what == "no UTF-8") form.company = "\xff";
    if (what == "two lines") form.given_name = "a\nb";
    if (what == "no address") form.email.clear();
    if (what == "wrong address") form.email = "anna";
    if (what == "wrong phone") form.phone = "030 123";
    if (what == "no language") form.language.clear();
    if (what == "required choice") form.answers[0].text.clear();
    if (what == "no such choice") form.answers[0].text = "meat";
    if (what == "consent refused") form.answers[2].text = "no";
    if (what == "neither yes nor no") form.answers[1].text = "maybe";
    if (what == "long answer") form.answers.push_back({"remark", std::string(501, 'x')});
    if (what == "not asked") form.answers.push_back({"shoe", "42"});
    if (what == "asked at the door") form.answers.push_back({"waiver", "yes"});
    if (what == "answered twice") form.answers.push_back({"diet", "vegan"});
    if (what == "no such session") form.sessions.push_back("s-9");
    if (what == "session over") now_ = at(3'600'000);
    const auto refusal = refused(form);
    QCOMPARE(refusal.state, RegistrationState::Open);
    QCOMPARE(refusal.faults, (std::vector<FieldFault>{{field.toStdString(), FieldFault::Code(code)}}));
    QCOMPARE(store_->attendees().registered(kEvent, "").value(), 0);
  }

  void whatNeedNotBeGivenNeedNot() {
    auto form = filledIn();
    form.family_name.clear();
    form.phone.clear();
    form.company.clear();
    form.sessions.clear();
    form.answers = {{"diet", "vegan"}, {"terms", "yes"}, {"remark", ""}};
    // A hundred letters, not bytes.
    for (int i = 0; i < 100; ++i) form.family_name += "ü";
    const auto done = registered(form);
    QCOMPARE(store_->attendees().attendee(kEvent, done.ticket)->value().answers.size(), 2U);
  }

  void importedGuestsHaveLinksToo() {
    const auto before = store_->attendees().attendee(kEvent, ticketId(1))->value();
    QVERIFY(!before.has_link);
    const auto token = links_->tokenFor(kEvent, before).value();
    QCOMPARE(links_->owner(token)->value().ticket, ticketId(1));
    QCOMPARE(links_->tokenFor(kEvent, store_->attendees().attendee(kEvent, ticketId(1))->value()).value(),
             token);
    const auto renewed = links_->renew(kEvent, ticketId(1), {}, now_).value();
    QVERIFY(renewed != token);
    QVERIFY(!links_->owner(token)->has_value());
    QCOMPARE(links_->owner(renewed)->value().ticket, ticketId(1));
    QVERIFY(!links_->owner("").value());
    QVERIFY(!links_->owner(std::string(26, 'a')).value());
    QVERIFY(!links_->owner(std::string(1'000'000, 'a')).value());
    // Another program on the same data gives out the same links.
    service::GuestLinks other(store_->settings(), store_->attendees());
    QCOMPARE(other.token(kEvent, ticketId(1), 1).value(), renewed);
  }

  void contactsAreCorrected() {
    service::Attendees attendees(store_->settings(), store_->attendees(), store_->messages(), *links_, *keys_,
                                 clock());
    const auto id = registered(filledIn()).ticket;
    QVERIFY(attendees.saveContact(kEvent, id, {"new@example.org", "", "fr-CA"}));
    QCOMPARE(store_->attendees().attendee(kEvent, id)->value().contact,
             (store::Contact{"new@example.org", "", "fr-CA"}));
    const auto fault = [&](const store::Contact& contact) {
      return attendees.saveContact(kEvent, id, contact).error().type;
    };
    QCOMPARE(fault({"new", "", "en"}), std::string("malformed-email"));
    QCOMPARE(fault({"", "030", "en"}), std::string("malformed-phone"));
    QCOMPARE(fault({"", "", "e n"}), std::string("malformed-language"));
    QCOMPARE(attendees.saveContact(kEvent, "t-9", {}).error().code, Error::NotFound);
    QCOMPARE(store_->attendees().attendee(kEvent, id)->value().contact.email, std::string("new@example.org"));
  }

  void badgesAreCorrectedAsFarAsTheyHaveRoom() {
    service::Attendees attendees(store_->settings(), store_->attendees(), store_->messages(), *links_, *keys_,
                                 clock());
    const auto id = ticketId(1);
    QVERIFY(attendees.rename(kEvent, id, "Zoë", "", "").has_value());
    for (const auto& [given, family, company] :
         {std::array<std::string, 3>{"", "Adler", ""},
          std::array<std::string, 3>{"Zoë", std::string(101, 'x'), ""},
          std::array<std::string, 3>{"Zoë", "Adler", std::string(151, 'x')},
          std::array<std::string, 3>{"Zoë\nAdler", "", ""}}) {
      QCOMPARE(attendees.rename(kEvent, id, given, family, company).error().code, Error::Invalid);
    }
    QCOMPARE(store_->attendees().attendee(kEvent, id)->value().ticket.given_name, std::string("Zoë"));
  }

  void sessionsAreJoinedAndLeftUntilTheyAreOver() {
    contract::SessionRow parallel{"s-2", {{"en", "Parallel"}}, "Room", at(1'800'000), at(5'400'000)};
    parallel.capacity = 0;
    contract::SessionRow after{"s-3", {{"en", "After"}}, "Room", at(5'400'000), at(7'200'000)};
    QVERIFY(!store_->settings().editRows(kEvent, {{parallel, after}, {}}, now_).value());
    service::Enrolments enrolments(store_->settings(), store_->attendees(), clock());
    const auto id = ticketId(1);
    const auto joined = enrolments.join(kEvent, id, "s-2").value();
    QCOMPARE(joined.outcome, store::Enrolled::Waiting);
    QCOMPARE(joined.overlapping, std::vector<std::string>{"s-1"});
    QCOMPARE(enrolments.join(kEvent, id, "s-2")->outcome, store::Enrolled::Already);
    QVERIFY(enrolments.join(kEvent, id, "s-3")->overlapping.empty());
    QCOMPARE(enrolments.leave(kEvent, id, "s-2")->outcome, store::Enrolled::Waiting);
    QCOMPARE(enrolments.leave(kEvent, id, "s-2")->outcome, store::Enrolled::Already);
    QCOMPARE(enrolments.join(kEvent, id, "s-9").error().type, std::string("unknown-session"));
    QCOMPARE(enrolments.join(kEvent, "t-9", "s-3").error().type, std::string("unknown-ticket"));
    QCOMPARE(enrolments.join("x", id, "s-3").error().code, Error::NotFound);
    now_ = at(3'600'000);
    QCOMPARE(enrolments.leave(kEvent, id, "s-1").error().type, std::string("session-over"));
    QCOMPARE(enrolments.join(kEvent, id, "s-1").error().code, Error::Conflict);
    QCOMPARE(enrolments.leave(kEvent, id, "s-3")->outcome, store::Enrolled::Seated);
  }

 private:
  service::Clock clock() {
    return [this] { return now_; };
  }

  void save() { QVERIFY(store_->settings().saveSettings(kEvent, settings_, now_).has_value()); }

  RegistrationDone registered(const RegistrationForm& form) {
    return std::get<RegistrationDone>(registration_->submit(kEvent, form).value());
  }

  RegistrationRefused refused(const RegistrationForm& form) {
    return std::get<RegistrationRefused>(registration_->submit(kEvent, form).value());
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<store::SqliteStore> store_;
  std::unique_ptr<service::GuestLinks> links_;
  std::unique_ptr<service::TicketKeys> keys_;
  std::unique_ptr<service::Registration> registration_;
  contract::EventSettings settings_;
  contract::Instant now_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::RegistrationTest)
#include "registration_test.moc"
