// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <usher/ui/words/spoken.h>

namespace usher::ui {

namespace {

struct Spoken {
  Q_DECLARE_TR_FUNCTIONS(usher::ui::Spoken)
};

/// Without what is there for the eye alone: marks of direction, and joints where no line may end.
QString forTheEar(const QString& words) {
  QString heard;
  for (const QChar sign : words) {
    if (sign.category() != QChar::Other_Format) heard += sign;
  }
  return heard.simplified();
}

/// As sentences, or a voice would run one into the next.
QString sentences(const QStringList& all) {
  QStringList said;
  for (const QString& each : all) {
    QString heard = forTheEar(each);
    if (heard.isEmpty()) continue;
    const QChar last = heard.back();
    const bool ends = QStringLiteral(".:?!…。？！؟").contains(last);
    said << (ends ? heard : heard + u'.');
  }
  return said.join(u' ');
}

}  // namespace

QString spokenPage(const Reading& page) {
  QStringList all = page.words;
  if (page.has_controls) all << Spoken::tr("Press Tab to move, and Enter to choose.");
  return sentences(all);
}

QString spokenNews(const Reading& before, const Reading& now) {
  QStringList fresh;
  for (const QString& words : now.words) {
    if (!before.words.contains(words)) fresh << words;
  }
  return sentences(fresh);
}

QString spokenControl(const Control& control) {
  switch (control.kind) {
    case Control::Kind::Button:
      return sentences({Spoken::tr("%1, button").arg(control.name), control.description});
    case Control::Kind::Choice:
      return sentences({Spoken::tr("%1, not chosen").arg(control.name)});
    case Control::Kind::Chosen:
      return sentences({Spoken::tr("%1, chosen").arg(control.name)});
    case Control::Kind::Key:
      return forTheEar(control.name);
    case Control::Kind::Field:
      return sentences({control.name, control.description,
                        control.text.isEmpty() ? Spoken::tr("Type your answer.") : control.text});
  }
  return {};
}

QString spokenTyping(const QString& before, const QString& now) {
  if (now.size() < before.size())
    return now.isEmpty() && before.size() > 1 ? QString() : Spoken::tr("Deleted");
  qsizetype same = 0;
  while (same < before.size() && before[same] == now[same]) ++same;
  const QString typed = now.mid(same, now.size() - before.size());
  return typed == u" " ? Spoken::tr("Space") : forTheEar(typed);
}

QString spokenWelcome() {
  return Spoken::tr("This screen now reads aloud what it shows.");
}

}  // namespace usher::ui
