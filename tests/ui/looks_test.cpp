// SPDX-License-Identifier: Apache-2.0
// That every page, with every nasty guest, in each format and language, can be read and touched.
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QtMath>

#include <map>

#include <usher/domain/layout/contrast.h>
#include <usher/ui/keyboard/key_cap.h>
#include <usher/ui/kiosk_window.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/translations.h>

#include "sample.h"

using namespace usher;

namespace {

std::vector<sample::NamedScreen> allScreens(const QString& language) {
  std::vector<sample::NamedScreen> all = sample::screens(language);
  for (sample::NamedScreen& one : sample::welcomes(language)) all.push_back(std::move(one));
  return all;
}

template <class T>
QList<T*> shownIn(const QWidget& window) {
  QList<T*> shown;
  for (T* widget : window.findChildren<T*>()) {
    if (widget->isVisibleTo(&window)) shown << widget;
  }
  return shown;
}

QRect inWindow(const QWidget* widget, const QWidget& window) {
  return {widget->mapTo(&window, QPoint(0, 0)), widget->size()};
}

QString describe(const QString& screen, const QWidget* widget) {
  return screen + u' ' + widget->objectName() + u' ' + widget->accessibleName();
}

}  // namespace

class LooksTest : public QObject {
  Q_OBJECT

