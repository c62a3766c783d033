// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>

namespace usher::domain {

enum class SearchFault {
  NoReference,
  NoName,
  /// More than GuestSearch::kMaxLength characters in either.
  TooLong,
};

/// What a guest without a code types to be found: a booking's reference or an e-mail address, and their last
/// name. Personal data: in memory only as long as the search takes.
class GuestSearch {
 public:
  /// In UTF-16 units, as QString counts: no e-mail address is longer.
  static constexpr int kMaxLength = 254;

  /// Surrounding white space is gone.
  static std::expected<GuestSearch, SearchFault> parse(const QString& reference_or_email,
                                                       const QString& last_name);

  const QString& referenceOrEmail() const { return reference_or_email_; }
  const QString& lastName() const { return last_name_; }
  bool operator==(const GuestSearch&) const = default;

 private:
  GuestSearch(QString reference_or_email, QString last_name)
      : reference_or_email_(std::move(reference_or_email)), last_name_(std::move(last_name)) {}
  QString reference_or_email_;
  QString last_name_;
};

}  // namespace usher::domain
