// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>
#include <optional>

#include <usher/kiosk/printing/cups_handles.h>

namespace usher::kiosk {

/// Whether paper of this name (PWG 5101.1) is among what `info` lists; nullopt: it lists none.
std::optional<bool> takesMedia(http_t* http, cups_dest_t& dest, cups_dinfo_t* info, const QByteArray& media);

/// The printer behind a queue, where it speaks IPP: asked itself, as the queue's word on it may be old, and
/// as the print service may have stopped in the middle of a job. One question and answer, and at most
/// `kPatienceMs` until it is answered.
class IppDevice {
 public:
  static constexpr int kPatienceMs = 1'000;

  /// nullopt: it speaks something else. The error: it does not answer.
  static std::expected<std::optional<IppDevice>, QString> behind(cups_dest_t& dest);

  /// nullptr: it does not answer.
  IppAnswer attributes() const;

  /// No: it refuses jobs for paper of this name. `dest` is the queue before it.
  bool takes(cups_dest_t& dest, const QByteArray& media) const;

  struct Job {
    int id = 0;
    ipp_jstate_t state = IPP_JSTATE_PENDING;
  };
  /// The last of this name, as far as the printer remembers; nullopt: it knows none. The error: it does not
  /// answer.
  std::expected<std::optional<Job>, QString> find(const QString& name) const;
  /// True: the printer has taken it, and prints no more of the job.
  bool cancel(const Job& job) const;

 private:
  IppDevice(Connection http, QByteArray resource, QByteArray uri);
  IppAnswer ask(ipp_t* request) const;
  ipp_t* request(ipp_op_t what) const;

  Connection http_;
  QByteArray resource_;
  QByteArray uri_;
};

}  // namespace usher::kiosk
