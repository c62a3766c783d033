// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/check_in_export.h>

#include <QFile>

namespace usher::kiosk {

namespace {

/// Passages that a guest may have to wait for: a few milliseconds.
constexpr int kPage = 200;

}  // namespace

CheckInExport::CheckInExport(ports::PassageBook& book, const domain::Event& event,
                             std::vector<domain::StaffMember> staff)
    : book_(book), table_(text_, event, std::move(staff)) {}

void CheckInExport::start(const QString& path) {
  file_ = std::make_unique<QSaveFile>(path);
  if (!file_->open(QIODevice::WriteOnly)) return end(file_->errorString());
  // It is full of names.
  file_->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  timer_.start(0, this);
}

void CheckInExport::timerEvent(QTimerEvent*) {
  readOn();
}

void CheckInExport::readOn() {
  const auto page = book_.passages(after_, kPage);
  if (!page) return end(page.error().detail);
  for (const auto& passage : *page) table_.add(passage);
  if (!flush()) return end(file_->errorString());
  if (!page->empty()) {
    passages_ += static_cast<qint64>(page->size());
    after_ = {page->back().made.at, page->back().made.id};
    return;
  }
  if (!file_->commit()) return end(file_->errorString());
  timer_.stop();
  emit written(file_->fileName(), passages_);
}

bool CheckInExport::flush() {
  const std::string text = text_.str();
  text_.str({});
  return file_->write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
}

void CheckInExport::end(const QString& why) {
  timer_.stop();
  file_->cancelWriting();
  emit failed(QStringLiteral("can't write %1: %2").arg(file_->fileName(), why));
}

}  // namespace usher::kiosk
