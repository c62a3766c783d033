// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/answer_questions.h>

#include <algorithm>
#include <utility>

#include <usher/checkin/record_op.h>
#include <usher/desk/let_pass.h>
#include <usher/domain/staff/open_questions.h>

namespace usher::desk {

namespace {

using Given = std::vector<domain::Answer>;

const domain::Answer* answerTo(const domain::QuestionId& question, const Given& given) {
  const auto found = std::ranges::find(given, question, &domain::Answer::question);
  return found == given.end() ? nullptr : &*found;
}

/// Of what was given, what is to be kept.
std::variant<Given, Missing, TooLong> fitOf(const Given& given, const domain::OpenQuestions& open) {
  Given fit;
  for (const domain::Question& question : open.askable) {
    const domain::Answer* const answer = answerTo(question.id, given);
    if (domain::isForGuestAlone(question) && !(answer && domain::declines(question, answer->text))) continue;
    if (!answer) return Missing{};
    const QString text = lineOf(answer->text);
    if (isLongerThan(text, kLongestReason)) return TooLong{kLongestReason};
    if (question.required && domain::declines(question, text)) continue;
    if (!domain::isAnswer(question, text)) return Missing{};
    fit.push_back({question.id, text});
  }
  return fit;
}

}  // namespace

AnswerQuestions::AnswerQuestions(ports::CheckInStore& store, ports::Journal& journal,
                                 const ports::Clock& clock, ports::Random& random, Place place)
    : store_(store), journal_(journal), clock_(clock), random_(random), place_(std::move(place)) {}

std::expected<AnswerQuestions::Answer, ports::StoreError> AnswerQuestions::operator()(
    const domain::StaffMember& member, const domain::TicketId& ticket, const Given& answers) {
  if (const auto no = refusalOf(member, domain::StaffDeed::AnswerQuestions)) return *no;
  const auto facts = store_.facts();
  if (!facts) return std::unexpected(facts.error());
  const auto found = oneTicket(store_, ticket);
  if (!found) return std::unexpected(found.error());
  if (const auto* no = std::get_if<NotOneTicket>(&*found)) return *no;
  const auto& open = std::get<domain::TicketWithHistory>(*found).ticket.open_questions;
  auto fit = fitOf(answers, domain::openQuestionsOf({open}, *facts));
  if (const auto* missing = std::get_if<Missing>(&fit)) return *missing;
  if (const auto* text = std::get_if<TooLong>(&fit)) return *text;
  auto& given = std::get<Given>(fit);
  const bool kept = !given.empty();
  if (kept) {
    const domain::op::Answers what{ticket, std::move(given)};
    if (const auto recorded = checkin::recordOp(journal_, clock_, random_, what, member.id); !recorded)
      return std::unexpected(recorded.error());
  }
  auto passed = LetPass(store_, clock_, random_, place_)(member, ticket, domain::Direction::Entry);
  if (!passed && !kept) return std::unexpected(passed.error());
  if (!passed) return AnsweredGuest{std::unexpected(passed.error()), kept};
  if (const auto* no = std::get_if<NotAllowed>(&*passed)) return *no;
  return AnsweredGuest{std::get<domain::Decision>(std::move(*passed)), kept};
}

}  // namespace usher::desk
