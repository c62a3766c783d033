<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Your agenda</source>
        <translation>برنامجك</translation>
    </message>
    <message>
        <source>You have not chosen any sessions yet.</source>
        <translation>لم تختر أي جلسة بعد.</translation>
    </message>
</context>
<context>
    <name>AgendaButton</name>
    <message>
        <source>Print my agenda</source>
        <translation>طباعة برنامجي</translation>
    </message>
    <message>
        <source>Your agenda is printing …</source>
        <translation>جارٍ طباعة برنامجك…</translation>
    </message>
    <message>
        <source>Please take your agenda</source>
        <translation>يرجى استلام برنامجك</translation>
    </message>
    <message>
        <source>Not printed. Try again</source>
        <translation>لم تتم الطباعة. إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>That is not a ticket</source>
        <translation>هذه ليست تذكرة</translation>
    </message>
    <message>
        <source>This code holds something other than a ticket.</source>
        <translation>هذا الرمز لا يحتوي على تذكرة.</translation>
    </message>
    <message>
        <source>Please hold up the QR code of your ticket.</source>
        <translation>يرجى إبراز رمز QR الخاص بتذكرتك.</translation>
    </message>
    <message>
        <source>This code is empty.</source>
        <translation>هذا الرمز فارغ.</translation>
    </message>
    <message>
        <source>One code at a time, please</source>
        <translation>رمز واحد في كل مرة من فضلك</translation>
    </message>
    <message>
        <source>We can see more than one code.</source>
        <translation>نرى أكثر من رمز.</translation>
    </message>
    <message>
        <source>Please hold up one, and cover the others with your hand.</source>
        <translation>يرجى إبراز رمز واحد وتغطية الرموز الأخرى باليد.</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>يرجى مراجعة فريقنا</translation>
    </message>
    <message>
        <source>This kiosk could not check you in just now.</source>
        <translation>تعذّر على هذا الجهاز تسجيل دخولك الآن.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your ticket. Our staff will check you in.</source>
        <translation>لا مشكلة في تذكرتك. سيسجّل فريقنا دخولك.</translation>
    </message>
    <message>
        <source>No places left</source>
        <translation>لم تبقَ أماكن</translation>
    </message>
    <message>
        <source>All the places that there are at the door are taken.</source>
        <translation>جميع الأماكن المتاحة عند المدخل محجوزة.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look for a way with you.</source>
        <translation>يرجى التوجّه إلى مكتب المساعدة. سيبحث فريقنا معك عن حل.</translation>
    </message>
    <message>
        <source>We did not find you</source>
        <translation>لم نجدك</translation>
    </message>
    <message>
        <source>No guest has this booking or e-mail address together with this last name.</source>
        <translation>لا يوجد ضيف بهذا الحجز أو البريد الإلكتروني مع اسم العائلة هذا.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will find you.</source>
        <translation>يرجى التوجه إلى مكتب المساعدة. سيجدك فريقنا.</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>May come in</source>
        <translation>يمكنه الدخول</translation>
    </message>
    <message>
        <source>May come in again</source>
        <translation>يمكنه الدخول مرة أخرى</translation>
    </message>
    <message>
        <source>The last time was %1.</source>
        <comment>%1: &apos;today at 09:14&apos;</comment>
        <translation>كانت آخر مرة %1.</translation>
    </message>
    <message>
        <source>The payment has not arrived.</source>
        <translation>لم تصل الدفعة.</translation>
    </message>
    <message>
        <source>The ticket is on hold</source>
        <translation>التذكرة موقوفة</translation>
    </message>
    <message>
        <source>The organizers have blocked it.</source>
        <translation>أوقفها المنظمون.</translation>
    </message>
    <message>
        <source>The ticket is no longer valid</source>
        <translation>لم تعد التذكرة صالحة</translation>
    </message>
    <message>
        <source>The organizers have withdrawn it.</source>
        <translation>سحبها المنظمون.</translation>
    </message>
    <message>
        <source>Not at this door</source>
        <translation>ليس من هذا المدخل</translation>
    </message>
    <message>
        <source>No door is open to this type of ticket.</source>
        <translation>لا يوجد مدخل مفتوح لهذا النوع من التذاكر.</translation>
    </message>
    <message>
        <source>This type of ticket goes to: %1</source>
        <comment>%1: a door</comment>
        <translation>مدخل هذا النوع من التذاكر: %1</translation>
    </message>
    <message>
        <source>Unknown here</source>
        <translation>غير معروف هنا</translation>
    </message>
    <message>
        <source>No ticket of this event is known by that.</source>
        <translation>لا توجد تذكرة لهذه الفعالية بهذه البيانات.</translation>
    </message>
    <message>
        <source>Questions are still open</source>
        <translation>ما زالت هناك أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>The guest has no seat in it.</source>
        <translation>ليس للضيف مقعد فيها.</translation>
    </message>
    <message>
        <source>The guest has no seat in “%1”.</source>
        <comment>%1: a session</comment>
        <translation>ليس للضيف مقعد في «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer, here, at a kiosk or on the guest’s own page.</source>
        <translation>
            <numerusform>لا أسئلة بحاجة إلى إجابة.</numerusform>
            <numerusform>سؤال واحد بحاجة إلى إجابة: هنا أو في كشك أو في صفحة الضيف.</numerusform>
            <numerusform>سؤالان بحاجة إلى إجابة: هنا أو في كشك أو في صفحة الضيف.</numerusform>
            <numerusform>%n أسئلة بحاجة إلى إجابة: هنا أو في كشك أو في صفحة الضيف.</numerusform>
            <numerusform>%n سؤالًا بحاجة إلى إجابة: هنا أو في كشك أو في صفحة الضيف.</numerusform>
            <numerusform>%n سؤال بحاجة إلى إجابة: هنا أو في كشك أو في صفحة الضيف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventTime</name>
    <message>
        <source>yesterday at %1</source>
        <translation>أمس الساعة %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>غدًا الساعة %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>يوم %1 الساعة %2</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>أمس الساعة %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>الغد الساعة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time, after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>%1 الساعة %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the number of the first day of a month: QDate format</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day: QDate format</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date: QDate format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first of several days in one month: QDate format</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>last of several days in one month: QDate format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>first of several days in one year: QDate format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>last of several days in one year: QDate format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last of several days</comment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n may come in</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>لا أحد يمكنه الدخول</numerusform>
            <numerusform>واحد يمكنه الدخول</numerusform>
            <numerusform>اثنان يمكنهما الدخول</numerusform>
            <numerusform>%n يمكنهم الدخول</numerusform>
            <numerusform>%n يمكنهم الدخول</numerusform>
            <numerusform>%n يمكنهم الدخول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>لا أحد في الداخل</numerusform>
            <numerusform>واحد في الداخل</numerusform>
            <numerusform>اثنان في الداخل</numerusform>
            <numerusform>%n في الداخل</numerusform>
            <numerusform>%n في الداخل</numerusform>
            <numerusform>%n في الداخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not come in</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>لا أحد ممنوع من الدخول</numerusform>
            <numerusform>واحد لا يمكنه الدخول</numerusform>
            <numerusform>اثنان لا يمكنهما الدخول</numerusform>
            <numerusform>%n لا يمكنهم الدخول</numerusform>
            <numerusform>%n لا يمكنهم الدخول</numerusform>
            <numerusform>%n لا يمكنهم الدخول</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was let in.</source>
        <translation>لم يُسمح لأحد بالدخول.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) came in.</source>
        <translation>
            <numerusform>لم يدخل أحد.</numerusform>
            <numerusform>دخل ضيف واحد.</numerusform>
            <numerusform>دخل ضيفان.</numerusform>
            <numerusform>دخل %n ضيوف.</numerusform>
            <numerusform>دخل %n ضيفًا.</numerusform>
            <numerusform>دخل %n ضيف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a guest, %2: why they are not let in</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <comment>%1: guests, each with the reason</comment>
        <translation>لم يُسمح بالدخول: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not printed: please look at the printer.</source>
        <translation>
            <numerusform>طُبعت كل البطاقات.</numerusform>
            <numerusform>لم تُطبع بطاقة واحدة: يُرجى تفقّد الطابعة.</numerusform>
            <numerusform>لم تُطبع بطاقتان: يُرجى تفقّد الطابعة.</numerusform>
            <numerusform>لم تُطبع %n بطاقات: يُرجى تفقّد الطابعة.</numerusform>
            <numerusform>لم تُطبع %n بطاقة: يُرجى تفقّد الطابعة.</numerusform>
            <numerusform>لم تُطبع %n بطاقة: يُرجى تفقّد الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 badges are printed.</source>
        <comment>two numbers</comment>
        <translation>طُبعت %1 من %2 من البطاقات.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed.</source>
        <translation>
            <numerusform>لم تُطبع أي بطاقة.</numerusform>
            <numerusform>طُبعت بطاقة واحدة.</numerusform>
            <numerusform>طُبعت بطاقتان.</numerusform>
            <numerusform>طُبعت %n بطاقات.</numerusform>
            <numerusform>طُبعت %n بطاقة.</numerusform>
            <numerusform>طُبعت %n بطاقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A group of %n guests</source>
        <translation>
            <numerusform>مجموعة بلا ضيوف</numerusform>
            <numerusform>مجموعة من ضيف واحد</numerusform>
            <numerusform>مجموعة من ضيفين</numerusform>
            <numerusform>مجموعة من %n ضيوف</numerusform>
            <numerusform>مجموعة من %n ضيفًا</numerusform>
            <numerusform>مجموعة من %n ضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>لا أماكن متبقية</numerusform>
            <numerusform>مكان واحد متبقٍّ</numerusform>
            <numerusform>مكانان متبقيان</numerusform>
            <numerusform>%n أماكن متبقية</numerusform>
            <numerusform>%n مكانًا متبقيًا</numerusform>
            <numerusform>%n مكان متبقٍّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were inside already.</source>
        <translation>
            <numerusform>لم يكن أحد في الداخل من قبل.</numerusform>
            <numerusform>ضيف واحد كان في الداخل بالفعل.</numerusform>
            <numerusform>ضيفان كانا في الداخل بالفعل.</numerusform>
            <numerusform>%n ضيوف كانوا في الداخل بالفعل.</numerusform>
            <numerusform>%n ضيفًا كانوا في الداخل بالفعل.</numerusform>
            <numerusform>%n ضيف كانوا في الداخل بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) not yet: this kiosk could not keep it. Please try again, or call whoever looks after it.</source>
        <translation>
            <numerusform>لم يتبقَّ أحد: لم يستطع هذا الجهاز الحفظ. يُرجى المحاولة مرة أخرى أو استدعاء المسؤول عنه.</numerusform>
            <numerusform>ضيف واحد لم يدخل بعد: لم يستطع هذا الجهاز الحفظ. يُرجى المحاولة مرة أخرى أو استدعاء المسؤول عنه.</numerusform>
            <numerusform>ضيفان لم يدخلا بعد: لم يستطع هذا الجهاز الحفظ. يُرجى المحاولة مرة أخرى أو استدعاء المسؤول عنه.</numerusform>
            <numerusform>%n ضيوف لم يدخلوا بعد: لم يستطع هذا الجهاز الحفظ. يُرجى المحاولة مرة أخرى أو استدعاء المسؤول عنه.</numerusform>
            <numerusform>%n ضيفًا لم يدخلوا بعد: لم يستطع هذا الجهاز الحفظ. يُرجى المحاولة مرة أخرى أو استدعاء المسؤول عنه.</numerusform>
            <numerusform>%n ضيف لم يدخلوا بعد: لم يستطع هذا الجهاز الحفظ. يُرجى المحاولة مرة أخرى أو استدعاء المسؤول عنه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskReadings</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غيغابايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>الماسح اليدوي</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <translation>طابعة البطاقات</translation>
    </message>
    <message>
        <source>Agenda printer</source>
        <translation>طابعة البرامج</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>قائمة الضيوف</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>بحاجة إلى تسوية</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%n حادثة</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتان</numerusform>
            <numerusform>%n حوادث</numerusform>
            <numerusform>%n حادثة</numerusform>
            <numerusform>%n حادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>This kiosk is well.</source>
        <translation>هذا الجهاز بحالة جيدة.</translation>
    </message>
    <message>
        <source>Guests are served. Please see to this today:</source>
        <translation>تُقدَّم الخدمة للضيوف. يُرجى معالجة ما يلي اليوم:</translation>
    </message>
    <message>
        <source>Guests are not served well. Please see to this now:</source>
        <translation>لا تُقدَّم الخدمة للضيوف جيدًا. يُرجى معالجة ما يلي الآن:</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>to be sent to the backend</comment>
        <translation>
            <numerusform>%n بانتظار الإرسال</numerusform>
            <numerusform>%n بانتظار الإرسال</numerusform>
            <numerusform>%n بانتظار الإرسال</numerusform>
            <numerusform>%n بانتظار الإرسال</numerusform>
            <numerusform>%n بانتظار الإرسال</numerusform>
            <numerusform>%n بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1: 3 waiting, %2: 12 min</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>%1: how old they are</comment>
        <translation>البيانات: %1</translation>
    </message>
    <message>
        <source>Data not compared</source>
        <translation>لم تُقارن البيانات</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n بحاجة إلى تسوية</numerusform>
            <numerusform>%n بحاجة إلى تسوية</numerusform>
            <numerusform>%n بحاجة إلى تسوية</numerusform>
            <numerusform>%n بحاجة إلى تسوية</numerusform>
            <numerusform>%n بحاجة إلى تسوية</numerusform>
            <numerusform>%n بحاجة إلى تسوية</numerusform>
        </translation>
    </message>
    <message>
        <source>If that takes long, restart the kiosk.</source>
        <translation>إذا طال ذلك فأعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Plug one in, or read codes with a hand scanner.</source>
        <translation>وصّل كاميرا، أو اقرأ الرموز بماسح يدوي.</translation>
    </message>
    <message>
        <source>Check its cable, then restart the kiosk.</source>
        <translation>تحقق من السلك ثم أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>End that program, or restart the kiosk.</source>
        <translation>أغلق ذلك البرنامج أو أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير موصّل</translation>
    </message>
    <message>
        <source>Plug it in: the kiosk finds it by itself.</source>
        <translation>وصّله: يعثر عليه الجهاز تلقائيًا.</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>لا يمكن فتحه</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>افصله ثم وصّله من جديد.</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>Not used since the start</source>
        <translation>لم يُستخدم منذ التشغيل</translation>
    </message>
    <message>
        <source>The camera sees nothing: plug a scanner in and try it.</source>
        <translation>الكاميرا لا ترى شيئًا: وصّل ماسحًا وجرّبه.</translation>
    </message>
    <message>
        <source>Guests are served all the same. Check the network’s cable or its Wi-Fi.</source>
        <translation>تستمر خدمة الضيوف مع ذلك. تحقق من سلك الشبكة أو الواي فاي.</translation>
    </message>
    <message>
        <source>Something holds it up: please call whoever looks after the event.</source>
        <translation>هناك ما يعيقها: يُرجى الاتصال بالمسؤول عن الفعالية.</translation>
    </message>
    <message>
        <source>It is kept, and sent once there is a network. Leave the kiosk on.</source>
        <translation>هي محفوظة وتُرسل عند عودة الشبكة. اترك الجهاز مشغّلًا.</translation>
    </message>
    <message>
        <source>Who registered lately may be missing.</source>
        <translation>قد ينقص من سجّلوا حديثًا.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدّثة</translation>
    </message>
    <message>
        <source>Who registered since then is missing.</source>
        <translation>ينقص من سجّلوا منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>لم تُقارن بعد</translation>
    </message>
    <message>
        <source>Set the clock of the system.</source>
        <translation>اضبط ساعة النظام.</translation>
    </message>
    <message>
        <source>Right, in another time zone</source>
        <comment>the clock of the system</comment>
        <translation>صحيحة، في منطقة زمنية أخرى</translation>
    </message>
    <message>
        <source>Times on the screen are the event’s all the same.</source>
        <translation>الأوقات على الشاشة هي أوقات الفعالية مع ذلك.</translation>
    </message>
    <message>
        <source>Set forward by %1 while in use</source>
        <comment>the clock; %1: 2 h</comment>
        <translation>قُدّمت %1 أثناء الاستخدام</translation>
    </message>
    <message>
        <source>Set back by %1 while in use</source>
        <comment>the clock; %1: 2 h</comment>
        <translation>أُخّرت %1 أثناء الاستخدام</translation>
    </message>
    <message>
        <source>Check the clock of the system.</source>
        <translation>تحقق من ساعة النظام.</translation>
    </message>
    <message>
        <source>As with a wrong time zone: set the time zone of the system, then its clock.</source>
        <translation>كما لو كانت المنطقة الزمنية خاطئة: اضبط المنطقة الزمنية للنظام، ثم ساعته.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>%1: 18 GB</comment>
        <translation>%1 متاحة</translation>
    </message>
    <message>
        <source>Delete what is not needed, or call whoever looks after the kiosk.</source>
        <translation>احذف ما لا حاجة إليه أو اتصل بالمسؤول عن الجهاز.</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>لا تُطبع بطاقات هنا</translation>
    </message>
    <message>
        <source>No agendas are printed here</source>
        <translation>لا تُطبع برامج هنا</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>to settle</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1: how something is, %2: a device&apos;s name or words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>the camera</comment>
        <translation>الصورة مباشرة</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>قيد التشغيل…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no camera</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>No picture any more</source>
        <translation>لم تعد هناك صورة</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>يستخدمها برنامج آخر</translation>
    </message>
    <message>
        <source>%1, the oldest for %2</source>
        <comment>%1: how many, %2: 12 min</comment>
        <translation>%1، أقدمها منذ %2</translation>
    </message>
    <message>
        <source>As it was %1 ago</source>
        <comment>%1: 12 min</comment>
        <translation>كما كانت قبل %1</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the clock</comment>
        <translation>مضبوطة</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <comment>the clock; %1: 45 s</comment>
        <translation>متأخرة %1</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <comment>the clock; %1: 45 s</comment>
        <translation>متقدمة %1</translation>
    </message>
    <message>
        <source>The system does not say</source>
        <translation>لا يذكر النظام ذلك</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>الخادم يستجيب</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>الخادم لا يستجيب</translation>
    </message>
    <message>
        <source>Not compared with the server since the start</source>
        <translation>لم تُقارن بالخادم منذ التشغيل</translation>
    </message>
    <message>
        <source>It is compared once the server answers.</source>
        <translation>تُقارن حين يستجيب الخادم.</translation>
    </message>
    <message>
        <source>See below.</source>
        <translation>انظر أدناه.</translation>
    </message>
    <message>
        <source>All is sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Not in a training</source>
        <translation>ليس أثناء التدريب</translation>
    </message>
    <message>
        <source>Other kiosks</source>
        <translation>الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>Not known without the server</source>
        <translation>غير معروف دون الخادم</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no other kiosks</comment>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a kiosk&apos;s name, %2: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n are well</source>
        <comment>other kiosks</comment>
        <translation>
            <numerusform>لا جهاز يعمل جيدًا</numerusform>
            <numerusform>جهاز واحد يعمل جيدًا</numerusform>
            <numerusform>جهازان يعملان جيدًا</numerusform>
            <numerusform>%n أجهزة تعمل جيدًا</numerusform>
            <numerusform>%n جهازًا يعمل جيدًا</numerusform>
            <numerusform>%n جهاز يعمل جيدًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>kiosks</comment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Please have somebody look there.</source>
        <translation>يُرجى إرسال من يتفقّده.</translation>
    </message>
    <message>
        <source>not heard of for %1</source>
        <comment>a kiosk; %1: 12 min</comment>
        <translation>لا خبر عنه منذ %1</translation>
    </message>
    <message>
        <source>not heard of for %1, %2</source>
        <comment>a kiosk; %1: 12 min, %2: 3 waiting</comment>
        <translation>لا خبر عنه منذ %1، %2</translation>
    </message>
    <message>
        <source>no picture from its camera</source>
        <translation>لا صورة من الكاميرا</translation>
    </message>
    <message>
        <source>its printer needs a hand</source>
        <translation>الطابعة بحاجة إلى عناية</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <comment>%1: 2, the second of several</comment>
        <translation>الكاميرا %1</translation>
    </message>
    <message>
        <source>Check the cable of camera %1, then restart the kiosk.</source>
        <comment>%1: 2, the second of several</comment>
        <translation>تحقق من سلك الكاميرا %1 ثم أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>No camera is used here</source>
        <translation>لا تُستخدم هنا أي كاميرا</translation>
    </message>
    <message>
        <source>Plug one in and try it.</source>
        <comment>a hand scanner</comment>
        <translation>وصّل ماسحًا وجرّبه.</translation>
    </message>
    <message>
        <source>It had damaged %1, which was mended</source>
        <comment>a disk; %1: kiosk.db</comment>
        <translation>كان قد أتلف %1، وتم إصلاحه</translation>
    </message>
    <message>
        <source>If that happens again, the disk has to be replaced.</source>
        <translation>إذا تكرر ذلك، يجب استبدال القرص.</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>الشبكة المحلية</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the local network</comment>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Nobody is heard</source>
        <comment>on the local network</comment>
        <translation>لا يُسمع أي جهاز</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosks heard, last %1 ago</source>
        <comment>%1: 4 s</comment>
        <translation>
            <numerusform>لا يُسمع أي جهاز، آخر مرة قبل %1</numerusform>
            <numerusform>يُسمع جهاز واحد، آخر مرة قبل %1</numerusform>
            <numerusform>يُسمع جهازان، آخر مرة قبل %1</numerusform>
            <numerusform>تُسمع %n أجهزة، آخر مرة قبل %1</numerusform>
            <numerusform>يُسمع %n جهازًا، آخر مرة قبل %1</numerusform>
            <numerusform>يُسمع %n جهاز، آخر مرة قبل %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges still to come out: %1</source>
        <translation>بطاقات لم تخرج بعد: %1</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>Guests</source>
        <comment>a page of staff</comment>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>a page of staff</comment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>a page of staff</comment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>طباعة تجريبية</translation>
    </message>
    <message>
        <source>Sound, %</source>
        <comment>how loud, in percent</comment>
        <translation>الصوت، %</translation>
    </message>
    <message>
        <source>Brightness, %</source>
        <comment>of the screen, in percent</comment>
        <translation>السطوع، %</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Export check-ins</source>
        <translation>تصدير سجل الدخول</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>No badges are printed here.</source>
        <translation>لا تُطبع بطاقات هنا.</translation>
    </message>
    <message>
        <source>Nothing is heard from this kiosk.</source>
        <translation>لا يصدر عن هذا الجهاز صوت.</translation>
    </message>
    <message>
        <source>The brightness of this screen can’t be set from here.</source>
        <translation>لا يمكن ضبط سطوع هذه الشاشة من هنا.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>This kiosk now checks in here: %1</source>
        <translation>يسجّل هذا الجهاز الدخول الآن هنا: %1</translation>
    </message>
    <message>
        <source>The sound is at %1 %.</source>
        <translation>الصوت على %1 %.</translation>
    </message>
    <message>
        <source>The screen is at %1 %.</source>
        <translation>الشاشة على %1 %.</translation>
    </message>
    <message>
        <source>The kiosk is restarting …</source>
        <translation>تجري إعادة تشغيل الجهاز…</translation>
    </message>
    <message>
        <source>The check-ins are written.</source>
        <translation>كُتب سجل الدخول.</translation>
    </message>
    <message>
        <source>The support bundle is written.</source>
        <translation>كُتبت حزمة الدعم.</translation>
    </message>
    <message>
        <source>That is settled.</source>
        <translation>تمت التسوية.</translation>
    </message>
    <message>
        <source>Somebody else has settled that.</source>
        <translation>سوّاه شخص آخر.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>%1: as on its button</comment>
        <translation>لم يُنفَّذ: %1</translation>
    </message>
    <message>
        <source>Check in elsewhere?</source>
        <translation>تغيير المدخل؟</translation>
    </message>
    <message>
        <source>From now on this kiosk lets guests in here: %1. Who may come in, and how often, is as that list says.</source>
        <translation>من الآن يُدخل هذا الجهاز الضيوف هنا: %1. وتحدد تلك القائمة من يدخل وكم مرة.</translation>
    </message>
    <message>
        <source>Check in there</source>
        <translation>التغيير إليه</translation>
    </message>
    <message>
        <source>Restart the kiosk?</source>
        <translation>إعادة تشغيل الجهاز؟</translation>
    </message>
    <message>
        <source>The guests’ screen goes away for some seconds. Nothing that was done is lost.</source>
        <translation>تختفي شاشة الضيوف بضع ثوانٍ. ولا يضيع شيء مما أُنجز.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>%1: 09:14, %2: a check-in list, %3: a kiosk</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>سُمح بالدخول مرتين</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>أولًا: %1</translation>
    </message>
    <message>
        <source>at another kiosk</source>
        <translation>عند جهاز آخر</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>مرة أخرى: %1</translation>
    </message>
    <message>
        <source>Done here %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>حدث هنا %1</translation>
    </message>
    <message>
        <source>Its answer: %1</source>
        <comment>%1: words of the backend</comment>
        <translation>ردّه: %1</translation>
    </message>
    <message>
        <source>a check-in</source>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>a guest’s answers</source>
        <translation>إجابات ضيف</translation>
    </message>
    <message>
        <source>a print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>a guest’s request</source>
        <translation>طلب ضيف</translation>
    </message>
    <message>
        <source>a registration at the door</source>
        <translation>تسجيل عند الباب</translation>
    </message>
    <message>
        <source>a seat in a session</source>
        <translation>مقعد في جلسة</translation>
    </message>
    <message>
        <source>a check-in undone</source>
        <translation>إلغاء تسجيل دخول</translation>
    </message>
    <message>
        <source>a corrected badge</source>
        <translation>بطاقة مصحَّحة</translation>
    </message>
    <message>
        <source>what became of a request</source>
        <translation>مآل طلب</translation>
    </message>
    <message>
        <source>a settled incident</source>
        <translation>حادثة مسوّاة</translation>
    </message>
    <message>
        <source>All guests and sessions are fetched from the server again. Guests are served from what is here until that has come. What waits to be sent stays.</source>
        <translation>يُعاد جلب كل الضيوف والجلسات من الخادم. وحتى ذلك الحين يُخدم الضيوف بالموجود هنا. ويبقى ما ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>The server does not take this: %1</source>
        <translation>الخادم لا يقبل هذا: %1</translation>
    </message>
    <message>
        <source>Reload event</source>
        <translation>إعادة تحميل</translation>
    </message>
    <message>
        <source>Other list</source>
        <translation>قائمة أخرى</translation>
    </message>
    <message>
        <source>The event is reloaded.</source>
        <translation>أُعيد تحميل الفعالية.</translation>
    </message>
    <message>
        <source>Reload the event?</source>
        <translation>إعادة تحميل الفعالية؟</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>There is no drive to write to.</source>
        <translation>لا توجد وحدة تخزين للكتابة عليها.</translation>
    </message>
    <message>
        <source>Please plug in a USB drive, and do it once more.</source>
        <translation>يرجى توصيل ذاكرة USB ثم المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Before opening</source>
        <comment>a page of staff</comment>
        <translation>قبل فتح الأبواب</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>بدء التدريب</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>إنهاء التدريب</translation>
    </message>
    <message>
        <source>In a training there is no server.</source>
        <translation>لا خادم أثناء التدريب.</translation>
    </message>
    <message>
        <source>Start a training?</source>
        <translation>بدء تدريب؟</translation>
    </message>
    <message>
        <source>The kiosk restarts with made-up guests, for staff to practise on. Until the training ends, no real guest can check in here, and nothing that is done counts or is sent.</source>
        <translation>يُعاد تشغيل الجهاز بضيوف غير حقيقيين ليتدرّب عليهم طاقم العمل. وحتى ينتهي التدريب لا يستطيع أي ضيف حقيقي تسجيل الدخول هنا، ولا يُحتسب شيء مما يُنجز ولا يُرسل.</translation>
    </message>
    <message>
        <source>End the training?</source>
        <translation>إنهاء التدريب؟</translation>
    </message>
    <message>
        <source>The kiosk restarts with the guests of the event. What was done in the training is forgotten.</source>
        <translation>يُعاد تشغيل الجهاز بضيوف الفعالية. ويُنسى ما أُنجز في التدريب.</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>الفعالية: %1</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>فعالية أخرى</translation>
    </message>
    <message>
        <source>This kiosk goes over to another event: %1</source>
        <translation>ينتقل هذا الجهاز إلى فعالية أخرى: %1</translation>
    </message>
    <message>
        <source>Serve another event?</source>
        <translation>الانتقال إلى فعالية أخرى؟</translation>
    </message>
    <message>
        <source>This kiosk sends what it did, forgets this event and its guests, and loads the other one: %1. Nobody can check in here until that is done.</source>
        <translation>يرسل هذا الجهاز ما تم عليه، وينسى هذه الفعالية وضيوفها، ثم يحمّل الأخرى: %1. لا يمكن لأحد تسجيل الدخول هنا حتى يكتمل ذلك.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Save to USB stick</source>
        <translation>حفظ على USB</translation>
    </message>
    <message>
        <source>Read USB stick</source>
        <translation>قراءة ذاكرة USB</translation>
    </message>
    <message>
        <source>Take it to the server, and read the answer here.</source>
        <translation>خذها إلى الخادم واقرأ الرد هنا.</translation>
    </message>
    <message>
        <source>Did not fit: %1. Save again after that.</source>
        <comment>%1: a number</comment>
        <translation>لم يتسع لها المكان: %1. احفظ مرة أخرى بعد ذلك.</translation>
    </message>
    <message>
        <source>On the stick for the server: %1</source>
        <comment>%1: how many things done here</comment>
        <translation>على الذاكرة من أجل الخادم: %1</translation>
    </message>
    <message>
        <source>Settled: %1. Still waiting: %2.</source>
        <comment>%1, %2: numbers of things done here</comment>
        <translation>تمت تسويته: %1. ما زال ينتظر: %2.</translation>
    </message>
    <message>
        <source>The whole event came anew.</source>
        <translation>وصلت الفعالية كلها من جديد.</translation>
    </message>
    <message>
        <source>News: %1.</source>
        <comment>%1: a number</comment>
        <translation>الجديد: %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>%1: today at 09:14</comment>
        <translation>حتى %1.</translation>
    </message>
    <message>
        <source>The stick is read.</source>
        <translation>تمت قراءة الذاكرة.</translation>
    </message>
    <message>
        <source>There is nothing for this kiosk on the stick.</source>
        <translation>لا يوجد على الذاكرة شيء لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Save the queue here first, and take the stick to the server.</source>
        <translation>احفظ قائمة الانتظار هنا أولاً، ثم خذ الذاكرة إلى الخادم.</translation>
    </message>
    <message>
        <source>The stick does not have what this event’s server wrote.</source>
        <translation>ما على الذاكرة لم يكتبه خادم هذه الفعالية.</translation>
    </message>
    <message>
        <source>The file on the stick ends too early.</source>
        <translation>الملف على الذاكرة ينتهي قبل أوانه.</translation>
    </message>
    <message>
        <source>What was whole is in. Take the stick to the server once more.</source>
        <translation>ما كان كاملاً أُخذ. خذ الذاكرة إلى الخادم مرة أخرى.</translation>
    </message>
    <message>
        <source>A newer server has written this.</source>
        <translation>كتب هذا خادم أحدث.</translation>
    </message>
    <message>
        <source>Please update this kiosk.</source>
        <translation>يرجى تحديث هذا الجهاز.</translation>
    </message>
    <message>
        <source>This kiosk knows more than the stick.</source>
        <translation>هذا الجهاز يعرف أكثر مما على الذاكرة.</translation>
    </message>
    <message>
        <source>Save the queue once more, and take it to the server.</source>
        <translation>احفظ قائمة الانتظار مرة أخرى وخذها إلى الخادم.</translation>
    </message>
    <message>
        <source>This kiosk does not know its server yet.</source>
        <translation>هذا الجهاز لا يعرف خادمه بعد.</translation>
    </message>
    <message>
        <source>It needs the network once.</source>
        <translation>يحتاج إلى الشبكة مرة واحدة.</translation>
    </message>
    <message>
        <source>What others wrote counts for nothing. Save the queue once more, and take it to the server.</source>
        <translation>ما كتبه غيره لا يُحتسب. احفظ قائمة الانتظار مرة أخرى وخذها إلى الخادم.</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>طُلبت %1</translation>
    </message>
    <message>
        <source>A badge has not come out</source>
        <translation>لم تخرج بطاقة بعد</translation>
    </message>
    <message>
        <source>Did this badge come out?</source>
        <translation>هل خرجت هذه البطاقة؟</translation>
    </message>
    <message>
        <source>Nobody can tell. Please look at the printer.</source>
        <translation>لا أحد يعلم. يُرجى النظر عند الطابعة.</translation>
    </message>
    <message>
        <source>A test badge has come out.</source>
        <translation>خرجت بطاقة تجريبية.</translation>
    </message>
    <message>
        <source>The test badge has not come out.</source>
        <translation>لم تخرج البطاقة التجريبية.</translation>
    </message>
    <message>
        <source>No badges are printed at this kiosk.</source>
        <translation>لا تُطبع بطاقات في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Other badges are on their way. Try again once they are out.</source>
        <translation>هناك بطاقات أخرى في الطريق. حاول مرة أخرى بعد خروجها.</translation>
    </message>
    <message>
        <source>Did the test badge come out?</source>
        <translation>هل خرجت البطاقة التجريبية؟</translation>
    </message>
