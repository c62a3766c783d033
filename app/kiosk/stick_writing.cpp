// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/stick_writing.h>

#include <QFileInfo>

#include <unistd.h>

#include <filesystem>
#include <utility>

namespace usher::kiosk {

namespace {

/// Ops that a guest may have to wait for: a few milliseconds. As many as a push holds.
constexpr int kPage = 100;
/// What a page may come to, with its end: ids and keyed hashes do not get shorter.
constexpr qint64 kPageBytes = 256 * 1024;

}  // namespace

StickWriting::StickWriting(ports::Carrying& source, net::QueueOf queue, const net::DeviceKey& key,
                           qint64 most_bytes)
    : source_(source), queue_(std::move(queue)), key_(key), most_bytes_(most_bytes) {}

StickWriting::~StickWriting() {
  if (file_.isOpen()) file_.remove();
}

void StickWriting::start(const QString& path) {
  path_ = path;
  const auto keys = source_.backendKeys();
  if (!keys) return end(keys.error().detail);
  if (keys->empty()) {
    emit useless(domain::StickTrouble::NoKey);
    return;
  }
  // Always of the same name: what a power cut has left is written over.
  file_.setFileName(path + QStringLiteral(".part"));
  if (!file_.open(QIODevice::WriteOnly | QIODevice::Truncate)) return end(file_.errorString());
  bundle_ = net::QueueBundle::begin(queue_, key_, keys->front(), [this](std::string_view bytes) {
    const auto size = static_cast<qint64>(bytes.size());
    return file_.write(bytes.data(), size) == size;
  });
  if (!bundle_) return end(file_.errorString());
  timer_.start(0, this);
}

void StickWriting::timerEvent(QTimerEvent*) {
  writeOn();
}

void StickWriting::writeOn() {
  const auto page = source_.queued(place_, kPage);
  if (!page) return end(page.error().detail);
  if (page->empty()) return finish();
  place_ = page->back().place;
  // What is full stays full: what is about another op must not overtake it.
  if (what_.left > 0 || file_.pos() + 2 * kPageBytes > most_bytes_) {
    what_.left += static_cast<std::int64_t>(page->size());
    return;
  }
  std::vector<ports::OutboxOp> ops;
  for (const auto& one : *page) ops.push_back(one.op);
  if (!bundle_->add(ops)) return end(file_.errorString());
  what_.ops += static_cast<std::int64_t>(ops.size());
}

void StickWriting::finish() {
  if (!bundle_->end() || !file_.flush() || fsync(file_.handle()) != 0) return end(file_.errorString());
  const QString part = file_.fileName();
  file_.close();
  std::error_code error;
  std::filesystem::rename(part.toStdString(), path_.toStdString(), error);
  if (error) {
    QFile::remove(part);
    return end(QString::fromStdString(error.message()));
  }
  QFile folder(QFileInfo(path_).path());
  if (folder.open(QIODevice::ReadOnly)) fsync(folder.handle());
  timer_.stop();
  emit written(what_, path_);
}

void StickWriting::end(const QString& why) {
  timer_.stop();
  if (file_.isOpen()) file_.remove();
  emit failed(QStringLiteral("can't write %1: %2").arg(path_, why));
}

}  // namespace usher::kiosk
