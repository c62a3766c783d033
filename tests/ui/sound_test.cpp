// SPDX-License-Identifier: Apache-2.0
// What is heard when, and that it is heard as it is meant: short, clean, and each sound told from the others.
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstring>
#include <numbers>

#include <usher/domain/flow/advance.h>
#include <usher/ui/sound/cue.h>
#include <usher/ui/words/notice.h>

#include "sample.h"

using namespace usher;
using namespace domain;
using ui::Cue;

namespace {

using Heard = std::optional<Cue>;

constexpr double kRate = 48'000;

struct Wav {
  QByteArray head;
  std::vector<double> samples;
  double seconds() const { return static_cast<double>(samples.size()) / kRate; }
};

Wav wavOf(Cue cue) {
  QFile file(QStringLiteral(":/usher/sounds/%1.wav").arg(QLatin1String(ui::nameOf(cue))));
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QByteArray bytes = file.readAll();
  Wav wav{bytes.left(44), {}};
  for (qsizetype at = 44; at + 1 < bytes.size(); at += 2) {
    std::int16_t level = 0;
    std::memcpy(&level, bytes.constData() + at, 2);
    wav.samples.push_back(level / 32'768.0);
  }
  return wav;
}

/// How much of one frequency there is from `from` to `to` seconds.
double strengthOf(double hertz, const Wav& wav, double from, double to) {
  const std::complex<double> step = std::polar(1.0, 2 * std::numbers::pi * hertz / kRate);
  std::complex<double> turn = 1;
  std::complex<double> sum = 0;
  const auto last = std::min(wav.samples.size(), static_cast<std::size_t>(to * kRate));
  for (auto i = static_cast<std::size_t>(from * kRate); i < last; ++i) {
    sum += wav.samples[i] * turn;
    turn *= step;
  }
  return std::abs(sum);
}

double pitchOf(const Wav& wav, double from, double to) {
  double best = 0;
  double strongest = 0;
  for (double hertz = 150; hertz < 2000; hertz *= 1.003) {
    const double strength = strengthOf(hertz, wav, from, to);
    if (strength > strongest) {
      strongest = strength;
      best = hertz;
    }
  }
  return best;
}

/// Quarter octaves from 100 Hz up, of length 1.
std::vector<double> spectrumOf(const Wav& wav) {
  std::vector<double> bands;
  double square = 0;
  for (double low = 100; low < 6000; low *= std::pow(2, 0.25)) {
    double band = 0;
    for (int i = 0; i < 8; ++i) band += strengthOf(low * std::pow(2, i / 32.0), wav, 0, 1);
    bands.push_back(band);
    square += band * band;
  }
  for (double& band : bands) band /= std::sqrt(square);
  return bands;
}

double loudness(const Wav& wav, double from, double to) {
  double square = 0;
  for (auto i = static_cast<std::size_t>(from * kRate); i < static_cast<std::size_t>(to * kRate); ++i)
    square += wav.samples[i] * wav.samples[i];
  return std::sqrt(square / ((to - from) * kRate));
}

Screen next(const Screen& before, Page page) {
  return {std::move(page), before.language, before.camera, before.visit + 1};
}

Screen attract() {
  return {Attract{}, QStringLiteral("en"), CameraState::Live, 4};
}

const TicketCode kCode = *TicketCode::parse("K7PQ");

Welcome mayAsk() {
  Welcome welcome{Admitted{}, sample::guests().front().guest};
  welcome.catalogue = sample::catalogue();
  return welcome;
}

/// Which a guest turns to from what they were told, and back.
std::vector<Page> ownPages() {
  const ItemId water = *ItemId::parse(u"water");
  const SessionId session = *SessionId::parse(u"l3");
  return {Catalogue{mayAsk()},
          Asking{mayAsk(), water},
          Noting{{mayAsk(), water}},
          Receipt{mayAsk(), water},
          Agenda{mayAsk()},
          Programme{sample::seated()},
          OneSession{sample::seated(), session}};
}

std::vector<Page> everyPage() {
  return {Attract{},
          Deciding{kCode},
          Questions{kCode, sample::questionnaire()},
          Searching{},
          NotFound{},
          Choosing{partyOf({}, sample::group(3))},
          WelcomeAll{partyOf({}, sample::group(3))},
          Registering{sample::typesAtDoor()},
          RegistrationFull{},
          Welcome{Admitted{}, sample::guests().front().guest},
          Refused{Cancelled{}},
          NotATicket{CodeFault::Binary},
          OneAtATime{},
          AskStaff{},
          OutOfService{}};
}

}  // namespace

class SoundTest : public QObject {
  Q_OBJECT

