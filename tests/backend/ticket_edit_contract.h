// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What every AttendeeStore has to do when tickets and links are changed: each change with all that hangs on
/// it, or nothing.
class TicketEditContract : public QObject {
  Q_OBJECT

 public:
  explicit TicketEditContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void aLinkLeadsToItsOwnerUntilItIsReplaced();
  void aLinkAndItsMailAreOne();
  void anEditAndItsMailAreOne();
  void anEditThatDeclinesChangesNothing();
  void ofManyEditsAtOnceNoneIsLost();

 private:
  contract::TicketRow ticketRow(const std::string& id);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
