// SPDX-License-Identifier: Apache-2.0
#include "crowd.h"

#include <QStringList>

#include <vector>

namespace usher::search {

namespace {

/// SplitMix64. Source: G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators"
/// (2014).
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::size_t below(std::size_t limit) { return next() % limit; }
  const QString& of(const QStringList& list) {
    return list[static_cast<qsizetype>(below(static_cast<std::size_t>(list.size())))];
  }

 private:
  std::uint64_t next() {
    std::uint64_t z = state_ += 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
  }
  std::uint64_t state_;
};

struct Naming {
  /// Of a hundred attendees.
  std::size_t part;
  QStringList given;
  QStringList syllables;
  /// What a family name ends with.
  QStringList endings;
  QStringList companies;
  bool capital;
};

QStringList words(const char16_t* list) {
  return QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts);
}

std::vector<Naming> makeNamings() {
  return {
      {46,
       words(u"Anna Ben Carla David Emma Felix Greta Hanna Ian Julia Karl Laura Max Nina Oskar Paula Quentin "
             u"Rosa "
             u"Simon Tina Ulrich Vera Walter Xenia Yves Zoe Marie Peter Sophie Thomas Lena Martin Sarah "
             u"Michael Lisa "
             u"Andreas Eva Stefan Mia Lukas Jan Elena Paul Clara Robert Alice George Emily Jack Olivia Henry "
             u"Grace"),
       words(u"ber mar stein hof wal der kel lin rau sen tor ban fis neu kra mol san pet rin bau hau wei ler "
             u"gar "
             u"fen dor mil tan lor bek ros nor hem vik las pol kur sel ram wen"),
       words(u"mann er sen son ini ez ard ow ley ton bach ski es i berg feld"),
       words(u"GmbH AG Ltd Inc SA KG"), true},
      {12,
       words(u"Jörg Änne Björn Käthe Günter Jürgen Håkan Åke Øyvind Bjørn Ásta Sigurður Gül Ömer Şule Işıl "
             u"Małgorzata "
             u"Paweł Zoë José Inés André Chloé Tomáš Jiří László Ágnes Đorđe Trần Lê Hồng Thảo"),
       words(u"mül grö bjö lår søn kær gül öz şah ył ńsk těš ček ény áro ían rüt hös nåd þor æg łuk mię sör "
             u"dü lé"),
       words(u"er ström gård ğlu ić ová ský son ów ánek ý ö"), words(u"GmbH AB AS Oy A/S"), true},
      {9,
       words(u"Анна Борис Вера Глеб Дарья Егор Зоя Иван Ксения Лев Мария Николай Ольга Павел Роман София "
             u"Тимур Ульяна "
             u"Фёдор Юлия Яна Алексей Сергей Наталья"),
       words(u"бар вол гор дуб ков лап мор нос пет рыб сид тур фил хол чер шах ясн кор мел сав"),
       words(u"ов ова ин ина енко ский ская ук"), words(u"ООО АО Завод"), true},
      {4, words(u"Άννα Γιώργος Δήμητρα Κώστας Μαρία Νίκος Σοφία Πέτρος Ελένη Ηλίας Ιωάννα Θανάσης"),
       words(u"καρα μανο σταμ λαμπ δρακ μαρκ νικ ζαχ τσακ βλαχ ρουσ φωτ"),
       words(u"άκης όπουλος ίδης άτος έας ίου"), words(u"ΑΕ ΕΠΕ"), true},
      {6, words(u"محمد علي حسن أحمد عمر خالد سارة مريم ليلى يوسف إبراهيم نور هدى كريم سمير رانيا"),
       words(u"ال بن حد سل نج كر فر شم طا قا مو زي"), words(u"اوي ان ين ي ار ود"), words(u"شركة مصنع"),
       false},
      {3, words(u"דוד שרה יוסף רחל משה לאה אברהם מרים נועם תמר איתי יעל"),
       words(u"כה לו פר גר מז שפ רוז בר חי צד"), words(u"ן י מן ביץ סקי ר"), words(u"בעמ תעשיות"), false},
      {6, words(u"अमित अनिल कविता दीपक नेहा प्रिया राहुल रोहित सुनील सीता विजय मीना गीता मोहन"),
       words(u"शर् गुप् पटे वर् मिश् राय जोश चौध कपू मेह"), words(u"मा ता ल रा ई न"), words(u"उद्योग कंपनी"), false},
      {9,
       words(u"伟 芳 娜 敏 静 丽 强 磊 洋 艳 勇 军 杰 娟 涛 明 超 秀英 志强 建华 小红 玉兰 太郎 花子 健一 "
             u"美咲"),
       words(u"王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 佐 藤 鈴 木 田 中 山 本"),
       words(u"村 川 口 井 原"), words(u"有限公司 株式会社 集团"), false},
      {5,
       words(u"민준 서연 도윤 지우 하은 수빈 예준 지호 서준 하윤 유진 현우"),
       words(u"김 이 박 최 정 강 조 윤 장 임 오 신 서 권"),
       {QString()},
       words(u"주식회사 상사"),
       false}};
}

QString upperFirst(QString text) {
  text[0] = text[0].toUpper();
  return text;
}

QString made(Dice& dice, const Naming& naming, std::size_t syllables) {
  QString name;
  for (std::size_t i = 0; i < syllables; ++i) name += dice.of(naming.syllables);
  name += dice.of(naming.endings);
  return naming.capital ? upperFirst(name) : name;
}

QString characters(Dice& dice, int count) {
  static const QString all = QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
  QString made;
  for (int i = 0; i < count; ++i) made += all[static_cast<qsizetype>(dice.below(32))];
  return made;
}

const Naming& namingOf(Dice& dice) {
  static const std::vector<Naming> all = makeNamings();
  std::size_t left = dice.below(100);
  for (const Naming& naming : all) {
    if (left < naming.part) return naming;
    left -= naming.part;
  }
  return all.front();
}

}  // namespace

AttendeeText crowdMember(std::uint64_t number) {
  Dice dice(number * 4);
  const Naming& naming = namingOf(dice);
  const bool short_names = naming.endings.size() == 1;
  AttendeeText member;
  member.given_name = dice.of(naming.given);
  member.family_name = made(dice, naming, short_names ? 1 : 1 + dice.below(3));
  Dice company(dice.below(20'000) * 4 + 1);
  member.company = made(company, naming, 2 + company.below(2)) + u' ' + company.of(naming.companies);
  Dice booking(number / 3 * 4 + 2);
  member.booking = characters(booking, 6);
  const QString code = characters(dice, 12);
  member.code = code.left(4) + u'-' + code.sliced(4, 4) + u'-' + code.right(4);
  return member;
}

}  // namespace usher::search
