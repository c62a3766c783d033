// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include <usher/admin/video/camera.h>
#include <usher/admin/video/hall.h>
#include <usher/scan/frame_reader.h>
#include <usher/scan/luminance.h>

#include <code_picture.h>
#include <corpus/readers.h>

#include "bench_kiosk.h"
#include "benches.h"
#include "made_up_event.h"

namespace usher::bench {

namespace {

constexpr QSize kSize{1280, 720};
constexpr int kCodeSide = 280;
constexpr int kTurns = 100;
/// Kept for decoding alone; taken again and again.
constexpr int kFrames = 40;

/// What the demo's camera sees: a lobby out of focus, passers-by, a sensor's noise; and a ticket, where there
/// is one, held up a little askew.
class Lobby {
 public:
  QVideoFrame empty(int number) const { return seen(hall_.at(number * 0.1), number); }

  QVideoFrame withTicket(int number, const QByteArray& code) const {
    QImage picture = hall_.at(number * 0.1);
    {
      QPainter painter(&picture);
      painter.setRenderHint(QPainter::SmoothPixmapTransform);
      painter.translate(kSize.width() / 2, kSize.height() / 2);
      painter.rotate(number % 31 - 15);
      painter.drawImage(-kCodeSide / 2, -kCodeSide / 2, scan::codeImage(code, kCodeSide));
    }
    return seen(std::move(picture), number);
  }

 private:
  QVideoFrame seen(QImage picture, int number) const {
    picture = std::move(picture).convertToFormat(QImage::Format_RGB32);
    camera_.develop(picture, std::uint64_t(number));
    return scan::frameOfFormat(picture, QVideoFrameFormat::Format_YUV420P);
  }

  admin::Hall hall_{kSize, 1, 60};
  admin::Camera camera_{kSize, 1};
};

scan::MappedFrame mapped(const QVideoFrame& frame) {
  auto mapped = scan::MappedFrame::map(frame);
  if (!mapped) throw std::runtime_error("a frame can't be mapped");
  return std::move(*mapped);
}

void requireCodes(std::size_t seen, std::size_t there) {
  if (seen != there) throw std::runtime_error("a decoder saw " + std::to_string(seen) + " codes in a frame");
}

Sides timeDecoding(const std::vector<QVideoFrame>& frames, std::size_t codes_in_each) {
  scan::Decoder reader = scan::frameReader();
  const auto timed = [&](int turn, auto&& read) {
    const auto frame = mapped(frames[std::size_t(turn) % frames.size()]);
    std::size_t seen = 0;
    const double time = timeOf([&] { seen = read(frame.luminance()); });
    requireCodes(seen, codes_in_each);
    return time;
  };
  return interleaved(
      kTurns,
      [&](int turn) {
        return timed(turn, [&](const auto& picture) { return reader(picture).codes.size(); });
      },
      [&](int turn) {
        return timed(turn, [](const auto& picture) { return scan::corpus::readByZxing(picture).size(); });
      });
}

}  // namespace

Figures scanBench() {
  const BenchFolder folder;
  BenchKiosk kiosk(folder);
  kiosk.load(inPages(wholeEvent()));
  const Lobby lobby;

  scan::Decoder reader = scan::frameReader();
  const std::vector<int> guests = arrivals();
  const Sides whole = interleaved(
      kTurns,
      [&](int turn) {
        const QVideoFrame frame = lobby.withTicket(turn, codeOf(guests[std::size_t(turn)]));
        domain::Decision decision;
        const double time = timeOf([&] {
          const auto codes = reader(mapped(frame).luminance()).codes;
          requireCodes(codes.size(), 1);
          decision = kiosk.decide(codes.front().utf8);
        });
        expect<domain::Admitted>(decision);
        return time;
      },
      [](int) { return 100.0; });

  std::vector<QVideoFrame> with_ticket;
  std::vector<QVideoFrame> without;
  for (int number = 0; number < kFrames; ++number) {
    with_ticket.push_back(lobby.withTicket(number, codeOf(number)));
    without.push_back(lobby.empty(number));
  }

  const QString bench = QStringLiteral("scan");
  const QString zxing = QStringLiteral("ZXing alone");
  Figures figures;
  addPercentiles(figures,
                 {.bench = bench,
                  .name = QStringLiteral("camera frame to decision"),
                  .yardstick = QStringLiteral("the guest's limit"),
                  .target = Target{Target::Value, 100}},
                 whole);
  addPercentiles(figures,
                 {.bench = bench,
                  .name = QStringLiteral("frame with a code"),
                  .yardstick = zxing,
                  .target = Target{Target::Value, 33}},
                 timeDecoding(with_ticket, 1));
  addPercentiles(figures,
                 {.bench = bench,
                  .name = QStringLiteral("frame without a code"),
                  .yardstick = zxing,
                  .target = Target{Target::Value, 10}},
                 timeDecoding(without, 0));
  const Figures reads = corpusBench();
  figures.insert(figures.end(), reads.begin(), reads.end());
  return figures;
}

}  // namespace usher::bench
