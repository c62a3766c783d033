// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/service/enrolments.h>
#include <usher/backend/web/guest_sections.h>
#include <usher/backend/web/programme.h>

namespace usher::backend::web {

namespace {

using contract::NoticeKind;

std::string waitingWords(const Visitor& visitor, const store::Enrolment& enrolment) {
  return enrolment.seat == store::Seat::Waiting ? visitor.say("web.waiting", {{"count", enrolment.ahead}})
                                                : std::string();
}

const char* noticeWords(NoticeKind kind) {
  switch (kind) {
    case NoticeKind::Queue:
      return "web.notice_queue";
    case NoticeKind::Moved:
      return "web.notice_moved";
    case NoticeKind::Filling:
      return "web.notice_filling";
    case NoticeKind::Seat:
      return "web.notice_seat";
    case NoticeKind::Cancelled:
      return "web.notice_cancelled";
  }
  return "";
}

/// What is said of a session that is gone, to those who were to be in it.
View lostView(const Visitor& visitor, const contract::NoticeRow& notice) {
  const auto& title = visitor.localized(notice.title);
  View view;
  view.text("title",
            visitor.say(noticeWords(notice.kind), {{"title", title.empty() ? notice.session : title}}));
  view.text("text", "").flag("is_queue", false).flag("is_care", true);
  return view;
}

}  // namespace

std::vector<View> noticeViews(const Visitor& visitor, const GuestFacts& facts, contract::Instant now) {
  std::vector<View> views;
  for (const auto& notice : facts.notices) {
    if (now < notice.from || now >= notice.until) continue;
    if (notice.kind == NoticeKind::Cancelled && facts.lost_sessions.contains(notice.session)) {
      views.push_back(lostView(visitor, notice));
    }
    const auto* session = facts.event.session(notice.session);
    const auto* enrolment = facts.enrolment(notice.session);
    if (!session || !enrolment) continue;
    const bool is_seated = enrolment->seat == store::Seat::Taken;
    // Who waits is not to queue, and who has a seat need not hear that others become few.
    if (notice.kind == NoticeKind::Queue && !is_seated) continue;
    if (notice.kind == NoticeKind::Filling || notice.kind == NoticeKind::Seat) continue;
    const auto when = locale::localTime(session->starts_at, facts.event.event.timezone, visitor.language(),
                                        locale::TimeStyle::ShortMoment);
    auto& view = views.emplace_back();
    view.text("title", visitor.say(noticeWords(notice.kind), {{"title", visitor.localized(session->title)}}));
    view.text("text", notice.kind == NoticeKind::Cancelled
                          ? std::string()
                          : visitor.say(notice.kind == NoticeKind::Queue ? "web.notice_queue_text"
                                                                         : "web.notice_moved_text",
                                        {{"room", session->room}, {"when", when}}));
    view.flag("is_queue", notice.kind == NoticeKind::Queue);
    view.flag("is_care", notice.kind != NoticeKind::Queue);
  }
  return views;
}

std::vector<View> chosenDays(const Visitor& visitor, const GuestFacts& facts) {
  return programmeDays(visitor, facts.event, [&](const contract::SessionRow& session, View& view) {
    const auto* enrolment = facts.enrolment(session.id);
    if (enrolment) view.text("waiting", waitingWords(visitor, *enrolment));
    return enrolment != nullptr;
  });
}

void describeSessions(const Visitor& visitor, const GuestFacts& facts, const GuestPaths& paths,
                      contract::Instant now, View& view) {
  view.flag("has_programme", !facts.event.sessions.empty());
  std::vector<View> mine;
  auto days = programmeDays(visitor, facts.event, [&](const contract::SessionRow& session, View& one) {
    const bool is_coming = !service::isOver(session, now);
    if (const auto* enrolment = facts.enrolment(session.id)) {
      one.text("waiting", waitingWords(visitor, *enrolment)).text("leave", visitor.say("web.leave"));
      one.text("leave_path",
               is_coming && !facts.isVoid() ? paths.under({"sessions", session.id, "leave"}) : "");
      mine.push_back(one);
      return false;
    }
    one.text("join_path", paths.under({"sessions", session.id, "join"}));
    one.text("join", visitor.say(seatsLeft(facts.event, session) == 0 ? "web.join_waiting" : "web.join"));
    return is_coming;
  });
  view.flag("may_choose", !facts.isVoid());
  view.list("days", std::move(days));
  if (mine.empty()) {
    view.flag("mine", false);
  } else {
    View chosen;
    chosen.list("sessions", std::move(mine));
    view.part("mine", std::move(chosen));
  }
}

}  // namespace usher::backend::web
