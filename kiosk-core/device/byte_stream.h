// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <expected>

namespace usher::device {

/// Bytes to a device and back. Print thread; every call returns within the time that it is given.
class ByteStream {
 public:
  using Time = std::chrono::milliseconds;

  ByteStream() = default;
  ByteStream(const ByteStream&) = delete;
  ByteStream& operator=(const ByteStream&) = delete;
  virtual ~ByteStream() = default;

  /// The error is the system's words. Open already: nothing happens.
  virtual std::expected<void, QString> open(Time time) = 0;
  virtual bool isOpen() const = 0;
  /// What was not handed over yet never will be.
  virtual void close() = 0;

  /// How many of `bytes` this machine has handed over: fewer than all where the stream broke, or where
  /// nothing went out for `time`; those that are left will never go out.
  virtual qsizetype write(QByteArrayView bytes, Time time) = 0;
  /// What has come, once there is anything; empty where nothing came in `time`. The error: the stream broke.
  virtual std::expected<QByteArray, QString> read(Time time) = 0;

  /// Forgets what has come and was not read.
  void drain();
};

}  // namespace usher::device
