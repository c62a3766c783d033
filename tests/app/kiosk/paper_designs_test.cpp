// SPDX-License-Identifier: Apache-2.0
// A kiosk prints by a template, and never by a wrong one.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <usher/templates/template_file.h>

#include <usher/kiosk/paper_designs.h>
#include <usher/kiosk/paperwork.h>
#include <usher/kiosk/test_badge.h>

using namespace usher;
using domain::preflight::BadgeTrial;
using kiosk::KioskSettings;

namespace {

domain::Event expo() {
  return {*domain::EventId::parse(u"expo"), domain::LocalizedText({{"en", "Expo"}}), "Europe/Berlin",
          domain::Instant(), domain::Instant()};
}

QSizeF sizeOf(const KioskSettings& settings) {
  return kiosk::testBadge(expo(), settings).pages.front().size;
}

}  // namespace

class PaperDesignsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    settings_ = {};
    settings_.data_folder = folder_->path();
  }

  void withoutATemplateTheSizeCounts() {
    kiosk::adoptDesigns(settings_);
    QVERIFY(!settings_.badge_design && !settings_.agenda_design);
    QCOMPARE(sizeOf(settings_), QSizeF(100, 72));
  }

  void aReadyOneIsPrinted() {
    QVERIFY(kiosk::applySetting(settings_, "printing/badge_template", "badge_a6"));
    QVERIFY(kiosk::applySetting(settings_, "printing/agenda_template", "agenda_receipt_80"));
    kiosk::adoptDesigns(settings_);
    QCOMPARE(sizeOf(settings_), QSizeF(105, 148));
    QVERIFY(settings_.agenda_design);
    QVERIFY(kiosk::applySetting(settings_, "printing/badge_template", "default"));
    kiosk::adoptDesigns(settings_);
    QVERIFY(!settings_.badge_design);
    QVERIFY(!kiosk::applySetting(settings_, "printing/badge_template", ""));
  }

  void theTestBadgeIsReadFromEach() {
    for (const QString& name : templates::readyTemplates()) {
      if (!name.startsWith("badge_")) continue;
      settings_.badge_template = name;
      kiosk::adoptDesigns(settings_);
      QCOMPARE(kiosk::tryBadge(expo(), settings_, kiosk::kFewestDots), BadgeTrial::Read);
    }
  }

  void aTemplateMayHaveNoCode() {
    const QString file = folder_->filePath("badge.json");
    write(file,
          R"({"usher_template": 1, "paper": "badge", "name": "No code", "size": {"width": 86, "height": 54},
                    "items": [{"kind": "name", "box": [5, 5, 76, 31]}]})");
    settings_.badge_template = file;
    kiosk::adoptDesigns(settings_);
    QVERIFY(settings_.badge_design);
    QCOMPARE(kiosk::tryBadge(expo(), settings_, kiosk::kFewestDots), BadgeTrial::WithoutCode);
  }

  void aWrongFileIsSaidAndTheLastGoodOneStays() {
    const QString file = folder_->filePath("badge.json");
    write(file, templates::readyText("badge_86x54"));
    settings_.badge_template = file;
    kiosk::adoptDesigns(settings_);
    QCOMPARE(sizeOf(settings_), QSizeF(86, 54));

    write(file, "{\n  \"usher_template\": 1,\n  \"paper\": \"leaflet\", \"name\": \"x\"\n}");
    const QString key = "printing/badge_template=" + file;
    QTest::ignoreMessage(QtWarningMsg, qPrintable(key + ": line 1, column 1: \"size\" is missing here"));
    QTest::ignoreMessage(QtWarningMsg,
                         qPrintable(key + ": line 3, column 12: \"paper\" must be one of badge, agenda"));
    QTest::ignoreMessage(QtWarningMsg, qPrintable(key + " cannot be used: its last good version is printed"));
    kiosk::adoptDesigns(settings_);
    QCOMPARE(sizeOf(settings_), QSizeF(86, 54));
  }

  void whereThereNeverWasAGoodOneTheDesignWithoutATemplateIsPrinted() {
    settings_.badge_template = "agenda_a4";
    QTest::ignoreMessage(QtWarningMsg,
                         "printing/badge_template=agenda_a4: it is an agenda's template; name a "
                         "badge's");
    QTest::ignoreMessage(
        QtWarningMsg,
        "printing/badge_template=agenda_a4 cannot be used: the design without a template is printed");
    kiosk::adoptDesigns(settings_);
    QVERIFY(!settings_.badge_design);
    QCOMPARE(sizeOf(settings_), QSizeF(100, 72));
  }

 private:
  static void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
  }

  std::unique_ptr<QTemporaryDir> folder_;
  KioskSettings settings_;
};

QTEST_MAIN(PaperDesignsTest)
#include "paper_designs_test.moc"
