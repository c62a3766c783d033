// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

#include <usher/ports/backend.h>

namespace usher::sync {

/// Which of the backend's commands have been taken up, carried out, or are beyond this program: each is taken
/// up once, however often it is given, and told of until the backend gives it no more.
class Commands {
 public:
  /// Those of an answer that are new, in its order; what the answer no longer names is forgotten.
  std::vector<ports::KioskCommand> fresh(const std::vector<ports::KioskCommand>& given);
  /// What was taken up and not ended is new again when it is given next.
  void forgetUnderWay();
  void done(const QString& id) { setState(id, State::Done); }
  void unknown(const QString& id) { setState(id, State::Unknown); }
  /// For the next heartbeat.
  std::vector<QString> allDone() const { return ids(State::Done); }
  std::vector<QString> allUnknown() const { return ids(State::Unknown); }

 private:
  enum class State { UnderWay, Done, Unknown };
  struct Known {
    QString id;
    State state = State::UnderWay;
  };

  void setState(const QString& id, State state);
  std::vector<QString> ids(State state) const;

  std::vector<Known> known_;
};

}  // namespace usher::sync
