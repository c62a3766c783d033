// SPDX-License-Identifier: Apache-2.0
// usher event template, with a server and with its folder.
#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

#include "organizer_rig.h"

using namespace usher;

namespace {

/// With one item.
QByteArray badgeWith(const QByteArray& item) {
  return "{\"usher_template\": 1, \"paper\": \"badge\", \"name\": \"Ours\",\n \"size\": {\"width\": 86, "
         "\"height\": 54},\n \"items\": [" +
         item + "]}\n";
}

std::string pngFile() {
  QImage picture(6, 4, QImage::Format_RGB32);
  picture.fill(Qt::red);
  QByteArray png;
  QBuffer buffer(&png);
  if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG")) qFatal("no PNG can be made");
  return png.toStdString();
}

}  // namespace

class EventTemplateTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase_data() { tests::addWays(); }

  void init() {
    QFETCH_GLOBAL(const tests::Way, way);
    rig_ = std::make_unique<tests::OrganizerRig>(way);
    rig_->program().importEvent(1);
  }
  void cleanup() { rig_.reset(); }

  void isPutShownAndRemoved() {
    const auto none = event({});
    QCOMPARE(none.code, 1);
    QCOMPARE(none.err, "usher event template: The event has no badge of its own.\n");
    QCOMPARE(none.out, "");
    QCOMPARE(event({"--remove"}).code, 0);

    const auto put = event({"--put", "badge_86x54"});
    QVERIFY2(put.code == 0, put.err);
    const auto ready = rig_->tool().runBare({"badge", "templates", "badge_86x54"});
    QCOMPARE(event({}).out, ready.out);
    const QByteArray ours = badgeWith(R"({"kind": "name", "box": [4, 4, 78, 46]})");
    const auto changed = event({"--put", "-"}, ours);
    QVERIFY2(changed.code == 0, changed.err);
    QCOMPARE(event({}).out, ours);

    const auto removed = event({"--remove"});
    QVERIFY2(removed.code == 0, removed.err);
    QCOMPARE(event({}).code, 1);
  }

  void bringsThePicturesBesideIt() {
    rig_->program().write("logo.png", pngFile());
    const QByteArray item = R"({"kind": "image", "box": [6, 5, 30, 9], "file": "logo.png"})";
    const QString file = rig_->program().write("ours.json", badgeWith(item).toStdString());
    const auto put = event({"--put", file});
    QVERIFY2(put.code == 0, put.err);
    const auto shown = event({}).out;
    const auto image = QJsonDocument::fromJson(shown)["items"][0].toObject();
    QCOMPARE(image["data"].toString().toLatin1(), QByteArray::fromStdString(pngFile()).toBase64());
    QVERIFY(!image.contains("file"));
    // All else as it was written.
    QCOMPARE(shown.count('\n'), badgeWith(item).count('\n'));

    const auto alone = event({"--put", "-"}, badgeWith(item));
    QCOMPARE(alone.code, 1);
    QVERIFY2(alone.err.contains("line 3, column ") && alone.err.contains("nothing stands beside"), alone.err);
    QCOMPARE(event({}).out, shown);
  }

  void whatIsWrongLeavesTheLastOne() {
    QCOMPARE(event({"--put", "badge_86x54"}).code, 0);
    const auto before = event({}).out;
    const auto refused = [&](const QByteArray& text, const QByteArray& why) {
      const auto put = event({"--put", "-"}, text);
      if (put.code != 1 || !put.err.contains(why)) qWarning("%s", put.err.constData());
      return put.code == 1 && put.err.contains(why) && event({}).out == before;
    };
    QVERIFY(refused(badgeWith(R"({"kind": "name", "box": [4, 4, 90, 46]})"), "line 3, column "));
    const QByteArray right = badgeWith(R"({"kind": "name", "box": [4, 4, 78, 46]})");
    QVERIFY(refused(right + QByteArray(160 * 1024, ' '), "has more than 160 KiB"));
    QVERIFY(
        refused(rig_->tool().runBare({"badge", "templates", "agenda_a4"}).out, "it is an agenda's template"));
    const auto gone = event({"--put", rig_->program().path("gone.json")});
    QCOMPARE(gone.code, 1);
    QVERIFY2(gone.err.contains("no file that can be read"), gone.err);
    QCOMPARE(rig_->tool().run({"event", "template", "lanyard", "--event", "demo"}).code, 2);
    QCOMPARE(event({"--remove", "--put", "badge_86x54"}).code, 2);
  }

 private:
  tests::Tool::Ran event(const QStringList& arguments, const QByteArray& input = {}) const {
    return rig_->tool().run(QStringList{"event", "template", "badge", "--event", "demo"} + arguments, input);
  }

  std::unique_ptr<tests::OrganizerRig> rig_;
};

QTEST_GUILESS_MAIN(EventTemplateTest)
#include "event_template_test.moc"
