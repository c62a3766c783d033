// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What every PeopleStore has to do.
class PeopleContract : public QObject {
  Q_OBJECT

 public:
  explicit PeopleContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void administratorsAreEnteredReplacedAndRemoved();
  void aNewPasswordEndsTheSessionsOfThatAdministratorAlone();
  void aSessionLivesUntilItExpiresOrEnds();
  void aSessionIsProlongedWhileItLives();
  void anApiTokenIsKnownByItsHashAndUniqueByName();
  void whatIsKeptOnceIsGivenOnce();
  void whatHasExpiredIsForgotten();
  void ofManyTakersOneGetsWhatIsKeptOnce();

 private:
  store::WebSession sessionOf(const std::string& subject, const std::string& hash);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
