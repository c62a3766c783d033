// SPDX-License-Identifier: Apache-2.0
#include "progress_bar.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace usher::admin {
namespace {

using namespace std::chrono_literals;

constexpr int kLongestBar = 40;
constexpr auto kRedrawn = 100ms;
constexpr auto kSaid = 10s;

int terminalColumns() {
  constexpr int kUsual = 80;
  winsize size{};
  if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kUsual;
  return size.ws_col;
}

void say(const QString& text) {
  std::fputs(text.toUtf8().constData(), stderr);
  std::fflush(stderr);
}

}  // namespace

QString barOf(const QString& what, int done, int total, int width) {
  const QString count = QStringLiteral("%1 of %2 %3").arg(done).arg(total).arg(what);
  const int room = std::min(kLongestBar, width - static_cast<int>(count.size()) - 4);
  if (room < 4) return count;
  const int full = total == 0 ? room : static_cast<int>(static_cast<long long>(room) * done / total);
  return u'[' + QString(full, u'#') + QString(room - full, u'-') + QStringLiteral("]  ") + count;
}

ProgressBar::ProgressBar(QString what, int total)
    : what_(std::move(what)),
      total_(total),
      on_terminal_(isatty(STDERR_FILENO) == 1),
      next_(Clock::now() + (on_terminal_ ? Clock::duration::zero() : Clock::duration(kSaid))) {}

ProgressBar::~ProgressBar() {
  // Back to the line's beginning, and what is behind it gone.
  if (drawn_) say(QStringLiteral("\r\x1b[K"));
}

void ProgressBar::show(int done) {
  const auto now = Clock::now();
  if (now < next_) return;
  if (on_terminal_) {
    say(QStringLiteral("\r\x1b[K") + barOf(what_, done, total_, terminalColumns() - 1));
    drawn_ = true;
    next_ = now + kRedrawn;
    return;
  }
  say(QStringLiteral("%1 of %2 %3\n").arg(done).arg(total_).arg(what_));
  next_ = now + kSaid;
}

}  // namespace usher::admin
