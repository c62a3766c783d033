// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include <usher/search/index.h>
#include <usher/search/volume_builder.h>

using namespace usher::search;

namespace {

struct Row {
  AttendeeText text;
  Traits traits;
};
using World = std::map<Key, Row>;

/// Damerau's distance of neighbours (optimal string alignment), by its textbook table.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        table[i][j] = i + j;
        continue;
      }
      table[i][j] = std::min(
          {table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
      }
    }
  }
  return table[a.size()][b.size()];
}

std::u32string lettersOf(const std::string& text) {
  return QString::fromStdString(text).toStdU32String();
}

/// How strong a form and a word are alike, 0 where not.
int naiveStrength(const Form& form, const Word& word, int level) {
  const std::u32string typed = lettersOf(form.text);
  const std::u32string had = lettersOf(word.text);
  const bool reference = word.field == Field::Booking || word.field == Field::Code;
  const int less = word.field == Field::Company ? 2 : reference ? 1 : 0;
  if (had == typed) return 15 - 2 * less;
  if (had.starts_with(typed)) return 14 - 2 * less;
  if (level >= 1 && form.inside && had.find(typed) != had.npos) return 9 - less;
  if (level < 2 || typed.size() < (reference ? 6U : 4U)) return 0;
  if (distance(typed, had) == 1) return 6 - less;
  for (std::size_t size = 0; size <= had.size(); ++size) {
    if (distance(typed, had.substr(0, size)) == 1) return 3 - less;
  }
  return 0;
}

struct NaiveHit {
  int level;
  int lacking;
  bool one_name;
  std::size_t length;
  std::string name;
  Key key;
  auto operator<=>(const NaiveHit&) const = default;
};

std::optional<NaiveHit> naiveHit(const Query& query, Key key, const Row& row, int level) {
  NaiveHit hit{.level = 0, .lacking = 0, .one_name = true, .length = 0, .name = "", .key = key};
  const std::vector<Word> words = wordsOf(row.text);
  std::set<Field> names;
  for (const Token& token : query.tokens()) {
    int best = 0;
    std::set<Field> best_fields;
    for (const Word& word : words) {
      for (const Form& form : token.forms) {
        const int strength = naiveStrength(form, word, level);
        if (strength > best) best_fields.clear();
        best = std::max(best, strength);
        if (strength == best && best > 0) best_fields.insert(word.field);
      }
    }
    if (best == 0) return std::nullopt;
    hit.level = std::max(hit.level, best >= 10 ? 0 : best >= 7 ? 1 : 2);
    hit.lacking += 15 - best;
    names.insert(best_fields.begin(), best_fields.end());
  }
  hit.one_name = query.tokens().size() < 2 || !names.contains(Field::Family) || !names.contains(Field::Given);
  for (const Word& word : words) {
    if ((word.field != Field::Family && word.field != Field::Given) || word.other_form) continue;
    hit.name += (hit.name.empty() ? "" : " ") + word.text;
    hit.length += lettersOf(word.text).size();
  }
  return hit;
}

bool isMeant(const Filter& filter, Traits traits) {
  const auto has = [](const auto& list, auto one) {
    return list.empty() || std::ranges::find(list, one) != list.end();
  };
  return has(filter.types, traits.type) && has(filter.states, traits.state);
}

/// By looking at all there is, one by one.
std::pair<std::vector<Key>, bool> naiveSearch(const World& world, const QString& typed, const Filter& filter,
                                              std::size_t limit) {
  const Query query(typed);
  std::vector<NaiveHit> hits;
  for (int level = 0; level < 3 && !query.tokens().empty(); ++level) {
    hits.clear();
    for (const auto& [key, row] : world) {
      if (!isMeant(filter, row.traits)) continue;
      if (const auto hit = naiveHit(query, key, row, level)) hits.push_back(*hit);
    }
    if (hits.size() > limit || (level == 1 && hits.size() >= Index::kFewHits)) break;
  }
  std::ranges::sort(hits);
  std::vector<Key> keys;
  for (const NaiveHit& hit : hits) {
    if (keys.size() < limit) keys.push_back(hit.key);
  }
  return {keys, hits.size() > limit};
}

class Chance {
 public:
  explicit Chance(unsigned seed) : engine_(seed) {}
  std::size_t below(std::size_t limit) { return engine_() % limit; }

