// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include "codecs_by_name.h"

using namespace usher::contract;

/// The payloads of contract/fixtures: what is valid goes through, and comes out as it was where it says so;
/// what is not is refused with the field and the reason written beside it.
class FixturesTest : public QObject {
  Q_OBJECT

  static QString folder(bool valid) {
    return QStringLiteral(USHER_SOURCE_DIR "/contract/fixtures") + (valid ? "" : "/invalid");
  }

  static void load(bool valid) {
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QByteArray>("fixture");
    const QDir dir(folder(valid));
    for (const QString& name : dir.entryList({"*.json"}, QDir::Files)) {
      QFile file(dir.filePath(name));
      QVERIFY(file.open(QIODevice::ReadOnly));
      const auto fixtures = nlohmann::json::parse(file.readAll().toStdString());
      QVERIFY(!fixtures.empty());
      const QString schema = name.chopped(5);
      for (const auto& fixture : fixtures) {
        const std::string row = schema.toStdString() + ": " + fixture.at("name").get<std::string>();
        QTest::newRow(row.c_str()) << schema << QByteArray::fromStdString(fixture.dump());
      }
    }
  }

 private slots:
  void rowsOfTheDocumentationAreRows() {
    QFile file(QStringLiteral(USHER_SOURCE_DIR "/docs/operating.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int rows = 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
      if (!line.startsWith("{\"kind\":")) continue;
      ++rows;
      const auto row = decodeRow(line.toStdString());
      QVERIFY2(row.has_value(), row ? "" : (line + row.error().field.c_str() + row.error().reason.c_str()));
    }
    QVERIFY(rows >= 5);
  }

  void everyCodecHasFixtures() {
    for (const auto& [schema, codec] : codecsByName()) {
      for (const bool valid : {true, false}) {
        const QString path = folder(valid) + "/" + QString::fromStdString(schema) + ".json";
        QVERIFY2(QFile::exists(path), qPrintable(path));
      }
    }
  }

  void validOnes_data() { load(true); }
  void validOnes() {
    QFETCH(QString, schema);
    QFETCH(QByteArray, fixture);
    const auto& codec = codecsByName().at(schema.toStdString());
    const auto json = nlohmann::json::parse(fixture.toStdString());

    const auto once = codec(json.at("payload").dump());
    QVERIFY2(once.has_value(), once ? "" : (once.error().field + " " + once.error().reason).c_str());
    if (json.value("canonical", false)) {
      const auto encoded = nlohmann::json::parse(*once);
      QVERIFY2(encoded == json.at("payload"), once->c_str());
    }
    const auto twice = codec(*once);
    QVERIFY(twice.has_value());
    QCOMPARE(*twice, *once);
  }

  void invalidOnes_data() { load(false); }
  void invalidOnes() {
    QFETCH(QString, schema);
    QFETCH(QByteArray, fixture);
    const auto json = nlohmann::json::parse(fixture.toStdString());
    const auto result = codecsByName().at(schema.toStdString())(json.at("payload").dump());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().field, json.at("field").get<std::string>());
    QCOMPARE(result.error().reason, json.at("reason").get<std::string>());
  }
};

QTEST_GUILESS_MAIN(FixturesTest)
#include "fixtures_test.moc"
