<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Your agenda</source>
        <translation>Ihr Programm</translation>
    </message>
    <message>
        <source>You have not chosen any sessions yet.</source>
        <translation>Sie haben noch keine Programmpunkte gewählt.</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
</context>
<context>
    <name>AgendaButton</name>
    <message>
        <source>Print my agenda</source>
        <translation>Mein Programm drucken</translation>
    </message>
    <message>
        <source>Your agenda is printing …</source>
        <translation>Ihr Programm wird gedruckt …</translation>
    </message>
    <message>
        <source>Please take your agenda</source>
        <translation>Bitte nehmen Sie Ihr Programm</translation>
    </message>
    <message>
        <source>Not printed. Try again</source>
        <translation>Nicht gedruckt. Noch einmal</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>That is not a ticket</source>
        <translation>Das ist kein Ticket</translation>
    </message>
    <message>
        <source>This code holds something other than a ticket.</source>
        <translation>In diesem Code steckt etwas anderes als ein Ticket.</translation>
    </message>
    <message>
        <source>Please hold up the QR code of your ticket.</source>
        <translation>Bitte halten Sie den QR-Code Ihres Tickets vor die Kamera.</translation>
    </message>
    <message>
        <source>This code is empty.</source>
        <translation>Dieser Code ist leer.</translation>
    </message>
    <message>
        <source>One code at a time, please</source>
        <translation>Bitte nur einen Code zeigen</translation>
    </message>
    <message>
        <source>We can see more than one code.</source>
        <translation>Wir sehen mehr als einen Code.</translation>
    </message>
    <message>
        <source>Please hold up one, and cover the others with your hand.</source>
        <translation>Bitte zeigen Sie einen und verdecken Sie die anderen mit der Hand.</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>Bitte fragen Sie unser Team</translation>
    </message>
    <message>
        <source>This kiosk could not check you in just now.</source>
        <translation>Dieses Terminal konnte Sie gerade nicht einchecken.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your ticket. Our staff will check you in.</source>
        <translation>Mit Ihrem Ticket hat das nichts zu tun. Unser Team checkt Sie gern ein.</translation>
    </message>
    <message>
        <source>No places left</source>
        <translation>Keine Plätze mehr frei</translation>
    </message>
    <message>
        <source>All the places that there are at the door are taken.</source>
        <translation>Alle Plätze, die es an der Tür gibt, sind vergeben.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look for a way with you.</source>
        <translation>Bitte kommen Sie zur Information. Unser Team sucht mit Ihnen einen Weg.</translation>
    </message>
    <message>
        <source>We did not find you</source>
        <translation>Wir haben Sie nicht gefunden</translation>
    </message>
    <message>
        <source>No guest has this booking or e-mail address together with this last name.</source>
        <translation>Niemand hat diese Buchung oder E-Mail-Adresse zusammen mit diesem Nachnamen.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will find you.</source>
        <translation>Bitte gehen Sie zum Infoschalter. Unser Team findet Sie.</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>May come in</source>
        <translation>Darf eintreten</translation>
    </message>
    <message>
        <source>May come in again</source>
        <translation>Darf wieder eintreten</translation>
    </message>
    <message>
        <source>The last time was %1.</source>
        <comment>%1: &apos;today at 09:14&apos;</comment>
        <translation>Zuletzt war das %1.</translation>
    </message>
    <message>
        <source>The payment has not arrived.</source>
        <translation>Die Zahlung ist nicht eingegangen.</translation>
    </message>
    <message>
        <source>The ticket is on hold</source>
        <translation>Das Ticket ist gesperrt</translation>
    </message>
    <message>
        <source>The organizers have blocked it.</source>
        <translation>Der Veranstalter hat es gesperrt.</translation>
    </message>
    <message>
        <source>The ticket is no longer valid</source>
        <translation>Das Ticket gilt nicht mehr</translation>
    </message>
    <message>
        <source>The organizers have withdrawn it.</source>
        <translation>Der Veranstalter hat es zurückgezogen.</translation>
    </message>
    <message>
        <source>Not at this door</source>
        <translation>Nicht an diesem Eingang</translation>
    </message>
    <message>
        <source>No door is open to this type of ticket.</source>
        <translation>Für diese Ticketart ist kein Eingang offen.</translation>
    </message>
    <message>
        <source>This type of ticket goes to: %1</source>
        <comment>%1: a door</comment>
        <translation>Diese Ticketart gehört hierhin: %1</translation>
    </message>
    <message>
        <source>Unknown here</source>
        <translation>Hier unbekannt</translation>
    </message>
    <message>
        <source>No ticket of this event is known by that.</source>
        <translation>Dazu ist kein Ticket dieser Veranstaltung bekannt.</translation>
    </message>
    <message>
        <source>Questions are still open</source>
        <translation>Es sind noch Fragen offen</translation>
    </message>
    <message>
        <source>The guest has no seat in it.</source>
        <translation>Der Gast hat dort keinen Platz.</translation>
    </message>
    <message>
        <source>The guest has no seat in “%1”.</source>
        <comment>%1: a session</comment>
        <translation>Der Gast hat keinen Platz in „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer, here, at a kiosk or on the guest’s own page.</source>
        <translation>
            <numerusform>%n Frage ist zu beantworten: hier, an einem Kiosk oder auf der Seite des Gastes.</numerusform>
            <numerusform>%n Fragen sind zu beantworten: hier, an einem Kiosk oder auf der Seite des Gastes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventTime</name>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen um %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>am %1 um %2&#xa0;Uhr</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>gestern, %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>heute, %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>morgen, %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time, after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>%1, %2&#xa0;Uhr</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day: QDate format</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date: QDate format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first of several days in one month: QDate format</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the number of the first day of a month: QDate format</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>last of several days in one month: QDate format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>first of several days in one year: QDate format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>last of several days in one year: QDate format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last of several days</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n may come in</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>%n darf hinein</numerusform>
            <numerusform>%n dürfen hinein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>%n drinnen</numerusform>
            <numerusform>%n drinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not come in</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>%n darf nicht hinein</numerusform>
            <numerusform>%n dürfen nicht hinein</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was let in.</source>
        <translation>Niemand wurde eingelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) came in.</source>
        <translation>
            <numerusform>%n Gast ist drinnen.</numerusform>
            <numerusform>%n Gäste sind drinnen.</numerusform>
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
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <comment>%1: guests, each with the reason</comment>
        <translation>Nicht eingelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not printed: please look at the printer.</source>
        <translation>
            <numerusform>%n Namensschild nicht gedruckt: Bitte sehen Sie nach dem Drucker.</numerusform>
            <numerusform>%n Namensschilder nicht gedruckt: Bitte sehen Sie nach dem Drucker.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 badges are printed.</source>
        <comment>two numbers</comment>
        <translation>%1 von %2 Namensschildern sind gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed.</source>
        <translation>
            <numerusform>%n Namensschild gedruckt.</numerusform>
            <numerusform>%n Namensschilder gedruckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A group of %n guests</source>
        <translation>
            <numerusform>Gruppe von %n Gast</numerusform>
            <numerusform>Gruppe von %n Gästen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n Platz frei</numerusform>
            <numerusform>%n Plätze frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were inside already.</source>
        <translation>
            <numerusform>%n Gast war schon drinnen.</numerusform>
            <numerusform>%n Gäste waren schon drinnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) not yet: this kiosk could not keep it. Please try again, or call whoever looks after it.</source>
        <translation>
            <numerusform>%n Gast noch nicht: Dieser Kiosk konnte es nicht speichern. Bitte versuchen Sie es noch einmal, oder rufen Sie, wer sich um ihn kümmert.</numerusform>
            <numerusform>%n Gäste noch nicht: Dieser Kiosk konnte es nicht speichern. Bitte versuchen Sie es noch einmal, oder rufen Sie, wer sich um ihn kümmert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskReadings</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <translation>Schilderdrucker</translation>
    </message>
    <message>
        <source>Agenda printer</source>
        <translation>Programmdrucker</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Noch zu senden</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Gästeliste</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Zu klären</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%n Vorfall</numerusform>
            <numerusform>%n Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>This kiosk is well.</source>
        <translation>Diesem Kiosk geht es gut.</translation>
    </message>
    <message>
        <source>Guests are served. Please see to this today:</source>
        <translation>Gäste werden bedient. Bitte heute darum kümmern:</translation>
    </message>
    <message>
        <source>Guests are not served well. Please see to this now:</source>
        <translation>Gäste werden nicht gut bedient. Bitte jetzt darum kümmern:</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>to be sent to the backend</comment>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
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
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Data not compared</source>
        <translation>Daten nicht abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n zu klären</numerusform>
            <numerusform>%n zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>If that takes long, restart the kiosk.</source>
        <translation>Dauert das lange, starten Sie den Kiosk neu.</translation>
    </message>
    <message>
        <source>Plug one in, or read codes with a hand scanner.</source>
        <translation>Schließen Sie eine an, oder lesen Sie Codes mit einem Handscanner.</translation>
    </message>
    <message>
        <source>Check its cable, then restart the kiosk.</source>
        <translation>Prüfen Sie das Kabel und starten Sie den Kiosk neu.</translation>
    </message>
    <message>
        <source>End that program, or restart the kiosk.</source>
        <translation>Beenden Sie das Programm, oder starten Sie den Kiosk neu.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht angeschlossen</translation>
    </message>
    <message>
        <source>Plug it in: the kiosk finds it by itself.</source>
        <translation>Schließen Sie ihn an: Der Kiosk findet ihn von selbst.</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Ziehen Sie ihn ab und schließen Sie ihn wieder an.</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>Zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>Not used since the start</source>
        <translation>Seit dem Start nicht benutzt</translation>
    </message>
    <message>
        <source>The camera sees nothing: plug a scanner in and try it.</source>
        <translation>Die Kamera sieht nichts: Schließen Sie einen Scanner an und probieren Sie ihn aus.</translation>
    </message>
    <message>
        <source>Guests are served all the same. Check the network’s cable or its Wi-Fi.</source>
        <translation>Gäste werden trotzdem bedient. Prüfen Sie Netzkabel oder WLAN.</translation>
    </message>
    <message>
        <source>Something holds it up: please call whoever looks after the event.</source>
        <translation>Etwas hält es auf: Bitte rufen Sie, wer sich um die Veranstaltung kümmert.</translation>
    </message>
    <message>
        <source>It is kept, and sent once there is a network. Leave the kiosk on.</source>
        <translation>Es ist verwahrt und wird gesendet, sobald es ein Netz gibt. Lassen Sie den Kiosk an.</translation>
    </message>
    <message>
        <source>Who registered lately may be missing.</source>
        <translation>Wer sich zuletzt angemeldet hat, fehlt vielleicht.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Who registered since then is missing.</source>
        <translation>Wer sich seither angemeldet hat, fehlt.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Set the clock of the system.</source>
        <translation>Stellen Sie die Uhr des Systems.</translation>
    </message>
    <message>
        <source>Right, in another time zone</source>
        <comment>the clock of the system</comment>
        <translation>Richtig, in anderer Zeitzone</translation>
    </message>
    <message>
        <source>Times on the screen are the event’s all the same.</source>
        <translation>Die Zeiten am Bildschirm sind trotzdem die der Veranstaltung.</translation>
    </message>
    <message>
        <source>Set forward by %1 while in use</source>
        <comment>the clock; %1: 2 h</comment>
        <translation>Im Betrieb um %1 vorgestellt</translation>
    </message>
    <message>
        <source>Set back by %1 while in use</source>
        <comment>the clock; %1: 2 h</comment>
        <translation>Im Betrieb um %1 zurückgestellt</translation>
    </message>
    <message>
        <source>Check the clock of the system.</source>
        <translation>Prüfen Sie die Uhr des Systems.</translation>
    </message>
    <message>
        <source>As with a wrong time zone: set the time zone of the system, then its clock.</source>
        <translation>Wie bei falscher Zeitzone: Stellen Sie die Zeitzone des Systems ein, dann seine Uhr.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>%1: 18 GB</comment>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Delete what is not needed, or call whoever looks after the kiosk.</source>
        <translation>Löschen Sie, was nicht gebraucht wird, oder rufen Sie, wer sich um den Kiosk kümmert.</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>Hier werden keine Schilder gedruckt</translation>
    </message>
    <message>
        <source>No agendas are printed here</source>
        <translation>Hier werden keine Programme gedruckt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>to settle</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1: how something is, %2: a device&apos;s name or words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>the camera</comment>
        <translation>Bild ist da</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no camera</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No picture any more</source>
        <translation>Kein Bild mehr</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>Von einem anderen Programm belegt</translation>
    </message>
    <message>
        <source>%1, the oldest for %2</source>
        <comment>%1: how many, %2: 12 min</comment>
        <translation>%1, seit bis zu %2</translation>
    </message>
    <message>
        <source>As it was %1 ago</source>
        <comment>%1: 12 min</comment>
        <translation>Stand von vor %1</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the clock</comment>
        <translation>Geht richtig</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <comment>the clock; %1: 45 s</comment>
        <translation>Geht %1 nach</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <comment>the clock; %1: 45 s</comment>
        <translation>Geht %1 vor</translation>
    </message>
    <message>
        <source>The system does not say</source>
        <translation>Das System sagt es nicht</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>Not compared with the server since the start</source>
        <translation>Seit dem Start nicht mit dem Server abgeglichen</translation>
    </message>
    <message>
        <source>It is compared once the server answers.</source>
        <translation>Sie wird verglichen, sobald der Server antwortet.</translation>
    </message>
    <message>
        <source>See below.</source>
        <translation>Siehe unten.</translation>
    </message>
    <message>
        <source>All is sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>Not in a training</source>
        <translation>Nicht in einer Übung</translation>
    </message>
    <message>
        <source>Other kiosks</source>
        <translation>Andere Kioske</translation>
    </message>
    <message>
        <source>Not known without the server</source>
        <translation>Ohne den Server nicht bekannt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no other kiosks</comment>
        <translation>Keine</translation>
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
            <numerusform>%n in Ordnung</numerusform>
            <numerusform>%n in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>kiosks</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Please have somebody look there.</source>
        <translation>Bitte lassen Sie dort nachsehen.</translation>
    </message>
    <message>
        <source>not heard of for %1</source>
        <comment>a kiosk; %1: 12 min</comment>
        <translation>seit %1 nichts gehört</translation>
    </message>
    <message>
        <source>not heard of for %1, %2</source>
        <comment>a kiosk; %1: 12 min, %2: 3 waiting</comment>
        <translation>seit %1 nichts gehört, %2</translation>
    </message>
    <message>
        <source>no picture from its camera</source>
        <translation>kein Bild von der Kamera</translation>
    </message>
    <message>
        <source>its printer needs a hand</source>
        <translation>der Drucker braucht Hilfe</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <comment>%1: 2, the second of several</comment>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>Check the cable of camera %1, then restart the kiosk.</source>
        <comment>%1: 2, the second of several</comment>
        <translation>Prüfen Sie das Kabel der Kamera %1 und starten Sie den Kiosk neu.</translation>
    </message>
    <message>
        <source>No camera is used here</source>
        <translation>Hier wird keine Kamera verwendet</translation>
    </message>
    <message>
        <source>Plug one in and try it.</source>
        <comment>a hand scanner</comment>
        <translation>Schließen Sie einen an und probieren Sie ihn aus.</translation>
    </message>
    <message>
        <source>It had damaged %1, which was mended</source>
        <comment>a disk; %1: kiosk.db</comment>
        <translation>Er hatte %1 beschädigt; die Datei ist repariert</translation>
    </message>
    <message>
        <source>If that happens again, the disk has to be replaced.</source>
        <translation>Geschieht das noch einmal, muss der Datenträger ersetzt werden.</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Lokales Netz</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the local network</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Nobody is heard</source>
        <comment>on the local network</comment>
        <translation>Niemand zu hören</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosks heard, last %1 ago</source>
        <comment>%1: 4 s</comment>
        <translation>
            <numerusform>%n Kiosk gehört, zuletzt vor %1</numerusform>
            <numerusform>%n Kioske gehört, zuletzt vor %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges still to come out: %1</source>
        <translation>Namensschilder, die noch kommen: %1</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>Guests</source>
        <comment>a page of staff</comment>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>a page of staff</comment>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>a page of staff</comment>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Probedruck</translation>
    </message>
    <message>
        <source>Sound, %</source>
        <comment>how loud, in percent</comment>
        <translation>Ton, %</translation>
    </message>
    <message>
        <source>Brightness, %</source>
        <comment>of the screen, in percent</comment>
        <translation>Helligkeit, %</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Export check-ins</source>
        <translation>Einlass-Export</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Diagnosepaket</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>No badges are printed here.</source>
        <translation>Hier werden keine Schilder gedruckt.</translation>
    </message>
    <message>
        <source>Nothing is heard from this kiosk.</source>
        <translation>Von diesem Kiosk ist nichts zu hören.</translation>
    </message>
    <message>
        <source>The brightness of this screen can’t be set from here.</source>
        <translation>Die Helligkeit dieses Bildschirms lässt sich hier nicht einstellen.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>This kiosk now checks in here: %1</source>
        <translation>Dieser Kiosk lässt jetzt hier ein: %1</translation>
    </message>
    <message>
        <source>The sound is at %1 %.</source>
        <translation>Der Ton ist auf %1 %.</translation>
    </message>
    <message>
        <source>The screen is at %1 %.</source>
        <translation>Der Bildschirm ist auf %1 %.</translation>
    </message>
    <message>
        <source>The kiosk is restarting …</source>
        <translation>Der Kiosk startet neu …</translation>
    </message>
    <message>
        <source>The check-ins are written.</source>
        <translation>Die Einlässe sind geschrieben.</translation>
    </message>
    <message>
        <source>The support bundle is written.</source>
        <translation>Das Diagnosepaket ist geschrieben.</translation>
    </message>
    <message>
        <source>That is settled.</source>
        <translation>Das ist geklärt.</translation>
    </message>
    <message>
        <source>Somebody else has settled that.</source>
        <translation>Das hat schon jemand geklärt.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>%1: as on its button</comment>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Check in elsewhere?</source>
        <translation>Woanders einlassen?</translation>
    </message>
    <message>
        <source>From now on this kiosk lets guests in here: %1. Who may come in, and how often, is as that list says.</source>
        <translation>Ab jetzt lässt dieser Kiosk hier ein: %1. Wer wie oft hinein darf, sagt diese Liste.</translation>
    </message>
    <message>
        <source>Check in there</source>
        <translation>Dort einlassen</translation>
    </message>
    <message>
        <source>Restart the kiosk?</source>
        <translation>Kiosk neu starten?</translation>
    </message>
    <message>
        <source>The guests’ screen goes away for some seconds. Nothing that was done is lost.</source>
        <translation>Der Bildschirm der Gäste verschwindet für einige Sekunden. Nichts, was geschehen ist, geht verloren.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>%1: 09:14, %2: a check-in list, %3: a kiosk</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Zweimal eingelassen</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Zuerst: %1</translation>
    </message>
    <message>
        <source>at another kiosk</source>
        <translation>an einem anderen Kiosk</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>Noch einmal: %1</translation>
    </message>
    <message>
        <source>Done here %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>Hier geschehen %1</translation>
    </message>
    <message>
        <source>Its answer: %1</source>
        <comment>%1: words of the backend</comment>
        <translation>Ihre Antwort: %1</translation>
    </message>
    <message>
        <source>a check-in</source>
        <translation>ein Einlass</translation>
    </message>
    <message>
        <source>a guest’s answers</source>
        <translation>Antworten eines Gastes</translation>
    </message>
    <message>
        <source>a print</source>
        <translation>ein Druck</translation>
    </message>
    <message>
        <source>a guest’s request</source>
        <translation>Wunsch eines Gastes</translation>
    </message>
    <message>
        <source>a registration at the door</source>
        <translation>Anmeldung vor Ort</translation>
    </message>
    <message>
        <source>a seat in a session</source>
        <translation>Platz in einem Programmpunkt</translation>
    </message>
    <message>
        <source>a check-in undone</source>
        <translation>zurückgenommener Einlass</translation>
    </message>
    <message>
        <source>a corrected badge</source>
        <translation>geändertes Namensschild</translation>
    </message>
    <message>
        <source>what became of a request</source>
        <translation>was aus einem Wunsch wurde</translation>
    </message>
    <message>
        <source>a settled incident</source>
        <translation>geklärter Vorfall</translation>
    </message>
    <message>
        <source>All guests and sessions are fetched from the server again. Guests are served from what is here until that has come. What waits to be sent stays.</source>
        <translation>Alle Gäste und Programmpunkte werden noch einmal vom Server geholt. Bis sie da sind, werden Gäste mit dem bedient, was hier ist. Was noch zu senden ist, bleibt.</translation>
    </message>
    <message>
        <source>The server does not take this: %1</source>
        <translation>Der Server nimmt das nicht an: %1</translation>
    </message>
    <message>
        <source>Reload event</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Other list</source>
        <translation>Andere Liste</translation>
    </message>
    <message>
        <source>The event is reloaded.</source>
        <translation>Die Veranstaltung ist neu geladen.</translation>
    </message>
    <message>
        <source>Reload the event?</source>
        <translation>Veranstaltung neu laden?</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>There is no drive to write to.</source>
        <translation>Es gibt kein Laufwerk zum Schreiben.</translation>
    </message>
    <message>
        <source>Please plug in a USB drive, and do it once more.</source>
        <translation>Bitte einen USB-Stick einstecken und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Before opening</source>
        <comment>a page of staff</comment>
        <translation>Vor der Öffnung</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>In a training there is no server.</source>
        <translation>In einer Übung gibt es keinen Server.</translation>
    </message>
    <message>
        <source>Start a training?</source>
        <translation>Übung starten?</translation>
    </message>
    <message>
        <source>The kiosk restarts with made-up guests, for staff to practise on. Until the training ends, no real guest can check in here, and nothing that is done counts or is sent.</source>
        <translation>Der Kiosk startet neu, mit erfundenen Gästen zum Üben. Bis die Übung endet, kann hier kein echter Gast einchecken, und nichts, was geschieht, zählt oder wird gesendet.</translation>
    </message>
    <message>
        <source>End the training?</source>
        <translation>Übung beenden?</translation>
    </message>
    <message>
        <source>The kiosk restarts with the guests of the event. What was done in the training is forgotten.</source>
        <translation>Der Kiosk startet neu, mit den Gästen der Veranstaltung. Was in der Übung geschah, wird vergessen.</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Veranstaltung: %1</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Andere Veranstaltung</translation>
    </message>
    <message>
        <source>This kiosk goes over to another event: %1</source>
        <translation>Dieser Kiosk wechselt zu einer anderen Veranstaltung: %1</translation>
    </message>
    <message>
        <source>Serve another event?</source>
        <translation>Zu einer anderen Veranstaltung wechseln?</translation>
    </message>
    <message>
        <source>This kiosk sends what it did, forgets this event and its guests, and loads the other one: %1. Nobody can check in here until that is done.</source>
        <translation>Dieser Kiosk sendet, was hier geschehen ist, vergisst diese Veranstaltung und ihre Gäste und lädt die andere: %1. Bis das erledigt ist, kann hier niemand einchecken.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Save to USB stick</source>
        <translation>Auf Stick sichern</translation>
    </message>
    <message>
        <source>Read USB stick</source>
        <translation>Stick einlesen</translation>
    </message>
    <message>
        <source>Take it to the server, and read the answer here.</source>
        <translation>Zum Server bringen, die Antwort hier einlesen.</translation>
    </message>
    <message>
        <source>Did not fit: %1. Save again after that.</source>
        <comment>%1: a number</comment>
        <translation>Nicht mehr darauf gepasst: %1. Danach noch einmal sichern.</translation>
    </message>
    <message>
        <source>On the stick for the server: %1</source>
        <comment>%1: how many things done here</comment>
        <translation>Auf dem Stick für den Server: %1</translation>
    </message>
    <message>
        <source>Settled: %1. Still waiting: %2.</source>
        <comment>%1, %2: numbers of things done here</comment>
        <translation>Erledigt: %1. Wartet noch: %2.</translation>
    </message>
    <message>
        <source>The whole event came anew.</source>
        <translation>Die ganze Veranstaltung kam neu.</translation>
    </message>
    <message>
        <source>News: %1.</source>
        <comment>%1: a number</comment>
        <translation>Neues: %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>%1: today at 09:14</comment>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>The stick is read.</source>
        <translation>Der Stick ist eingelesen.</translation>
    </message>
    <message>
        <source>There is nothing for this kiosk on the stick.</source>
        <translation>Auf dem Stick ist nichts für diesen Kiosk.</translation>
    </message>
    <message>
        <source>Save the queue here first, and take the stick to the server.</source>
        <translation>Sichern Sie erst hier die Warteschlange, und bringen Sie den Stick zum Server.</translation>
    </message>
    <message>
        <source>The stick does not have what this event’s server wrote.</source>
        <translation>Was auf dem Stick ist, hat nicht der Server dieser Veranstaltung geschrieben.</translation>
    </message>
    <message>
        <source>The file on the stick ends too early.</source>
        <translation>Die Datei auf dem Stick endet zu früh.</translation>
    </message>
    <message>
        <source>What was whole is in. Take the stick to the server once more.</source>
        <translation>Was ganz war, ist übernommen. Bringen Sie den Stick noch einmal zum Server.</translation>
    </message>
    <message>
        <source>A newer server has written this.</source>
        <translation>Das hat ein neuerer Server geschrieben.</translation>
    </message>
    <message>
        <source>Please update this kiosk.</source>
        <translation>Bitte aktualisieren Sie diesen Kiosk.</translation>
    </message>
    <message>
        <source>This kiosk knows more than the stick.</source>
        <translation>Dieser Kiosk weiß mehr als der Stick.</translation>
    </message>
    <message>
        <source>Save the queue once more, and take it to the server.</source>
        <translation>Sichern Sie die Warteschlange noch einmal, und bringen Sie sie zum Server.</translation>
    </message>
    <message>
        <source>This kiosk does not know its server yet.</source>
        <translation>Dieser Kiosk kennt seinen Server noch nicht.</translation>
    </message>
    <message>
        <source>It needs the network once.</source>
        <translation>Er braucht einmal das Netz.</translation>
    </message>
    <message>
        <source>What others wrote counts for nothing. Save the queue once more, and take it to the server.</source>
        <translation>Was andere geschrieben haben, gilt nicht. Sichern Sie die Warteschlange noch einmal, und bringen Sie sie zum Server.</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>Angefordert %1</translation>
    </message>
    <message>
        <source>A badge has not come out</source>
        <translation>Ein Namensschild ist nicht herausgekommen</translation>
    </message>
    <message>
        <source>Did this badge come out?</source>
        <translation>Ist dieses Namensschild herausgekommen?</translation>
    </message>
    <message>
        <source>Nobody can tell. Please look at the printer.</source>
        <translation>Das weiß niemand. Bitte sehen Sie am Drucker nach.</translation>
    </message>
    <message>
        <source>A test badge has come out.</source>
        <translation>Ein Probeschild ist herausgekommen.</translation>
    </message>
    <message>
        <source>The test badge has not come out.</source>
        <translation>Das Probeschild ist nicht herausgekommen.</translation>
    </message>
    <message>
        <source>No badges are printed at this kiosk.</source>
        <translation>An diesem Kiosk werden keine Schilder gedruckt.</translation>
    </message>
    <message>
        <source>Other badges are on their way. Try again once they are out.</source>
        <translation>Andere Schilder sind noch unterwegs. Versuchen Sie es noch einmal, wenn sie heraus sind.</translation>
    </message>
    <message>
        <source>Did the test badge come out?</source>
        <translation>Ist das Probeschild herausgekommen?</translation>
    </message>
