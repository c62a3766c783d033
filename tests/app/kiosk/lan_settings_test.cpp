// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/kiosk/lan_settings.h>
#include <usher/kiosk/settings.h>
#include <usher/kiosk/settings_text.h>

using namespace usher;
using kiosk::KioskSettings;

/// How an operator says which kiosks are reached, and how.
class LanSettingsTest : public QObject {
  Q_OBJECT

 private slots:
  void itIsOnForAllNetworksAndNobodyIsNamed() {
    const KioskSettings settings;
    QVERIFY(settings.lan_on);
    QCOMPARE(settings.lan.port, std::uint16_t{45'885});
    QVERIFY(settings.lan.peers.empty() && settings.lan.interface.isEmpty());
    QCOMPARE(text(settings, "lan/peers"), QStringLiteral("none"));
    QCOMPARE(text(settings, "lan/interface"), QStringLiteral("all"));
  }

  void whatIsNamedIsRead_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    // As it is said back.
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* value, const char* said) {
      QTest::addRow("%s=%s", name, value)
          << QString::fromUtf8(name) << QString::fromUtf8(value) << QString::fromUtf8(said);
    };
    row("lan/on", "false", "false");
    row("lan/port", "1", "1");
    row("lan/port", "65535", "65535");
    row("lan/peers", "192.168.1.20", "192.168.1.20");
    row("lan/peers", "192.168.1.20, 10.0.0.7:5000", "192.168.1.20,10.0.0.7:5000");
    row("lan/peers", "192.168.1.255", "192.168.1.255");
    row("lan/peers", "none", "none");
    row("lan/interface", "eth0", "eth0");
    row("lan/interface", "wlp0s20f3.12", "wlp0s20f3.12");
    row("lan/interface", "all", "all");
  }
  void whatIsNamedIsRead() {
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    KioskSettings settings;
    const auto applied = kiosk::applySetting(settings, name, value);
    QVERIFY2(applied, qPrintable(applied ? QString() : applied.error()));
    QTEST(text(settings, name.toLatin1()), "said");
    // What is said back is read as the same.
    KioskSettings again;
    QVERIFY(kiosk::applySetting(again, name, text(settings, name.toLatin1())));
    QCOMPARE(again.lan, settings.lan);
  }

  void anAddressWithoutAPortIsAtTheirs() {
    lan::UdpSettings lan;
    QVERIFY(kiosk::setLanPeers(lan, QStringLiteral("10.0.0.7,10.0.0.8:5000")));
    QCOMPARE(lan.peers, (std::vector<lan::Address>{{QStringLiteral("10.0.0.7"), 0},
                                                   {QStringLiteral("10.0.0.8"), 5'000}}));
  }

  void ofPeersThereAreNotTooMany() {
    QStringList many;
    for (int i = 0; i < 100; ++i) many << QStringLiteral("10.0.0.%1").arg(i + 1);
    lan::UdpSettings lan;
    QVERIFY(kiosk::setLanPeers(lan, many.join(u',')));
    QCOMPARE(lan.peers.size(), 100U);
    many << QStringLiteral("10.0.1.1");
    QVERIFY(!kiosk::setLanPeers(lan, many.join(u',')));
    QCOMPARE(lan.peers.size(), 100U);
  }

  void whatMakesNoSenseIsAnsweredWithWhatWould_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char* name, const char* value, const char* wanted) {
      QTest::addRow("%s=%s", name, value)
          << QString::fromUtf8(name) << QString::fromUtf8(value) << QString::fromUtf8(wanted);
    };
    for (const char* value : {"", "0", "65536", "-1", "https", "0x1000"})
      row("lan/port", value, "1 to 65535");
    // The last: Qt takes "10" for 0.0.0.10.
    for (const char* value :
         {"", "kiosk-2.local", "fe80::1", "[::1]:45885", "192.168.1.20:0", "192.168.1.20:70000",
          "192.168.1.20:", "192.168.1.256", "192.168.1.20;192.168.1.21", "192.168.1.20,", "192.168.1.0/24",
          "0.0.0.0", "0.0.0.0:45885", "239.255.85.83", "255.255.255.255", "10"})
      row("lan/peers", value, "like 192.168.1.20,192.168.2.20:45885");
    for (const char* value : {"", "eth0,eth1", "../eth0", "eth 0", "an-interface-with-a-long-name"})
      row("lan/interface", value, "a network interface like eth0");
    row("lan/on", "perhaps", "true or false");
  }
  void whatMakesNoSenseIsAnsweredWithWhatWould() {
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QString, wanted);
    KioskSettings settings;
    const auto applied = kiosk::applySetting(settings, name, value);
    QVERIFY2(!applied, "it is taken");
    QVERIFY2(applied.error().contains(name) && applied.error().contains(wanted), qPrintable(applied.error()));
    QCOMPARE(settings.lan, KioskSettings().lan);
  }

 private:
  static QString text(const KioskSettings& settings, const char* name) {
    return kiosk::settingsText(settings)[QString::fromLatin1(name)].toString();
  }
};

QTEST_GUILESS_MAIN(LanSettingsTest)
#include "lan_settings_test.moc"
