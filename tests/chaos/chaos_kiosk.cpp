// SPDX-License-Identifier: Apache-2.0
// usher-chaos-kiosk FOLDER [lan]: a kiosk without a screen, to be killed. All that lives on a kiosk's data
// thread is the shipped one: store, rules, exchange with the backend. It is told what guests hold up, a line
// each, and says what they are told:
//
//   redeem CODE    ->   let in TICKET | turned away VERDICT | failed
//   (with lan: told by other kiosks, "heard COUNT" and "news" when some came)
//   clock SECONDS       the machine's clock jumps by so much
//
// and, whenever it changes: ready, lost WHY, queue COUNT online|offline.
#include <QCoreApplication>
#include <QSocketNotifier>

#include <sodium.h>
#include <unistd.h>

#include <string>

#include <usher/domain/overloaded.h>
#include <usher/kiosk/data_room.h>
#include <usher/kiosk/paired_data.h>
#include <usher/kiosk/system_random.h>

namespace usher::chaos {

namespace {

/// Whoever reads it has it, even if this process ends with the next instruction.
void say(const QString& line) {
  const QByteArray bytes = line.toUtf8() + '\n';
  if (::write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
    std::_Exit(3);
}

class JumpingClock final : public kiosk::SystemClock {
 public:
  domain::Instant now() const override { return SystemClock::now() + off_; }
  void jump(std::chrono::seconds by) { off_ += by; }

 private:
  std::chrono::seconds off_{0};
};

class Kiosk final : public QObject {
 public:
  Kiosk(const QString& folder, bool with_lan)
      : room_({.data_folder = folder, .lan_on = with_lan}, machine_clock_, clock_, random_, look_up_,
              std::make_unique<kiosk::PairedData>(folder, clock_, random_)) {
    connect(&room_, &kiosk::DataRoom::decided, this, [](const domain::event::Decided& answer) {
      const auto& decision = answer.decision;
      if (domain::letsPass(decision.verdict) && decision.guest) {
        say(QStringLiteral("let in ") + decision.guest->ticket.id.text());
      } else {
        say(QStringLiteral("turned away ") + QLatin1String(domain::nameOf(decision.verdict)));
      }
    });
    connect(&room_, &kiosk::DataRoom::decisionFailed, this, [] { say(QStringLiteral("failed")); });
    connect(&room_, &kiosk::DataRoom::serviceReady, this, [] { say(QStringLiteral("ready")); });
    connect(&room_, &kiosk::DataRoom::serviceLost, this, [](const domain::event::ServiceLost& loss) {
      say(QStringLiteral("lost ") + QLatin1String(domain::nameOf(loss.reason)));
    });
    connect(&room_, &kiosk::DataRoom::exchangeTold, this,
            [this](const sync::SyncStatus& status, const std::optional<std::uint64_t>&) {
              const QString queue =
                  QStringLiteral("queue %1 %2")
                      .arg(status.queued)
                      .arg(status.online ? QLatin1String("online") : QLatin1String("offline"));
              if (std::exchange(said_, queue) != queue) say(queue);
            });
    connect(&room_, &kiosk::DataRoom::lanHeard, this,
            [](int kiosks) { say(QStringLiteral("heard %1").arg(kiosks)); });
    connect(&room_, &kiosk::DataRoom::lanNewsCame, this, [] { say(QStringLiteral("news")); });
    startTimer(std::chrono::milliseconds(50));
    connect(&input_, &QSocketNotifier::activated, this, &Kiosk::read);
    room_.open();
  }

 protected:
  void timerEvent(QTimerEvent*) override { room_.tellState(); }

 private:
  void read() {
    std::array<char, 4096> bytes{};
    const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count <= 0) return QCoreApplication::quit();
    typed_.append(bytes.data(), count);
    for (auto end = typed_.indexOf('\n'); end >= 0; end = typed_.indexOf('\n')) {
      obey(typed_.left(end));
      typed_.remove(0, end + 1);
    }
  }

  void obey(const QByteArray& line) {
    if (line.startsWith("redeem ")) {
      const auto code = domain::TicketCode::parse(line.mid(7));
      if (!code) return say(QStringLiteral("turned away unreadable"));
      room_.redeem({++visit_, *code});
    } else if (line.startsWith("clock ")) {
      machine_clock_.jump(std::chrono::seconds(line.mid(6).toInt()));
    }
  }

  JumpingClock machine_clock_;
  kiosk::CorrectedClock clock_{machine_clock_};
  kiosk::SystemRandom random_;
  kiosk::LookUpRoom look_up_;
  kiosk::DataRoom room_;
  QSocketNotifier input_{STDIN_FILENO, QSocketNotifier::Read};
  QByteArray typed_;
  QString said_;
  std::uint64_t visit_ = 0;
};

}  // namespace

}  // namespace usher::chaos

int main(int argc, char** argv) {
  if (argc < 2 || argc > 3 || sodium_init() < 0) return 2;
  QCoreApplication application(argc, argv);
  const usher::chaos::Kiosk kiosk(QString::fromLocal8Bit(argv[1]),
                                  argc == 3 && QLatin1String(argv[2]) == QLatin1String("lan"));
  return QCoreApplication::exec();
}
