// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QSaveFile>

#include <expected>
#include <memory>
#include <optional>
#include <sstream>

#include <usher/desk/passage_table.h>
#include <usher/domain/event.h>
#include <usher/domain/staff/member.h>
#include <usher/ports/passage_book.h>

namespace usher::kiosk {

/// Writes the table of all passages (desk::PassageTable) into a file, page by page with guests served in
/// between. The file is there whole or not at all. What is recorded meanwhile is in it where its time is not
/// before the page that is read. Data thread; to be destroyed before the store is.
/// Whoever has it started may take data away (desk::refusalOf()).
class CheckInExport : public QObject {
  Q_OBJECT
 public:
  /// The book outlives this object. `staff`: who is named in it.
  CheckInExport(ports::PassageBook& book, const domain::Event& event, std::vector<domain::StaffMember> staff);

  /// Once. `path` is a whole path in a folder that is there; a file of this name is replaced. Answered by
  /// written() or failed(), at once or later.
  void start(const QString& path);

 signals:
  void written(const QString& path, qint64 passages);
  /// For staff: file and cause, no personal data. No file is left, and one that was there before is as it
  /// was.
  void failed(const QString& why);

 protected:
  void timerEvent(QTimerEvent* event) override;

 private:
  void readOn();
  bool flush();
  void end(const QString& why);

  ports::PassageBook& book_;
  std::ostringstream text_;
  desk::PassageTable table_;
  std::unique_ptr<QSaveFile> file_;
  std::optional<ports::PassageMark> after_;
  qint64 passages_ = 0;
  QBasicTimer timer_;
};

}  // namespace usher::kiosk
