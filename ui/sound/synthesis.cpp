// SPDX-License-Identifier: Apache-2.0
#include "synthesis.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace usher::sound {

namespace {

constexpr double kFadeSeconds = 0.03;
constexpr int kBytesASample = 2;

double voiceAt(const Note& note, double seconds) {
  double sum = 0;
  for (const Partial& partial : note.voice) {
    const double turns = note.frequency * partial.ratio * seconds;
    sum += partial.level * std::exp(-seconds / partial.decay) * std::sin(2 * std::numbers::pi * turns);
  }
  return sum * note.level * std::min(1.0, seconds / note.attack);
}

/// From 1 to 0 over the last moments: an end that is cut off would click.
double fadeAt(double seconds_left) {
  const double part = std::clamp(seconds_left / kFadeSeconds, 0.0, 1.0);
  return 0.5 - 0.5 * std::cos(std::numbers::pi * part);
}

void append(std::string& bytes, std::uint32_t number, int count) {
  for (int i = 0; i < count; ++i) bytes.push_back(static_cast<char>((number >> (8 * i)) & 0xFF));
}

}  // namespace

std::vector<double> render(const Sound& sound) {
  std::vector<double> samples(static_cast<std::size_t>(std::lround(sound.seconds * kSampleRate)));
  double loudest = 0;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const double now = static_cast<double>(i) / kSampleRate;
    for (const Note& note : sound.notes) {
      if (now >= note.at) samples[i] += voiceAt(note, now - note.at);
    }
    samples[i] *= fadeAt(static_cast<double>(samples.size() - 1 - i) / kSampleRate);
    loudest = std::max(loudest, std::abs(samples[i]));
  }
  if (loudest > 0) {
    for (double& sample : samples) sample *= sound.peak / loudest;
  }
  return samples;
}

std::string wavOf(const std::vector<double>& samples) {
  const auto size = static_cast<std::uint32_t>(samples.size() * kBytesASample);
  std::string wav = "RIFF";
  append(wav, 36 + size, 4);
  wav += "WAVEfmt ";
  append(wav, 16, 4);
  append(wav, 1, 2);  // PCM
  append(wav, 1, 2);  // channels
  append(wav, kSampleRate, 4);
  append(wav, kSampleRate * kBytesASample, 4);
  append(wav, kBytesASample, 2);
  append(wav, 8 * kBytesASample, 2);
  wav += "data";
  append(wav, size, 4);
  for (const double sample : samples) {
    const auto level = static_cast<std::int16_t>(std::lround(std::clamp(sample, -1.0, 1.0) * 32'767));
    append(wav, static_cast<std::uint16_t>(level), kBytesASample);
  }
  return wav;
}

}  // namespace usher::sound
