// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ports/replica.h>
#include <usher/sqlite/database.h>
#include <usher/store/sealing.h>
#include <usher/store/ticket_writer.h>

namespace usher::store {

/// Writes records of the event into its file: statements kept, personal fields sealed on the way.
class RecordWriter {
 public:
  enum class Mode {
    /// Into an empty file: the same thing twice is refused (by the indexes, when they are made).
    Load,
    /// A thing that is there already is replaced.
    Update,
  };
  /// `schema` is the name under which the file is attached. Both references outlive this object.
  RecordWriter(sqlite::Database& database, const std::string& schema, Mode mode, Sealing& sealing);

  void write(const ports::Record& record);
  void write(const Row& row);
  void remove(const ports::Removed& removed);

 private:
  void write(const domain::Event& event);
  void write(const domain::TicketType& type);
  void write(const domain::CheckInList& list);
  void write(const domain::Session& session);
  void write(const domain::Ticket& ticket);
  void write(const domain::CheckIn& check_in);
  void write(const domain::TicketKey& key);
  void write(const domain::Revocation& revocation);
  void write(const domain::Question& question);
  void write(const domain::CatalogueItem& item);
  void write(const domain::GuestRequest& request);
  void write(const domain::Notice& notice);
  void write(const domain::LookUpKey& key);
  void write(const domain::Picture& picture);
  void write(const domain::StaffMember& member);
  void write(const domain::SecondEntry& entry);
  void write(const domain::PaperTemplate& made);

  sqlite::Database& database_;
  std::string schema_;
  Sealing& sealing_;
  sqlite::Statement event_;
  sqlite::Statement ticket_type_;
  sqlite::Statement list_;
  sqlite::Statement session_;
  TicketWriter ticket_;
  sqlite::Statement check_in_;
  sqlite::Statement ticket_key_;
  sqlite::Statement revocation_;
  sqlite::Statement question_;
  sqlite::Statement item_;
  sqlite::Statement request_;
  sqlite::Statement notice_;
  sqlite::Statement look_up_key_;
  sqlite::Statement picture_;
  sqlite::Statement staff_member_;
  sqlite::Statement incident_;
  sqlite::Statement paper_template_;
};

/// The kind of a record, as the feed names it in a removal.
ports::RecordKind kindOf(const ports::Record& record);
/// The id of a record within its kind.
const QString& idOf(const ports::Record& record);

}  // namespace usher::store
