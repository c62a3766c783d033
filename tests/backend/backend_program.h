// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <usher/contract/ops.h>

#include "http_client.h"

namespace usher::backend::tests {

/// The shipped binary, run as an operator would, on a data folder of its own. A test that uses it defines
/// USHER_BACKEND and depends on usher-backend. Where the program does not do what it should, the test fails.
class BackendProgram {
 public:
  static constexpr int kPatienceMs = 60'000;

  BackendProgram();
  ~BackendProgram();

  struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
  };
  /// To its end.
  static Ran run(const QStringList& arguments, const QByteArray& input = {});

  const QString& data() const { return data_; }
  QString path(const QString& name) const { return folder_.filePath(name); }
  /// Gives the file's path.
  QString write(const QString& name, const std::string& text) const;
  QByteArray contentOf(const QString& name) const;

  void importEvent(int tickets);
  /// On a free port of loopback.
  void serve(const QStringList& options = {},
             const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());
  std::uint16_t port() const { return port_; }
  QProcess& process() { return *server_; }
  /// Waits for the server to log `text`; false where it never does.
  bool hasLogged(const QByteArray& text);
  /// SIGTERM; all that it has logged.
  QByteArray stop();
  /// SIGKILL.
  void kill();

  /// Pairs a kiosk with the event "demo"; its id.
  std::string pairKiosk(const QString& name);
  /// Of the kiosk that was paired last.
  const HttpClient::Headers& kioskHeaders() const { return headers_; }
  contract::OpsAnswer push(std::vector<contract::Op> ops) const;
  /// Where the event's feed stands.
  std::string cursor() const;

 private:
  QTemporaryDir folder_;
  QString data_;
  std::unique_ptr<QProcess> server_;
  QByteArray log_;
  std::uint16_t port_ = 0;
  HttpClient::Headers headers_;
};

}  // namespace usher::backend::tests
