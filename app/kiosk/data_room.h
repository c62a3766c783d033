// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

#include <usher/desk/place.h>
#include <usher/desk/serve_staff.h>
#include <usher/domain/evaluate.h>
#include <usher/domain/flow/effect.h>
#include <usher/domain/flow/event.h>
#include <usher/domain/op.h>
#include <usher/domain/staff/entry.h>
#include <usher/domain/staff/kiosk_page.h>
#include <usher/domain/staff/preflight.h>
#include <usher/domain/staff/requests_page.h>
#include <usher/domain/staff/staff_mode.h>
#include <usher/ports/backend.h>
#include <usher/ports/random.h>
#include <usher/ports/store_error.h>
#include <usher/sync/sync_status.h>

#include <usher/kiosk/corrected_clock.h>
#include <usher/kiosk/data_source.h>
#include <usher/kiosk/look_up_room.h>
#include <usher/kiosk/settings.h>
#include <usher/kiosk/staff_choices.h>
#include <usher/kiosk/stick_reading.h>
#include <usher/kiosk/system_clock.h>

namespace usher::kiosk {

/// Everything that lives on the data thread: the store, the decision, the exchange with the backend. What
/// can't be opened is tried again until it can, so that staff need not restart a kiosk that they have mended.
class DataRoom : public QObject {
  Q_OBJECT
 public:
  /// The references outlive this object.
  DataRoom(KioskSettings settings, const SystemClock& machine_clock, CorrectedClock& clock,
           ports::Random& random, LookUpRoom& look_up, std::unique_ptr<DataSource> source);
  ~DataRoom() override;

  void open();
  /// Answered by decided() or decisionFailed(), at once.
  void redeem(const domain::effect::Redeem& wanted);
  /// Keeps what the guest answered, then as redeem().
  void answer(const domain::effect::Answer& given);
  /// Answered by found() or decisionFailed(), at once.
  void find(const domain::effect::Find& wanted);
  /// Answered by typesOffered(), at once.
  void offerTypes(const domain::effect::OfferTypes& wanted);
  /// Answered by registered() or decisionFailed(), at once.
  void registerWalkIn(const domain::effect::Register& wanted);
  /// Keeps what a guest asks for; answered by asked(), at once.
  void askFor(const domain::effect::AskFor& wanted);
  /// Keeps that a guest wants a seat, or gives it back; answered by seatChanged(), at once.
  void changeSeat(const domain::effect::ChangeSeat& wanted);
  /// Answered by seatsTold(), at once, where there are any to tell of.
  void tellSeats(const domain::effect::TellSeats& wanted);
  /// Answered by pinLookedAt(), after some tens of milliseconds.
  void lookAtPin(const domain::entry::LookAtPin& wanted);
  /// Answered by staffBadgeShown() where it is somebody's staff badge.
  void takeBadge(const QString& code);
  /// Guests are looked for as they stand at this list from now on; nullopt: at the one that is served.
  void lookAt(const std::optional<domain::CheckInListId>& list);
  /// Answered by guestsFound(), at once: who they are that the look-up has found.
  void tellFound(const QString& typed, const domain::GuestFilter& filter,
                 const std::vector<ports::RollNumber>& numbers, bool more);
  /// Answered by guestRead(), at once.
  void readGuest(const domain::staff_mode::Read& wanted);
  /// Answered by staffServed(), at once.
  void registerForStaff(const domain::StaffMember& member, const domain::staff_mode::Register& wanted);
  /// Answered by staffServed(), at once.
  void serveStaff(const domain::StaffMember& member, const domain::staff_mode::Do& wanted);
  /// Answered by staffServedTogether(), at once.
  void letInTogether(const domain::StaffMember& member, const domain::staff_mode::LetInTogether& wanted);
  /// Answered by requestsRead(), at once.
  void readRequests(const domain::requests_page::Read& wanted);
  /// Answered by requestServed(), at once.
  void serveRequest(const domain::StaffMember& member, const domain::requests_page::Do& wanted);
  /// Answered by exchangeTold(), arrivalsTold() and incidentsTold(), at once; where nothing of the event is
  /// at hand, by the first alone.
  void tellState();
  /// Answered by kioskServed(): at once, or of what takes its time (Reload, ExportCheckIns, SaveQueue,
  /// ReadStick) when it is done or can't be.
  void serveKiosk(const domain::StaffMember& member, const domain::kiosk_page::Do& wanted);
  /// Answered by ticketsTried(), at once.
  void tryTickets(const domain::preflight::TryTickets& wanted);
  /// For the backend: that something keeps a paper, or how one ended of which nothing is kept.
  void record(const domain::op::PrintResult& result);
  /// Another kiosk may print it; answered by paperGiven().
  void giveAway(const domain::OpId& order);
  /// Other kiosks hear of it: whether badges can be printed here, and how many wait.
  void offerPrinting(bool able, int waiting);
  /// Keeps that a guest is owed a paper; answered by paperOrdered(), at once.
  void orderPaper(const domain::effect::Print& wanted);
  /// Keeps that a printer is about to get it; answered by mayHandOver(), at once.
  void handTo(const domain::OpId& order, const QString& printer);
  /// Keep how far it came: see ports::PrintQueue.
  void handedOver(const domain::OpId& order, const QString& printer_job);
  void takenBack(const domain::OpId& order);
  void doubted(const domain::OpId& order);
  void cameOut(const domain::OpId& order);
  /// In the order that leaves nothing half done. Nothing is signalled afterwards.
  void close();

