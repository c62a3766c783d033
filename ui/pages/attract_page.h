// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/code_trouble.h>
#include <usher/domain/event.h>
#include <usher/domain/flow/screen.h>
#include <usher/domain/room.h>
#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/fact_rows.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/picture.h>
#include <usher/ui/widgets/preview_frame.h>
#include <usher/ui/widgets/session_rows.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// "Hold your code in front of the camera", and the moment in which a code is being decided about.
class AttractPage : public Page {
  Q_OBJECT

 public:
  AttractPage(const Look& look, const QStringList& languages, QWidget* parent);

  struct Content {
    /// nullptr until the event is known.
    const domain::EventFacts* facts = nullptr;
    /// At a session's door.
    const domain::Room* room = nullptr;
    /// Null ones: the event has none.
    QImage logo = {};
    QImage background = {};
    domain::CameraState camera = domain::CameraState::Live;
    bool deciding = false;
    /// Of a code that is held up.
    std::optional<domain::CodeTrouble> trouble = std::nullopt;
  };
  void show(const Content& content, const Speaking& speaking);
  /// Content::deciding alone is another: a guest waits for what comes next, and nothing is laid out.
  void decide();
  /// Content::trouble alone is another: nothing but the sentence's place is laid out.
  void setTrouble(std::optional<domain::CodeTrouble> trouble);
  PreviewFrame* preview() const { return preview_; }

 signals:
  void languageChosen(const QString& language);
  /// By who has no code with them.
  void searchTapped();
  void registerTapped();

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;
  bool hasRoom() const override;

 private:
  void showHeading(const Content& content, const Speaking& speaking);
  void showCamera(domain::CameraState camera, bool deciding);
  void showActions(const Content& content);
  void showNews(const domain::EventFacts* facts, const Speaking& speaking);
  /// Under the name, where there is something to say; returns where it ends.
  double arrangeUnderName(double left, double y, double width);
  double underName(double width);
  /// Returns where it ends.
  double arrangeLogo(double left, double y, double width);
  void showSessions(const domain::EventFacts* facts, const Speaking& speaking);
  void arrangeLanguages(double x, double y, double width);
  /// From `bottom` up; returns what is free above.
  double arrangeActions(double left, double bottom, double width);
  void arrangeCameraWords(const QRectF& frame);
  void arrangeSentence(const QRectF& room);
  void sayAdvice(std::optional<domain::CodeTrouble> trouble);
  void arrangeAdvice();
  struct LowerPart {
    /// How far down what is above may reach.
    double top = 0;
    /// Of the highest of its buttons.
    double first_button = 0;
  };
  /// Sentence, buttons, languages and sessions, from the lowest up.
  LowerPart arrangeLowerPart(double left, double width, double bottom, bool languages_below);

  Picture* logo_;
  TextLabel* dates_;
  TextLabel* name_;
  /// The event's own words.
  TextLabel* greeting_;
  /// At a session's door: who is inside, and what is left.
  TextLabel* seats_;
  PreviewFrame* preview_;
  Icon* camera_shape_;
  TextLabel* camera_title_;
  TextLabel* camera_words_;
  TextLabel* sentence_;
  /// In the place of the sentence while a code is being decided about, so that nothing moves.
  TextLabel* moment_;
  /// And while a code can't be read.
  TextLabel* advice_;
  QRectF sentence_room_;
  /// A code that is held up could be read now.
  bool looking_ = false;
  BigButton* search_;
  BigButton* register_;
  std::vector<BigButton*> languages_;
  BigButton* aids_;
  FactRows* news_;
  SessionRows* sessions_;
};

}  // namespace usher::ui