</context>
<context>
    <name>LoadProgress</name>
    <message>
        <source>All rows are here, nearly done</source>
        <translation>Alle Zeilen sind da, gleich fertig</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <comment>%1: 12 MB</comment>
        <translation>%1 geladen</translation>
    </message>
    <message>
        <source>%1 of %2 fetched</source>
        <comment>%1 and %2: 12 MB</comment>
        <translation>%1 von %2 geladen</translation>
    </message>
    <message>
        <source>%1 of %2 rows loaded</source>
        <comment>numbers</comment>
        <translation>%1 von %2 Zeilen eingelesen</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>%1: 12 MB, or a number of rows</comment>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: 12 s</comment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>One moment, please</source>
        <translation>Einen Moment bitte</translation>
    </message>
    <message>
        <source>This kiosk is getting ready.</source>
        <translation>Dieses Terminal ist gleich bereit.</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>Gleich geht es los</translation>
    </message>
    <message>
        <source>This kiosk is waiting for the guest list.</source>
        <translation>Dieses Terminal wartet auf die Gästeliste.</translation>
    </message>
    <message>
        <source>The guest list comes from the event’s backend. Is the network connected?</source>
        <translation>Die Gästeliste kommt vom Server der Veranstaltung. Ist das Netzwerk verbunden?</translation>
    </message>
    <message>
        <source>This kiosk is not paired with an event. Make a pairing code in the backend and pair it.</source>
        <translation>Dieses Terminal ist mit keiner Veranstaltung gekoppelt. Erzeugen Sie auf dem Server einen Kopplungscode und koppeln Sie es.</translation>
    </message>
    <message>
        <source>The data folder is missing. Create it, or correct its path, and start the kiosk again.</source>
        <translation>Der Datenordner fehlt. Legen Sie ihn an oder berichtigen Sie seinen Pfad, und starten Sie das Terminal neu.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program. Update this kiosk. Nothing was changed or deleted.</source>
        <translation>Die Daten stammen von einer neueren Version des Programms. Aktualisieren Sie dieses Terminal. Es wurde nichts geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>The data file is damaged, or is no data file of this kiosk. Nothing was deleted. Keep the file, call technical support, and set the kiosk up with an empty folder.</source>
        <translation>Die Datendatei ist beschädigt oder gehört nicht zu diesem Terminal. Es wurde nichts gelöscht. Heben Sie die Datei auf, rufen Sie die Technik und richten Sie das Terminal mit einem leeren Ordner ein.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and the kiosk goes on.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, dann geht es weiter.</translation>
    </message>
    <message>
        <source>The key that opens the guest list is missing. Restore the key file, or pair the kiosk anew.</source>
        <translation>Der Schlüssel zur Gästeliste fehlt. Stellen Sie die Schlüsseldatei wieder her oder koppeln Sie das Terminal neu.</translation>
    </message>
    <message>
        <source>The event has no check-in list of the name in this kiosk’s settings. Correct the setting, or create the list in the backend.</source>
        <translation>Die Veranstaltung hat keine Einlassliste mit dem Namen aus den Einstellungen dieses Terminals. Berichtigen Sie die Einstellung oder legen Sie die Liste auf dem Server an.</translation>
    </message>
    <message>
        <source>Data could not be read or written. Start the kiosk again; if that does not help, call technical support.</source>
        <translation>Daten ließen sich nicht lesen oder schreiben. Starten Sie das Terminal neu; hilft das nicht, rufen Sie die Technik.</translation>
    </message>
    <message>
        <source>This kiosk is taking a break</source>
        <translation>Dieses Terminal macht Pause</translation>
    </message>
    <message>
        <source>We are sorry. It can’t check anyone in at the moment.</source>
        <translation>Es tut uns leid, hier ist gerade kein Check-in möglich.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to the help desk.</source>
        <translation>Bitte nutzen Sie ein anderes Terminal, oder kommen Sie zur Information.</translation>
    </message>
