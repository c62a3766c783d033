// SPDX-License-Identifier: Apache-2.0
#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMediaPlayer>
#include <QTemporaryDir>
#include <QTest>
#include <QVideoFrame>
#include <QVideoSink>

#include <cstdlib>

#include <usher/admin/code/qr_reader.h>
#include <usher/admin/ticket/ticket_face.h>
#include <usher/admin/video/avi_file.h>
#include <usher/admin/video/develop.h>
#include <usher/admin/video/film.h>
#include <usher/admin/video/timeline.h>

using namespace usher::admin;

namespace {

constexpr QSize kSize(1280, 720);
constexpr double kFps = 15;
const QStringList kCodes{"FIRSTCODE23456789ABCDEFG", "HTTPS://EXAMPLE.ORG/OTHER", "FIRSTCODE23456789ABCDEFG"};

Timeline timeline() {
  return makeTimeline({{"one", {}, 1}, {{}, kCodes[1], 0.5}, {"one", {}, 2}}, 2, 3);
}

Film makeFilm(QSize size = kSize) {
  std::vector<QImage> screens;
  for (const QString& code : kCodes) screens.push_back(ticketImage(*strangeTicketFace(code), 540));
  return {size, 1, timeline(), screens};
}

const Film& film() {
  static const Film shared = makeFilm();
  return shared;
}

/// Through JPEG, as the kiosk's camera stand-in sees it.
QImage seen(const Film& film, double time) {
  QImage picture;
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  film.frame(static_cast<std::uint64_t>(time * kFps), time).save(&buffer, "JPG", 82);
  picture.loadFromData(bytes, "JPG");
  return picture;
}

}  // namespace

class VideoTest : public QObject {
  Q_OBJECT

 private slots:
  void timelineHasItsOrderAndPauses() {
    const Timeline line = timeline();
    QCOMPARE(line.segments.size(), std::size_t{3});
    QCOMPARE(line.segments[0].from, 1.0);
    QCOMPARE(line.segments[0].held_to - line.segments[0].held_from, 2.0);
    QCOMPARE(line.segments[1].from, line.segments[0].to + 0.5);
    QCOMPARE(line.segments[2].from, line.segments[1].to + 2);
    QCOMPARE(line.duration, line.segments[2].to + 3);
  }

  void timelineAsJson() {
    const QJsonObject root = QJsonDocument::fromJson(toJson(timeline(), 15, 200, 1280, 720)).object();
    QCOMPARE(root["frames"].toInt(), 200);
    const QJsonArray segments = root["segments"].toArray();
    QCOMPARE(segments.size(), 3);
    QCOMPARE(segments[0].toObject()["ticket"].toString(), QStringLiteral("one"));
    QCOMPARE(segments[1].toObject()["code"].toString(), kCodes[1]);
    QCOMPARE(segments[0].toObject()["from_s"].toDouble(), 1.0);
    QVERIFY(segments[0].toObject()["to_s"].toDouble() > segments[0].toObject()["held_to_s"].toDouble());
  }

  void handComesAndGoes() {
    const Segment segment = timeline().segments[0];
    QVERIFY(!poseAt(segment, 1, segment.from - 0.01));
    QVERIFY(poseAt(segment, 1, segment.from + 0.01)->y > 0.9);
    QVERIFY(std::abs(poseAt(segment, 1, (segment.held_from + segment.held_to) / 2)->y) < 0.05);
    QVERIFY(poseAt(segment, 1, segment.to - 0.01)->y > 0.9);
    QVERIFY(!poseAt(segment, 1, segment.to));
  }

  void heldTicketsAreLegible() {
    const Film& film = ::film();
    const Timeline line = timeline();
    int frames = 0;
    int legible = 0;
    for (std::size_t i = 0; i < line.segments.size(); ++i) {
      for (int step = 0; step < 10; ++step) {
        const double time = line.segments[i].held_from + 0.2 * step;
        ++frames;
        const auto codes = readQrCodes(seen(film, time));
        if (codes.empty()) continue;
        ++legible;
        QCOMPARE(codes, std::vector<std::string>{kCodes[static_cast<qsizetype>(i)].toStdString()});
      }
    }
    QCOMPARE(frames, 30);
    QVERIFY2(legible >= 27, qPrintable(QString::number(legible)));
  }

  void emptyHallHasNoCode() {
    const Film& film = ::film();
    const Timeline line = timeline();
    for (const double time : {0.0, line.segments[0].to + 0.25, line.duration - 2.0, line.duration - 0.1}) {
      QVERIFY(readQrCodes(seen(film, time)).empty());
    }
  }

  void endMeetsBeginning() {
    const Film& film = ::film();
    const QImage first = film.frame(0, 0).convertToFormat(QImage::Format_Grayscale8);
    const QImage last = film.frame(0, timeline().duration).convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(first.size(), kSize);
    qint64 difference = 0;
    for (int y = 0; y < first.height(); ++y) {
      for (int x = 0; x < first.width(); ++x) {
        difference += std::abs(first.constScanLine(y)[x] - last.constScanLine(y)[x]);
      }
    }
    QVERIFY2(difference < first.width() * first.height() / 10, qPrintable(QString::number(difference)));
  }

  void sameSeedSameFrame() { QCOMPARE(makeFilm().frame(30, 2.0), film().frame(30, 2.0)); }

  void framesComeInOrder() {
    std::vector<int> numbers;
    const Film film = makeFilm({320, 180});
    QVERIFY(develop(film, 40, kFps, [&](int number, const QByteArray& jpeg) {
      numbers.push_back(jpeg.startsWith("\xFF\xD8") ? number : -1);
      return true;
    }));
    for (int i = 0; i < 40; ++i) QCOMPARE(numbers[static_cast<std::size_t>(i)], i);
    QVERIFY(!develop(film, 40, kFps, [](int number, const QByteArray&) { return number < 3; }));
  }

  void qtMultimediaPlaysTheFile() {
    QTemporaryDir folder;
    const QString path = folder.filePath("film.avi");
    const Film& film = ::film();
    AviFile avi(path, kSize, 15);
    QVERIFY(avi.open());
    constexpr int kFrames = 60;
    QVERIFY(develop(film, kFrames, kFps, [&avi](int, const QByteArray& jpeg) { return avi.add(jpeg); }));
    QVERIFY(!QFile::exists(path));
    QVERIFY(avi.finish());

    QVideoSink sink;
    std::vector<std::string> codes;
    int frames = 0;
    QSize size;
    QObject::connect(&sink, &QVideoSink::videoFrameChanged, &sink, [&](const QVideoFrame& frame) {
      if (!frame.isValid()) return;
      ++frames;
      size = frame.size();
      const auto found = readQrCodes(frame.toImage());
      if (!found.empty()) codes = found;
    });
    QMediaPlayer player;
    player.setVideoSink(&sink);
    player.setSource(QUrl::fromLocalFile(path));
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(player.mediaStatus() == QMediaPlayer::EndOfMedia, 60'000);
    QCOMPARE(player.error(), QMediaPlayer::NoError);
    QCOMPARE(size, kSize);
    QCOMPARE(player.duration(), 4000);
    QVERIFY(frames > 0);
    QCOMPARE(codes, std::vector<std::string>{kCodes[0].toStdString()});
  }
};

QTEST_MAIN(VideoTest)
#include "video_test.moc"