 private slots:
  void everyPageSoundsAsItLooks() {
    const std::map<QByteArray, Heard> heard{
        {"attract", {}},
        {"deciding", Cue::Tick},
        {"questions", {}},
        {"registering", {}},
        {"registration_full", Cue::Care},
        {"welcome", Cue::Good},
        {"searching", {}},
        {"not_found", Cue::Care},
        {"choosing", {}},
        {"welcome_all", Cue::Good},
        {"refused", Cue::Stop},
        {"not_a_ticket", Cue::Care},
        {"one_at_a_time", Cue::Care},
        {"ask_staff", Cue::Care},
        {"out_of_service", {}},
    };
    QCOMPARE(heard.size() + ownPages().size(), std::variant_size_v<Page>);
    for (const Page& before : everyPage()) {
      const Screen screen{before, QStringLiteral("en"), CameraState::Live, 4};
      for (const Page& page : everyPage()) {
        const bool answered =
            (std::holds_alternative<Questions>(before) || std::holds_alternative<Registering>(before)) &&
            std::holds_alternative<Deciding>(page);
        QCOMPARE(ui::cueFor(screen, next(screen, page)), answered ? Heard() : heard.at(nameOf(page)));
      }
    }
  }

  void onlyWhatBecameOfAskingIsHeardOnAGuestsOwnPages() {
    for (const Page& before : ownPages()) {
      const Screen screen{before, QStringLiteral("en"), CameraState::Live, 4};
      for (const Page& page : ownPages()) {
        const bool receipt = std::holds_alternative<Receipt>(page);
        QCOMPARE(ui::cueFor(screen, next(screen, page)), receipt ? Heard(Cue::Good) : Heard());
      }
      QCOMPARE(ui::cueFor(screen, next(screen, mayAsk())), Heard());
      QCOMPARE(ui::cueFor(screen, next(screen, Refused{AlreadyUsed{}})), Heard());
      for (const auto outcome : {AskOutcome::NotOnOffer, AskOutcome::Failed}) {
        const Receipt none{mayAsk(), *ItemId::parse(u"water"), outcome};
        QCOMPARE(ui::cueFor(screen, next(screen, none)), Heard(Cue::Care));
      }
      const auto seat = [&](SeatOutcome outcome) {
        const OneSession session{sample::seated(), *SessionId::parse(u"l3"), false, outcome};
        return ui::cueFor(screen, next(screen, session));
      };
      QCOMPARE(seat(SeatOutcome::Kept), Heard(Cue::Good));
      QCOMPARE(seat(SeatOutcome::NotPossible), Heard(Cue::Care));
      QCOMPARE(seat(SeatOutcome::Failed), Heard(Cue::Care));
    }
  }

  void everyVerdictSoundsAsGraveAsItIsTold() {
    const ui::Speaking speaking{
        QStringLiteral("en"), {}, ui::EventTime({}, QStringLiteral("en"), sample::now()), sample::now()};
    int stops = 0;
    for (const Verdict& verdict : sample::refusals()) {
      const bool stop = ui::refusedNotice(verdict, speaking).mood == ui::Mood::Stop;
      QCOMPARE(ui::cueFor(attract(), next(attract(), Refused{verdict})), Heard(stop ? Cue::Stop : Cue::Care));
      stops += stop;
    }
    QVERIFY(stops > 0);
    const Guest guest = sample::guests().front().guest;
    for (const Verdict& verdict :
         {Verdict{Admitted{}}, Verdict{Admitted{Direction::Exit}}, Verdict{AdmittedAgain{}}})
      QCOMPARE(ui::cueFor(attract(), next(attract(), Welcome{verdict, guest})), Heard(Cue::Good));
  }

  void anotherCodeWhileAskingIsACodeSeen() {
    const Screen asking{Questions{kCode, sample::questionnaire()}, QStringLiteral("en"), CameraState::Live,
                        4};
    QCOMPARE(ui::cueFor(asking, next(asking, Deciding{*TicketCode::parse("OTHER")})), Heard(Cue::Tick));
  }

  void aPageThatStaysIsSilent() {
    for (const Page& page : everyPage()) {
      Screen screen{page, QStringLiteral("en"), CameraState::Live, 4};
      const Screen before = screen;
      QCOMPARE(ui::cueFor(before, screen), Heard());
      screen.language = QStringLiteral("de");
      screen.camera = CameraState::Lost;
      screen.presence = Presence::Touched;
      QCOMPARE(ui::cueFor(before, screen), Heard());
    }
  }

  void aPaperThatFailsIsHeardOnce() {
    const Guest guest = sample::guests().front().guest;
    const Screen printing{Welcome{Admitted{}, guest, PrintState::Printing}, QStringLiteral("en"),
                          CameraState::Live, 4};
    Screen failed = printing;
    std::get<Welcome>(failed.page).badge = PrintState::Failed;
    QCOMPARE(ui::cueFor(printing, failed), Heard(Cue::Care));
    Screen again = failed;
    std::get<Welcome>(again.page).agenda = PrintState::Failed;
    QCOMPARE(ui::cueFor(failed, again), Heard());
    Screen printed = printing;
    std::get<Welcome>(printed.page).badge = PrintState::Printed;
    QCOMPARE(ui::cueFor(printing, printed), Heard());
  }

