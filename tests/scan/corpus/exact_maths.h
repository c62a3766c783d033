// SPDX-License-Identifier: Apache-2.0
#pragma once

/// What the standard's maths library may round differently from one version to the next, by basic operations
/// alone: these are exact to the last bit everywhere.
namespace usher::scan::corpus {

inline constexpr double kPi = 3.14159265358979323846;
inline constexpr double kDegree = kPi / 180;

/// By its Taylor series; right to 1e-9.
inline double sine(double angle) {
  while (angle > kPi) angle -= 2 * kPi;
  while (angle < -kPi) angle += 2 * kPi;
  if (angle > kPi / 2) angle = kPi - angle;
  if (angle < -kPi / 2) angle = -kPi - angle;
  const double square = angle * angle;
  double term = angle;
  double sum = angle;
  for (int n = 2; n <= 14; n += 2) {
    term *= -square / (n * (n + 1));
    sum += term;
  }
  return sum;
}

inline double cosine(double angle) {
  return sine(angle + kPi / 2);
}

}  // namespace usher::scan::corpus