</context>
<context>
    <name>PreflightWords</name>
    <message>
        <source>Tickets</source>
        <comment>a check before the doors open</comment>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Badge</source>
        <comment>a check before the doors open</comment>
        <translation>Schild</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <comment>a check before the doors open</comment>
        <translation>Schilderdrucker</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <comment>a check before the doors open</comment>
        <translation>Codes lesen</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a check before the doors open</comment>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <comment>a check before the doors open</comment>
        <translation>Noch zu senden</translation>
    </message>
    <message>
        <source>Guest list</source>
        <comment>a check before the doors open</comment>
        <translation>Gästeliste</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a check before the doors open</comment>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Being tested …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Don’t open the doors yet. Please see to this:</source>
        <translation>Öffnen Sie die Türen noch nicht. Bitte kümmern Sie sich darum:</translation>
    </message>
    <message>
        <source>The doors can open. Please see to this all the same:</source>
        <translation>Die Türen können öffnen. Bitte kümmern Sie sich trotzdem darum:</translation>
    </message>
    <message>
        <source>This kiosk is ready: the doors can open.</source>
        <translation>Dieser Kiosk ist bereit: Die Türen können öffnen.</translation>
    </message>
    <message>
        <source>One thing is for you to do: hold up any code.</source>
        <translation>Eines ist für Sie zu tun: Zeigen Sie irgendeinen Code vor.</translation>
    </message>
    <message>
        <source>A ticket, a badge or anything else with a code will do. Nobody is let in by it.</source>
        <translation>Ein Ticket, ein Schild oder irgendetwas mit einem Code genügt. Niemand wird damit eingelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets did not lead to their guests</source>
        <comment>tickets that were tried</comment>
        <translation>
            <numerusform>%n Ticket führte nicht zu seinem Gast</numerusform>
            <numerusform>%n Tickets führten nicht zu ihren Gästen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tickets yet</source>
        <translation>Es gibt noch keine Tickets</translation>
    </message>
    <message>
        <source>Reload the event once guests have registered.</source>
        <translation>Laden Sie die Veranstaltung neu, sobald Gäste angemeldet sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were found without the network, the slowest in %1 ms</source>
        <comment>tickets that were tried</comment>
        <translation>
            <numerusform>%n Ticket wurde ohne Netz gefunden, in %1 ms</numerusform>
            <numerusform>%n Tickets wurden ohne Netz gefunden, das langsamste in %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slow: restart the kiosk, then test again.</source>
        <translation>Das ist langsam: Starten Sie den Kiosk neu, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no guest list that could be read</source>
        <translation>Es ist keine Gästeliste da, die sich lesen ließe</translation>
    </message>
    <message>
        <source>Wait until it has come. Otherwise restart the kiosk, or call whoever looks after it.</source>
        <translation>Warten Sie, bis sie da ist. Sonst starten Sie den Kiosk neu, oder rufen Sie, wer ihn betreut.</translation>
    </message>
    <message>
        <source>Laid out as for a guest, and its code read back</source>
        <translation>Gesetzt wie für einen Gast, und sein Code wieder gelesen</translation>
    </message>
    <message>
        <source>Its code can’t be read as it would be printed</source>
        <translation>Sein Code lässt sich so, wie er gedruckt würde, nicht lesen</translation>
    </message>
    <message>
        <source>Call whoever set up the badges: they need more room for the code.</source>
        <translation>Rufen Sie, wer die Schilder eingerichtet hat: Der Code braucht mehr Platz.</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>Es gibt noch keine Veranstaltung</translation>
    </message>
    <message>
        <source>Wait until it has come, then test again.</source>
        <translation>Warten Sie, bis sie da ist, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Badges become files in a folder</source>
        <translation>Schilder werden zu Dateien in einem Ordner</translation>
    </message>
    <message>
        <source>That is for trials. For guests, connect a printer, then restart the kiosk.</source>
        <translation>Das ist für Versuche. Für Gäste schließen Sie einen Drucker an, und starten Sie den Kiosk neu.</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>Hier werden keine Schilder gedruckt</translation>
    </message>
    <message>
        <source>The camera has read one</source>
        <translation>Die Kamera hat einen gelesen</translation>
    </message>
    <message>
        <source>The hand scanner has read one</source>
        <translation>Der Handscanner hat einen gelesen</translation>
    </message>
    <message>
        <source>Hold up any code.</source>
        <translation>Halten Sie irgendeinen Code davor.</translation>
    </message>
    <message>
        <source>Read any code with the hand scanner.</source>
        <translation>Lesen Sie irgendeinen Code mit dem Handscanner.</translation>
    </message>
    <message>
        <source>It is kept. Best wait until it is sent, so that every door knows of it.</source>
        <translation>Es ist aufgehoben. Am besten warten Sie, bis es gesendet ist, damit jede Tür davon weiß.</translation>
    </message>
    <message>
        <source>Reload the event on the kiosk’s page, then test again.</source>
        <translation>Laden Sie die Veranstaltung auf der Seite „Kiosk“ neu, und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Laid out as for a guest; there is no code on it</source>
        <comment>on a badge</comment>
        <translation>Gesetzt wie für einen Gast; es ist kein Code darauf</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>No paper</source>
        <translation>Kein Papier</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Legen Sie eine neue Rolle ein.</translation>
    </message>
    <message>
        <source>Put in paper.</source>
        <translation>Legen Sie Papier ein.</translation>
    </message>
    <message>
        <source>No ink or ribbon</source>
        <translation>Keine Tinte oder kein Farbband</translation>
    </message>
    <message>
        <source>Put in a new one.</source>
        <comment>ink or ribbon</comment>
        <translation>Setzen Sie Ersatz ein.</translation>
    </message>
    <message>
        <source>The last print failed</source>
        <translation>Der letzte Druck ist misslungen</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>Das Papier geht zur Neige</translation>
    </message>
    <message>
        <source>Keep a new roll at hand.</source>
        <translation>Halten Sie eine neue Rolle bereit.</translation>
    </message>
    <message>
        <source>Keep paper at hand.</source>
        <translation>Halten Sie Papier bereit.</translation>
    </message>
    <message>
        <source>Ink or ribbon is running low</source>
        <translation>Tinte oder Farbband geht zur Neige</translation>
    </message>
    <message>
        <source>Keep a new one at hand.</source>
        <comment>ink or ribbon</comment>
        <translation>Halten Sie Ersatz bereit.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Druckt …</translation>
    </message>
    <message>
        <source>Ready, with paper</source>
        <translation>Bereit, mit Papier</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the printer</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Look at the printer, then try a print.</source>
        <translation>Sehen Sie nach dem Drucker, und drucken Sie dann zur Probe.</translation>
    </message>
    <message>
        <source>Call whoever set it up.</source>
        <comment>the printer</comment>
        <translation>Rufen Sie die Person, die ihn eingerichtet hat.</translation>
    </message>
    <message>
        <source>A cover is open</source>
        <comment>of the printer</comment>
        <translation>Eine Klappe ist offen</translation>
    </message>
    <message>
        <source>Close it until it clicks.</source>
        <comment>the printer’s cover</comment>
        <translation>Schließen Sie sie, bis sie einrastet.</translation>
    </message>
    <message>
        <source>Paper is jammed</source>
        <comment>in the printer</comment>
        <translation>Papierstau</translation>
    </message>
    <message>
        <source>Open it, take out the paper that is stuck, and close it.</source>
        <translation>Öffnen Sie ihn, nehmen Sie das eingeklemmte Papier heraus, und schließen Sie ihn.</translation>
    </message>
    <message>
        <source>The right paper is not in it</source>
        <comment>the printer</comment>
        <translation>Das richtige Papier ist nicht eingelegt</translation>
    </message>
    <message>
        <source>Put in the paper that it is set up for.</source>
        <translation>Legen Sie das Papier ein, für das er eingerichtet ist.</translation>
    </message>
    <message>
        <source>What was printed has no room any more</source>
        <translation>Für Gedrucktes ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Take the printed papers out.</source>
        <translation>Nehmen Sie das Gedruckte heraus.</translation>
    </message>
    <message>
        <source>Its cutter is stuck</source>
        <comment>the printer’s</comment>
        <translation>Das Messer klemmt</translation>
    </message>
    <message>
        <source>Switch it off, take out what is stuck, and switch it on.</source>
        <translation>Schalten Sie ihn aus, nehmen Sie heraus, was klemmt, und schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>It is too hot</source>
        <comment>the printer</comment>
        <translation>Er ist zu heiß</translation>
    </message>
    <message>
        <source>Leave it on: it goes on once it has cooled down.</source>
        <translation>Lassen Sie ihn an: Er druckt weiter, sobald er abgekühlt ist.</translation>
    </message>
    <message>
        <source>It is paused</source>
        <comment>the printer</comment>
        <translation>Er ist angehalten</translation>
    </message>
    <message>
        <source>Press its button to go on.</source>
        <comment>the printer’s</comment>
        <translation>Drücken Sie seine Taste, damit er weiterdruckt.</translation>
    </message>
    <message>
        <source>It prints for somebody else</source>
        <comment>the printer</comment>
        <translation>Er druckt gerade für jemand anderen</translation>
    </message>
    <message>
        <source>Wait until that is out.</source>
        <translation>Warten Sie, bis das heraus ist.</translation>
    </message>
    <message>
        <source>It can’t be reached</source>
        <comment>the printer</comment>
        <translation>Er ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable or its Wi-Fi.</source>
        <translation>Schalten Sie ihn ein, und prüfen Sie sein Kabel oder sein WLAN.</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <comment>the printer</comment>
        <translation>Er antwortet nicht</translation>
    </message>
    <message>
        <source>Check its paper and its cover, and that it is switched on.</source>
        <translation>Prüfen Sie Papier und Klappe, und ob er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Its queue takes no jobs</source>
        <comment>the printer’s</comment>
        <translation>Seine Warteschlange nimmt keine Aufträge an</translation>
    </message>
    <message>
        <source>The system knows no such printer</source>
        <translation>Das System kennt keinen solchen Drucker</translation>
    </message>
    <message>
        <source>Plug it in, or call whoever set it up.</source>
        <translation>Schließen Sie ihn an, oder rufen Sie die Person, die ihn eingerichtet hat.</translation>
    </message>
    <message>
        <source>The print service does not run</source>
        <translation>Der Druckdienst läuft nicht</translation>
    </message>
    <message>
        <source>Restart the computer, or call whoever set it up.</source>
        <translation>Starten Sie den Rechner neu, oder rufen Sie die Person, die ihn eingerichtet hat.</translation>
    </message>
    <message>
        <source>Its folder can’t be written to</source>
        <translation>In seinen Ordner lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>It does not print</source>
        <comment>the printer</comment>
        <translation>Er druckt nicht</translation>
    </message>
    <message>
        <source>Its queue is stopped</source>
        <comment>the printer’s</comment>
        <translation>Seine Warteschlange ist angehalten</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>Year / Month / Day</source>
        <translation>Jahr / Monat / Tag</translation>
    </message>
    <message>
        <source>Day / Month / Year</source>
        <translation>Tag / Monat / Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) can be answered here.</source>
        <translation>
            <numerusform>%n Frage lässt sich hier beantworten.</numerusform>
            <numerusform>%n Fragen lassen sich hier beantworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be signed by the guest, at a kiosk, by holding up their code.</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n ist zu unterschreiben: vom Gast selbst, an einem Kiosk, mit dem eigenen Code.</numerusform>
            <numerusform>%n sind zu unterschreiben: vom Gast selbst, an einem Kiosk, mit dem eigenen Code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be asked here: the guest answers on their own page.</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n lässt sich hier nicht stellen: Der Gast antwortet auf der eigenen Seite.</numerusform>
            <numerusform>%n lassen sich hier nicht stellen: Der Gast antwortet auf der eigenen Seite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Already checked in</source>
        <translation>Schon eingecheckt</translation>
    </message>
    <message>
        <source>This ticket was checked in %1.</source>
        <comment>%1: &apos;today at 09:14&apos;</comment>
        <translation>Dieses Ticket wurde %1 eingecheckt.</translation>
    </message>
    <message>
        <source>This ticket was checked in %1 at %2.</source>
        <comment>%1: &apos;today at 09:14&apos;, %2: a door</comment>
        <translation>Dieses Ticket wurde %1 hier eingecheckt: %2.</translation>
    </message>
    <message>
        <source>Was it not you, or do you need a new badge? Our staff will gladly help.</source>
        <translation>Waren Sie das nicht, oder brauchen Sie ein neues Namensschild? Unser Team hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>Dieses Ticket wurde storniert</translation>
    </message>
    <message>
        <source>It no longer opens the door.</source>
        <translation>Es gilt nicht mehr für den Einlass.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look for a way with you.</source>
        <translation>Bitte kommen Sie zur Information. Unser Team sucht mit Ihnen einen Weg.</translation>
    </message>
    <message>
        <source>Not yet paid</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
    <message>
        <source>The payment for this ticket has not reached us yet.</source>
        <translation>Die Zahlung für dieses Ticket ist noch nicht bei uns angekommen.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will sort it out with you.</source>
        <translation>Bitte kommen Sie zur Information. Unser Team klärt das mit Ihnen.</translation>
    </message>
    <message>
        <source>Please speak to our staff</source>
        <translation>Bitte sprechen Sie mit unserem Team</translation>
    </message>
    <message>
        <source>This ticket is on hold.</source>
        <translation>Dieses Ticket ist zurzeit gesperrt.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look into it with you.</source>
        <translation>Bitte kommen Sie zur Information. Unser Team sieht mit Ihnen nach.</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Dieser Code gilt nicht mehr</translation>
    </message>
    <message>
        <source>A newer ticket may have taken its place.</source>
        <translation>Vielleicht gibt es inzwischen ein neueres Ticket.</translation>
    </message>
    <message>
        <source>Please look for your latest ticket e-mail, or ask our staff.</source>
        <translation>Bitte suchen Sie Ihre neueste Ticket-E-Mail, oder fragen Sie unser Team.</translation>
    </message>
    <message>
        <source>A little too early</source>
        <translation>Noch etwas zu früh</translation>
    </message>
    <message>
        <source>This ticket is valid from %1.</source>
        <comment>%1: &apos;today&apos;, &apos;tomorrow&apos; or a day</comment>
        <translation>Dieses Ticket gilt ab: %1.</translation>
    </message>
    <message>
        <source>Please come back then. We look forward to seeing you.</source>
        <translation>Bitte kommen Sie dann wieder. Wir freuen uns auf Sie.</translation>
    </message>
    <message>
        <source>This ticket has ended</source>
        <translation>Dieses Ticket ist abgelaufen</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <comment>%1: &apos;yesterday&apos;, or a day</comment>
        <translation>Es galt bis: %1.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will gladly help.</source>
        <translation>Bitte kommen Sie zur Information. Unser Team hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>Not at this door</source>
        <translation>Nicht an diesem Eingang</translation>
    </message>
    <message>
        <source>Your ticket is not for this entrance.</source>
        <translation>Ihr Ticket gilt nicht für diesen Eingang.</translation>
    </message>
    <message>
        <source>Please ask our staff. They will show you the way.</source>
        <translation>Bitte fragen Sie unser Team. Wir zeigen Ihnen gern den Weg.</translation>
    </message>
    <message>
        <source>Your entrance: %1</source>
        <comment>%1: a door</comment>
        <translation>Ihr Eingang: %1</translation>
    </message>
    <message>
        <source>This door is for other tickets.</source>
        <translation>Dieser Eingang ist für andere Tickets.</translation>
    </message>
    <message>
        <source>Please go to “%1”. Our staff will show you the way.</source>
        <comment>%1: a door</comment>
        <translation>Bitte gehen Sie zu „%1“. Unser Team zeigt Ihnen gern den Weg.</translation>
    </message>
    <message>
        <source>A ticket for another event</source>
        <translation>Ein Ticket für eine andere Veranstaltung</translation>
    </message>
    <message>
        <source>This code belongs to a different event.</source>
        <translation>Dieser Code gehört zu einer anderen Veranstaltung.</translation>
    </message>
    <message>
        <source>Please hold up your ticket for this event.</source>
        <translation>Bitte zeigen Sie Ihr Ticket für diese Veranstaltung.</translation>
    </message>
    <message>
        <source>Please hold up your ticket for %1.</source>
        <comment>%1: the event</comment>
        <translation>Bitte zeigen Sie Ihr Ticket für: %1.</translation>
    </message>
    <message>
        <source>We don’t know this code</source>
        <translation>Diesen Code kennen wir nicht</translation>
    </message>
    <message>
        <source>It is not on the guest list.</source>
        <translation>Er steht nicht auf der Gästeliste.</translation>
    </message>
    <message>
        <source>Is it your ticket for this event? Then our staff will gladly help.</source>
        <translation>Ist es Ihr Ticket für diese Veranstaltung? Dann hilft Ihnen unser Team gern.</translation>
    </message>
    <message>
        <source>Is it your ticket for %1? Then our staff will gladly help.</source>
        <comment>%1: the event</comment>
        <translation>Ist es Ihr Ticket für „%1“? Dann hilft Ihnen unser Team gern.</translation>
    </message>
    <message>
        <source>One code, several guests</source>
        <translation>Ein Code, mehrere Gäste</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will check all of you in.</source>
        <translation>Bitte kommen Sie zur Information. Unser Team checkt Sie alle ein.</translation>
    </message>
    <message>
        <source>Just a few questions</source>
        <translation>Nur noch ein paar Fragen</translation>
    </message>
    <message>
        <source>Something is still missing on your registration.</source>
        <translation>Zu Ihrer Anmeldung fehlt uns noch etwas.</translation>
    </message>
    <message>
        <source>Please go to the help desk. It only takes a moment.</source>
        <translation>Bitte kommen Sie zur Information. Es dauert nur einen Moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets share this code.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n Ticket nutzt diesen Code.</numerusform>
            <numerusform>%n Tickets teilen sich diesen Code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on this session’s list</source>
        <translation>Nicht auf der Liste dieses Termins</translation>
    </message>
    <message>
        <source>You have not chosen this session.</source>
        <translation>Sie haben diesen Termin nicht gewählt.</translation>
    </message>
    <message>
        <source>You have not chosen “%1”.</source>
        <comment>%1: a session</comment>
        <translation>Sie haben „%1“ nicht gewählt.</translation>
    </message>
    <message>
        <source>Please ask our staff. They know whether there is a seat for you.</source>
        <translation>Bitte fragen Sie unser Team. Es weiß, ob es einen Platz für Sie gibt.</translation>
    </message>
    <message>
        <source>This session is full</source>
        <translation>Dieser Termin ist voll</translation>
    </message>
    <message>
        <source>Every seat in this room is taken.</source>
        <translation>Jeder Platz in diesem Raum ist besetzt.</translation>
    </message>
    <message>
        <source>Please ask our staff, or choose another session.</source>
        <translation>Bitte fragen Sie unser Team, oder wählen Sie einen anderen Termin.</translation>
    </message>
    <message>
        <source>Your badge is on its way</source>
        <translation>Ihr Namensschild ist unterwegs</translation>
    </message>
    <message>
        <source>You are checked in. The printer has not finished your badge yet.</source>
        <translation>Sie sind eingecheckt. Der Drucker ist mit Ihrem Namensschild noch nicht fertig.</translation>
    </message>
    <message>
        <source>Please wait a moment, or ask our staff: they will gladly help.</source>
        <translation>Bitte warten Sie einen Moment, oder fragen Sie unser Team: Es hilft Ihnen gern.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>None left</source>
        <translation>Keine mehr da</translation>
    </message>
    <message>
        <source>You have yours</source>
        <translation>Sie haben Ihren Teil</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a time</comment>
        <translation>Ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for our staff</source>
        <translation>Wartet auf unser Team</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Sorry, not possible</source>
        <translation>Leider nicht möglich</translation>
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
        <translation>Dieser Termin findet nicht statt</translation>
    </message>
    <message>
        <source>We are sorry. Maybe you like one of the other sessions?</source>
        <translation>Das tut uns leid. Vielleicht gefällt Ihnen ein anderer Termin?</translation>
    </message>
    <message>
        <source>This session is over</source>
        <translation>Dieser Termin ist vorbei</translation>
    </message>
    <message>
        <source>That is no longer possible</source>
        <translation>Das geht leider nicht mehr</translation>
    </message>
    <message>
        <source>The session is over, or your ticket has changed. Our staff will gladly help you.</source>
        <translation>Der Termin ist vorbei, oder Ihr Ticket hat sich geändert. Unser Team hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>Seats are free</source>
        <translation>Plätze frei</translation>
    </message>
    <message>
        <source>Filling up</source>
        <translation>Wird voll</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>You have a seat</source>
        <translation>Sie haben einen Platz</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Take a seat</source>
        <translation>Platz reservieren</translation>
    </message>
    <message>
        <source>Join the waiting list</source>
        <translation>Auf die Warteliste</translation>
    </message>
    <message>
        <source>Give my seat back</source>
        <translation>Meinen Platz zurückgeben</translation>
    </message>
    <message>
        <source>Leave the waiting list</source>
        <translation>Von der Warteliste gehen</translation>
    </message>
    <message>
        <source>I do not want it any more</source>
        <translation>Ich möchte ihn nicht mehr</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Nothing has changed. Our staff will gladly help you.</source>
        <translation>Es hat sich nichts geändert. Unser Team hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>If you can&apos;t come, please give it back: somebody is waiting for it.</source>
        <translation>Wenn Sie nicht kommen können, geben Sie ihn bitte zurück: Jemand wartet darauf.</translation>
    </message>
    <message>
        <source>You are on the waiting list</source>
        <translation>Sie stehen auf der Warteliste</translation>
    </message>
    <message>
        <source>You get a seat as soon as one is free.</source>
        <translation>Sie bekommen einen Platz, sobald einer frei wird.</translation>
    </message>
    <message>
        <source>Your seat is asked for</source>
        <translation>Ihr Platz ist angefragt</translation>
    </message>
    <message>
        <source>All seats are taken: you get one as soon as it is free. We tell you here, now or when you show your code again.</source>
        <translation>Alle Plätze sind vergeben: Sie bekommen einen, sobald er frei wird. Wir sagen es Ihnen hier, gleich oder wenn Sie Ihren Code wieder zeigen.</translation>
    </message>
    <message>
        <source>We tell you here whether you have it, now or when you show your code again.</source>
        <translation>Ob Sie ihn haben, sagen wir Ihnen hier, gleich oder wenn Sie Ihren Code wieder zeigen.</translation>
    </message>
    <message>
        <source>You have given it back</source>
        <translation>Sie haben ihn zurückgegeben</translation>
    </message>
    <message>
        <source>Thank you. Somebody else will be glad of it.</source>
        <translation>Danke. Jemand anderes freut sich darüber.</translation>
    </message>
    <message>
        <source>All seats are taken. On the waiting list you get one as soon as it is free.</source>
        <translation>Alle Plätze sind vergeben. Auf der Warteliste bekommen Sie einen, sobald er frei wird.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Does not take place</source>
        <translation>Findet nicht statt</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <comment>time and room</comment>
        <translation>Verlegt: %1</translation>
    </message>
    <message>
        <source>Please go there now: %1</source>
        <comment>a room</comment>
        <translation>Bitte gehen Sie jetzt hin: %1</translation>
    </message>
    <message>
        <source>Please go there now</source>
        <translation>Bitte gehen Sie jetzt hin</translation>
    </message>
    <message>
        <source>A seat is free again</source>
        <translation>Ein Platz ist wieder frei</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Filling up</source>
        <translation>Wird voll</translation>
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
            <numerusform>%n drinnen</numerusform>
            <numerusform>%n drinnen</numerusform>
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
            <numerusform>noch %n Platz</numerusform>
            <numerusform>noch %n Plätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffRequestWords</name>
    <message>
        <source>Waiting</source>
        <comment>a request for staff</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Taken on</source>
        <comment>a request</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a request</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a request</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Take on</source>
        <comment>a request</comment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Can’t be had …</source>
        <translation>Geht nicht …</translation>
    </message>
    <message>
        <source>Somebody has taken it on already.</source>
        <translation>Jemand hat das schon übernommen.</translation>
    </message>
    <message>
        <source>It is settled, and stays so.</source>
        <translation>Das ist abgeschlossen und bleibt so.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken on: %1</source>
        <comment>%1: a thing</comment>
        <translation>Übernommen: %1</translation>
    </message>
    <message>
        <source>The guest sees that it is on its way.</source>
        <translation>Der Gast sieht, dass es unterwegs ist.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>%1: a thing</comment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <comment>%1: a thing</comment>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>The guest is told why.</source>
        <translation>Der Gast erfährt den Grund.</translation>
    </message>
    <message>
        <source>Somebody else was faster.</source>
        <translation>Jemand anders war schneller.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1: how far a request is, %2: who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>Diesen Wunsch gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Please say why: the guest is told.</source>
        <translation>Bitte nennen Sie den Grund: Der Gast erfährt ihn.</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters, please.</source>
        <translation>
            <numerusform>Das ist zu lang: bitte höchstens %n Zeichen.</numerusform>
            <numerusform>Das ist zu lang: bitte höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>requests; %1: how many</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>requests; %1: how many</comment>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Taken on %1</source>
        <comment>requests; %1: how many</comment>
        <translation>In Arbeit %1</translation>
    </message>
    <message>
        <source>Settled %1</source>
        <comment>requests; %1: how many</comment>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>Whatever guests ask for appears here by itself.</source>
        <translation>Was Gäste sich wünschen, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Everybody has what they asked for</source>
        <translation>Alle haben, was sie sich gewünscht haben</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>Nichts ist unterwegs</translation>
    </message>
    <message>
        <source>What somebody takes on is listed here until they have done it.</source>
        <translation>Was jemand übernimmt, steht hier, bis es erledigt ist.</translation>
    </message>
    <message>
        <source>Nothing was settled in the last hour</source>
        <translation>In der letzten Stunde wurde nichts erledigt</translation>
    </message>
    <message>
        <source>What is done or declined stays here for an hour.</source>
        <translation>Was erledigt oder abgelehnt ist, steht hier eine Stunde lang.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Staff</source>
        <comment>a role</comment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>a role</comment>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>a role</comment>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Not yet in</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Drinnen</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a guest went out again</comment>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Only an administrator may do that.</source>
        <translation>Das darf nur die Verwaltung.</translation>
    </message>
    <message>
        <source>Only a supervisor may do that.</source>
        <translation>Das darf nur die Leitung.</translation>
    </message>
    <message>
        <source>The guest is inside already.</source>
        <translation>Der Gast ist schon drinnen.</translation>
    </message>
    <message>
        <source>The door does not let this guest in.</source>
        <translation>Die Tür lässt diesen Gast nicht ein.</translation>
    </message>
    <message>
        <source>The guest is not inside.</source>
        <translation>Der Gast ist nicht drinnen.</translation>
    </message>
    <message>
        <source>There is nothing to overrule.</source>
        <translation>Es gibt nichts zu übergehen.</translation>
    </message>
    <message>
        <source>This can’t be overruled.</source>
        <translation>Das lässt sich nicht übergehen.</translation>
    </message>
    <message>
        <source>There is nothing to undo at this door.</source>
        <translation>An diesem Eingang gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The guest’s name has not arrived here yet.</source>
        <translation>Der Name des Gastes ist hier noch nicht angekommen.</translation>
    </message>
    <message>
        <source>The guest is in.</source>
        <translation>Der Gast ist drinnen.</translation>
    </message>
    <message>
        <source>The guest is out.</source>
        <translation>Der Gast ist draußen.</translation>
    </message>
    <message>
        <source>The guest is in, and your reason is on record.</source>
        <translation>Der Gast ist drinnen, Ihr Grund ist festgehalten.</translation>
    </message>
    <message>
        <source>Undone: the last passage at this door no longer counts.</source>
        <translation>Rückgängig gemacht: Der letzte Durchgang hier zählt nicht mehr.</translation>
    </message>
    <message>
        <source>The badge is corrected.</source>
        <translation>Das Namensschild ist berichtigt.</translation>
    </message>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>Das Namensschild ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>The badge is printing …</source>
        <translation>Das Namensschild wird gedruckt …</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>Das Namensschild ist gedruckt.</translation>
    </message>
    <message>
        <source>The badge was not printed: please look at the printer.</source>
        <translation>Das Namensschild wurde nicht gedruckt: Bitte sehen Sie nach dem Drucker.</translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <comment>%1: a sentence</comment>
        <translation>Nicht eingelassen: %1</translation>
    </message>
    <message>
        <source>Something is not filled in yet.</source>
        <translation>Es fehlt noch eine Angabe.</translation>
    </message>
    <message>
        <source>No guest here has that code.</source>
        <translation>Kein Gast hier hat diesen Code.</translation>
    </message>
    <message numerus="yes">
        <source>%n guests share that code.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n Gast hat diesen Code.</numerusform>
            <numerusform>%n Gäste haben diesen Code gemeinsam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look for one of them by name.</source>
        <translation>Bitte suchen Sie einen davon nach Namen.</translation>
    </message>
    <message>
        <source>Nothing was done: this kiosk can’t use its data.</source>
        <translation>Es ist nichts geschehen: Dieser Kiosk kommt nicht an seine Daten.</translation>
    </message>
    <message>
        <source>Please try again, or call whoever looks after it.</source>
        <translation>Bitte versuchen Sie es noch einmal, oder rufen Sie, wer sich darum kümmert.</translation>
    </message>
    <message>
        <source>A badge needs a first name or a last name.</source>
        <translation>Ein Namensschild braucht einen Vor- oder Nachnamen.</translation>
    </message>
    <message>
        <source>Please say why: it goes on record.</source>
        <translation>Bitte sagen Sie, warum: Es wird festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters, please.</source>
        <translation>
            <numerusform>Das ist zu lang: bitte höchstens %n Zeichen.</numerusform>
            <numerusform>Das ist zu lang: bitte höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest is registered, and in.</source>
        <translation>Der Gast ist angemeldet und drinnen.</translation>
    </message>
    <message>
        <source>No ticket was made: there are no places left of that type.</source>
        <translation>Kein Ticket: Von dieser Art gibt es keine Plätze mehr.</translation>
    </message>
    <message>
        <source>Please choose another type, or ask the organizers.</source>
        <translation>Bitte eine andere Art wählen oder den Veranstalter fragen.</translation>
    </message>
    <message>
        <source>A guest needs a first name or a last name.</source>
        <translation>Ein Gast braucht einen Vornamen oder einen Nachnamen.</translation>
    </message>
    <message>
        <source>Nothing was done: this kiosk is at another door now.</source>
        <translation>Nichts wurde getan: Dieser Kiosk steht jetzt an einer anderen Tür.</translation>
    </message>
    <message>
        <source>You see how it stands there. Please look again.</source>
        <translation>Sie sehen, wie es dort steht. Bitte schauen Sie noch einmal hin.</translation>
    </message>
    <message>
        <source>The questions come first (F10).</source>
        <translation>Zuerst kommen die Fragen (F10).</translation>
    </message>
    <message>
        <source>There is no question to answer.</source>
        <translation>Es gibt keine Frage zu beantworten.</translation>
    </message>
    <message>
        <source>The answers are kept, and the guest is in.</source>
        <translation>Die Antworten sind gesichert, und der Gast ist drin.</translation>
    </message>
    <message>
        <source>What was answered is kept.</source>
        <translation>Was beantwortet wurde, ist gesichert.</translation>
    </message>
    <message>
        <source>There is a new question, or other answers to one.</source>
        <translation>Es gibt eine neue Frage oder andere Antworten zu einer.</translation>
    </message>
    <message>
        <source>The guest has a ticket, but is not in.</source>
        <translation>Der Gast hat ein Ticket, ist aber nicht drinnen.</translation>
    </message>
    <message>
        <source>The answers are kept, but the guest is not in.</source>
        <translation>Antworten gespeichert, der Gast ist nicht drinnen.</translation>
    </message>
    <message>
        <source>Please try once more in a moment.</source>
        <translation>Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another kiosk prints the badge.</source>
        <translation>Ein anderer Kiosk druckt das Namensschild.</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>Training</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>The guests are made up, and nothing counts.</source>
        <translation>Die Gäste sind erfunden, und nichts zählt.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AgendaPage</name>
    <message>
        <source>My sessions</source>
        <translation>Mein Programm</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>room · what is new of the session</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Frühere Termine</translation>
    </message>
    <message>
        <source>Later sessions</source>
        <translation>Spätere Termine</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Ganzes Programm</translation>
    </message>
