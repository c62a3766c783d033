// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What every AttendeeStore has to do so that kiosks greet guests in their own words: the ticket's row has
/// the contact's language.
class LanguageContract : public QObject {
  Q_OBJECT

 public:
  explicit LanguageContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void whoRegistersHasSaidIt();
  void whomNobodyAskedHasNone();
  void aWalkInHasThatOfTheKiosk();
  void aFileOfGuestsMaySayIt();
  void anEventFileMaySayIt();
  void anotherLanguageIsToldAtOnce();
  void anEditOfTheTicketLeavesIt();
  void whoIsErasedLeavesNone();

 private:
  std::string language(const std::string& ticket);
  std::string contactLanguage(const std::string& ticket);
  /// What the feed said last.
  std::string told(std::int64_t since);
  void registerOne(const std::string& language);
  void merge(const std::string& language);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
