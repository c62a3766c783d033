// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/staff/open_questions.h>
#include <usher/ui/keyboard/typed_form.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// How an answer of that form is typed, where it is.
TypedForm typedFormOf(domain::AnswerForm form);

/// What is expected in the field; empty: it goes without saying.
QString answerHint(domain::AnswerForm form, const QString& language);

/// To staff: what there is to do about the questions that keep a guest out.
QString openInWords(const domain::OpenQuestions& open);

/// One after the other, in one text.
QString questionsInWords(const domain::OpenQuestions& open, const Speaking& speaking);

}  // namespace usher::ui
