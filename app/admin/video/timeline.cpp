// SPDX-License-Identifier: Apache-2.0
#include "timeline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

#include "../demo/split_mix.h"

namespace usher::admin {
namespace {

constexpr double kRise = 0.8;
constexpr double kSink = 0.55;
/// Where the hand waits, just under the picture.
constexpr double kBelow = 1.12;

/// From below to its place, a little past it, and back.
double riseHeight(double done) {
  const double left = 1 - done;
  const double overshoot = 1.1;
  return kBelow * left * left * ((overshoot + 1) * left - overshoot);
}

double heightAt(const Segment& segment, double time) {
  if (time < segment.held_from) return riseHeight((time - segment.from) / (segment.held_from - segment.from));
  if (time <= segment.held_to) return 0;
  const double done = (time - segment.held_to) / (segment.to - segment.held_to);
  return kBelow * done * done;
}

double toMilli(double seconds) {
  return std::round(seconds * 1000) / 1000;
}

}  // namespace

Timeline makeTimeline(const std::vector<Showing>& showings, double hold, double tail) {
  Timeline timeline;
  double now = 0;
  for (const Showing& showing : showings) {
    Segment segment;
    segment.showing = showing;
    segment.from = now + showing.gap;
    segment.held_from = segment.from + kRise;
    segment.held_to = segment.held_from + hold;
    segment.to = segment.held_to + kSink;
    now = segment.to;
    timeline.segments.push_back(segment);
  }
  timeline.duration = now + tail;
  return timeline;
}

QByteArray toJson(const Timeline& timeline, int fps, int frames, int width, int height) {
  QJsonArray segments;
  for (const Segment& segment : timeline.segments) {
    QJsonObject object;
    if (segment.showing.ticket.isEmpty()) {
      object["code"] = segment.showing.code;
    } else {
      object["ticket"] = segment.showing.ticket;
    }
    object["from_s"] = toMilli(segment.from);
    object["held_from_s"] = toMilli(segment.held_from);
    object["held_to_s"] = toMilli(segment.held_to);
    object["to_s"] = toMilli(segment.to);
    segments.append(object);
  }
  const QJsonObject root{{"duration_s", toMilli(timeline.duration)},
                         {"fps", fps},
                         {"frames", frames},
                         {"width", width},
                         {"height", height},
                         {"segments", segments}};
  return QJsonDocument(root).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Pose> poseAt(const Segment& segment, std::uint64_t seed, double time) {
  if (time < segment.from || time >= segment.to) return std::nullopt;
  SplitMix random(seed);
  // Slow waves of unlike lengths never look like a machine's.
  const auto wave = [&](double size, double period) {
    const double phase = random.unit() * 2 * M_PI;
    const double length = period * (0.8 + 0.4 * random.unit());
    return size * std::sin(2 * M_PI * time / length + phase);
  };
  constexpr double kTick = 1e-3;
  const double height = heightAt(segment, time);
  const double bias_roll = (random.unit() - 0.5) * 7;
  const double bias_yaw = (random.unit() - 0.5) * 16;
  const double bias_x = (random.unit() - 0.5) * 0.2;
  Pose pose;
  pose.x = bias_x + wave(0.012, 2.3);
  pose.x += wave(0.004, 0.61);
  pose.y = height + wave(0.010, 1.9);
  pose.y += wave(0.003, 0.47);
  pose.roll = bias_roll + wave(1.8, 2.9) + height * 14;
  pose.yaw = bias_yaw + wave(5.0, 3.3);
  pose.pitch = 4 + wave(4.0, 2.7) - height * 18;
  pose.scale = 1 + wave(0.025, 3.7);
  pose.speed = (heightAt(segment, time + kTick) - height) / kTick;
  return pose;
}

}  // namespace usher::admin
