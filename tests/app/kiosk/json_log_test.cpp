// SPDX-License-Identifier: Apache-2.0
// What the log keeps of itself, for a support bundle.
#include <QJsonDocument>
#include <QTest>

#include <usher/kiosk/json_log.h>
#include <usher/kiosk/without_secrets.h>

using namespace usher::kiosk;

class JsonLogTest : public QObject {
  Q_OBJECT

 private slots:
  void theLastRecordsAreKept() {
    for (int i = 0; i < 2'100; ++i) logInfo(QStringLiteral("tick"), {{QStringLiteral("n"), i}});
    const auto kept = lastLog();
    QCOMPARE(kept.size(), kLogKept);
    const auto numberOf = [](const QByteArray& record) {
      return QJsonDocument::fromJson(record).object()[QStringLiteral("n")].toInt(-1);
    };
    QCOMPARE(numberOf(kept.front()), 100);
    QCOMPARE(numberOf(kept.back()), 2'099);
  }

  void whatQtSaysIsKeptToo() {
    installJsonLog();
    qWarning("the lamp is out");
    qInstallMessageHandler(nullptr);
    const auto last = QJsonDocument::fromJson(lastLog().back()).object();
    QCOMPARE(last[QStringLiteral("msg")].toString(), QString("the lamp is out"));
    QCOMPARE(last[QStringLiteral("level")].toString(), QString("warn"));
  }

  void secretsAreLeftOutByTheirForm_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
    const auto row = [](const char* name, const QString& text, const QString& cleaned) {
      QTest::newRow(name) << text << cleaned;
    };
    row("an address", "mail to zoe.ng+x@example.org failed", "mail to [left out] failed");
    row("a PIN", "tried 482913 twice", "tried [left out] twice");
    row("a staff badge", "S1ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "[left out]");
    row("a signed ticket", "code=U1" + QString(128, 'A') + ".", "code=[left out].");
    row("a key", "key " + QString(64, 'e'), "key [left out]");
    row("nothing", "printer queue Zebra_ZD421: no such queue (lpstat -e lists them)",
        "printer queue Zebra_ZD421: no such queue (lpstat -e lists them)");
    row("a port", "https://events.example.org:8470/api/v1 answered 503",
        "https://events.example.org:8470/api/v1 answered 503");
    row("a time", "since 2026-11-24T09:00:00.250Z", "since 2026-11-24T09:00:00.250Z");
    row("an op", "op 0193a5c1-7d2e-7b1a-9c3d-5e6f708192a3", "op 0193a5c1-7d2e-7b1a-9c3d-5e6f708192a3");
  }
  void secretsAreLeftOutByTheirForm() {
    QFETCH(const QString, text);
    QFETCH(const QString, cleaned);
    QCOMPARE(withoutSecrets(text), cleaned);
  }

  void idsStayInARecordAndPinsDoNot() {
    const QByteArray record =
        R"({"ts":"2026-11-24T09:00:00.250Z","ticket":"482913","detail":"482913","ms":482913,"on":true})";
    QCOMPARE(withoutSecrets(record),
             QByteArray(R"({"detail":"[left out]","ms":482913,"on":true,"ticket":"482913",)"
                        R"("ts":"2026-11-24T09:00:00.250Z"})"));
    QVERIFY(!withoutSecrets(QByteArray("no record at all")));
  }
};

QTEST_APPLESS_MAIN(JsonLogTest)
#include "json_log_test.moc"
