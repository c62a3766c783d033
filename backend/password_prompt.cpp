// SPDX-License-Identifier: Apache-2.0
#include "password_prompt.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <iostream>

namespace usher::backend {

namespace {

/// The terminal without echo. Signals wait until it is as it was: nobody is left with a terminal that shows
/// nothing.
class Unseen {
 public:
  explicit Unseen(int terminal) : terminal_(terminal), works_(tcgetattr(terminal, &before_) == 0) {
    sigset_t signals;
    sigfillset(&signals);
    sigprocmask(SIG_BLOCK, &signals, &signals_before_);
    auto silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    works_ = works_ && tcsetattr(terminal_, TCSAFLUSH, &silent) == 0;
  }
  ~Unseen() {
    if (works_) tcsetattr(terminal_, TCSAFLUSH, &before_);
    sigprocmask(SIG_SETMASK, &signals_before_, nullptr);
  }
  Unseen(const Unseen&) = delete;
  Unseen& operator=(const Unseen&) = delete;
  bool works() const { return works_; }

 private:
  int terminal_;
  termios before_{};
  sigset_t signals_before_{};
  bool works_;
};

std::string lineOf(int terminal) {
  std::string line;
  for (char c = 0; read(terminal, &c, 1) == 1 && c != '\n';) line += c;
  return line;
}

void say(int terminal, const std::string& text) {
  if (write(terminal, text.data(), text.size()) < 0) return;
}

}  // namespace

std::expected<std::string, std::string> passwordFrom(const std::string& file) {
  std::ifstream stream;
  if (file != "-") stream.open(file);
  std::string line;
  if (!std::getline(file == "-" ? std::cin : stream, line))
    return std::unexpected(file == "-" ? "standard input holds no password"
                                       : "cannot read a password from " + file);
  if (line.ends_with('\r')) line.pop_back();
  return line;
}

std::expected<std::string, std::string> passwordFromTerminal(const std::string& name) {
  const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
  if (terminal < 0) return std::unexpected("there is no terminal to ask at; give --password-file");
  std::string first;
  std::string second;
  bool unseen = false;
  {
    const Unseen mode(terminal);
    unseen = mode.works();
    if (unseen) {
      say(terminal, "Password for " + name + ": ");
      first = lineOf(terminal);
      say(terminal, "\nOnce more: ");
      second = lineOf(terminal);
      say(terminal, "\n");
    }
  }
  close(terminal);
  if (!unseen) return std::unexpected("the terminal cannot hide what is typed; give --password-file");
  if (first != second) return std::unexpected("the two passwords differ; nothing was changed");
  return first;
}

}  // namespace usher::backend
