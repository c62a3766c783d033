// SPDX-License-Identifier: Apache-2.0
// An event's own templates are printed by as they come, and never a wrong one.
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include <usher/templates/template_file.h>

#include <usher/kiosk/event_designs.h>

using namespace usher;
using kiosk::EventDesigns;
using kiosk::KioskSettings;

namespace {

const domain::EventId kExpo = *domain::EventId::parse(u"expo");
const domain::EventId kFair = *domain::EventId::parse(u"fair");

domain::PaperTemplate badgeOf(const QByteArray& text) {
  return {domain::PaperTemplate::idOf(domain::Paper::Badge), text};
}

const QByteArray kWrong = "{\n  \"usher_template\": 1,\n  \"paper\": \"leaflet\", \"name\": \"x\"\n}";

}  // namespace

class EventDesignsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    settings_ = {};
    settings_.data_folder = folder_->path();
    begin();
  }

  void whatComesIsPrintedBy() {
    designs_->take(kExpo, {badgeOf(templates::readyText("badge_a6"))});
    QCOMPARE(width(), 105.0);
    designs_->take(kExpo, {badgeOf(templates::readyText("badge_86x54"))});
    QCOMPARE(width(), 86.0);
    const int told = told_;
    designs_->take(kExpo, {badgeOf(templates::readyText("badge_86x54"))});
    QCOMPARE(told_, told);
    kiosk::KioskSettings owed = settings_;
    designs_->putInto(owed);
    QCOMPARE(owed.badge_design, design_);
    designs_->take(kExpo, {});
    QCOMPARE(width(), 0.0);
  }

  void ofAWrongOneTheLastGoodOneStaysOverARestartToo() {
    designs_->take(kExpo, {badgeOf(templates::readyText("badge_86x54"))});
    expectFault("the last good one stays");
    designs_->take(kExpo, {badgeOf(kWrong)});
    QCOMPARE(width(), 86.0);

    begin();
    expectFault("the last good one stays");
    designs_->take(kExpo, {badgeOf(kWrong)});
    QCOMPARE(width(), 86.0);
  }

  void anotherEventsIsNotPrintedBy() {
    designs_->take(kExpo, {badgeOf(templates::readyText("badge_86x54"))});
    expectFault("the kiosk's own design is printed");
    designs_->take(kFair, {badgeOf(kWrong)});
    QCOMPARE(width(), 0.0);
  }

  void oneThatWasTakenBackIsForgotten() {
    designs_->take(kExpo, {badgeOf(templates::readyText("badge_86x54"))});
    designs_->take(kExpo, {});
    begin();
    expectFault("the kiosk's own design is printed");
    designs_->take(kExpo, {badgeOf(kWrong)});
    QCOMPARE(width(), 0.0);
  }

  void theWrongPapersIsRefused() {
    QTest::ignoreMessage(QtWarningMsg,
                         "the event's template of the badge: it is an agenda's template; name a badge's");
    QTest::ignoreMessage(QtWarningMsg,
                         "the event's template of the badge: the kiosk's own design is printed");
    designs_->take(kExpo, {badgeOf(templates::readyText("agenda_a4"))});
    QCOMPARE(width(), 0.0);
  }

  void whatTheOperatorHasNamedCounts() {
    for (const auto& [name, leaves] :
         {std::pair{"badge_a6", false}, std::pair{"default", false}, std::pair{"event", true}}) {
      QVERIFY(kiosk::applySetting(settings_, "printing/badge_template", name));
      begin();
      designs_->take(kExpo, {badgeOf(templates::readyText("badge_86x54"))});
      QCOMPARE(told_ > 0, leaves);
    }
  }

 private:
  /// As after a start of the program.
  void begin() {
    designs_ = std::make_unique<EventDesigns>(settings_);
    design_ = nullptr;
    told_ = 0;
    connect(designs_.get(), &EventDesigns::changed, this,
            [this](domain::Paper paper, const EventDesigns::Design& design) {
              if (paper != domain::Paper::Badge) return;
              design_ = design;
              ++told_;
            });
  }
  double width() const { return design_ ? design_->size.width() : 0; }
  static void expectFault(const char* then) {
    QTest::ignoreMessage(QtWarningMsg,
                         "the event's template of the badge: line 1, column 1: \"size\" is missing here");
    QTest::ignoreMessage(
        QtWarningMsg,
        "the event's template of the badge: line 3, column 12: \"paper\" must be one of badge, agenda");
    QTest::ignoreMessage(QtWarningMsg,
                         (QByteArray("the event's template of the badge: ") + then).constData());
  }

  std::unique_ptr<QTemporaryDir> folder_;
  KioskSettings settings_;
  std::unique_ptr<EventDesigns> designs_;
  EventDesigns::Design design_;
  int told_ = 0;
};

QTEST_MAIN(EventDesignsTest)
#include "event_designs_test.moc"