</context>
<context>
    <name>LoadProgress</name>
    <message>
        <source>All rows are here, nearly done</source>
        <translation>وصلت كل الصفوف، أوشك على الانتهاء</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <comment>%1: 12 MB</comment>
        <translation>تم جلب %1</translation>
    </message>
    <message>
        <source>%1 of %2 fetched</source>
        <comment>%1 and %2: 12 MB</comment>
        <translation>تم جلب %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows loaded</source>
        <comment>numbers</comment>
        <translation>تم تحميل %1 من %2 صف</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>%1: 12 MB, or a number of rows</comment>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: 12 s</comment>
        <translation>بقي %1</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>This kiosk is getting ready.</source>
        <translation>يجري تجهيز هذا الجهاز.</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>أوشكنا على الانتهاء</translation>
    </message>
    <message>
        <source>This kiosk is waiting for the guest list.</source>
        <translation>ينتظر هذا الجهاز قائمة الضيوف.</translation>
    </message>
    <message>
        <source>The guest list comes from the event’s backend. Is the network connected?</source>
        <translation>تأتي قائمة الضيوف من خادم الفعالية. هل الشبكة متصلة؟</translation>
    </message>
    <message>
        <source>This kiosk is not paired with an event. Make a pairing code in the backend and pair it.</source>
        <translation>هذا الجهاز غير مقترن بأي فعالية. يرجى إنشاء رمز اقتران على الخادم وإقرانه.</translation>
    </message>
    <message>
        <source>The data folder is missing. Create it, or correct its path, and start the kiosk again.</source>
        <translation>مجلد البيانات غير موجود. يرجى إنشاؤه أو تصحيح مساره ثم إعادة تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program. Update this kiosk. Nothing was changed or deleted.</source>
        <translation>كُتبت البيانات بإصدار أحدث من البرنامج. يرجى تحديث هذا الجهاز. لم يُغيَّر أو يُحذف أي شيء.</translation>
    </message>
    <message>
        <source>The data file is damaged, or is no data file of this kiosk. Nothing was deleted. Keep the file, call technical support, and set the kiosk up with an empty folder.</source>
        <translation>ملف البيانات تالف أو لا يخص هذا الجهاز. لم يُحذف أي شيء. يرجى الاحتفاظ بالملف والاتصال بالدعم الفني وإعداد الجهاز بمجلد فارغ.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and the kiosk goes on.</source>
        <translation>القرص ممتلئ. يرجى توفير مساحة ليتابع الجهاز عمله.</translation>
    </message>
    <message>
        <source>The key that opens the guest list is missing. Restore the key file, or pair the kiosk anew.</source>
        <translation>مفتاح قائمة الضيوف غير موجود. يرجى استعادة ملف المفتاح أو إعادة إقران الجهاز.</translation>
    </message>
    <message>
        <source>The event has no check-in list of the name in this kiosk’s settings. Correct the setting, or create the list in the backend.</source>
        <translation>لا توجد في الفعالية قائمة دخول بالاسم المذكور في إعدادات هذا الجهاز. يرجى تصحيح الإعداد أو إنشاء القائمة على الخادم.</translation>
    </message>
    <message>
        <source>Data could not be read or written. Start the kiosk again; if that does not help, call technical support.</source>
        <translation>تعذّرت قراءة البيانات أو كتابتها. يرجى إعادة تشغيل الجهاز، وإن لم يُجدِ ذلك فالاتصال بالدعم الفني.</translation>
    </message>
    <message>
        <source>This kiosk is taking a break</source>
        <translation>هذا الجهاز متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>We are sorry. It can’t check anyone in at the moment.</source>
        <translation>نأسف لذلك. لا يمكن تسجيل الدخول هنا حاليًا.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to the help desk.</source>
        <translation>يرجى استخدام جهاز آخر أو التوجّه إلى مكتب المساعدة.</translation>
    </message>