</context>
<context>
    <name>usher::ui::AnswersForm</name>
    <message>
        <source>Answer the questions</source>
        <translation>Fragen beantworten</translation>
    </message>
    <message>
        <source>↑ and ↓ go from question to question, ← and → from answer to answer.</source>
        <translation>↑ und ↓ gehen von Frage zu Frage, ← und → von Antwort zu Antwort.</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Antworten sichern</translation>
    </message>
    <message>
        <source>Answer and let in</source>
        <translation>Beantworten und einlassen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>There is no answer to keep: what is open stays open.</source>
        <translation>Es gibt keine Antwort zu sichern: Was offen ist, bleibt offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still need an answer.</source>
        <translation>
            <numerusform>%n Frage braucht noch eine Antwort.</numerusform>
            <numerusform>%n Fragen brauchen noch eine Antwort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ArrivalsPanel</name>
    <message>
        <source>came in today</source>
        <comment>after a number of guests</comment>
        <translation>heute gekommen</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>after a number of guests; %1: a time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>inside now</source>
        <comment>after a number of guests</comment>
        <translation>jetzt drinnen</translation>
    </message>
</context>
<context>
    <name>usher::ui::ArrivalsPlot</name>
    <message>
        <source>Nobody has come in yet today.</source>
        <translation>Heute ist noch niemand hereingekommen.</translation>
    </message>
    <message>
        <source>Most came at %1: %2.</source>
        <comment>%1: a time, %2: how many guests</comment>
        <translation>Die meisten kamen um %1: %2.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AskedQuestion</name>
    <message>
        <source>Agrees</source>
        <comment>a guest, to a consent</comment>
        <translation>Stimmt zu</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <comment>a guest, to a consent</comment>
        <translation>Stimmt nicht zu</translation>
    </message>
    <message>
        <source>Signs at a kiosk</source>
        <comment>a guest</comment>
        <translation>Unterschreibt an einem Kiosk</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <comment>a guest</comment>
        <translation>Unterschreibt nicht</translation>
    </message>
    <message>
        <source>The guest signs this at a kiosk, by holding up their code.</source>
        <translation>Das unterschreibt der Gast selbst, an einem Kiosk, mit dem eigenen Code.</translation>
    </message>
    <message>
        <source>If the guest wants to: they sign at a kiosk, by holding up their code.</source>
        <translation>Wenn der Gast möchte: Er unterschreibt an einem Kiosk, mit dem eigenen Code.</translation>
    </message>
    <message>
        <source>Nobody comes in without agreeing to this. It stays open.</source>
        <translation>Ohne diese Zustimmung kommt niemand hinein. Die Frage bleibt offen.</translation>
    </message>
    <message>
        <source>That is not complete yet.</source>
        <translation>Das ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>Please answer this one.</source>
        <translation>Bitte beantworten Sie diese Frage.</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <comment>a question</comment>
        <translation>Muss beantwortet werden</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <comment>a question</comment>
        <translation>Kann leer bleiben</translation>
    </message>
