// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/code_process.h>

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>

#include <usher/scan/code_message.h>
#include <usher/scan/other_code_reader.h>
#include <usher/scan/processor_time.h>

namespace usher::scan {

namespace {

/// Long after whoever began it would have ended it.
constexpr unsigned kMostSeconds = 10;

int serve() {
  // That a decoder aborts is expected. A core would have the guest's face on disk.
  ::prctl(PR_SET_DUMPABLE, 0);
  const void* memory = ::mmap(nullptr, kSharedPixels, PROT_READ, MAP_SHARED, kPixels, 0);
  if (memory == MAP_FAILED) return 1;
  const auto* pixels = static_cast<const std::uint8_t*>(memory);
  OtherCodeReader reader;
  QByteArray message;
  for (;;) {
    message.resize(static_cast<qsizetype>(kLongestMessage));
    const auto length = ::recv(kAsked, message.data(), static_cast<std::size_t>(message.size()), 0);
    if (length < 0 && errno == EINTR) continue;
    // Whoever began it is gone, or wants no more.
    if (length <= 0) return 0;
    // A decoder in an endless loop does not see that the kiosk is gone.
    ::alarm(kMostSeconds);
    message.truncate(length);
    const auto question = questionIn(message);
    if (!question) return 1;
    const LuminanceView picture{pixels, question->width, question->height, question->width, 1};
    const QByteArray answer = toMessage(
        reader.read(picture, question->formats, question->taken, processorTime() + question->budget));
    ::alarm(0);
    if (::send(kAsked, answer.constData(), static_cast<std::size_t>(answer.size()), MSG_NOSIGNAL) < 0)
      return 0;
  }
}

}  // namespace

std::optional<int> serveCodeProcess(int argc, char* argv[]) {
  if (argc != 2 || std::string_view(argv[1]) != "--read-codes") return std::nullopt;
  return serve();
}

}  // namespace usher::scan
