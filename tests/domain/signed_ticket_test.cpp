// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/domain/signed_ticket.h>

using namespace usher::domain;

namespace {

TicketType type(QStringView id, int signed_type) {
  return {*TicketTypeId::parse(id), {}, 0, signed_type};
}

EventFacts facts() {
  const Instant start{};
  return {{*EventId::parse(u"expo"), {}, "UTC", start, start},
          {type(u"unsigned", 0), type(u"visitor", 1), type(u"vip", 2)},
          {},
          {}};
}

const TicketId kTicket = *TicketId::parse(u"8f14e45fceea167a");

ProvenTicket shown(int type, int issue = 0) {
  return {.shown = {.of_this_event = true,
                    .key = *TicketKeyId::parse(u"7"),
                    .ticket = kTicket,
                    .type = type,
                    .issue = issue},
          .code = *TicketCode::parse("THE CODE"),
          .row = std::nullopt,
          .row_issue = std::nullopt,
          .revoked = false};
}

Ticket row() {
  return {.id = kTicket,
          .code = "ANOTHER CODE",
          .type = *TicketTypeId::parse(u"vip"),
          .order_status = OrderStatus::Pending,
          .blocked = true,
          .attendee = {"Ada", "Lovelace", "", ""}};
}

}  // namespace

/// What a signed ticket stands for that none of the rows carries.
class SignedTicketTest : public QObject {
  Q_OBJECT

 private slots:
  void withoutARowItIsPaidAndUnseen() {
    const auto ticket = ticketOf(shown(2), facts());
    QVERIFY(ticket.has_value());
    QCOMPARE(
        *ticket,
        (Ticket{.id = kTicket, .code = "THE CODE", .type = *TicketTypeId::parse(u"vip"), .unseen = true}));
  }

  void withoutARowItsTypeMustBeKnown() {
    QVERIFY(!ticketOf(shown(3), facts()).has_value());
    // 0 is no type, though some have no number.
    QVERIFY(!ticketOf(shown(0), facts()).has_value());
  }

  void withoutARowItsTypeMustBeTheOnlyOneOfItsNumber() {
    EventFacts twice = facts();
    twice.ticket_types.push_back(type(u"press", 1));
    QVERIFY(!ticketOf(shown(1), twice).has_value());
    QVERIFY(ticketOf(shown(2), twice).has_value());
  }

  void withoutARowItMayBeRevoked() {
    ProvenTicket proven = shown(1);
    proven.revoked = true;
    QVERIFY(ticketOf(proven, facts())->revoked);
  }

  void aLaterIssueStandsForTheRow() {
    ProvenTicket proven = shown(1, 2);
    proven.row = row();
    proven.row_issue = 1;
    Ticket expected = row();
    expected.code = "THE CODE";
    QCOMPARE(ticketOf(proven, facts()), std::optional(expected));
    proven.revoked = true;
    QVERIFY(ticketOf(proven, facts())->revoked);
  }

  void anyOtherIssueWasReplaced_data() {
    QTest::addColumn<int>("row_issue");
    QTest::newRow("the same") << 2;
    QTest::newRow("a later one in the row") << 3;
    QTest::newRow("an opaque code in the row") << -1;
  }
  void anyOtherIssueWasReplaced() {
    QFETCH(const int, row_issue);
    ProvenTicket proven = shown(2, 2);
    proven.row = row();
    if (row_issue >= 0) proven.row_issue = row_issue;
    const auto ticket = ticketOf(proven, facts());
    QVERIFY(ticket->revoked);
    QVERIFY(!ticket->unseen);
  }
};

QTEST_GUILESS_MAIN(SignedTicketTest)
#include "signed_ticket_test.moc"
