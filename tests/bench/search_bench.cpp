// SPDX-License-Identifier: Apache-2.0
#include <malloc.h>
#include <unistd.h>

#include <atomic>
#include <thread>

#include <usher/search/index.h>
#include <usher/search/volume_builder.h>

#include "asked.h"
#include "bench_kiosk.h"
#include "benches.h"
#include "crowd.h"
#include "made_up_event.h"
#include "made_up_queries.h"
#include "process_figures.h"
#include "sqlite_search.h"

namespace usher::bench {

namespace {

using namespace std::chrono_literals;

/// Their keys are behind those of whom the table asks for.
constexpr search::Key kFirstOfCrowd = 10'000;
/// Rows come from a store in pages; making them up is not timed.
constexpr int kPage = 1000;
/// A round's, for each number of letters.
constexpr int kTurns = 100;
/// The yardsticks take so long that fewer turns must do: one in so many.
constexpr int kTurnsAnFts = 50;
constexpr int kTurnsALike = 100;
/// Of the quality table, every so manieth is asked by LIKE.
constexpr std::size_t kLikeSample = 10;
/// One guest after the other, while the index is built.
constexpr auto kBetweenGuests = 20ms;

const std::filesystem::path kTables = USHER_SOURCE_DIR "/tests/search/data";

QString text(const char* latin) {
  return QString::fromLatin1(latin);
}

template <class Use>
void eachPage(Use&& use) {
  for (int begin = 0; begin < kAttendees; begin += kPage) {
    std::vector<search::AttendeeText> page;
    for (int number = begin; number < begin + kPage; ++number) {
      page.push_back(search::crowdMember(std::uint64_t(number)));
    }
    use(kFirstOfCrowd + begin, page);
  }
}

/// In ms; `processor` is what others on the machine do not stretch.
struct Spent {
  double clock = 0;
  double processor = 0;

  void operator+=(const Spent& more) {
    clock += more.clock;
    processor += more.processor;
  }
};

double processorTime() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

template <class Work>
Spent spentOn(Work&& work) {
  const double before = processorTime();
  const double clock = timeOf(work);
  return {clock, processorTime() - before};
}

struct Built {
  search::Made made;
  Spent spent;
};

/// What the background does of it: fold, sort, link; rows come as a store would give them.
Built build() {
  search::VolumeBuilder builder;
  Built built;
  for (const auto& person : search::readPeople(kTables)) builder.add(person.key, person.text, {});
  eachPage([&](search::Key key, const std::vector<search::AttendeeText>& page) {
    built.spent += spentOn([&] {
      for (const auto& guest : page) builder.add(key++, guest, {});
    });
  });
  built.spent += spentOn([&] { built.made = std::move(builder).build(); });
  return built;
}

double residentMegabytes() {
  malloc_trim(0);
  return memoryOf(getpid());
}

/// Guests that come to a kiosk, every one for the first time.
class Door {
 public:
  Door() : kiosk_(folder_), guests_(arrivals()) { kiosk_.load(inPages(wholeEvent())); }
  /// Serves `least` guests, and goes on until `over`; how long each decision took.
  Percentiles serve(int least, const std::atomic<bool>& over) {
    std::vector<double> times;
    while (int(times.size()) < least || !over) {
      const QByteArray code = codeOf(guests_.at(next_++));
      domain::Decision decision;
      times.push_back(timeOf([&] { decision = kiosk_.decide(code); }));
      expect<domain::Admitted>(decision);
      std::this_thread::sleep_for(kBetweenGuests);
    }
    return percentilesOf(std::move(times));
  }

 private:
  BenchFolder folder_;
  BenchKiosk kiosk_;
  std::vector<int> guests_;
  std::size_t next_ = 0;
};

std::vector<search::Key> keysOf(const search::Found& found) {
  std::vector<search::Key> keys;
  for (const auto& hit : found.hits) keys.push_back(hit.key);
  return keys;
}

/// How many in a hundred of every `step`th question have another first hit than whom they ask for.
template <class Ask>
double missed(const std::vector<search::Asked>& asked, std::size_t step, Ask&& ask) {
  double wrong = 0;
  double all = 0;
  for (std::size_t i = 0; i < asked.size(); i += step, ++all) {
    const std::vector<search::Key> keys = ask(asked[i].typed);
    if (keys.empty() || keys.front() != asked[i].expected) ++wrong;
  }
  return 100 * wrong / all;
}

/// With the rows of the sides' own tables read: from the key to what is shown.
class SearchSides {
 public:
  explicit SearchSides(const search::Index& index, SqliteSearch& sqlite) : index_(index), sqlite_(sqlite) {}

  Spent ours(const QString& typed) {
    return spentOn([&] { sqlite_.read(keysOf(index_.search(search::Query(typed)))); });
  }
  Spent fts(const QString& typed) {
    return spentOn([&] { sqlite_.fts(typed); });
  }
  Spent like(const QString& typed) {
    return spentOn([&] { sqlite_.like(typed); });
  }

