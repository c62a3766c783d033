// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <functional>
#include <optional>

namespace usher::domain {

/// What every id looks like: 1 to 64 characters of A-Z a-z 0-9 . _ -
inline bool isIdText(QStringView text) {
  if (text.isEmpty() || text.size() > 64) return false;
  for (const QChar c : text) {
    const auto u = c.unicode();
    const bool allowed = (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9') ||
                         u == '.' || u == '_' || u == '-';
    if (!allowed) return false;
  }
  return true;
}

/// An id that can't be mistaken for another kind's. Only made from valid text.
template <class Kind>
class Id {
 public:
  static std::optional<Id> parse(QStringView text) {
    if (!isIdText(text)) return std::nullopt;
    return Id(text.toString());
  }

  const QString& text() const { return text_; }
  bool operator==(const Id&) const = default;
  bool operator<(const Id& other) const { return text_ < other.text_; }

 private:
  explicit Id(QString text) : text_(std::move(text)) {}
  QString text_;
};

using EventId = Id<struct EventKind>;
using TicketTypeId = Id<struct TicketTypeKind>;
using CheckInListId = Id<struct CheckInListKind>;
using SessionId = Id<struct SessionKind>;
using TicketId = Id<struct TicketKind>;
using QuestionId = Id<struct QuestionKind>;
using ItemId = Id<struct CatalogueItemKind>;
using RequestId = Id<struct GuestRequestKind>;
using NoticeId = Id<struct SessionNoticeKind>;
using TicketKeyId = Id<struct TicketKeyKind>;
/// What tickets that were booked together have in common.
using BookingId = Id<struct BookingKind>;
using PictureId = Id<struct PictureKind>;
/// "badge" or "agenda".
using TemplateId = Id<struct TemplateKind>;
using LookUpKeyId = Id<struct LookUpKeyKind>;
using StaffMemberId = Id<struct StaffMemberKind>;
using KioskId = Id<struct KioskKind>;
/// UUIDv7 in the usual text form, see op_id.h.
using OpId = Id<struct OpKind>;

}  // namespace usher::domain
