// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/search/folded_words.h>
#include <usher/search/highlights.h>
#include <usher/search/query.h>
#include <usher/search/typos.h>
#include <usher/search/words.h>

using namespace usher::search;

namespace {

/// Words with blanks between, other forms in brackets.
QString folded(const QString& text) {
  QStringList words;
  for (const FoldedWord& word : foldedWords(text)) {
    QStringList others;
    for (const std::string& other : word.others) others << QString::fromStdString(other);
    words << QString::fromStdString(word.plain) + (others.empty() ? "" : "(" + others.join(',') + ")");
  }
  return words.join(' ');
}

/// The words of one field, in their order.
QStringList words(const AttendeeText& text, Field field) {
  QStringList found;
  for (const Word& word : wordsOf(text)) {
    if (word.field == field) found << QString::fromStdString(word.text);
  }
  return found;
}

QStringList shownParts(const QString& shown, const QString& typed) {
  QStringList parts;
  for (const Span span : highlights(shown, Query(typed))) parts << shown.sliced(span.begin, span.size);
  return parts;
}

}  // namespace

/// What becomes of texts before they are looked for.
class FoldingTest : public QObject {
  Q_OBJECT

 private slots:
  void wordsAreFolded_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* text, const char* words) {
      QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words);
    };
    row("case and blanks", "  Anna\tMARIA ", "anna maria");
    row("marks between", "O'Brien-Smith, A.", "o brien smith a");
    row("German", "Müller Weißöhr", "muller(mueller) weissohr(weissoehr)");
    row("German capitals", "MÜLLER STRAẞE", "muller(mueller) strasse");
    row("German in parts", "Mu\u0308ller", "muller(mueller)");
    row("Nordic", "Søren Åse Kjær", "soren(soeren) ase(aase) kjaer");
    row("Icelandic", "Þórður Guðrún", "thordur gudrun");
    row("Polish", "Łukasz Brzęczyszczykiewicz", "lukasz brzeczyszczykiewicz");
    row("Turkish", "IŞIK ışık İsmail Çağ", "isik isik ismail cag");
    row("Vietnamese", "Đặng Nguyễn Phượng", "dang nguyen phuong");
    row("Maltese and Sámi", "Ħamrun Guŋŧ", "hamrun gunt(gungt)");
    row("Cyrillic", "Щукин Фёдор Андрей", "щукин(shchukin) федор(fedor) андрей(andrey)");
    row("Ukrainian", "Їжак Ґудзик", "іжак(izhak) ґудзик(gudzik)");
    row("Greek", "Παπαδόπουλος ΓΙΏΡΓΟΣ", "παπαδοπουλοσ(papadopoulos) γιωργοσ(giorgos)");
    row("Greek diphthongs", "Ευάγγελος", "ευαγγελοσ(evangelos)");
    row("Arabic letters", "أحمد إبراهيم آل ٱلله فاطمة هدى", "احمد ابراهيم ال الله فاطمه هدي");
    row("Arabic vowels and tatweel", "مُحَمَّـد", "محمد");
    row("Persian letters", "کیان", "كيان");
    row("Arabic digits", "٤٢ ۴۲", "42 42");
    row("Hebrew points and final letters", "שָׁלוֹם בן־גוריון", "שלומ בנ גוריונ");
    row("Devanagari keeps its vowels", "सुनील", "सुनील");
    row("Devanagari nukta and chandrabindu", "क़ाँ", "कां");
    row("katakana is hiragana", "ヤマダ", "やまだ");
    row("voiced kana stay", "がか", "がか");
    row("half width", "ﾔﾏﾀﾞ ｶﾞ", "やまだ が");
    row("full width", "Ａｎｎａ　１２", "anna 12");
    row("katakana names", "ジャン・ポール", "じゃん ぽーる");
    row("Hangul stays in syllables", "김민준", "김민준");
    row("Hangul in parts", "\u1100\u1175\u11B7", "김");
    row("Han", "山田太郎", "山田太郎");
    row("ligatures", "ﬁnn Œuvre", "finn oeuvre");
    row("what is not seen", "An\u00ADna Ma\u200Drie", "anna marie");
    row("nothing", " - ", "");
  }
  void wordsAreFolded() {
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(folded(text), words);
  }

  void longWordsAreCutBetweenLetters() {
    QCOMPARE(foldedWords(QString(40, u'a')).front().plain, std::string(32, 'a'));
    QCOMPARE(QString::fromStdString(foldedWords(QString(40, u'山')).front().plain), QString(32, u'山'));
  }

  void namesAreAlsoOneWord() {
    const AttendeeText text{
        .given_name = "Marie-José", .family_name = "van der Bühl", .company = "E.ON Nord"};
    QCOMPARE(words(text, Field::Given), (QStringList{"marie", "jose", "mariejose"}));
    QCOMPARE(words(text, Field::Family),
             (QStringList{"van", "der", "buhl", "buehl", "vanderbuhl", "vanderbuehl"}));
    QCOMPARE(words(text, Field::Company), (QStringList{"e", "on", "nord", "eon"}));
  }

  void namesWithoutBlanksAreOneWordTogether() {
    QCOMPARE(words({.given_name = "太郎", .family_name = "山田"}, Field::Family),
             (QStringList{"山田", "山田太郎"}));
    QCOMPARE(words({.given_name = "민준", .family_name = "김"}, Field::Family),
             (QStringList{"김", "김민준"}));
    QCOMPARE(words({.given_name = "Taro", .family_name = "山田"}, Field::Family), QStringList{"山田"});
  }

  void referencesAreOneWordWithoutWhatPartsThem() {
    const AttendeeText text{.booking = "AB 12-c", .code = "K7PQ-2M9X-HH3D"};
    QCOMPARE(words(text, Field::Booking), QStringList{"ab12c"});
    QCOMPARE(words(text, Field::Code), QStringList{"k7pq2m9xhh3d"});
  }

  void ofASignedCodeItsTicketsNumberIsLookedFor() {
    const QString code = "U1AEAX2CJ2MN" + QString("QRSTUVWXYZ234").leftJustified(118, u'7');
    QCOMPARE(code.size(), 130);
    const QStringList word = words({.code = code}, Field::Code);
    QCOMPARE(word, QStringList{code.mid(11, 14).toLower()});
    const auto typed = [](const QString& text) { return Query(text).tokens().front().forms.front().text; };
    QCOMPARE(typed(code), word.front().toStdString());
    QCOMPARE(typed(code.left(18)), word.front().left(7).toStdString());
    QCOMPARE(typed("u1abc"), std::string("u1abc"));
    // Nobody says that all codes that begin so are signed ones.
    QCOMPARE(words({.code = "U1-WHATEVER-ELSE-IT-IS"}, Field::Code), QStringList{"u1whateverelseitis"});
  }

  void aQueryHasItsForms() {
    const Query query(u"Müller 山 b");
    QCOMPARE(query.tokens().size(), 3U);
    QCOMPARE(query.tokens()[0].forms.size(), 2U);
    QCOMPARE(query.tokens()[0].forms[1].text, std::string("mueller"));
    QVERIFY(query.tokens()[1].forms[0].inside);
    QVERIFY(!query.tokens()[2].forms[0].inside);
    QCOMPARE(Query(QString("a ").repeated(20)).tokens().size(), Query::kMostTokens);
    QVERIFY(Query(u" -.").tokens().empty());
  }

  void typosAreOneLetterWrongMissingTooManyOrSwapped_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("typo");
    const auto row = [](const char* typed, const char* word, Typo typo) {
      QTest::addRow("%s for %s", typed, word)
          << QString::fromUtf8(typed) << QString::fromUtf8(word) << int(typo);
    };
    row("schmudt", "schmidt", Typo::InWord);
    row("tchmidt", "schmidt", Typo::InWord);
    row("schmit", "schmidt", Typo::InWord);
    row("chmidt", "schmidt", Typo::InWord);
    row("schmiddt", "schmidt", Typo::InWord);
    row("schmidts", "schmidt", Typo::InWord);
    row("csmhidt", "schmidt", Typo::None);
    row("cshmidt", "schmidt", Typo::InWord);
    row("schmitd", "schmidt", Typo::InWord);
    row("shcmi", "schmidt", Typo::InBeginning);
    row("schmuf", "schmidt", Typo::None);
    row("miller", "schmidt", Typo::None);
    row("иваноф", "иванов", Typo::InWord);
    row("еванов", "иванов", Typo::InWord);
    row("виан", "иванов", Typo::InBeginning);
    row("山本太朗", "山本太郎", Typo::InWord);
  }
  void typosAreOneLetterWrongMissingTooManyOrSwapped() {
    QFETCH(QString, typed);
    QFETCH(QString, word);
    QFETCH(int, typo);
    QCOMPARE(int(typoOf(typed.toStdString(), word.toStdString())), typo);
  }

  void whatIsAlikeIsHighlighted() {
    QCOMPARE(shownParts("Jörg Müller-Weißig", "mull weis"), (QStringList{"Müll", "Weiß"}));
    QCOMPARE(shownParts("Jörg Müller", "muell joer"), (QStringList{"Jör", "Müll"}));
    QCOMPARE(shownParts("Anna Hofmann", "mann"), QStringList{"mann"});
    QCOMPARE(shownParts("Anna Hofmann", "hofmnan"), QStringList{"Hofmann"});
    QCOMPARE(shownParts("Anna Anne", "anna"), QStringList{"Anna"});
    QCOMPARE(shownParts("山田太郎", "太"), QStringList{"太"});
    QCOMPARE(shownParts("Иванов", "ivan"), QStringList{"Иван"});
    QCOMPARE(shownParts("Anna", "b"), QStringList{});
    QCOMPARE(shownParts("Johannes", "ann jo"), (QStringList{"Jo", "ann"}));
    QCOMPARE(shownParts("Johannes", "johan ann"), QStringList{"Johann"});
  }
};

QTEST_GUILESS_MAIN(FoldingTest)
#include "folding_test.moc"