</context>
<context>
    <name>PreflightWords</name>
    <message>
        <source>Tickets</source>
        <comment>a check before the doors open</comment>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Badge</source>
        <comment>a check before the doors open</comment>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <comment>a check before the doors open</comment>
        <translation>طابعة البطاقات</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <comment>a check before the doors open</comment>
        <translation>قراءة الرموز</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a check before the doors open</comment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <comment>a check before the doors open</comment>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Guest list</source>
        <comment>a check before the doors open</comment>
        <translation>قائمة الضيوف</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a check before the doors open</comment>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Being tested …</source>
        <translation>جارٍ الفحص …</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Don’t open the doors yet. Please see to this:</source>
        <translation>لا تفتحوا الأبواب بعد. يُرجى معالجة ما يلي:</translation>
    </message>
    <message>
        <source>The doors can open. Please see to this all the same:</source>
        <translation>يمكن فتح الأبواب. يُرجى مع ذلك معالجة ما يلي:</translation>
    </message>
    <message>
        <source>This kiosk is ready: the doors can open.</source>
        <translation>هذا الجهاز جاهز: يمكن فتح الأبواب.</translation>
    </message>
    <message>
        <source>One thing is for you to do: hold up any code.</source>
        <translation>بقي أمر عليك: اعرض أي رمز.</translation>
    </message>
    <message>
        <source>A ticket, a badge or anything else with a code will do. Nobody is let in by it.</source>
        <translation>تكفي تذكرة أو بطاقة أو أي شيء عليه رمز، ولا يُسجَّل دخول أحد بذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets did not lead to their guests</source>
        <comment>tickets that were tried</comment>
        <translation>
            <numerusform>لا توجد تذكرة لم تؤدِّ إلى ضيفها</numerusform>
            <numerusform>تذكرة واحدة لم تؤدِّ إلى ضيفها</numerusform>
            <numerusform>تذكرتان لم تؤديا إلى ضيفيهما</numerusform>
            <numerusform>%n تذاكر لم تؤدِّ إلى ضيوفها</numerusform>
            <numerusform>%n تذكرة لم تؤدِّ إلى ضيوفها</numerusform>
            <numerusform>%n تذكرة لم تؤدِّ إلى ضيوفها</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tickets yet</source>
        <translation>لا توجد تذاكر بعد</translation>
    </message>
    <message>
        <source>Reload the event once guests have registered.</source>
        <translation>أعد تحميل الفعالية بعد أن يسجّل الضيوف.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were found without the network, the slowest in %1 ms</source>
        <comment>tickets that were tried</comment>
        <translation>
            <numerusform>لم يُعثر على تذاكر (%1 م.ث)</numerusform>
            <numerusform>عُثر على تذكرة واحدة دون الشبكة خلال %1 م.ث</numerusform>
            <numerusform>عُثر على تذكرتين دون الشبكة، أبطؤهما خلال %1 م.ث</numerusform>
            <numerusform>عُثر على %n تذاكر دون الشبكة، أبطؤها خلال %1 م.ث</numerusform>
            <numerusform>عُثر على %n تذكرة دون الشبكة، أبطؤها خلال %1 م.ث</numerusform>
            <numerusform>عُثر على %n تذكرة دون الشبكة، أبطؤها خلال %1 م.ث</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slow: restart the kiosk, then test again.</source>
        <translation>هذا بطيء: أعد تشغيل الجهاز ثم افحص مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no guest list that could be read</source>
        <translation>لا توجد قائمة ضيوف يمكن قراءتها</translation>
    </message>
    <message>
        <source>Wait until it has come. Otherwise restart the kiosk, or call whoever looks after it.</source>
        <translation>انتظر حتى تصل، وإلا فأعد تشغيل الجهاز أو اتصل بالمسؤول عنه.</translation>
    </message>
    <message>
        <source>Laid out as for a guest, and its code read back</source>
        <translation>أُعدّت كما للضيف وقُرئ رمزها</translation>
    </message>
    <message>
        <source>Its code can’t be read as it would be printed</source>
        <translation>لا يمكن قراءة رمزها بالشكل الذي سيُطبع به</translation>
    </message>
    <message>
        <source>Call whoever set up the badges: they need more room for the code.</source>
        <translation>اتصل بمن أعدّ البطاقات: يحتاج الرمز إلى مساحة أكبر.</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>لا توجد فعالية بعد</translation>
    </message>
    <message>
        <source>Wait until it has come, then test again.</source>
        <translation>انتظر حتى تصل ثم افحص مرة أخرى.</translation>
    </message>
    <message>
        <source>Badges become files in a folder</source>
        <translation>تُحفظ البطاقات ملفات في مجلد</translation>
    </message>
    <message>
        <source>That is for trials. For guests, connect a printer, then restart the kiosk.</source>
        <translation>هذا للتجارب. للضيوف وصّل طابعة ثم أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>لا تُطبع بطاقات هنا</translation>
    </message>
    <message>
        <source>The camera has read one</source>
        <translation>قرأت الكاميرا رمزًا</translation>
    </message>
    <message>
        <source>The hand scanner has read one</source>
        <translation>قرأ الماسح اليدوي رمزًا</translation>
    </message>
    <message>
        <source>Hold up any code.</source>
        <translation>اعرض أي رمز.</translation>
    </message>
    <message>
        <source>Read any code with the hand scanner.</source>
        <translation>اقرأ أي رمز بالماسح اليدوي.</translation>
    </message>
    <message>
        <source>It is kept. Best wait until it is sent, so that every door knows of it.</source>
        <translation>البيانات محفوظة. يُفضَّل الانتظار حتى تُرسل لتعرف بها جميع الأبواب.</translation>
    </message>
    <message>
        <source>Reload the event on the kiosk’s page, then test again.</source>
        <translation>أعد تحميل الفعالية في صفحة «الجهاز» ثم افحص مرة أخرى.</translation>
    </message>
    <message>
        <source>Laid out as for a guest; there is no code on it</source>
        <comment>on a badge</comment>
        <translation>مُعدّة كما لضيف؛ وليس عليها رمز</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>No paper</source>
        <translation>لا يوجد ورق</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>ضع لفافة جديدة.</translation>
    </message>
    <message>
        <source>Put in paper.</source>
        <translation>ضع ورقًا.</translation>
    </message>
    <message>
        <source>No ink or ribbon</source>
        <translation>لا حبر أو شريط</translation>
    </message>
    <message>
        <source>Put in a new one.</source>
        <comment>ink or ribbon</comment>
        <translation>ركّب بديلًا جديدًا.</translation>
    </message>
    <message>
        <source>The last print failed</source>
        <translation>فشلت آخر عملية طباعة</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>الورق على وشك النفاد</translation>
    </message>
    <message>
        <source>Keep a new roll at hand.</source>
        <translation>جهّز لفافة جديدة.</translation>
    </message>
    <message>
        <source>Keep paper at hand.</source>
        <translation>جهّز ورقًا.</translation>
    </message>
    <message>
        <source>Ink or ribbon is running low</source>
        <translation>الحبر أو الشريط على وشك النفاد</translation>
    </message>
    <message>
        <source>Keep a new one at hand.</source>
        <comment>ink or ribbon</comment>
        <translation>جهّز بديلًا جديدًا.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Ready, with paper</source>
        <translation>جاهزة وفيها ورق</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the printer</comment>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Look at the printer, then try a print.</source>
        <translation>تفقّد الطابعة، ثم جرّب الطباعة.</translation>
    </message>
    <message>
        <source>Call whoever set it up.</source>
        <comment>the printer</comment>
        <translation>اتصل بمن أعدّها.</translation>
    </message>
    <message>
        <source>A cover is open</source>
        <comment>of the printer</comment>
        <translation>أحد الأغطية مفتوح</translation>
    </message>
    <message>
        <source>Close it until it clicks.</source>
        <comment>the printer’s cover</comment>
        <translation>أغلقه حتى تسمع صوت القفل.</translation>
    </message>
    <message>
        <source>Paper is jammed</source>
        <comment>in the printer</comment>
        <translation>الورق عالق</translation>
    </message>
    <message>
        <source>Open it, take out the paper that is stuck, and close it.</source>
        <translation>افتحها وأخرج الورق العالق ثم أغلقها.</translation>
    </message>
    <message>
        <source>The right paper is not in it</source>
        <comment>the printer</comment>
        <translation>الورق المناسب غير موجود فيها</translation>
    </message>
    <message>
        <source>Put in the paper that it is set up for.</source>
        <translation>ضع الورق الذي أُعدّت له.</translation>
    </message>
    <message>
        <source>What was printed has no room any more</source>
        <translation>لم يعد هناك مكان لما طُبع</translation>
    </message>
    <message>
        <source>Take the printed papers out.</source>
        <translation>أخرج الأوراق المطبوعة.</translation>
    </message>
    <message>
        <source>Its cutter is stuck</source>
        <comment>the printer’s</comment>
        <translation>قاطع الورق عالق</translation>
    </message>
    <message>
        <source>Switch it off, take out what is stuck, and switch it on.</source>
        <translation>أطفئها وأخرج ما علق ثم شغّلها.</translation>
    </message>
    <message>
        <source>It is too hot</source>
        <comment>the printer</comment>
        <translation>حرارتها مرتفعة جدًا</translation>
    </message>
    <message>
        <source>Leave it on: it goes on once it has cooled down.</source>
        <translation>اتركها تعمل: ستتابع حين تبرد.</translation>
    </message>
    <message>
        <source>It is paused</source>
        <comment>the printer</comment>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Press its button to go on.</source>
        <comment>the printer’s</comment>
        <translation>اضغط زرّها لتتابع.</translation>
    </message>
    <message>
        <source>It prints for somebody else</source>
        <comment>the printer</comment>
        <translation>تطبع الآن لشخص آخر</translation>
    </message>
    <message>
        <source>Wait until that is out.</source>
        <translation>انتظر حتى يخرج.</translation>
    </message>
    <message>
        <source>It can’t be reached</source>
        <comment>the printer</comment>
        <translation>لا يمكن الوصول إليها</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable or its Wi-Fi.</source>
        <translation>شغّلها وتحقق من سلكها أو اتصال Wi-Fi.</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <comment>the printer</comment>
        <translation>لا تستجيب</translation>
    </message>
    <message>
        <source>Check its paper and its cover, and that it is switched on.</source>
        <translation>تحقق من الورق والغطاء ومن أنها تعمل.</translation>
    </message>
    <message>
        <source>Its queue takes no jobs</source>
        <comment>the printer’s</comment>
        <translation>قائمة انتظارها لا تقبل مهام</translation>
    </message>
    <message>
        <source>The system knows no such printer</source>
        <translation>لا يعرف النظام طابعة كهذه</translation>
    </message>
    <message>
        <source>Plug it in, or call whoever set it up.</source>
        <translation>وصّلها أو اتصل بمن أعدّها.</translation>
    </message>
    <message>
        <source>The print service does not run</source>
        <translation>خدمة الطباعة لا تعمل</translation>
    </message>
    <message>
        <source>Restart the computer, or call whoever set it up.</source>
        <translation>أعد تشغيل الحاسوب أو اتصل بمن أعدّه.</translation>
    </message>
    <message>
        <source>Its folder can’t be written to</source>
        <translation>لا يمكن الكتابة في مجلدها</translation>
    </message>
    <message>
        <source>It does not print</source>
        <comment>the printer</comment>
        <translation>لا تطبع</translation>
    </message>
    <message>
        <source>Its queue is stopped</source>
        <comment>the printer’s</comment>
        <translation>قائمة انتظارها متوقفة</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Year / Month / Day</source>
        <translation>السنة / الشهر / اليوم</translation>
    </message>
    <message>
        <source>Day / Month / Year</source>
        <translation>اليوم / الشهر / السنة</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) can be answered here.</source>
        <translation>
            <numerusform>لا سؤال يمكن الإجابة عنه هنا.</numerusform>
            <numerusform>سؤال واحد يمكن الإجابة عنه هنا.</numerusform>
            <numerusform>سؤالان يمكن الإجابة عنهما هنا.</numerusform>
            <numerusform>%n أسئلة يمكن الإجابة عنها هنا.</numerusform>
            <numerusform>%n سؤالًا يمكن الإجابة عنها هنا.</numerusform>
            <numerusform>%n سؤال يمكن الإجابة عنها هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be signed by the guest, at a kiosk, by holding up their code.</source>
        <comment>questions</comment>
        <translation>
            <numerusform>لا شيء للتوقيع.</numerusform>
            <numerusform>سؤال واحد يوقّعه الضيف بنفسه في كشك بإبراز رمزه.</numerusform>
            <numerusform>سؤالان يوقّعهما الضيف بنفسه في كشك بإبراز رمزه.</numerusform>
            <numerusform>%n أسئلة يوقّعها الضيف بنفسه في كشك بإبراز رمزه.</numerusform>
            <numerusform>%n سؤالًا يوقّعها الضيف بنفسه في كشك بإبراز رمزه.</numerusform>
            <numerusform>%n سؤال يوقّعها الضيف بنفسه في كشك بإبراز رمزه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be asked here: the guest answers on their own page.</source>
        <comment>questions</comment>
        <translation>
            <numerusform>لا سؤال يتعذّر طرحه هنا.</numerusform>
            <numerusform>سؤال واحد يتعذّر طرحه هنا: يجيب الضيف في صفحته.</numerusform>
            <numerusform>سؤالان يتعذّر طرحهما هنا: يجيب الضيف في صفحته.</numerusform>
            <numerusform>%n أسئلة يتعذّر طرحها هنا: يجيب الضيف في صفحته.</numerusform>
            <numerusform>%n سؤالًا يتعذّر طرحها هنا: يجيب الضيف في صفحته.</numerusform>
            <numerusform>%n سؤال يتعذّر طرحها هنا: يجيب الضيف في صفحته.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Already checked in</source>
        <translation>سبق تسجيل الدخول</translation>
    </message>
    <message>
        <source>This ticket was checked in %1.</source>
        <comment>%1: &apos;today at 09:14&apos;</comment>
        <translation>سُجّل الدخول بهذه التذكرة %1.</translation>
    </message>
    <message>
        <source>This ticket was checked in %1 at %2.</source>
        <comment>%1: &apos;today at 09:14&apos;, %2: a door</comment>
        <translation>سُجّل الدخول بهذه التذكرة %1 هنا: %2.</translation>
    </message>
    <message>
        <source>Was it not you, or do you need a new badge? Our staff will gladly help.</source>
        <translation>ألم تكن أنت، أو تحتاج إلى شارة جديدة؟ يسعد فريقنا بمساعدتك.</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>أُلغيت هذه التذكرة</translation>
    </message>
    <message>
        <source>It no longer opens the door.</source>
        <translation>لم تعد صالحة للدخول.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look for a way with you.</source>
        <translation>يرجى التوجّه إلى مكتب المساعدة. سيبحث فريقنا معك عن حل.</translation>
    </message>
    <message>
        <source>Not yet paid</source>
        <translation>لم يتم الدفع بعد</translation>
    </message>
    <message>
        <source>The payment for this ticket has not reached us yet.</source>
        <translation>لم يصلنا بعد ثمن هذه التذكرة.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will sort it out with you.</source>
        <translation>يرجى التوجّه إلى مكتب المساعدة. سيحلّ فريقنا الأمر معك.</translation>
    </message>
    <message>
        <source>Please speak to our staff</source>
        <translation>يرجى التحدث إلى فريقنا</translation>
    </message>
    <message>
        <source>This ticket is on hold.</source>
        <translation>هذه التذكرة معلّقة حاليًا.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look into it with you.</source>
        <translation>يرجى التوجّه إلى مكتب المساعدة. سيتحقّق فريقنا من الأمر معك.</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>لم يعد هذا الرمز صالحًا</translation>
    </message>
    <message>
        <source>A newer ticket may have taken its place.</source>
        <translation>ربما حلّت محلّه تذكرة أحدث.</translation>
    </message>
    <message>
        <source>Please look for your latest ticket e-mail, or ask our staff.</source>
        <translation>يرجى البحث عن أحدث رسالة إلكترونية تتضمن تذكرتك، أو مراجعة فريقنا.</translation>
    </message>
    <message>
        <source>A little too early</source>
        <translation>الوقت مبكر قليلًا</translation>
    </message>
    <message>
        <source>This ticket is valid from %1.</source>
        <comment>%1: &apos;today&apos;, &apos;tomorrow&apos; or a day</comment>
        <translation>هذه التذكرة صالحة ابتداءً من %1.</translation>
    </message>
    <message>
        <source>Please come back then. We look forward to seeing you.</source>
        <translation>يرجى العودة حينها. يسعدنا استقبالك.</translation>
    </message>
    <message>
        <source>This ticket has ended</source>
        <translation>انتهت صلاحية هذه التذكرة</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <comment>%1: &apos;yesterday&apos;, or a day</comment>
        <translation>كانت صالحة حتى %1.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will gladly help.</source>
        <translation>يرجى التوجّه إلى مكتب المساعدة. يسعد فريقنا بمساعدتك.</translation>
    </message>
    <message>
        <source>Not at this door</source>
        <translation>ليس من هذا المدخل</translation>
    </message>
    <message>
        <source>Your ticket is not for this entrance.</source>
        <translation>تذكرتك ليست لهذا المدخل.</translation>
    </message>
    <message>
        <source>Please ask our staff. They will show you the way.</source>
        <translation>يرجى مراجعة فريقنا وسيدلّك على الطريق.</translation>
    </message>
    <message>
        <source>Your entrance: %1</source>
        <comment>%1: a door</comment>
        <translation>مدخلك: %1</translation>
    </message>
    <message>
        <source>This door is for other tickets.</source>
        <translation>هذا المدخل مخصّص لتذاكر أخرى.</translation>
    </message>
    <message>
        <source>Please go to “%1”. Our staff will show you the way.</source>
        <comment>%1: a door</comment>
        <translation>يرجى التوجّه إلى «%1». سيدلّك فريقنا على الطريق.</translation>
    </message>
    <message>
        <source>A ticket for another event</source>
        <translation>تذكرة لفعالية أخرى</translation>
    </message>
    <message>
        <source>This code belongs to a different event.</source>
        <translation>هذا الرمز يخص فعالية أخرى.</translation>
    </message>
    <message>
        <source>Please hold up your ticket for this event.</source>
        <translation>يرجى إبراز تذكرتك لهذه الفعالية.</translation>
    </message>
    <message>
        <source>Please hold up your ticket for %1.</source>
        <comment>%1: the event</comment>
        <translation>يرجى إبراز تذكرتك لفعالية «%1».</translation>
    </message>
    <message>
        <source>We don’t know this code</source>
        <translation>لا نعرف هذا الرمز</translation>
    </message>
    <message>
        <source>It is not on the guest list.</source>
        <translation>ليس في قائمة الضيوف.</translation>
    </message>
    <message>
        <source>Is it your ticket for this event? Then our staff will gladly help.</source>
        <translation>هل هذه تذكرتك لهذه الفعالية؟ يسعد فريقنا بمساعدتك.</translation>
    </message>
    <message>
        <source>Is it your ticket for %1? Then our staff will gladly help.</source>
        <comment>%1: the event</comment>
        <translation>هل هذه تذكرتك لفعالية «%1»؟ يسعد فريقنا بمساعدتك.</translation>
    </message>
    <message>
        <source>One code, several guests</source>
        <translation>رمز واحد لعدة ضيوف</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets share this code.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>لا تذاكر بهذا الرمز.</numerusform>
            <numerusform>تذكرة واحدة تحمل هذا الرمز.</numerusform>
            <numerusform>تذكرتان تشتركان في هذا الرمز.</numerusform>
            <numerusform>%n تذاكر تشترك في هذا الرمز.</numerusform>
            <numerusform>%n تذكرة تشترك في هذا الرمز.</numerusform>
            <numerusform>%n تذكرة تشترك في هذا الرمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will check all of you in.</source>
        <translation>يرجى التوجّه إلى مكتب المساعدة. سيسجّل فريقنا دخولكم جميعًا.</translation>
    </message>
    <message>
        <source>Just a few questions</source>
        <translation>بضعة أسئلة فقط</translation>
    </message>
    <message>
        <source>Something is still missing on your registration.</source>
        <translation>لا يزال تسجيلك غير مكتمل.</translation>
    </message>
    <message>
        <source>Please go to the help desk. It only takes a moment.</source>
        <translation>يرجى التوجّه إلى مكتب المساعدة. لن يستغرق الأمر سوى لحظة.</translation>
    </message>
    <message>
        <source>Not on this session’s list</source>
        <translation>لست في قائمة هذه الجلسة</translation>
    </message>
    <message>
        <source>You have not chosen this session.</source>
        <translation>لم تختر هذه الجلسة.</translation>
    </message>
    <message>
        <source>You have not chosen “%1”.</source>
        <comment>%1: a session</comment>
        <translation>لم تختر «%1».</translation>
    </message>
    <message>
        <source>Please ask our staff. They know whether there is a seat for you.</source>
        <translation>يرجى سؤال فريقنا. فهو يعلم إن كان هناك مقعد لك.</translation>
    </message>
    <message>
        <source>This session is full</source>
        <translation>هذه الجلسة مكتملة</translation>
    </message>
    <message>
        <source>Every seat in this room is taken.</source>
        <translation>جميع مقاعد هذه القاعة مشغولة.</translation>
    </message>
    <message>
        <source>Please ask our staff, or choose another session.</source>
        <translation>يرجى سؤال فريقنا أو اختيار جلسة أخرى.</translation>
    </message>
    <message>
        <source>Your badge is on its way</source>
        <translation>بطاقتك في الطريق</translation>
    </message>
    <message>
        <source>You are checked in. The printer has not finished your badge yet.</source>
        <translation>تم تسجيل دخولك. لم تنتهِ الطابعة من بطاقتك بعد.</translation>
    </message>
    <message>
        <source>Please wait a moment, or ask our staff: they will gladly help.</source>
        <translation>يُرجى الانتظار لحظة، أو اسأل فريقنا: سيساعدك بكل سرور.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>None left</source>
        <translation>لم يبقَ شيء</translation>
    </message>
    <message>
        <source>You have yours</source>
        <translation>لديك نصيبك</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a time</comment>
        <translation>من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for our staff</source>
        <translation>في انتظار فريقنا</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Sorry, not possible</source>
        <translation>عذرًا، غير ممكن</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number of pieces, thing</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>This session does not take place</source>
        <translation>هذه الجلسة لن تُقام</translation>
    </message>
    <message>
        <source>We are sorry. Maybe you like one of the other sessions?</source>
        <translation>نأسف لذلك. ربما تعجبك جلسة أخرى؟</translation>
    </message>
    <message>
        <source>This session is over</source>
        <translation>انتهت هذه الجلسة</translation>
    </message>
    <message>
        <source>That is no longer possible</source>
        <translation>لم يعد ذلك ممكنًا</translation>
    </message>
    <message>
        <source>The session is over, or your ticket has changed. Our staff will gladly help you.</source>
        <translation>انتهت الجلسة أو تغيّرت تذكرتك. سيسعد فريقنا بمساعدتك.</translation>
    </message>
    <message>
        <source>Seats are free</source>
        <translation>توجد مقاعد شاغرة</translation>
    </message>
    <message>
        <source>Filling up</source>
        <translation>تمتلئ سريعًا</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>You have a seat</source>
        <translation>لديك مقعد</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>على قائمة الانتظار</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>قيد الطلب</translation>
    </message>
    <message>
        <source>Take a seat</source>
        <translation>احجز مقعدًا</translation>
    </message>
    <message>
        <source>Join the waiting list</source>
        <translation>انضم إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Give my seat back</source>
        <translation>أعد مقعدي</translation>
    </message>
    <message>
        <source>Leave the waiting list</source>
        <translation>غادر قائمة الانتظار</translation>
    </message>
    <message>
        <source>I do not want it any more</source>
        <translation>لم أعد أريده</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Nothing has changed. Our staff will gladly help you.</source>
        <translation>لم يتغيّر شيء. سيسعد فريقنا بمساعدتك.</translation>
    </message>
    <message>
        <source>If you can&apos;t come, please give it back: somebody is waiting for it.</source>
        <translation>إن لم تستطع الحضور، فأعده من فضلك: هناك من ينتظره.</translation>
    </message>
    <message>
        <source>You are on the waiting list</source>
        <translation>أنت على قائمة الانتظار</translation>
    </message>
    <message>
        <source>You get a seat as soon as one is free.</source>
        <translation>ستحصل على مقعد فور توفّره.</translation>
    </message>
    <message>
        <source>Your seat is asked for</source>
        <translation>طُلب مقعدك</translation>
    </message>
    <message>
        <source>All seats are taken: you get one as soon as it is free. We tell you here, now or when you show your code again.</source>
        <translation>كل المقاعد محجوزة: ستحصل على مقعد فور توفّره. سنخبرك هنا، بعد لحظات أو عندما تُظهر رمزك مجددًا.</translation>
    </message>
    <message>
        <source>We tell you here whether you have it, now or when you show your code again.</source>
        <translation>سنخبرك هنا إن كان لك، بعد لحظات أو عندما تُظهر رمزك مجددًا.</translation>
    </message>
    <message>
        <source>You have given it back</source>
        <translation>لقد أعدته</translation>
    </message>
    <message>
        <source>Thank you. Somebody else will be glad of it.</source>
        <translation>شكرًا لك. سيسعد به شخص آخر.</translation>
    </message>
    <message>
        <source>All seats are taken. On the waiting list you get one as soon as it is free.</source>
        <translation>كل المقاعد محجوزة. على قائمة الانتظار تحصل على مقعد فور توفّره.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Does not take place</source>
        <translation>لن تُعقد</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <comment>time and room</comment>
        <translation>نُقلت: %1</translation>
    </message>
    <message>
        <source>Please go there now: %1</source>
        <comment>a room</comment>
        <translation>يرجى التوجه الآن: %1</translation>
    </message>
    <message>
        <source>Please go there now</source>
        <translation>يرجى التوجه الآن</translation>
    </message>
    <message>
        <source>A seat is free again</source>
        <translation>أصبح مقعد شاغرًا من جديد</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Filling up</source>
        <translation>تمتلئ سريعًا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time · room</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <comment>guests in a room</comment>
        <translation>
            <numerusform>لا أحد في الداخل</numerusform>
            <numerusform>واحد في الداخل</numerusform>
            <numerusform>اثنان في الداخل</numerusform>
            <numerusform>%n في الداخل</numerusform>
            <numerusform>%n في الداخل</numerusform>
            <numerusform>%n في الداخل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who is inside · seats left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>لا مقاعد شاغرة</numerusform>
            <numerusform>مقعد واحد شاغر</numerusform>
            <numerusform>مقعدان شاغران</numerusform>
            <numerusform>%n مقاعد شاغرة</numerusform>
            <numerusform>%n مقعدًا شاغرًا</numerusform>
            <numerusform>%n مقعد شاغر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffRequestWords</name>
    <message>
        <source>Waiting</source>
        <comment>a request for staff</comment>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Taken on</source>
        <comment>a request</comment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a request</comment>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a request</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Take on</source>
        <comment>a request</comment>
        <translation>أتولّاه</translation>
    </message>
    <message>
        <source>Can’t be had …</source>
        <translation>غير ممكن …</translation>
    </message>
    <message>
        <source>Somebody has taken it on already.</source>
        <translation>هناك من تولّى هذا الطلب.</translation>
    </message>
    <message>
        <source>It is settled, and stays so.</source>
        <translation>انتهى هذا الطلب ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken on: %1</source>
        <comment>%1: a thing</comment>
        <translation>قيد التنفيذ: %1</translation>
    </message>
    <message>
        <source>The guest sees that it is on its way.</source>
        <translation>يرى الضيف أنّ طلبه في الطريق.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>%1: a thing</comment>
        <translation>تمّ: %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <comment>%1: a thing</comment>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>The guest is told why.</source>
        <translation>سيُبلَّغ الضيف بالسبب.</translation>
    </message>
    <message>
        <source>Somebody else was faster.</source>
        <translation>سبقك شخص آخر.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1: how far a request is, %2: who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>لم يعد هذا الطلب موجودًا.</translation>
    </message>
    <message>
        <source>Please say why: the guest is told.</source>
        <translation>يُرجى ذكر السبب: سيُبلَّغ به الضيف.</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters, please.</source>
        <translation>
            <numerusform>النص طويل جدًا.</numerusform>
            <numerusform>النص طويل جدًا: حرف واحد كحد أقصى.</numerusform>
            <numerusform>النص طويل جدًا: حرفان كحد أقصى.</numerusform>
            <numerusform>النص طويل جدًا: %n أحرف كحد أقصى.</numerusform>
            <numerusform>النص طويل جدًا: %n حرفًا كحد أقصى.</numerusform>
            <numerusform>النص طويل جدًا: %n حرف كحد أقصى.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>requests; %1: how many</comment>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>requests; %1: how many</comment>
        <translation>تنتظر %1</translation>
    </message>
    <message>
        <source>Taken on %1</source>
        <comment>requests; %1: how many</comment>
        <translation>قيد التنفيذ %1</translation>
    </message>
    <message>
        <source>Settled %1</source>
        <comment>requests; %1: how many</comment>
        <translation>منتهية %1</translation>
    </message>
    <message>
        <source>Whatever guests ask for appears here by itself.</source>
        <translation>كل ما يطلبه الضيوف يظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Everybody has what they asked for</source>
        <translation>حصل الجميع على ما طلبوه</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>لا شيء قيد التنفيذ</translation>
    </message>
    <message>
        <source>What somebody takes on is listed here until they have done it.</source>
        <translation>ما يتولّاه أحد يبقى هنا إلى أن يُنجزه.</translation>
    </message>
    <message>
        <source>Nothing was settled in the last hour</source>
        <translation>لم يُنجز شيء في الساعة الأخيرة</translation>
    </message>
    <message>
        <source>What is done or declined stays here for an hour.</source>
        <translation>ما أُنجز أو رُفض يبقى هنا ساعة واحدة.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Staff</source>
        <comment>a role</comment>
        <translation>طاقم العمل</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>a role</comment>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>a role</comment>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>Not yet in</source>
        <translation>لم يدخل بعد</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a guest went out again</comment>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>غير مدفوعة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Only an administrator may do that.</source>
        <translation>لا يحق ذلك إلا لمسؤول النظام.</translation>
    </message>
    <message>
        <source>Only a supervisor may do that.</source>
        <translation>لا يحق ذلك إلا للمشرف.</translation>
    </message>
    <message>
        <source>The guest is inside already.</source>
        <translation>الضيف في الداخل بالفعل.</translation>
    </message>
    <message>
        <source>The door does not let this guest in.</source>
        <translation>المدخل لا يسمح لهذا الضيف بالدخول.</translation>
    </message>
    <message>
        <source>The guest is not inside.</source>
        <translation>الضيف ليس في الداخل.</translation>
    </message>
    <message>
        <source>There is nothing to overrule.</source>
        <translation>لا يوجد رفض لتجاوزه.</translation>
    </message>
    <message>
        <source>This can’t be overruled.</source>
        <translation>لا يمكن تجاوز هذا.</translation>
    </message>
    <message>
        <source>There is nothing to undo at this door.</source>
        <translation>لا شيء للتراجع عنه عند هذا المدخل.</translation>
    </message>
    <message>
        <source>The guest’s name has not arrived here yet.</source>
        <translation>لم يصل اسم الضيف إلى هنا بعد.</translation>
    </message>
    <message>
        <source>The guest is in.</source>
        <translation>دخل الضيف.</translation>
    </message>
    <message>
        <source>The guest is out.</source>
        <translation>خرج الضيف.</translation>
    </message>
    <message>
        <source>The guest is in, and your reason is on record.</source>
        <translation>دخل الضيف، وسُجّل السبب.</translation>
    </message>
    <message>
        <source>Undone: the last passage at this door no longer counts.</source>
        <translation>تم التراجع: لم يعد آخر مرور من هذا المدخل محسوبًا.</translation>
    </message>
    <message>
        <source>The badge is corrected.</source>
        <translation>تم تصحيح البطاقة.</translation>
    </message>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>البطاقة في طريقها إلى الطابعة.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>The badge is printing …</source>
        <translation>تُطبع البطاقة…</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>طُبعت البطاقة.</translation>
    </message>
    <message>
        <source>The badge was not printed: please look at the printer.</source>
        <translation>لم تُطبع البطاقة: يُرجى تفقّد الطابعة.</translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <comment>%1: a sentence</comment>
        <translation>لم يُسمح بالدخول: %1</translation>
    </message>
    <message>
        <source>Something is not filled in yet.</source>
        <translation>هناك خانة لم تُملأ بعد.</translation>
    </message>
    <message>
        <source>No guest here has that code.</source>
        <translation>لا يوجد ضيف هنا بهذا الرمز.</translation>
    </message>
    <message numerus="yes">
        <source>%n guests share that code.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>لا ضيوف بهذا الرمز.</numerusform>
            <numerusform>ضيف واحد بهذا الرمز.</numerusform>
            <numerusform>ضيفان يتشاركان هذا الرمز.</numerusform>
            <numerusform>%n ضيوف يتشاركون هذا الرمز.</numerusform>
            <numerusform>%n ضيفًا يتشاركون هذا الرمز.</numerusform>
            <numerusform>%n ضيف يتشاركون هذا الرمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look for one of them by name.</source>
        <translation>يُرجى البحث عن أحدهم بالاسم.</translation>
    </message>
    <message>
        <source>Nothing was done: this kiosk can’t use its data.</source>
        <translation>لم يُنفَّذ شيء: لا يستطيع هذا الجهاز استخدام بياناته.</translation>
    </message>
    <message>
        <source>Please try again, or call whoever looks after it.</source>
        <translation>يُرجى المحاولة مرة أخرى أو الاتصال بالمسؤول عنه.</translation>
    </message>
    <message>
        <source>A badge needs a first name or a last name.</source>
        <translation>تحتاج البطاقة إلى اسم أول أو اسم عائلة.</translation>
    </message>
    <message>
        <source>Please say why: it goes on record.</source>
        <translation>يُرجى ذكر السبب: سيُسجَّل.</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters, please.</source>
        <translation>
            <numerusform>النص طويل جدًا.</numerusform>
            <numerusform>النص طويل جدًا: حرف واحد كحد أقصى.</numerusform>
            <numerusform>النص طويل جدًا: حرفان كحد أقصى.</numerusform>
            <numerusform>النص طويل جدًا: %n أحرف كحد أقصى.</numerusform>
            <numerusform>النص طويل جدًا: %n حرفًا كحد أقصى.</numerusform>
            <numerusform>النص طويل جدًا: %n حرف كحد أقصى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest is registered, and in.</source>
        <translation>تم تسجيل الضيف وإدخاله.</translation>
    </message>
    <message>
        <source>No ticket was made: there are no places left of that type.</source>
        <translation>لم تُصدر تذكرة: لا أماكن متبقية من هذا النوع.</translation>
    </message>
    <message>
        <source>Please choose another type, or ask the organizers.</source>
        <translation>اختر نوعًا آخر أو اسأل المنظمين.</translation>
    </message>
    <message>
        <source>A guest needs a first name or a last name.</source>
        <translation>يحتاج الضيف إلى اسم أول أو اسم عائلة.</translation>
    </message>
    <message>
        <source>Nothing was done: this kiosk is at another door now.</source>
        <translation>لم يُنفَّذ شيء: هذا الجهاز عند باب آخر الآن.</translation>
    </message>
    <message>
        <source>You see how it stands there. Please look again.</source>
        <translation>ترى الحال عند ذلك الباب. يُرجى النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>The questions come first (F10).</source>
        <translation>الأسئلة أولًا (F10).</translation>
    </message>
    <message>
        <source>There is no question to answer.</source>
        <translation>لا يوجد سؤال بحاجة إلى إجابة.</translation>
    </message>
    <message>
        <source>The answers are kept, and the guest is in.</source>
        <translation>حُفظت الإجابات، ودخل الضيف.</translation>
    </message>
    <message>
        <source>What was answered is kept.</source>
        <translation>حُفظ ما أُجيب عنه.</translation>
    </message>
    <message>
        <source>There is a new question, or other answers to one.</source>
        <translation>هناك سؤال جديد أو إجابات أخرى لأحد الأسئلة.</translation>
    </message>
    <message>
        <source>The guest has a ticket, but is not in.</source>
        <translation>لدى الضيف تذكرة، لكنه لم يدخل.</translation>
    </message>
    <message>
        <source>The answers are kept, but the guest is not in.</source>
        <translation>حُفظت الإجابات، لكن الضيف لم يدخل.</translation>
    </message>
    <message>
        <source>Please try once more in a moment.</source>
        <translation>يُرجى المحاولة مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Another kiosk prints the badge.</source>
        <translation>يطبع كشك آخر البطاقة.</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>The guests are made up, and nothing counts.</source>
        <translation>الضيوف غير حقيقيين، ولا شيء يُحتسب.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AgendaPage</name>
    <message>
        <source>My sessions</source>
        <translation>جلساتي</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>room · what is new of the session</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>جلسات أسبق</translation>
    </message>
    <message>
        <source>Later sessions</source>
        <translation>جلسات لاحقة</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