 private:
  const search::Index& index_;
  SqliteSearch& sqlite_;
};

Figure figure(const QString& name, double value, const char* unit, const char* yardstick, double its_value,
              std::optional<Target> target) {
  return {.bench = text("search"),
          .name = name,
          .value = value,
          .unit = QString::fromUtf8(unit),
          .yardstick = text(yardstick),
          .yardstick_value = its_value,
          .target = target};
}

void addBuilding(Figures& figures, search::Index& index, SqliteSearch& sqlite) {
  Door door;
  const std::atomic<bool> at_once = true;
  const Percentiles alone = door.serve(300, at_once);
  const double before = residentMegabytes();
  std::atomic<bool> over = false;
  Built built;
  std::thread background([&] {
    built = build();
    over = true;
  });
  const Percentiles meanwhile = door.serve(100, over);
  background.join();
  index.expectVolume();
  index.adopt(std::move(built.made));
  const double resident = residentMegabytes() - before;

  sqlite.begin();
  for (const auto& person : search::readPeople(kTables)) sqlite.add(person.key, person.text);
  eachPage([&](search::Key key, const std::vector<search::AttendeeText>& page) {
    for (const auto& guest : page) sqlite.add(key++, guest);
  });
  sqlite.commit();
  const Spent fts = spentOn([&] { sqlite.makeFts(); });

  const Target ten_seconds{Target::Value, 10};
  const Target memory{Target::Value, 250};
  figures.push_back(figure(text("index of 1000000 built, guests served"), built.spent.clock / 1e3, "s",
                           "FTS5's", fts.clock / 1e3, ten_seconds));
  figures.push_back(figure(text("processor time of it"), built.spent.processor / 1e3, "s", "FTS5's",
                           fts.processor / 1e3, ten_seconds));
  figures.push_back(figure(text("its memory, as it counts itself"), double(index.bytes()) / 1e6, "MB",
                           "FTS5's", sqlite.ftsMegabytes(), memory));
  figures.push_back(
      figure(text("its memory, resident"), resident, "MB", "FTS5's", sqlite.ftsMegabytes(), memory));
  figures.push_back(figure(text("a guest's decision meanwhile, p95"), meanwhile.p95, "ms", "nothing built",
                           alone.p95, std::nullopt));
}

constexpr int kAll = 0;
constexpr int kProcessor = -1;

/// The times of one side, of a round, by the number of letters; at kAll those of all, at kProcessor what of
/// these the processor was busy.
class Times {
 public:
  void add(int letters, const Spent& spent) {
    times_[0].push_back(spent.clock);
    times_[std::size_t(letters)].push_back(spent.clock);
    processor_times_.push_back(spent.processor);
  }
  Percentiles of(int letters) const {
    return percentilesOf(letters == kProcessor ? processor_times_ : times_[std::size_t(letters)]);
  }

 private:
  std::vector<std::vector<double>> times_ = std::vector<std::vector<double>>(kMostLetters + 1);
  std::vector<double> processor_times_;
};

Percentiles mediansOf(const std::vector<Times>& rounds, int letters) {
  std::vector<Percentiles> percentiles;
  for (const Times& round : rounds) percentiles.push_back(round.of(letters));
  return bench::mediansOf(percentiles);
}

void addTimes(Figures& figures, const search::Index& index, SqliteSearch& sqlite) {
  const auto queries = madeUpQueries(kRounds * kTurns);
  SearchSides sides(index, sqlite);
  std::vector<Times> ours(kRounds);
  std::vector<Times> fts(kRounds);
  std::vector<Times> like(kRounds);
  for (int turn = 0; turn < kRounds * kTurns; ++turn) {
    const auto round = std::size_t(turn / kTurns);
    for (int letters = 1; letters <= kMostLetters; ++letters) {
      const QString& typed = queries[std::size_t(letters)][std::size_t(turn)];
      ours[round].add(letters, sides.ours(typed));
      if (turn % kTurnsAnFts == 0) fts[round].add(letters, sides.fts(typed));
      if (turn % kTurnsALike == 0) like[round].add(letters, sides.like(typed));
    }
  }
  const auto add = [&](const QString& name, int letters, const char* yardstick,
                       const std::vector<Times>& its) {
    addPercentiles(figures,
                   {.bench = text("search"),
                    .name = name,
                    .yardstick = text(yardstick),
                    .target = Target{Target::Value, 16}},
                   {mediansOf(ours, letters), mediansOf(its, letters)});
  };
  add(text("one to eight letters"), kAll, "FTS5 alone", fts);
  add(text("one to eight letters"), kAll, "LIKE alone", like);
  add(text("processor time of these"), kProcessor, "FTS5 alone", fts);
  for (const int letters : {1, 2, 4, 6, 8})
    add(QStringLiteral("%1 letters").arg(letters), letters, "FTS5 alone", fts);
}

void addQuality(Figures& figures, const search::Index& index, SqliteSearch& sqlite) {
  const auto asked = search::readQueries(kTables);
  const double ours =
      missed(asked, 1, [&](const QString& typed) { return keysOf(index.search(search::Query(typed))); });
  const double fts = missed(asked, 1, [&](const QString& typed) { return sqlite.fts(typed); });
  const double like = missed(asked, kLikeSample, [&](const QString& typed) { return sqlite.like(typed); });
  const Target two{Target::Value, 2};
  const QString name = QStringLiteral("wrong first hits of %1").arg(asked.size());
  figures.push_back(figure(name, ours, "%", "FTS5 alone", fts, two));
  figures.push_back(figure(name, ours, "%", "LIKE alone, every tenth", like, two));
  SearchSides sides(index, sqlite);
  std::vector<double> times;
  std::vector<double> fts_times;
  for (const auto& one : asked) {
    times.push_back(sides.ours(one.typed).processor);
    fts_times.push_back(sides.fts(one.typed).processor);
  }
  figures.push_back(figure(QStringLiteral("processor time of the %1 p95").arg(asked.size()),
                           percentilesOf(times).p95, "ms", "FTS5 alone", percentilesOf(fts_times).p95,
                           Target{Target::Value, 16}));
}

}  // namespace

Figures searchBench() {
  search::Index index;
  SqliteSearch sqlite;
  Figures figures;
  addBuilding(figures, index, sqlite);
  addTimes(figures, index, sqlite);
  addQuality(figures, index, sqlite);
  return figures;
}

}  // namespace usher::bench