  /// For the heartbeat: how a device is that lives elsewhere.
  void setDevice(QString ports::DeviceStates::* which, const QString& state);

 signals:
  void decided(const usher::domain::event::Decided& answer);
  void decisionFailed(const usher::domain::event::DecisionFailed& answer);
  void found(const usher::domain::event::Found& answer);
  void typesOffered(const usher::domain::event::TypesOffered& offer);
  void registered(const usher::domain::event::Registered& made);
  void asked(const usher::domain::event::Asked& answer);
  void seatChanged(const usher::domain::event::SeatChanged& answer);
  void seatsTold(const usher::domain::event::SeatsTold& answer);
  void pinLookedAt(const usher::domain::entry::PinLookedAt& answer);
  void staffBadgeShown(const usher::domain::entry::BadgeShown& shown);
  void guestsFound(const usher::domain::staff_mode::GuestsFound& answer);
  void guestRead(const usher::domain::staff_mode::GuestRead& answer);
  /// `badge`: whose is to be printed now; `reason`: why once more.
  void staffServed(const usher::domain::staff_mode::DeedDone& answer,
                   const std::optional<usher::domain::Guest>& badge, const QString& reason);
  /// `badges`: of all who came in, to be printed now.
  void staffServedTogether(const usher::domain::staff_mode::DeedDone& answer,
                           const std::vector<usher::domain::Guest>& badges);
  /// As it was wanted, with the order where it could be kept.
  void paperOrdered(const usher::domain::effect::Print& ordered);
  /// No: it is wanted no more.
  void mayHandOver(const usher::domain::OpId& order, bool may);
  /// Each that was open when the store was opened, in their order.
  void paperOwed(const usher::domain::OpenOrder& open, const usher::domain::Guest& guest);
  /// `kiosk`: which one prints it, as staff call it; "": it stays.
  void paperGiven(const usher::domain::OpId& order, const QString& kiosk);
  /// A kiosk nearby would print badges for this one.
  void printerNearby(bool is_there);
  /// It is wanted no more: its badge came out at another kiosk, or its entry was undone.
  void paperUnwanted(const usher::domain::OpId& order);
  void requestsRead(const usher::domain::requests_page::RequestsRead& answer);
  void requestServed(const usher::domain::requests_page::StepDone& answer);
  /// Its files that were damaged, when the store has been opened.
  void mendedTold(const std::vector<usher::domain::MendedFile>& mended);
  /// Of a whole event that is on its way in; nullopt: none is, any more.
  void loadProgressed(const std::optional<usher::domain::LoadProgress>& progress);
  /// `disk_free`: in bytes; nullopt: the system does not say.
  void exchangeTold(const usher::sync::SyncStatus& status, const std::optional<std::uint64_t>& disk_free);
  /// Of the event's other kiosks, with each heartbeat that says it.
  void neighboursTold(const std::vector<usher::domain::Neighbour>& neighbours);
  /// How many kiosks are heard on the local network.
  void lanHeard(int kiosks);
  /// The same, with each exchangeTold() and whenever others are heard.
  void nearbyTold(const usher::domain::Nearby& nearby);
  /// Other kiosks did something, and it counts here: in what is read, and in the look-up.
  void lanNewsCame();
  /// Where staff may have this kiosk go.
  void otherEventsTold(const std::vector<usher::domain::OtherEvent>& events);
  /// With each exchangeTold(): see domain::KioskState.
  void owedTold(std::int64_t badges);
  void arrivalsTold(const usher::domain::Arrivals& arrivals);
  void incidentsTold(const std::vector<usher::domain::kiosk_page::ToSettle>& incidents);
  void kioskServed(const usher::domain::kiosk_page::DeedDone& answer);
  void ticketsTried(const usher::domain::preflight::TicketsTried& answer);
  /// What staff set it to, now or before.
  void volumeChosen(int percent);
  /// Where this kiosk stands.
  void placeTold(const usher::desk::Place& place);
  /// All who may open the staff mode.
  void staffChanged(const std::vector<usher::domain::StaffMember>& staff);
  /// The feed has brought what there was.
  void newsCame();
  void serviceLost(const usher::domain::event::ServiceLost& loss);
  void serviceReady();
  void factsChanged(const usher::domain::EventFacts& facts);
  /// nullopt: this is no session's door.
  void roomChanged(const std::optional<usher::domain::Room>& room);

 protected:
  void timerEvent(QTimerEvent* event) override;

