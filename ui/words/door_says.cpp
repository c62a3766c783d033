// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <usher/domain/overloaded.h>
#include <usher/ui/words/notice.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

namespace {

/// Where what a guest reads of a verdict is not what staff have to know.
class DoorWords {
  Q_DECLARE_TR_FUNCTIONS(DoorWords)

 public:
  explicit DoorWords(const Speaking& speaking) : speaking_(speaking) {}

  void say(StaffNotice& notice, const domain::Verdict& verdict) const {
    std::visit(
        domain::Overloaded{
            [&](const domain::Admitted&) {
              notice = {StaffTone::Good, QStringLiteral("check-circle"), tr("May come in")};
            },
            [&](const domain::AdmittedAgain& again) {
              notice = {StaffTone::Good, QStringLiteral("check-circle"), tr("May come in again"),
                        tr("The last time was %1.", "%1: 'today at 09:14'")
                            .arg(speaking_.time.moment(again.last_entry))};
            },
            [&](const domain::Unpaid&) { notice.more = tr("The payment has not arrived."); },
            [&](const domain::Blocked&) {
              notice.title = tr("The ticket is on hold");
              notice.more = tr("The organizers have blocked it.");
            },
            [&](const domain::Revoked&) {
              notice.title = tr("The ticket is no longer valid");
              notice.more = tr("The organizers have withdrawn it.");
            },
            [&](const domain::WrongList& wrong) {
              const QString name = wrong.right_name.in(speaking_.language);
              notice.title = tr("Not at this door");
              notice.more =
                  name.isEmpty()
                      ? tr("No door is open to this type of ticket.")
                      : tr("This type of ticket goes to: %1", "%1: a door").arg(speaking_.isolated(name));
            },
            [&](const domain::WrongEvent&) { notice.more = {}; },
            [&](const domain::Unknown&) {
              notice.title = tr("Unknown here");
              notice.more = tr("No ticket of this event is known by that.");
            },
            [&](const domain::QuestionsOpen& open) {
              notice.title = tr("Questions are still open");
              notice.more = tr("%n question(s) to answer, here, at a kiosk or on the guest’s own page.",
                               nullptr, static_cast<int>(open.questions.size()));
            },
            [&](const domain::NotEnrolled& missing) {
              const QString session = missing.session.in(speaking_.language);
              notice.more = session.isEmpty() ? tr("The guest has no seat in it.")
                                              : tr("The guest has no seat in “%1”.", "%1: a session")
                                                    .arg(speaking_.isolated(session));
            },
            [](const auto&) {},
        },
        verdict);
  }

 private:
  const Speaking& speaking_;
};

}  // namespace

StaffNotice doorSays(const domain::Verdict& verdict, const Speaking& speaking) {
  const Notice guests = refusedNotice(verdict, speaking);
  StaffNotice notice{guests.mood == Mood::Stop ? StaffTone::Stop : StaffTone::Care, guests.shape,
                     guests.title, guests.happened};
  DoorWords(speaking).say(notice, verdict);
  return notice;
}

}  // namespace usher::ui
