// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Apart from what it does: moc does not understand the raw strings there.
class LayoutTest : public QObject {
  Q_OBJECT

 private slots:
  void placeholdersSayWhatThereIs();
  void textShrinksThenEndsInAnEllipsis();
  void textWrapsBetweenWords();
  void aTextThatIsFarTooLongIsSetWithLittleMeasuring();
  void conditionsAreKept();
  void aNameKeepsClearOfTheCode();
  void aNameStandsOnABackgroundAndBesideALogo();
  void aBandHasWordsThatRead();
  void codesKeepTheirBlankMargin();
  void turnedItemsStandInTheirBoxes();
  void whatIsEmptyTakesNoRoomInAStack();
  void aRollIsCutWhereItsPaperEnds();
  void sessionsGoOnOverPages();
  void aPageIsTurnedRoundForRightToLeft();
};