</context>
<context>
    <name>usher::ui::AnswersForm</name>
    <message>
        <source>Answer the questions</source>
        <translation>الإجابة عن الأسئلة</translation>
    </message>
    <message>
        <source>↑ and ↓ go from question to question, ← and → from answer to answer.</source>
        <translation>↑ و↓ للتنقل بين الأسئلة، و← و→ بين الإجابات.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>حفظ الإجابات</translation>
    </message>
    <message>
        <source>Answer and let in</source>
        <translation>الإجابة والإدخال</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>There is no answer to keep: what is open stays open.</source>
        <translation>لا إجابة لتُحفظ: ما هو مفتوح يبقى مفتوحًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still need an answer.</source>
        <translation>
            <numerusform>لا سؤال بلا إجابة.</numerusform>
            <numerusform>سؤال واحد ما زال بلا إجابة.</numerusform>
            <numerusform>سؤالان ما زالا بلا إجابة.</numerusform>
            <numerusform>%n أسئلة ما زالت بلا إجابة.</numerusform>
            <numerusform>%n سؤالًا ما زالت بلا إجابة.</numerusform>
            <numerusform>%n سؤال ما زالت بلا إجابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ArrivalsPanel</name>
    <message>
        <source>came in today</source>
        <comment>after a number of guests</comment>
        <translation>دخلوا اليوم</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>after a number of guests; %1: a time</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>inside now</source>
        <comment>after a number of guests</comment>
        <translation>في الداخل الآن</translation>
    </message>