</context>
<context>
    <name>usher::ui::AskingPage</name>
    <message numerus="yes">
        <source>You can have up to %n.</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>Sie können einmal davon haben.</numerusform>
            <numerusform>Sie können bis zu %n haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Darum bitten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Ihr Hinweis: %1</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Hinweis schreiben</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Hinweis ändern</translation>
    </message>
</context>
<context>
    <name>usher::ui::AttractPage</name>
    <message>
        <source>The camera is starting</source>
        <translation>Die Kamera startet</translation>
    </message>
    <message>
        <source>Just a moment. A hand scanner already works.</source>
        <translation>Einen Augenblick noch. Ein Handscanner geht schon.</translation>
    </message>
    <message>
        <source>The camera is not answering</source>
        <translation>Die Kamera antwortet nicht</translation>
    </message>
    <message>
        <source>We keep trying. A hand scanner still works, and our staff will gladly help.</source>
        <translation>Wir versuchen es weiter. Ein Handscanner geht trotzdem, und unser Team hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>The camera is in use elsewhere</source>
        <translation>Die Kamera wird gerade anderswo benutzt</translation>
    </message>
    <message>
        <source>There is no camera here</source>
        <translation>Hier ist keine Kamera</translation>
    </message>
    <message>
        <source>A hand scanner works, and our staff will gladly help.</source>
        <translation>Ein Handscanner geht, und unser Team hilft Ihnen gern.</translation>
    </message>
    <message>
        <source>Hold your code in front of the camera</source>
        <translation>Halten Sie Ihren Code vor die Kamera</translation>
    </message>
    <message>
        <source>Hold your code in front of the hand scanner</source>
        <translation>Halten Sie Ihren Code vor den Handscanner</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Register here</source>
        <translation>Hier anmelden</translation>
    </message>
    <message>
        <source>I don’t have my code</source>
        <translation>Kein Code dabei?</translation>
    </message>
    <message>
        <source>Larger text, reading aloud</source>
        <translation>Größere Schrift, Vorlesen</translation>
    </message>
