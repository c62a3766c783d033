// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/kiosk_window.h>

#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <string_view>
#include <utility>

#include <usher/domain/layout/person_name.h>
#include <usher/domain/overloaded.h>
#include <usher/ui/design/branded.h>
#include <usher/ui/pages/agenda_page.h>
#include <usher/ui/pages/asking_page.h>
#include <usher/ui/pages/attract_page.h>
#include <usher/ui/pages/catalogue_page.h>
#include <usher/ui/pages/choosing_page.h>
#include <usher/ui/pages/notice_page.h>
#include <usher/ui/pages/out_of_service_page.h>
#include <usher/ui/pages/preferences_sheet.h>
#include <usher/ui/pages/programme_page.h>
#include <usher/ui/pages/questions_page.h>
#include <usher/ui/pages/receipt_page.h>
#include <usher/ui/pages/session_page.h>
#include <usher/ui/pages/signature_page.h>
#include <usher/ui/pages/still_there_page.h>
#include <usher/ui/pages/typed_page.h>
#include <usher/ui/pages/welcome_all_page.h>
#include <usher/ui/pages/welcome_page.h>
#include <usher/ui/speech/reader.h>
#include <usher/ui/touch_watch.h>
#include <usher/ui/widgets/curtain.h>
#include <usher/ui/widgets/time_bar.h>
#include <usher/ui/words/direction.h>
#include <usher/ui/words/load_progress_words.h>
#include <usher/ui/words/notice.h>

