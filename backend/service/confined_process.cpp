// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/confined_process.h>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <usher/backend/service/confined_calls.h>
#include <usher/backend/service/confined_files.h>

namespace usher::backend::service {

namespace {

using Clock = std::chrono::steady_clock;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;

  int number() const { return number_; }
  bool isOpen() const { return number_ >= 0; }
  void close() {
    if (isOpen()) ::close(std::exchange(number_, -1));
  }

 private:
  int number_;
};

/// A file in memory, read from its beginning: a pipe would have to be filled while the program runs.
Descriptor fileOf(std::string_view bytes) {
  Descriptor file(::memfd_create("input", MFD_CLOEXEC));
  while (file.isOpen() && !bytes.empty()) {
    const auto written = ::write(file.number(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return Descriptor(-1);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  if (file.isOpen() && ::lseek(file.number(), 0, SEEK_SET) != 0) return Descriptor(-1);
  return file;
}

void limit(decltype(RLIMIT_AS) what, rlim_t most) {
  const rlimit both{most, most};
  ::setrlimit(what, &both);
}

/// Between fork and exec of a program of many threads: system calls alone.
[[noreturn]] void become(const char* program, const char* libraries, char* const* arguments,
                         char* const* environment, int input, int output, const Confines& confines) {
  ::setsid();
  const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
  const bool joined = ::dup2(input, STDIN_FILENO) >= 0 && ::dup2(output, STDOUT_FILENO) >= 0 &&
                      ::dup2(nowhere, STDERR_FILENO) >= 0;
  if (!joined || ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC) != 0 || ::chdir("/") != 0) ::_exit(127);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) ::_exit(127);
  // A write that is not allowed is to fail, not to kill: fonts are cached where that is possible.
  std::signal(SIGXFSZ, SIG_IGN);
  sigset_t none;
  sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  confineFiles(program, libraries);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NOFILE, 64);
  limit(RLIMIT_CPU, static_cast<rlim_t>(confines.work.count()));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  // Sanitizers take terabytes of addresses.
  limit(RLIMIT_AS, confines.memory);
#endif
  confineCalls();
  ::execve(program, arguments, environment);
  ::_exit(127);
}

/// False: it goes on for too long, or says too much.
bool readAll(const Descriptor& from, Clock::time_point until, std::size_t most, std::string& output) {
  std::array<char, 64 * 1024> piece{};
  for (;;) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
    if (left <= 0) return false;
    pollfd waited{from.number(), POLLIN, 0};
    const int ready = ::poll(&waited, 1, static_cast<int>(left));
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return false;
    const auto count = ::read(from.number(), piece.data(), piece.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return count == 0;
    if (output.size() + static_cast<std::size_t>(count) > most) return false;
    output.append(piece.data(), static_cast<std::size_t>(count));
  }
}

/// By then. Nobody else gets its number or its group's before it is waited for.
bool hasEnded(pid_t child, Clock::time_point until) {
  for (;;) {
    siginfo_t state{};
    const int asked = ::waitid(P_PID, static_cast<id_t>(child), &state, WEXITED | WNOHANG | WNOWAIT);
    if (asked == 0 && state.si_pid == child) return true;
    if (asked < 0 && errno != EINTR) return false;
    if (Clock::now() >= until) return false;
    // It has closed its output, so that it is about to end.
    ::poll(nullptr, 0, 1);
  }
}

/// With all of its group, which nothing that it has begun can leave. What waitpid says of it.
int endAll(pid_t child) {
  ::kill(-child, SIGKILL);
  ::kill(child, SIGKILL);
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

/// Where a program has its own: beside its folder.
std::filesystem::path librariesOf(const std::filesystem::path& program) {
  std::error_code error;
  const auto real = std::filesystem::canonical(program, error);
  return error ? std::filesystem::path() : real.parent_path().parent_path() / "lib";
}

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (auto& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

}  // namespace

ConfinedRun runConfined(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                        std::string_view input, const Confines& confines) {
  const auto until = Clock::now() + confines.time;
  const auto file = fileOf(input);
  std::array<int, 2> ends{-1, -1};
  if (!file.isOpen() || ::pipe2(ends.data(), O_CLOEXEC) != 0) return {};
  const Descriptor out(ends[0]);
  Descriptor in(ends[1]);
  const std::string path = program.string();
  const std::string libraries = librariesOf(program).string();
  std::vector<std::string> words{path};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> variables{"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "HOME=/nonexistent",
                                     "QT_QPA_PLATFORM=offscreen"};
  const auto word_pointers = pointersTo(words);
  const auto variable_pointers = pointersTo(variables);
  const pid_t child = ::fork();
  if (child < 0) return {};
  if (child == 0)
    become(path.c_str(), libraries.c_str(), word_pointers.data(), variable_pointers.data(), file.number(),
           in.number(), confines);
  in.close();

  ConfinedRun run;
  const bool whole = readAll(out, until, confines.output, run.output);
  const bool in_time = whole && hasEnded(child, until);
  const int status = endAll(child);
  if (!in_time) {
    run.ending = ConfinedRun::TookTooMuch;
    return run;
  }
  if (!WIFEXITED(status)) {
    run.ending = ConfinedRun::Crashed;
    return run;
  }
  run.code = WEXITSTATUS(status);
  run.ending = run.code == 127 ? ConfinedRun::NotBegun : ConfinedRun::Exited;
  return run;
}

}  // namespace usher::backend::service