</context>
<context>
    <name>usher::ui::CataloguePage</name>
    <message>
        <source>What you asked for</source>
        <translation>Worum Sie gebeten haben</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>Was hätten Sie gern?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation>Sie haben gebeten um</translation>
    </message>
    <message>
        <source>%1 · number %2</source>
        <comment>state of a request · its number</comment>
        <translation>%1 · Nummer %2</translation>
    </message>
</context>
<context>
    <name>usher::ui::ChoosingPage</name>
    <message>
        <source>Guest without a name</source>
        <translation>Gast ohne Namen</translation>
    </message>
    <message>
        <source>Has come in already</source>
        <translation>Ist schon da</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>Bitte unser Team fragen</translation>
    </message>
    <message>
        <source>Who of you is here?</source>
        <translation>Wer von Ihnen ist hier?</translation>
    </message>
    <message>
        <source>Nobody of you can come in now</source>
        <translation>Niemand von Ihnen kann jetzt hinein</translation>
    </message>
    <message>
        <source>Touch everybody who is here. The others can check in when they come.</source>
        <translation>Tippen Sie alle an, die hier sind. Die anderen können einchecken, wenn sie kommen.</translation>
    </message>
    <message>
        <source>Our staff will gladly help.</source>
        <translation>Unser Team hilft gern.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n guest(s)</source>
        <translation>
            <numerusform>%n Gast einchecken</numerusform>
            <numerusform>%n Gäste einchecken</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>usher::ui::DeclineForm</name>
    <message>
        <source>None are left</source>
        <translation>Nichts mehr da</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>Bitte zum Schalter kommen</translation>
    </message>
    <message>
        <source>That is only there later</source>
        <translation>Das gibt es erst später</translation>
    </message>
    <message>
        <source>We don’t have that here</source>
        <translation>Das gibt es hier nicht</translation>
    </message>
    <message>
        <source>Can’t be had: %1</source>
        <comment>%1: a thing</comment>
        <translation>Geht nicht: %1</translation>
    </message>
    <message>
        <source>Why? The guest is told, in your words.</source>
        <translation>Warum? Der Gast erfährt es in Ihren Worten.</translation>
    </message>
    <message>
        <source>In your own words, or one of these</source>
        <translation>In eigenen Worten, oder einer von diesen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>usher::ui::Deeds</name>
    <message>
        <source>Let in</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Schild drucken</translation>
    </message>
    <message>
        <source>Correct badge …</source>
        <translation>Schild ändern …</translation>
    </message>
    <message>
        <source>Undo …</source>
        <translation>Rückgängig …</translation>
    </message>
    <message>
        <source>Overrule …</source>
        <translation>Ausnahme …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Questions …</source>
        <comment>to be answered</comment>
        <translation>Fragen …</translation>
    </message>
    <message>
        <source>Print again …</source>
        <comment>a badge</comment>
        <translation>Neu drucken …</translation>
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
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1: a day or a time</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>The registration is newer than this kiosk’s guest list: there is no name yet.</source>
        <translation>Die Anmeldung ist neuer als die Gästeliste dieses Kiosks: Es gibt noch keinen Namen.</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Ticketart</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n noch offen</numerusform>
            <numerusform>%n noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Ein und aus</translation>
    </message>
    <message>
        <source>This guest has not been anywhere yet.</source>
        <translation>Dieser Gast war noch nirgends.</translation>
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
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same group</source>
        <translation>Aus derselben Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>All %n guests of the group</source>
        <translation>
            <numerusform>Der %n Gast der Gruppe</numerusform>
            <numerusform>Alle %n Gäste der Gruppe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::FilterBar</name>
    <message>
        <source>Not yet in</source>
        <translation>Noch nicht da</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Drinnen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Not to be let in</source>
        <translation>Kein Einlass</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a filter</comment>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Of one door …</source>
        <translation>Nur ein Eingang …</translation>
    </message>