</context>
<context>
    <name>usher::ui::ArrivalsPlot</name>
    <message>
        <source>Nobody has come in yet today.</source>
        <translation>لم يدخل أحد اليوم بعد.</translation>
    </message>
    <message>
        <source>Most came at %1: %2.</source>
        <comment>%1: a time, %2: how many guests</comment>
        <translation>دخل أكثرهم الساعة %1: %2.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AskedQuestion</name>
    <message>
        <source>Agrees</source>
        <comment>a guest, to a consent</comment>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <comment>a guest, to a consent</comment>
        <translation>غير موافق</translation>
    </message>
    <message>
        <source>Signs at a kiosk</source>
        <comment>a guest</comment>
        <translation>يوقّع في كشك</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <comment>a guest</comment>
        <translation>لا يوقّع</translation>
    </message>
    <message>
        <source>The guest signs this at a kiosk, by holding up their code.</source>
        <translation>يوقّع الضيف هذا بنفسه في كشك بإبراز رمزه.</translation>
    </message>
    <message>
        <source>If the guest wants to: they sign at a kiosk, by holding up their code.</source>
        <translation>إن أراد الضيف: يوقّع في كشك بإبراز رمزه.</translation>
    </message>
    <message>
        <source>Nobody comes in without agreeing to this. It stays open.</source>
        <translation>لا يدخل أحد دون الموافقة على هذا. يبقى السؤال مفتوحًا.</translation>
    </message>
    <message>
        <source>That is not complete yet.</source>
        <translation>لم يكتمل بعد.</translation>
    </message>
    <message>
        <source>Please answer this one.</source>
        <translation>يُرجى الإجابة عن هذا السؤال.</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <comment>a question</comment>
        <translation>إجابة مطلوبة</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <comment>a question</comment>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>usher::ui::AskingPage</name>
    <message numerus="yes">
        <source>You can have up to %n.</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>لا يمكنك طلب شيء.</numerusform>
            <numerusform>يمكنك طلب واحد.</numerusform>
            <numerusform>يمكنك طلب اثنين.</numerusform>
            <numerusform>يمكنك طلب حتى %n.</numerusform>
            <numerusform>يمكنك طلب حتى %n.</numerusform>
            <numerusform>يمكنك طلب حتى %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحد</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>اطلبه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>ملاحظتك: %1</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
