// SPDX-License-Identifier: Apache-2.0
// What staff see and do about what guests asked for, by keys, mouse and fingers.
#include <QLabel>
#include <QListView>
#include <QTest>

#include <memory>

#include <usher/ui/staff/chip_row.h>
#include <usher/ui/staff/request_rows.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/widgets/text_label.h>

#include "requests_host.h"
#include "sample.h"
#include "sample_requests.h"
#include "sample_staff.h"

using namespace usher;
using namespace domain;
namespace page = domain::requests_page;

class StaffRequestsUiTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { open({1920, 1080}, false); }
  void cleanup() { host_.reset(); }

  void rowsSayWhoseWhatSinceWhenAndHowFar() {
    host_->render(sample::requests());
    QCOMPARE(rows()->rowCount(), 9);
    QCOMPARE(rows()->row(0).name, QStringLiteral("Maren Okonkwo"));
    QCOMPARE(rows()->row(0).thing,
             QStringLiteral("2 × Bowl of soup · Without celery, please: one of us is allergic to it."));
    QCOMPARE(rows()->row(0).since, QStringLiteral("26 min"));
    QCOMPARE(rows()->row(0).chip.words, QStringLiteral("Waiting"));
    QVERIFY2(!rows()->row(1).thing.contains(u'\n'), "a row is one line");
    QCOMPARE(rows()->row(2).name, QStringLiteral("山田太郎"));
    QVERIFY2(rows()->row(2).chip.words == QStringLiteral("Waiting"), "accepted by nobody, it waits");
    QCOMPARE(rows()->row(3).chip.words, QStringLiteral("Taken on"));
    QCOMPARE(rows()->row(4).name, QStringLiteral("Marine Works Ltd"));
    QCOMPARE(rows()->row(6).name, QStringLiteral("No name yet"));
    QCOMPARE(rows()->row(6).since, QStringLiteral("just now"));
    QCOMPARE(rows()->row(7).chip.words, QStringLiteral("Done"));
    QCOMPARE(rows()->row(7).since, QStringLiteral("09:05"));
    QCOMPARE(rows()->row(8).chip.words, QStringLiteral("Declined"));
    QSet<QString> shapes;
    for (const int row : {0, 3, 7, 8}) shapes << rows()->row(row).chip.shape;
    QVERIFY2(shapes.size() == 4, "each state has a shape of its own");
    QCOMPARE(list()->sizeHintForRow(0), 56);
  }

  void nothingToDoIsSaidKindly() {
    page::State state = sample::requests();
    state.known = RequestsToServe{};
    host_->render(state);
    QVERIFY(!list()->isVisible());
    QCOMPARE(text("requestsNoneTitle"), QStringLiteral("Everybody has what they asked for"));
    state.filter = page::Filter::Settled;
    host_->render(state);
    QCOMPARE(text("requestsNoneTitle"), QStringLiteral("Nothing was settled in the last hour"));
    state.known.reset();
    host_->render(state);
    QCOMPARE(text("requestsNoneTitle"), QStringLiteral("One moment …"));
  }

  void filtersSayHowManyThereAre() {
    host_->render(sample::requests());
    QCOMPARE(button("filterAll")->text(), QStringLiteral("All 9"));
    QCOMPARE(button("filterWaiting")->text(), QStringLiteral("Waiting 5"));
    QCOMPARE(button("filterTakenOn")->text(), QStringLiteral("Taken on 2"));
    QCOMPARE(button("filterSettled")->text(), QStringLiteral("Settled 2"));
    QTest::mouseClick(button("filterTakenOn"), Qt::LeftButton);
    QCOMPARE(last<page::FilterWanted>().filter, page::Filter::TakenOn);
    QTest::keyClick(host_.get(), Qt::Key_Right);
    QCOMPARE(last<page::FilterWanted>().filter, page::Filter::Waiting);
    page::State settled = sample::requests();
    settled.filter = page::Filter::Settled;
    host_->render(settled);
    QCOMPARE(rows()->rowCount(), 2);
  }

  void theChosenOneIsThereWithAllThatItTakes() {
    host_->render(sample::requestChosen(0));
    QCOMPARE(text("requestName"), QStringLiteral("Maren Okonkwo"));
    QCOMPARE(text("requestCompany"), QStringLiteral("Harbour Museum"));
    QCOMPARE(text("requestThing"), QStringLiteral("2 × Bowl of soup"));
    QCOMPARE(text("requestNoteMore"), QStringLiteral("Without celery, please: one of us is allergic to it."));
    QCOMPARE(text("requestAt"), QStringLiteral("08:54 · 26 min"));
    QCOMPARE(text("requestBy"), QStringLiteral("<not shown>"));
    QCOMPARE(text("requestNumber"), QStringLiteral("1C0DE"));
    host_->render(sample::requestChosen(3));
    QCOMPARE(text("requestNoteMore"), QStringLiteral("<not shown>"));
    QCOMPARE(text("requestByTitle"), QStringLiteral("Taken on by"));
    QCOMPARE(text("requestBy"), QStringLiteral("Ada Winter · 09:16"));
    host_->render(sample::requestChosen(5));
    QCOMPARE(text("requestSession"), QStringLiteral("Paper, ink and patience"));
  }

  void keysMoveAndTakeTheNextStep() {
    host_->render(sample::requests());
    QTest::keyClick(host_.get(), Qt::Key_Return);
    QVERIFY2(last<page::RequestChosen>().request == rows()->request(0),
             "nothing is done before one is chosen");
    host_->render(sample::requestChosen(2));
    QTest::keyClick(host_.get(), Qt::Key_Down);
    QCOMPARE(last<page::RequestChosen>().request, rows()->request(3));
    QTest::keyClick(host_.get(), Qt::Key_Up);
    QCOMPARE(last<page::RequestChosen>().request, rows()->request(1));
    QTest::keyClick(host_.get(), Qt::Key_PageDown);
    QCOMPARE(last<page::RequestChosen>().request, rows()->request(8));
    QTest::keyClick(host_.get(), Qt::Key_Return);
    QCOMPARE(last<page::StepWanted>().to, RequestState::Accepted);
    host_->render(sample::requestChosen(3));
    QTest::keyClick(host_.get(), Qt::Key_Return);
    QCOMPARE(last<page::StepWanted>().to, RequestState::Done);
  }

  void eachStepHasAKeyAndAButton() {
    host_->render(sample::requestChosen(0));
    const std::tuple<Qt::Key, const char*, RequestState> steps[] = {
        {Qt::Key_F2, "takeOn", RequestState::Accepted},
        {Qt::Key_F3, "finish", RequestState::Done},
        {Qt::Key_F4, "decline", RequestState::Declined}};
    for (const auto& [key, name, to] : steps) {
      QTest::keyClick(host_.get(), key);
      QCOMPARE(last<page::StepWanted>().to, to);
      QVERIFY(last<page::StepWanted>().reason.isEmpty());
      events_.clear();
      QTest::mouseClick(button(name), Qt::LeftButton);
      QCOMPARE(last<page::StepWanted>().to, to);
    }
  }

  void aStepThatThereIsNotSaysWhy() {
    host_->render(sample::requestChosen(3));
    QVERIFY(!button("takeOn")->isEnabled() && button("finish")->isEnabled());
    QTest::keyClick(host_.get(), Qt::Key_F2);
    QCOMPARE(text("requestsToldTitle"), QStringLiteral("Somebody has taken it on already."));
    host_->render(sample::requestChosen(7));
    for (const char* name : {"takeOn", "finish", "decline"}) QVERIFY(!button(name)->isEnabled());
    QTest::mouseClick(button("decline"), Qt::LeftButton);
    QCOMPARE(text("requestsToldTitle"), QStringLiteral("It is settled, and stays so."));
    QTest::keyClick(host_.get(), Qt::Key_Return);
    QVERIFY(events_.empty());
  }

  void whyItCantBeHadIsTyped() {
    page::State state = sample::requestChosen(0);
    state.declining = true;
    host_->render(state);
    QVERIFY(!shown("requestPage") && host_->panel->field());
    QTest::keyClicks(host_->panel->field(), QStringLiteral("None left"));
    host_->render(state);
    QCOMPARE(host_->panel->field()->text(), QStringLiteral("None left"));
    QTest::keyClick(host_.get(), Qt::Key_Return);
    QCOMPARE(last<page::StepWanted>().to, RequestState::Declined);
    QCOMPARE(last<page::StepWanted>().reason, QStringLiteral("None left"));
    QTest::mouseClick(button("declineReason1"), Qt::LeftButton);
    QCOMPARE(host_->panel->field()->text(), QStringLiteral("Please come to the desk"));
    QTest::mouseClick(button("declineSend"), Qt::LeftButton);
    QCOMPARE(last<page::StepWanted>().reason, QStringLiteral("Please come to the desk"));
    state.told = page::Wordless{};
    host_->render(state);
    QCOMPARE(text("declineTrouble"), QStringLiteral("Please say why: the guest is told."));
    QCOMPARE(text("requestsToldTitle"), QStringLiteral("<not shown>"));
    QTest::keyClick(host_.get(), Qt::Key_Escape);
    QVERIFY(std::holds_alternative<page::DeclineLeft>(events_.back()));
    state.declining = false;
    host_->render(state);
    QVERIFY(!host_->panel->field());
    state.declining = true;
    host_->render(state);
    QVERIFY2(host_->panel->field()->text().isEmpty(), "what was left is forgotten");
  }

  void whatCameOfAStepIsSaid() {
    page::State state = sample::requestChosen(3);
    state.told = page::Stepped{page::chosenIn(state)->request};
    host_->render(state);
    QCOMPARE(text("requestsToldTitle"), QStringLiteral("Taken on: Bowl of soup"));
    state.told = page::SeenToByOthers{page::shown(sample::requests())[7].request};
    host_->render(state);
    QCOMPARE(text("requestsToldTitle"), QStringLiteral("Somebody else was faster."));
    QCOMPARE(text("requestsToldMore"), QStringLiteral("Done · Ada Winter"));
    state.told = page::NotKept{};
    host_->render(state);
    QVERIFY(text("requestsToldTitle").startsWith(QStringLiteral("Nothing was done")));
    state.told.reset();
    state.known->more = true;
    host_->render(state);
    QCOMPARE(text("requestsToldTitle"), QStringLiteral("There are more: these are the oldest."));
    state.unreadable = true;
    host_->render(state);
    QCOMPARE(text("requestsToldTitle"), QStringLiteral("This kiosk can’t read its data."));
    state.doing = RequestState::Done;
    host_->render(state);
    QVERIFY(!button("finish")->isEnabled());
  }

  void aFingerChoosesAndTakesOn() {
    open({1080, 1920}, true);
    host_->render(sample::requests());
    QVERIFY(!shown("requestPage"));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(rows()->index(1)).center());
    QTRY_VERIFY(!events_.empty());
    QCOMPARE(last<page::RequestChosen>().request, rows()->request(1));
    host_->render(sample::requestChosen(1));
    QVERIFY(shown("requestPage") && list()->isVisible());
    QVERIFY2(place("takeOn").top() > 1920 * 0.55, "what a seated guest reaches, staff do too");
    QTest::mouseClick(button("takeOn"), Qt::LeftButton);
    QCOMPARE(last<page::StepWanted>().to, RequestState::Accepted);
  }

  void nothingOfAGuestStays() {
    page::State state = sample::requestChosen(0);
    state.declining = true;
    host_->render(state);
    host_->panel->field()->setText(QStringLiteral("Okonkwo"));
    host_->hide();
    QCOMPARE(rows()->rowCount(), 0);
    for (const auto* label : host_->findChildren<QLabel*>())
      QVERIFY2(!label->text().contains(QStringLiteral("Okonkwo")), qPrintable(label->objectName()));
    QVERIFY(host_->panel->reasonField()->text().isEmpty());
  }

  void languagesRunTheirWay() {
    host_->setLanguage(QStringLiteral("ar"));
    host_->render(sample::requestChosen(0));
    QVERIFY(place("requestRows").left() > place("requestPage").left());
    QVERIFY(place("takeOn").left() > place("finish").left());
    QTest::keyClick(host_.get(), Qt::Key_Left);
    QCOMPARE(last<page::FilterWanted>().filter, page::Filter::Waiting);
  }

  void everythingHasRoom_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("touch");
    QTest::addColumn<QString>("language");
    for (const QByteArray language : {"en", "de", "fr", "es", "ar", "ja"}) {
      for (const QSize& size : {QSize(1080, 1920), QSize(1920, 1080), QSize(768, 1024), QSize(1280, 800)}) {
        QTest::newRow("touch " + language + " " + QByteArray::number(size.width()))
            << size << true << QString::fromLatin1(language);
      }
      for (const QSize& size : {QSize(1920, 1080), QSize(1366, 768), QSize(1024, 768)}) {
        QTest::newRow("desk " + language + " " + QByteArray::number(size.width()))
            << size << false << QString::fromLatin1(language);
      }
    }
  }
  void everythingHasRoom() {
    QFETCH(QSize, size);
    QFETCH(bool, touch);
    QFETCH(QString, language);
    open(size, touch);
    host_->setLanguage(language);
    const double least = touch ? 80.0 * std::min(size.width(), size.height()) / 1080 : 44;
    for (const sample::NamedRequestsState& one : sample::requestsStates()) {
      host_->render(one.state);
      QList<QWidget*> solid;
      for (auto* press : host_->findChildren<ui::StaffButton*>()) {
        if (!press->isVisible()) continue;
        solid << press;
        QVERIFY2(press->height() >= least, qPrintable(describe(one.name, press)));
        QVERIFY2(press->isWhole(), qPrintable(describe(one.name, press)));
      }
      for (const char* name : {"requestRows", "requestArea", "requestsNone", "requestsKeys", "declineField",
                               "requestsTold", "keyboard"}) {
        auto* part = host_->findChild<QWidget*>(QLatin1String(name));
        if (part->isVisible()) solid << part;
      }
      for (auto* label : host_->findChildren<ui::TextLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        QVERIFY2(label->isWhole(), qPrintable(describe(one.name, label)));
      }
      for (qsizetype i = 0; i < solid.size(); ++i) {
        QVERIFY2(host_->rect().contains(place(solid[i])), qPrintable(describe(one.name, solid[i])));
        for (qsizetype k = i + 1; k < solid.size(); ++k) {
          QVERIFY2(!place(solid[i]).intersects(place(solid[k])),
                   qPrintable(describe(one.name, solid[i]) + u' ' + solid[k]->objectName()));
        }
      }
    }
  }

 private:
  void open(const QSize& size, bool touch) {
    events_.clear();
    host_ = std::make_unique<sample::RequestsHost>(sample::now);
    host_->resize(size);
    host_->setTouch(touch);
    host_->setFacts(sample::staffFacts());
    connect(host_->panel, &ui::RequestsPanel::happened, this,
            [this](const page::Event& event) { events_.push_back(event); });
    host_->show();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(host_.get());
  }
  template <class T>
  const T& last() const {
    return std::get<T>(events_.back());
  }
  QListView* list() const { return host_->findChild<QListView*>(QStringLiteral("requestRows")); }
  ui::RequestRows* rows() const { return qobject_cast<ui::RequestRows*>(list()->model()); }
  ui::StaffButton* button(const char* name) const {
    return host_->findChild<ui::StaffButton*>(QLatin1String(name));
  }
  bool shown(const char* name) const {
    return host_->findChild<QWidget*>(QLatin1String(name))->isVisibleTo(host_.get());
  }
  QString text(const char* name) const {
    const auto* label = host_->findChild<QLabel*>(QLatin1String(name));
    return label->isVisibleTo(host_.get()) && !label->text().isEmpty() ? label->text()
                                                                       : QStringLiteral("<not shown>");
  }
  QRect place(const QWidget* widget) const {
    return {widget->mapTo(host_.get(), QPoint(0, 0)), widget->size()};
  }
  QRect place(const char* name) const { return place(host_->findChild<QWidget*>(QLatin1String(name))); }
  static QString describe(const char* state, const QWidget* widget) {
    return QLatin1String(state) + u' ' + widget->objectName() + u' ' + widget->accessibleName();
  }

  std::unique_ptr<sample::RequestsHost> host_;
  std::vector<page::Event> events_;
};

QTEST_MAIN(StaffRequestsUiTest)
#include "staff_requests_test.moc"
