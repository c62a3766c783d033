// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <algorithm>

#include <usher/ui/words/session_news.h>

namespace usher::ui {

namespace {

struct SessionWords {
  Q_DECLARE_TR_FUNCTIONS(SessionWords)
};

/// Who has to act on it at once comes first.
int graveness(domain::NoticeKind kind) {
  switch (kind) {
    case domain::NoticeKind::Cancelled:
      return 0;
    case domain::NoticeKind::Moved:
      return 1;
    case domain::NoticeKind::Queue:
      return 2;
    case domain::NoticeKind::Seat:
      return 3;
    case domain::NoticeKind::Filling:
      return 4;
  }
  return 5;
}

News newsFrom(const domain::Notice& notice, const domain::Session* session, const Speaking& speaking) {
  News news{notice.session, notice.kind, {}, session ? session->title.in(speaking.language) : QString(), {}};
  if (news.title.isEmpty()) news.title = notice.title.in(speaking.language);
  const QString place = session ? placeOf(*session, speaking) : QString();
  switch (notice.kind) {
    case domain::NoticeKind::Cancelled:
      news.shape = QStringLiteral("cancelled");
      news.words = SessionWords::tr("Does not take place");
      break;
    case domain::NoticeKind::Moved:
      news.shape = QStringLiteral("signpost");
      news.words = SessionWords::tr("Moved: %1", "time and room").arg(place);
      news.says_room = true;
      break;
    case domain::NoticeKind::Queue:
      news.shape = QStringLiteral("clock");
      news.words =
          session && !session->room.isEmpty()
              ? SessionWords::tr("Please go there now: %1", "a room").arg(speaking.isolated(session->room))
              : SessionWords::tr("Please go there now");
      news.says_room = true;
      break;
    case domain::NoticeKind::Seat:
      news.shape = QStringLiteral("check");
      news.words = SessionWords::tr("A seat is free again");
      break;
    case domain::NoticeKind::Filling:
      news.shape = QStringLiteral("group");
      news.words = session && session->fill == domain::Fill::Full ? SessionWords::tr("Full")
                                                                  : SessionWords::tr("Filling up");
      break;
  }
  return news;
}

}  // namespace

QString seatsIn(const domain::Room& room) {
  const QString inside = SessionWords::tr("%n inside", "guests in a room", static_cast<int>(room.inside));
  const auto left = room.seatsLeft();
  if (!left) return inside;
  return SessionWords::tr("%1 · %2", "who is inside · seats left")
      .arg(inside, *left == 0 ? SessionWords::tr("Full")
                              : SessionWords::tr("%n seat(s) left", nullptr, static_cast<int>(*left)));
}

QString placeOf(const domain::Session& session, const Speaking& speaking) {
  const QString when = speaking.time.brief(session.starts_at);
  return session.room.isEmpty()
             ? when
             : SessionWords::tr("%1 · %2", "time · room").arg(when, speaking.isolated(session.room));
}

std::vector<News> newsOf(const domain::EventFacts& facts, const Speaking& speaking,
                         const std::vector<domain::SessionId>* only) {
  std::vector<const domain::Notice*> shown;
  for (const domain::Notice& notice : facts.notices) {
    if (!notice.isShownAt(speaking.now)) continue;
    if (only && std::ranges::find(*only, notice.session) == only->end()) continue;
    shown.push_back(&notice);
  }
  std::ranges::stable_sort(shown, {}, [](const domain::Notice* notice) { return graveness(notice->kind); });
  std::vector<News> news;
  for (const domain::Notice* notice : shown) {
    if (std::ranges::find(news, notice->session, &News::session) != news.end()) continue;
    News one = newsFrom(*notice, facts.session(notice->session), speaking);
    // Of a session that nobody knows there is nothing to say.
    if (!one.title.isEmpty()) news.push_back(std::move(one));
  }
  return news;
}

}  // namespace usher::ui