</context>
<context>
    <name>usher::ui::AttractPage</name>
    <message>
        <source>The camera is starting</source>
        <translation>يجري تشغيل الكاميرا</translation>
    </message>
    <message>
        <source>Just a moment. A hand scanner already works.</source>
        <translation>لحظة من فضلك. الماسح اليدوي يعمل الآن.</translation>
    </message>
    <message>
        <source>The camera is not answering</source>
        <translation>الكاميرا لا تستجيب</translation>
    </message>
    <message>
        <source>We keep trying. A hand scanner still works, and our staff will gladly help.</source>
        <translation>نواصل المحاولة. الماسح اليدوي يعمل، ويسعد فريقنا بمساعدتك.</translation>
    </message>
    <message>
        <source>The camera is in use elsewhere</source>
        <translation>الكاميرا قيد الاستخدام في مكان آخر</translation>
    </message>
    <message>
        <source>There is no camera here</source>
        <translation>لا توجد كاميرا هنا</translation>
    </message>
    <message>
        <source>A hand scanner works, and our staff will gladly help.</source>
        <translation>الماسح اليدوي يعمل، ويسعد فريقنا بمساعدتك.</translation>
    </message>
    <message>
        <source>Hold your code in front of the camera</source>
        <translation>يرجى وضع رمزك أمام الكاميرا</translation>
    </message>
    <message>
        <source>Hold your code in front of the hand scanner</source>
        <translation>يرجى وضع رمزك أمام الماسح اليدوي</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>الجلسات القادمة</translation>
    </message>
    <message>
        <source>Register here</source>
        <translation>سجّل هنا</translation>
    </message>
    <message>
        <source>I don’t have my code</source>
        <translation>ليس معي رمزي</translation>
    </message>
    <message>
        <source>Larger text, reading aloud</source>
        <translation>نص أكبر، قراءة بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>usher::ui::CataloguePage</name>
    <message>
        <source>What you asked for</source>
        <translation>ما طلبته</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>ماذا تودّ؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation>لقد طلبت</translation>
    </message>
    <message>
        <source>%1 · number %2</source>
        <comment>state of a request · its number</comment>
        <translation>%1 · رقم %2</translation>
    </message>
</context>
<context>
    <name>usher::ui::ChoosingPage</name>
    <message>
        <source>Guest without a name</source>
        <translation>ضيف بلا اسم</translation>
    </message>
    <message>
        <source>Has come in already</source>
        <translation>دخل بالفعل</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>يرجى سؤال فريقنا</translation>
    </message>
    <message>
        <source>Who of you is here?</source>
        <translation>من منكم هنا؟</translation>
    </message>
    <message>
        <source>Nobody of you can come in now</source>
        <translation>لا يمكن لأحد منكم الدخول الآن</translation>
    </message>
    <message>
        <source>Touch everybody who is here. The others can check in when they come.</source>
        <translation>المسوا اسم كل من هو هنا. ويمكن للآخرين التسجيل عند وصولهم.</translation>
    </message>
    <message>
        <source>Our staff will gladly help.</source>
        <translation>سيسعد فريقنا بمساعدتكم.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n guest(s)</source>
        <translation>
            <numerusform>تسجيل الدخول</numerusform>
            <numerusform>تسجيل دخول ضيف واحد</numerusform>
            <numerusform>تسجيل دخول ضيفين</numerusform>
            <numerusform>تسجيل دخول %n ضيوف</numerusform>
            <numerusform>تسجيل دخول %n ضيفًا</numerusform>
            <numerusform>تسجيل دخول %n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>usher::ui::DeclineForm</name>
    <message>
        <source>None are left</source>
        <translation>نفدت الكمية</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>يُرجى القدوم إلى المكتب</translation>
    </message>
    <message>
        <source>That is only there later</source>
        <translation>سيتوفّر لاحقًا</translation>
    </message>
    <message>
        <source>We don’t have that here</source>
        <translation>غير متوفّر هنا</translation>
    </message>
    <message>
        <source>Can’t be had: %1</source>
        <comment>%1: a thing</comment>
        <translation>غير ممكن: %1</translation>
    </message>
    <message>
        <source>Why? The guest is told, in your words.</source>
        <translation>لماذا؟ سيقرأ الضيف كلماتك.</translation>
    </message>
    <message>
        <source>In your own words, or one of these</source>
        <translation>بكلماتك، أو أحد هذه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>usher::ui::Deeds</name>
    <message>
        <source>Let in</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>طباعة البطاقة</translation>
    </message>
    <message>
        <source>Correct badge …</source>
        <translation>تصحيح البطاقة…</translation>
    </message>
    <message>
        <source>Undo …</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>Overrule …</source>
        <translation>استثناء…</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Questions …</source>
        <comment>to be answered</comment>
        <translation>الأسئلة …</translation>
    </message>
    <message>
        <source>Print again …</source>
        <comment>a badge</comment>
        <translation>طباعة مجددًا …</translation>
    </message>
