// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <set>

#include <usher/search/index.h>
#include <usher/search/volume_builder.h>

#include "asked.h"
#include "crowd.h"

using namespace usher::search;

namespace {

constexpr Key kCrowd = 20'000;
constexpr double kFirstHits = 0.98;

/// Whom the table asks for, among many others.
Index crowded(const std::vector<Person>& people) {
  VolumeBuilder builder;
  for (const Person& person : people) builder.add(person.key, person.text, {});
  for (Key number = 0; number < kCrowd; ++number) {
    builder.add(100'000 + number, crowdMember(static_cast<std::uint64_t>(number)), {});
  }
  Index index;
  index.expectVolume();
  index.adopt(std::move(builder).build());
  return index;
}

}  // namespace

/// The table of data/queries.tsv: who is the first hit for what is typed.
class QualityTest : public QObject {
  Q_OBJECT

 private slots:
  void theFirstHitIsWhoIsMeant() {
    const std::filesystem::path folder(USHER_SOURCE_DIR "/tests/search/data");
    const Index index = crowded(readPeople(folder));
    const std::vector<Asked> asked = readQueries(folder);
    QVERIFY(asked.size() >= 200);
    std::set<QString> scripts;
    std::size_t right = 0;
    for (const Asked& one : asked) {
      scripts.insert(one.script);
      const Found found = index.search(Query(one.typed));
      if (!found.hits.empty() && found.hits.front().key == one.expected) {
        ++right;
      } else {
        qInfo("%s: %s, who is to be %lld, found %lld", qPrintable(one.script), qPrintable(one.typed),
              static_cast<long long>(one.expected),
              static_cast<long long>(found.hits.empty() ? 0 : found.hits.front().key));
      }
    }
    QVERIFY(scripts.size() >= 8);
    QVERIFY2(static_cast<double>(right) >= kFirstHits * static_cast<double>(asked.size()),
             qPrintable(QStringLiteral("%1 of %2").arg(right).arg(asked.size())));
  }
};

QTEST_GUILESS_MAIN(QualityTest)
#include "quality_test.moc"
