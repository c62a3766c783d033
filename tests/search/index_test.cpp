// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <thread>

#include <usher/search/index.h>
#include <usher/search/volume_builder.h>

using namespace usher::search;

namespace {

AttendeeText named(const char* given, const char* family, const char* company = "", const char* booking = "",
                   const char* code = "") {
  return {.given_name = QString::fromUtf8(given),
          .family_name = QString::fromUtf8(family),
          .company = QString::fromUtf8(company),
          .booking = QString::fromUtf8(booking),
          .code = QString::fromUtf8(code)};
}

using Keys = std::vector<Key>;

Keys keysOf(const Found& found) {
  Keys keys;
  for (const Hit& hit : found.hits) keys.push_back(hit.key);
  return keys;
}

Keys find(const Index& index, const char* typed, const Filter& filter = {}) {
  return keysOf(index.search(Query(QString::fromUtf8(typed)), filter));
}

/// All of them in a volume, with keys from 1 on.
Index filled(const std::vector<AttendeeText>& texts) {
  VolumeBuilder builder;
  Key key = 0;
  for (const AttendeeText& text : texts) builder.add(++key, text, {});
  Index index;
  index.expectVolume();
  index.adopt(std::move(builder).build());
  return index;
}

/// The same beside an empty volume.
Index fresh(const std::vector<AttendeeText>& texts) {
  Index index;
  Key key = 0;
  for (const AttendeeText& text : texts) index.put(++key, text, {});
  return index;
}

}  // namespace

/// Who is found, in which order, and how an index stays current.
class IndexTest : public QObject {
  Q_OBJECT

 private slots:
  void whoIsFound_data() {
    QTest::addColumn<bool>("in_volume");
    QTest::newRow("in a volume") << true;
    QTest::newRow("beside it") << false;
  }
  void whoIsFound() {
    QFETCH(bool, in_volume);
    const std::vector<AttendeeText> texts{named("Anna", "Hofmann", "Weber Söhne", "QX7RT2", "K7PQ-2M9X-HH3D"),
                                          named("Jörg", "Müller"), named("太郎", "山田"),
                                          named("Иван", "Щукин"), named("أحمد", "القاضي")};
    const Index index = in_volume ? filled(texts) : fresh(texts);
    QCOMPARE(index.size(), 5U);
    QCOMPARE(find(index, "hofmann"), Keys{1});
    QCOMPARE(find(index, "anna hof"), Keys{1});
    QCOMPARE(find(index, "hof anna"), Keys{1});
    QCOMPARE(find(index, "fman"), Keys{1});
    QCOMPARE(find(index, "hogmann"), Keys{1});
    QCOMPARE(find(index, "hofmann weber"), Keys{1});
    QCOMPARE(find(index, "SOEHNE"), Keys{1});
    QCOMPARE(find(index, "qx7"), Keys{1});
    QCOMPARE(find(index, "K7PQ2M9XHH3D"), Keys{1});
    QCOMPARE(find(index, "K7PQ-2M9X"), Keys{1});
    QCOMPARE(find(index, "2m9xhh"), Keys{1});
    QCOMPARE(find(index, "K7PQ2M9XHH3E"), Keys{1});
    QCOMPARE(find(index, "mueller"), Keys{2});
    QCOMPARE(find(index, "jorg MULLER"), Keys{2});
    QCOMPARE(find(index, "山田太郎"), Keys{3});
    QCOMPARE(find(index, "田太"), Keys{3});
    QCOMPARE(find(index, "郎"), Keys{3});
    QCOMPARE(find(index, "shchuk"), Keys{4});
    QCOMPARE(find(index, "احمد"), Keys{5});
    QCOMPARE(find(index, "قاضى"), Keys{5});
    QCOMPARE(find(index, "hofmann schmidt"), Keys{});
    QCOMPARE(find(index, ""), Keys{});
    QCOMPARE(find(index, " - "), Keys{});
    // One Latin letter is looked for where words begin alone, and in short words nothing is a typo.
    QCOMPARE(find(index, "f"), Keys{});
    QCOMPARE(find(index, "anu"), Keys{});
    QCOMPARE(find(index, "anne"), Keys{1});
  }