namespace usher::ui {

namespace {

constexpr std::chrono::seconds kSessionsMoveOn{20};
constexpr std::chrono::seconds kTouchesApart{1};
constexpr std::chrono::milliseconds kSettling{350};

/// The largest scale at which the whole design has room.
double unitFor(const QSizeF& pixels) {
  namespace size = tokens::size;
  return pixels.height() >= pixels.width()
             ? std::min(pixels.width() / size::kPortraitWidth, pixels.height() / size::kPortraitLeastHeight)
             : std::min(pixels.height() / size::kLandscapeHeight,
                        pixels.width() / size::kLandscapeLeastWidth);
}

/// How high a page stands for a low reach. In portrait its controls are in the lower third then, as they are
/// in the lower part of any page; a screen in landscape is low as it is. Keys stay as large as a thumb.
int lowHeight(const QSize& window) {
  namespace size = tokens::size;
  constexpr double kLeastUnit = 0.85;
  if (window.height() < window.width()) return qCeil(window.height() * kLeastUnit);
  const double whole = 1.0 * size::kPortraitLeastHeight * window.width() / size::kPortraitWidth;
  return std::min(window.height(), qCeil(whole * kLeastUnit));
}

}  // namespace

KioskWindow::KioskWindow(UiSettings settings, QWidget* parent)
    : QWidget(parent), settings_(std::move(settings)) {
  setObjectName(QStringLiteral("kiosk"));
  setAttribute(Qt::WA_OpaquePaintEvent);
  look_.motion = !settings_.reduced_motion;
  attract_ = new AttractPage(look_, settings_.languages, this);
  welcome_ = new WelcomePage(look_, settings_.badge, settings_.badge_of, this);
  questions_ = new QuestionsPage(look_, this);
  typed_ = new TypedPage(look_, this);
  signature_ = new SignaturePage(look_, this);
  choosing_ = new ChoosingPage(look_, this);
  welcome_all_ = new WelcomeAllPage(look_, this);
  catalogue_ = new CataloguePage(look_, this);
  asking_ = new AskingPage(look_, this);
  receipt_ = new ReceiptPage(look_, this);
  agenda_ = new AgendaPage(look_, this);
  programme_ = new ProgrammePage(look_, this);
  session_ = new SessionPage(look_, this);
  notice_ = new NoticePage(look_, this);
  out_of_service_ = new OutOfServicePage(look_, this);
  still_there_ = new StillTherePage(look_, this);
  time_left_ = new TimeBar(look_, this);
  preferences_ = new PreferencesSheet(look_, settings_.languages, this);
  reader_ = new Reader(this);
  curtain_ = new Curtain(look_, this);
  pages_ = {attract_, questions_, typed_,  signature_, welcome_, choosing_, welcome_all_,    catalogue_,
            asking_,  receipt_,   agenda_, programme_, session_, notice_,   out_of_service_, still_there_};
  for (Page* page : pages_) {
    page->hide();
    connect(page, &Page::preferencesWanted, this, &KioskWindow::openPreferences);
    // The first page has buttons of its own for them; "Still there?" goes by a touch anywhere.
    if (page != attract_ && page != still_there_) page->offerPreferences(settings_.languages.size() > 1);
  }
  connectPages();
  new TouchWatch(this, [this](const QWidget& on, const QEvent& event) { return takeTouch(on, event); });
  connect(&minute_, &QTimer::timeout, this, [this] {
    if (shown_ != attract_) return;
    // Staff in front of it may speak another language.
    translations_.speak(screen_.language);
    fillPage();
  });
  minute_.setTimerType(Qt::VeryCoarseTimer);
  minute_.start(kSessionsMoveOn);
  screen_.language = settings_.languages.value(0);
  // Or Qt gives it to the first button, once the window is active, and a scanner's Return presses that.
  setFocus();
  fill();
}

KioskWindow::~KioskWindow() {
  // What it says when it closes is heard by a whole window.
  preferences_->hide();
}

void KioskWindow::render(const domain::Screen& screen) {
  const bool another = screen.visit != screen_.visit || screen.page.index() != screen_.page.index();
  const bool decides = onlyDecides(screen);
  screen_ = screen;
  if (another) {
    time_left_->stop();
    touch_told_ = {};
    trouble_.reset();
    preferences_->hide();
  }
  if (!decides) return fill();
  attract_->decide();
  readAloud();
}

bool KioskWindow::onlyDecides(const domain::Screen& next) const {
  return shown_ == attract_ && std::holds_alternative<domain::Attract>(screen_.page) &&
         std::holds_alternative<domain::Deciding>(next.page) && next.language == screen_.language &&
         next.camera == screen_.camera && next.presence == screen_.presence && next.aids == screen_.aids;
}

void KioskWindow::setFacts(const domain::EventFacts& facts) {
  facts_ = facts;
  palette_ = branded(tokens::kStandard, facts.event.branding).palette;
  pictures_.set(facts.pictures);
  fill();
}

void KioskWindow::setRoom(const std::optional<domain::Room>& room) {
  room_ = room;
  if (shown_ == attract_) fill();
}

bool KioskWindow::previewIsSeen() const {
  return shown_ == attract_ && screen_.camera == domain::CameraState::Live;
}

void KioskWindow::setPreview(const QImage& image) {
  if (previewIsSeen()) attract_->preview()->setImage(image);
}

void KioskWindow::showCodeSeen(const QPolygonF& normalised) {
  if (previewIsSeen()) attract_->preview()->showCode(normalised);
}

void KioskWindow::showTrouble(std::optional<domain::CodeTrouble> trouble, const QPolygonF& normalised) {
  if (previewIsSeen()) attract_->preview()->showUnread(normalised);
  if (trouble == trouble_) return;
  trouble_ = trouble;
  if (!previewIsSeen()) return;
  attract_->setTrouble(trouble);
  readAloud();
}

void KioskWindow::showTimeLeft(std::chrono::milliseconds after) {
  if (shown_ == still_there_) still_there_->start(after);
  if (hasTimeBar(shown_)) time_left_->start(after);
}

bool KioskWindow::hasTimeBar(const Page* page) const {
  return page && page != attract_ && page != out_of_service_ && page != still_there_;
}

void KioskWindow::offerSpeech(bool offered) {
  speech_offered_ = offered;
  preferences_->offerSpeech(offered);
  fill();
}

void KioskWindow::useAids() {
  look_.palette = screen_.aids.contrast ? tokens::kHighContrast : palette_;
  look_.large_text = screen_.aids.large_text;
  // Over a picture quiet ink is too quiet.
  const bool idle = std::holds_alternative<domain::Attract>(screen_.page) ||
                    std::holds_alternative<domain::Deciding>(screen_.page);
  if (idle && !pictures_.of(shownBranding().background).isNull()) look_.palette.quiet_ink = look_.palette.ink;
}

domain::Branding KioskWindow::shownBranding() const {
  domain::Branding branding = facts_ ? facts_->event.branding : domain::Branding();
  // A picture's own colours are no help to who wants high contrast.
  if (screen_.aids.contrast) branding.logo = branding.background = std::nullopt;
  return branding;
}

void KioskWindow::openPreferences() {
  focus_below_ = focusWidget();
  preferences_->open(screen_.language, screen_.aids);
  preferences_->moveFocus(true);
  if (!look_.keys && focusWidget()) focusWidget()->clearFocus();
  readAloud();
}

void KioskWindow::fill() {
  translations_.speak(screen_.language);
  setLayoutDirection(directionOfLanguage(screen_.language));
  useAids();
  arrange();
  Page* const page = fillPage();
  time_left_->setColour(page->timeColour());
  turnTo(page);
  reader_->turn(screen_.aids.speech && speech_offered_);
  readAloud();
}

void KioskWindow::readAloud() {
  reader_->show(*front(), screen_.visit, screen_.language);
}

Page* KioskWindow::front() const {
  return preferences_->isVisibleTo(this) ? static_cast<Page*>(preferences_) : shown_;
}

Page* KioskWindow::fillPage() {
  const domain::Instant now = settings_.now();
  const QString& language = screen_.language;
  const Speaking speaking{language, facts_ ? facts_->event.name.in(language) : QString(),
                          EventTime(facts_ ? facts_->event.timezone : QString(), language, now), now};
  const domain::EventFacts* facts = facts_ ? &*facts_ : nullptr;
  const domain::Branding branding = shownBranding();
  const auto notice = [&](const Notice& words, const QString& way_back,
                          const NoticePage::Beside& beside = {}) -> Page* {
    notice_->show(words, way_back, beside);
    return notice_;
  };
  const NoticePage::Beside staff{.help = branding.help.in(language)};
  const auto attract = [&](bool deciding) -> Page* {
    attract_->show({.facts = facts,
                    .room = room_ ? &*room_ : nullptr,
                    .logo = pictures_.of(branding.logo),
                    .background = pictures_.of(branding.background),
                    .camera = screen_.camera,
                    .deciding = deciding,
                    .trouble = trouble_},
                   speaking);
    return attract_;
  };
  return std::visit(
      domain::Overloaded{
          [&](const domain::Attract&) { return attract(false); },
          [&](const domain::Deciding&) { return attract(true); },
          [&](const domain::Questions& page) -> Page* { return showQuestion(page, speaking); },
          [&](const domain::Registering& page) -> Page* { return showForm(page, speaking); },
          [&](const domain::Searching& page) -> Page* { return showSearch(page, speaking); },
          [&](const domain::NotFound&) { return notice(notFoundNotice(), tr("Back to start"), staff); },
          [&](const domain::Choosing& page) -> Page* {
            choosing_->show(page);
            return choosing_;
          },
          [&](const domain::WelcomeAll& page) -> Page* {
            welcome_all_->show(page);
            return welcome_all_;
          },
          [&](const domain::RegistrationFull&) {
            return notice(registrationFullNotice(), tr("Back to start"), staff);
          },
          [&](const domain::Welcome& page) -> Page* {
            welcome_->show(page, facts, speaking);
            return welcome_;
          },
          [&](const domain::Catalogue& page) -> Page* {
            catalogue_->show(page, facts, pictures_, speaking);
            return catalogue_;
          },
          [&](const domain::Asking& page) -> Page* {
            asking_->show(page, pictures_, speaking);
            return asking_;
          },
          [&](const domain::Noting& page) -> Page* { return showNote(page, speaking); },
          [&](const domain::Receipt& page) -> Page* {
            receipt_->show(page, facts, speaking);
            return receipt_;
          },
          [&](const domain::Agenda& page) -> Page* {
            agenda_->show(page, facts, speaking);
            return agenda_;
          },
          [&](const domain::Programme& page) -> Page* {
            programme_->show(page, facts, speaking);
            return programme_;
          },
          [&](const domain::OneSession& page) -> Page* {
            session_->show(page, facts, speaking);
            return session_;
          },
          [&](const domain::Refused& page) {
            const bool asks = page.catalogue && branding.offers(domain::GuestStep::Requests);
            const bool sits = page.seats && branding.offers(domain::GuestStep::Enrolment);
            return notice(page.badge_waits ? badgeWaitsNotice() : refusedNotice(page.verdict, speaking),
                          tr("Back to start"), {.asks = asks, .sessions = sits, .help = staff.help});
          },
          [&](const domain::NotATicket& page) {
            return notice(notATicketNotice(page.fault), tr("Try again"));
          },
          [&](const domain::OneAtATime&) { return notice(oneAtATimeNotice(), tr("Try again")); },
          [&](const domain::AskStaff&) { return notice(askStaffNotice(), tr("Back to start"), staff); },
          [&](const domain::OutOfService& page) -> Page* {
            auto words = outOfServiceWords(page.reason);
            if (page.progress) words.for_staff = loadProgressInWords(*page.progress, speaking.language);
            out_of_service_->show(words, tr("For staff"), page.detail,
                                  page.progress ? partOf(*page.progress) : std::nullopt);
            return out_of_service_;
          },
      },
      screen_.page);
}

void KioskWindow::turnTo(Page* page) {
  for (Page* other : pages_) {
    if (other != page) other->forget();
  }
  if (screen_.presence != domain::Presence::Asked) {
    still_there_->stop();
    return changeOver(page);
  }
  still_there_->show();
  changeOver(still_there_);
}

void KioskWindow::changeOver(Page* page) {
  if (page == shown_) return;
  preferences_->hide();
  const Page* before = std::exchange(shown_, page);
  if (page == still_there_) focus_before_ = focusWidget();
  const QRectF frame = attract_->preview()->geometry();
  attract_->preview()->release();
  page->show();
  if (page == typed_) {
    page->setFocus();
  } else if (look_.keys && page != attract_) {
    page->moveFocus(true);
  }
  for (Page* other : pages_) {
    if (other != page) other->hide();
  }
  if (page != attract_) attract_->preview()->setImage({});
  if (page == attract_) showFocus(false);
  if (page == still_there_) still_there_->takeFocus();
  if (before == still_there_) giveFocusBack();
  time_left_->setVisible(hasTimeBar(page));
  time_left_->raise();
  if (!before || !look_.motion || !isVisible()) return curtain_->drop();
  if (before == attract_) {
    curtain_->openFrom(frame, page);
  } else {
    curtain_->lift(page);
  }
  time_left_->raise();
}

void KioskWindow::giveFocusBack() {
  QWidget* const before = std::exchange(focus_before_, nullptr);
  if (before && shown_->isAncestorOf(before)) {
    before->setFocus(Qt::OtherFocusReason);
  } else if (focusWidget()) {
    focusWidget()->clearFocus();
  }
}

void KioskWindow::showFocus(bool keys) {
  if (std::exchange(look_.keys, keys) != keys && focusWidget()) focusWidget()->update();
}

bool KioskWindow::takeTouch(const QWidget& on, const QEvent& event) {
  const bool is_key = event.type() == QEvent::KeyPress;
  showFocus(is_key);
  reader_->hush();
  if (is_key && takeSpeechKey(static_cast<const QKeyEvent&>(event).key())) return true;
  if (shown_ == still_there_) {
    if (still_there_->isForItsButtons(on, event)) return false;
    settling_.setRemainingTime(kSettling);
    emit happened(domain::event::Touched{});
    return true;
  }
  if (!settling_.hasExpired() && event.type() != QEvent::KeyPress) return true;
  if (touch_told_.hasExpired()) {
    touch_told_.setRemainingTime(kTouchesApart);
    emit happened(domain::event::Touched{});
  }
  return false;
}

bool KioskWindow::takeSpeechKey(int key) {
  const bool on = key == settings_.speech_key;
  if (key == 0 || !speech_offered_ || (!on && key != settings_.speech_off_key)) return false;
  domain::Aids aids = screen_.aids;
  const bool again = on && aids.speech;
  aids.speech = on;
  emit happened(domain::event::AidsChosen{aids});
  if (again) reader_->repeat();
  return true;
}

bool KioskWindow::focusNextPrevChild(bool next) {
  return front()->moveFocus(next);
}

void KioskWindow::arrange() {
  const QRect area = pageArea();
  look_.unit = std::max(0.1, unitFor(area.size()));
  for (Page* page : pages_) page->setGeometry(area);
  preferences_->setGeometry(area);
  if (preferences_->isVisibleTo(this)) preferences_->open(screen_.language, screen_.aids);
  const int bar = look_.px(tokens::size::kTimeBar);
  time_left_->setGeometry(0, height() - bar, width(), bar);
}

QRect KioskWindow::pageArea() const {
  if (!screen_.aids.low_reach) return rect();
  return rect().adjusted(0, height() - lowHeight(size()), 0, 0);
}

void KioskWindow::paintEvent(QPaintEvent*) {
  // Over what stands low, nothing: no word there could be read by who needs it so.
  const QRgb colour = screen_.aids.contrast ? look_.palette.paper : look_.palette.line;
  QPainter(this).fillRect(rect(), QColor::fromRgb(colour));
}

void KioskWindow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  curtain_->drop();
  fill();
}

}  // namespace usher::ui
