// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

#include "client/people_api.h"
#include "command.h"

namespace usher::admin {

/// The options of one command. Whatever is wrong is told in one line on standard error.
class CommandLine {
 public:
  explicit CommandLine(const Command& command);

  void option(const QString& name, const QString& description, const QString& value,
              const QString& standard = {});
  /// An option without a value.
  void flag(const QString& name, const QString& description);
  void positional(const QString& name, const QString& description, const QString& syntax = {});

  /// The exit code to leave with at once (help was shown, or the arguments are wrong); nullopt to go on.
  std::optional<int> parse(const QStringList& arguments, int fewest_positionals, int most_positionals);

  bool isSet(const QString& name) const { return parser_.isSet(name); }
  QString value(const QString& name) const { return parser_.value(name); }
  QStringList values(const QString& name) const { return parser_.values(name); }
  QStringList positionals() const { return parser_.positionalArguments(); }
  /// Names of the options given, as often and in the order as they were given.
  QStringList given() const { return parser_.optionNames(); }

  /// nullopt (and the line is out) unless the option's value is such a number.
  std::optional<std::uint64_t> whole(const QString& name, std::uint64_t least, std::uint64_t most) const;
  std::optional<double> number(const QString& name, const QString& text, double least, double most) const;

  /// Prints the reason; answers kBadArguments.
  int refuse(const QString& reason) const;
  /// Prints the reason; answers kFailed.
  int fail(const QString& reason) const;
  /// Prints the failure, unless that was done; answers its exit code.
  int end(const Failure& failure) const;
  /// Prints an answer as a backend gave it, or the failure; answers the exit code.
  int printAnswer(const std::expected<std::string, Failure>& answer) const;
  /// The reason, and where to read more.
  QString withHelp(const QString& reason) const;

 private:
  QString name() const;

  const Command& command_;
  QStringList positional_names_;
  QCommandLineParser parser_;
};

/// One line on standard error, whatever the text holds.
void complain(const QString& who, const QString& what);

}  // namespace usher::admin
