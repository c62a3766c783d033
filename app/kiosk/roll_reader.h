// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QObject>

#include <expected>
#include <optional>
#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/staff/guest_file.h>
#include <usher/domain/staff/guest_filter.h>
#include <usher/ports/attendee_roll.h>
#include <usher/ports/store_error.h>

#include <usher/kiosk/look_up_room.h>

namespace usher::kiosk {

/// Tells a look-up room of everybody the kiosk knows, page by page with guests served in between, and of what
/// changes about them. Data thread; the room forgets everybody when its reader goes, which is before the
/// store does.
class RollReader : public QObject {
  Q_OBJECT
 public:
  /// Both outlive this object; the room lives on a thread of its own.
  RollReader(ports::AttendeeRoll& roll, LookUpRoom& room);
  ~RollReader() override;

  /// How guests stand is how they stand at this list. Begins to read with the first; with another one, or one
  /// that has changed, only standings are read anew.
  void serve(const domain::CheckInList& list);
  /// From now on, how they stand there; nullopt: at the list that is served again.
  void look(const std::optional<domain::CheckInList>& list);
  /// Something was recorded here, or came with the feed: to be called after it. The room knows of it when
  /// this returns, where it is no more than a page; the rest follows.
  void refresh();
  /// Whoever is meant by what was typed: first the guests of the booking whose whole reference it is, then
  /// those whose numbers the room has found, in their order; who is gone meanwhile, or stands otherwise, is
  /// left out. Of the filter's list where that is the one that is looked at; else of nobody. `more`: the room
  /// has found others.
  std::expected<domain::FoundGuests, ports::StoreError> guests(const QString& typed,
                                                               const domain::GuestFilter& filter,
                                                               std::vector<ports::RollNumber> numbers,
                                                               bool more);

 signals:
  // To the room, in this order.
  void cleared();
  void begun();
  void rowsRead(const std::vector<usher::ports::RollRow>& rows);
  void allRead();
  void standingsRead(const std::vector<usher::ports::RollStanding>& standings);
  void allStand();
  void gone(const std::vector<usher::ports::RollNumber>& numbers);
  void changed(const std::vector<usher::ports::RollRow>& rows);

  /// Nothing is read until serve() or refresh() is called again. To be connected by a queue where it makes
  /// this object go.
  void failed(const usher::ports::StoreError& error);

 protected:
  void timerEvent(QTimerEvent* event) override;

 private:
  enum class Reads { Nothing, Rows, Standings };

  void stand();
  void begin();
  void readOn();
  bool takeChanges();
  void readRows();
  void beginStandings();
  void readStandings();
  void wake();
  void giveUp(const ports::StoreError& error);
  void pageTaken();

  ports::AttendeeRoll& roll_;
  std::optional<domain::CheckInList> served_;
  std::optional<domain::CheckInList> looked_at_;
  /// Of the two the one at which they stand.
  std::optional<domain::CheckInList> list_;
  /// It is another than the one that rows were read for before.
  bool stand_otherwise_ = false;
  Reads reads_ = Reads::Nothing;
  /// Of the last page.
  std::optional<ports::RollNumber> after_;
  /// Pages that the room has not taken yet.
  int ahead_ = 0;
  bool more_changes_ = false;
  QBasicTimer timer_;
};

}  // namespace usher::kiosk
