// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/code_process.h>

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <usher/scan/code_message.h>
#include <usher/scan/scan_log.h>

namespace usher::scan {

namespace {

void close(int& descriptor) {
  if (descriptor >= 0) ::close(descriptor);
  descriptor = -1;
}

/// 0 where it cannot be begun.
pid_t spawn(const CodeProcessSettings& settings, int socket, int memory) {
  std::vector<char*> arguments{const_cast<char*>(settings.program.constData())};
  for (const QByteArray& argument : settings.arguments)
    arguments.push_back(const_cast<char*>(argument.constData()));
  arguments.push_back(nullptr);

  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&files);
  posix_spawnattr_init(&attributes);
  // By way of numbers that are neither's, so that none is overwritten before it is copied.
  const int far = std::max({socket, memory, kPixels}) + 1;
  posix_spawn_file_actions_adddup2(&files, socket, far);
  posix_spawn_file_actions_adddup2(&files, memory, far + 1);
  posix_spawn_file_actions_adddup2(&files, far, kAsked);
  posix_spawn_file_actions_adddup2(&files, far + 1, kPixels);
  posix_spawn_file_actions_addclosefrom_np(&files, kPixels + 1);
  // In a group of its own: who stops the kiosk by a key stops the kiosk, which ends it.
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
  pid_t process = 0;
  const int failed =
      posix_spawn(&process, settings.program.constData(), &files, &attributes, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return failed == 0 ? process : 0;
}

/// "SIGABRT", "exit code 127".
QByteArray ending(int status) {
  if (WIFEXITED(status)) return "exit code " + QByteArray::number(WEXITSTATUS(status));
  const char* name = ::sigabbrev_np(WTERMSIG(status));
  return "SIG" + (name ? QByteArray(name) : QByteArray::number(WTERMSIG(status)));
}

}  // namespace

bool CodeProcess::begin() {
  has_answered_ = false;
  begun_ = std::chrono::steady_clock::now();
  int ends[2] = {-1, -1};
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) return false;
  socket_ = ends[0];
  memory_ = ::memfd_create("usher-frame", MFD_CLOEXEC);
  if (memory_ >= 0 && ::ftruncate(memory_, static_cast<off_t>(kSharedPixels)) == 0) {
    // Pages that no frame needs are never there.
    void* pixels = ::mmap(nullptr, kSharedPixels, PROT_READ | PROT_WRITE, MAP_SHARED, memory_, 0);
    if (pixels != MAP_FAILED) pixels_ = static_cast<std::uint8_t*>(pixels);
  }
  if (pixels_) process_ = spawn(settings_, ends[1], memory_);
  ::close(ends[1]);
  return process_ > 0;
}

int CodeProcess::end() {
  int status = 0;
  if (process_ > 0) {
    ::kill(process_, SIGKILL);
    while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) continue;
  }
  process_ = 0;
  if (pixels_) ::munmap(pixels_, kSharedPixels);
  pixels_ = nullptr;
  close(socket_);
  close(memory_);
  return status;
}

void CodeProcess::fail(const QByteArray& how) {
  end();
  const auto now = std::chrono::steady_clock::now();
  // A good answer is not enough: what fails at a code that comes again reads the frames between well.
  if (now - begun_ >= settings_.longest_pause) failures_ = 0;
  const auto pause = std::min(settings_.pause * ((1 << std::min(failures_, 5)) - 1), settings_.longest_pause);
  ++failures_;
  not_before_ = now + pause;
  qCWarning(scanLog).nospace() << "the process that reads other codes than QR codes " << how.constData()
                               << "; another one takes its place in seconds: "
                               << std::chrono::ceil<std::chrono::seconds>(pause).count();
}

std::optional<QByteArray> CodeProcess::ask(const QByteArray& question) {
  if (::send(socket_, question.constData(), static_cast<std::size_t>(question.size()), MSG_NOSIGNAL) < 0) {
    fail("is gone: " + ending(end()));
    return std::nullopt;
  }
  const auto until =
      std::chrono::steady_clock::now() + (has_answered_ ? settings_.patience : settings_.first_patience);
  for (;;) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    pollfd answer{.fd = socket_, .events = POLLIN, .revents = 0};
    const int ready = ::poll(&answer, 1, static_cast<int>(std::max<std::int64_t>(0, left.count())));
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) {
      fail("does not answer");
      return std::nullopt;
    }
    break;
  }
  QByteArray message(static_cast<qsizetype>(kLongestMessage), Qt::Uninitialized);
  const auto length = ::recv(socket_, message.data(), static_cast<std::size_t>(message.size()), 0);
  if (length <= 0) {
    fail("ended over a frame: " + ending(end()));
    return std::nullopt;
  }
  message.truncate(length);
  return message;
}

std::vector<SeenCode> CodeProcess::read(const LuminanceView& picture, CodeFormats formats,
                                        const std::vector<QRectF>& taken, std::chrono::nanoseconds budget) {
  if (!picture.data || picture.width < 1 || picture.height < 1 || picture.width > MappedFrame::kMaxSide ||
      picture.height > MappedFrame::kMaxSide)
    return {};
  if (process_ == 0) {
    if (std::chrono::steady_clock::now() < not_before_) return {};
    if (!begin()) {
      fail("cannot be begun");
      return {};
    }
  }
  std::uint8_t* to = pixels_;
  for (int y = 0; y < picture.height; ++y) {
    const std::uint8_t* from = picture.data + static_cast<std::ptrdiff_t>(y) * picture.row_stride;
    if (picture.pixel_stride == 1) {
      to = std::copy_n(from, picture.width, to);
    } else {
      for (int x = 0; x < picture.width; ++x)
        *to++ = from[static_cast<std::ptrdiff_t>(x) * picture.pixel_stride];
    }
  }
  const auto answer = ask(toMessage(CodeQuestion{.width = picture.width,
                                                 .height = picture.height,
                                                 .formats = formats,
                                                 .taken = taken,
                                                 .budget = budget}));
  if (!answer) return {};
  auto codes = codesIn(*answer);
  if (!codes) {
    fail("makes no sense");
    return {};
  }
  has_answered_ = true;
  std::erase_if(*codes, [&](const SeenCode& code) { return !formats.has(*code.format); });
  return *std::move(codes);
}

}  // namespace usher::scan
