// SPDX-License-Identifier: Apache-2.0
// Staff make a ticket for whoever has none, in a real store.
#include <QTest>

#include <memory>

#include <usher/desk/register_guest.h>
#include <usher/desk/serve_staff.h>

#include "desk_rig.h"
#include "store_fixture.h"

using namespace usher;
using namespace usher::desk::test;
using desk::RegisterGuest;

namespace {

constexpr int kLoaded = 3;
const domain::TicketType kSold{
    .id = store::test::ticket(1).type, .name = {}, .at_door = true, .capacity = kLoaded + 2};

/// Nothing works but what tells of the event.
struct FailingOnceItIsKnown : fakes::InMemoryCheckInStore {
  std::expected<domain::EventFacts, ports::StoreError> facts() override { return *event; }
};

}  // namespace

class RegisterGuestTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<store::test::Fixture>();
    f_->open();
    f_->load(kLoaded, store::test::at("5"));
    f_->apply(store::test::at("6"), {{1, ports::Record(kSold)}});
  }
  void cleanup() { f_.reset(); }

  void theGuestHasATicketAndIsIn() {
    const auto registered = std::get<desk::RegisteredGuest>(registers({.family_name = "  Okafor\n"}));
    QVERIFY(registered.passed->guest);
    QCOMPARE(registered.passed->guest->ticket.attendee.family_name, QString("Okafor"));
    const auto queued = store::test::must(f_->store->due(domain::Instant::max(), 10));
    QCOMPARE(queued.size(), std::size_t{2});
    const auto& made = std::get<domain::Op>(queued[0].done);
    QCOMPARE(made.by, std::optional(kBo.id));
    QCOMPARE(std::get<domain::op::WalkIn>(made.what).code, registered.code.text());
    QCOMPARE(queued[1].by, std::optional(kBo.id));
    QCOMPARE(std::get<domain::CheckIn>(queued[1].done).ticket, registered.passed->guest->ticket.id);
  }

  void whatTheDoorAsksStaffAnswerForWhoeverTheyRegistered() {
    const domain::Question meal{.id = *domain::QuestionId::parse(u"meal"),
                                .text = {},
                                .form = domain::AnswerForm::Text,
                                .required = true,
                                .choices = {},
                                .at_door = true};
    f_->apply(store::test::at("7"), {{1, ports::Record(meal)}});
    const auto list = store::test::must(f_->store->facts()).lists.front().id;
    desk::ServeStaff serve(*f_->store, *f_->store, *f_->store, f_->time, f_->random, {"Kiosk 3", list});
    const auto registered = store::test::must(serve(
        kBo,
        domain::staff_mode::Register{
            1, {.type = kSold.id, .given_name = QStringLiteral("Zoe"), .family_name = {}, .company = {}}}));
    const auto& refused = std::get<domain::staff_mode::Refused>(registered.done.outcome);
    QVERIFY(std::holds_alternative<domain::QuestionsOpen>(refused.verdict));
    QVERIFY2(registered.done.now, "the guest is before staff, who go on from there");
    const domain::TicketId& ticket = registered.done.now->ticket.id;
    const domain::staff_mode::AnswerQuestions said{{{meal.id, QStringLiteral("fish")}}};
    const auto in = store::test::must(serve(kBo, domain::staff_mode::Do{2, ticket, said}));
    QVERIFY(std::holds_alternative<domain::staff_mode::Done>(in.done.outcome));
    QCOMPARE(in.badge->ticket.id, ticket);
    const auto queued = store::test::must(f_->store->due(domain::Instant::max(), 10));
    QCOMPARE(queued.size(), std::size_t{3});
    const auto& answers = std::get<domain::Op>(queued[1].done);
    QCOMPARE(answers.by, std::optional(kBo.id));
    QCOMPARE(std::get<domain::op::Answers>(answers.what).ticket, ticket);
  }

  void whoIsRegisteredStaysSoWhereThePassageCantBeKept() {
    FailingOnceItIsKnown store;
    store.event = store::test::must(f_->store->facts());
    store.fails = ports::StoreError{ports::StoreError::DiskFull, {}};
    const auto list = store.event->lists.front().id;
    desk::ServeStaff serve(store, *f_->store, *f_->store, f_->time, f_->random, {"Kiosk 3", list});
    const auto registered = store::test::must(
        serve(kBo, domain::staff_mode::Register{
                       1, {.type = kSold.id, .given_name = "Zoe", .family_name = {}, .company = {}}}));
    QVERIFY(std::holds_alternative<domain::staff_mode::KeptInPart>(registered.done.outcome));
    QVERIFY2(registered.kept, "the backend is to hear of the ticket");
    QVERIFY(!registered.badge);
    QCOMPARE(registered.stopped.value().code, ports::StoreError::DiskFull);
    QCOMPARE(f_->queued().size(), std::size_t{1});
  }

  void somebodyHasToHaveAName() {
    QVERIFY(std::holds_alternative<desk::Missing>(registers({.given_name = " ", .company = "Kites"})));
    QCOMPARE(std::get<desk::TooLong>(registers({.given_name = QString(201, u'x')})).at_most, 200);
    QVERIFY(f_->queued().empty());
  }

  void aTypeThatIsFullIsFull() {
    registers({.given_name = "Zoe"});
    registers({.given_name = "Bo"});
    QVERIFY(std::holds_alternative<desk::NoPlaces>(registers({.given_name = "Ann"})));
  }

  void aTypeThatIsNotSoldAtTheDoorIsNot() {
    const domain::WalkInForm form{
        .type = *domain::TicketTypeId::parse(u"vip"), .given_name = "Zoe", .family_name = {}, .company = {}};
    QVERIFY(std::holds_alternative<desk::NoPlaces>(*registerGuest()(kBo, form)));
    QVERIFY(f_->queued().empty());
  }

 private:
  RegisterGuest registerGuest() {
    const auto list = store::test::must(f_->store->facts()).lists.front().id;
    return {*f_->store, *f_->store, *f_->store, f_->time, f_->random, {"Kiosk 3", list}};
  }
  struct Said {
    QString given_name = {};
    QString family_name = {};
    QString company = {};
  };
  RegisterGuest::Answer registers(const Said& said) {
    return store::test::must(registerGuest()(kBo, {.type = kSold.id,
                                                   .given_name = said.given_name,
                                                   .family_name = said.family_name,
                                                   .company = said.company}));
  }

  std::unique_ptr<store::test::Fixture> f_;
};

QTEST_GUILESS_MAIN(RegisterGuestTest)
#include "register_guest_test.moc"