 private slots:
  void everyPage_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<domain::EventFacts>("facts");
    QTest::addColumn<domain::Aids>("aids");
    for (const QString& language : ui::spokenLanguages()) {
      for (const QSize& size : {QSize(1080, 1920), QSize(1920, 1080), QSize(800, 1280), QSize(768, 1024),
                                QSize(1280, 800), QSize(1024, 768), QSize(2160, 3840)}) {
        // Where English and German stand, the others differ in words alone.
        const bool same = size == QSize(800, 1280) || size == QSize(1024, 768) || size == QSize(2160, 3840);
        if (same && language != u"en" && language != u"de") continue;
        const QByteArray name = language.toLatin1() + ' ' + QByteArray::number(size.width()) + 'x' +
                                QByteArray::number(size.height());
        QTest::newRow(name) << size << language << sample::facts() << domain::Aids{};
        QTest::newRow(name + " nasty") << size << language << sample::nastyFacts() << domain::Aids{};
      }
    }
    for (const char* language : {"en", "de", "ar", "ja"}) {
      for (const QSize& size : {QSize(1080, 1920), QSize(1920, 1080), QSize(768, 1024), QSize(1280, 800)}) {
        const QByteArray name = QByteArray("branded ") + language + ' ' + QByteArray::number(size.width());
        QTest::newRow(name) << size << language << sample::brandedFacts() << domain::Aids{};
      }
    }
    QTest::newRow("high contrast") << QSize(1080, 1920) << "en" << sample::facts()
                                   << domain::Aids{.contrast = true};
    for (const char* language : {"en", "de", "ar"}) {
      for (const QSize& size : {QSize(1080, 1920), QSize(1920, 1080), QSize(768, 1024), QSize(1280, 800)}) {
        const QByteArray name = QByteArray("large ") + language + ' ' + QByteArray::number(size.width());
        QTest::newRow(name) << size << language << sample::facts() << domain::Aids{.large_text = true};
        QTest::newRow(name + " nasty")
            << size << language << sample::nastyFacts() << domain::Aids{.large_text = true};
      }
      for (const QSize& size : {QSize(1080, 1920), QSize(1920, 1080), QSize(768, 1024)}) {
        const QByteArray name = QByteArray("low ") + language + ' ' + QByteArray::number(size.width());
        QTest::newRow(name) << size << language << sample::nastyFacts() << domain::Aids{.low_reach = true};
      }
    }
    QTest::newRow("low and large") << QSize(1080, 1920) << "de" << sample::facts()
                                   << domain::Aids{.large_text = true, .low_reach = true};
  }

  void everyPage() {
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(domain::EventFacts, facts);
    QFETCH(domain::Aids, aids);
    ui::KioskWindow window({.now = sample::now, .reduced_motion = true, .badge = {}});
    window.resize(size);
    window.offerSpeech(true);
    window.setFacts(facts);
    for (sample::NamedScreen& screen : allScreens(language)) {
      screen.screen.aids = aids;
      window.setRoom(screen.room);
      window.render(screen.screen);
      window.showTrouble(screen.trouble, {});
      checkWordsAreWhole(window, screen.name);
      checkNothingOverlaps(window, screen.name);
      checkTouchTargets(window, shownIn<ui::BigButton>(window), screen.name);
      if (aids.low_reach) checkReach(window, screen.name);
      checkKeys(window, screen.name);
      checkContrast(window, screen.name);
      if (QTest::currentTestFailed()) return;
      openPreferences(window, screen.name);
      if (QTest::currentTestFailed()) return;
    }
  }

  void pagesAreTurnedOverInArabic() {
    // Where a page stands in English, its mirror image stands in Arabic: so far as words are as long.
    ui::KioskWindow window({.now = sample::now, .reduced_motion = true, .badge = {}});
    window.resize(1080, 1920);
    window.setFacts(sample::facts());
    int compared = 0;
    for (const sample::NamedScreen& screen : allScreens(QStringLiteral("en"))) {
      domain::Screen there = screen.screen;
      window.render(there);
      const std::map<QString, QRect> before = placesOf(window);
      there.language = QStringLiteral("ar");
      window.render(there);
      for (const auto& [name, place] : placesOf(window)) {
        const auto english = before.find(name);
        if (english == before.end() || english->second.width() != place.width()) continue;
        QVERIFY2(std::abs(english->second.left() - (window.width() - 1 - place.right())) <= 1,
                 qPrintable(screen.name + u' ' + name));
        ++compared;
      }
    }
    QVERIFY(compared > 200);
  }

  void theGlobeStandsAtTheSamePlaceOnEveryPage() {
    for (const QSize& size : {QSize(1080, 1920), QSize(1920, 1080)}) {
      ui::KioskWindow window({.now = sample::now, .reduced_motion = true, .badge = {}});
      window.resize(size);
      window.setFacts(sample::facts());
      for (const sample::NamedScreen& screen : allScreens(QStringLiteral("en"))) {
        window.setRoom(screen.room);
        window.render(screen.screen);
        if (screen.name.startsWith(QLatin1String("attract")) || screen.name == u"deciding") continue;
        if (screen.screen.presence == domain::Presence::Asked) continue;
        const auto globes = shownNamed(window, QStringLiteral("preferences"));
        QVERIFY2(globes.size() == 1, qPrintable(screen.name));
        QCOMPARE(inWindow(globes[0], window).bottomRight(), QPoint(size.width() - 65, size.height() - 65));
      }
    }
  }

  void colourIsWhatTheTonesSay() {
    // The contrast that is computed is only worth something if labels say truly what lies behind them.
    ui::KioskWindow window({.now = sample::now, .reduced_motion = true, .badge = {}});
    window.resize(1080, 1920);
    window.setFacts(sample::facts());
    for (const sample::NamedScreen& screen : allScreens(QStringLiteral("en"))) {
      window.setRoom(screen.room);
      window.render(screen.screen);
      const QImage pixels = window.grab().toImage();
      for (const auto* label : shownIn<ui::TextLabel>(window)) {
        if (label->text().isEmpty()) continue;
        const QRgb behind = pixels.pixel(inWindow(label, window).topRight() + QPoint(-1, 0));
        QVERIFY2(behind == label->tone().ground, qPrintable(describe(screen.name, label)));
      }
    }
  }

  void namesShrinkBeforeTheyBreak() {
    ui::KioskWindow window({.now = sample::now, .reduced_motion = true, .badge = {}});
    window.resize(1080, 1920);
    window.setFacts(sample::facts());
    int largest = 0;
    int smallest = 1000;
    for (const sample::NamedScreen& screen : sample::welcomes(QStringLiteral("en"))) {
      window.setRoom(screen.room);
      window.render(screen.screen);
      const auto* name = window.findChild<ui::TextLabel*>(QStringLiteral("guestName"));
      QVERIFY2(!name->isShortened(), qPrintable(screen.name));
      largest = std::max(largest, name->fontSize());
      smallest = std::min(smallest, name->fontSize());
    }
    QCOMPARE(largest, ui::tokens::type::kDisplay);
    QVERIFY(smallest < ui::tokens::type::kDisplay);
  }

  void designScalesWithTheScreen() {
    ui::KioskWindow window({.now = sample::now, .reduced_motion = true, .badge = {}});
    window.setFacts(sample::facts());
    window.resize(1080, 1920);
    window.render(sample::screenOf(domain::AskStaff{}));
    const QRect full = window.findChild<QWidget*>(QStringLiteral("back"))->geometry();
    window.resize(2160, 3840);
    window.render(sample::screenOf(domain::AskStaff{}));
    const QRect doubled = window.findChild<QWidget*>(QStringLiteral("back"))->geometry();
    QCOMPARE(doubled, QRect(full.topLeft() * 2, full.size() * 2));
  }

 private:
  static QList<ui::BigButton*> shownNamed(const ui::KioskWindow& window, const QString& name) {
    QList<ui::BigButton*> named;
    for (auto* button : shownIn<ui::BigButton>(window)) {
      if (button->objectName() == name) named << button;
    }
    return named;
  }

  /// Of what there is one of.
  static std::map<QString, QRect> placesOf(const ui::KioskWindow& window) {
    std::map<QString, QRect> places;
    QSet<QString> several;
    const auto add = [&](const QWidget* widget) {
      if (!places.emplace(widget->objectName(), inWindow(widget, window)).second)
        several << widget->objectName();
    };
    for (const auto* label : shownIn<ui::TextLabel>(window)) {
      if (!label->text().isEmpty()) add(label);
    }
    for (const auto* icon : shownIn<ui::Icon>(window)) add(icon);
    for (const auto* button : shownIn<ui::BigButton>(window)) add(button);
    for (const QString& name : several) places.erase(name);
    return places;
  }

  static void openPreferences(ui::KioskWindow& window, const QString& screen) {
    const auto globes = shownNamed(window, QStringLiteral("preferences"));
    if (globes.isEmpty()) return;
    globes[0]->click();
    auto* sheet = window.findChild<QWidget*>(QStringLiteral("preferencesSheet"));
    QVERIFY2(sheet->isVisibleTo(&window), qPrintable(screen));
    const auto choices = shownIn<ui::BigButton>(*sheet);
    // Four aids, and the way out.
    QCOMPARE(choices.size(), ui::spokenLanguages().size() + 5);
    for (const auto* choice : choices) QVERIFY2(choice->isWhole(), qPrintable(describe(screen, choice)));
    checkTouchTargets(window, choices, screen);
    sheet->findChild<ui::BigButton*>(QStringLiteral("closePreferences"))->click();
    QVERIFY2(!sheet->isVisibleTo(&window), qPrintable(screen));
  }

  static void checkWordsAreWhole(const ui::KioskWindow& window, const QString& screen) {
    for (const auto* label : shownIn<ui::TextLabel>(window)) {
      if (label->text().isEmpty()) continue;
      QVERIFY2(label->isWhole(), qPrintable(describe(screen, label)));
      QVERIFY2(window.rect().contains(inWindow(label, window)), qPrintable(describe(screen, label)));
      // Only what an event or a guest brought may end in an ellipsis.
      const bool brought = (label->objectName().startsWith(QLatin1String("session")) &&
                            label->objectName() != QLatin1String("sessionTime")) ||
                           label->objectName().startsWith(QLatin1String("next")) ||
                           label->objectName().startsWith(QLatin1String("agendaSession")) ||
                           label->objectName().startsWith(QLatin1String("news")) ||
                           label->objectName().startsWith(QLatin1String("item")) ||
                           label->objectName() == QLatin1String("eventName");
      QVERIFY2(brought || !label->isShortened(), qPrintable(describe(screen, label)));
    }
    for (const auto* button : shownIn<ui::BigButton>(window)) {
      QVERIFY2(button->isWhole(), qPrintable(describe(screen, button)));
    }
    for (const auto* cap : shownIn<ui::KeyCap>(window)) {
      QVERIFY2(cap->isWhole(), qPrintable(describe(screen, cap)));
    }
  }

  static void checkNothingOverlaps(const ui::KioskWindow& window, const QString& screen) {
    QList<QWidget*> solid;
    for (auto* label : shownIn<ui::TextLabel>(window)) {
      if (!label->text().isEmpty()) solid << label;
    }
    for (auto* icon : shownIn<ui::Icon>(window)) solid << icon;
    for (auto* button : shownIn<ui::BigButton>(window)) solid << button;
    for (auto* cap : shownIn<ui::KeyCap>(window)) solid << cap;
    for (const char* name : {"typedField", "signaturePad"}) {
      auto* widget = window.findChild<QWidget*>(QLatin1String(name));
      if (widget->isVisibleTo(&window)) solid << widget;
    }
    if (auto* badge = window.findChild<QWidget*>(QStringLiteral("badge")); badge->isVisibleTo(&window)) {
      // A badge that is stuck covers the upper part of its place only.
      const auto* words = window.findChild<QLabel*>(QStringLiteral("badgeStateMore"));
      if (words->text().isEmpty()) solid << badge;
    }
    for (qsizetype i = 0; i < solid.size(); ++i) {
      for (qsizetype k = i + 1; k < solid.size(); ++k) {
        // What a card says lies on it.
        if (solid[i]->isAncestorOf(solid[k]) || solid[k]->isAncestorOf(solid[i])) continue;
        const QRect both = inWindow(solid[i], window).intersected(inWindow(solid[k], window));
        QVERIFY2(both.width() <= 1 || both.height() <= 1,
                 qPrintable(describe(screen, solid[i]) + QStringLiteral(" over ") + solid[k]->objectName()));
      }
    }
  }

  static void checkTouchTargets(const ui::KioskWindow& window, const QList<ui::BigButton*>& buttons,
                                const QString& screen) {
    // 1080 px are 268 mm; on whatever panel, the same share of its shorter side.
    const double mm = std::min(window.width(), window.height()) / 268.0;
    for (const auto* button : buttons) {
      QVERIFY2(button->height() >= 20 * mm && button->width() >= 20 * mm,
               qPrintable(describe(screen, button)));
      QVERIFY2(window.rect().contains(inWindow(button, window)), qPrintable(describe(screen, button)));
      if (window.height() > window.width()) {
        QVERIFY2(inWindow(button, window).top() > window.height() * 0.55,
                 qPrintable(describe(screen, button)));
      }
      for (const auto* other : buttons) {
        if (other == button) continue;
        const int gap = static_cast<int>(4 * mm);
        const QRect around = inWindow(button, window).adjusted(-gap, -gap, gap, gap);
        QVERIFY2(!around.intersects(inWindow(other, window)), qPrintable(describe(screen, button)));
      }
    }
  }

  /// 800 to 1100 mm above the floor is what everybody reaches; a tall screen's upper part is far above.
  static void checkReach(const ui::KioskWindow& window, const QString& screen) {
    const bool is_tall = window.height() * 9 >= window.width() * 16;
    const bool upright = window.height() > window.width();
    const double share = is_tall ? 2.0 / 3 : upright ? 0.55 : 0.145;
    // A whole keyboard takes more than a third, and something to sign on; that is used in its lower part too.
    constexpr double kLarge = 0.06;
    for (const auto* control : shownIn<QAbstractButton>(window)) {
      const bool is_large = qobject_cast<const ui::BigButton*>(control) == nullptr;
      if (is_large && upright && !is_tall) continue;
      const QRect place = inWindow(control, window);
      const int top =
          qobject_cast<const ui::KeyCap*>(control) || !is_large ? place.top() : place.center().y();
      QVERIFY2(top >= qFloor(window.height() * (is_large ? share - kLarge : share)),
               qPrintable(describe(screen, control)));
    }
  }

  /// Keys touch one another, as whatever is tapped between two of them counts for the nearest.
  static void checkKeys(const ui::KioskWindow& window, const QString& screen) {
    const double mm = std::min(window.width(), window.height()) / 268.0;
    for (const auto* cap : shownIn<ui::KeyCap>(window)) {
      QVERIFY2(cap->height() >= 20 * mm && cap->width() >= 20 * mm, qPrintable(describe(screen, cap)));
      QVERIFY2(window.rect().contains(inWindow(cap, window)), qPrintable(describe(screen, cap)));
    }
  }

  static void checkContrast(const ui::KioskWindow& window, const QString& screen) {
    for (const auto* label : shownIn<ui::TextLabel>(window)) {
      if (label->text().isEmpty()) continue;
      // Nine millimetres and more, on a 21-inch panel.
      const bool large = label->fontSize() >= ui::tokens::type::kBody;
      check(label->tone(), large ? 4.5 : 7.0, describe(screen, label));
    }
    for (const auto* button : shownIn<ui::BigButton>(window))
      check(button->tone(), 7.0, describe(screen, button));
    for (const auto* cap : shownIn<ui::KeyCap>(window)) check(cap->tone(), 7.0, describe(screen, cap));
    for (const auto* icon : shownIn<ui::Icon>(window)) check(icon->tone(), 4.5, describe(screen, icon));
  }

  static void check(const ui::Tone& tone, double least, const QString& what) {
    const double ratio = domain::contrastRatio(tone.ink & 0xFFFFFF, tone.ground & 0xFFFFFF);
    QVERIFY2(ratio >= least, qPrintable(what + QStringLiteral(" has only ") + QString::number(ratio)));
  }
};

QTEST_MAIN(LooksTest)
#include "looks_test.moc"
