// SPDX-License-Identifier: Apache-2.0
// What the data thread does for staff mode.
#include <usher/kiosk/data_room.h>

#include <algorithm>
#include <utility>

#include <usher/desk/sign_in.h>

#include <usher/kiosk/data_room_parts.h>
#include <usher/kiosk/json_log.h>

namespace usher::kiosk {

namespace entry = domain::entry;
namespace mode = domain::staff_mode;

namespace {

const char* nameOf(const domain::SignInResult& result) {
  if (std::holds_alternative<domain::SignedIn>(result)) return "signed in";
  if (std::holds_alternative<domain::WrongPin>(result)) return "wrong";
  if (std::holds_alternative<domain::Locked>(result)) return "locked";
  return "nobody may";
}

const char* nameOf(domain::StaffDeed deed) {
  switch (deed) {
    case domain::StaffDeed::LetIn:
      return "let in";
    case domain::StaffDeed::LetOut:
      return "let out";
    case domain::StaffDeed::Reprint:
      return "print badge";
    case domain::StaffDeed::Overrule:
      return "overrule";
    case domain::StaffDeed::Void:
      return "void";
    case domain::StaffDeed::CorrectBadge:
      return "correct badge";
    case domain::StaffDeed::AnswerQuestions:
      return "answer questions";
    default:
      return "other";
  }
}

}  // namespace

void DataRoom::lookAtPin(const entry::LookAtPin& wanted) {
  if (!parts_) {
    emit pinLookedAt({wanted.visit, std::nullopt});
    return;
  }
  const auto result =
      desk::SignIn(*parts_->data.store, *parts_->data.staff_hashes, clock_)(wanted.pin, wanted.expected);
  if (!result) {
    emit pinLookedAt({wanted.visit, std::nullopt});
    return loseStore(result.error());
  }
  logInfo(QStringLiteral("staff pin"), {{QStringLiteral("result"), QLatin1String(nameOf(*result))}});
  emit pinLookedAt({wanted.visit, *result});
}

void DataRoom::takeBadge(const QString& code) {
  if (!parts_) return;
  const auto owner = desk::SignIn(*parts_->data.store, *parts_->data.staff_hashes, clock_).ownerOf(code);
  if (!owner) return loseStore(owner.error());
  if (*owner) emit staffBadgeShown({**owner});
}

void DataRoom::readGuest(const mode::Read& wanted) {
  const auto failed = [&] { emit guestRead({wanted.asked, mode::NotKept{}}); };
  if (!parts_ || !parts_->serve_staff) return failed();
  auto read = parts_->serve_staff->read(wanted);
  if (!read) {
    failed();
    return loseStore(read.error());
  }
  if (const auto* file = std::get_if<domain::GuestFile>(&read->answer)) {
    logInfo(QStringLiteral("staff read"), {{QStringLiteral("ticket"), file->ticket.id.text()}});
  } else if (const auto* group = std::get_if<domain::GroupFile>(&read->answer)) {
    logInfo(QStringLiteral("staff read group"), {{QStringLiteral("guests"), group->all.count}});
  }
  emit guestRead(*read);
}

void DataRoom::serveStaff(const domain::StaffMember& member, const mode::Do& wanted) {
  const auto failed = [&] { emit staffServed({wanted.asked, mode::NotKept{}}, std::nullopt, {}); };
  if (!parts_ || !parts_->serve_staff) return failed();
  auto served = (*parts_->serve_staff)(member, wanted);
  if (!served) {
    failed();
    return loseStore(served.error());
  }
  logInfo(QStringLiteral("staff deed"),
          {{QStringLiteral("staff"), member.id.text()},
           {QStringLiteral("deed"), QLatin1String(nameOf(mode::kindOf(wanted.deed)))},
           {QStringLiteral("ticket"), wanted.ticket.text()},
           {QStringLiteral("done"), std::holds_alternative<mode::Done>(served->done.outcome)}});
  tellServed(*served);
}

void DataRoom::letInTogether(const domain::StaffMember& member, const mode::LetInTogether& wanted) {
  const auto failed = [&] { emit staffServedTogether({wanted.asked, mode::NotKept{}}, {}); };
  if (!parts_ || !parts_->serve_staff) return failed();
  auto served = (*parts_->serve_staff)(member, wanted);
  if (!served) {
    failed();
    return loseStore(served.error());
  }
  const auto log = [&](const domain::TicketId& ticket, bool done) {
    logInfo(QStringLiteral("staff deed"),
            {{QStringLiteral("staff"), member.id.text()},
             {QStringLiteral("deed"), QLatin1String(nameOf(domain::StaffDeed::LetIn))},
             {QStringLiteral("ticket"), ticket.text()},
             {QStringLiteral("done"), done}});
  };
  if (const auto* came = std::get_if<mode::CameIn>(&served->done.outcome)) {
    for (const domain::TicketId& ticket : came->in) log(ticket, true);
    for (const auto& one : came->refused) log(one.ticket, false);
  }
  const bool kept = !served->badges.empty();
  emit staffServedTogether(served->done, served->badges);
  if (kept) tellRecorded();
  if (served->stopped) loseStore(*served->stopped);
}

void DataRoom::registerForStaff(const domain::StaffMember& member, const mode::Register& wanted) {
  const auto failed = [&] { emit staffServed({wanted.asked, mode::NotKept{}}, std::nullopt, {}); };
  if (!parts_ || !parts_->serve_staff) return failed();
  auto served = (*parts_->serve_staff)(member, wanted);
  if (!served) {
    failed();
    return loseStore(served.error());
  }
  logInfo(QStringLiteral("staff deed"),
          {{QStringLiteral("staff"), member.id.text()},
           {QStringLiteral("deed"), QStringLiteral("register")},
           {QStringLiteral("ticket"), served->done.now ? served->done.now->ticket.id.text() : QString()},
           {QStringLiteral("done"), served->kept}});
  tellServed(*served);
}

void DataRoom::tellServed(const desk::ServeStaff::Served& served) {
  emit staffServed(served.done, served.badge, served.reason);
  if (served.kept) tellRecorded();
  if (served.stopped) loseStore(*served.stopped);
}

void DataRoom::readRequests(const domain::requests_page::Read& wanted) {
  const auto failed = [&] { emit requestsRead({wanted.asked, mode::NotKept{}}); };
  if (!parts_ || !parts_->serve_requests) return failed();
  auto read = parts_->serve_requests->read(wanted);
  if (!read) {
    failed();
    return loseStore(read.error());
  }
  emit requestsRead(*read);
}

void DataRoom::serveRequest(const domain::StaffMember& member, const domain::requests_page::Do& wanted) {
  const auto failed = [&] { emit requestServed({wanted.asked, mode::NotKept{}}); };
  if (!parts_ || !parts_->serve_requests) return failed();
  auto served = (*parts_->serve_requests)(member, wanted);
  if (!served) {
    failed();
    return loseStore(served.error());
  }
  logInfo(QStringLiteral("staff deed"), {{QStringLiteral("staff"), member.id.text()},
                                         {QStringLiteral("deed"), QStringLiteral("request")},
                                         {QStringLiteral("ticket"), wanted.ticket.text()},
                                         {QStringLiteral("done"), served->kept}});
  emit requestServed(served->done);
  if (served->kept) tellRecorded();
}

void DataRoom::lookAt(const std::optional<domain::CheckInListId>& list) {
  if (std::exchange(looked_at_, list) != list) readRoll();
}

void DataRoom::tellFound(const QString& typed, const domain::GuestFilter& filter,
                         const std::vector<ports::RollNumber>& numbers, bool more) {
  if (!parts_ || !parts_->roll) return;
  auto guests = parts_->roll->guests(typed, filter, numbers, more);
  if (!guests) return loseStore(guests.error());
  emit guestsFound({*std::move(guests)});
}

void DataRoom::beginRoll() {
  roll_timer_.stop();
  if (!parts_ || !list_) return;
  parts_->roll = std::make_unique<RollReader>(*parts_->data.store, look_up_);
  // The reader goes with the store: not from within its own signal.
  connect(parts_->roll.get(), &RollReader::failed, this, &DataRoom::loseStore, Qt::QueuedConnection);
  readRoll();
}

void DataRoom::readRoll() {
  if (!parts_ || !parts_->roll || !list_) return;
  const auto known = [this](const domain::CheckInListId& id) {
    const auto found = std::ranges::find(parts_->lists, id, &domain::CheckInList::id);
    return found != parts_->lists.end() ? std::optional(*found) : std::nullopt;
  };
  parts_->roll->look(looked_at_ ? known(*looked_at_) : std::nullopt);
  if (const auto served = known(*list_)) parts_->roll->serve(*served);
}

void DataRoom::tellRecorded() {
  // First: the next guest may stand at the door beside this one.
  if (parts_->lan) parts_->lan->recorded();
  parts_->engine->recorded();
  readRoll();
  QMetaObject::invokeMethod(this, &DataRoom::settlePapers, Qt::QueuedConnection);
}

desk::Place DataRoom::placeHere() const {
  return {parts_->data.pairing.identity.name, *list_, prints(domain::Paper::Badge)};
}

void DataRoom::tellStaff() {
  if (!parts_) return;
  const auto staff = parts_->data.store->staff();
  if (!staff) return loseStore(staff.error());
  emit staffChanged(*staff);
}

}  // namespace usher::kiosk
