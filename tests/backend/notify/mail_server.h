// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace usher::backend::tests {

/// A mail as Python's email library reads it; see read_mail.py.
QJsonObject readMail(const QString& file);
/// The text of a QR code in a picture; "" where there is none to read.
QByteArray readCode(const QByteArray& picture);

/// smtp_server.py as a process of its own, with a mailbox that outlives its restarts.
class MailServer {
 public:
  enum Mode { Plain, StartTls, Smtps };

  explicit MailServer(Mode mode, QStringList more = {});
  ~MailServer() { stop(); }

  /// Again on the same port.
  void start();
  void stop();

  std::string url() const;
  std::string caFile() const { return folder_.filePath("ca.pem").toStdString(); }
  std::string otherCaFile() const { return folder_.filePath("other.pem").toStdString(); }
  std::uint16_t port() const { return port_; }
  /// Files of the mails, in the order of their arrival.
  QStringList mails() const;
  QJsonObject mail(int index) const { return readMail(mails().at(index)); }
  QJsonObject envelope(int index) const;

 private:
  Mode mode_;
  QStringList more_;
  QTemporaryDir folder_;
  std::uint16_t port_ = 0;
  std::unique_ptr<QProcess> process_;
};

}  // namespace usher::backend::tests
