// SPDX-License-Identifier: Apache-2.0
// usher-gallery OUTDIR [PART OF A NAME]: every page in every state, orientation, language and theme, as PNG
// files to look at, and index.html with all of them side by side.
#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextStream>

#include <cmath>

#include <usher/domain/layout/badge_layout.h>
#include <usher/paper/page_painter.h>
#include <usher/ui/kiosk_window.h>
#include <usher/ui/widgets/closing_ring.h>

#include "contact_sheet.h"
#include "requests_gallery.h"
#include "sample.h"
#include "staff_gallery.h"

using namespace usher;

namespace {

struct Format {
  const char* name;
  QSize size;
};
constexpr Format kPortrait{"portrait", {1080, 1920}};
constexpr Format kLandscape{"landscape", {1920, 1080}};
constexpr Format kTablet{"tablet", {768, 1024}};
constexpr Format kSmall{"small", {1280, 800}};

/// Where an event's own colours, pictures and words are.
const QStringList kBranded{
    QStringLiteral("attract"), QStringLiteral("deciding"),        QStringLiteral("welcome-guest-plain"),
    QStringLiteral("asking"),  QStringLiteral("refused-may-ask"), QStringLiteral("catalogue")};

class Gallery {
 public:
  Gallery(const QDir& folder, QString wanted) : sheet_(folder), wanted_(std::move(wanted)) {}

  void screens(const Format& format, const QString& language, const domain::Aids& aids = {}) {
    ui::KioskWindow window({.now = sample::now, .reduced_motion = true, .badge = {}});
    window.resize(format.size);
    window.offerSpeech(true);
    style_ = {QLatin1String(format.name), language, aids.contrast, aids.large_text, aids.low_reach};
    aids_ = aids;
    window.setFacts(sample::facts());
    std::vector<sample::NamedScreen> all = sample::screens(language);
    for (sample::NamedScreen& one : sample::welcomes(language)) all.push_back(std::move(one));
    for (const sample::NamedScreen& one : all) show(window, one);
    for (const sample::NamedScreen& one : all) {
      if (one.name.contains(QLatin1String("unknown"))) showPreferences(window, one);
    }
    window.setFacts(sample::brandedFacts());
    for (sample::NamedScreen& one : all) {
      const bool is_branded = kBranded.contains(one.name);
      if (!is_branded) continue;
      one.name += QStringLiteral("-branded");
      show(window, one);
    }
    window.setFacts(sample::nastyFacts());
    for (sample::NamedScreen& one : sample::screens(language)) {
      const bool speaks_of_event =
          one.name.startsWith(QLatin1String("attract")) || one.name.startsWith(QLatin1String("agenda")) ||
          one.name.startsWith(QLatin1String("programme")) || one.name.startsWith(QLatin1String("session")) ||
          one.name.contains(QLatin1String("unknown")) || one.name.contains(QLatin1String("wrong_event"));
      if (!speaks_of_event) continue;
      one.name += QStringLiteral("-nasty");
      show(window, one);
    }
  }

  void badges() {
    style_ = {QStringLiteral("paper"), {}, false, false};
    for (const sample::NamedGuest& named : sample::guests()) {
      constexpr double kDotsPerMm = 300 / 25.4;
      const domain::PrintPage page = domain::layoutBadge(named.guest, QStringLiteral("Open Halls 2026"),
                                                         QStringLiteral("en"), {}, paper::measureText());
      QImage image((page.size * kDotsPerMm).toSize(), QImage::Format_RGB32);
      image.fill(Qt::white);
      QPainter painter(&image);
      paper::paintPage(painter, page, kDotsPerMm);
      painter.end();
      save(image, QStringLiteral("badge-%1").arg(QLatin1String(named.name)));
    }
  }

  void staff() {
    addStaffPages(sheet_, wanted_);
    addRequestsPages(sheet_, wanted_);
  }

  /// How many pictures there are; 0 where some could not be written.
  int finish() { return sheet_.writeIndex(); }