</context>
<context>
    <name>usher::ui::GroupPage</name>
    <message>
        <source>Tap a name to say who is here; the sign at its end opens the guest.</source>
        <translation>Tippen Sie auf einen Namen, um zu sagen, wer da ist; das Zeichen am Ende öffnet den Gast.</translation>
    </message>
    <message>
        <source>Space says who is here, Enter opens the guest.</source>
        <translation>Mit der Leertaste sagen Sie, wer da ist; Enter öffnet den Gast.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of them come up here once these are in.</source>
        <translation>
            <numerusform>%n weiterer erscheint hier, sobald diese drinnen sind.</numerusform>
            <numerusform>%n weitere erscheinen hier, sobald diese drinnen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message numerus="yes">
        <source>Let in %n guest(s)</source>
        <translation>
            <numerusform>%n Gast einlassen</numerusform>
            <numerusform>%n Gäste einlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>F2</source>
        <comment>the key</comment>
        <translation>F2</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>Niemand ist angehakt.</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Niemanden anhaken</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>F3</source>
        <comment>the key</comment>
        <translation>F3</translation>
    </message>
    <message numerus="yes">
        <source>Only %n place(s) left for those who are not enrolled: please untick some.</source>
        <translation>
            <numerusform>Nur noch %n Platz für alle, die nicht angemeldet sind: Bitte nehmen Sie Häkchen weg.</numerusform>
            <numerusform>Nur noch %n Plätze für alle, die nicht angemeldet sind: Bitte nehmen Sie Häkchen weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can come in now.</source>
        <translation>Von ihnen kann jetzt niemand hinein.</translation>
    </message>
</context>
<context>
    <name>usher::ui::GuestPage</name>
    <message>
        <source>No name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>usher::ui::HistoryRow</name>
    <message>
        <source>In</source>
        <comment>a passage through a door</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>a passage through a door</comment>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>usher::ui::IncidentCard</name>
    <message>
        <source>Open guest</source>
        <translation>Gast öffnen</translation>
    </message>
    <message>
        <source>It was right</source>
        <comment>two entries with one ticket</comment>
        <translation>War richtig</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <comment>two entries with one ticket</comment>
        <translation>War ein Fehler</translation>
    </message>
    <message>
        <source>Seen to</source>
        <comment>what the backend does not take</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It is there</source>
        <comment>a badge</comment>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Neu drucken</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <comment>a badge</comment>
        <translation>Nicht nötig</translation>
    </message>
</context>
<context>
    <name>usher::ui::KeyCap</name>
    <message>
        <source>Delete the last letter</source>
        <translation>Letzten Buchstaben löschen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
</context>
<context>
    <name>usher::ui::KioskBody</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Zu klären</translation>
    </message>
</context>
<context>
    <name>usher::ui::KioskDeeds</name>
    <message>
        <source>%1 …</source>
        <comment>%1: a deed that is asked once more</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>More …</source>
        <comment>deeds</comment>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>usher::ui::KioskWindow</name>
    <message>
        <source>Back to start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Für das Team</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ich stimme zu</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Ich stimme nicht zu</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>What would you like a ticket for?</source>
        <translation>Wofür möchten Sie ein Ticket?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Wie ist Ihr Vorname?</translation>
    </message>
    <message>
        <source>As it shall stand on your badge</source>
        <translation>Wie er auf Ihrem Badge stehen soll</translation>
    </message>
    <message>
        <source>And your last name?</source>
        <translation>Und Ihr Nachname?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Kann leer bleiben</translation>
    </message>
    <message>
        <source>Which company are you with?</source>
        <translation>Von welcher Firma kommen Sie?</translation>
    </message>
    <message>
        <source>Company or organisation; may stay empty</source>
        <translation>Firma oder Organisation; kann leer bleiben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a guest&apos;s name: which question it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>What is your booking reference or e-mail address?</source>
        <translation>Wie lautet Ihre Buchungsnummer oder E-Mail-Adresse?</translation>
    </message>
    <message>
        <source>What is your last name?</source>
        <translation>Wie ist Ihr Nachname?</translation>
    </message>
    <message>
        <source>It is in the e-mail that confirms your booking</source>
        <translation>Sie steht in der E-Mail zu Ihrer Buchung</translation>
    </message>
    <message>
        <source>As it is on your booking</source>
        <translation>Wie auf Ihrer Buchung</translation>
    </message>
    <message>
        <source>We did not find you. Please check your booking reference or e-mail address.</source>
        <translation>Wir haben Sie nicht gefunden. Bitte prüfen Sie Ihre Buchungsnummer oder E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Where may we send your ticket?</source>
        <translation>Wohin dürfen wir Ihr Ticket schicken?</translation>
    </message>
    <message>
        <source>Your e-mail address; may stay empty</source>
        <translation>Ihre E-Mail-Adresse; kann leer bleiben</translation>
    </message>
    <message>
        <source>Is there anything we should know?</source>
        <translation>Sollten wir noch etwas wissen?</translation>
    </message>
    <message>
        <source>For who brings it; may stay empty</source>
        <translation>Für alle, die es bringen; kann leer bleiben</translation>
    </message>
</context>
<context>
    <name>usher::ui::ListChoice</name>
    <message>
        <source>Where shall this kiosk check in?</source>
        <translation>Wo soll dieser Kiosk einlassen?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The event has no other check-in list.</source>
        <translation>Die Veranstaltung hat keine andere Einlassliste.</translation>
    </message>
    <message>
        <source>This kiosk checks in there now.</source>
        <translation>Dort lässt dieser Kiosk jetzt ein.</translation>
    </message>
    <message>
        <source>Guests of which door?</source>
        <translation>Gäste welches Eingangs?</translation>
    </message>
</context>
<context>
    <name>usher::ui::LookUp</name>
    <message>
        <source>Name, company, booking or code</source>
        <translation>Name, Firma, Buchung oder Code</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>Gast suchen</translation>
    </message>
    <message>
        <source>Guests found</source>
        <translation>Gefundene Gäste</translation>
    </message>
    <message>
        <source>Begin to type: parts of a name, a company or a code are enough; of a booking, type its whole reference.</source>
        <translation>Tippen Sie los: Von Name, Firma oder Code genügen Teile; von einer Buchung die ganze Nummer.</translation>
    </message>
    <message>
        <source>Nobody is found by that. Fewer letters find more; a whole code can be opened as it is.</source>
        <translation>Dazu findet sich niemand. Weniger Buchstaben finden mehr; ein ganzer Code lässt sich so öffnen, wie er ist.</translation>
    </message>
    <message>
        <source>There are more: type on.</source>
        <translation>Es gibt noch mehr: Tippen Sie weiter.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Nobody of those chosen is found by that. Without the filter there may be others.</source>
        <translation>Von den Ausgewählten passt niemand dazu. Ohne Filter gibt es vielleicht andere.</translation>
    </message>
    <message>
        <source>Register a guest</source>
        <translation>Gast anmelden</translation>
    </message>
    <message>
        <source>F9</source>
        <comment>the key</comment>
        <translation>F9</translation>
    </message>
    <message>
        <source>As they stand at: %1</source>
        <comment>%1: a check-in list</comment>
        <translation>Stand am Eingang: %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::NoticePage</name>
    <message>
        <source>Ask for something</source>
        <translation>Um etwas bitten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>usher::ui::OnceMore</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <translation>Sprache, größere Schrift, Vorlesen</translation>
    </message>
    <message>
        <source>Larger text, reading aloud</source>
        <translation>Größere Schrift, Vorlesen</translation>
    </message>
</context>
<context>
    <name>usher::ui::PaperPreview</name>
    <message>
        <source>%1 × %2 mm</source>
        <comment>the size of a paper</comment>
        <translation>%1 × %2 mm</translation>
    </message>
</context>
<context>
    <name>usher::ui::PinDots</name>
    <message>
        <source>%1 of %2 digits</source>
        <comment>of a PIN</comment>
        <translation>%1 von %2 Ziffern</translation>
    </message>
</context>
<context>
    <name>usher::ui::PinPage</name>
    <message>
        <source>The next one can be tried at %1, in %2.</source>
        <comment>%1: a time, %2: minutes and seconds</comment>
        <translation>Die nächste ist um %1 möglich, in %2.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>A PIN has six digits.</source>
        <translation>Eine PIN hat sechs Ziffern.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Diese PIN stimmt nicht.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Too many PINs were wrong.</source>
        <translation>Zu viele PINs waren falsch.</translation>
    </message>
    <message>
        <source>Nobody is named as staff for this event yet.</source>
        <translation>Für diese Veranstaltung ist noch niemand als Personal benannt.</translation>
    </message>
    <message>
        <source>Its organizers can name people on their page “Kiosk staff”.</source>
        <translation>Der Veranstalter kann das auf der Seite „Personal am Kiosk“ tun.</translation>
    </message>
    <message>
        <source>This kiosk can’t read who is staff.</source>
        <translation>Dieser Kiosk kann nicht lesen, wer zum Personal gehört.</translation>
    </message>
    <message>
        <source>Please try again, or call whoever looks after it.</source>
        <translation>Bitte versuchen Sie es noch einmal, oder rufen Sie, wer sich darum kümmert.</translation>
    </message>
    <message>
        <source>%1, your PIN please</source>
        <comment>%1: whose badge was held up</comment>
        <translation>%1, Ihre PIN bitte</translation>
    </message>
    <message>
        <source>Your PIN, please</source>
        <translation>Ihre PIN bitte</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Back to the guests</source>
        <translation>Zurück zu den Gästen</translation>
    </message>
    <message>
        <source>This is a training.</source>
        <translation>Das ist eine Übung.</translation>
    </message>
    <message>
        <source>Any six digits will do.</source>
        <translation>Es gehen sechs beliebige Ziffern.</translation>
    </message>
</context>
<context>
    <name>usher::ui::PreferencesSheet</name>
    <message>
        <source>High contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Language, larger text, reading aloud</source>
        <translation>Sprache, größere Schrift, Vorlesen</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Weiter unten</translation>
    </message>
</context>
<context>
    <name>usher::ui::PreflightPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>The badge, as it is printed</source>
        <translation>Das Namensschild, wie es gedruckt wird</translation>
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
        <translation>Ganzes Programm</translation>
    </message>
    <message>
        <source>There are no more sessions to come. Thank you for being here!</source>
        <translation>Es kommen keine Termine mehr. Danke, dass Sie da waren!</translation>
    </message>
    <message>
        <source>Touch a session to see more of it.</source>
        <translation>Berühren Sie einen Termin, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Frühere Termine</translation>
    </message>
    <message>
        <source>Later sessions</source>
        <translation>Spätere Termine</translation>
    </message>
