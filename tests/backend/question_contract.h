// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What every store has to do with open questions when what is asked at the door changes.
class QuestionContract : public QObject {
  Q_OBJECT

 public:
  explicit QuestionContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void aQuestionReachesTicketsThatAreThere_data();
  void aQuestionReachesTicketsThatAreThere();
  void aQuestionLeavesTicketsAgain_data();
  void aQuestionLeavesTicketsAgain();
  void whatNeedNotBeAnsweredIsAskedToo();
  void whoHasAnsweredIsNotAskedAgain();
  void whatOnceWasAnAnswerMayBeNoneNow();
  void everyKindKnowsItsAnswers_data();
  void everyKindKnowsItsAnswers();
  void manyTicketsAreNotHeldInOneCommit();
  void ofManyEditsAtOnceTheLastCounts();
  void whoComesLaterIsAskedToo();
  void anEditOfTheTicketAsksNothingElse();
  void anImportSaysWhatIsOpenAndForgetsNoAnswer();
  void anImportWithoutQuestionsLeavesThemToTheBoard();
  void anImportedQuestionReachesWhoIsNotInTheFile();
  void aMergeClosesAndReopensNothing();

 private:
  void put(const contract::QuestionRow& question);
  void registerOne(const std::string& id, const std::vector<contract::Answer>& answers = {});
  std::vector<std::string> open(const std::string& ticket);
  bool areAllOpen(bool wanted);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
