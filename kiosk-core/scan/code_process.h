// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include <usher/scan/code_formats.h>
#include <usher/scan/luminance.h>
#include <usher/scan/seen_code.h>

namespace usher::scan {

struct CodeProcessSettings {
  /// Path, and arguments: a program that calls serveCodeProcess() with them.
  QByteArray program = "/proc/self/exe";
  QList<QByteArray> arguments = {"--read-codes"};
  /// A process that has not answered after this long is ended: asked for the first time, when it has to
  /// start, and later. The scan thread waits for it.
  std::chrono::milliseconds first_patience{2'000};
  std::chrono::milliseconds patience{500};
  /// The first that fails is replaced at once, the next after this long, those after it each after about
  /// twice as long as the one before, up to the longest. One that held for the longest counts as the first
  /// again.
  std::chrono::milliseconds pause{1'000};
  std::chrono::milliseconds longest_pause{30'000};
};

/// Reads codes that are no QR codes in a process of its own, by OtherCodeReader. Debian builds ZXing with its
/// assertions, and some of those in the decoders of these codes are about loops that should not go on for
/// ever: where one fails, that process alone ends, and another one is begun. Called on one thread.
class CodeProcess {
 public:
  explicit CodeProcess(CodeProcessSettings settings = {}) : settings_(std::move(settings)) {}
  /// A copy has a process of its own.
  CodeProcess(const CodeProcess& other) : settings_(other.settings_) {}
  CodeProcess& operator=(const CodeProcess&) = delete;
  ~CodeProcess() { end(); }

  /// As OtherCodeReader::read(), with so much of the process's own time; begins the process where there is
  /// none. Empty where it fails.
  std::vector<SeenCode> read(const LuminanceView& picture, CodeFormats formats,
                             const std::vector<QRectF>& taken, std::chrono::nanoseconds budget);

  /// 0: there is none.
  pid_t process() const { return process_; }

 private:
  bool begin();
  /// Gives its status as waitpid() does. One that has ended by itself keeps its own.
  int end();
  /// It is gone, or as good as: the next one waits the longer, the more of them went in a row.
  void fail(const QByteArray& how);
  std::optional<QByteArray> ask(const QByteArray& question);

  CodeProcessSettings settings_;
  pid_t process_ = 0;
  int socket_ = -1;
  int memory_ = -1;
  std::uint8_t* pixels_ = nullptr;
  bool has_answered_ = false;
  std::chrono::steady_clock::time_point begun_{};
  int failures_ = 0;
  std::chrono::steady_clock::time_point not_before_{};
};

/// To be called first by the main() of a program that has a CodeProcess: where it was begun to read codes, it
/// does until nobody asks any more, and then gives the exit code; nullopt: it was not.
std::optional<int> serveCodeProcess(int argc, char* argv[]);

}  // namespace usher::scan