 private:
  void show(ui::KioskWindow& window, const sample::NamedScreen& one) {
    if (!isWanted(one.name)) return;
    window.setRoom(one.room);
    window.render(withAids(one.screen));
    window.setPreview(picture_);
    const QPolygonF code{QVector<QPointF>{{0.558, 0.61}, {0.668, 0.61}, {0.668, 0.806}, {0.558, 0.806}}};
    if (one.name == QLatin1String("deciding")) window.showCodeSeen(code);
    window.showTrouble(one.trouble, one.trouble ? code : QPolygonF());
    fillIn(window, one.name);
    window.showTimeLeft(std::chrono::seconds(10));
    if (one.screen.presence == domain::Presence::Asked)
      window.findChild<ui::ClosingRing*>()->start(std::chrono::seconds(20), std::chrono::seconds(7));
    save(window.grab().toImage(), one.name);
  }

  /// As a guest would have, where there is something to fill in.
  static void fillIn(ui::KioskWindow& window, const QString& name) {
    if (name == QLatin1String("questions-allergies")) type(window, QStringLiteral("Peanuts, rye"));
    if (name == QLatin1String("register-given")) type(window, QStringLiteral("Zoe"));
    if (name == QLatin1String("questions-born")) type(window, QStringLiteral("1402199"));
    if (name != QLatin1String("questions-waiver")) return;
    auto* pad = window.findChild<QWidget*>(QStringLiteral("signaturePad"));
    const auto at = [pad](double part) {
      const double x = 0.15 + 0.6 * part + 0.05 * std::sin(30 * part);
      return QPointF(x * pad->width(), (0.5 + 0.2 * std::sin(23 * part) * (1 - part)) * pad->height());
    };
    const auto send = [pad](QEvent::Type kind, const QPointF& place) {
      QMouseEvent event(kind, place, pad->mapToGlobal(place), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
      QCoreApplication::sendEvent(pad, &event);
    };
    send(QEvent::MouseButtonPress, at(0));
    for (int i = 1; i <= 100; ++i) send(QEvent::MouseMove, at(i / 100.0));
  }

  static void type(ui::KioskWindow& window, const QString& text) {
    for (const QChar letter : text) {
      QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
      QCoreApplication::sendEvent(window.findChild<QWidget*>(QStringLiteral("typedField")), &event);
    }
  }

  domain::Screen withAids(domain::Screen screen) const {
    screen.aids = aids_;
    return screen;
  }

  /// The choice of languages and aids, over a page.
  void showPreferences(ui::KioskWindow& window, const sample::NamedScreen& below) {
    if (!isWanted(QStringLiteral("preferences"))) return;
    window.render(withAids(below.screen));
    for (auto* button : window.findChildren<QAbstractButton*>(QStringLiteral("preferences"))) {
      if (button->isVisibleTo(&window)) button->click();
    }
    save(window.grab().toImage(), QStringLiteral("preferences"));
  }

  bool isWanted(const QString& screen) const { return sheet_.nameOf(style_, screen).contains(wanted_); }

  void save(const QImage& image, const QString& screen) {
    if (isWanted(screen)) sheet_.add(style_, screen, image);
  }

  ContactSheet sheet_;
  QString wanted_;
  ContactSheet::Style style_;
  domain::Aids aids_;
  QImage picture_ = sample::cameraPicture();
};

}  // namespace

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QApplication application(argc, argv);
  const QStringList arguments = QApplication::arguments();
  if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
    QTextStream(stderr) << "usher-gallery OUTDIR [PART OF A NAME]: OUTDIR is where the pictures go\n";
    return 2;
  }
  Gallery gallery(QDir(arguments[1]), arguments.value(2));
  for (const QString& language : ui::spokenLanguages()) {
    for (const Format& format : {kPortrait, kLandscape}) gallery.screens(format, language);
    gallery.screens(kPortrait, language, {.contrast = true});
    gallery.screens(kPortrait, language, {.large_text = true});
  }
  for (const char* language : {"en", "ar"}) {
    for (const Format& format : {kPortrait, kLandscape}) {
      gallery.screens(format, QString::fromLatin1(language), {.low_reach = true});
    }
  }
  // What is narrowest where words are longest, and where the page is turned over.
  for (const char* language : {"en", "de", "ar"}) {
    for (const Format& format : {kTablet, kSmall}) {
      gallery.screens(format, QString::fromLatin1(language));
      gallery.screens(format, QString::fromLatin1(language), {.large_text = true});
    }
  }
  gallery.badges();
  gallery.staff();
  const int pictures = gallery.finish();
  QTextStream(stdout) << pictures << " pictures; look at "
                      << QDir(arguments[1]).absoluteFilePath("index.html") << '\n';
  return pictures > 0 ? 0 : 1;
}
