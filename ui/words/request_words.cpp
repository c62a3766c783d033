// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <usher/ui/words/request_words.h>

namespace usher::ui {

namespace {

/// More are simply there.
constexpr std::int64_t kFew = 10;
constexpr int kNumberLength = 5;

struct Requests {
  Q_DECLARE_TR_FUNCTIONS(Requests)
};

}  // namespace

QString shapeOf(domain::ItemKind kind) {
  switch (kind) {
    case domain::ItemKind::Handout:
      return QStringLiteral("handout");
    case domain::ItemKind::Food:
      return QStringLiteral("food");
    case domain::ItemKind::Drink:
      return QStringLiteral("drink");
    case domain::ItemKind::Assistance:
      return QStringLiteral("assistance");
  }
  return {};
}

QString offerWords(const domain::Offer& offer, const QString& session, const Speaking& speaking) {
  switch (offer.availability) {
    case domain::Availability::SoldOut:
      return Requests::tr("None left");
    case domain::Availability::HadAll:
      return Requests::tr("You have yours");
    case domain::Availability::OpensLater:
      return Requests::tr("From %1", "a time").arg(speaking.time.brief(*offer.item.opens_at));
    case domain::Availability::Available:
      break;
  }
  if (offer.item.stock && *offer.item.stock <= kFew) {
    return Requests::tr("%n left", "pieces", static_cast<int>(*offer.item.stock));
  }
  return session;
}

StateWords stateWords(domain::RequestState state) {
  switch (state) {
    case domain::RequestState::Open:
      return {QStringLiteral("hourglass"), Requests::tr("Waiting for our staff")};
    case domain::RequestState::Accepted:
      return {QStringLiteral("on-its-way"), Requests::tr("On its way")};
    case domain::RequestState::Done:
      return {QStringLiteral("check"), Requests::tr("Handed out")};
    case domain::RequestState::Declined:
      return {QStringLiteral("cancelled"), Requests::tr("Sorry, not possible")};
  }
  return {};
}

QString piecesOf(std::int64_t quantity, const QString& item) {
  return quantity == 1 ? item : Requests::tr("%1 × %2", "number of pieces, thing").arg(quantity).arg(item);
}

QString numberOf(const domain::RequestId& id) {
  return id.text().right(kNumberLength).toUpper();
}

}  // namespace usher::ui
