// SPDX-License-Identifier: Apache-2.0
#include <usher/net/wire_guest_rows.h>

#include <usher/contract/base64.h>
#include <usher/net/wire_text.h>

namespace usher::net {
namespace {

domain::AnswerForm answerForm(contract::QuestionKind wire) {
  switch (wire) {
    case contract::QuestionKind::Text:
      return domain::AnswerForm::Text;
    case contract::QuestionKind::Choice:
      return domain::AnswerForm::Choice;
    case contract::QuestionKind::Number:
      return domain::AnswerForm::Number;
    case contract::QuestionKind::Date:
      return domain::AnswerForm::Date;
    case contract::QuestionKind::Signature:
      return domain::AnswerForm::Signature;
    case contract::QuestionKind::Consent:
      return domain::AnswerForm::Consent;
  }
  return domain::AnswerForm::Text;
}

domain::ItemKind itemKind(contract::ItemKind wire) {
  switch (wire) {
    case contract::ItemKind::Handout:
      return domain::ItemKind::Handout;
    case contract::ItemKind::Food:
      return domain::ItemKind::Food;
    case contract::ItemKind::Drink:
      return domain::ItemKind::Drink;
    case contract::ItemKind::Assistance:
      return domain::ItemKind::Assistance;
  }
  return domain::ItemKind::Handout;
}

domain::RequestState requestState(contract::RequestState wire) {
  switch (wire) {
    case contract::RequestState::Open:
      return domain::RequestState::Open;
    case contract::RequestState::Accepted:
      return domain::RequestState::Accepted;
    case contract::RequestState::Done:
      return domain::RequestState::Done;
    case contract::RequestState::Declined:
      return domain::RequestState::Declined;
  }
  return domain::RequestState::Open;
}

domain::NoticeKind noticeKind(contract::NoticeKind wire) {
  switch (wire) {
    case contract::NoticeKind::Queue:
      return domain::NoticeKind::Queue;
    case contract::NoticeKind::Moved:
      return domain::NoticeKind::Moved;
    case contract::NoticeKind::Filling:
      return domain::NoticeKind::Filling;
    case contract::NoticeKind::Seat:
      return domain::NoticeKind::Seat;
    case contract::NoticeKind::Cancelled:
      return domain::NoticeKind::Cancelled;
  }
  return domain::NoticeKind::Queue;
}

}  // namespace

std::optional<ports::Record> question(const contract::QuestionRow& row) {
  auto id = idOf<domain::QuestionId>(row.id);
  if (!id) return std::nullopt;
  domain::Question question{.id = *std::move(id),
                            .text = localized(row.text),
                            .form = answerForm(row.kind),
                            .required = row.required,
                            .choices = {},
                            .at_door = row.at_door,
                            .at_registration = contract::isAskedAtRegistration(row)};
  for (const auto& choice : row.choices)
    question.choices.push_back({text(choice.id), localized(choice.text)});
  return question;
}

std::optional<ports::Record> item(const contract::CatalogueItemRow& row) {
  auto id = idOf<domain::ItemId>(row.id);
  auto session = idOf<domain::SessionId>(row.session);
  if (!id || (!session && !row.session.empty())) return std::nullopt;
  return domain::CatalogueItem{.id = *std::move(id),
                               .name = localized(row.name),
                               .kind = itemKind(row.kind),
                               .session = std::move(session),
                               .stock = row.stock,
                               .per_guest = row.per_guest,
                               .opens_at = row.opens_at,
                               .closes_at = row.closes_at,
                               .picture = idOf<domain::PictureId>(row.picture)};
}

std::optional<ports::Record> request(const contract::RequestRow& row) {
  auto id = idOf<domain::RequestId>(row.id);
  auto ticket = idOf<domain::TicketId>(row.ticket);
  auto item = idOf<domain::ItemId>(row.item);
  if (!id || !ticket || !item) return std::nullopt;
  return domain::GuestRequest{.id = *std::move(id),
                              .ticket = *std::move(ticket),
                              .item = *std::move(item),
                              .quantity = row.quantity,
                              .state = requestState(row.state),
                              .at = row.at,
                              .taken_on = !row.by.empty(),
                              .changed_at = row.updated_at,
                              .by = QString::fromStdString(row.by),
                              .note = QString::fromStdString(row.note)};
}

std::optional<ports::Record> notice(const contract::NoticeRow& row) {
  auto id = idOf<domain::NoticeId>(row.id);
  auto session = idOf<domain::SessionId>(row.session);
  if (!id || !session) return std::nullopt;
  return domain::Notice{.id = *std::move(id),
                        .kind = noticeKind(row.kind),
                        .session = *std::move(session),
                        .title = localized(row.title),
                        .from = row.from,
                        .until = row.until};
}

std::optional<ports::Record> picture(const contract::PictureRow& row) {
  auto id = idOf<domain::PictureId>(row.id);
  const auto file = contract::fromBase64(row.data);
  if (!id || !file) return std::nullopt;
  return domain::Picture{.id = *std::move(id), .file = QByteArray::fromStdString(*file)};
}

std::optional<ports::Record> paperTemplate(const contract::TemplateRow& row) {
  auto id = idOf<domain::TemplateId>(row.id);
  if (!id || !contract::isTemplatePaper(row.id)) return std::nullopt;
  return domain::PaperTemplate{.id = *std::move(id), .text = QByteArray::fromStdString(row.text)};
}

}  // namespace usher::net
