// SPDX-License-Identifier: Apache-2.0
#include "template_contract.h"

#include <QTest>

#include <usher/contract/codec.h>

namespace usher::backend::tests {

using store::RowFault;

namespace {

const contract::TemplateRow kBadge{"badge", "{\"usher_template\": 1}\n"};

}  // namespace

void TemplateContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(eventRows(2), at(0)));
}

void TemplateContract::aTemplateIsToldAndTakenBack() {
  const auto before = headOf(store_).sequence;
  QVERIFY(!must(store_.settings->editRows(kEvent, {{kBadge}, {}}, at(100))));
  auto changes = must(store_.events->changes(kEvent, before, 10)).changes;
  QCOMPARE(changes.size(), 1U);
  QCOMPARE(changes[0].kind, std::string("template"));
  QVERIFY(std::get<contract::TemplateRow>(*changes[0].row) == kBadge);
  // What is no change is none.
  QVERIFY(!must(store_.settings->editRows(kEvent, {{kBadge}, {}}, at(200))));
  QCOMPARE(headOf(store_).sequence, before + 1);
  QVERIFY(!must(store_.settings->editRows(kEvent, {{}, {{"template", "badge"}}}, at(300))));
  changes = must(store_.events->changes(kEvent, before + 1, 10)).changes;
  QCOMPARE(changes.size(), 1U);
  QVERIFY(changes[0].deleted);
  QVERIFY(must(store_.settings->rows(kEvent, "template")).empty());
}

void TemplateContract::otherPapersHaveNone() {
  const contract::TemplateRow poster{"poster", "{}"};
  QCOMPARE(must(store_.settings->editRows(kEvent, {{poster}, {}}, at(100))).value(),
           (RowFault{RowFault::NotEdited, "template", "poster"}));
}

void TemplateContract::oneThatNoKioskTakesIsRefused() {
  const auto refused = [&](std::string text) {
    return !store_.settings->editRows(kEvent, {{contract::TemplateRow{"badge", std::move(text)}}, {}},
                                      at(100));
  };
  QVERIFY(!refused(std::string(contract::kMostTemplateBytes, ' ')));
  QVERIFY(refused(std::string(contract::kMostTemplateBytes + 1, ' ')));
  // A line of a snapshot has two bytes for each of these.
  QVERIFY(refused(std::string(contract::kMostTemplateBytes, '"')));
}

void TemplateContract::aSnapshotHasThem() {
  QVERIFY(!must(store_.settings->editRows(kEvent, {{kBadge}, {}}, at(100))));
  int found = 0;
  store::SnapshotReader reader;
  reader.begin = [](const store::FeedHead&, std::int64_t) {};
  reader.row = [&](std::string_view line) {
    const auto row = contract::decodeRow(line).value();
    if (const auto* made = std::get_if<contract::TemplateRow>(&row)) found += *made == kBadge ? 1 : 0;
  };
  must(store_.events->readSnapshot(kEvent, reader));
  QCOMPARE(found, 1);
}

void TemplateContract::anImportWithoutOneLeavesIt() {
  QVERIFY(!must(store_.settings->editRows(kEvent, {{kBadge}, {}}, at(100))));
  must(store_.events->importEvent(eventRows(2), at(200)));
  QCOMPARE(must(store_.settings->rows(kEvent, "template")).size(), 1U);
  auto rows = eventRows(2);
  rows.push_back(contract::TemplateRow{"agenda", "{}"});
  must(store_.events->importEvent(rows, at(300)));
  const auto now = must(store_.settings->rows(kEvent, "template"));
  QCOMPARE(now.size(), 1U);
  QCOMPARE(contract::idOf(now[0]), std::string("agenda"));
}

}  // namespace usher::backend::tests
