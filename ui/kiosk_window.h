// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QImage>
#include <QPointer>
#include <QPolygonF>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

#include <usher/domain/code_trouble.h>
#include <usher/domain/event.h>
#include <usher/domain/flow/event.h>
#include <usher/domain/flow/screen.h>
#include <usher/domain/layout/badge_layout.h>
#include <usher/ui/design/look.h>
#include <usher/ui/design/pictures.h>
#include <usher/ui/pages/badge_of.h>
#include <usher/ui/speech/utterance.h>
#include <usher/ui/words/translations.h>

namespace usher::ui {

class AgendaPage;
class AskingPage;
class AttractPage;
class CataloguePage;
class ChoosingPage;
class Curtain;
class NoticePage;
class OutOfServicePage;
class Page;
class PreferencesSheet;
class ProgrammePage;
class QuestionsPage;
class Reader;
class SessionPage;
class SignaturePage;
class StillTherePage;
class ReceiptPage;
class TimeBar;
class TypedPage;
class WelcomeAllPage;
class WelcomePage;

struct Speaking;

struct UiSettings {
  /// BCP 47 tags, in the order of their buttons, of spokenLanguages().
  QStringList languages = spokenLanguages();
  /// For "today at 09:14" and for what comes next. Must be set.
  std::function<domain::Instant()> now;
  /// Nothing moves.
  bool reduced_motion = false;
  /// Keys (Qt::Key) that have the screen read aloud (and, pressed again, once more), and that end it: what a
  /// keypad sends when headphones are plugged in and out. 0: none.
  int speech_key = 0;
  int speech_off_key = 0;
  /// As badges are printed, for the preview.
  domain::BadgeStyle badge{};
  /// What is printed instead, where a template says it.
  BadgeOf badge_of = {};
};

/// All that a guest sees: renders a Screen, and says what a finger did. GUI thread. What render() shows is
/// there when it returns; motion only lies over it.
class KioskWindow : public QWidget {
  Q_OBJECT

 public:
  explicit KioskWindow(UiSettings settings, QWidget* parent = nullptr);
  ~KioskWindow() override;

  void render(const domain::Screen& screen);
  void setFacts(const domain::EventFacts& facts);
  /// At a session's door.
  void setRoom(const std::optional<domain::Room>& room);
  /// Something speaks what saying() asks for: guests may have the screen read aloud.
  void offerSpeech(bool offered);
  /// The camera's picture, mirrored already. Kept only while it can be seen.
  void setPreview(const QImage& image);
  /// The corners of a code in the picture, 0 to 1 from its top left.
  void showCodeSeen(const QPolygonF& normalised);
  /// What keeps a code that is held up from being read, and its corners (as above) where it is seen now;
  /// nullopt: nothing does.
  void showTrouble(std::optional<domain::CodeTrouble> trouble, const QPolygonF& normalised);
  /// The page now shown will be left after `after` (effect::StartTimer): shown as a bar that runs out, or a
  /// ring that closes, where a guest may want to know.
  void showTimeLeft(std::chrono::milliseconds after);

 signals:
  /// Of "Still there?", once each, also the first.
  void secondPassed(int seconds_left);
  /// What a finger did: one of the events whose names end in Tapped, Chosen or Entered, or Answered; and
  /// Touched, before what the touch means, at most once a second for each page.
  void happened(const usher::domain::FlowEvent& event);

  /// So many pixels of the screen has what setPreview() is shown in.
  void previewSized(const QSize& pixels);

  /// To be said after what is being said; only while a guest has it read aloud.
  void saying(const usher::ui::Utterance& utterance);
  /// Nothing of what was to be said is wanted any more.
  void hushed();

 protected:
  bool focusNextPrevChild(bool next) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void connectPages();
  void fill();
  /// `next` is the start page with a code to decide about, and in nothing else another than what is shown.
  bool onlyDecides(const domain::Screen& next) const;
  /// What is new of the page in front, where a guest has it read.
  void readAloud();
  Page* front() const;
  Page* fillPage();
  /// The page that the present question needs.
  Page* showQuestion(const domain::Questions& questions, const Speaking& speaking);
  Page* showSearch(const domain::Searching& search, const Speaking& speaking);
  Page* showForm(const domain::Registering& form, const Speaking& speaking);
  Page* showNote(const domain::Noting& noting, const Speaking& speaking);
  void answer(const QString& text);
  void arrange();
  /// Where pages stand: all of the window or, for a low reach, its lower part.
  QRect pageArea() const;
  /// Shows `page`, or "Still there?" in front of it.
  void turnTo(Page* page);
  void changeOver(Page* page);
  void giveFocusBack();
  void openPreferences();
  /// Of the aids that a guest has chosen.
  void useAids();
  domain::Branding shownBranding() const;
  /// True: it was the key that has the screen read aloud, or ends it.
  bool takeSpeechKey(int key);
  /// The focus is shown to who uses keys, and to nobody after them.
  void showFocus(bool keys);
  /// True: the touch goes no further.
  bool takeTouch(const QWidget& on, const QEvent& event);
  bool previewIsSeen() const;
  bool hasTimeBar(const Page* page) const;

  UiSettings settings_;
  Look look_;
  /// Of the event's own colours, as far as they can be read.
  tokens::Palette palette_ = tokens::kStandard;
  Pictures pictures_;
  Translations translations_;
  std::optional<domain::EventFacts> facts_;
  std::optional<domain::Room> room_;
  domain::Screen screen_;
  std::optional<domain::CodeTrouble> trouble_;
  AttractPage* attract_;
  WelcomePage* welcome_;
  QuestionsPage* questions_;
  TypedPage* typed_;
  SignaturePage* signature_;
  ChoosingPage* choosing_;
  WelcomeAllPage* welcome_all_;
  CataloguePage* catalogue_;
  AskingPage* asking_;
  ReceiptPage* receipt_;
  AgendaPage* agenda_;
  ProgrammePage* programme_;
  SessionPage* session_;
  NoticePage* notice_;
  OutOfServicePage* out_of_service_;
  StillTherePage* still_there_;
  TimeBar* time_left_;
  PreferencesSheet* preferences_;
  Reader* reader_;
  Curtain* curtain_;
  std::vector<Page*> pages_;
  Page* shown_ = nullptr;
  bool speech_offered_ = false;
  /// Where a keyboard was when "Still there?" came, and when the sheet was opened.
  QPointer<QWidget> focus_before_;
  QPointer<QWidget> focus_below_;
  QDeadlineTimer touch_told_;
  /// A finger that taps twice on "Still there?" taps nothing behind it.
  QDeadlineTimer settling_;
  /// "Coming up" moves on by itself.
  QTimer minute_;
};

}  // namespace usher::ui
