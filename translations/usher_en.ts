<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DoorWords</name>
    <message numerus="yes">
        <source>%n question(s) to answer, here, at a kiosk or on the guest’s own page.</source>
        <translation>
            <numerusform>%n question to answer, here, at a kiosk or on the guest’s own page.</numerusform>
            <numerusform>%n questions to answer, here, at a kiosk or on the guest’s own page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n may come in</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>%n may come in</numerusform>
            <numerusform>%n may come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>%n inside</numerusform>
            <numerusform>%n inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not come in</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>%n may not come in</numerusform>
            <numerusform>%n may not come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) came in.</source>
        <translation>
            <numerusform>%n guest came in.</numerusform>
            <numerusform>%n guests came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not printed: please look at the printer.</source>
        <translation>
            <numerusform>%n badge not printed: please look at the printer.</numerusform>
            <numerusform>%n badges not printed: please look at the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed.</source>
        <translation>
            <numerusform>%n badge printed.</numerusform>
            <numerusform>%n badges printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A group of %n guests</source>
        <translation>
            <numerusform>A group of %n guest</numerusform>
            <numerusform>A group of %n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were inside already.</source>
        <translation>
            <numerusform>%n guest was inside already.</numerusform>
            <numerusform>%n guests were inside already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) not yet: this kiosk could not keep it. Please try again, or call whoever looks after it.</source>
        <translation>
            <numerusform>%n guest not yet: this kiosk could not keep it. Please try again, or call whoever looks after it.</numerusform>
            <numerusform>%n guests not yet: this kiosk could not keep it. Please try again, or call whoever looks after it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskReadings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>to be sent to the backend</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are well</source>
        <comment>other kiosks</comment>
        <translation>
            <numerusform>%n is well</numerusform>
            <numerusform>%n are well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>kiosks</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kiosks heard, last %1 ago</source>
        <comment>%1: 4 s</comment>
        <translation>
            <numerusform>%n kiosk heard, last %1 ago</numerusform>
            <numerusform>%n kiosks heard, last %1 ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreflightWords</name>
    <message numerus="yes">
        <source>%n tickets did not lead to their guests</source>
        <comment>tickets that were tried</comment>
        <translation>
            <numerusform>%n ticket did not lead to its guest</numerusform>
            <numerusform>%n tickets did not lead to their guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were found without the network, the slowest in %1 ms</source>
        <comment>tickets that were tried</comment>
        <translation>
            <numerusform>%n ticket was found without the network, in %1 ms</numerusform>
            <numerusform>%n tickets were found without the network, the slowest in %1 ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message numerus="yes">
        <source>%n question(s) can be answered here.</source>
        <translation>
            <numerusform>%n question can be answered here.</numerusform>
            <numerusform>%n questions can be answered here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be signed by the guest, at a kiosk, by holding up their code.</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n to be signed by the guest, at a kiosk, by holding up their code.</numerusform>
            <numerusform>%n to be signed by the guest, at a kiosk, by holding up their code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be asked here: the guest answers on their own page.</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n can’t be asked here: the guest answers on their own page.</numerusform>
            <numerusform>%n can’t be asked here: the guest answers on their own page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message numerus="yes">
        <source>%n tickets share this code.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n ticket has this code.</numerusform>
            <numerusform>%n tickets share this code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message numerus="yes">
        <source>%n inside</source>
        <comment>guests in a room</comment>
        <translation>
            <numerusform>%n inside</numerusform>
            <numerusform>%n inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>%n seat left</numerusform>
            <numerusform>%n seats left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffRequestWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters, please.</source>
        <translation>
            <numerusform>That is too long: at most %n character, please.</numerusform>
            <numerusform>That is too long: at most %n characters, please.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message numerus="yes">
        <source>%n guests share that code.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n guest has that code.</numerusform>
            <numerusform>%n guests share that code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters, please.</source>
        <translation>
            <numerusform>That is too long: at most %n character, please.</numerusform>
            <numerusform>That is too long: at most %n characters, please.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AnswersForm</name>
    <message numerus="yes">
        <source>%n question(s) still need an answer.</source>
        <translation>
            <numerusform>%n question still needs an answer.</numerusform>
            <numerusform>%n questions still need an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AskingPage</name>
    <message numerus="yes">
        <source>You can have up to %n.</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>You can have one.</numerusform>
            <numerusform>You can have up to %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ChoosingPage</name>
    <message numerus="yes">
        <source>Check in %n guest(s)</source>
        <translation>
            <numerusform>Check in %n guest</numerusform>
            <numerusform>Check in %n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::FileBody</name>
    <message numerus="yes">
        <source>%n still open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n still open</numerusform>
            <numerusform>%n still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n guests of the group</source>
        <translation>
            <numerusform>The %n guest of the group</numerusform>
            <numerusform>All %n guests of the group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::GroupPage</name>
    <message numerus="yes">
        <source>%n more of them come up here once these are in.</source>
        <translation>
            <numerusform>%n more of them comes up here once these are in.</numerusform>
            <numerusform>%n more of them come up here once these are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let in %n guest(s)</source>
        <translation>
            <numerusform>Let in %n guest</numerusform>
            <numerusform>Let in %n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n place(s) left for those who are not enrolled: please untick some.</source>
        <translation>
            <numerusform>Only %n place left for those who are not enrolled: please untick some.</numerusform>
            <numerusform>Only %n places left for those who are not enrolled: please untick some.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::WelcomeAllPage</name>
    <message numerus="yes">
        <source>%n guest(s) checked out</source>
        <translation>
            <numerusform>%n guest checked out</numerusform>
            <numerusform>%n guests checked out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) checked in</source>
        <translation>
            <numerusform>%n guest checked in</numerusform>
            <numerusform>%n guests checked in</numerusform>
        </translation>
    </message>
</context>
</TS>
