// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/aids.h>
#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>

namespace usher::ui {

/// How the screen speaks and looks, over any page: languages, and aids to see, reach and hear. One tap
/// chooses, a tap beside them, or Escape, closes. A language closes it, as its words are another's then; aids
/// are seen to work below. The page below stays as it is.
class PreferencesSheet : public Page {
  Q_OBJECT

 public:
  PreferencesSheet(const Look& look, const QStringList& languages, QWidget* parent);
  /// Something here can read aloud.
  void offerSpeech(bool offered);
  /// What is chosen now is marked.
  void open(const QString& language, const domain::Aids& aids);

 signals:
  void languageChosen(const QString& language);
  void aidsChosen(const usher::domain::Aids& aids);
  void closed();

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;
  bool hasRoom() const override;
  void hideEvent(QHideEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  BigButton* addAid(const char* object_name, const char* icon, bool domain::Aids::* aid);
  void mark(BigButton* aid, const QString& words, bool on);
  void arrangeCard(const QSizeF& size, double width);
  double arrangeRows(const std::vector<BigButton*>& buttons, const QRectF& room, int columns, double touch);

  std::vector<BigButton*> languages_;
  std::vector<BigButton*> aids_;
  BigButton* contrast_;
  BigButton* large_text_;
  BigButton* low_reach_;
  BigButton* speech_;
  BigButton* close_;
  domain::Aids chosen_;
  bool speech_offered_ = false;
};

}  // namespace usher::ui
