// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/scan/camera_source.h>
#include <usher/scan/image_folder_source.h>
#include <usher/scan/no_source.h>
#include <usher/scan/source_spec.h>
#include <usher/scan/video_file_source.h>

namespace usher::scan {

class SourceSpecTest : public QObject {
  Q_OBJECT

 private slots:
  void makesWhatIsAskedFor();
  void refuses_data();
  void refuses();
  void makesOneOrTwo();
  void refusesTwo_data();
  void refusesTwo();
  void noneIsAbsent();
};

template <class Source>
bool makes(const char* spec) {
  const auto made = makeFrameSource(QString::fromUtf8(spec));
  return made && dynamic_cast<Source*>(made->get()) != nullptr;
}

void SourceSpecTest::makesWhatIsAskedFor() {
  QVERIFY(makes<CameraSource>("auto"));
  QVERIFY(makes<CameraSource>("camera:/dev/video2"));
  QVERIFY(makes<CameraSource>("camera:USB 2.0: the left one"));
  QVERIFY(makes<VideoFileSource>("video:/a/path: with colons.mp4"));
  QVERIFY(makes<ImageFolderSource>("images:tickets"));
  QVERIFY(makes<NoSource>("none"));
}

void SourceSpecTest::refuses_data() {
  QTest::addColumn<QString>("spec");
  QTest::addColumn<QString>("because");
  QTest::newRow("empty") << QString() << QStringLiteral("use auto, camera:ID");
  QTest::newRow("unknown") << QStringLiteral("webcam") << QStringLiteral("\"webcam\" is no camera source");
  QTest::newRow("upper case") << QStringLiteral("AUTO") << QStringLiteral("is no camera source");
  QTest::newRow("bare path") << QStringLiteral("/dev/video0") << QStringLiteral("is no camera source");
  QTest::newRow("no camera") << QStringLiteral("camera:") << QStringLiteral("does not say which one");
  QTest::newRow("no camera, no colon")
      << QStringLiteral("camera") << QStringLiteral("does not say which one");
  QTest::newRow("no path") << QStringLiteral("video: ") << QStringLiteral("video:tickets.mp4");
  QTest::newRow("no folder") << QStringLiteral("images:") << QStringLiteral("images:tickets");
  QTest::newRow("a zero byte") << QStringLiteral("video:a") + QChar()
                               << QStringLiteral("does not say which one");
}

void SourceSpecTest::refuses() {
  QFETCH(const QString, spec);
  QFETCH(const QString, because);
  const auto made = makeFrameSource(spec);
  QVERIFY(!made);
  QVERIFY2(made.error().contains(because), qPrintable(made.error()));
}

void SourceSpecTest::makesOneOrTwo() {
  const auto count = [](const char* specs) {
    const auto made = makeFrameSources(QString::fromUtf8(specs));
    return made ? made->size() : 0;
  };
  QCOMPARE(count("auto"), std::size_t(1));
  QCOMPARE(count("none"), std::size_t(1));
  QCOMPARE(count("camera:Above + camera:Below"), std::size_t(2));
  QCOMPARE(count("camera:USB Camera (Above) +  images:tickets"), std::size_t(2));
  QCOMPARE(count("video:you + me.mp4"), std::size_t(1));
}

void SourceSpecTest::refusesTwo_data() {
  QTest::addColumn<QString>("specs");
  QTest::addColumn<QString>("because");
  const auto row = [](const char* specs, const char* because) {
    QTest::newRow(specs) << QString::fromLatin1(specs) << QString::fromLatin1(because);
  };
  row("camera:A + camera:A", "names one camera twice");
  row("auto + camera:A", "each must be named");
  row("camera:A + none", "each must be named");
  row("tape:1 + camera:A", "\"tape:1\" is no camera source");
  row("camera:A + camera:B + camera:C", "more than two");
  row("tape:1", "is no camera source");
}

void SourceSpecTest::refusesTwo() {
  QFETCH(const QString, specs);
  QFETCH(const QString, because);
  const auto made = makeFrameSources(specs);
  QVERIFY(!made);
  QVERIFY2(made.error().contains(because), qPrintable(made.error()));
}

void SourceSpecTest::noneIsAbsent() {
  NoSource source;
  source.start();
  QCOMPARE(source.state(), domain::CameraState::Absent);
  QCOMPARE(source.detail(), QString());
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::SourceSpecTest)
#include "source_spec_test.moc"