  void theBestComeFirst_data() { whoIsFound_data(); }
  void theBestComeFirst() {
    QFETCH(bool, in_volume);
    const std::vector<AttendeeText> texts{named("Ida", "Zackbert"),                // a part of a name
                                          named("Ida", "Zimmer", "Bert AG"),       // a company
                                          named("Ida", "Zimmer", "", "BERT77"),    // a booking
                                          named("Ida", "Zimmer", "", "", "BERT"),  // a whole code
                                          named("Ida", "Bertram"),                 // a name's beginning
                                          named("Bert", "Zimmer"),                 // a whole name
                                          named("Bert", "Adam"),                   // a shorter one
                                          named("Ida", "Beert")};                  // a typo
    const Index index = in_volume ? filled(texts) : fresh(texts);
    QCOMPARE(find(index, "bert"), (Keys{7, 6, 5, 4, 3, 2, 1, 8}));
    QCOMPARE(find(index, "bert zimmer"), (Keys{6, 4, 3, 2}));
  }

  void bothNamesComeBeforeOne() {
    const std::vector<AttendeeText> texts{named("Martin Thomas", "Li"), named("Thomas", "Martin")};
    QCOMPARE(find(filled(texts), "martin thomas"), (Keys{2, 1}));
    QCOMPARE(find(fresh(texts), "martin thomas"), (Keys{2, 1}));
  }

  void shorterNamesComeFirstThenTheAlphabet() {
    const std::vector<AttendeeText> texts{named("Eva", "Berg"), named("Eva", "Bergs"), named("Ada", "Berg"),
                                          named("Eva", "Berg")};
    QCOMPARE(find(filled(texts), "berg"), (Keys{3, 1, 4, 2}));
    QCOMPARE(find(fresh(texts), "berg"), (Keys{3, 1, 4, 2}));
  }

  void whatIsFoundBesideAVolumeComesAmongTheOthers() {
    Index index = filled({named("Eva", "Berg"), named("Eva", "Bergmann"), named("Eva", "Hamberg")});
    index.put(10, named("Eva", "Bergs"), {});
    QCOMPARE(find(index, "berg"), (Keys{1, 10, 2, 3}));
  }

  void hitsSayHowTheyMatch() {
    const Index index = filled({named("Anna", "Hofmann", "Weber", "QX7RT2")});
    const Found found = index.search(Query(u"mann ann qx7rt2 webre"));
    QCOMPARE(found.hits.size(), 1U);
    const std::vector<Match> expected{{Field::Family, Kind::Part},
                                      {Field::Given, Kind::Beginning},
                                      {Field::Booking, Kind::Whole},
                                      {Field::Company, Kind::Typo}};
    QVERIFY(found.hits.front().matches == expected);
    QVERIFY(!found.more);
  }

  void noMoreThanAskedForAndThatThereAreMore() {
    std::vector<AttendeeText> texts(120, named("Eva", "Berg"));
    Index index = filled(texts);
    index.put(1000, named("Eva", "Berg"), {});
    const Found found = index.search(Query(u"berg"), {}, 120);
    QCOMPARE(found.hits.size(), 120U);
    QVERIFY(found.more);
    QVERIFY(!index.search(Query(u"berg"), {}, 121).more);
    QVERIFY(index.search(Query(u"eva berg"), {}, 3).more);
    QCOMPARE(index.search(Query(u"berg")).hits.size(), Index::kHits);
  }

  void partsAndTyposAreForThoseWhoAreFewOtherwise() {
    std::vector<AttendeeText> texts(60, named("Eva", "Berger"));
    texts.push_back(named("Eva", "Hamberger"));
    QCOMPARE(find(filled(texts), "berger").size(), Index::kHits);
    texts.resize(7);
    texts.push_back(named("Eva", "Hamberger"));
    texts.push_back(named("Eva", "Borger"));
    // Eight are enough.
    QCOMPARE(find(filled(texts), "berger").size(), 8U);
    texts.erase(texts.begin());
    QCOMPARE(find(filled(texts), "berger").size(), 8U);
    QCOMPARE(find(filled(texts), "berger").back(), Key{8});
  }

