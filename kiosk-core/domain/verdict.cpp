// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/verdict.h>

#include <usher/domain/overloaded.h>

namespace usher::domain {

const char* nameOf(const Verdict& verdict) {
  return std::visit(Overloaded{
                        [](const Admitted&) { return "admitted"; },
                        [](const AdmittedAgain&) { return "admitted_again"; },
                        [](const AlreadyUsed&) { return "already_used"; },
                        [](const Cancelled&) { return "cancelled"; },
                        [](const Unpaid&) { return "unpaid"; },
                        [](const Blocked&) { return "blocked"; },
                        [](const Revoked&) { return "revoked"; },
                        [](const NotYetValid&) { return "not_yet_valid"; },
                        [](const NoLongerValid&) { return "no_longer_valid"; },
                        [](const WrongList&) { return "wrong_list"; },
                        [](const WrongEvent&) { return "wrong_event"; },
                        [](const Unknown&) { return "unknown"; },
                        [](const SeveralMatches&) { return "several_matches"; },
                        [](const QuestionsOpen&) { return "questions_open"; },
                        [](const NotEnrolled&) { return "not_enrolled"; },
                        [](const SessionFull&) { return "session_full"; },
                    },
                    verdict);
}

}  // namespace usher::domain
