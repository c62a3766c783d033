// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/contract/codec.h>
#include <usher/contract/encoded_changes.h>

using namespace usher::contract;

class EncodedChangesTest : public QObject {
  Q_OBJECT
 private slots:
  void saysTheSameAtEachTime() {
    ChangesAnswer answer;
    answer.generation = "g1";
    answer.cursor = "7";
    answer.chain = std::string(64, 'a');
    Change change;
    change.kind = "check_in";
    change.id = "o-1";
    change.version = 7;
    CheckInRow row;
    row.id = "o-1";
    row.ticket = "t-1";
    row.list = "main";
    // A name that would mislead a reader of plain text.
    row.kiosk = R"(","server_time":"2000-01-01T00:00:00.000Z)";
    change.row = row;
    answer.changes.push_back(change);

    const EncodedChanges words(answer);
    for (const auto ms :
         {std::int64_t{0}, std::int64_t{1'764'111'600'123}, std::int64_t{4'000'000'000'000}}) {
      answer.server_time = Instant(std::chrono::milliseconds(ms));
      QCOMPARE(words.at(answer.server_time), encode(answer));
    }
  }
};

QTEST_GUILESS_MAIN(EncodedChangesTest)
#include "encoded_changes_test.moc"
