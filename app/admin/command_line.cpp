// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"

#include <QCommandLineOption>

#include <cstdio>

namespace usher::admin {

void complain(const QString& who, const QString& what) {
  const QByteArray line = QStringLiteral("%1: %2\n").arg(who, what.simplified()).toUtf8();
  std::fputs(line.constData(), stderr);
}

CommandLine::CommandLine(const Command& command) : command_(command) {
  parser_.setApplicationDescription(QString::fromUtf8(command.summary));
  parser_.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
  parser_.addOption(QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")},
                                       QStringLiteral("Shows this help and does nothing else.")));
}

void CommandLine::option(const QString& name, const QString& description, const QString& value,
                         const QString& standard) {
  parser_.addOption(QCommandLineOption(name, description, value, standard));
}

void CommandLine::flag(const QString& name, const QString& description) {
  parser_.addOption(QCommandLineOption(name, description));
}

void CommandLine::positional(const QString& name, const QString& description, const QString& syntax) {
  positional_names_.append(name);
  parser_.addPositionalArgument(name, description, syntax);
}

std::optional<int> CommandLine::parse(const QStringList& arguments, int fewest_positionals,
                                      int most_positionals) {
  const bool understood = parser_.parse(QStringList(QString::fromUtf8(command_.name)) + arguments);
  if (parser_.isSet(QStringLiteral("help"))) {
    std::fputs(parser_.helpText().toUtf8().constData(), stdout);
    return kDone;
  }
  if (!understood) return refuse(parser_.errorText());
  const auto count = parser_.positionalArguments().size();
  if (count < fewest_positionals)
    return refuse(QStringLiteral("%1 is missing.").arg(positional_names_.value(count)));
  if (count > most_positionals) {
    return refuse(
        QStringLiteral("do not know what to do with \"%1\".").arg(parser_.positionalArguments().last()));
  }
  return std::nullopt;
}

std::optional<std::uint64_t> CommandLine::whole(const QString& name, std::uint64_t least,
                                                std::uint64_t most) const {
  bool ok = false;
  const std::uint64_t number = value(name).toULongLong(&ok);
  if (ok && number >= least && number <= most) return number;
  refuse(QStringLiteral("--%1 takes a whole number from %2 to %3, not \"%4\".")
             .arg(name, QString::number(least), QString::number(most), value(name)));
  return std::nullopt;
}

std::optional<double> CommandLine::number(const QString& name, const QString& text, double least,
                                          double most) const {
  bool ok = false;
  const double number = text.toDouble(&ok);
  if (ok && number >= least && number <= most) return number;
  refuse(QStringLiteral("--%1 takes a number from %2 to %3, not \"%4\".")
             .arg(name, QString::number(least), QString::number(most), text));
  return std::nullopt;
}

int CommandLine::refuse(const QString& reason) const {
  complain(name(), withHelp(reason));
  return kBadArguments;
}

int CommandLine::fail(const QString& reason) const {
  complain(name(), reason);
  return kFailed;
}

int CommandLine::end(const Failure& failure) const {
  if (!failure.sentence.isEmpty()) complain(name(), failure.sentence);
  return failure.code;
}

int CommandLine::printAnswer(const std::expected<std::string, Failure>& answer) const {
  if (!answer) return end(answer.error());
  std::fwrite(answer->data(), 1, answer->size(), stdout);
  std::fputc('\n', stdout);
  return kDone;
}

QString CommandLine::withHelp(const QString& reason) const {
  return QStringLiteral("%1 See: %2 --help").arg(reason, name());
}

QString CommandLine::name() const {
  return QStringLiteral("usher ") + QString::fromUtf8(command_.name);
}

}  // namespace usher::admin
