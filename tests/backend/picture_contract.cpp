// SPDX-License-Identifier: Apache-2.0
#include "picture_contract.h"

#include <QTest>

#include <algorithm>

#include <usher/contract/base64.h>
#include <usher/contract/codec.h>

namespace usher::backend::tests {

using store::RowFault;

namespace {

/// What a kiosk takes of one answer, and of one line.
constexpr std::size_t kMostAnswerBytes = 8 * 1024 * 1024;
constexpr std::size_t kMostLineBytes = 256 * 1024;

/// Begins like a PNG, which is all that anybody looks at.
contract::PictureRow picture(const std::string& id, std::size_t bytes = 100) {
  std::string file("\x89PNG\r\n\x1a\n\0", 9);
  file.resize(bytes, 'x');
  return {id, contract::toBase64(file)};
}

contract::CatalogueItemRow itemShowing(const std::string& shown) {
  contract::CatalogueItemRow item;
  item.id = "coffee";
  item.name = {{"en", "Coffee"}};
  item.picture = shown;
  return item;
}

contract::EventRow& eventIn(std::vector<contract::Row>& rows) {
  return std::get<contract::EventRow>(rows.at(0));
}

}  // namespace

void PictureContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(eventRows(2), at(0)));
}

std::optional<RowFault> PictureContract::put(const std::vector<contract::Row>& rows) {
  return must(store_.settings->editRows(kEvent, {rows, {}}, at(100)));
}

std::optional<RowFault> PictureContract::remove(const std::string& picture) {
  return must(store_.settings->editRows(kEvent, {{}, {{"picture", picture}}}, at(100)));
}

std::size_t PictureContract::pictures() {
  return must(store_.settings->rows(kEvent, "picture")).size();
}

contract::EventRow PictureContract::event() {
  return must(store_.settings->event(kEvent)).value();
}

void PictureContract::aLookIsToldWithItsPictures() {
  const auto before = headOf(store_).sequence;
  auto row = event();
  row.branding.accent = "#B0413E";
  row.branding.logo = "logo";
  row.branding.steps_off = {contract::GuestStep::WalkIn};
  QVERIFY(!put({row, picture("logo")}));
  QVERIFY(event() == row);
  const auto changes = changesSince(store_, before);
  QCOMPARE(changes.size(), 2U);
  QVERIFY(std::get<contract::EventRow>(*changes[0].row) == row);
  QVERIFY(std::get<contract::PictureRow>(*changes[1].row) == picture("logo"));
}

void PictureContract::whatIsShownHasToBeThere() {
  const auto before = headOf(store_).sequence;
  auto with_logo = event();
  with_logo.branding.logo = "x";
  QCOMPARE(put({with_logo}).value(), (RowFault{RowFault::Dangling, "event", kEvent, "x"}));
  auto with_background = event();
  with_background.branding.background = "y";
  QCOMPARE(put({with_background}).value(), (RowFault{RowFault::Dangling, "event", kEvent, "y"}));
  QCOMPARE(put({itemShowing("z")}).value(), (RowFault{RowFault::Dangling, "item", "coffee", "z"}));
  QCOMPARE(headOf(store_).sequence, before);
}

void PictureContract::aPictureThatIsShownStays() {
  auto row = event();
  row.branding.background = "wall";
  QVERIFY(!put({row, itemShowing("cup"), picture("cup"), picture("wall"), picture("spare")}));
  for (const auto* shown : {"cup", "wall"}) {
    QCOMPARE(remove(shown).value(), (RowFault{RowFault::InUse, "picture", shown}));
  }
  QVERIFY(!remove("spare"));
  QCOMPARE(pictures(), 2U);
  // Gone together with what shows it.
  row.branding.background.clear();
  QVERIFY(!must(store_.settings->editRows(
      kEvent, {{row}, {{"picture", "wall"}, {"picture", "cup"}, {"item", "coffee"}}}, at(200))));
  QCOMPARE(pictures(), 0U);
}

void PictureContract::onlySoManyPicturesAreKept() {
  std::vector<contract::Row> rows;
  for (std::size_t i = 0; i < store::kMostPictures; ++i) rows.push_back(picture("p-" + std::to_string(i)));
  QVERIFY(!put(rows));
  const auto before = headOf(store_).sequence;
  QCOMPARE(put({picture("one-more")}).value().code, RowFault::TooMany);
  QCOMPARE(headOf(store_).sequence, before);
  QVERIFY(!must(store_.settings->editRows(kEvent, {{picture("one-more")}, {{"picture", "p-0"}}}, at(200))));
  QVERIFY(!put({picture("one-more", 200)}));
  QCOMPARE(pictures(), store::kMostPictures);
}

void PictureContract::anImportBringsPicturesAndTakesThemAway() {
  auto rows = eventRows(2);
  eventIn(rows).branding.logo = "logo";
  rows.insert(rows.end(), {picture("logo"), picture("cup"), itemShowing("cup")});
  must(store_.events->importEvent(rows, at(100)));
  QCOMPARE(pictures(), 2U);
  QCOMPARE(event().branding.logo, std::string("logo"));
  const auto before = headOf(store_).sequence;
  QCOMPARE(must(store_.events->importEvent(rows, at(200))).unchanged, std::int64_t(rows.size()));
  QCOMPARE(headOf(store_).sequence, before);

  std::get<contract::CatalogueItemRow>(rows.back()).picture = "mug";
  *(rows.end() - 2) = picture("mug");
  must(store_.events->importEvent(rows, at(300)));
  QCOMPARE(pictures(), 2U);
  QVERIFY(!must(store_.settings->row(kEvent, "picture", "cup")));
}