</context>
<context>
    <name>usher::ui::FileBody</name>
    <message>
        <source>%1 – %2</source>
        <comment>from when until when a ticket is valid</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>%1: a day or a time</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1: a day or a time</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>The registration is newer than this kiosk’s guest list: there is no name yet.</source>
        <translation>التسجيل أحدث من قائمة ضيوف هذا الجهاز: لا يوجد اسم بعد.</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>نوع التذكرة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>واحد ما زال مفتوحًا</numerusform>
            <numerusform>اثنان ما زالا مفتوحين</numerusform>
            <numerusform>%n ما زالت مفتوحة</numerusform>
            <numerusform>%n ما زال مفتوحًا</numerusform>
            <numerusform>%n ما زال مفتوحًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>الدخول والخروج</translation>
    </message>
    <message>
        <source>This guest has not been anywhere yet.</source>
        <translation>لم يمرّ هذا الضيف من أي مدخل بعد.</translation>
    </message>
    <message>
        <source>F5</source>
        <comment>the key</comment>
        <translation>F5</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>ولا أحد غيرهم</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same group</source>
        <translation>من المجموعة نفسها</translation>
    </message>
    <message numerus="yes">
        <source>All %n guests of the group</source>
        <translation>
            <numerusform>لا ضيوف في المجموعة</numerusform>
            <numerusform>ضيف المجموعة الوحيد</numerusform>
            <numerusform>ضيفا المجموعة كلاهما</numerusform>
            <numerusform>جميع ضيوف المجموعة (%n)</numerusform>
            <numerusform>جميع ضيوف المجموعة (%n)</numerusform>
            <numerusform>جميع ضيوف المجموعة (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::FilterBar</name>
    <message>
        <source>Not yet in</source>
        <translation>لم يدخل بعد</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Not to be let in</source>
        <translation>لا يُسمح بدخوله</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a filter</comment>
        <translation>محدَّد</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Of one door …</source>
        <translation>من مدخل واحد …</translation>
    </message>
</context>
<context>
    <name>usher::ui::GroupPage</name>
    <message>
        <source>Tap a name to say who is here; the sign at its end opens the guest.</source>
        <translation>المسوا اسمًا لتحديد من حضر؛ والعلامة في آخره تفتح الضيف.</translation>
    </message>
    <message>
        <source>Space says who is here, Enter opens the guest.</source>
        <translation>مفتاح المسافة يحدّد من حضر، وEnter يفتح الضيف.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of them come up here once these are in.</source>
        <translation>
            <numerusform>لا أحد غيرهم.</numerusform>
            <numerusform>يظهر هنا واحد آخر بعد دخول هؤلاء.</numerusform>
            <numerusform>يظهر هنا اثنان آخران بعد دخول هؤلاء.</numerusform>
            <numerusform>يظهر هنا %n آخرون بعد دخول هؤلاء.</numerusform>
            <numerusform>يظهر هنا %n آخرون بعد دخول هؤلاء.</numerusform>
            <numerusform>يظهر هنا %n آخرون بعد دخول هؤلاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message numerus="yes">
        <source>Let in %n guest(s)</source>
        <translation>
            <numerusform>السماح بالدخول</numerusform>
            <numerusform>السماح بدخول ضيف واحد</numerusform>
            <numerusform>السماح بدخول ضيفين</numerusform>
            <numerusform>السماح بدخول %n ضيوف</numerusform>
            <numerusform>السماح بدخول %n ضيفًا</numerusform>
            <numerusform>السماح بدخول %n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>F2</source>
        <comment>the key</comment>
        <translation>F2</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>لم يُحدَّد أحد.</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تحديد الجميع</translation>
    </message>
    <message>
        <source>F3</source>
        <comment>the key</comment>
        <translation>F3</translation>
    </message>
    <message numerus="yes">
        <source>Only %n place(s) left for those who are not enrolled: please untick some.</source>
        <translation>
            <numerusform>لا أماكن متبقية لغير المسجّلين: يُرجى إزالة بعض العلامات.</numerusform>
            <numerusform>لم يتبقَّ إلا مكان واحد لغير المسجّلين: يُرجى إزالة بعض العلامات.</numerusform>
            <numerusform>لم يتبقَّ إلا مكانان لغير المسجّلين: يُرجى إزالة بعض العلامات.</numerusform>
            <numerusform>لم يتبقَّ إلا %n أماكن لغير المسجّلين: يُرجى إزالة بعض العلامات.</numerusform>
            <numerusform>لم يتبقَّ إلا %n مكانًا لغير المسجّلين: يُرجى إزالة بعض العلامات.</numerusform>
            <numerusform>لم يتبقَّ إلا %n مكان لغير المسجّلين: يُرجى إزالة بعض العلامات.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can come in now.</source>
        <translation>لا يمكن لأحد منهم الدخول الآن.</translation>
    </message>
</context>
<context>
    <name>usher::ui::GuestPage</name>
    <message>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>usher::ui::HistoryRow</name>
    <message>
        <source>In</source>
        <comment>a passage through a door</comment>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>a passage through a door</comment>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>usher::ui::IncidentCard</name>
    <message>
        <source>Open guest</source>
        <translation>فتح الضيف</translation>
    </message>
    <message>
        <source>It was right</source>
        <comment>two entries with one ticket</comment>
        <translation>كان صحيحًا</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <comment>two entries with one ticket</comment>
        <translation>كان خطأً</translation>
    </message>
    <message>
        <source>Seen to</source>
        <comment>what the backend does not take</comment>
        <translation>تمت المعالجة</translation>
    </message>
    <message>
        <source>It is there</source>
        <comment>a badge</comment>
        <translation>هي موجودة</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة مجددًا</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <comment>a badge</comment>
        <translation>غير مطلوبة</translation>
    </message>
</context>
<context>
    <name>usher::ui::KeyCap</name>
    <message>
        <source>Delete the last letter</source>
        <translation>حذف الحرف الأخير</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>أرقام ورموز</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
</context>
<context>
    <name>usher::ui::KioskBody</name>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>بحاجة إلى تسوية</translation>
    </message>
</context>
<context>
    <name>usher::ui::KioskDeeds</name>
    <message>
        <source>%1 …</source>
        <comment>%1: a deed that is asked once more</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>More …</source>
        <comment>deeds</comment>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>usher::ui::KioskWindow</name>
    <message>
        <source>Back to start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>سؤال واحد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>What would you like a ticket for?</source>
        <translation>ما التذكرة التي تريدها؟</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>ما اسمك الأول؟</translation>
    </message>
    <message>
        <source>As it shall stand on your badge</source>
        <translation>كما سيظهر على بطاقتك</translation>
    </message>
    <message>
        <source>And your last name?</source>
        <translation>وما اسم عائلتك؟</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Which company are you with?</source>
        <translation>ما الشركة التي تعمل بها؟</translation>
    </message>
    <message>
        <source>Company or organisation; may stay empty</source>
        <translation>شركة أو مؤسسة؛ اختياري</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a guest&apos;s name: which question it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>What is your booking reference or e-mail address?</source>
        <translation>ما رقم حجزك أو بريدك الإلكتروني؟</translation>
    </message>
    <message>
        <source>What is your last name?</source>
        <translation>ما اسم عائلتك؟</translation>
    </message>
    <message>
        <source>It is in the e-mail that confirms your booking</source>
        <translation>تجده في رسالة تأكيد الحجز</translation>
    </message>
    <message>
        <source>As it is on your booking</source>
        <translation>كما ورد في حجزك</translation>
    </message>
    <message>
        <source>We did not find you. Please check your booking reference or e-mail address.</source>
        <translation>لم نجدك. يرجى التحقق من رقم حجزك أو بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Where may we send your ticket?</source>
        <translation>إلى أين يمكننا إرسال تذكرتك؟</translation>
    </message>
    <message>
        <source>Your e-mail address; may stay empty</source>
        <translation>بريدك الإلكتروني؛ اختياري</translation>
    </message>
    <message>
        <source>Is there anything we should know?</source>
        <translation>هل هناك ما ينبغي أن نعرفه؟</translation>
    </message>
    <message>
        <source>For who brings it; may stay empty</source>
        <translation>لمن سيُحضره لك؛ اختياري</translation>
    </message>
</context>
<context>
    <name>usher::ui::ListChoice</name>
    <message>
        <source>Where shall this kiosk check in?</source>
        <translation>أين يسجّل هذا الجهاز الدخول؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The event has no other check-in list.</source>
        <translation>ليس للفعالية قائمة دخول أخرى.</translation>
    </message>
    <message>
        <source>This kiosk checks in there now.</source>
        <translation>يسجّل هذا الجهاز الدخول هناك الآن.</translation>
    </message>
    <message>
        <source>Guests of which door?</source>
        <translation>ضيوف أي مدخل؟</translation>
    </message>
</context>
<context>
    <name>usher::ui::LookUp</name>
    <message>
        <source>Name, company, booking or code</source>
        <translation>الاسم أو الشركة أو الحجز أو الرمز</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>البحث عن ضيف</translation>
    </message>
    <message>
        <source>Guests found</source>
        <translation>الضيوف الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Begin to type: parts of a name, a company or a code are enough; of a booking, type its whole reference.</source>
        <translation>ابدأ بالكتابة: يكفي جزء من الاسم أو الشركة أو الرمز، أما الحجز فاكتب رقمه كاملًا.</translation>
    </message>
    <message>
        <source>Nobody is found by that. Fewer letters find more; a whole code can be opened as it is.</source>
        <translation>لم يُعثر على أحد. حروف أقل تعطي نتائج أكثر، ويمكن فتح رمز كامل كما هو.</translation>
    </message>
    <message>
        <source>There are more: type on.</source>
        <translation>هناك المزيد: واصل الكتابة.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Nobody of those chosen is found by that. Without the filter there may be others.</source>
        <translation>لا أحد من المحددين يطابق ذلك. قد يوجد آخرون من دون التصفية.</translation>
    </message>
    <message>
        <source>Register a guest</source>
        <translation>تسجيل ضيف</translation>
    </message>
    <message>
        <source>F9</source>
        <comment>the key</comment>
        <translation>F9</translation>
    </message>
    <message>
        <source>As they stand at: %1</source>
        <comment>%1: a check-in list</comment>
        <translation>الحالة عند: %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::NoticePage</name>
    <message>
        <source>Ask for something</source>
        <translation>اطلب شيئًا</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
</context>
<context>
    <name>usher::ui::OnceMore</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>usher::ui::Page</name>
    <message>
        <source>Language, larger text, reading aloud</source>
        <translation>اللغة، نص أكبر، قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Larger text, reading aloud</source>
        <translation>نص أكبر، قراءة بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>usher::ui::PaperPreview</name>
    <message>
        <source>%1 × %2 mm</source>
        <comment>the size of a paper</comment>
        <translation>%1 × %2 مم</translation>
    </message>
</context>
<context>
    <name>usher::ui::PinDots</name>
    <message>
        <source>%1 of %2 digits</source>
        <comment>of a PIN</comment>
        <translation>%1 من %2 أرقام</translation>
    </message>
</context>
<context>
    <name>usher::ui::PinPage</name>
    <message>
        <source>The next one can be tried at %1, in %2.</source>
        <comment>%1: a time, %2: minutes and seconds</comment>
        <translation>يمكن تجربة التالي عند %1، بعد %2.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>A PIN has six digits.</source>
        <translation>يتكوّن رقم التعريف من ستة أرقام.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>رقم التعريف غير صحيح.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many PINs were wrong.</source>
        <translation>محاولات خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>Nobody is named as staff for this event yet.</source>
        <translation>لم يُعيَّن أحد ضمن طاقم هذه الفعالية بعد.</translation>
    </message>
    <message>
        <source>Its organizers can name people on their page “Kiosk staff”.</source>
        <translation>يمكن للمنظمين تعيين أشخاص في صفحة «Kiosk staff» لديهم.</translation>
    </message>
    <message>
        <source>This kiosk can’t read who is staff.</source>
        <translation>لا يستطيع هذا الجهاز قراءة قائمة طاقم العمل.</translation>
    </message>
    <message>
        <source>Please try again, or call whoever looks after it.</source>
        <translation>يُرجى المحاولة مرة أخرى أو الاتصال بالمسؤول عنه.</translation>
    </message>
    <message>
        <source>%1, your PIN please</source>
        <comment>%1: whose badge was held up</comment>
        <translation>%1، رقم التعريف من فضلك</translation>
    </message>
    <message>
        <source>Your PIN, please</source>
        <translation>رقم التعريف من فضلك</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>Back to the guests</source>
        <translation>العودة إلى الضيوف</translation>
    </message>
    <message>
        <source>This is a training.</source>
        <translation>هذا تدريب.</translation>
    </message>
    <message>
        <source>Any six digits will do.</source>
        <translation>تكفي أي ستة أرقام.</translation>
    </message>
</context>
<context>
    <name>usher::ui::PreferencesSheet</name>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Language, larger text, reading aloud</source>
        <translation>اللغة، نص أكبر، قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>أسفل الشاشة</translation>
    </message>
</context>
<context>
    <name>usher::ui::PreflightPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>افحص مرة أخرى</translation>
    </message>
    <message>
        <source>The badge, as it is printed</source>
        <translation>البطاقة كما تُطبع</translation>
    </message>
</context>
<context>
    <name>usher::ui::ProgrammePage</name>
    <message>
        <source>%1 · %2</source>
        <comment>time · room</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>There are no more sessions to come. Thank you for being here!</source>
        <translation>لا توجد جلسات أخرى قادمة. شكرًا لحضورك!</translation>
    </message>
    <message>
        <source>Touch a session to see more of it.</source>
        <translation>المس جلسة لترى المزيد عنها.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>جلسات سابقة</translation>
    </message>
    <message>
        <source>Later sessions</source>
        <translation>جلسات لاحقة</translation>
    </message>
</context>
<context>
    <name>usher::ui::ReceiptPage</name>
    <message>
        <source>Ask for something else</source>
        <translation>اطلب شيئًا آخر</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>اختر شيئًا آخر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>We have your request</source>
        <translation>وصلنا طلبك</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>Show your code here again, and you see how far it is.</source>
        <translation>أظهر رمزك هنا مرة أخرى لترى إلى أين وصل طلبك.</translation>
    </message>
    <message>
        <source>That has just gone</source>
        <translation>لقد نفد للتو</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Somebody was a moment faster. Is there something else you would like?</source>
        <translation>سبقك شخص آخر بلحظة. هل تودّ شيئًا آخر؟</translation>
    </message>
    <message>
        <source>Nothing was asked for. Our staff will gladly help you.</source>
        <translation>لم يُطلب شيء. سيسعد فريقنا بمساعدتك.</translation>
    </message>
</context>
<context>
    <name>usher::ui::RegisterForm</name>
    <message>
        <source>chosen</source>
        <comment>a ticket type</comment>
        <translation>محدَّد</translation>
    </message>
    <message>
        <source>Register a guest</source>
        <translation>تسجيل ضيف</translation>
    </message>
    <message>
        <source>This event gives no tickets at the door.</source>
        <translation>لا تمنح هذه الفعالية تذاكر عند الباب.</translation>
    </message>
    <message>
        <source>The guest gets a ticket and comes in with a badge.</source>
        <translation>يحصل الضيف على تذكرة ويدخل ببطاقة.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>E-mail for the ticket; may stay empty</source>
        <translation>بريد إلكتروني للتذكرة؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Register and let in</source>
        <translation>تسجيل وإدخال</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك …</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>usher::ui::RequestBody</name>
    <message>
        <source>The guest noted</source>
        <translation>ملاحظة الضيف</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1: when something was asked for, %2: how long ago</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1: who, %2: when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>أنهاه</translation>
    </message>
    <message>
        <source>Taken on by</source>
        <translation>تولّاه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>usher::ui::RequestPage</name>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>usher::ui::RequestsPanel</name>
    <message>
        <source>Requests of guests</source>
        <translation>طلبات الضيوف</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Choose a request</source>
        <translation>اختر طلبًا</translation>
    </message>
    <message>
        <source>Take it on, so that nobody else goes for it too.</source>
        <translation>تولَّه كي لا يذهب إليه شخص آخر.</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter takes the next step: take on, then done.</source>
        <translation>↑ و↓ للاختيار، وEnter للخطوة التالية: أتولّاه، ثم تمّ.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>This kiosk can’t read its data.</source>
        <translation>لا يستطيع هذا الجهاز قراءة بياناته.</translation>
    </message>
    <message>
        <source>There may be news.</source>
        <translation>قد توجد مستجدّات.</translation>
    </message>
    <message>
        <source>There are more: these are the oldest.</source>
        <translation>هناك المزيد: هذه أقدمها.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ScanAdvice</name>
    <message>
        <source>Please make the code brighter</source>
        <translation>يرجى زيادة إضاءة الرمز</translation>
    </message>
    <message>
        <source>Please tilt your code a little: it mirrors a light</source>
        <translation>يرجى إمالة الرمز قليلًا: إنه يعكس الضوء</translation>
    </message>
    <message>
        <source>A little closer, please</source>
        <translation>أقرب قليلًا من فضلك</translation>
    </message>
    <message>
        <source>A little further away, please</source>
        <translation>أبعد قليلًا من فضلك</translation>
    </message>
    <message>
        <source>Please show the whole code</source>
        <translation>يرجى إظهار الرمز كاملًا</translation>
    </message>
    <message>
        <source>Please hold it still for a moment</source>
        <translation>يرجى تثبيت الرمز للحظة</translation>
    </message>
    <message>
        <source>Your code is hard to read. You can go on without it, too.</source>
        <translation>رمزك صعب القراءة. يمكنك المتابعة بدونه أيضًا.</translation>
    </message>
    <message>
        <source>Your code is hard to read. Our staff will gladly help.</source>
        <translation>رمزك صعب القراءة. يسعد فريقنا بمساعدتك.</translation>
    </message>
</context>
<context>
    <name>usher::ui::SessionPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, from – to</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>At the same time as yours: %1</source>
        <comment>title of a session</comment>
        <translation>في وقت جلستك نفسه: %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>usher::ui::SignaturePage</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>وقّع هنا بإصبعك</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>أوافق وأوقّع</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>التوقيع من جديد</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>Or press Enter to sign with a cross.</source>
        <translation>أو اضغط على مفتاح الإدخال للتوقيع بعلامة ×.</translation>
    </message>
</context>
<context>
    <name>usher::ui::Spoken</name>
    <message>
        <source>Press Tab to move, and Enter to choose.</source>
        <translation>اضغط على مفتاح Tab للتنقل، وعلى مفتاح الإدخال للاختيار.</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1، زر</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1، غير مختار</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1، مختار</translation>
    </message>
    <message>
        <source>Type your answer.</source>
        <translation>اكتب إجابتك.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>This screen now reads aloud what it shows.</source>
        <translation>تقرأ هذه الشاشة الآن بصوت عالٍ ما تعرضه.</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffForm</name>
    <message>
        <source>The wrong guest</source>
        <translation>ضيف آخر</translation>
    </message>
    <message>
        <source>Let in by mistake</source>
        <translation>دخول بالخطأ</translation>
    </message>
    <message>
        <source>The guest did not come in</source>
        <translation>لم يدخل الضيف</translation>
    </message>
    <message>
        <source>Only tried out</source>
        <translation>تجربة فقط</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>تم التحقق من الهوية</translation>
    </message>
    <message>
        <source>Sorted out at the help desk</source>
        <translation>حُلّ الأمر في الاستقبال</translation>
    </message>
    <message>
        <source>Agreed with the organizers</source>
        <translation>بموافقة المنظمين</translation>
    </message>
    <message>
        <source>Badge lost, the guest is known</source>
        <translation>بطاقة مفقودة والضيف معروف</translation>
    </message>
    <message>
        <source>Let in against the door</source>
        <translation>السماح بالدخول استثناءً</translation>
    </message>
    <message>
        <source>The door refuses this ticket. Why does the guest come in all the same?</source>
        <translation>يرفض المدخل هذه التذكرة. لماذا يدخل الضيف رغم ذلك؟</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>السماح بالدخول</translation>
    </message>
    <message>
        <source>Undo the last passage</source>
        <translation>التراجع عن آخر مرور</translation>
    </message>
    <message>
        <source>It will be as if the guest had not passed this door. Why?</source>
        <translation>سيُعدّ الضيف كأنه لم يمرّ من هذا المدخل. لماذا؟</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Correct the badge</source>
        <translation>تصحيح البطاقة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>In your own words, or one of these</source>
        <translation>بكلماتك، أو أحد هذه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>a badge</comment>
        <translation>فُقدت</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>a badge</comment>
        <translation>تلفت</translation>
    </message>
    <message>
        <source>Printed badly</source>
        <comment>a badge</comment>
        <translation>طباعة رديئة</translation>
    </message>
    <message>
        <source>Print the badge again</source>
        <translation>طباعة البطاقة مجددًا</translation>
    </message>
    <message>
        <source>Badges that came out for this guest: %1. Why another one?</source>
        <comment>%1: a number</comment>
        <translation>البطاقات التي خرجت لهذا الضيف: %1. لماذا بطاقة أخرى؟</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Details changed</source>
        <comment>on a badge</comment>
        <translation>تغيّرت البيانات</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffHeader</name>
    <message>
        <source>%1 · %2</source>
        <comment>%1: a name, %2: a role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffKeys</name>
    <message>
        <source>Whom are you looking for?</source>
        <translation>عمّن تبحث؟</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>choose a guest</source>
        <translation>اختيار ضيف</translation>
    </message>
    <message>
        <source>open the guest</source>
        <translation>فتح ملف الضيف</translation>
    </message>
    <message>
        <source>go back a step</source>
        <translation>الرجوع خطوة</translation>
    </message>
    <message>
        <source>lock, and back to the guests</source>
        <translation>القفل والعودة إلى الضيوف</translation>
    </message>
    <message>
        <source>F9</source>
        <comment>the key</comment>
        <translation>F9</translation>
    </message>
    <message>
        <source>register a guest</source>
        <translation>تسجيل ضيف</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffWindow</name>
    <message>
        <source>One moment …</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>usher::ui::StillTherePage</name>
    <message>
        <source>Still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Touch anywhere to go on where you were.</source>
        <translation>المس أي مكان لتكمل من حيث كنت.</translation>
    </message>
    <message>
        <source>Otherwise this screen starts again for the next guest.</source>
        <translation>وإلا ستعود الشاشة إلى البداية للضيف التالي.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>مزيد من الوقت</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>usher::ui::TouchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>usher::ui::TypedPage</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
</context>
<context>
    <name>usher::ui::WelcomeAllPage</name>
    <message>
        <source>Our staff have the badge</source>
        <translation>البطاقة لدى فريقنا</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>تفضل بالدخول</translation>
    </message>
    <message>
        <source>The badge is printing …</source>
        <translation>تُطبع البطاقة الآن…</translation>
    </message>
    <message>
        <source>Please take the badge</source>
        <translation>يرجى أخذ البطاقة</translation>
    </message>
    <message>
        <source>Our staff will print the badge</source>
        <translation>سيطبع فريقنا البطاقة</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>يرجى سؤال فريقنا</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>إلى اللقاء</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>They will gladly help all of you.</source>
        <translation>سيسعده أن يساعدكم جميعًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) checked out</source>
        <translation>
            <numerusform>لم يخرج أحد</numerusform>
            <numerusform>خرج ضيف واحد</numerusform>
            <numerusform>خرج ضيفان</numerusform>
            <numerusform>خرج %n ضيوف</numerusform>
            <numerusform>خرج %n ضيفًا</numerusform>
            <numerusform>خرج %n ضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) checked in</source>
        <translation>
            <numerusform>لم يُسجَّل أحد</numerusform>
            <numerusform>سُجّل دخول ضيف واحد</numerusform>
            <numerusform>سُجّل دخول ضيفين</numerusform>
            <numerusform>سُجّل دخول %n ضيوف</numerusform>
            <numerusform>سُجّل دخول %n ضيفًا</numerusform>
            <numerusform>سُجّل دخول %n ضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest without a name</source>
        <translation>ضيف بلا اسم</translation>
    </message>
    <message>
        <source>The others can check in here when they come.</source>
        <translation>يمكن للآخرين التسجيل هنا عند وصولهم.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>The badge is coming from %1</source>
        <comment>%1: a kiosk&apos;s name</comment>
        <translation>تخرج البطاقة عند %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::WelcomePage</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>أهلًا بعودتك</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>إلى اللقاء</translation>
    </message>
    <message>
        <source>Your badge as it is printed</source>
        <translation>شارتك كما تُطبع</translation>
    </message>
    <message>
        <source>You are checked out.</source>
        <translation>تم تسجيل خروجك.</translation>
    </message>
    <message>
        <source>Our staff will hand you your badge</source>
        <translation>سيسلّمك فريقنا شارتك</translation>
    </message>
    <message>
        <source>You are checked in. You registered so recently that your name has not reached this kiosk yet.</source>
        <translation>تم تسجيل دخولك. تسجيلك حديث جدًا ولم يصل اسمك إلى هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>Please come in.</source>
        <translation>تفضّلوا بالدخول.</translation>
    </message>
    <message>
        <source>Your badge is printing …</source>
        <translation>جارٍ طباعة شارتك…</translation>
    </message>
    <message>
        <source>Please take your badge</source>
        <translation>يرجى استلام شارتك</translation>
    </message>
    <message>
        <source>The printer needs a hand</source>
        <translation>الطابعة بحاجة إلى مساعدة</translation>
    </message>
    <message>
        <source>You are checked in. Our staff will print your badge for you.</source>
        <translation>تم تسجيل دخولك. سيطبع فريقنا شارتك.</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>جلستك التالية</translation>
    </message>
    <message>
        <source>On now for you</source>
        <translation>جلستك الجارية الآن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a session: what is new of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation>جلساتي</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>اطلب شيئًا</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Your badge is coming from %1</source>
        <comment>%1: a kiosk&apos;s name</comment>
        <translation>تخرج بطاقتك عند %1</translation>
    </message>
    <message>
        <source>You are checked in. Please take your badge there.</source>
        <translation>تم تسجيل دخولك. يُرجى أخذ بطاقتك من هناك.</translation>
    </message>
</context>
</TS>
