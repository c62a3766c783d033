// SPDX-License-Identifier: Apache-2.0
#include "backend_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <chrono>

#include <usher/contract/codec.h>

#include "event_rows.h"
#include "test_kiosk.h"

namespace usher::backend::tests {

BackendProgram::BackendProgram() : data_(folder_.filePath("data")) {
  QDir().mkdir(data_);
}

BackendProgram::~BackendProgram() {
  kill();
}

BackendProgram::Ran BackendProgram::run(const QStringList& arguments, const QByteArray& input) {
  QProcess process;
  process.start(USHER_BACKEND, arguments);
  process.write(input);
  process.closeWriteChannel();
  process.waitForFinished(kPatienceMs);
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
          process.readAllStandardOutput(), process.readAllStandardError()};
}

QString BackendProgram::write(const QString& name, const std::string& text) const {
  QFile file(folder_.filePath(name));
  if (file.open(QIODevice::WriteOnly)) file.write(text.data(), static_cast<qint64>(text.size()));
  return file.fileName();
}

QByteArray BackendProgram::contentOf(const QString& name) const {
  QFile file(folder_.filePath(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void BackendProgram::importEvent(int tickets) {
  const auto ran = run({"import", "--data", data_, write("event.ndjson", eventFile(tickets))});
  QVERIFY2(ran.code == 0, ran.err);
}

void BackendProgram::serve(const QStringList& options, const QProcessEnvironment& environment) {
  const auto port_file = folder_.filePath("port");
  QFile::remove(port_file);
  server_ = std::make_unique<QProcess>();
  server_->setProcessEnvironment(environment);
  server_->start(
      USHER_BACKEND,
      QStringList{"serve", "--data", data_, "--listen", "127.0.0.1:0", "--port-file", port_file} + options);
  QVERIFY2(
      QTest::qWaitFor([&] { return QFile::exists(port_file) || server_->state() == QProcess::NotRunning; },
                      kPatienceMs),
      "the server takes too long");
  if (!QFile::exists(port_file)) QFAIL(server_->readAllStandardError());
  log_.clear();
  port_ = contentOf("port").trimmed().toUShort();
}

bool BackendProgram::hasLogged(const QByteArray& text) {
  return QTest::qWaitFor(
      [&] {
        log_ += server_->readAllStandardError();
        return log_.contains(text);
      },
      kPatienceMs);
}

QByteArray BackendProgram::stop() {
  server_->terminate();
  server_->waitForFinished(kPatienceMs);
  log_ += server_->readAllStandardError();
  return log_;
}

void BackendProgram::kill() {
  if (!server_) return;
  server_->kill();
  server_->waitForFinished(kPatienceMs);
}

std::string BackendProgram::pairKiosk(const QString& name) {
  const auto code = run({"pairing-code", "--data", data_, "--event", kEvent, "--name", name});
  HttpClient client(port_);
  TestKiosk kiosk;
  const auto request = kiosk.pairRequest(code.out.trimmed().toStdString());
  const auto paired =
      contract::decodePairAnswer(client.post("/kiosk/v1/pair", contract::encode(request)).body);
  if (!paired) return QTest::qFail("the kiosk is not paired", __FILE__, __LINE__), std::string();
  const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
  const auto assertion = contract::encode(kiosk.assertion(paired->kiosk, now));
  const auto token = contract::decodeTokenAnswer(client.post("/kiosk/v1/token", assertion).body);
  if (!token) return QTest::qFail("the kiosk gets no token", __FILE__, __LINE__), std::string();
  headers_["Authorization"] = "Bearer " + token->token;
  return paired->kiosk;
}

contract::OpsAnswer BackendProgram::push(std::vector<contract::Op> ops) const {
  const auto body = contract::encode(contract::OpsRequest{"b-1", std::move(ops)});
  const auto answer = HttpClient(port_).post("/kiosk/v1/events/demo/ops", body, headers_);
  return contract::decodeOpsAnswer(answer.body).value();
}

std::string BackendProgram::cursor() const {
  const auto body = HttpClient(port_).get("/healthz").body;
  const std::string key = "\"cursor\":\"";
  const auto begin = body.find(key) + key.size();
  return body.substr(begin, body.find('"', begin) - begin);
}

}  // namespace usher::backend::tests