  void manyAreFoundInsideOfWords() {
    const Index index = filled(std::vector<AttendeeText>(6000, named("Xaverl", "Hamberger", "Moor")));
    QCOMPARE(index.search(Query(u"averl berger"), {}, 10'000).hits.size(), 6000U);
    QCOMPARE(index.search(Query(u"berger xaverk moor"), {}, 10'000).hits.size(), 6000U);
    QCOMPARE(index.search(Query(u"berger averl schmidt"), {}, 10'000).hits.size(), 0U);
  }

  void filtersAreKeptTo() {
    VolumeBuilder builder;
    builder.add(1, named("Eva", "Berg"), {.type = 3, .state = State::NotYetIn});
    builder.add(2, named("Eva", "Berg"), {.type = 4, .state = State::Inside});
    Index index;
    index.expectVolume();
    index.adopt(std::move(builder).build());
    index.put(3, named("Eva", "Berg"), {.type = 900, .state = State::Cancelled});
    QCOMPARE(find(index, "berg", {.types = {4, 3}, .states = {}}), (Keys{1, 2}));
    QCOMPARE(find(index, "berg", {.types = {900}, .states = {}}), Keys{3});
    QCOMPARE(find(index, "berg", {.types = {}, .states = {State::Inside, State::Cancelled}}), (Keys{2, 3}));
    QCOMPARE(find(index, "berg", {.types = {3}, .states = {State::Inside}}), Keys{});
    index.setTraits(1, {.type = 3, .state = State::Inside});
    index.setTraits(3, {.type = 3, .state = State::Inside});
    index.setTraits(4, {.type = 3, .state = State::Inside});
    QCOMPARE(find(index, "berg", {.types = {3}, .states = {State::Inside}}), (Keys{1, 3}));
    index.setTraits(1, {.type = 3, .state = State::Inside, .marked = true});
    QCOMPARE(find(index, "berg", {.types = {3}, .states = {}, .marked_alone = true}), Keys{1});
    QCOMPARE(index.size(), 3U);
  }

  void whoIsPutAnewIsFoundByTheNewWordsAlone() {
    Index index = filled({named("Eva", "Berg"), named("Ida", "Lund")});
    index.put(1, named("Eva", "Stein"), {});
    QCOMPARE(find(index, "berg"), Keys{});
    QCOMPARE(find(index, "stein"), Keys{1});
    index.put(1, named("Eva", "Wald"), {});
    QCOMPARE(find(index, "stein"), Keys{});
    QCOMPARE(find(index, "wald"), Keys{1});
    QCOMPARE(index.size(), 2U);
    index.remove(1);
    index.remove(2);
    index.remove(3);
    QCOMPARE(find(index, "eva"), Keys{});
    QCOMPARE(find(index, "lund"), Keys{});
    QCOMPARE(index.size(), 0U);
  }

  void theSameWordsAgainChangeTheTraitsAlone() {
    Index index = filled({named("Eva", "Berg")});
    const std::size_t before = index.bytes();
    index.put(1, named("Eva", "Berg"), {.type = 7});
    QCOMPARE(index.bytes(), before);
    QCOMPARE(find(index, "berg", {.types = {7}, .states = {}}), Keys{1});
  }

  void mergesMakeOneVolumeOfAll() {
    Index index =
        filled({named("Eva", "Berg"), named("Ida", "Lund"), named("Jörg", "Müller", "E.ON", "AB12")});
    index.setTraits(3, {.type = 5});
    index.put(2, named("Ida", "Wald"), {});
    index.put(4, named("Uta", "Moor"), {.type = 6});
    index.remove(1);
    index.adopt(index.merge().run());
    QCOMPARE(index.size(), 3U);
    QCOMPARE(find(index, "berg"), Keys{});
    QCOMPARE(find(index, "lund"), Keys{});
    QCOMPARE(find(index, "wald"), Keys{2});
    QCOMPARE(find(index, "mueller eon ab12", {.types = {5}, .states = {}}), Keys{3});
    QCOMPARE(find(index, "moor", {.types = {6}, .states = {}}), Keys{4});
  }

  void whatChangesWhileAVolumeIsMadeStaysChanged() {
    Index index =
        filled({named("Eva", "Berg"), named("Ida", "Lund"), named("Uta", "Moor"), named("Ann", "Au")});
    index.put(9, named("Pia", "Teich"), {});
    Merge merge = index.merge();
    index.put(1, named("Eva", "Stein"), {});
    index.remove(2);
    index.setTraits(3, {.type = 8});
    index.remove(4);
    index.put(4, named("Ann", "Au"), {.type = 2});
    index.setTraits(4, {.type = 8});
    index.put(5, named("Leo", "Bach"), {});
    index.remove(9);
    index.setTraits(9, {.type = 8});
    // Searches go on meanwhile.
    QCOMPARE(find(index, "stein"), Keys{1});
    Made made;
    std::thread elsewhere([&] { made = merge.run(); });
    QCOMPARE(find(index, "moor"), Keys{3});
    elsewhere.join();
    index.adopt(std::move(made));
    QCOMPARE(index.size(), 4U);
    QCOMPARE(find(index, "berg"), Keys{});
    QCOMPARE(find(index, "stein"), Keys{1});
    QCOMPARE(find(index, "lund"), Keys{});
    QCOMPARE(find(index, "moor", {.types = {8}, .states = {}}), Keys{3});
    QCOMPARE(find(index, "au", {.types = {8}, .states = {}}), Keys{4});
    QCOMPARE(find(index, "bach"), Keys{5});
    QCOMPARE(find(index, "teich"), Keys{});
  }

  void theFirstVolumeIsCaughtUpWithToo() {
    Index index;
    index.expectVolume();
    // Of rows that the volume has as they were before.
    index.setTraits(1, {.type = 0, .state = State::Inside});
    index.remove(2);
    index.setTraits(2, {.type = 0, .state = State::Inside});
    index.put(3, named("Uta", "Neu"), {});
    VolumeBuilder builder;
    builder.add(1, named("Eva", "Berg"), {});
    builder.add(2, named("Ida", "Lund"), {});
    builder.add(3, named("Uta", "Alt"), {});
    index.adopt(std::move(builder).build());
    QCOMPARE(find(index, "berg", {.types = {}, .states = {State::Inside}}), Keys{1});
    QCOMPARE(find(index, "lund"), Keys{});
    QCOMPARE(find(index, "neu"), Keys{3});
    QCOMPARE(find(index, "alt"), Keys{});
    QCOMPARE(index.size(), 2U);
  }

  void itSaysWhenAMergeIsWorthIt() {
    Index index;
    QVERIFY(!index.hasGrown());
    for (Key key = 1; key <= 2001; ++key) index.put(key, named("Eva", "Berg"), {});
    QVERIFY(index.hasGrown());
    Merge merge = index.merge();
    QVERIFY(!index.hasGrown());
    index.expectNone();
    QVERIFY(index.hasGrown());
    index.adopt(index.merge().run());
    QVERIFY(!index.hasGrown());
    for (Key key = 1; key <= 2001; ++key) index.remove(key);
    QVERIFY(!index.hasGrown());
    QCOMPARE(index.size(), 0U);
  }

  void whatItTakesIsCounted() {
    const Index empty;
    const Index one = fresh({named("Eva", "Berg")});
    QVERIFY(one.bytes() > empty.bytes());
    std::vector<AttendeeText> texts;
    for (int i = 0; i < 5000; ++i) {
      texts.push_back(named("Eva", qPrintable(QString("Berg%1").arg(i)), "", qPrintable(QString::number(i))));
    }
    const std::size_t bytes = filled(texts).bytes();
    QVERIFY(bytes > 5000 * 50);
    QVERIFY(bytes < 5000 * 2000);
  }
};

QTEST_GUILESS_MAIN(IndexTest)
#include "index_test.moc"
