// SPDX-License-Identifier: Apache-2.0
#include "names.h"

namespace usher::admin {
namespace {

using Names = const std::string_view[];

constexpr Names kGreekGivenF = {"Ειρήνη", "Μαρία", "Δέσποινα", "Χρυσούλα"};
constexpr Names kGreekFamilyF = {"Παπαδοπούλου", "Γεωργίου", "Κωνσταντινίδου", "Οικονόμου"};
constexpr Names kGreekGivenM = {"Γιώργος", "Νίκος", "Αλέξανδρος", "Σπύρος"};
constexpr Names kGreekFamilyM = {"Αντωνίου", "Καραγιάννης", "Νικολαΐδης", "Βασιλείου"};

constexpr Names kRussianGivenF = {"Анастасия", "Екатерина", "Любовь", "Юлия"};
constexpr Names kRussianFamilyF = {"Кузнецова", "Соловьёва", "Щербакова", "Рождественская"};
constexpr Names kUkrainianGivenM = {"Євген", "Сергій", "Юрій", "Тарас"};
constexpr Names kUkrainianFamilyM = {"Шевчук", "Коваленко", "Ґалаґан", "Бойко"};
constexpr Names kSouthSlavicGivenM = {"Ђорђе", "Љубомир", "Димитър", "Његош"};
constexpr Names kSouthSlavicFamilyM = {"Јовановић", "Ђорђевић", "Стоянов", "Живковић"};

constexpr Names kArabicGiven = {"ليلى", "محمود", "فاطمة", "عبد الرحمن", "نور الهدى", "يوسف", "مريم", "خالد"};
constexpr Names kArabicFamily = {"الحداد", "النجار", "العطار", "بن سليمان", "الخطيب", "الشامي", "أبو زيد"};
constexpr Names kPersianGiven = {"پریسا", "گلناز", "کیوان", "ژاله"};
constexpr Names kPersianFamily = {"کریمی‌نژاد", "پورمند", "یزدانی", "چراغی"};

constexpr Names kHebrewGiven = {"נועה", "איתן", "שירה", "יונתן", "תמר", "אורי"};
constexpr Names kHebrewFamily = {"כהן", "לוי", "בן־דוד", "מזרחי", "אברהמי", "רוזנפלד"};

constexpr Names kHindiGiven = {"प्रिया", "अर्जुन", "श्रेया", "कृष्ण", "विक्रम", "ज्योति"};
constexpr Names kHindiFamily = {"शर्मा", "त्रिपाठी", "सिंह", "श्रीवास्तव", "मिश्रा", "चतुर्वेदी"};

constexpr Names kBengaliGiven = {"অনন্যা", "সৌরভ", "রুকসানা", "শ্রাবণী", "তানভীর"};
constexpr Names kBengaliFamily = {"চট্টোপাধ্যায়", "রহমান", "মুখোপাধ্যায়", "দাশগুপ্ত", "হোসেন"};

constexpr Names kTamilGiven = {"கவிதா", "முருகன்", "செல்வி", "இளங்கோ", "தமிழ்செல்வன்"};
constexpr Names kTamilFamily = {"சுப்பிரமணியம்", "கிருஷ்ணமூர்த்தி", "ராமசாமி", "பழனிசாமி"};

constexpr Names kThaiGiven = {"สมชาย", "กัญญารัตน์", "ณัฐวุฒิ", "พรทิพย์", "ศิริพร"};
constexpr Names kThaiFamily = {"ใจดี", "ศรีสุวรรณ", "รัตนโกสินทร์วงศ์", "ทองคำ", "จันทร์เพ็ญ"};

constexpr Names kChineseGiven = {"伟", "晓明", "静怡", "子涵", "建国", "雨桐", "思远"};
constexpr Names kChineseFamily = {"王", "李", "张", "欧阳", "陈", "黄", "司马"};
constexpr Names kTraditionalGiven = {"怡君", "志豪", "淑芬", "俊傑"};
constexpr Names kTraditionalFamily = {"陳", "黃", "張簡", "劉"};

constexpr Names kJapaneseGiven = {"葵", "健太", "さくら", "大翔", "美咲", "マリ", "翔太郎"};
constexpr Names kJapaneseFamily = {"佐藤", "髙橋", "渡邉", "小野寺", "長谷川", "五十嵐", "伊集院"};

constexpr Names kKoreanGiven = {"지우", "민준", "서연", "하늘", "도윤", "은비"};
constexpr Names kKoreanFamily = {"김", "이", "박", "최", "남궁", "황보"};

constexpr Names kAmharicGiven = {"አበበ", "ሰላማዊት", "ዮሐንስ", "ትዕግስት", "ሙሉጌታ"};
constexpr Names kAmharicFamily = {"ተስፋዬ", "ገብረመድኅን", "ወልደማርያም", "ከበደ"};

constexpr Names kGeorgianGiven = {"ნინო", "გიორგი", "თამარ", "ლევან"};
constexpr Names kGeorgianFamily = {"ბერიძე", "კაპანაძე", "მჭედლიშვილი"};

constexpr Names kArmenianGiven = {"Անահիտ", "Տիգրան", "Լուսինե"};
constexpr Names kArmenianFamily = {"Հակոբյան", "Պետրոսյան", "Ղազարյան"};

constexpr NameSet kSets[] = {
    {"el", "Greek", kGreekGivenF, kGreekFamilyF, 2},
    {"el", "Greek", kGreekGivenM, kGreekFamilyM, 2},
    {"ru", "Cyrillic", kRussianGivenF, kRussianFamilyF, 3},
    {"uk", "Cyrillic", kUkrainianGivenM, kUkrainianFamilyM, 3},
    {"sr", "Cyrillic", kSouthSlavicGivenM, kSouthSlavicFamilyM, 1},
    {"ar", "Arabic", kArabicGiven, kArabicFamily, 5},
    {"fa", "Arabic", kPersianGiven, kPersianFamily, 1},
    {"he", "Hebrew", kHebrewGiven, kHebrewFamily, 3},
    {"hi", "Devanagari", kHindiGiven, kHindiFamily, 4},
    {"bn", "Bengali", kBengaliGiven, kBengaliFamily, 2},
    {"ta", "Tamil", kTamilGiven, kTamilFamily, 2},
    {"th", "Thai", kThaiGiven, kThaiFamily, 2},
    {"zh-Hans", "Han", kChineseGiven, kChineseFamily, 5},
    {"zh-Hant", "Han", kTraditionalGiven, kTraditionalFamily, 2},
    {"ja", "Japanese", kJapaneseGiven, kJapaneseFamily, 4},
    {"ko", "Hangul", kKoreanGiven, kKoreanFamily, 3},
    {"am", "Ethiopic", kAmharicGiven, kAmharicFamily, 2},
    {"ka", "Georgian", kGeorgianGiven, kGeorgianFamily, 1},
    {"hy", "Armenian", kArmenianGiven, kArmenianFamily, 1},
};

}  // namespace

std::span<const NameSet> otherNameSets() {
  return kSets;
}

}  // namespace usher::admin
