// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include <usher/kiosk/arguments.h>
#include <usher/kiosk/settings.h>
#include <usher/kiosk/settings_text.h>

using namespace usher;
using kiosk::KioskSettings;
using kiosk::PrinterChoice;
using scan::SerialPortChoice;
using scan::UsbId;

class SettingsTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  int files_ = 0;

  QString written(const QByteArray& text) {
    // QSettings takes a file of the same name, size and millisecond for the one it read before.
    QFile file(folder_.filePath(QStringLiteral("%1-kiosk.ini").arg(++files_)));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(text);
    return file.fileName();
  }

 private slots:
  void aTrainingIsAskedForByAnArgument() {
    const QStringList plain{"usher-kiosk", "--set", "kiosk/data=/x"};
    QVERIFY(!kiosk::parseArguments(plain)->settings.training);
    const auto train = kiosk::parseArguments(plain + QStringList{"--training"});
    QVERIFY(train && train->settings.training && !train->settings.desk);
    QCOMPARE(train->mode, kiosk::Arguments::Serve);
    const auto at_a_desk = kiosk::parseArguments(plain + QStringList{"--desk", "--training"});
    QVERIFY(at_a_desk && at_a_desk->settings.training && at_a_desk->settings.desk);
  }

  void readsEverySetting() {
    const auto settings = kiosk::readSettings(written(
        "[kiosk]\ndata=/var/lib/usher\nlist=main\ndirection=exit\nlanguage=de\nlanguages=ja, de\n"
        "always_ask=true\nrequests=false\n"
        "[camera]\nsource=video:/tmp/a, b.avi\nexposure=157\nfocus=camera\n"
        "[scanner]\nports=serial:/dev/ttyUSB1, usb:0C2E:0b61/16041B0A21:115200\nlayout=us\nprefix=~a\n"
        "suffix=\"#, #\"\nidentifiers=true\n"
        "[printing]\nbadge=cups:Zebra\nagenda=pdf:/tmp/agendas\nbadge_size=86x54\nagenda_size=80x297\n"
        "agenda_always=true\n"
        "[screen]\nwindow=1080x1920\nreduced_motion=true\nhide_cursor=true\n"
        "high_contrast=true\nlarge_text=true\nlow_reach=true\n"
        "[sound]\non=false\nvolume=35\n"
        "[speech]\non=false\nkey=F9\noff_key=Help\nrate=-20\nvolume=80\n"
        "[light]\nport=serial:/dev/ttyUSB0:19200\n[debug]\nwatch_gui=true\n[staff]\nkey=F12\nexport_folder=/"
        "srv/out\n"));
    QVERIFY2(settings, qPrintable(settings ? QString() : settings.error()));
    QCOMPARE(settings->data_folder, QStringLiteral("/var/lib/usher"));
    QCOMPARE(settings->list->text(), QStringLiteral("main"));
    QCOMPARE(settings->direction, domain::Direction::Exit);
    QCOMPARE(settings->language, QStringLiteral("de"));
    QCOMPARE(settings->languages, (QStringList{QStringLiteral("ja"), QStringLiteral("de")}));
    QVERIFY(settings->always_ask);
    QVERIFY(!settings->requests);
    QVERIFY(settings->camera.startsWith(QStringLiteral("video:/tmp/a,")));
    QCOMPARE(settings->camera_tuning,
             (scan::TuningSettings{{scan::Tuned::Fixed, 157}, {scan::Tuned::AsItIs, 0}}));
    QCOMPARE(settings->scanner_ports,
             (std::vector<SerialPortChoice>{{QStringLiteral("/dev/ttyUSB1"), 9'600},
                                            {UsbId{0x0c2e, 0x0b61, QStringLiteral("16041B0A21")}, 115'200}}));
    QCOMPARE(settings->scanner_layout, scan::WedgeLayout::Us);
    QCOMPARE(settings->scanner_format.prefix, QByteArray("~a"));
    QCOMPARE(settings->scanner_format.suffix, QByteArray("#, #"));
    QVERIFY(settings->scanner_format.identifiers);
    QCOMPARE(settings->badge_printer.kind, PrinterChoice::Queue);
    QCOMPARE(settings->badge_printer.target, QStringLiteral("Zebra"));
    QCOMPARE(settings->agenda_printer.kind, PrinterChoice::PdfFolder);
    QCOMPARE(settings->badge_size, QSizeF(86, 54));
    QCOMPARE(settings->agenda_size, QSizeF(80, 297));
    QVERIFY(settings->print_agenda_always);
    QCOMPARE(settings->window, QSize(1080, 1920));
    QVERIFY(settings->reduced_motion);
    QVERIFY(settings->hide_cursor);
    QVERIFY(!settings->sound);
    QCOMPARE(settings->volume, 35);
    QVERIFY(settings->high_contrast);
    QVERIFY(settings->large_text);
    QVERIFY(settings->low_reach);
    QVERIFY(!settings->speech);
    QCOMPARE(settings->speech_key, int(Qt::Key_F9));
    QCOMPARE(settings->speech_off_key, int(Qt::Key_Help));
    QCOMPARE(settings->speech_rate, -20);
    QCOMPARE(settings->speech_volume, 80);
    QCOMPARE(settings->light, (kiosk::LightPort{QStringLiteral("/dev/ttyUSB0"), 19'200}));
    QVERIFY(settings->watch_gui);
    QCOMPARE(settings->staff_key, std::optional(QKeyCombination(Qt::Key_F12)));
    QCOMPARE(settings->export_folder, QStringLiteral("/srv/out"));
  }

  void readsHowTheCameraIsSet() {
    KioskSettings settings;
    for (const auto* key : {"camera/exposure", "camera/focus"}) {
      for (const auto* value : {"auto", "camera", "0", "2147483647"})
        QVERIFY(kiosk::applySetting(settings, QString::fromLatin1(key), QString::fromLatin1(value)));
      for (const auto* value : {"", "Auto", "-1", "1.5", "2147483648", "12 ms"}) {
        const auto applied =
            kiosk::applySetting(settings, QString::fromLatin1(key), QString::fromLatin1(value));
        QVERIFY2(!applied && applied.error().contains(QStringLiteral("auto, camera, or a whole number")),
                 value);
      }
    }
    QCOMPARE(settings.camera_tuning.focus, (scan::Tuned{scan::Tuned::Fixed, 2147483647}));
  }

  void readsWhereTheLightIs_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("baud");
    QTest::newRow("without a baud") << "serial:/dev/ttyACM0" << "/dev/ttyACM0" << 9'600;
    QTest::newRow("with one") << "serial:/dev/ttyACM0:115200" << "/dev/ttyACM0" << 115'200;
    QTest::newRow("colons in the path") << "serial:/dev/serial/by-path/pci-0000:00:14.0-usb-0:2:1.0"
                                        << "/dev/serial/by-path/pci-0000:00:14.0-usb-0:2:1.0" << 9'600;
    QTest::newRow("none") << "none" << QString() << 0;
  }
  void readsWhereTheLightIs() {
    QFETCH(QString, value);
    QFETCH(QString, device);
    QFETCH(int, baud);
    KioskSettings settings;
    QVERIFY(!settings.light);
    settings.light = kiosk::LightPort{QStringLiteral("/dev/earlier")};
    QVERIFY(kiosk::applySetting(settings, QStringLiteral("light/port"), value));
    QCOMPARE(settings.light, device.isEmpty() ? std::nullopt : std::optional(kiosk::LightPort{device, baud}));
  }

  void readsWhereScannersAre_data() {
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("baud");
    const auto row = [](const char* name, const char* value, const QStringList& names, int baud = 9'600) {
      QTest::newRow(name) << QString::fromLatin1(value) << names << baud;
    };
    row("none", "none", {});
    row("a device", "serial:/dev/ttyACM0", {"serial:/dev/ttyACM0"});
    row("its baud", "serial:/dev/ttyACM0:115200", {"serial:/dev/ttyACM0"}, 115'200);
    row("colons in the path", "serial:/dev/serial/by-path/pci-0000:00:14.0-usb-0:2:1.0",
        {"serial:/dev/serial/by-path/pci-0000:00:14.0-usb-0:2:1.0"});
    row("a kind", "usb:0C2E:0b61", {"usb:0c2e:0b61"});
    row("a kind with its baud", "usb:0403:6001:19200", {"usb:0403:6001"}, 19'200);
    row("one of a kind", "usb:0403:6001/A9X", {"usb:0403:6001/A9X"});
    row("one of a kind, with its baud", "usb:0403:6001/A9X:1200", {"usb:0403:6001/A9X"}, 1'200);
    row("two of a kind", "usb:0403:6001/A, usb:0403:6001/B", {"usb:0403:6001/A", "usb:0403:6001/B"});
    row("two kinds and a device", "usb:0403:6001,usb:0403:6002 , serial:/dev/ttyS0",
        {"usb:0403:6001", "usb:0403:6002", "serial:/dev/ttyS0"});
  }
  void readsWhereScannersAre() {
    QFETCH(QString, value);
    QFETCH(QStringList, names);
    QFETCH(int, baud);
    KioskSettings settings;
    settings.scanner_ports = {{QStringLiteral("/dev/earlier")}};
    QVERIFY(kiosk::applySetting(settings, QStringLiteral("scanner/ports"), value));
    QStringList got;
    for (const SerialPortChoice& port : settings.scanner_ports) got << port.name();
    QCOMPARE(got, names);
    if (!got.isEmpty()) QCOMPARE(settings.scanner_ports.front().baud, baud);
    // Said in a support bundle as a file would have it.
    KioskSettings again;
    const QString said = kiosk::settingsText(settings)[QStringLiteral("scanner/ports")].toString();
    QVERIFY(kiosk::applySetting(again, QStringLiteral("scanner/ports"), said));
    QCOMPARE(again.scanner_ports, settings.scanner_ports);
  }

  void scannersSendWhatTheCodeHasUnlessToldOtherwise() {
    const KioskSettings settings;
    QVERIFY(settings.scanner_ports.empty());
    QCOMPARE(settings.scanner_layout, scan::WedgeLayout::System);
    QVERIFY(settings.scanner_format.prefix.isEmpty() && settings.scanner_format.suffix.isEmpty());
    QVERIFY(!settings.scanner_format.identifiers);
  }

  void refusesWithKeyAndRemedy_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown key") << QByteArray("[kiosk]\ndate=/x\n") << "no setting kiosk/date";
    QTest::newRow("bad flag") << QByteArray("[screen]\nhide_cursor=yes\n") << "true or false";
    QTest::newRow("too loud") << QByteArray("[sound]\nvolume=101\n") << "0 to 100";
    QTest::newRow("no number") << QByteArray("[sound]\nvolume=loud\n") << "0 to 100";
    QTest::newRow("bad list") << QByteArray("[kiosk]\nlist=main entrance\n") << "kiosk/list";
    QTest::newRow("bad direction") << QByteArray("[kiosk]\ndirection=in\n") << "entry or exit or both";
    QTest::newRow("no room") << QByteArray("[kiosk]\nroom=\n") << "kiosk/room";
    QTest::newRow("bad language") << QByteArray("[kiosk]\nlanguage=tlh\n") << "one of en, de";
    QTest::newRow("bad languages") << QByteArray("[kiosk]\nlanguages=en,tlh\n") << "a list like en,de";
    QTest::newRow("no languages") << QByteArray("[kiosk]\nlanguages=\n") << "a list like en,de";
    QTest::newRow("a language twice") << QByteArray("[kiosk]\nlanguages=en,de,en\n") << "once";
    QTest::newRow("bad printer") << QByteArray("[printing]\nbadge=lp0\n") << "cups:QUEUE";
    QTest::newRow("empty queue") << QByteArray("[printing]\nbadge=cups:\n") << "cups:QUEUE";
    QTest::newRow("tiny badge") << QByteArray("[printing]\nbadge_size=10x10\n") << "in mm";
    QTest::newRow("huge badge") << QByteArray("[printing]\nbadge_size=1e9x1e9\n") << "in mm";
    QTest::newRow("not a size") << QByteArray("[printing]\nbadge_size=nanxnan\n") << "in mm";
    QTest::newRow("no light") << QByteArray("[light]\nport=\n") << "none, or serial:DEVICE";
    QTest::newRow("light at no device") << QByteArray("[light]\nport=ttyUSB0\n") << "serial:/dev/ttyUSB0";
    QTest::newRow("light at no path")
        << QByteArray("[light]\nport=serial:ttyUSB0\n") << "serial:/dev/ttyUSB0";
    QTest::newRow("light at a folder") << QByteArray("[light]\nport=serial:/dev/\n") << "serial:/dev/ttyUSB0";
    QTest::newRow("odd baud") << QByteArray("[light]\nport=serial:/dev/ttyUSB0:9601\n") << "one of the bauds";
    QTest::newRow("no baud") << QByteArray("[light]\nport=serial:/dev/ttyUSB0:\n") << "serial:DEVICE:BAUD";
    QTest::newRow("huge baud") << QByteArray("[light]\nport=serial:/dev/ttyUSB0:99999999999\n")
                               << "one of the bauds";
    const auto ports = [](const char* name, const QByteArray& value, const QString& said) {
      QTest::newRow(name) << QByteArray("[scanner]\nports=" + value + "\n") << said;
    };
    ports("no scanner", "", "none, or a list of serial:DEVICE");
    ports("scanner at no device", "/dev/ttyACM0", "serial:/dev/ttyUSB0");
    ports("scanner at no path", "serial:ttyACM0", "serial:/dev/ttyUSB0");
    ports("scanner with half a kind", "usb:0c2e", "usb:VENDOR:PRODUCT");
    ports("scanner of no kind", "usb:0c2e:0b6g", "usb:VENDOR:PRODUCT");
    ports("scanner of no number", "usb:0c2e:0b61/", "usb:VENDOR:PRODUCT");
    ports("scanner's odd baud", "usb:0c2e:0b61:9601", "one of the bauds");
    ports("none beside one", "serial:/dev/ttyACM0,none", "none, or a list");
    ports("a comma at the end", "serial:/dev/ttyACM0,", "none, or a list");
    ports("a device twice", "serial:/dev/ttyACM0,serial:/dev/ttyACM0:19200", "each scanner once");
    ports("a kind twice", "usb:0c2e:0b61,usb:0C2E:0B61", "serial numbers");
    ports("a kind and one of it", "usb:0c2e:0b61/A,usb:0c2e:0b61", "serial numbers");
    ports("one of a kind twice", "usb:0c2e:0b61/A,usb:0c2e:0b61/A", "each scanner once");
    QTest::newRow("bad layout") << QByteArray("[scanner]\nlayout=de\n") << "system or us";
    QTest::newRow("a prefix that can't be seen") << QByteArray("[scanner]\nprefix=\\x2\n") << "can be seen";
    QTest::newRow("a long suffix") << QByteArray("[scanner]\nsuffix=" + QByteArray(33, '#') + "\n")
                                   << "up to 32 characters";
    QTest::newRow("bad identifiers") << QByteArray("[scanner]\nidentifiers=]Q1\n") << "true or false";
    QTest::newRow("staff key types") << QByteArray("[staff]\nkey=S\n") << "none, or keys that type nothing";
    QTest::newRow("staff keys in turn")
        << QByteArray("[staff]\nkey=\"F1, F2\"\n") << "none, or keys that type nothing";
    QTest::newRow("bad watch") << QByteArray("[debug]\nwatch_gui=1\n") << "true or false";
    QTest::newRow("no INI file") << QByteArray("<config>data</config>\n") << "not an INI file";
    QTest::newRow("a line of no section")
        << QByteArray("[kiosk]\nlist=main\nhide the cursor\n") << "not an INI file";
    QTest::newRow("bad window") << QByteArray("[screen]\nwindow=99999x1\n") << "in pixels";
  }
  void refusesWithKeyAndRemedy() {
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const auto settings = kiosk::readSettings(written(text));
    QVERIFY(!settings);
    QVERIFY2(settings.error().contains(said), qPrintable(settings.error()));
    QVERIFY2(settings.error().contains(QStringLiteral("kiosk.ini")), qPrintable(settings.error()));
    QVERIFY(!settings.error().contains(u'\n'));
  }

  void refusesAMissingFile() {
    const auto settings = kiosk::readSettings(QStringLiteral("/no/such/kiosk.ini"));
    QVERIFY(!settings);
    QVERIFY(settings.error().contains(QStringLiteral("/no/such/kiosk.ini")));
  }

  void commandLineOverridesTheFile() {
    const QString file = written("[kiosk]\ndata=/a\nlanguage=de\n");
    const auto arguments =
        kiosk::parseArguments({QStringLiteral("usher-kiosk"), QStringLiteral("--config"), file,
                               QStringLiteral("--set"), QStringLiteral("kiosk/data=/b=c")});
    QVERIFY2(arguments, qPrintable(arguments ? QString() : arguments.error()));
    QCOMPARE(arguments->mode, kiosk::Arguments::Serve);
    QCOMPARE(arguments->settings.data_folder, QStringLiteral("/b=c"));
    QCOMPARE(arguments->settings.language, QStringLiteral("de"));
  }

  void refusesWrongCommandLines_data() {
    QTest::addColumn<QStringList>("words");
    const QString set = QStringLiteral("--set");
    const QString data = QStringLiteral("kiosk/data=/a");
    QTest::newRow("no data folder") << QStringList{};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("--fast")};
    QTest::newRow("unknown command") << QStringList{set, data, QStringLiteral("dance")};
    QTest::newRow("set without value") << QStringList{set, QStringLiteral("kiosk/data")};
    QTest::newRow("a light that is a scanner")
        << QStringList{set, data,
                       set, QStringLiteral("light/port=serial:/dev/ttyUSB0"),
                       set, QStringLiteral("scanner/ports=usb:0c2e:0b61, serial:/dev/ttyUSB0:9600")};
    QTest::newRow("pair without address") << QStringList{
        set, data, QStringLiteral("pair"), QStringLiteral("--code"), QStringLiteral("AAAA-AAAA")};
    QTest::newRow("pair without code")
        << QStringList{set, data, QStringLiteral("pair"), QStringLiteral("--backend"),
                       QStringLiteral("https://events.example.org")};
    QTest::newRow("pair with no address") << QStringList{set,
                                                         data,
                                                         QStringLiteral("pair"),
                                                         QStringLiteral("--backend"),
                                                         QStringLiteral("events"),
                                                         QStringLiteral("--code"),
                                                         QStringLiteral("AAAA-AAAA")};
  }
  void refusesWrongCommandLines() {
    QFETCH(QStringList, words);
    const auto arguments = kiosk::parseArguments(QStringList{QStringLiteral("usher-kiosk")} + words);
    QVERIFY(!arguments);
    QVERIFY(!arguments.error().isEmpty());
    QVERIFY(!arguments.error().contains(u'\n'));
  }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
