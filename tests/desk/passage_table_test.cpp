// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <sstream>

#include <usher/desk/passage_table.h>

using namespace usher;
using domain::StaffMemberId;
using domain::StaffRole;

namespace {

constexpr const char* kHeader =
    "\xEF\xBB\xBF"
    "at,direction,list,given_name,family_name,company,ticket_type,code,kiosk,staff,overruled,reason,undone,"
    "undone_by,ticket,op\r\n";

domain::Event event(const QString& zone) {
  return {*domain::EventId::parse(u"expo"), {}, zone, domain::Instant(), domain::Instant()};
}

/// 2026-11-24T09:00:00.250Z
ports::Passage passage() {
  return {.made = {.id = *domain::OpId::parse(u"op-1"),
                   .ticket = *domain::TicketId::parse(u"t1"),
                   .list = *domain::CheckInListId::parse(u"main"),
                   .direction = domain::Direction::Entry,
                   .at = domain::Instant(std::chrono::milliseconds(1'795'510'800'250)),
                   .kiosk = "North door"}};
}

std::string written(const ports::Passage& passage, const QString& zone = "Europe/Berlin",
                    const std::vector<domain::StaffMember>& staff = {}) {
  std::ostringstream out;
  desk::PassageTable table(out, event(zone), staff);
  table.add(passage);
  return out.str();
}

}  // namespace

/// The table of passages that staff take away.
class PassageTableTest : public QObject {
  Q_OBJECT

 private slots:
  void aPassageIsALineOfTheEventsOwnTime() {
    auto out = passage();
    out.made.direction = domain::Direction::Exit;
    out.guest = {
        *domain::TicketTypeId::parse(u"visitor"), {"Zoë", "张", "Müller, Söhne", "nut allergy"}, "CODE-1"};
    QCOMPARE(written(out),
             std::string(kHeader) +
                 "2026-11-24T10:00:00.250+01:00,exit,main,Zoë,张,\"Müller, Söhne\",visitor,CODE-1,North "
                 "door,,,,,,t1,op-1\r\n");
    QVERIFY(written(out, "America/New_York").contains("2026-11-24T04:00:00.250-05:00,"));
    QVERIFY(written(out, "Nowhere/Land").contains("2026-11-24T09:00:00.250+00:00,"));
  }

  void whatStaffDidIsSaidByName() {
    auto one = passage();
    one.by = StaffMemberId::parse(u"ada");
    one.overrides = domain::Override{"unpaid", "Paid in \"cash\""};
    one.undone = true;
    one.undone_by = StaffMemberId::parse(u"gone");
    QCOMPARE(written(one, "UTC", {{.id = *one.by, .name = "Ada Lovelace", .role = StaffRole::Supervisor}}),
             std::string(kHeader) +
                 "2026-11-24T09:00:00.250+00:00,entry,main,,,,,,North door,Ada Lovelace,unpaid,\"Paid in "
                 "\"\"cash\"\"\","
                 "yes,gone,t1,op-1\r\n");
  }

  void noSpreadsheetCalculatesWhatAGuestTyped() {
    auto one = passage();
    one.guest = {*domain::TicketTypeId::parse(u"visitor"), {"=1+1", "+49", "-cmd", {}}, "@code"};
    one.overrides = domain::Override{"unpaid", "\t=x"};
    const auto text = written(one);
    for (const char* cell : {",'=1+1,", ",'+49,", ",'-cmd,", ",'@code,", ",\"'\t=x\","}) {
      QVERIFY2(text.contains(cell), cell);
    }
  }
};

QTEST_APPLESS_MAIN(PassageTableTest)
#include "passage_table_test.moc"
