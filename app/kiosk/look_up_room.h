// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QString>

#include <deque>
#include <map>
#include <optional>
#include <thread>
#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/staff/guest_filter.h>
#include <usher/ports/attendee_roll.h>
#include <usher/search/index.h>
#include <usher/search/volume_builder.h>

namespace usher::kiosk {

/// Finds attendees while staff type, in memory alone. Has a thread of its own, on which every method is
/// called, so that neither guests nor the screen wait for a search; what takes seconds (making the index of
/// rows that were read, or anew when many have changed) is done on another one, and searches go on.
///
/// Rows are read for it and come in this order: expect(), add() for each page, finish(). Changes may come at
/// any time and win over what was read.
class LookUpRoom : public QObject {
  Q_OBJECT
 public:
  using Rows = std::vector<ports::RollRow>;
  using Numbers = std::vector<ports::RollNumber>;

  LookUpRoom();
  ~LookUpRoom() override;

  /// All rows are read from now on. Whoever is known stays known until they are.
  void expect();
  /// A page; answered by taken() once it is made room for.
  void add(const Rows& rows);
  /// That was the last page.
  void finish();

  /// New, or in the place of who had the same number.
  void put(const Rows& rows);
  /// Of numbers that are known; others count for nothing.
  void setStandings(const std::vector<ports::RollStanding>& standings);
  /// Those were all: whoever looks may look again.
  void endStandings();
  void remove(const Numbers& numbers);
  /// Forgets everybody, and what is on its way. Nothing that was asked before is answered with them.
  void clear();

  /// Answered by found(), unless another search comes before it is looked for: then by that one's. Of a list
  /// are those of whom the standings say so, whichever list these are of.
  void search(quint64 asked, const QString& typed, const usher::domain::GuestFilter& filter);

  /// Waits until what is done elsewhere is done, and forgets everybody.
  void close();

 signals:
  /// The best first, no more than Index::kHits; `more`: there are others, who come after these.
  void found(quint64 asked, const QString& typed, const usher::domain::GuestFilter& filter,
             const std::vector<usher::ports::RollNumber>& numbers, bool more);
  /// A page is no longer in the queue: the next may come.
  void taken();
  /// So many can be found from now on; `whole`: those are all, and else more are on their way. When rows
  /// begin to be read, when everybody is forgotten, whenever an index was made, and when they stand
  /// otherwise: what was found before may be found in another order, or not at all.
  void grown(qsizetype known, bool whole);

 protected:
  /// Takes one page: what is typed comes in between.
  void timerEvent(QTimerEvent* event) override;

 private:
  struct Wanted {
    quint64 asked;
    QString typed;
    domain::GuestFilter filter;
  };

  /// Of rows that are read.
  struct Reading {
    search::VolumeBuilder builder;
    std::deque<Rows> pages;
    bool all_here = false;
  };

  void answer();
  /// Begins what is to be done elsewhere, where something is and nothing else is being done there.
  void goOn();
  /// Makes a volume elsewhere.
  template <class Make>
  void workOn(Make make);
  void adopt(search::Made made, std::uint64_t era);
  search::Traits traitsOf(const ports::RollStanding& standing);
  search::Filter filterOf(const domain::GuestFilter& filter) const;

  search::Index index_;
  std::optional<Reading> reading_;
  QBasicTimer page_timer_;
  std::optional<Wanted> wanted_;
  /// Their own numbers here, as they come.
  std::map<domain::TicketTypeId, std::uint16_t> types_;
  /// What was begun before counts for nothing.
  std::uint64_t era_ = 0;
  /// All rows are in the index, or in the volume that is being made.
  bool whole_ = false;
  std::thread worker_;
};

}  // namespace usher::kiosk
