// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>

namespace usher::tests {

/// The shipped program `usher`, run to its end while the test's own servers go on. A test that uses it
/// defines USHER_PROGRAM and depends on usher.
class Tool {
 public:
  struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
  };

  Tool();
  /// What every run gets behind its arguments, e.g. {"--server", URL}.
  void setWhere(const QStringList& where) { where_ = where; }
  void setEnvironment(const QString& name, const QString& value) { environment_.insert(name, value); }

  QStringList withWhere(const QStringList& arguments) const { return arguments + where_; }
  const QProcessEnvironment& environment() const { return environment_; }

  Ran run(const QStringList& arguments, const QByteArray& input = {}) const;
  /// Without `where`.
  Ran runBare(const QStringList& arguments, const QByteArray& input = {}) const;

 private:
  QStringList where_;
  QProcessEnvironment environment_;
};

}  // namespace usher::tests