</context>
<context>
    <name>usher::ui::ReceiptPage</name>
    <message>
        <source>Ask for something else</source>
        <translation>Um noch etwas bitten</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Etwas anderes wählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>We have your request</source>
        <translation>Ihre Bitte ist angekommen</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Show your code here again, and you see how far it is.</source>
        <translation>Zeigen Sie Ihren Code hier noch einmal, und Sie sehen, wie weit sie ist.</translation>
    </message>
    <message>
        <source>That has just gone</source>
        <translation>Das ist gerade weg</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Somebody was a moment faster. Is there something else you would like?</source>
        <translation>Jemand war einen Moment schneller. Möchten Sie etwas anderes?</translation>
    </message>
    <message>
        <source>Nothing was asked for. Our staff will gladly help you.</source>
        <translation>Es wurde um nichts gebeten. Unser Team hilft Ihnen gern.</translation>
    </message>
</context>
<context>
    <name>usher::ui::RegisterForm</name>
    <message>
        <source>chosen</source>
        <comment>a ticket type</comment>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Register a guest</source>
        <translation>Gast anmelden</translation>
    </message>
    <message>
        <source>This event gives no tickets at the door.</source>
        <translation>Bei dieser Veranstaltung gibt es an der Tür keine Tickets.</translation>
    </message>
    <message>
        <source>The guest gets a ticket and comes in with a badge.</source>
        <translation>Der Gast bekommt ein Ticket und kommt mit einem Schild herein.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail for the ticket; may stay empty</source>
        <translation>E-Mail für das Ticket; darf leer bleiben</translation>
    </message>
    <message>
        <source>Register and let in</source>
        <translation>Anmelden und einlassen</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <translation>Der Gast merkt an</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gewünscht</translation>
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
        <translation>Abgeschlossen von</translation>
    </message>
    <message>
        <source>Taken on by</source>
        <translation>Übernommen von</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>usher::ui::RequestPage</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>usher::ui::RequestsPanel</name>
    <message>
        <source>Requests of guests</source>
        <translation>Wünsche der Gäste</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Choose a request</source>
        <translation>Wählen Sie einen Wunsch</translation>
    </message>
    <message>
        <source>Take it on, so that nobody else goes for it too.</source>
        <translation>Übernehmen Sie ihn, damit nicht noch jemand losgeht.</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter takes the next step: take on, then done.</source>
        <translation>↑ und ↓ wählen aus, Enter macht den nächsten Schritt: übernehmen, dann erledigt.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>This kiosk can’t read its data.</source>
        <translation>Dieser Kiosk kann seine Daten nicht lesen.</translation>
    </message>
    <message>
        <source>There may be news.</source>
        <translation>Es kann Neues geben.</translation>
    </message>
    <message>
        <source>There are more: these are the oldest.</source>
        <translation>Es gibt mehr: Dies sind die ältesten.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ScanAdvice</name>
    <message>
        <source>Please make the code brighter</source>
        <translation>Bitte machen Sie den Code heller</translation>
    </message>
    <message>
        <source>Please tilt your code a little: it mirrors a light</source>
        <translation>Bitte kippen Sie den Code ein wenig: Er spiegelt</translation>
    </message>
    <message>
        <source>A little closer, please</source>
        <translation>Bitte etwas näher</translation>
    </message>
    <message>
        <source>A little further away, please</source>
        <translation>Bitte etwas weiter weg</translation>
    </message>
    <message>
        <source>Please show the whole code</source>
        <translation>Bitte zeigen Sie den ganzen Code</translation>
    </message>
    <message>
        <source>Please hold it still for a moment</source>
        <translation>Bitte kurz still halten</translation>
    </message>
    <message>
        <source>Your code is hard to read. You can go on without it, too.</source>
        <translation>Ihr Code ist schwer zu lesen. Es geht auch ohne ihn.</translation>
    </message>
    <message>
        <source>Your code is hard to read. Our staff will gladly help.</source>
        <translation>Ihr Code ist schwer zu lesen. Unser Team hilft Ihnen gern.</translation>
    </message>
</context>
<context>
    <name>usher::ui::SessionPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, from – to</comment>
        <translation>%1, %2&#xa0;Uhr</translation>
    </message>
    <message>
        <source>At the same time as yours: %1</source>
        <comment>title of a session</comment>
        <translation>Zur selben Zeit wie Ihr Termin: %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>usher::ui::SignaturePage</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Unterschreiben Sie hier mit dem Finger</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>Zustimmen und unterschreiben</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Neu unterschreiben</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Ich stimme nicht zu</translation>
    </message>
    <message>
        <source>Or press Enter to sign with a cross.</source>
        <translation>Oder drücken Sie die Eingabetaste, um mit einem Kreuz zu unterschreiben.</translation>
    </message>
</context>
<context>
    <name>usher::ui::Spoken</name>
    <message>
        <source>Press Tab to move, and Enter to choose.</source>
        <translation>Mit der Tabulatortaste gehen Sie weiter, mit der Eingabetaste wählen Sie.</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1, Schaltfläche</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, nicht gewählt</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>Type your answer.</source>
        <translation>Tippen Sie Ihre Antwort.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>This screen now reads aloud what it shows.</source>
        <translation>Dieser Bildschirm liest jetzt vor, was er zeigt.</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffForm</name>
    <message>
        <source>The wrong guest</source>
        <translation>Der falsche Gast</translation>
    </message>
    <message>
        <source>Let in by mistake</source>
        <translation>Versehentlich eingelassen</translation>
    </message>
    <message>
        <source>The guest did not come in</source>
        <translation>Gast kam nicht herein</translation>
    </message>
    <message>
        <source>Only tried out</source>
        <translation>Nur ausprobiert</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identität geprüft</translation>
    </message>
    <message>
        <source>Sorted out at the help desk</source>
        <translation>Am Infopunkt geklärt</translation>
    </message>
    <message>
        <source>Agreed with the organizers</source>
        <translation>Mit Veranstalter abgesprochen</translation>
    </message>
    <message>
        <source>Badge lost, the guest is known</source>
        <translation>Schild verloren, Gast bekannt</translation>
    </message>
    <message>
        <source>Let in against the door</source>
        <translation>Trotzdem einlassen</translation>
    </message>
    <message>
        <source>The door refuses this ticket. Why does the guest come in all the same?</source>
        <translation>Die Tür weist dieses Ticket ab. Warum kommt der Gast trotzdem herein?</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Undo the last passage</source>
        <translation>Letzten Durchgang rückgängig machen</translation>
    </message>
    <message>
        <source>It will be as if the guest had not passed this door. Why?</source>
        <translation>Danach ist es, als wäre der Gast nicht durch diese Tür gegangen. Warum?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Correct the badge</source>
        <translation>Namensschild berichtigen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>In your own words, or one of these</source>
        <translation>In eigenen Worten, oder einer von diesen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
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
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>a badge</comment>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Printed badly</source>
        <comment>a badge</comment>
        <translation>Schlecht gedruckt</translation>
    </message>
    <message>
        <source>Print the badge again</source>
        <translation>Namensschild neu drucken</translation>
    </message>
    <message>
        <source>Badges that came out for this guest: %1. Why another one?</source>
        <comment>%1: a number</comment>
        <translation>Namensschilder, die für diesen Gast herauskamen: %1. Warum noch eines?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Details changed</source>
        <comment>on a badge</comment>
        <translation>Angaben geändert</translation>
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
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffKeys</name>
    <message>
        <source>Whom are you looking for?</source>
        <translation>Wen suchen Sie?</translation>
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
        <translation>einen Gast auswählen</translation>
    </message>
    <message>
        <source>open the guest</source>
        <translation>den Gast öffnen</translation>
    </message>
    <message>
        <source>go back a step</source>
        <translation>einen Schritt zurück</translation>
    </message>
    <message>
        <source>lock, and back to the guests</source>
        <translation>sperren und zurück zu den Gästen</translation>
    </message>
    <message>
        <source>F9</source>
        <comment>the key</comment>
        <translation>F9</translation>
    </message>
    <message>
        <source>register a guest</source>
        <translation>einen Gast anmelden</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffWindow</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
</context>
<context>
    <name>usher::ui::StillTherePage</name>
    <message>
        <source>Still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>Ich bin fertig</translation>
    </message>
    <message>
        <source>Touch anywhere to go on where you were.</source>
        <translation>Tippen Sie irgendwohin, dann geht es weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>Otherwise this screen starts again for the next guest.</source>
        <translation>Sonst beginnt dieser Bildschirm von vorn, für den nächsten Gast.</translation>
    </message>
</context>
<context>
    <name>usher::ui::TouchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>usher::ui::TypedPage</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>usher::ui::WelcomeAllPage</name>
    <message>
        <source>Our staff have the badge</source>
        <translation>Das Namensschild gibt es bei unserem Team</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>Bitte kommen Sie herein</translation>
    </message>
    <message>
        <source>The badge is printing …</source>
        <translation>Das Namensschild wird gedruckt …</translation>
    </message>
    <message>
        <source>Please take the badge</source>
        <translation>Bitte das Namensschild nehmen</translation>
    </message>
    <message>
        <source>Our staff will print the badge</source>
        <translation>Unser Team druckt das Namensschild</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>Bitte unser Team fragen</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>Bis bald</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>They will gladly help all of you.</source>
        <translation>Es hilft Ihnen allen gern.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) checked out</source>
        <translation>
            <numerusform>%n Gast ausgecheckt</numerusform>
            <numerusform>%n Gäste ausgecheckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) checked in</source>
        <translation>
            <numerusform>%n Gast eingecheckt</numerusform>
            <numerusform>%n Gäste eingecheckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest without a name</source>
        <translation>Gast ohne Namen</translation>
    </message>
    <message>
        <source>The others can check in here when they come.</source>
        <translation>Die anderen können hier einchecken, wenn sie kommen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>The badge is coming from %1</source>
        <comment>%1: a kiosk&apos;s name</comment>
        <translation>Das Namensschild kommt bei %1 heraus</translation>
    </message>
</context>
<context>
    <name>usher::ui::WelcomePage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>Bis bald</translation>
    </message>
    <message>
        <source>Your badge as it is printed</source>
        <translation>Ihr Namensschild, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>You are checked out.</source>
        <translation>Sie sind ausgecheckt.</translation>
    </message>
    <message>
        <source>Our staff will hand you your badge</source>
        <translation>Unser Team gibt Ihnen Ihr Namensschild</translation>
    </message>
    <message>
        <source>You are checked in. You registered so recently that your name has not reached this kiosk yet.</source>
        <translation>Sie sind eingecheckt. Ihre Anmeldung ist so neu, dass Ihr Name hier noch nicht angekommen ist.</translation>
    </message>
    <message>
        <source>Please come in.</source>
        <translation>Bitte treten Sie ein.</translation>
    </message>
    <message>
        <source>Your badge is printing …</source>
        <translation>Ihr Namensschild wird gedruckt …</translation>
    </message>
    <message>
        <source>Please take your badge</source>
        <translation>Bitte nehmen Sie Ihr Namensschild</translation>
    </message>
    <message>
        <source>The printer needs a hand</source>
        <translation>Der Drucker braucht Hilfe</translation>
    </message>
    <message>
        <source>You are checked in. Our staff will print your badge for you.</source>
        <translation>Sie sind eingecheckt. Unser Team druckt Ihr Namensschild für Sie.</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Als Nächstes für Sie</translation>
    </message>
    <message>
        <source>On now for you</source>
        <translation>Gerade für Sie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a session: what is new of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation>Mein Programm</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Um etwas bitten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Your badge is coming from %1</source>
        <comment>%1: a kiosk&apos;s name</comment>
        <translation>Ihr Namensschild kommt bei %1 heraus</translation>
    </message>
    <message>
        <source>You are checked in. Please take your badge there.</source>
        <translation>Sie sind eingecheckt. Bitte nehmen Sie Ihr Namensschild dort.</translation>
    </message>
</context>
</TS>
