// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

#include <usher/checkin/register_walk_in.h>
#include <usher/fakes/fake_random.h>
#include <usher/fakes/fake_time.h>

using namespace usher;
using namespace usher::domain;
using ports::StoreError;

namespace {

class Book final : public ports::WalkIns, public ports::Journal {
 public:
  std::expected<std::int64_t, StoreError> ticketsOf(const TicketTypeId& type) override {
    if (failure) return std::unexpected(*failure);
    return counts[type];
  }
  std::expected<void, StoreError> record(const Op& op) override {
    if (failure) return std::unexpected(*failure);
    const auto& made = std::get<op::WalkIn>(op.what);
    ++counts[made.type];
    kept.push_back(made);
    return {};
  }

  std::map<TicketTypeId, std::int64_t> counts;
  std::vector<op::WalkIn> kept;
  std::optional<StoreError> failure;
};

TicketTypeId typeId(QStringView id) {
  return *TicketTypeId::parse(id);
}

}  // namespace

class RegisterWalkInTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    book_ = {};
    facts_.ticket_types = {{.id = typeId(u"day"), .name = {}, .at_door = true, .capacity = 3},
                           {.id = typeId(u"free"), .name = {}, .at_door = true},
                           {.id = typeId(u"speaker"), .name = {}}};
  }

  void onlyTypesForTheDoorThatAreNotFullAreOffered() {
    QCOMPARE(offered(), (std::vector{typeId(u"day"), typeId(u"free")}));
    book_.counts[typeId(u"day")] = 2;
    book_.counts[typeId(u"free")] = 1'000'000;
    QCOMPARE(offered(), (std::vector{typeId(u"day"), typeId(u"free")}));
    book_.counts[typeId(u"day")] = 3;
    QCOMPARE(offered(), std::vector{typeId(u"free")});
  }

  void theLastPlaceIsGivenOnce() {
    book_.counts[typeId(u"day")] = 2;
    QVERIFY(made({typeId(u"day"), "Ada", "", ""}));
    QVERIFY(!made({typeId(u"day"), "Bob", "", ""}));
    QCOMPARE(book_.kept.size(), std::size_t{1});
    QVERIFY(!made({typeId(u"speaker"), "Eve", "", ""}));
    QVERIFY(!made({typeId(u"nobodys"), "Eve", "", ""}));
  }

  void theTicketIsWhatItsCodeSays() {
    const auto code = made({typeId(u"free"), "  Ada ", QString(300, u'x'), "Analytical \n Engines", "fr"});
    const auto& kept = book_.kept.at(0);
    QCOMPARE(code->text(), kept.code);
    QCOMPARE(kept.given_name, QStringLiteral("Ada"));
    QCOMPARE(kept.family_name.size(), qsizetype{200});
    QCOMPARE(kept.company, QStringLiteral("Analytical Engines"));
    QCOMPARE(kept.language, QStringLiteral("fr"));
    QVERIFY(QRegularExpression(QStringLiteral("^W(-[0-9A-HJKMNP-TV-Z]{4}){4}$")).match(kept.code).hasMatch());
    QCOMPARE(kept.ticket.text(), kept.code.toLower());
  }

  void noTwoCodesAreTheSame() {
    std::set<QString> codes;
    for (int i = 0; i < 1000; ++i) codes.insert(made({typeId(u"free"), "Ada", "", ""})->text());
    QCOMPARE(codes.size(), std::size_t{1000});
  }

  void aStoreThatFailsIsSaid() {
    book_.failure = StoreError{StoreError::DiskFull, {}};
    QCOMPARE(checkin::typesAtDoor(facts_, book_).error().code, StoreError::DiskFull);
    QCOMPARE(registered({typeId(u"free"), "Ada", "", ""}).error().code, StoreError::DiskFull);
  }

 private:
  std::expected<std::optional<TicketCode>, StoreError> registered(const WalkInForm& form) {
    return checkin::registerWalkIn(form, facts_, book_, book_, time_, random_);
  }
  std::optional<TicketCode> made(const WalkInForm& form) { return registered(form).value(); }
  std::vector<TicketTypeId> offered() {
    std::vector<TicketTypeId> ids;
    const auto types = checkin::typesAtDoor(facts_, book_);
    for (const auto& type : types.value()) ids.push_back(type.id);
    return ids;
  }

  Book book_;
  EventFacts facts_{.event = {*EventId::parse(u"gala"), {}, "Europe/Berlin", {}, {}},
                    .ticket_types = {},
                    .lists = {},
                    .sessions = {}};
  fakes::FakeTime time_;
  fakes::FakeRandom random_;
};

QTEST_APPLESS_MAIN(RegisterWalkInTest)
#include "register_walk_in_test.moc"