 private:
  struct Parts;

  void startSync();
  /// Nothing of a training is told to others.
  void startLan();
  void tellNearby();
  /// Staff for a day, and organizers.
  void tellMended();
  /// Looks whether the door can be served with what the store holds, and says so either way.
  void takeFacts();
  /// Of the settings, now; nullptr: the event has none for this kiosk.
  const domain::CheckInList* listHere(const domain::EventFacts& facts) const;
  void tellRoom(const domain::EventFacts& facts);
  void tellStaff();
  bool prints(domain::Paper paper) const;
  /// The papers that were owed when the store was opened, once.
  void tellOwed(const domain::EventFacts& facts);
  /// To be printed here, for who was let in here or at a neighbour's.
  void tellOwed(const domain::OpenOrder& open, const domain::EventFacts& facts);
  /// Badges that neighbours can't print.
  void takeGiven();
  /// Tells of the papers that are wanted no more since, and takes what neighbours gave.
  void settlePapers();
  template <class Keep>
  void keepOfPaper(Keep&& keep);
  /// Reads everybody into the look-up, once the kiosk has had time for its first page.
  void beginRoll();
  /// The look-up is told of what has changed.
  void readRoll();
  /// Something was done here: the backend has to hear of it, and the look-up.
  void tellRecorded();
  /// There is a list.
  desk::Place placeHere() const;
  void takeStatus(const sync::SyncStatus& status);
  void readChoices();
  /// The error is one line.
  std::expected<void, QString> keepChoices(StaffChoices choices);
  using KioskAnswer = std::optional<domain::kiosk_page::Outcome>;
  /// nullopt: it is on its way.
  KioskAnswer serve(const domain::StaffMember& member, const domain::kiosk_page::Do& wanted);
  domain::kiosk_page::Outcome switchTo(const domain::CheckInListId& list);
  domain::kiosk_page::Outcome settle(const domain::StaffMember& member,
                                     const domain::kiosk_page::Settle& wanted);
  domain::kiosk_page::Outcome settleBadge(const domain::StaffMember& member,
                                          const domain::kiosk_page::SettleBadge& wanted);
  KioskAnswer switchEvent(const domain::StaffMember& member, const domain::EventId& to, std::uint64_t asked);
  void reloadEnded(domain::kiosk_page::Outcome outcome);
  void switchEnded(const domain::kiosk_page::Outcome& outcome);
  KioskAnswer exportCheckIns(std::uint64_t asked);
  KioskAnswer saveQueue(std::uint64_t asked);
  KioskAnswer readStick(std::uint64_t asked);
  void stickRead(const StickReading::End& end);
  void stickEnded(const domain::kiosk_page::Outcome& outcome);
  domain::kiosk_page::Outcome writeBundle();
  void tellArrivals();
  void tellIncidents();
  /// Nothing of the event is at hand afterwards.
  void shut();
  void lose(const domain::event::ServiceLost& loss);
  void lose(const domain::event::ServiceLost& loss, std::chrono::milliseconds next_try);
  /// Nobody is admitted while the kiosk hands in what it did; `next`: the event after this one, if any.
  void closeDoor(const std::optional<domain::EventId>& next);
  /// The kiosk has handed in everything: it forgets the event, and goes on to the next, or waits to be paired
  /// anew.
  void depart(const std::optional<domain::EventId>& next);
  void tellServed(const desk::ServeStaff::Served& served);
  void loseStore(const ports::StoreError& error);
  void tellDevices();

  /// As the operator wants them, and with what staff have set over it.
  KioskSettings given_settings_;
  KioskSettings settings_;
  StaffChoices choices_;
  const SystemClock& machine_clock_;
  CorrectedClock& clock_;
  ports::Random& random_;
  LookUpRoom& look_up_;
  std::unique_ptr<DataSource> source_;
  std::unique_ptr<Parts> parts_;
  /// What is served.
  std::optional<domain::CheckInListId> list_;
  /// Another one at which staff look for guests.
  std::optional<domain::CheckInListId> looked_at_;
  std::optional<domain::Room> room_;
  QBasicTimer room_timer_;
  QBasicTimer roll_timer_;
  /// Runs while the backend is told of a damaged file.
  QBasicTimer mended_timer_;
  std::optional<std::chrono::seconds> clock_set_by_;
  bool serving_ = false;
  bool closed_ = false;
  /// The deed that waits for it.
  std::optional<std::uint64_t> reload_asked_;
  std::optional<std::uint64_t> switch_asked_;
  std::optional<std::uint64_t> stick_asked_;
  /// Why nothing of the event is at hand.
  QString lost_;
  /// As it was told last; without the progress, which is told apart.
  std::optional<sync::SyncStatus> status_;
  std::optional<domain::LoadProgress> progress_;
  ports::DeviceStates devices_{
      .camera = QStringLiteral("starting"), .printer = QStringLiteral("ready"), .light = {}};
};

}  // namespace usher::kiosk
