// SPDX-License-Identifier: Apache-2.0
#include "mail_server.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QTest>

namespace usher::backend::tests {

namespace {

constexpr int kPatienceMs = 60'000;
const QString kFolder = QString(USHER_SOURCE_DIR) + "/tests/backend/notify/";

QByteArray contentOf(const QString& name) {
  QFile file(name);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray outputOf(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  process.start(program, arguments);
  if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
    qFatal("%s failed", qPrintable(program));
  return process.readAllStandardOutput();
}

}  // namespace

QJsonObject readMail(const QString& file) {
  return QJsonDocument::fromJson(outputOf(USHER_PYTHON, {kFolder + "read_mail.py", file})).object();
}

QByteArray readCode(const QByteArray& picture) {
  const auto image = QImage::fromData(picture).convertToFormat(QImage::Format_Grayscale8);
  if (image.isNull()) return {};
  const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                              static_cast<int>(image.bytesPerLine()));
  return QByteArray::fromStdString(ZXing::ReadBarcode(view).text());
}

MailServer::MailServer(Mode mode, QStringList more) : mode_(mode), more_(std::move(more)) {
  QDir(folder_.path()).mkdir("mailbox");
  outputOf(kFolder + "make_certificates.sh", {folder_.path()});
  start();
}

void MailServer::start() {
  const auto port_file = folder_.filePath("port");
  QFile::remove(port_file);
  process_ = std::make_unique<QProcess>();
  process_->setProcessChannelMode(QProcess::ForwardedChannels);
  const char* const modes[] = {"plain", "starttls", "smtps"};
  process_->start(
      USHER_PYTHON,
      QStringList{kFolder + "smtp_server.py", "--mode", modes[mode_], "--port", QString::number(port_),
                  "--port-file", port_file, "--mailbox", folder_.filePath("mailbox"), "--certificate",
                  folder_.filePath("server.pem"), "--key", folder_.filePath("server.key")} +
          more_);
  if (!QTest::qWaitFor([&] { return QFile::exists(port_file); }, kPatienceMs)) qFatal("no mail server");
  port_ = contentOf(port_file).trimmed().toUShort();
}

void MailServer::stop() {
  if (!process_) return;
  process_->kill();
  process_->waitForFinished(kPatienceMs);
  process_.reset();
}

std::string MailServer::url() const {
  return (mode_ == Smtps ? "smtps://127.0.0.1:" : "smtp://127.0.0.1:") + std::to_string(port_);
}

QStringList MailServer::mails() const {
  const QDir mailbox(folder_.filePath("mailbox"));
  QStringList files;
  for (const auto& name : mailbox.entryList({"*.eml"}, QDir::Files, QDir::Name))
    files << mailbox.filePath(name);
  return files;
}

QJsonObject MailServer::envelope(int index) const {
  auto file = mails().at(index);
  return QJsonDocument::fromJson(contentOf(file.replace(".eml", ".json"))).object();
}

}  // namespace usher::backend::tests
