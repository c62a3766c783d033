// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>
#include <sys/resource.h>
#include <csignal>

#include <chrono>

#include <usher/fakes/fake_random.h>
#include <usher/store/download_file.h>

using namespace usher;
using namespace usher::store;

namespace {

const QByteArray kTag = "\"g1-42\"";

template <class T>
T must(std::expected<T, ports::StoreError> answer) {
  if (!answer) qFatal("%s", qUtf8Printable(answer.error().detail));
  if constexpr (!std::is_void_v<T>) return *std::move(answer);
}

QByteArray madeUp(qsizetype size) {
  QByteArray bytes(size, '\0');
  for (qsizetype i = 0; i < size; ++i) bytes[i] = static_cast<char>((i * 7919 + i / 251) % 256);
  return bytes;
}

}  // namespace

/// What arrives of a snapshot is there after whatever ends the program, sealed.
class DownloadFileTest : public QObject {
  Q_OBJECT

  QTemporaryDir dir_;
  fakes::FakeRandom random_;

  std::filesystem::path folder() const { return dir_.path().toStdString(); }
  QString path() const { return dir_.filePath(QStringLiteral("event.download")); }
  std::unique_ptr<DownloadFile> open(unsigned char key = 1) {
    ports::EventKey bytes{};
    bytes.fill(key);
    return std::make_unique<DownloadFile>(folder(), std::make_unique<Sealing>(bytes, random_));
  }
  static QByteArray readAll(DownloadFile& file) {
    const auto reader = must(file.read());
    QByteArray all;
    for (auto piece = must(reader->next()); !piece.empty(); piece = must(reader->next()))
      all.append(reinterpret_cast<const char*>(piece.data()), static_cast<qsizetype>(piece.size()));
    return all;
  }

 private slots:
  void init() {
    QVERIFY(sodium_init() >= 0);
    QFile::remove(path());
  }

  void whatArrivesIsHeld() {
    auto file = open();
    QVERIFY(!file->held());
    const QByteArray bytes = madeUp(300'000);
    must(file->begin(kTag));
    must(file->append(QByteArrayView(bytes).first(100'001)));
    must(file->append(QByteArrayView(bytes).sliced(100'001)));
    QCOMPARE(file->held()->tag, kTag);
    QCOMPARE(file->held()->bytes, bytes.size());
    QVERIFY(!file->held()->whole);
    QCOMPARE(readAll(*file), bytes);
    must(file->end());
    file.reset();
    file = open();
    QVERIFY(file->held()->whole);
    QCOMPARE(readAll(*file), bytes);
    file->clear();
    QVERIFY(!file->held());
    QVERIFY(!QFile::exists(path()));
  }

  void cutAnywhereItGoesOnBehindWhatIsGood() {
    const QByteArray bytes = madeUp(200'000);
    {
      auto file = open();
      must(file->begin(kTag));
      must(file->append(bytes));
      must(file->end());
    }
    QFile kept(path());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray on_disk = kept.readAll();
    for (qsizetype size = 0; size < on_disk.size(); size += 4999) {
      QFile cut(path());
      QVERIFY(cut.open(QIODevice::WriteOnly | QIODevice::Truncate));
      cut.write(on_disk.left(size));
      cut.close();
      auto file = open();
      const auto held = file->held();
      if (!held) must(file->begin(kTag));
      const auto from = held ? held->bytes : 0;
      QVERIFY(from <= bytes.size() && !(held && held->whole));
      must(file->append(QByteArrayView(bytes).sliced(from)));
      QCOMPARE(readAll(*file), bytes);
    }
  }

  void damageIsNeverRead() {
    const QByteArray bytes = madeUp(200'000);
    {
      auto file = open();
      must(file->begin(kTag));
      must(file->append(bytes));
    }
    QFile damaged(path());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    // As a power cut leaves it: the size is there, the bytes are not.
    damaged.seek(100'000);
    damaged.write(QByteArray(4096, '\0'));
    damaged.close();
    auto file = open();
    QVERIFY(file->held()->bytes < 100'000);
    QCOMPARE(readAll(*file), bytes.left(file->held()->bytes));
  }

  void damageMeanwhileIsAnError() {
    auto file = open();
    must(file->begin(kTag));
    must(file->append(madeUp(200'000)));
    const auto reader = must(file->read());
    must(reader->next());
    QFile damaged(path());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.seek(100'000);
    damaged.write("x");
    damaged.close();
    // What the reader has ahead was read before.
    const auto other = must(file->read());
    must(other->next());
    QCOMPARE(other->next().error().code, ports::StoreError::BadData);
  }

  void nothingOfItLiesReadable() {
    auto file = open();
    must(file->begin(kTag));
    const QByteArray guest = R"({"given_name":"Zoe","family_name":"Okafor","code":"SECRET-CODE"})";
    must(file->append(guest.repeated(5000)));
    must(file->end());
    QFile kept(path());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray on_disk = kept.readAll();
    QVERIFY(on_disk.size() > guest.size() * 5000);
    for (const char* word : {"Okafor", "SECRET", "given_name"}) QVERIFY(!on_disk.contains(word));
  }

  void underAnotherKeyItIsGone() {
    {
      auto file = open(1);
      must(file->begin(kTag));
      must(file->append(madeUp(100'000)));
    }
    QVERIFY(!open(2)->held());
    QVERIFY(!QFile::exists(path()));
  }

  void whatIsOldIsGone() {
    {
      auto file = open();
      must(file->begin(kTag));
      must(file->append(madeUp(100'000)));
    }
    std::filesystem::last_write_time(DownloadFile::fileIn(folder()),
                                     std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
    QVERIFY(!open()->held());
    QVERIFY(!QFile::exists(path()));
  }

  void aFullDiskIsSaidToBeOne() {
    struct sigaction ignore{}, before{};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGXFSZ, &ignore, &before);
    rlimit unlimited{};
    getrlimit(RLIMIT_FSIZE, &unlimited);
    const rlimit limited{150'000, unlimited.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limited);
    auto file = open();
    auto kept = file->begin(kTag);
    for (int n = 0; n < 10 && kept; ++n) kept = file->append(madeUp(100'000));
    setrlimit(RLIMIT_FSIZE, &unlimited);
    sigaction(SIGXFSZ, &before, nullptr);
    QCOMPARE(kept.error().code, ports::StoreError::DiskFull);
    // What took the room is gone.
    QVERIFY(!file->held());
    QVERIFY(!QFile::exists(path()));
  }
};

QTEST_GUILESS_MAIN(DownloadFileTest)
#include "download_file_test.moc"
