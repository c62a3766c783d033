// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/ui/pages/catalogue_page.h>
#include <usher/ui/words/request_words.h>

namespace usher::ui {

using domain::FontWeight;
namespace type = tokens::type;
namespace space = tokens::space;
namespace measure = tokens::size;

namespace {

/// All that can be tapped stands below this, of the height.
constexpr double kReach = 0.55;
constexpr double kLandscapeWords = 0.42;
constexpr double kBack = 0.55;

QString nameOf(const domain::ItemId& item, const domain::EventFacts* facts, const QString& language) {
  const auto* known = facts ? facts->item(item) : nullptr;
  return known ? known->name.in(language) : QString();
}

}  // namespace

CataloguePage::CataloguePage(const Look& look, QWidget* parent) : Page(look, "cataloguePage", parent) {
  title_ = new TextLabel(look, "catalogueTitle",
                         {type::kDisplay, type::kTitleLeast, FontWeight::Bold, 3, true}, this);
  requests_ = new FactRows(look, "request", this);
  cards_ = new ItemCards(look, "item", this);
  connect(cards_, &ItemCards::tapped, this, [this](std::size_t card) { emit itemTapped(items_.at(card)); });
  more_ = new BigButton(look, "catalogueMore", BigButton::Kind::Quiet, this);
  back_ = new BigButton(look, "catalogueBack", BigButton::Kind::Quiet, this);
  back_->setShape(QStringLiteral("arrow-left"));
  connect(back_, &QAbstractButton::clicked, this, &CataloguePage::back);
  connect(more_, &QAbstractButton::clicked, this, [this] {
    cards_->turn();
    arrange();
  });
}

void CataloguePage::show(const domain::Catalogue& page, const domain::EventFacts* facts, Pictures& pictures,
                         const Speaking& speaking) {
  const domain::GuestCatalogue& catalogue = domain::catalogueOf(page.told);
  setGround(colours().paper);
  title_->setWords(catalogue.offers.empty() ? tr("What you asked for") : tr("What would you like?"));
  title_->setTone({colours().ink, colours().accent_tint});
  back_->setWords(tr("Back"));
  more_->setWords(tr("More"));
  more_->setShape(QStringLiteral("arrow-down"));
  showRequests(catalogue, facts, speaking);
  showOffers(catalogue, facts, pictures, speaking);
  arrange();
}

void CataloguePage::showRequests(const domain::GuestCatalogue& catalogue, const domain::EventFacts* facts,
                                 const Speaking& speaking) {
  std::vector<FactRows::Row> rows;
  for (const domain::GuestRequest& request : catalogue.requests) {
    const QString name = nameOf(request.item, facts, speaking.language);
    if (name.isEmpty()) continue;
    const StateWords state = stateWords(request.state);
    if (rows.empty() && !catalogue.offers.empty())
      rows.push_back({.heading = tr("You asked for"), .shape = {}, .time = {}, .title = {}, .more = {}});
    rows.push_back(
        {.heading = {},
         .shape = state.shape,
         .time = {},
         .title = piecesOf(request.quantity, name),
         .more =
             tr("%1 · number %2", "state of a request · its number").arg(state.words, numberOf(request.id)),
         .urgent = request.state == domain::RequestState::Declined});
  }
  requests_->setRows(std::move(rows), colours().accent_tint);
}

void CataloguePage::showOffers(const domain::GuestCatalogue& catalogue, const domain::EventFacts* facts,
                               Pictures& pictures, const Speaking& speaking) {
  items_.clear();
  std::vector<ItemCards::Card> cards;
  for (const domain::Offer& offer : catalogue.offers) {
    const auto* session = facts && offer.item.session ? facts->session(*offer.item.session) : nullptr;
    const QString title = session ? session->title.in(speaking.language) : QString();
    cards.push_back({.shape = shapeOf(offer.item.kind),
                     .name = offer.item.name.in(speaking.language),
                     .detail = offerWords(offer, title, speaking),
                     .kind = offer.most > 0 ? ItemCard::Kind::Quiet : ItemCard::Kind::Told,
                     .picture = pictures.of(offer.item.picture)});
    items_.push_back(offer.item.id);
  }
  cards_->setCards(cards);
}

void CataloguePage::forget() {
  if (title_->text().isEmpty()) return;
  title_->setWords({});
  requests_->setRows({}, colours().accent_tint);
  items_.clear();
  cards_->setCards({});
}

double CataloguePage::arrangeCards(const QRectF& room) {
  const double height = cards_->fit(room.width(), room.height(), measure::kItemCard);
  place(cards_, {room.left(), room.bottom() - height, room.width(), height});
  more_->setVisible(cards_->hasMore());
  return height;
}

void CataloguePage::arrangeFoot(double left, double top, double width) {
  shareRow(besideLanguages({left, top, width, measure::kTouch}), {back_, more_}, {kBack, 1 - kBack});
}

void CataloguePage::arrangeWords(const QRectF& room) {
  const double rows = requests_->isEmpty() ? 0 : requests_->fit(room.width(), room.height() * 0.65);
  const double gap = rows > 0 ? space::kWide : 0;
  const double title = title_->fit(room.width(), room.height() - rows - gap);
  const double top = room.top() + std::max(0.0, (room.height() - title - gap - rows) / 2);
  // Headlines are set tight: what hangs below the last line has room too.
  place(title_, {room.left(), top, room.width(), title + space::kSmall});
  place(requests_, {room.left(), top + title + gap, room.width(), rows});
}

void CataloguePage::arrangePortrait(const QSizeF& size) {
  const double left = space::kPage;
  const double width = size.width() - 2 * left;
  const double back_top = size.height() - space::kPage - measure::kTouch;
  const double reach = size.height() * kReach + space::kSmall;
  const double foot = back_top - space::kWide;
  const double cards = arrangeCards({left, reach, width, foot - reach});
  arrangeFoot(left, back_top, width);
  const QRectF block(0, 0, size.width(), foot - cards - space::kPage);
  setBlock(block, colours().accent_tint);
  arrangeWords(block.adjusted(left, space::kPage, -left, -space::kPage));
}

void CataloguePage::arrangeLandscape(const QSizeF& size) {
  const double words = size.width() * kLandscapeWords;
  setBlock({0, 0, words, size.height()}, colours().accent_tint);
  arrangeWords({space::kPage, space::kPage, words - 2 * space::kPage, size.height() - 2 * space::kPage});
  const double left = words + space::kPage;
  const double width = size.width() - left - space::kPage;
  const double back_top = size.height() - space::kPage - measure::kTouch;
  arrangeCards({left, space::kHall, width, back_top - space::kWide - space::kHall});
  arrangeFoot(left, back_top, width);
}

}  // namespace usher::ui
