// SPDX-License-Identifier: Apache-2.0
// usher badge: lists, checks and shows templates.
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
  int code = -1;
  QByteArray out;
  QByteArray err;
};

Outcome runUsher(const QStringList& arguments, const QByteArray& input = {}) {
  QProcess process;
  process.start(USHER_PROGRAM, arguments);
  process.write(input);
  process.closeWriteChannel();
  if (!process.waitForFinished(100'000) || process.exitStatus() != QProcess::NormalExit) return {};
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Right, but for the time that it takes: each of its texts is 2,000 letters.
QByteArray monster() {
  const QJsonObject text{{"kind", "text"},
                         {"box", QJsonArray{0, 0, 500, 500}},
                         {"text", QString("{event}").repeated(33)},
                         {"size", 100},
                         {"smallest", 1.5},
                         {"lines", 50}};
  QJsonArray items;
  for (int i = 0; i < 99; ++i) {
    items.append(
        QJsonObject{{"kind", "group"}, {"box", QJsonArray{0, 0, 500, 500}}, {"items", QJsonArray{text}}});
  }
  return QJsonDocument(QJsonObject{{"usher_template", 1},
                                   {"paper", "badge"},
                                   {"name", "Ours"},
                                   {"size", QJsonObject{{"width", 500}, {"height", 500}}},
                                   {"items", items}})
      .toJson();
}

}  // namespace

class BadgeTest : public QObject {
  Q_OBJECT

 private slots:
  void listsThoseThatComeWithIt() {
    const Outcome listed = runUsher({"badge", "templates"});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.out.count('\n'), 7);
    QVERIFY(listed.out.contains("badge_86x54"));
    QVERIFY(listed.out.contains("62 mm roll"));
  }

  void printsOneAndCheckTakesIt() {
    const Outcome printed = runUsher({"badge", "templates", "badge_a6"});
    QCOMPARE(printed.code, 0);
    write("a6.json", printed.out);
    const Outcome right = runUsher({"badge", "check", path("a6.json")});
    QCOMPARE(right.code, 0);
    QCOMPARE(runUsher({"badge", "templates", "poster"}).code, 1);

    QByteArray wrong = printed.out;
    write("wrong.json", wrong.replace("\"{code}\"", "x").replace("\"width\": 105", "\"width\": 90"));
    const Outcome refused = runUsher({"badge", "check", path("a6.json"), path("wrong.json")});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.out.contains("a6.json: right"));
    QVERIFY2(refused.err.contains("wrong.json: line ") && refused.err.contains("over the right edge"),
             refused.err.constData());
  }

  void previewsForMadeUpGuestsAndForOne() {
    const Outcome all = runUsher({"badge", "preview", "--template", "badge_86x54", "--out", path("all.png")});
    QCOMPARE(all.code, 0);
    QCOMPARE(all.err, QByteArray());
    const Outcome one = runUsher({"badge", "preview", "--template", "badge_86x54", "--dpi", "300", "--guest",
                                  "-", "--out", path("one.png")},
                                 R"({"given_name": "Ada"})");
    QCOMPARE(one.code, 0);
    // 86 mm at 300 dpi, and a frame around it.
    const int width = QImage(path("one.png")).width();
    QVERIFY(width > 86 * 300 / 25.4 && width < 86 * 300 / 25.4 + 100);
    QVERIFY(QImage(path("all.png")).height() > 54 * 203 / 25.4 * 2);
    QCOMPARE(runUsher({"badge", "preview", "--out", path("badge.pdf")}).code, 0);
    QVERIFY(QFile(path("badge.pdf")).size() > 1000);
  }

  void proofsForPrograms() {
    const auto proof = [](const QJsonObject& wish) {
      return runUsher({"badge", "proof"}, QJsonDocument(wish).toJson());
    };
    const QString ready = QString::fromUtf8(runUsher({"badge", "templates", "badge_86x54"}).out);
    const Outcome shown =
        proof({{"paper", "badge"}, {"template", ready}, {"guest", QJsonObject{{"given_name", "Ada"}}}});
    QCOMPARE(shown.code, 0);
    const QJsonObject answer = QJsonDocument::fromJson(shown.out).object();
    QVERIFY(answer["faults"].toArray().isEmpty());
    const QJsonObject page = answer["pages"].toArray().at(0).toObject();
    QCOMPARE(page["guest"].toString(), QString("Ada"));
    const QImage picture = QImage::fromData(QByteArray::fromBase64(page["png"].toString().toLatin1()), "PNG");
    // 86 mm at 160 dpi.
    QCOMPARE(picture.width(), 542);

    QString file = ready;
    const QString items = R"("items": [)";
    file.replace(items, items + R"({"kind": "image", "box": [5, 5, 9, 9], "file": "a.png"},)");
    const Outcome wrong = proof({{"paper", "badge"}, {"template", file}, {"show", false}});
    QCOMPARE(wrong.code, 0);
    const QJsonObject fault =
        QJsonDocument::fromJson(wrong.out).object()["faults"].toArray().at(0).toObject();
    QVERIFY(fault["line"].toInt() > 1);
    QVERIFY2(fault["reason"].toString().contains("nothing stands beside"), wrong.out.constData());
    QCOMPARE(proof({{"paper", "poster"}, {"template", ready}}).code, 1);
  }

  void proofsShowGuestsWithAllTheirPages() {
    const QJsonObject name{{"kind", "name"}, {"box", QJsonArray{0, 0, 86, 54}}};
    const QJsonObject page{{"items", QJsonArray{name}}};
    QJsonObject design{{"usher_template", 1},
                       {"paper", "badge"},
                       {"name", "Ours"},
                       {"size", QJsonObject{{"width", 86}, {"height", 54}}},
                       {"pages", QJsonArray{page, page, page, page}}};
    const auto proof = [&] {
      const QJsonObject wish{{"paper", "badge"},
                             {"template", QString::fromUtf8(QJsonDocument(design).toJson())}};
      return QJsonDocument::fromJson(runUsher({"badge", "proof"}, QJsonDocument(wish).toJson()).out).object();
    };
    // Six guests of four pages each.
    QCOMPARE(proof()["pages"].toArray().size(), 12);
    QCOMPARE(proof()["pages"].toArray().last().toObject()["number"].toInt(), 4);
    QCOMPARE(proof()["more_guests"].toInt(), 3);
    design["pages"] = QJsonArray{page, page, page};
    QCOMPARE(proof()["pages"].toArray().size(), 12);
    QCOMPARE(proof()["more_guests"].toInt(), 2);
    design["pages"] = QJsonArray{page};
    QCOMPARE(proof()["more_guests"].toInt(), 0);
  }

  void whatTakesAKioskTooLongIsRefused() {
    const QByteArray late = "takes too long to be laid out";
    for (const bool show : {false, true}) {
      const QJsonObject wish{{"paper", "badge"}, {"template", QString::fromUtf8(monster())}, {"show", show}};
      const Outcome proof = runUsher({"badge", "proof"}, QJsonDocument(wish).toJson());
      QCOMPARE(proof.code, 0);
      QVERIFY2(proof.out.contains(late), proof.out.left(300).constData());
      QVERIFY(!proof.out.contains("\"pages\""));
    }
    write("monster.json", monster());
    const QString file = path("monster.json");
    for (const QStringList& arguments :
         {QStringList{"badge", "check", file},
          QStringList{"badge", "preview", "--template", file, "--out", path("monster.png")},
          QStringList{"event", "template", "badge", "--event", "e", "--data", path(""), "--put", file}}) {
      const Outcome refused = runUsher(arguments);
      QCOMPARE(refused.code, 1);
      QVERIFY2(refused.err.contains("monster.json: it " + late), refused.err.constData());
    }
  }

  void saysWhatIsWrong() {
    QCOMPARE(runUsher({"badge", "preview"}).code, 2);
    QCOMPARE(runUsher({"badge", "preview", "--out", "x.gif"}).code, 2);
    QCOMPARE(runUsher({"badge", "preview", "--out", path("x.png"), "--dpi", "10"}).code, 2);
    const Outcome missing = runUsher({"badge", "preview", "--template", "gone.json", "--out", path("x.png")});
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.err.contains("gone.json: it is no file that can be read"));
    const Outcome guest =
        runUsher({"badge", "preview", "--guest", "-", "--out", path("x.png")}, R"({"nickname": "Ada"})");
    QCOMPARE(guest.code, 1);
    QVERIFY(guest.err.contains("there is no nickname"));
    QVERIFY(!QFile::exists(path("x.png")));
  }

 private:
  QString path(const QString& name) const { return folder_.filePath(name); }
  void write(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
  }

  QTemporaryDir folder_;
};

QTEST_MAIN(BadgeTest)
#include "badge_test.moc"
