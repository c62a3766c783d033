// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

// What comes of every page with every event, by the names and in the words of flow_edges_test.cpp.
namespace usher::domain::test {

struct Edges {
  QStringList pages;
  QStringList events;
  QString outcome;
};

// Sets of pages that an event treats alike.
inline const QStringList kWelcomes{"welcome",
                                   "welcome, rich",
                                   "welcome, seatless",
                                   "welcome, touched",
                                   "welcome, asked",
                                   "welcome, agenda printing",
                                   "welcome, agenda failed"};
inline const QStringList kComplaints{"refused",      "refused, inside",     "refused, touched",
                                     "not_a_ticket", "not_a_ticket, asked", "one_at_a_time",
                                     "ask_staff",    "registration_full",   "not_found"};
inline const QStringList kForms{"registering", "registering, the last", "registering, whole"};
inline const QStringList kSearches{"searching", "searching, the last", "searching, whole",
                                   "searching, whole for the last time"};
// Where the answer to what a guest has done is awaited; the first two take another code meanwhile.
inline const QStringList kSearched{"searching, whole", "searching, whole for the last time"};
inline const QStringList kSent{"choosing, sent", "choosing, sent the last"};
inline const QStringList kWaiting = QStringList{"deciding", "registering, whole"} + kSearched + kSent;
inline const QStringList kQuestions{"questions", "questions, asked", "questions, the last",
                                    "questions of one of several"};
inline const QStringList kFirstQuestions{"questions", "questions, asked", "questions of one of several"};
// Guests who have held up no code.
inline const QStringList kUncoded = kForms + kSearches;
inline const QStringList kAsked = kQuestions + kUncoded + QStringList{"choosing"};
inline const QStringList kTouched{"welcome, touched", "refused, touched"};
// What came of something that a guest did with their hands.
inline const QStringList kDeeds{"receipt", "welcome_all", "not_found", "registration_full"};
inline const QStringList kCatalogues{"catalogue", "catalogue of one inside"};
inline const QStringList kAskings{"asking", "asking, sent"};
// What a guest looks through; all of it, but for one that was inside already, is of a guest who was welcomed.
inline const QStringList kSessions{"session", "session, own", "session, sent"};
inline const QStringList kProgrammes{"programme", "programme of one seatless", "programme of one inside"};
inline const QStringList kBrowsed =
    kCatalogues + kAskings + QStringList{"noting", "agenda"} + kProgrammes + kSessions;
// Whose seats are known; the last is not of somebody who was welcomed.
inline const QStringList kSeated =
    QStringList{"welcome, rich", "catalogue", "noting", "receipt", "agenda", "programme"} + kAskings +
    kSessions;
inline const QStringList kSeatless{"welcome, seatless", "programme of one seatless"};
inline const QStringList kInside{"refused, inside", "catalogue of one inside", "programme of one inside"};
inline const QStringList kBusy = kAsked + kBrowsed + QStringList{"receipt"};
inline const QStringList kGuests = kWelcomes + QStringList{"welcome_all"} + kComplaints + kBusy;
inline const QStringList kNobodys{"attract", "out_of_service"};
inline const QStringList kScanning = QStringList{"attract"} + kGuests;
inline const QStringList kNotScanning = QStringList{"deciding", "out_of_service"} + kSent;
inline const QStringList kAll = kScanning + kNotScanning;

inline QStringList without(QStringList all, const QStringList& these) {
  for (const QString& name : these) all.removeAll(name);
  return all;
}

// The screen before: visit 7, in German where home is English, camera live.
inline const std::vector<Edges> kEdges = {
    // A code replaces any page of a guest at once, but not a decision on its way.
    {kScanning, {"code"}, "deciding NEXT +1: redeem NEXT #8; timer 5000 #8"},
    {without(kScanning, without(kBusy, kUncoded)),
     {"the same code"},
     "deciding CODE +1: redeem CODE #8; timer 5000 #8"},
    // A ticket that is still held up, and whatever else the camera sees, does not disturb who answers.
    {without(kBusy, kUncoded), {"the same code"}, "stays"},
    {kBusy, {"several codes", "unreadable, too long", "unreadable, binary"}, "stays"},
    {kNotScanning, {"the same code"}, "stays"},
    {kNotScanning, {"code", "several codes", "unreadable, too long", "unreadable, binary"}, "stays"},

    {without(kScanning, QStringList{"not_a_ticket", "not_a_ticket, asked"} + kBusy),
     {"unreadable, too long"},
     "not_a_ticket 1 +1: timer 10000 #8"},
    {{"not_a_ticket"}, {"unreadable, too long"}, "stays: timer 10000 #7"},
    {{"not_a_ticket, asked"}, {"unreadable, too long"}, "stays, touched: timer 10000 #7"},
    {without(kScanning, kBusy), {"unreadable, binary"}, "not_a_ticket 2 +1: timer 10000 #8"},
    {without(kScanning, QStringList{"one_at_a_time"} + kBusy),
     {"several codes"},
     "one_at_a_time +1: timer 10000 #8"},
    {{"one_at_a_time"}, {"several codes"}, "stays: timer 10000 #7"},

    // Only the decision waited for counts.
    {{"deciding"},
     {"admitted"},
     "welcome Ada by admitted, badge printing, agenda idle +1: print badge of Ada in de #8; timer 12000 #8"},
    {{"deciding"},
     {"admitted at exit"},
     "welcome Ada by admitted, badge idle, agenda idle +1: timer 12000 #8"},
    {{"deciding"},
     {"admitted again"},
     "welcome Ada by admitted_again, badge idle, agenda idle +1: timer 12000 #8"},
    {{"deciding"}, {"asked questions"}, "questions of CODE, 0 given +1: timer 45000 #8"},
    {{"deciding"},
     {"admitted with a catalogue"},
     "welcome Ada by admitted, badge printing, agenda idle +1: print badge of Ada in de #8; timer 12000 #8"},
    {{"deciding"}, {"already used"}, "refused already_used +1: timer 10000 #8"},
    {{"deciding"}, {"refused"}, "refused unpaid +1: timer 10000 #8"},
    {{"deciding"}, {"admitted without guest"}, "ask_staff +1: timer 10000 #8"},
    {without(kWaiting, {"choosing, sent the last"}), {"failed", "timed out"}, "ask_staff +1: timer 10000 #8"},
    {kAll, {"decided earlier", "failed earlier", "timed out earlier"}, "stays"},
    {without(kAll, {"choosing, sent the last"}), {"badge failed earlier"}, "stays"},
    {without(kAll, QStringList{"deciding"} + kSent),
     {"admitted", "admitted at exit", "admitted with a catalogue", "already used", "admitted again",
      "admitted without guest", "refused", "asked questions", "several match"},
     "stays"},
    {without(kAll, kWaiting), {"failed"}, "stays"},

    // One question after the other; who does not agree to what must be agreed to is sent to staff.
    {{"questions", "questions, asked"},
     {"answered the first"},
     "questions of CODE, 1 given, touched: timer 45000 #7"},
    {{"questions, the last"},
     {"answered the last"},
     "deciding CODE +1: answer CODE of t1 #8 diet=vegan rules=yes; timer 5000 #8"},
    {{"questions, the last"}, {"agreed not"}, "refused questions_open +1: timer 10000 #8"},
    {kFirstQuestions, {"answered the last", "agreed not"}, "stays"},
    {{"questions, the last"}, {"answered the first"}, "stays"},
    {{"questions, the last"}, {"back tapped"}, "questions of CODE, 0 given, touched: timer 45000 #7"},
    {{"questions", "questions, asked"}, {"back tapped"}, "attract +1, in en"},
    {{"questions of one of several"},
     {"answered the first"},
     "questions of t1, 1 given [t1+t2 of CODE, in , out ], touched: timer 45000 #7"},
    {{"questions of one of several"},
     {"back tapped"},
     "choosing, sent [t1+t2 of CODE, in , out Ada] +1: redeem t2 #8; timer 5000 #8"},
    {without(kAll, kQuestions), {"answered the first", "answered the last", "agreed not"}, "stays"},
    {without(kAll, without(kBusy, kWaiting)), {"back tapped"}, "stays"},

    // Who has no code is looked for, three times; what is found is decided on like a code.
    {{"attract"}, {"search tapped"}, "searching, 0 given +1: timer 45000 #8"},
    {without(kAll, {"attract"}), {"search tapped"}, "stays"},
    {{"searching"}, {"reference entered"}, "searching, 1 given, touched: timer 45000 #7"},
    {{"searching, the last"},
     {"last name entered"},
     "searching, 2 given: find AB-1 Lovelace #7; timer 5000 #7"},
    {without(kAll, {"searching"}), {"reference entered"}, "stays"},
    {without(kAll, {"searching, the last"}), {"last name entered"}, "stays"},
    {kSearched, {"found"}, "deciding t1 +1: redeem t1 #8; timer 5000 #8"},
    {kSearched, {"found a group"}, "choosing [t1+t2 of no code, in , out ] +1: timer 45000 #8"},
    {{"searching, whole"}, {"found nobody"}, "searching, 0 given, again +1, 1 wrong: timer 45000 #8"},
    {{"searching, whole for the last time"}, {"found nobody"}, "not_found +1, 3 wrong: timer 10000 #8"},
    {without(kAll, kSearched), {"found", "found a group", "found nobody"}, "stays"},
    {kAll, {"found earlier"}, "stays"},
    {{"searching"}, {"back tapped"}, "attract +1, in en"},
    {{"searching, the last"}, {"back tapped"}, "searching, 0 given, touched: timer 45000 #7"},

    // Who came together says who is here, of those who may come in.
    {{"deciding"}, {"several match"}, "choosing [t1+t2 of CODE, in , out ] +1: timer 45000 #8"},
    {{"choosing"}, {"Ben tapped"}, "choosing [t1 of CODE, in , out ], touched: timer 45000 #7"},
    {{"choosing"}, {"Dan tapped"}, "choosing [t1+t2+t4 of CODE, in , out ], touched: timer 45000 #7"},
    {{"choosing"}, {"Cai, who is inside, tapped"}, "stays, touched: timer 45000 #7"},
    {without(kAll, {"choosing"}),
     {"Ben tapped", "Dan tapped", "Cai, who is inside, tapped", "chosen tapped"},
     "stays"},
    {{"choosing"}, {"back tapped"}, "attract +1, in en"},

    // They come in one after the other, and each gets a badge; who does not pass keeps nobody out.
    {{"choosing"},
     {"chosen tapped"},
     "choosing, sent [t1+t2 of CODE, in , out ] +1: redeem t1 #8; timer 5000 #8"},
    {{"choosing, sent"},
     {"admitted", "admitted with a catalogue"},
     "choosing, sent [t1+t2 of CODE, in Ada printing, out ] +1: print badge of Ada in de #7; redeem t2 #8; "
     "timer 5000 #8"},
    {{"choosing, sent"},
     {"admitted at exit", "admitted again"},
     "choosing, sent [t1+t2 of CODE, in Ada idle, out ] +1: redeem t2 #8; timer 5000 #8"},
    {{"choosing, sent"},
     {"refused", "already used", "admitted without guest", "several match"},
     "choosing, sent [t1+t2 of CODE, in , out Ada] +1: redeem t2 #8; timer 5000 #8"},
    {{"choosing, sent"},
     {"asked questions"},
     "questions of t1, 0 given [t1+t2 of CODE, in , out ] +1: timer 45000 #8"},
    {{"choosing, sent the last"},
     {"admitted", "admitted with a catalogue"},
     "welcome_all [t1+t2 of CODE, in Ada printing+Ada printing, out ] +1: print badge of Ada in de #7; timer "
     "12000 #8"},
    {{"choosing, sent the last"},
     {"admitted at exit", "admitted again"},
     "welcome_all [t1+t2 of CODE, in Ada printing+Ada idle, out ] +1: timer 12000 #8"},
    {{"choosing, sent the last"},
     {"refused", "already used", "admitted without guest", "several match", "failed", "timed out"},
     "welcome_all [t1+t2 of CODE, in Ada printing, out Ben] +1: timer 12000 #8"},
    {{"choosing, sent the last"},
     {"asked questions"},
     "questions of t2, 0 given [t1+t2 of CODE, in Ada printing, out ] +1: timer 45000 #8"},
    {{"choosing, sent the last"},
     {"badge failed earlier"},
     "choosing, sent [t1+t2 of CODE, in Ada failed, out ]"},
    {{"welcome_all"},
     {"badge printed"},
     "welcome_all [t1+t2 of CODE, in Ada printed, out Ben]: timer 12000 #7"},
    {{"welcome_all"},
     {"badge failed"},
     "welcome_all [t1+t2 of CODE, in Ada failed, out Ben]: timer 12000 #7"},
    {{"welcome_all"}, {"badge printing", "badge idle", "agenda printed", "agenda failed"}, "stays"},

    // Who has no ticket gets one, where there are any left, and is decided on like anybody else.
    {{"attract"}, {"register tapped"}, "stays: offer types #7"},
    {{"attract"}, {"types offered"}, "registering, 0 given +1: timer 45000 #8"},
    {{"attract"}, {"no types offered"}, "registration_full +1: timer 10000 #8"},
    {without(kAll, {"attract"}), {"register tapped", "types offered", "no types offered"}, "stays"},
    {kAll, {"types offered earlier", "registered earlier"}, "stays"},
    {{"registering"}, {"type entered"}, "registering, 1 given, touched: timer 45000 #7"},
    {{"registering, the last"},
     {"e-mail entered"},
     "registering, 5 given: register Ada//Engines/ada@x.org for week #7; timer 5000 #7"},
    {without(kAll, {"registering"}), {"type entered"}, "stays"},
    {without(kAll, {"registering, the last"}), {"e-mail entered"}, "stays"},
    {kForms, {"registered"}, "deciding MADE +1: redeem MADE #8; timer 5000 #8"},
    {kForms, {"registered too late"}, "registration_full +1: timer 10000 #8"},
    {without(kAll, kForms), {"registered", "registered too late"}, "stays"},
    {{"registering"}, {"back tapped"}, "attract +1, in en"},
    {{"registering, the last"}, {"back tapped"}, "registering, 3 given, touched: timer 45000 #7"},

    // From Welcome, or from having been told that they are in already, guests go to look for something, and
    // back.
    {{"welcome, rich"},
     {"catalogue tapped"},
     "catalogue [welcome Ada by admitted, badge printing, agenda idle, 0 requests] +1: timer 40000 #8"},
    {{"refused, inside"},
     {"catalogue tapped"},
     "catalogue [refused already_used, 0 requests] +1: timer 40000 #8"},
    {{"receipt"},
     {"catalogue tapped"},
     "catalogue [welcome Ada by admitted, badge printing, agenda idle, 0 requests] +1: timer 40000 #8"},
    {without(kAll, {"welcome, rich", "refused, inside", "receipt"}), {"catalogue tapped"}, "stays"},
    {{"welcome, rich"},
     {"sessions tapped"},
     "agenda [ Ada by admitted, badge printing, agenda idle] +1: timer 40000 #8"},
    {{"welcome, seatless"},
     {"sessions tapped"},
     "programme [welcome Ada by admitted, badge printing, agenda idle, seats ] +1: timer 40000 #8"},
    {{"refused, inside"},
     {"sessions tapped"},
     "programme [refused already_used, seats s1] +1: timer 40000 #8"},
    {without(kAll, {"welcome, rich", "welcome, seatless", "refused, inside"}), {"sessions tapped"}, "stays"},
    {{"catalogue", "receipt", "agenda"},
     {"back tapped"},
     "welcome Ada by admitted, badge printing, agenda idle +1: timer 12000 #8"},
    {{"catalogue of one inside"}, {"back tapped"}, "refused already_used +1: timer 10000 #8"},
    {kAskings,
     {"back tapped"},
     "catalogue [welcome Ada by admitted, badge printing, agenda idle, 0 requests] +1: timer 40000 #8"},

    // What is not there can't be tapped, and not more can be asked for than there is.
    {{"catalogue"},
     {"soup tapped"},
     "asking 1 soup [welcome Ada by admitted, badge printing, agenda idle, 0 requests] +1: timer 40000 #8"},
    {{"catalogue of one inside"},
     {"soup tapped"},
     "asking 1 soup [refused already_used, 0 requests] +1: timer 40000 #8"},
    {kCatalogues, {"sold out tapped", "unknown item tapped"}, "stays, touched: timer 40000 #7"},
    {without(kAll, kCatalogues), {"soup tapped", "sold out tapped", "unknown item tapped"}, "stays"},
    {{"asking"},
     {"three of it", "far too many"},
     "asking 3 soup [welcome Ada by admitted, badge printing, agenda idle, 0 requests], touched: timer 40000 "
     "#7"},
    {{"asking"},
     {"none of it"},
     "asking 1 soup [welcome Ada by admitted, badge printing, agenda idle, 0 requests], touched: timer 40000 "
     "#7"},
    {without(kAll, {"asking"}),
     {"three of it", "far too many", "none of it", "ask tapped", "note tapped"},
     "stays"},

    // Something can be said with it, and said otherwise.
    {{"asking"},
     {"note tapped"},
     "noting 2 soup [welcome Ada by admitted, badge printing, agenda idle, 0 requests] +1: timer 40000 #8"},
    {{"noting"},
     {"note entered"},
     "asking 2 soup saying cold [welcome Ada by admitted, badge printing, agenda idle, 0 requests] +1: timer "
     "40000 #8"},
    {{"noting"},
     {"back tapped"},
     "asking 2 soup saying hot [welcome Ada by admitted, badge printing, agenda idle, 0 requests] +1: timer "
     "40000 #8"},
    {without(kAll, {"noting"}), {"note entered"}, "stays"},

    // It is asked for once, and only the answer waited for counts.
    {{"asking"},
     {"ask tapped"},
     "asking 2 soup, sent [welcome Ada by admitted, badge printing, agenda idle, 0 requests], touched: ask "
     "for 2 soup "
     "of t1 CODE #7; timer 40000 #7"},
    {{"asking, sent"},
     {"asked"},
     "receipt soup 0 r0 [welcome Ada by admitted, badge printing, agenda idle, 1 requests] +1: timer 12000 "
     "#8"},
    {{"asking, sent"},
     {"asked in vain"},
     "receipt soup 2 - [welcome Ada by admitted, badge printing, agenda idle, 0 requests] +1: timer 12000 "
     "#8"},
    {without(kAll, {"asking, sent"}), {"asked", "asked in vain"}, "stays"},
    {kAll, {"asked earlier"}, "stays"},

    // Printing is told on its guest's page, with time to read it.
    {{"welcome", "welcome, rich", "welcome, seatless", "welcome, touched"},
     {"badge printed"},
     "welcome Ada by admitted, badge printed, agenda idle: timer 12000 #7"},
    {{"welcome", "welcome, rich", "welcome, seatless", "welcome, touched"},
     {"badge failed"},
     "welcome Ada by admitted, badge failed, agenda idle: timer 12000 #7"},
    {{"welcome, asked"},
     {"badge printed"},
     "welcome Ada by admitted, badge printed, agenda idle, touched: timer 12000 #7"},
    {{"welcome, asked"},
     {"badge failed"},
     "welcome Ada by admitted, badge failed, agenda idle, touched: timer 12000 #7"},
    {{"welcome", "welcome, rich", "welcome, seatless", "welcome, touched", "welcome, asked"},
     {"badge printing", "badge idle", "agenda printed", "agenda failed"},
     "stays"},
    // Who has gone on from there finds it told when they come back, and is not kept by it where they are.
    {{"agenda"}, {"badge printed"}, "agenda [ Ada by admitted, badge printed, agenda idle]: timer 40000 #7"},
    {{"agenda"}, {"badge failed"}, "agenda [ Ada by admitted, badge failed, agenda idle]: timer 40000 #7"},
    {{"catalogue"},
     {"badge printed"},
     "catalogue [welcome Ada by admitted, badge printed, agenda idle, 0 requests]"},
    {{"catalogue"},
     {"badge failed"},
     "catalogue [welcome Ada by admitted, badge failed, agenda idle, 0 requests]"},
    {{"asking"},
     {"badge printed"},
     "asking 2 soup [welcome Ada by admitted, badge printed, agenda idle, 0 requests]"},
    {{"asking"},
     {"badge failed"},
     "asking 2 soup [welcome Ada by admitted, badge failed, agenda idle, 0 requests]"},
    {{"noting"},
     {"badge printed"},
     "noting 2 soup saying hot [welcome Ada by admitted, badge printed, agenda idle, 0 requests]"},
    {{"noting"},
     {"badge failed"},
     "noting 2 soup saying hot [welcome Ada by admitted, badge failed, agenda idle, 0 requests]"},
    {{"asking, sent"},
     {"badge printed"},
     "asking 2 soup saying hot, sent [welcome Ada by admitted, badge printed, agenda idle, 0 requests]"},
    {{"asking, sent"},
     {"badge failed"},
     "asking 2 soup saying hot, sent [welcome Ada by admitted, badge failed, agenda idle, 0 requests]"},
    {{"receipt"},
     {"badge printed"},
     "receipt soup 0 r0 [welcome Ada by admitted, badge printed, agenda idle, 0 requests]"},
    {{"receipt"},
     {"badge failed"},
     "receipt soup 0 r0 [welcome Ada by admitted, badge failed, agenda idle, 0 requests]"},
    {{"catalogue", "asking", "noting", "asking, sent", "receipt", "agenda", "programme",
      "programme of one seatless", "session", "session, own", "session, sent"},
     {"badge printing", "badge idle", "agenda printed", "agenda failed"},
     "stays"},
    {{"welcome, agenda printing", "welcome, agenda failed"}, {"badge printed", "badge idle"}, "stays"},
    {{"welcome, agenda printing"},
     {"badge failed"},
     "welcome Ada by admitted, badge failed, agenda printing: timer 12000 #7"},
    {{"welcome, agenda printing"},
     {"badge printing"},
     "welcome Ada by admitted, badge printing, agenda printing: timer 12000 #7"},
    {{"welcome, agenda printing", "welcome, agenda failed"},
     {"agenda printed"},
     "welcome Ada by admitted, badge printed, agenda printed: timer 12000 #7"},
    {{"welcome, agenda printing"},
     {"agenda failed"},
     "welcome Ada by admitted, badge printed, agenda failed: timer 12000 #7"},
    {{"welcome, agenda failed"},
     {"badge failed"},
     "welcome Ada by admitted, badge failed, agenda failed: timer 12000 #7"},
    {{"welcome, agenda failed"},
     {"badge printing"},
     "welcome Ada by admitted, badge printing, agenda failed: timer 12000 #7"},
    {{"welcome, agenda failed"}, {"agenda failed"}, "stays"},
    {without(kAll, kWelcomes +
                       QStringList{"welcome_all", "catalogue", "noting", "receipt", "agenda", "programme",
                                   "programme of one seatless"} +
                       kSessions + kAskings),
     {"badge printed", "badge failed", "badge printing", "badge idle", "agenda printed", "agenda failed"},
     "stays"},
    {without(kAll, kWelcomes + QStringList{"agenda"}), {"agenda tapped"}, "stays"},

    // The agenda once, and again only if it failed.
    {{"agenda"},
     {"agenda tapped"},
     "agenda [ Ada by admitted, badge printing, agenda printing], touched: print agenda of Ada in de #7; "
     "timer 40000 "
     "#7"},
    {{"welcome", "welcome, rich", "welcome, seatless", "welcome, asked"},
     {"agenda tapped"},
     "welcome Ada by admitted, badge printing, agenda printing, touched: print agenda of Ada in de #7; "
     "timer 12000 #7"},
    {{"welcome, touched"},
     {"agenda tapped"},
     "welcome Ada by admitted, badge printing, agenda printing: print agenda of Ada in de #7; timer 12000 "
     "#7"},
    {{"welcome, agenda printing"}, {"agenda tapped"}, "stays, touched: timer 12000 #7"},
    {{"welcome, agenda failed"},
     {"agenda tapped"},
     "welcome Ada by admitted, badge printed, agenda printing, touched: print agenda of Ada in de #7; timer "
     "12000 #7"},

    // Back to the start, in the home language.
    {without(kGuests, kWaiting), {"done tapped"}, "attract +1, in en"},
    {kNobodys + kWaiting, {"done tapped"}, "stays"},
    {kNobodys, {"timed out"}, "stays, in en"},

    // Where somebody may be in the middle of something, time asks first; any touch gives the page back.
    {without(kGuests, kTouched + kDeeds + kBrowsed + without(kAsked, {"questions, asked"})),
     {"timed out"},
     "attract +1, in en"},
    {kTouched + kDeeds + kBrowsed + without(kAsked, QStringList{"questions, asked"} + kWaiting),
     {"timed out"},
     "stays, asked: timer 20000 #7"},
    {without(kWelcomes, kTouched) + QStringList{"welcome_all"},
     {"touched"},
     "stays, touched: timer 12000 #7"},
    {without(kComplaints, kTouched), {"touched"}, "stays, touched: timer 10000 #7"},
    {without(kAsked, kWaiting), {"touched"}, "stays, touched: timer 45000 #7"},
    {kBrowsed, {"touched"}, "stays, touched: timer 40000 #7"},
    {{"receipt"}, {"touched"}, "stays, touched: timer 12000 #7"},
    {{"welcome, touched"}, {"touched"}, "stays: timer 12000 #7"},
    {{"refused, touched"}, {"touched"}, "stays: timer 10000 #7"},
    {kWaiting, {"touched"}, "stays"},
    // The language that somebody has chosen stays while they are there.
    {kNobodys, {"touched"}, "stays: timer 30000 #7"},

    // A language can be chosen anywhere; who chooses is there.
    {kNobodys, {"language"}, "stays, in fr: timer 30000 #7"},
    {kWaiting, {"language"}, "stays, in fr"},
    {without(kWelcomes, kTouched) + QStringList{"welcome_all"},
     {"language"},
     "stays, touched, in fr: timer 12000 #7"},
    {without(kComplaints, kTouched), {"language"}, "stays, touched, in fr: timer 10000 #7"},
    {without(kAsked, kWaiting), {"language"}, "stays, touched, in fr: timer 45000 #7"},
    {{"welcome, touched"}, {"language"}, "stays, in fr: timer 12000 #7"},
    {{"refused, touched"}, {"language"}, "stays, in fr: timer 10000 #7"},
    {kBrowsed, {"language"}, "stays, touched, in fr: timer 40000 #7"},
    {{"receipt"}, {"language"}, "stays, touched, in fr: timer 12000 #7"},

    // Aids are chosen as languages are.
    {kNobodys, {"aids"}, "stays, contrast and large: timer 60000 #7"},
    {kWaiting, {"aids"}, "stays, contrast and large"},
    {without(kWelcomes, kTouched) + QStringList{"welcome_all"},
     {"aids"},
     "stays, touched, contrast and large: timer 12000 #7"},
    {without(kComplaints, kTouched), {"aids"}, "stays, touched, contrast and large: timer 10000 #7"},
    {without(kAsked, kWaiting), {"aids"}, "stays, touched, contrast and large: timer 45000 #7"},
    {{"welcome, touched"}, {"aids"}, "stays, contrast and large: timer 12000 #7"},
    {{"refused, touched"}, {"aids"}, "stays, contrast and large: timer 10000 #7"},
    {kBrowsed, {"aids"}, "stays, touched, contrast and large: timer 40000 #7"},
    {{"receipt"}, {"aids"}, "stays, touched, contrast and large: timer 12000 #7"},

    {kAll, {"camera"}, "stays, camera 3"},

    {without(kAll, {"searching, whole for the last time"}), {"lost"}, "out_of_service disk +1, in en"},
    {without(kAll, {"out_of_service", "searching, whole for the last time"}),
     {"lost the same way"},
     "out_of_service a file +1, in en"},
    // How often nobody was found is not forgotten before its time.
    {{"searching, whole for the last time"}, {"lost"}, "out_of_service disk +1, in en: timer 30000 #8"},
    {{"searching, whole for the last time"},
     {"lost the same way"},
     "out_of_service a file +1, in en: timer 30000 #8"},
    {{"out_of_service"}, {"lost the same way"}, "stays"},
    {{"out_of_service"}, {"ready"}, "attract +1, in en"},
    {without(kAll, {"out_of_service"}), {"ready"}, "stays"},
    // Not this is what it waits for.
    {kAll, {"loading"}, "stays"},
};

}  // namespace usher::domain::test