void PictureContract::anImportWithoutALookLeavesIt() {
  auto row = event();
  row.branding.accent = "#B0413E";
  row.branding.logo = "logo";
  QVERIFY(!put({row, picture("logo"), picture("old")}));
  const auto before = headOf(store_).sequence;
  must(store_.events->importEvent(eventRows(2), at(200)));
  QVERIFY(event() == row);
  QCOMPARE(headOf(store_).sequence, before);
  // A file that has pictures of its own takes none away that is shown.
  auto rows = eventRows(2);
  rows.insert(rows.end(), {picture("cup"), itemShowing("cup")});
  must(store_.events->importEvent(rows, at(300)));
  QVERIFY(must(store_.settings->row(kEvent, "picture", "logo")).has_value());
  QVERIFY(!must(store_.settings->row(kEvent, "picture", "old")));
}

void PictureContract::anImportWithoutCodesLeavesThem() {
  const auto before = headOf(store_).sequence;
  auto row = event();
  row.code_formats = {contract::CodeFormat::Pdf417};
  QVERIFY(!put({row}));
  const auto changes = changesSince(store_, before);
  QCOMPARE(changes.size(), 1U);
  QVERIFY(std::get<contract::EventRow>(*changes[0].row) == row);
  must(store_.events->importEvent(eventRows(2), at(200)));
  QVERIFY(event() == row);
  auto rows = eventRows(2);
  eventIn(rows).code_formats = {contract::CodeFormat::Aztec, contract::CodeFormat::Code128};
  must(store_.events->importEvent(rows, at(300)));
  QVERIFY(event().code_formats == eventIn(rows).code_formats);
}

void PictureContract::anImportOfTooManyIsRefused() {
  auto row = event();
  row.branding.logo = "logo";
  QVERIFY(!put({row, picture("logo")}));
  auto rows = eventRows(2);
  for (std::size_t i = 0; i < store::kMostPictures; ++i) rows.push_back(picture("p-" + std::to_string(i)));
  const auto refused = store_.events->importEvent(rows, at(200));
  QCOMPARE(refused.error().code, store::Error::Refused);
  QCOMPARE(pictures(), 1U);
}

void PictureContract::aLookIsNoNewsForCalendars() {
  auto row = event();
  row.branding.accent = "#B0413E";
  row.code_formats = {contract::CodeFormat::Aztec};
  QVERIFY(!put({row}));
  QVERIFY(must(store_.settings->calendarRevisions(kEvent)).empty());
  row.ends_at += std::chrono::hours(1);
  QVERIFY(!put({row}));
  QCOMPARE(must(store_.settings->calendarRevisions(kEvent)).at(""), 1);
}

void PictureContract::aSnapshotHasPicturesBeforeItems() {
  QVERIFY(!put({itemShowing("cup"), picture("cup", contract::kMostPictureBytes)}));
  std::vector<std::string> kinds;
  std::size_t longest = 0;
  store::SnapshotReader reader;
  reader.begin = [](const store::FeedHead&, std::int64_t) {};
  reader.row = [&](std::string_view line) {
    longest = std::max(longest, line.size() + 1);
    kinds.push_back(contract::kindOf(contract::decodeRow(line).value()));
  };
  must(store_.events->readSnapshot(kEvent, reader));
  const auto place = std::ranges::find(kinds, "picture");
  QVERIFY(place != kinds.end());
  QVERIFY(place < std::ranges::find(kinds, "item"));
  QVERIFY(longest <= kMostLineBytes);
}

void PictureContract::aPageOfPicturesIsOneThatAKioskTakes() {
  const auto begin = headOf(store_).sequence;
  // Each change is kept whole: far more than are there at the end.
  for (int round = 0; round < 2; ++round) {
    std::vector<contract::Row> rows;
    for (std::size_t i = 0; i < store::kMostPictures; ++i) {
      rows.push_back(
          picture("p-" + std::to_string(i), contract::kMostPictureBytes - static_cast<std::size_t>(round)));
    }
    QVERIFY(!put(rows));
  }
  QVERIFY(!put({itemShowing("p-1")}));
  const auto head = headOf(store_);
  auto after = begin;
  std::size_t pages = 0;
  while (after < head.sequence) {
    const auto page = must(store_.events->changes(kEvent, after, 1000));
    QVERIFY(!page.changes.empty());
    QCOMPARE(page.changes.front().version, after + 1);
    QCOMPARE(page.changes.back().version, page.last);
    after = page.last;
    const auto answer = contract::encode(contract::ChangesAnswer{
        head.generation, std::to_string(after), page.changes, page.chain, after < head.sequence, at(0)});
    QVERIFY2(answer.size() <= kMostAnswerBytes, std::to_string(answer.size()).c_str());
    ++pages;
  }
  QVERIFY(pages > 1);
}

void PictureContract::aRowThatNoKioskTakesIsRefused() {
  auto row = event();
  for (char letter = 'a'; letter <= 'x'; ++letter) {
    for (const auto& tag : {std::string{letter, 'y'}, std::string{letter, 'z'}}) {
      for (auto* text : {&row.branding.greeting, &row.branding.welcome, &row.branding.help}) {
        (*text)[tag] = std::string(2000, 'x');
      }
    }
  }
  const auto before = headOf(store_).sequence;
  const auto refused = store_.settings->editRows(kEvent, {{row}, {}}, at(100));
  QCOMPARE(refused.error().code, store::Error::Malformed);
  QVERIFY2(refused.error().detail.find("256 KiB") != std::string::npos, refused.error().detail.c_str());
  QCOMPARE(headOf(store_).sequence, before);
}

}  // namespace usher::backend::tests
