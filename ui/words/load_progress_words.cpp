// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/words/load_progress_words.h>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <usher/ui/words/event_time.h>
#include <usher/ui/words/kiosk_readings.h>

namespace usher::ui {

namespace {

using domain::LoadProgress;

class Progress {
  Q_DECLARE_TR_FUNCTIONS(LoadProgress)

 public:
  static QString of(const LoadProgress& progress, const QLocale& locale) {
    if (progress.step == LoadProgress::Finishing) return tr("All rows are here, nearly done");
    const bool fetching = progress.step == LoadProgress::Fetching;
    const auto amount = [&](std::int64_t count) {
      return fetching ? sizeInWords(static_cast<std::uint64_t>(count))
                      : locale.toString(static_cast<qlonglong>(count));
    };
    QStringList parts;
    if (!progress.of) {
      parts << tr("%1 fetched", "%1: 12 MB").arg(amount(progress.done));
    } else if (fetching) {
      parts << tr("%1 of %2 fetched", "%1 and %2: 12 MB").arg(amount(progress.done), amount(*progress.of));
    } else {
      parts << tr("%1 of %2 rows loaded", "numbers").arg(amount(progress.done), amount(*progress.of));
    }
    if (progress.per_second > 0)
      parts << tr("%1 a second", "%1: 12 MB, or a number of rows").arg(amount(progress.per_second));
    if (const auto left = progress.left()) parts << tr("%1 left", "%1: 12 s").arg(durationInWords(*left));
    return parts.join(QStringLiteral(" · "));
  }
};

}  // namespace

QString loadProgressInWords(const LoadProgress& progress, const QString& language) {
  return Progress::of(progress, localeOf(language));
}

std::optional<double> partOf(const LoadProgress& progress) {
  if (progress.step == LoadProgress::Finishing) return 1;
  if (!progress.of || *progress.of <= 0) return std::nullopt;
  return static_cast<double>(progress.done) / static_cast<double>(*progress.of);
}

}  // namespace usher::ui