  void stillThereIsHeardAtItsStartAndInItsLastSeconds() {
    Screen screen{Questions{kCode, sample::questionnaire()}, QStringLiteral("en"), CameraState::Live, 4};
    const Screen before = screen;
    screen.presence = Presence::Asked;
    QCOMPARE(ui::cueFor(before, screen), Heard(Cue::Countdown));
    QCOMPARE(ui::cueFor(screen, before), Heard());
    for (int left = 0; left <= 20; ++left)
      QCOMPARE(ui::cueFor(left), left >= 1 && left <= 5 ? Heard(Cue::Countdown) : Heard());
  }

  void soundsAreShortCleanAndLoudEnough_data() {
    QTest::addColumn<int>("cue");
    for (const Cue cue : ui::kCues) QTest::newRow(ui::nameOf(cue)) << static_cast<int>(cue);
  }
  void soundsAreShortCleanAndLoudEnough() {
    QFETCH(const int, cue);
    const Wav wav = wavOf(static_cast<Cue>(cue));
    QVERIFY(wav.head.startsWith("RIFF") && wav.head.mid(8, 8) == "WAVEfmt " &&
            wav.head.endsWith(QByteArray("data") + wav.head.right(4)));
    QVERIFY(wav.seconds() > 0.03);
    QVERIFY(wav.seconds() < 0.4);
    double loudest = 0;
    double steepest = 0;
    for (std::size_t i = 0; i < wav.samples.size(); ++i) {
      loudest = std::max(loudest, std::abs(wav.samples[i]));
      if (i > 0) steepest = std::max(steepest, std::abs(wav.samples[i] - wav.samples[i - 1]));
    }
    QVERIFY(loudest < 0.95);
    QVERIFY(loudest > 0.25);
    // What jumps, clicks.
    QVERIFY(steepest < 0.25);
    for (std::size_t i = 0; i < 3; ++i) {
      QVERIFY(std::abs(wav.samples[i]) < 0.03);
      QVERIFY(std::abs(wav.samples[wav.samples.size() - 1 - i]) < 0.002);
    }
    QVERIFY(loudness(wav, wav.seconds() - 0.004, wav.seconds()) < 0.005);
  }

  void goodRisesAFifthAndCareFallsAMinorThird() {
    const Wav good = wavOf(Cue::Good);
    const double up = pitchOf(good, 0.15, 0.38) / pitchOf(good, 0, 0.1);
    QVERIFY2(std::abs(up - 3.0 / 2) < 0.03, qPrintable(QString::number(up)));
    const Wav care = wavOf(Cue::Care);
    const double down = pitchOf(care, 0.2, 0.38) / pitchOf(care, 0, 0.13);
    QVERIFY2(std::abs(down - 5.0 / 6) < 0.02, qPrintable(QString::number(down)));
  }

  void stopBeatsTwiceAndLow() {
    const Wav stop = wavOf(Cue::Stop);
    QVERIFY(pitchOf(stop, 0, 0.15) < 260);
    QVERIFY(pitchOf(stop, 0.17, 0.34) < 260);
    QVERIFY(loudness(stop, 0.005, 0.035) > 3 * loudness(stop, 0.14, 0.17));
    QVERIFY(loudness(stop, 0.175, 0.205) > 3 * loudness(stop, 0.14, 0.17));
  }

  void aTickIsOverAtOnce() {
    QVERIFY(wavOf(Cue::Tick).seconds() < 0.1);
    const Wav ping = wavOf(Cue::Countdown);
    QVERIFY(std::abs(pitchOf(ping, 0.02, 0.08) / pitchOf(ping, 0.1, 0.2) - 1) < 0.02);
  }

  void noTwoAreAlike() {
    for (const Cue one : ui::kCues) {
      for (const Cue other : ui::kCues) {
        if (one >= other) continue;
        const auto a = spectrumOf(wavOf(one));
        const auto b = spectrumOf(wavOf(other));
        double alike = 0;
        for (std::size_t i = 0; i < a.size(); ++i) alike += a[i] * b[i];
        QVERIFY2(alike < 0.75,
                 qPrintable(QStringLiteral("%1 and %2: %3")
                                .arg(QLatin1String(ui::nameOf(one)), QLatin1String(ui::nameOf(other)))
                                .arg(alike)));
      }
    }
  }
};

QTEST_GUILESS_MAIN(SoundTest)
#include "sound_test.moc"
