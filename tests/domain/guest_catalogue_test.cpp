// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/domain/guest_catalogue.h>

using namespace usher::domain;
using namespace std::chrono_literals;

namespace {

const Instant kNow{1'795'000'000'000ms};

ItemId id(const char* text) {
  return *ItemId::parse(QString::fromLatin1(text));
}

CatalogueItem item(const char* name) {
  return {.id = id(name),
          .name = {},
          .kind = ItemKind::Food,
          .session = {},
          .stock = {},
          .per_guest = {},
          .opens_at = {},
          .closes_at = {}};
}

Ticket ticket() {
  Ticket made{.id = *TicketId::parse(u"t1"),
              .code = "CODE",
              .type = *TicketTypeId::parse(u"visitor"),
              .order_status = OrderStatus::Paid,
              .blocked = false,
              .revoked = false,
              .valid_from = {},
              .valid_until = {},
              .attendee = {},
              .enrolments = {*SessionId::parse(u"workshop")},
              .open_questions = {}};
  return made;
}

GuestRequest asked(const char* what, std::int64_t quantity, RequestState state = RequestState::Open) {
  static int number = 0;
  return {.id = *RequestId::parse(QString::number(++number)),
          .ticket = ticket().id,
          .item = id(what),
          .quantity = quantity,
          .state = state,
          .at = kNow};
}

/// The one item as it is for the guest; nullopt where it is not offered.
std::optional<Offer> offered(const CatalogueItem& item, RequestsKnown known = {}) {
  EventFacts facts{.event = {*EventId::parse(u"ev"), {}, "UTC", kNow, kNow},
                   .ticket_types = {},
                   .lists = {},
                   .sessions = {}};
  facts.catalogue = {item};
  const auto catalogue = catalogueFor(ticket(), facts, std::move(known), kNow);
  const Offer* found = catalogue.offer(item.id);
  return found ? std::optional(*found) : std::nullopt;
}

}  // namespace

class GuestCatalogueTest : public QObject {
  Q_OBJECT

 private slots:
  void whatHasNoLimitsIsThereInHandfuls() {
    const auto offer = offered(item("coffee"));
    QVERIFY(offer);
    QVERIFY(offer->availability == Availability::Available);
    QCOMPARE(offer->most, std::int64_t{9});
  }

  void handOutsAreForThoseInTheSession() {
    auto tools = item("tools");
    tools.session = *SessionId::parse(u"workshop");
    QVERIFY(offered(tools));
    tools.session = *SessionId::parse(u"keynote");
    QVERIFY(!offered(tools));
  }

  void windowsAreHalfOpen() {
    auto soup = item("soup");
    soup.opens_at = kNow;
    QVERIFY(offered(soup)->availability == Availability::Available);
    soup.opens_at = kNow + 1ms;
    QVERIFY(offered(soup)->availability == Availability::OpensLater);
    QCOMPARE(offered(soup)->most, std::int64_t{0});
    soup.opens_at = {};
    soup.closes_at = kNow + 1ms;
    QVERIFY(offered(soup)->availability == Availability::Available);
    soup.closes_at = kNow;
    QVERIFY(!offered(soup));
  }

  void theGuestsLimitCountsWhatIsOpenAndWhatWasHad() {
    auto soup = item("soup");
    soup.per_guest = 4;
    const auto most = [&](std::vector<GuestRequest> requests) {
      return offered(soup, {std::move(requests), {}})->most;
    };
    QCOMPARE(most({}), std::int64_t{4});
    QCOMPARE(most({asked("soup", 1), asked("soup", 1, RequestState::Done), asked("coffee", 5)}),
             std::int64_t{2});
    QCOMPARE(most({asked("soup", 3, RequestState::Declined)}), std::int64_t{4});
    const auto all = offered(soup, {{asked("soup", 4, RequestState::Accepted)}, {}});
    QVERIFY(all->availability == Availability::HadAll);
    QCOMPARE(all->most, std::int64_t{0});
  }

  void theStockCountsWhatWasAskedForHere() {
    auto soup = item("soup");
    soup.stock = 3;
    QCOMPARE(offered(soup)->most, std::int64_t{3});
    QCOMPARE(offered(soup, {{}, {{id("soup"), 2}, {id("coffee"), 7}}})->most, std::int64_t{1});
    for (const std::int64_t taken : {3, 5}) {
      const auto none = offered(soup, {{}, {{id("soup"), taken}}});
      QVERIFY(none->availability == Availability::SoldOut);
      QCOMPARE(none->most, std::int64_t{0});
    }
    soup.stock = 0;
    QVERIFY(offered(soup)->availability == Availability::SoldOut);
  }

  void whatWasAskedForIsFoundById() {
    const auto request = asked("soup", 1);
    const GuestCatalogue catalogue{
        .ticket = ticket().id, .code = "CODE", .offers = {}, .requests = {request}};
    QCOMPARE(*catalogue.request(request.id), request);
    QVERIFY(!catalogue.request(*RequestId::parse(u"nobody")));
    QVERIFY(!catalogue.offer(id("soup")));
  }
};

QTEST_GUILESS_MAIN(GuestCatalogueTest)
#include "guest_catalogue_test.moc"
