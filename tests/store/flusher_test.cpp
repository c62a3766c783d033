// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <map>
#include <mutex>

#include <usher/store/flusher.h>
#include <usher/store/outbox_copy.h>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using namespace std::chrono_literals;

namespace {

/// How often each file was flushed, by its number on the disk.
class Flushes {
 public:
  int note(int descriptor) {
    struct stat file{};
    const std::lock_guard lock(mutex_);
    if (::fstat(descriptor, &file) == 0) ++of_[file.st_ino];
    errno = error_;
    return error_ == 0 ? 0 : -1;
  }
  int of(const std::filesystem::path& name) {
    struct stat file{};
    const std::lock_guard lock(mutex_);
    return ::stat(name.c_str(), &file) == 0 ? of_[file.st_ino] : 0;
  }
  void failWith(int error) {
    const std::lock_guard lock(mutex_);
    error_ = error;
  }

 private:
  std::mutex mutex_;
  std::map<ino_t, int> of_;
  int error_ = 0;
};

Flushes flushes;

}  // namespace

// The program's own comes before the system's.
extern "C" int fdatasync(int descriptor) {
  flushes.note(descriptor);
  return static_cast<int>(::syscall(SYS_fdatasync, descriptor));
}

class FlusherTest : public QObject {
  Q_OBJECT

 private slots:
  void flushesWhatWasWritten() {
    QTemporaryDir folder;
    QFile first(folder.filePath(QStringLiteral("first")));
    QFile second(folder.filePath(QStringLiteral("second")));
    QVERIFY(first.open(QIODevice::WriteOnly) && second.open(QIODevice::WriteOnly));
    Flushes seen;
    store::Flusher flusher(0ms, [&](int descriptor) { return seen.note(descriptor); });
    const auto flushed = [&](const QFile& file) { return seen.of(file.fileName().toStdString()); };
    flusher.follow(first.handle());
    flusher.wrote();
    QTRY_COMPARE(flushed(first), 1);
    first.close();
    flusher.wrote();
    QTRY_COMPARE(flushed(first), 2);

    flusher.follow(second.handle());
    flusher.wrote();
    QTRY_COMPARE(flushed(second), 1);
    QCOMPARE(flusher.error(), 0);
    seen.failWith(EIO);
    flusher.wrote();
    QTRY_COMPARE(flusher.error(), EIO);
    flusher.follow(-1);
    QCOMPARE(flusher.error(), 0);
    flusher.wrote();
    QCOMPARE(flushed(first), 2);
  }

  void waitsForNobodyAtItsEnd() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    store::Flusher flusher(24h, [](int) { return 0; });
    flusher.follow(file.handle());
    flusher.wrote();
  }

  // A power cut may take what lies in memory alone.
  void flushesTheCopyOfTheQueue() {
    Fixture fixture;
    fixture.open();
    fixture.load(1, at(QStringLiteral("1")));
    const auto copy = store::OutboxCopy::fileIn(fixture.folder);
    const int before = flushes.of(copy);
    fixture.pass(1, 1);
    QTRY_VERIFY_WITH_TIMEOUT(flushes.of(copy) > before, 60'000);
  }
};

QTEST_GUILESS_MAIN(FlusherTest)
#include "flusher_test.moc"