  /// Of few letters, so that much is alike.
  QString word(std::size_t longest) {
    static const QStringList alphabets{"ab", "abc", "abü", "аби", "山田太", "がか김", "ab12"};
    const QString& letters = alphabets[static_cast<qsizetype>(below(7))];
    QString made;
    for (std::size_t i = 1 + below(longest); i > 0; --i) {
      made += letters[static_cast<qsizetype>(below(static_cast<std::size_t>(letters.size())))];
    }
    return made;
  }
  QString words(std::size_t most) {
    QStringList made;
    for (std::size_t i = below(most + 1); i > 0; --i) made << word(7);
    return made.join(below(2) == 0 ? u' ' : u'-');
  }
  Traits traits() { return {static_cast<std::uint16_t>(below(3)), static_cast<State>(below(6))}; }
  Row row() {
    return {{.given_name = words(2),
             .family_name = words(2),
             .company = words(3),
             .booking = word(8),
             .code = word(12)},
            traits()};
  }
  Filter filter() {
    Filter made;
    if (below(3) == 0) made.types = {static_cast<std::uint16_t>(below(3))};
    if (below(3) == 0) made.states = {State::NotYetIn, State::Inside, static_cast<State>(below(6))};
    return made;
  }

 private:
  std::mt19937 engine_;
};

/// An index and what it is to hold, edited alike.
class Pair {
 public:
  explicit Pair(unsigned seed) : chance_(seed) {
    VolumeBuilder builder;
    for (Key key = 0; key < 60; ++key) {
      world_[key] = chance_.row();
      builder.add(key, world_[key].text, world_[key].traits);
    }
    index_.expectVolume();
    index_.adopt(std::move(builder).build());
  }

  void edit() {
    const Key key = static_cast<Key>(chance_.below(90));
    switch (chance_.below(12)) {
      case 0:
        if (!under_way_) under_way_ = index_.merge();
        break;
      case 1:
        if (under_way_) index_.adopt(under_way_->run());
        under_way_.reset();
        break;
      case 2:
      case 3:
        index_.remove(key);
        world_.erase(key);
        break;
      case 4:
      case 5:
      case 6:
        setTraits(key);
        break;
      case 7:
        putAgain(key);
        break;
      default:
        put(key, chance_.row());
    }
  }

  void compare() {
    QString typed = chance_.words(3);
    if (chance_.below(3) == 0 && !world_.empty()) {
      typed =
          std::next(world_.begin(), std::ptrdiff_t(chance_.below(world_.size())))->second.text.family_name;
    }
    const Filter filter = chance_.filter();
    const std::size_t limit = 1 + chance_.below(40);
    const auto [keys, more] = naiveSearch(world_, typed, filter, limit);
    const Found found = index_.search(Query(typed), filter, limit);
    std::vector<Key> found_keys;
    for (const Hit& hit : found.hits) found_keys.push_back(hit.key);
    QVERIFY2(found_keys == keys, qPrintable(typed));
    QCOMPARE(found.more, more);
    QCOMPARE(index_.size(), world_.size());
  }

 private:
  void put(Key key, const Row& row) {
    index_.put(key, row.text, row.traits);
    world_[key] = row;
  }
  void setTraits(Key key) {
    const Traits traits = chance_.traits();
    index_.setTraits(key, traits);
    if (world_.contains(key)) world_[key].traits = traits;
  }
  void putAgain(Key key) {
    if (world_.contains(key)) put(key, {world_[key].text, chance_.traits()});
  }

  Chance chance_;
  World world_;
  Index index_;
  std::optional<Merge> under_way_;
};

}  // namespace

/// In small random worlds, edited at random, an index finds whom one finds who looks at everybody.
class PropertiesTest : public QObject {
  Q_OBJECT

 private slots:
  void anIndexFindsWhatLookingAtAllFinds() {
    for (unsigned seed = 1; seed <= 25; ++seed) {
      Pair pair(seed);
      for (int step = 0; step < 60; ++step) {
        pair.edit();
        pair.compare();
        if (QTest::currentTestFailed()) QFAIL(qPrintable(QString("seed %1, step %2").arg(seed).arg(step)));
      }
    }
  }
};

QTEST_GUILESS_MAIN(PropertiesTest)
#include "properties_test.moc"
