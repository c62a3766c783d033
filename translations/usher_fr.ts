<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d&apos;er&apos;</translation>
    </message>
    <message>
        <source>Your agenda</source>
        <translation>Votre programme</translation>
    </message>
    <message>
        <source>You have not chosen any sessions yet.</source>
        <translation>Vous n’avez pas encore choisi de sessions.</translation>
    </message>
</context>
<context>
    <name>AgendaButton</name>
    <message>
        <source>Print my agenda</source>
        <translation>Imprimer mon programme</translation>
    </message>
    <message>
        <source>Your agenda is printing …</source>
        <translation>Votre programme s’imprime…</translation>
    </message>
    <message>
        <source>Please take your agenda</source>
        <translation>Votre programme est prêt</translation>
    </message>
    <message>
        <source>Not printed. Try again</source>
        <translation>Pas imprimé. Réessayer</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>That is not a ticket</source>
        <translation>Ce n’est pas un billet</translation>
    </message>
    <message>
        <source>This code holds something other than a ticket.</source>
        <translation>Ce code contient autre chose qu’un billet.</translation>
    </message>
    <message>
        <source>Please hold up the QR code of your ticket.</source>
        <translation>Présentez le code QR de votre billet, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This code is empty.</source>
        <translation>Ce code est vide.</translation>
    </message>
    <message>
        <source>One code at a time, please</source>
        <translation>Un seul code à la fois, s’il vous plaît</translation>
    </message>
    <message>
        <source>We can see more than one code.</source>
        <translation>Nous voyons plusieurs codes.</translation>
    </message>
    <message>
        <source>Please hold up one, and cover the others with your hand.</source>
        <translation>Présentez-en un seul et cachez les autres avec la main.</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>Adressez-vous à notre équipe</translation>
    </message>
    <message>
        <source>This kiosk could not check you in just now.</source>
        <translation>Cette borne n’a pas pu enregistrer votre arrivée.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your ticket. Our staff will check you in.</source>
        <translation>Votre billet n’est pas en cause. Notre équipe enregistrera votre arrivée.</translation>
    </message>
    <message>
        <source>No places left</source>
        <translation>Plus de places disponibles</translation>
    </message>
    <message>
        <source>All the places that there are at the door are taken.</source>
        <translation>Toutes les places disponibles à l’entrée sont prises.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look for a way with you.</source>
        <translation>Rendez-vous à l’accueil. Notre équipe cherchera une solution avec vous.</translation>
    </message>
    <message>
        <source>We did not find you</source>
        <translation>Nous ne vous avons pas trouvé</translation>
    </message>
    <message>
        <source>No guest has this booking or e-mail address together with this last name.</source>
        <translation>Aucun invité n’a cette réservation ou cette adresse avec ce nom de famille.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will find you.</source>
        <translation>Veuillez vous rendre à l’accueil. Notre équipe vous trouvera.</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>May come in</source>
        <translation>Peut entrer</translation>
    </message>
    <message>
        <source>May come in again</source>
        <translation>Peut entrer de nouveau</translation>
    </message>
    <message>
        <source>The last time was %1.</source>
        <comment>%1: &apos;today at 09:14&apos;</comment>
        <translation>La dernière fois, c’était %1.</translation>
    </message>
    <message>
        <source>The payment has not arrived.</source>
        <translation>Le paiement n’est pas arrivé.</translation>
    </message>
    <message>
        <source>The ticket is on hold</source>
        <translation>Le billet est bloqué</translation>
    </message>
    <message>
        <source>The organizers have blocked it.</source>
        <translation>L’organisation l’a bloqué.</translation>
    </message>
    <message>
        <source>The ticket is no longer valid</source>
        <translation>Le billet n’est plus valable</translation>
    </message>
    <message>
        <source>The organizers have withdrawn it.</source>
        <translation>L’organisation l’a retiré.</translation>
    </message>
    <message>
        <source>Not at this door</source>
        <translation>Pas à cette entrée</translation>
    </message>
    <message>
        <source>No door is open to this type of ticket.</source>
        <translation>Aucune entrée n’est ouverte à ce type de billet.</translation>
    </message>
    <message>
        <source>This type of ticket goes to: %1</source>
        <comment>%1: a door</comment>
        <translation>Ce type de billet va ici : %1</translation>
    </message>
    <message>
        <source>Unknown here</source>
        <translation>Inconnu ici</translation>
    </message>
    <message>
        <source>No ticket of this event is known by that.</source>
        <translation>Aucun billet de cet événement n’y correspond.</translation>
    </message>
    <message>
        <source>Questions are still open</source>
        <translation>Des questions restent ouvertes</translation>
    </message>
    <message>
        <source>The guest has no seat in it.</source>
        <translation>L’invité n’y a pas de place.</translation>
    </message>
    <message>
        <source>The guest has no seat in “%1”.</source>
        <comment>%1: a session</comment>
        <translation>L’invité n’a pas de place dans « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer, here, at a kiosk or on the guest’s own page.</source>
        <translation>
            <numerusform>%n question reste à répondre : ici, à une borne ou sur la page de l’invité.</numerusform>
            <numerusform>%n questions restent à répondre : ici, à une borne ou sur la page de l’invité.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventTime</name>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time, after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the number of the first day of a month: QDate format</comment>
        <translation>d&apos;er&apos;</translation>
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
        <translation>Du %1 au %2</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n may come in</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>%n peut entrer</numerusform>
            <numerusform>%n peuvent entrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>%n à l’intérieur</numerusform>
            <numerusform>%n à l’intérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not come in</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>%n ne peut pas entrer</numerusform>
            <numerusform>%n ne peuvent pas entrer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was let in.</source>
        <translation>Personne n’est entré.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) came in.</source>
        <translation>
            <numerusform>%n invité est entré.</numerusform>
            <numerusform>%n invités sont entrés.</numerusform>
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
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <comment>%1: guests, each with the reason</comment>
        <translation>Pas d’entrée pour : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not printed: please look at the printer.</source>
        <translation>
            <numerusform>%n badge n’a pas été imprimé : vérifiez l’imprimante.</numerusform>
            <numerusform>%n badges n’ont pas été imprimés : vérifiez l’imprimante.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 badges are printed.</source>
        <comment>two numbers</comment>
        <translation>%1 badges sur %2 sont imprimés.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed.</source>
        <translation>
            <numerusform>%n badge imprimé.</numerusform>
            <numerusform>%n badges imprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A group of %n guests</source>
        <translation>
            <numerusform>Groupe de %n invité</numerusform>
            <numerusform>Groupe de %n invités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were inside already.</source>
        <translation>
            <numerusform>%n invité était déjà à l’intérieur.</numerusform>
            <numerusform>%n invités étaient déjà à l’intérieur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) not yet: this kiosk could not keep it. Please try again, or call whoever looks after it.</source>
        <translation>
            <numerusform>%n invité pas encore : cette borne n’a pas pu l’enregistrer. Réessayez, ou appelez la personne qui s’en occupe.</numerusform>
            <numerusform>%n invités pas encore : cette borne n’a pas pu les enregistrer. Réessayez, ou appelez la personne qui s’en occupe.</numerusform>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Lecteur à main</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <translation>Imprimante à badges</translation>
    </message>
    <message>
        <source>Agenda printer</source>
        <translation>Imprimante à programmes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Liste des invités</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À régler</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>This kiosk is well.</source>
        <translation>Cette borne va bien.</translation>
    </message>
    <message>
        <source>Guests are served. Please see to this today:</source>
        <translation>Les invités sont servis. À voir aujourd’hui :</translation>
    </message>
    <message>
        <source>Guests are not served well. Please see to this now:</source>
        <translation>Les invités sont mal servis. À voir maintenant :</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>to be sent to the backend</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
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
        <translation>Données : %1</translation>
    </message>
    <message>
        <source>Data not compared</source>
        <translation>Données non comparées</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n à régler</numerusform>
            <numerusform>%n à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>If that takes long, restart the kiosk.</source>
        <translation>Si cela dure, redémarrez la borne.</translation>
    </message>
    <message>
        <source>Plug one in, or read codes with a hand scanner.</source>
        <translation>Branchez-en une ou lisez les codes avec un lecteur à main.</translation>
    </message>
    <message>
        <source>Check its cable, then restart the kiosk.</source>
        <translation>Vérifiez son câble, puis redémarrez la borne.</translation>
    </message>
    <message>
        <source>End that program, or restart the kiosk.</source>
        <translation>Fermez ce programme ou redémarrez la borne.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Plug it in: the kiosk finds it by itself.</source>
        <translation>Branchez-le : la borne le trouve d’elle-même.</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>Impossible à ouvrir</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Débranchez-le puis rebranchez-le.</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>Dernière utilisation %1</translation>
    </message>
    <message>
        <source>Not used since the start</source>
        <translation>Pas utilisé depuis le démarrage</translation>
    </message>
    <message>
        <source>The camera sees nothing: plug a scanner in and try it.</source>
        <translation>La caméra ne voit rien : branchez un lecteur et essayez-le.</translation>
    </message>
    <message>
        <source>Guests are served all the same. Check the network’s cable or its Wi-Fi.</source>
        <translation>Les invités sont servis quand même. Vérifiez le câble réseau ou le Wi-Fi.</translation>
    </message>
    <message>
        <source>Something holds it up: please call whoever looks after the event.</source>
        <translation>Quelque chose bloque : appelez la personne qui s’occupe de l’événement.</translation>
    </message>
    <message>
        <source>It is kept, and sent once there is a network. Leave the kiosk on.</source>
        <translation>Tout est conservé et sera envoyé dès que le réseau revient. Laissez la borne allumée.</translation>
    </message>
    <message>
        <source>Who registered lately may be missing.</source>
        <translation>Les derniers inscrits manquent peut-être.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Who registered since then is missing.</source>
        <translation>Les inscrits depuis lors manquent.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparée</translation>
    </message>
    <message>
        <source>Set the clock of the system.</source>
        <translation>Réglez l’horloge du système.</translation>
    </message>
    <message>
        <source>Right, in another time zone</source>
        <comment>the clock of the system</comment>
        <translation>Exacte, dans un autre fuseau</translation>
    </message>
    <message>
        <source>Times on the screen are the event’s all the same.</source>
        <translation>Les heures affichées sont tout de même celles de l’événement.</translation>
    </message>
    <message>
        <source>Set forward by %1 while in use</source>
        <comment>the clock; %1: 2 h</comment>
        <translation>Avancée de %1 en cours d’utilisation</translation>
    </message>
    <message>
        <source>Set back by %1 while in use</source>
        <comment>the clock; %1: 2 h</comment>
        <translation>Retardée de %1 en cours d’utilisation</translation>
    </message>
    <message>
        <source>Check the clock of the system.</source>
        <translation>Vérifiez l’horloge du système.</translation>
    </message>
    <message>
        <source>As with a wrong time zone: set the time zone of the system, then its clock.</source>
        <translation>Comme avec un mauvais fuseau horaire : réglez le fuseau du système, puis son horloge.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>%1: 18 GB</comment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Delete what is not needed, or call whoever looks after the kiosk.</source>
        <translation>Supprimez ce qui est inutile ou appelez la personne qui s’occupe de la borne.</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>Aucun badge n’est imprimé ici</translation>
    </message>
    <message>
        <source>No agendas are printed here</source>
        <translation>Aucun programme n’est imprimé ici</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>to settle</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1: how something is, %2: a device&apos;s name or words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>the camera</comment>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no camera</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>No picture any more</source>
        <translation>Plus d’image</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>Utilisée par un autre programme</translation>
    </message>
    <message>
        <source>%1, the oldest for %2</source>
        <comment>%1: how many, %2: 12 min</comment>
        <translation>%1, le plus ancien depuis %2</translation>
    </message>
    <message>
        <source>As it was %1 ago</source>
        <comment>%1: 12 min</comment>
        <translation>Telle qu’il y a %1</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the clock</comment>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <comment>the clock; %1: 45 s</comment>
        <translation>Retarde de %1</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <comment>the clock; %1: 45 s</comment>
        <translation>Avance de %1</translation>
    </message>
    <message>
        <source>The system does not say</source>
        <translation>Le système ne le dit pas</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Le serveur répond</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>Not compared with the server since the start</source>
        <translation>Pas comparée au serveur depuis le démarrage</translation>
    </message>
    <message>
        <source>It is compared once the server answers.</source>
        <translation>Elle le sera dès que le serveur répondra.</translation>
    </message>
    <message>
        <source>See below.</source>
        <translation>Voir plus bas.</translation>
    </message>
    <message>
        <source>All is sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Not in a training</source>
        <translation>Pas pendant un entraînement</translation>
    </message>
    <message>
        <source>Other kiosks</source>
        <translation>Autres bornes</translation>
    </message>
    <message>
        <source>Not known without the server</source>
        <translation>Inconnu sans le serveur</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no other kiosks</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a kiosk&apos;s name, %2: what is wrong with it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n are well</source>
        <comment>other kiosks</comment>
        <translation>
            <numerusform>%n va bien</numerusform>
            <numerusform>%n vont bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>kiosks</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Please have somebody look there.</source>
        <translation>Merci d’y envoyer quelqu’un.</translation>
    </message>
    <message>
        <source>not heard of for %1</source>
        <comment>a kiosk; %1: 12 min</comment>
        <translation>sans nouvelles depuis %1</translation>
    </message>
    <message>
        <source>not heard of for %1, %2</source>
        <comment>a kiosk; %1: 12 min, %2: 3 waiting</comment>
        <translation>sans nouvelles depuis %1, %2</translation>
    </message>
    <message>
        <source>no picture from its camera</source>
        <translation>pas d’image de la caméra</translation>
    </message>
    <message>
        <source>its printer needs a hand</source>
        <translation>l’imprimante a besoin d’aide</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <comment>%1: 2, the second of several</comment>
        <translation>Caméra %1</translation>
    </message>
    <message>
        <source>Check the cable of camera %1, then restart the kiosk.</source>
        <comment>%1: 2, the second of several</comment>
        <translation>Vérifiez le câble de la caméra %1, puis redémarrez la borne.</translation>
    </message>
    <message>
        <source>No camera is used here</source>
        <translation>Aucune caméra n’est utilisée ici</translation>
    </message>
    <message>
        <source>Plug one in and try it.</source>
        <comment>a hand scanner</comment>
        <translation>Branchez-en un et essayez-le.</translation>
    </message>
    <message>
        <source>It had damaged %1, which was mended</source>
        <comment>a disk; %1: kiosk.db</comment>
        <translation>Il avait endommagé %1, qui a été réparé</translation>
    </message>
    <message>
        <source>If that happens again, the disk has to be replaced.</source>
        <translation>Si cela se reproduit, il faut remplacer le disque.</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Réseau local</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the local network</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Nobody is heard</source>
        <comment>on the local network</comment>
        <translation>Personne n’est entendu</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosks heard, last %1 ago</source>
        <comment>%1: 4 s</comment>
        <translation>
            <numerusform>%n borne entendue, la dernière fois il y a %1</numerusform>
            <numerusform>%n bornes entendues, la dernière fois il y a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges still to come out: %1</source>
        <translation>Badges encore à sortir : %1</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>Guests</source>
        <comment>a page of staff</comment>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>a page of staff</comment>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>a page of staff</comment>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Impression d’essai</translation>
    </message>
    <message>
        <source>Sound, %</source>
        <comment>how loud, in percent</comment>
        <translation>Son, %</translation>
    </message>
    <message>
        <source>Brightness, %</source>
        <comment>of the screen, in percent</comment>
        <translation>Luminosité, %</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Export check-ins</source>
        <translation>Exporter (CSV)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>No badges are printed here.</source>
        <translation>Aucun badge n’est imprimé ici.</translation>
    </message>
    <message>
        <source>Nothing is heard from this kiosk.</source>
        <translation>Cette borne n’émet aucun son.</translation>
    </message>
    <message>
        <source>The brightness of this screen can’t be set from here.</source>
        <translation>La luminosité de cet écran ne peut pas être réglée ici.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>This kiosk now checks in here: %1</source>
        <translation>Cette borne enregistre désormais ici : %1</translation>
    </message>
    <message>
        <source>The sound is at %1 %.</source>
        <translation>Le son est à %1 %.</translation>
    </message>
    <message>
        <source>The screen is at %1 %.</source>
        <translation>L’écran est à %1 %.</translation>
    </message>
    <message>
        <source>The kiosk is restarting …</source>
        <translation>La borne redémarre…</translation>
    </message>
    <message>
        <source>The check-ins are written.</source>
        <translation>Les entrées sont enregistrées dans un fichier.</translation>
    </message>
    <message>
        <source>The support bundle is written.</source>
        <translation>Le diagnostic est enregistré.</translation>
    </message>
    <message>
        <source>That is settled.</source>
        <translation>C’est réglé.</translation>
    </message>
    <message>
        <source>Somebody else has settled that.</source>
        <translation>Quelqu’un d’autre l’a déjà réglé.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>%1: as on its button</comment>
        <translation>Non effectué : %1</translation>
    </message>
    <message>
        <source>Check in elsewhere?</source>
        <translation>Changer d’entrée ?</translation>
    </message>
    <message>
        <source>From now on this kiosk lets guests in here: %1. Who may come in, and how often, is as that list says.</source>
        <translation>Désormais, cette borne laisse entrer ici : %1. Cette liste dit qui peut entrer et combien de fois.</translation>
    </message>
    <message>
        <source>Check in there</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Restart the kiosk?</source>
        <translation>Redémarrer la borne ?</translation>
    </message>
    <message>
        <source>The guests’ screen goes away for some seconds. Nothing that was done is lost.</source>
        <translation>L’écran des invités disparaît quelques secondes. Rien de ce qui a été fait n’est perdu.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>%1: 09:14, %2: a check-in list, %3: a kiosk</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Admis deux fois</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>D’abord : %1</translation>
    </message>
    <message>
        <source>at another kiosk</source>
        <translation>à une autre borne</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>De nouveau : %1</translation>
    </message>
    <message>
        <source>Done here %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>Fait ici %1</translation>
    </message>
    <message>
        <source>Its answer: %1</source>
        <comment>%1: words of the backend</comment>
        <translation>Sa réponse : %1</translation>
    </message>
    <message>
        <source>a check-in</source>
        <translation>une entrée</translation>
    </message>
    <message>
        <source>a guest’s answers</source>
        <translation>des réponses d’un invité</translation>
    </message>
    <message>
        <source>a print</source>
        <translation>une impression</translation>
    </message>
    <message>
        <source>a guest’s request</source>
        <translation>une demande d’un invité</translation>
    </message>
    <message>
        <source>a registration at the door</source>
        <translation>une inscription sur place</translation>
    </message>
    <message>
        <source>a seat in a session</source>
        <translation>une place dans une session</translation>
    </message>
    <message>
        <source>a check-in undone</source>
        <translation>une entrée annulée</translation>
    </message>
    <message>
        <source>a corrected badge</source>
        <translation>un badge corrigé</translation>
    </message>
    <message>
        <source>what became of a request</source>
        <translation>la suite d’une demande</translation>
    </message>
    <message>
        <source>a settled incident</source>
        <translation>un incident réglé</translation>
    </message>
    <message>
        <source>All guests and sessions are fetched from the server again. Guests are served from what is here until that has come. What waits to be sent stays.</source>
        <translation>Tous les invités et les sessions sont récupérés à nouveau auprès du serveur. D’ici là, les invités sont servis avec les données présentes. Ce qui attend l’envoi est conservé.</translation>
    </message>
    <message>
        <source>The server does not take this: %1</source>
        <translation>Le serveur refuse ceci : %1</translation>
    </message>
    <message>
        <source>Reload event</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Other list</source>
        <translation>Autre liste</translation>
    </message>
    <message>
        <source>The event is reloaded.</source>
        <translation>L’événement est rechargé.</translation>
    </message>
    <message>
        <source>Reload the event?</source>
        <translation>Recharger l’événement ?</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>There is no drive to write to.</source>
        <translation>Aucun support où écrire.</translation>
    </message>
    <message>
        <source>Please plug in a USB drive, and do it once more.</source>
        <translation>Branchez une clé USB, puis recommencez.</translation>
    </message>
    <message>
        <source>Before opening</source>
        <comment>a page of staff</comment>
        <translation>Avant l’ouverture</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>S’entraîner</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>Fin de l’exercice</translation>
    </message>
    <message>
        <source>In a training there is no server.</source>
        <translation>Pendant un entraînement, il n’y a pas de serveur.</translation>
    </message>
    <message>
        <source>Start a training?</source>
        <translation>Commencer un entraînement ?</translation>
    </message>
    <message>
        <source>The kiosk restarts with made-up guests, for staff to practise on. Until the training ends, no real guest can check in here, and nothing that is done counts or is sent.</source>
        <translation>La borne redémarre avec des invités inventés, pour que l’équipe s’exerce. Jusqu’à la fin de l’entraînement, aucun véritable invité ne peut s’enregistrer ici, et rien de ce qui est fait ne compte ni n’est envoyé.</translation>
    </message>
    <message>
        <source>End the training?</source>
        <translation>Finir l’entraînement ?</translation>
    </message>
    <message>
        <source>The kiosk restarts with the guests of the event. What was done in the training is forgotten.</source>
        <translation>La borne redémarre avec les invités de l’événement. Ce qui a été fait pendant l’entraînement est oublié.</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Événement : %1</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>This kiosk goes over to another event: %1</source>
        <translation>Cette borne passe à un autre événement : %1</translation>
    </message>
    <message>
        <source>Serve another event?</source>
        <translation>Passer à un autre événement ?</translation>
    </message>
    <message>
        <source>This kiosk sends what it did, forgets this event and its guests, and loads the other one: %1. Nobody can check in here until that is done.</source>
        <translation>Cette borne envoie ce qui y a été fait, oublie cet événement et ses invités, et charge l’autre : %1. D’ici là, personne ne peut s’enregistrer ici.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y passer</translation>
    </message>
    <message>
        <source>Save to USB stick</source>
        <translation>Copier sur clé USB</translation>
    </message>
    <message>
        <source>Read USB stick</source>
        <translation>Lire la clé USB</translation>
    </message>
    <message>
        <source>Take it to the server, and read the answer here.</source>
        <translation>Portez-la au serveur et lisez la réponse ici.</translation>
    </message>
    <message>
        <source>Did not fit: %1. Save again after that.</source>
        <comment>%1: a number</comment>
        <translation>Trop pour cette fois : %1. Enregistrez encore ensuite.</translation>
    </message>
    <message>
        <source>On the stick for the server: %1</source>
        <comment>%1: how many things done here</comment>
        <translation>Sur la clé pour le serveur : %1</translation>
    </message>
    <message>
        <source>Settled: %1. Still waiting: %2.</source>
        <comment>%1, %2: numbers of things done here</comment>
        <translation>Réglé : %1. En attente : %2.</translation>
    </message>
    <message>
        <source>The whole event came anew.</source>
        <translation>Tout l’événement a été repris.</translation>
    </message>
    <message>
        <source>News: %1.</source>
        <comment>%1: a number</comment>
        <translation>Nouveautés : %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>%1: today at 09:14</comment>
        <translation>État : %1.</translation>
    </message>
    <message>
        <source>The stick is read.</source>
        <translation>La clé est lue.</translation>
    </message>
    <message>
        <source>There is nothing for this kiosk on the stick.</source>
        <translation>La clé ne contient rien pour cette borne.</translation>
    </message>
    <message>
        <source>Save the queue here first, and take the stick to the server.</source>
        <translation>Enregistrez d’abord ici la file, puis portez la clé au serveur.</translation>
    </message>
    <message>
        <source>The stick does not have what this event’s server wrote.</source>
        <translation>Le contenu de la clé n’est pas celui qu’a écrit le serveur de cet événement.</translation>
    </message>
    <message>
        <source>The file on the stick ends too early.</source>
        <translation>Le fichier sur la clé s’arrête trop tôt.</translation>
    </message>
    <message>
        <source>What was whole is in. Take the stick to the server once more.</source>
        <translation>Ce qui était entier est repris. Portez encore la clé au serveur.</translation>
    </message>
    <message>
        <source>A newer server has written this.</source>
        <translation>Un serveur plus récent a écrit ceci.</translation>
    </message>
    <message>
        <source>Please update this kiosk.</source>
        <translation>Veuillez mettre cette borne à jour.</translation>
    </message>
    <message>
        <source>This kiosk knows more than the stick.</source>
        <translation>Cette borne en sait plus que la clé.</translation>
    </message>
    <message>
        <source>Save the queue once more, and take it to the server.</source>
        <translation>Enregistrez encore la file et portez-la au serveur.</translation>
    </message>
    <message>
        <source>This kiosk does not know its server yet.</source>
        <translation>Cette borne ne connaît pas encore son serveur.</translation>
    </message>
    <message>
        <source>It needs the network once.</source>
        <translation>Il lui faut le réseau une fois.</translation>
    </message>
    <message>
        <source>What others wrote counts for nothing. Save the queue once more, and take it to the server.</source>
        <translation>Ce que d’autres ont écrit ne compte pas. Enregistrez encore la file et portez-la au serveur.</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>Demandé %1</translation>
    </message>
    <message>
        <source>A badge has not come out</source>
        <translation>Un badge n’est pas sorti</translation>
    </message>
    <message>
        <source>Did this badge come out?</source>
        <translation>Ce badge est-il sorti ?</translation>
    </message>
    <message>
        <source>Nobody can tell. Please look at the printer.</source>
        <translation>Personne ne peut le dire. Veuillez regarder à l’imprimante.</translation>
    </message>
    <message>
        <source>A test badge has come out.</source>
        <translation>Un badge d’essai est sorti.</translation>
    </message>
    <message>
        <source>The test badge has not come out.</source>
        <translation>Le badge d’essai n’est pas sorti.</translation>
    </message>
    <message>
        <source>No badges are printed at this kiosk.</source>
        <translation>Aucun badge n’est imprimé à cette borne.</translation>
    </message>
    <message>
        <source>Other badges are on their way. Try again once they are out.</source>
        <translation>D’autres badges sont en route. Réessayez quand ils seront sortis.</translation>
    </message>
    <message>
        <source>Did the test badge come out?</source>
        <translation>Le badge d’essai est-il sorti ?</translation>
    </message>
</context>
<context>
    <name>LoadProgress</name>
    <message>
        <source>All rows are here, nearly done</source>
        <translation>Toutes les lignes sont là, presque terminé</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <comment>%1: 12 MB</comment>
        <translation>%1 reçus</translation>
    </message>
    <message>
        <source>%1 of %2 fetched</source>
        <comment>%1 and %2: 12 MB</comment>
        <translation>%1 sur %2 reçus</translation>
    </message>
    <message>
        <source>%1 of %2 rows loaded</source>
        <comment>numbers</comment>
        <translation>%1 lignes sur %2 chargées</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>%1: 12 MB, or a number of rows</comment>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: 12 s</comment>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>This kiosk is getting ready.</source>
        <translation>Cette borne se prépare.</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>C’est presque prêt</translation>
    </message>
    <message>
        <source>This kiosk is waiting for the guest list.</source>
        <translation>Cette borne attend la liste des participants.</translation>
    </message>
    <message>
        <source>The guest list comes from the event’s backend. Is the network connected?</source>
        <translation>La liste des participants vient du serveur de l’événement. Le réseau est-il connecté&#xa0;?</translation>
    </message>
    <message>
        <source>This kiosk is not paired with an event. Make a pairing code in the backend and pair it.</source>
        <translation>Cette borne n’est associée à aucun événement. Créez un code d’association sur le serveur et associez-la.</translation>
    </message>
    <message>
        <source>The data folder is missing. Create it, or correct its path, and start the kiosk again.</source>
        <translation>Le dossier de données est introuvable. Créez-le ou corrigez son chemin, puis redémarrez la borne.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program. Update this kiosk. Nothing was changed or deleted.</source>
        <translation>Les données proviennent d’une version plus récente du programme. Mettez cette borne à jour. Rien n’a été modifié ni supprimé.</translation>
    </message>
    <message>
        <source>The data file is damaged, or is no data file of this kiosk. Nothing was deleted. Keep the file, call technical support, and set the kiosk up with an empty folder.</source>
        <translation>Le fichier de données est endommagé ou n’appartient pas à cette borne. Rien n’a été supprimé. Conservez le fichier, appelez l’assistance technique et configurez la borne avec un dossier vide.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and the kiosk goes on.</source>
        <translation>Le disque est plein. Libérez de l’espace et la borne reprendra.</translation>
    </message>
    <message>
        <source>The key that opens the guest list is missing. Restore the key file, or pair the kiosk anew.</source>
        <translation>La clé de la liste des participants est introuvable. Restaurez le fichier de clé ou associez de nouveau la borne.</translation>
    </message>
    <message>
        <source>The event has no check-in list of the name in this kiosk’s settings. Correct the setting, or create the list in the backend.</source>
        <translation>L’événement n’a pas de liste d’accès du nom indiqué dans les réglages de cette borne. Corrigez le réglage ou créez la liste sur le serveur.</translation>
    </message>
    <message>
        <source>Data could not be read or written. Start the kiosk again; if that does not help, call technical support.</source>
        <translation>Des données n’ont pas pu être lues ou écrites. Redémarrez la borne&#xa0;; si cela ne suffit pas, appelez l’assistance technique.</translation>
    </message>
    <message>
        <source>This kiosk is taking a break</source>
        <translation>Cette borne fait une pause</translation>
    </message>
    <message>
        <source>We are sorry. It can’t check anyone in at the moment.</source>
        <translation>Nous en sommes désolés&#xa0;: elle ne peut enregistrer personne pour le moment.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to the help desk.</source>
        <translation>Utilisez une autre borne ou rendez-vous à l’accueil.</translation>
    </message>
</context>
<context>
    <name>PreflightWords</name>
    <message>
        <source>Tickets</source>
        <comment>a check before the doors open</comment>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Badge</source>
        <comment>a check before the doors open</comment>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <comment>a check before the doors open</comment>
        <translation>Imprimante à badges</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <comment>a check before the doors open</comment>
        <translation>Lecture des codes</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a check before the doors open</comment>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <comment>a check before the doors open</comment>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Guest list</source>
        <comment>a check before the doors open</comment>
        <translation>Liste des invités</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a check before the doors open</comment>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Being tested …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Don’t open the doors yet. Please see to this:</source>
        <translation>N’ouvrez pas encore les portes. À régler d’abord :</translation>
    </message>
    <message>
        <source>The doors can open. Please see to this all the same:</source>
        <translation>Les portes peuvent ouvrir. À régler tout de même :</translation>
    </message>
    <message>
        <source>This kiosk is ready: the doors can open.</source>
        <translation>Cette borne est prête : les portes peuvent ouvrir.</translation>
    </message>
    <message>
        <source>One thing is for you to do: hold up any code.</source>
        <translation>Une chose vous revient : présentez un code quelconque.</translation>
    </message>
    <message>
        <source>A ticket, a badge or anything else with a code will do. Nobody is let in by it.</source>
        <translation>Un billet, un badge ou tout autre code convient. Personne n’entre par là.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets did not lead to their guests</source>
        <comment>tickets that were tried</comment>
        <translation>
            <numerusform>%n billet n’a pas mené à son invité</numerusform>
            <numerusform>%n billets n’ont pas mené à leurs invités</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tickets yet</source>
        <translation>Il n’y a pas encore de billets</translation>
    </message>
    <message>
        <source>Reload the event once guests have registered.</source>
        <translation>Rechargez l’événement quand des invités sont inscrits.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were found without the network, the slowest in %1 ms</source>
        <comment>tickets that were tried</comment>
        <translation>
            <numerusform>%n billet trouvé sans le réseau, en %1 ms</numerusform>
            <numerusform>%n billets trouvés sans le réseau, le plus lent en %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slow: restart the kiosk, then test again.</source>
        <translation>C’est lent : redémarrez la borne, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>There is no guest list that could be read</source>
        <translation>Aucune liste des invités lisible</translation>
    </message>
    <message>
        <source>Wait until it has come. Otherwise restart the kiosk, or call whoever looks after it.</source>
        <translation>Attendez qu’elle arrive. Sinon, redémarrez la borne ou appelez la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>Laid out as for a guest, and its code read back</source>
        <translation>Composé comme pour un invité, et son code relu</translation>
    </message>
    <message>
        <source>Its code can’t be read as it would be printed</source>
        <translation>Son code ne se lit pas tel qu’il serait imprimé</translation>
    </message>
    <message>
        <source>Call whoever set up the badges: they need more room for the code.</source>
        <translation>Appelez la personne qui a préparé les badges : il faut plus de place pour le code.</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>Il n’y a pas encore d’événement</translation>
    </message>
    <message>
        <source>Wait until it has come, then test again.</source>
        <translation>Attendez qu’il arrive, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Badges become files in a folder</source>
        <translation>Les badges deviennent des fichiers dans un dossier</translation>
    </message>
    <message>
        <source>That is for trials. For guests, connect a printer, then restart the kiosk.</source>
        <translation>C’est pour les essais. Pour les invités, branchez une imprimante, puis redémarrez la borne.</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>Aucun badge n’est imprimé ici</translation>
    </message>
    <message>
        <source>The camera has read one</source>
        <translation>La caméra en a lu un</translation>
    </message>
    <message>
        <source>The hand scanner has read one</source>
        <translation>Le lecteur à main en a lu un</translation>
    </message>
    <message>
        <source>Hold up any code.</source>
        <translation>Présentez un code quelconque.</translation>
    </message>
    <message>
        <source>Read any code with the hand scanner.</source>
        <translation>Lisez un code quelconque avec le lecteur à main.</translation>
    </message>
    <message>
        <source>It is kept. Best wait until it is sent, so that every door knows of it.</source>
        <translation>C’est conservé. Attendez de préférence l’envoi, pour que chaque porte le sache.</translation>
    </message>
    <message>
        <source>Reload the event on the kiosk’s page, then test again.</source>
        <translation>Rechargez l’événement sur la page « Borne », puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Laid out as for a guest; there is no code on it</source>
        <comment>on a badge</comment>
        <translation>Mis en page comme pour un invité ; il ne porte aucun code</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>No paper</source>
        <translation>Plus de papier</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Mettez un nouveau rouleau.</translation>
    </message>
    <message>
        <source>Put in paper.</source>
        <translation>Mettez du papier.</translation>
    </message>
    <message>
        <source>No ink or ribbon</source>
        <translation>Plus d’encre ou de ruban</translation>
    </message>
    <message>
        <source>Put in a new one.</source>
        <comment>ink or ribbon</comment>
        <translation>Remplacez l’encre ou le ruban.</translation>
    </message>
    <message>
        <source>The last print failed</source>
        <translation>La dernière impression a échoué</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>Bientôt plus de papier</translation>
    </message>
    <message>
        <source>Keep a new roll at hand.</source>
        <translation>Préparez un nouveau rouleau.</translation>
    </message>
    <message>
        <source>Keep paper at hand.</source>
        <translation>Préparez du papier.</translation>
    </message>
    <message>
        <source>Ink or ribbon is running low</source>
        <translation>Bientôt plus d’encre ou de ruban</translation>
    </message>
    <message>
        <source>Keep a new one at hand.</source>
        <comment>ink or ribbon</comment>
        <translation>Préparez une recharge.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Ready, with paper</source>
        <translation>Prête, avec du papier</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the printer</comment>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Look at the printer, then try a print.</source>
        <translation>Regardez l’imprimante, puis faites un essai d’impression.</translation>
    </message>
    <message>
        <source>Call whoever set it up.</source>
        <comment>the printer</comment>
        <translation>Appelez la personne qui l’a installée.</translation>
    </message>
    <message>
        <source>A cover is open</source>
        <comment>of the printer</comment>
        <translation>Un capot est ouvert</translation>
    </message>
    <message>
        <source>Close it until it clicks.</source>
        <comment>the printer’s cover</comment>
        <translation>Fermez-le jusqu’au déclic.</translation>
    </message>
    <message>
        <source>Paper is jammed</source>
        <comment>in the printer</comment>
        <translation>Bourrage papier</translation>
    </message>
    <message>
        <source>Open it, take out the paper that is stuck, and close it.</source>
        <translation>Ouvrez-la, retirez le papier coincé et refermez-la.</translation>
    </message>
    <message>
        <source>The right paper is not in it</source>
        <comment>the printer</comment>
        <translation>Le bon papier n’est pas chargé</translation>
    </message>
    <message>
        <source>Put in the paper that it is set up for.</source>
        <translation>Chargez le papier pour lequel elle est réglée.</translation>
    </message>
    <message>
        <source>What was printed has no room any more</source>
        <translation>Le bac de sortie est plein</translation>
    </message>
    <message>
        <source>Take the printed papers out.</source>
        <translation>Retirez les feuilles imprimées.</translation>
    </message>
    <message>
        <source>Its cutter is stuck</source>
        <comment>the printer’s</comment>
        <translation>La lame de coupe est bloquée</translation>
    </message>
    <message>
        <source>Switch it off, take out what is stuck, and switch it on.</source>
        <translation>Éteignez-la, retirez ce qui bloque et rallumez-la.</translation>
    </message>
    <message>
        <source>It is too hot</source>
        <comment>the printer</comment>
        <translation>Elle est trop chaude</translation>
    </message>
    <message>
        <source>Leave it on: it goes on once it has cooled down.</source>
        <translation>Laissez-la allumée : elle reprendra une fois refroidie.</translation>
    </message>
    <message>
        <source>It is paused</source>
        <comment>the printer</comment>
        <translation>Elle est en pause</translation>
    </message>
    <message>
        <source>Press its button to go on.</source>
        <comment>the printer’s</comment>
        <translation>Appuyez sur son bouton pour reprendre.</translation>
    </message>
    <message>
        <source>It prints for somebody else</source>
        <comment>the printer</comment>
        <translation>Elle imprime pour quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Wait until that is out.</source>
        <translation>Attendez que ce soit sorti.</translation>
    </message>
    <message>
        <source>It can’t be reached</source>
        <comment>the printer</comment>
        <translation>Elle est injoignable</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable or its Wi-Fi.</source>
        <translation>Allumez-la et vérifiez son câble ou son Wi-Fi.</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <comment>the printer</comment>
        <translation>Elle ne répond pas</translation>
    </message>
    <message>
        <source>Check its paper and its cover, and that it is switched on.</source>
        <translation>Vérifiez le papier, le capot, et qu’elle est allumée.</translation>
    </message>
    <message>
        <source>Its queue takes no jobs</source>
        <comment>the printer’s</comment>
        <translation>Sa file d’attente n’accepte pas de travaux</translation>
    </message>
    <message>
        <source>The system knows no such printer</source>
        <translation>Le système ne connaît pas cette imprimante</translation>
    </message>
    <message>
        <source>Plug it in, or call whoever set it up.</source>
        <translation>Branchez-la, ou appelez la personne qui l’a installée.</translation>
    </message>
    <message>
        <source>The print service does not run</source>
        <translation>Le service d’impression est arrêté</translation>
    </message>
    <message>
        <source>Restart the computer, or call whoever set it up.</source>
        <translation>Redémarrez l’ordinateur ou appelez la personne qui l’a installé.</translation>
    </message>
    <message>
        <source>Its folder can’t be written to</source>
        <translation>Impossible d’écrire dans son dossier</translation>
    </message>
    <message>
        <source>It does not print</source>
        <comment>the printer</comment>
        <translation>Elle n’imprime pas</translation>
    </message>
    <message>
        <source>Its queue is stopped</source>
        <comment>the printer’s</comment>
        <translation>Sa file d’attente est arrêtée</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Year / Month / Day</source>
        <translation>Année / Mois / Jour</translation>
    </message>
    <message>
        <source>Day / Month / Year</source>
        <translation>Jour / Mois / Année</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) can be answered here.</source>
        <translation>
            <numerusform>%n question peut recevoir sa réponse ici.</numerusform>
            <numerusform>%n questions peuvent recevoir leur réponse ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be signed by the guest, at a kiosk, by holding up their code.</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n à signer par l’invité, à une borne, en présentant son code.</numerusform>
            <numerusform>%n à signer par l’invité, à une borne, en présentant son code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be asked here: the guest answers on their own page.</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n ne peut pas être posée ici : l’invité répond sur sa propre page.</numerusform>
            <numerusform>%n ne peuvent pas être posées ici : l’invité répond sur sa propre page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Already checked in</source>
        <translation>Billet déjà enregistré</translation>
    </message>
    <message>
        <source>This ticket was checked in %1.</source>
        <comment>%1: &apos;today at 09:14&apos;</comment>
        <translation>Ce billet a été enregistré %1.</translation>
    </message>
    <message>
        <source>This ticket was checked in %1 at %2.</source>
        <comment>%1: &apos;today at 09:14&apos;, %2: a door</comment>
        <translation>Ce billet a été enregistré %1 ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Was it not you, or do you need a new badge? Our staff will gladly help.</source>
        <translation>Ce n’était pas vous, ou il vous faut un nouveau badge&#xa0;? Notre équipe vous aidera volontiers.</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>Ce billet a été annulé</translation>
    </message>
    <message>
        <source>It no longer opens the door.</source>
        <translation>Il ne donne plus accès à l’événement.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look for a way with you.</source>
        <translation>Rendez-vous à l’accueil. Notre équipe cherchera une solution avec vous.</translation>
    </message>
    <message>
        <source>Not yet paid</source>
        <translation>Pas encore payé</translation>
    </message>
    <message>
        <source>The payment for this ticket has not reached us yet.</source>
        <translation>Le paiement de ce billet ne nous est pas encore parvenu.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will sort it out with you.</source>
        <translation>Rendez-vous à l’accueil. Notre équipe réglera cela avec vous.</translation>
    </message>
    <message>
        <source>Please speak to our staff</source>
        <translation>Parlez-en à notre équipe, s’il vous plaît</translation>
    </message>
    <message>
        <source>This ticket is on hold.</source>
        <translation>Ce billet est suspendu pour le moment.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look into it with you.</source>
        <translation>Rendez-vous à l’accueil. Notre équipe vérifiera avec vous.</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Ce code n’est plus valable</translation>
    </message>
    <message>
        <source>A newer ticket may have taken its place.</source>
        <translation>Un billet plus récent l’a peut-être remplacé.</translation>
    </message>
    <message>
        <source>Please look for your latest ticket e-mail, or ask our staff.</source>
        <translation>Cherchez l’e-mail de votre dernier billet ou adressez-vous à notre équipe.</translation>
    </message>
    <message>
        <source>A little too early</source>
        <translation>Un peu trop tôt</translation>
    </message>
    <message>
        <source>This ticket is valid from %1.</source>
        <comment>%1: &apos;today&apos;, &apos;tomorrow&apos; or a day</comment>
        <translation>Ce billet est valable dès %1.</translation>
    </message>
    <message>
        <source>Please come back then. We look forward to seeing you.</source>
        <translation>Revenez à ce moment-là. Nous nous réjouissons de vous accueillir.</translation>
    </message>
    <message>
        <source>This ticket has ended</source>
        <translation>Ce billet a expiré</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <comment>%1: &apos;yesterday&apos;, or a day</comment>
        <translation>Il était valable jusqu’à %1.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will gladly help.</source>
        <translation>Rendez-vous à l’accueil. Notre équipe vous aidera volontiers.</translation>
    </message>
    <message>
        <source>Not at this door</source>
        <translation>Pas à cette entrée</translation>
    </message>
    <message>
        <source>Your ticket is not for this entrance.</source>
        <translation>Votre billet n’est pas valable pour cette entrée.</translation>
    </message>
    <message>
        <source>Please ask our staff. They will show you the way.</source>
        <translation>Adressez-vous à notre équipe. Elle vous montrera le chemin.</translation>
    </message>
    <message>
        <source>Your entrance: %1</source>
        <comment>%1: a door</comment>
        <translation>Votre entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>This door is for other tickets.</source>
        <translation>Cette entrée est réservée à d’autres billets.</translation>
    </message>
    <message>
        <source>Please go to “%1”. Our staff will show you the way.</source>
        <comment>%1: a door</comment>
        <translation>Rendez-vous à l’entrée «&#xa0;%1&#xa0;». Notre équipe vous montrera le chemin.</translation>
    </message>
    <message>
        <source>A ticket for another event</source>
        <translation>Un billet pour un autre événement</translation>
    </message>
    <message>
        <source>This code belongs to a different event.</source>
        <translation>Ce code correspond à un autre événement.</translation>
    </message>
    <message>
        <source>Please hold up your ticket for this event.</source>
        <translation>Présentez votre billet pour cet événement, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please hold up your ticket for %1.</source>
        <comment>%1: the event</comment>
        <translation>Présentez votre billet pour «&#xa0;%1&#xa0;», s’il vous plaît.</translation>
    </message>
    <message>
        <source>We don’t know this code</source>
        <translation>Nous ne connaissons pas ce code</translation>
    </message>
    <message>
        <source>It is not on the guest list.</source>
        <translation>Il ne figure pas sur la liste des participants.</translation>
    </message>
    <message>
        <source>Is it your ticket for this event? Then our staff will gladly help.</source>
        <translation>Est-ce bien votre billet pour cet événement&#xa0;? Notre équipe vous aidera volontiers.</translation>
    </message>
    <message>
        <source>Is it your ticket for %1? Then our staff will gladly help.</source>
        <comment>%1: the event</comment>
        <translation>Est-ce bien votre billet pour «&#xa0;%1&#xa0;»&#xa0;? Notre équipe vous aidera volontiers.</translation>
    </message>
    <message>
        <source>One code, several guests</source>
        <translation>Un code, plusieurs personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets share this code.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n billet utilise ce code.</numerusform>
            <numerusform>%n billets partagent ce code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will check all of you in.</source>
        <translation>Rendez-vous à l’accueil. Notre équipe enregistrera tout le groupe.</translation>
    </message>
    <message>
        <source>Just a few questions</source>
        <translation>Juste quelques questions</translation>
    </message>
    <message>
        <source>Something is still missing on your registration.</source>
        <translation>Il manque encore quelque chose à votre inscription.</translation>
    </message>
    <message>
        <source>Please go to the help desk. It only takes a moment.</source>
        <translation>Rendez-vous à l’accueil. Cela ne prend qu’un instant.</translation>
    </message>
    <message>
        <source>Not on this session’s list</source>
        <translation>Pas sur la liste de cette session</translation>
    </message>
    <message>
        <source>You have not chosen this session.</source>
        <translation>Vous n’avez pas choisi cette session.</translation>
    </message>
    <message>
        <source>You have not chosen “%1”.</source>
        <comment>%1: a session</comment>
        <translation>Vous n’avez pas choisi « %1 ».</translation>
    </message>
    <message>
        <source>Please ask our staff. They know whether there is a seat for you.</source>
        <translation>Demandez à notre équipe. Elle sait s’il y a une place pour vous.</translation>
    </message>
    <message>
        <source>This session is full</source>
        <translation>Cette session est complète</translation>
    </message>
    <message>
        <source>Every seat in this room is taken.</source>
        <translation>Toutes les places de cette salle sont prises.</translation>
    </message>
    <message>
        <source>Please ask our staff, or choose another session.</source>
        <translation>Demandez à notre équipe, ou choisissez une autre session.</translation>
    </message>
    <message>
        <source>Your badge is on its way</source>
        <translation>Votre badge arrive</translation>
    </message>
    <message>
        <source>You are checked in. The printer has not finished your badge yet.</source>
        <translation>Vous êtes enregistré. L’imprimante n’a pas encore terminé votre badge.</translation>
    </message>
    <message>
        <source>Please wait a moment, or ask our staff: they will gladly help.</source>
        <translation>Veuillez patienter un instant, ou demandez à notre équipe : elle vous aidera volontiers.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>None left</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>You have yours</source>
        <translation>Vous avez le vôtre</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a time</comment>
        <translation>À partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>il en reste %n</numerusform>
            <numerusform>il en reste %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for our staff</source>
        <translation>En attente de notre équipe</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Sorry, not possible</source>
        <translation>Désolé, pas possible</translation>
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
        <translation>Cette session n’a pas lieu</translation>
    </message>
    <message>
        <source>We are sorry. Maybe you like one of the other sessions?</source>
        <translation>Nous en sommes désolés. Une autre session vous plairait-elle&#xa0;?</translation>
    </message>
    <message>
        <source>This session is over</source>
        <translation>Cette session est terminée</translation>
    </message>
    <message>
        <source>That is no longer possible</source>
        <translation>Ce n’est plus possible</translation>
    </message>
    <message>
        <source>The session is over, or your ticket has changed. Our staff will gladly help you.</source>
        <translation>La session est terminée, ou votre billet a changé. Notre équipe vous aidera volontiers.</translation>
    </message>
    <message>
        <source>Seats are free</source>
        <translation>Places disponibles</translation>
    </message>
    <message>
        <source>Filling up</source>
        <translation>Presque complet</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>You have a seat</source>
        <translation>Vous avez une place</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>En liste d’attente</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Take a seat</source>
        <translation>Réserver une place</translation>
    </message>
    <message>
        <source>Join the waiting list</source>
        <translation>M’inscrire en liste d’attente</translation>
    </message>
    <message>
        <source>Give my seat back</source>
        <translation>Rendre ma place</translation>
    </message>
    <message>
        <source>Leave the waiting list</source>
        <translation>Quitter la liste d’attente</translation>
    </message>
    <message>
        <source>I do not want it any more</source>
        <translation>Je n’en veux plus</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Nothing has changed. Our staff will gladly help you.</source>
        <translation>Rien n’a changé. Notre équipe vous aidera volontiers.</translation>
    </message>
    <message>
        <source>If you can&apos;t come, please give it back: somebody is waiting for it.</source>
        <translation>Si vous ne pouvez pas venir, rendez-la, s’il vous plaît&#xa0;: quelqu’un l’attend.</translation>
    </message>
    <message>
        <source>You are on the waiting list</source>
        <translation>Vous êtes en liste d’attente</translation>
    </message>
    <message>
        <source>You get a seat as soon as one is free.</source>
        <translation>Vous aurez une place dès qu’une se libère.</translation>
    </message>
    <message>
        <source>Your seat is asked for</source>
        <translation>Votre place est demandée</translation>
    </message>
    <message>
        <source>All seats are taken: you get one as soon as it is free. We tell you here, now or when you show your code again.</source>
        <translation>Toutes les places sont prises&#xa0;: vous en aurez une dès qu’elle se libère. Nous vous le dirons ici, dans un instant ou quand vous présenterez à nouveau votre code.</translation>
    </message>
    <message>
        <source>We tell you here whether you have it, now or when you show your code again.</source>
        <translation>Nous vous dirons ici si vous l’avez, dans un instant ou quand vous présenterez à nouveau votre code.</translation>
    </message>
    <message>
        <source>You have given it back</source>
        <translation>Vous l’avez rendue</translation>
    </message>
    <message>
        <source>Thank you. Somebody else will be glad of it.</source>
        <translation>Merci. Quelqu’un d’autre en sera heureux.</translation>
    </message>
    <message>
        <source>All seats are taken. On the waiting list you get one as soon as it is free.</source>
        <translation>Toutes les places sont prises. En liste d’attente, vous en aurez une dès qu’elle se libère.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Does not take place</source>
        <translation>N’a pas lieu</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <comment>time and room</comment>
        <translation>Déplacé : %1</translation>
    </message>
    <message>
        <source>Please go there now: %1</source>
        <comment>a room</comment>
        <translation>Veuillez vous y rendre maintenant : %1</translation>
    </message>
    <message>
        <source>Please go there now</source>
        <translation>Veuillez vous y rendre maintenant</translation>
    </message>
    <message>
        <source>A seat is free again</source>
        <translation>Une place s’est libérée</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Filling up</source>
        <translation>Presque complet</translation>
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
            <numerusform>%n à l’intérieur</numerusform>
            <numerusform>%n à l’intérieur</numerusform>
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
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffRequestWords</name>
    <message>
        <source>Waiting</source>
        <comment>a request for staff</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Taken on</source>
        <comment>a request</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a request</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a request</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Take on</source>
        <comment>a request</comment>
        <translation>Je m’en charge</translation>
    </message>
    <message>
        <source>Can’t be had …</source>
        <translation>Impossible …</translation>
    </message>
    <message>
        <source>Somebody has taken it on already.</source>
        <translation>Quelqu’un s’en occupe déjà.</translation>
    </message>
    <message>
        <source>It is settled, and stays so.</source>
        <translation>C’est clos, et cela le reste.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
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
    <message>
        <source>Taken on: %1</source>
        <comment>%1: a thing</comment>
        <translation>Pris en charge : %1</translation>
    </message>
    <message>
        <source>The guest sees that it is on its way.</source>
        <translation>L’invité voit que cela arrive.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>%1: a thing</comment>
        <translation>Fait : %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <comment>%1: a thing</comment>
        <translation>Refusé : %1</translation>
    </message>
    <message>
        <source>The guest is told why.</source>
        <translation>L’invité en apprend la raison.</translation>
    </message>
    <message>
        <source>Somebody else was faster.</source>
        <translation>Quelqu’un d’autre a été plus rapide.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1: how far a request is, %2: who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>Cette demande n’existe plus.</translation>
    </message>
    <message>
        <source>Please say why: the guest is told.</source>
        <translation>Veuillez dire pourquoi : l’invité l’apprendra.</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters, please.</source>
        <translation>
            <numerusform>C’est trop long : %n caractère au plus.</numerusform>
            <numerusform>C’est trop long : %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>requests; %1: how many</comment>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>requests; %1: how many</comment>
        <translation>En attente %1</translation>
    </message>
    <message>
        <source>Taken on %1</source>
        <comment>requests; %1: how many</comment>
        <translation>En cours %1</translation>
    </message>
    <message>
        <source>Settled %1</source>
        <comment>requests; %1: how many</comment>
        <translation>Closes %1</translation>
    </message>
    <message>
        <source>Whatever guests ask for appears here by itself.</source>
        <translation>Ce que les invités demandent apparaît ici de lui-même.</translation>
    </message>
    <message>
        <source>Everybody has what they asked for</source>
        <translation>Chacun a ce qu’il a demandé</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>Rien n’est en cours</translation>
    </message>
    <message>
        <source>What somebody takes on is listed here until they have done it.</source>
        <translation>Ce que quelqu’un prend en charge reste ici jusqu’à ce que ce soit fait.</translation>
    </message>
    <message>
        <source>Nothing was settled in the last hour</source>
        <translation>Rien n’a été clos dans la dernière heure</translation>
    </message>
    <message>
        <source>What is done or declined stays here for an hour.</source>
        <translation>Ce qui est fait ou refusé reste ici une heure.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Staff</source>
        <comment>a role</comment>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>a role</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>a role</comment>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Not yet in</source>
        <translation>Pas encore entré</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>À l’intérieur</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a guest went out again</comment>
        <translation>Ressorti</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Impayé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Only an administrator may do that.</source>
        <translation>Seule l’administration peut le faire.</translation>
    </message>
    <message>
        <source>Only a supervisor may do that.</source>
        <translation>Seul un responsable peut le faire.</translation>
    </message>
    <message>
        <source>The guest is inside already.</source>
        <translation>L’invité est déjà à l’intérieur.</translation>
    </message>
    <message>
        <source>The door does not let this guest in.</source>
        <translation>L’entrée refuse cet invité.</translation>
    </message>
    <message>
        <source>The guest is not inside.</source>
        <translation>L’invité n’est pas à l’intérieur.</translation>
    </message>
    <message>
        <source>There is nothing to overrule.</source>
        <translation>Il n’y a rien à outrepasser.</translation>
    </message>
    <message>
        <source>This can’t be overruled.</source>
        <translation>Ceci ne peut pas être outrepassé.</translation>
    </message>
    <message>
        <source>There is nothing to undo at this door.</source>
        <translation>Il n’y a rien à annuler à cette entrée.</translation>
    </message>
    <message>
        <source>The guest’s name has not arrived here yet.</source>
        <translation>Le nom de l’invité n’est pas encore arrivé ici.</translation>
    </message>
    <message>
        <source>The guest is in.</source>
        <translation>L’invité est entré.</translation>
    </message>
    <message>
        <source>The guest is out.</source>
        <translation>L’invité est sorti.</translation>
    </message>
    <message>
        <source>The guest is in, and your reason is on record.</source>
        <translation>L’invité est entré, et votre motif est consigné.</translation>
    </message>
    <message>
        <source>Undone: the last passage at this door no longer counts.</source>
        <translation>Annulé : le dernier passage à cette entrée ne compte plus.</translation>
    </message>
    <message>
        <source>The badge is corrected.</source>
        <translation>Le badge est corrigé.</translation>
    </message>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>Le badge part à l’impression.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>The badge is printing …</source>
        <translation>Le badge s’imprime…</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>Le badge est imprimé.</translation>
    </message>
    <message>
        <source>The badge was not printed: please look at the printer.</source>
        <translation>Le badge n’a pas été imprimé : veuillez vérifier l’imprimante.</translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <comment>%1: a sentence</comment>
        <translation>Non admis : %1</translation>
    </message>
    <message>
        <source>Something is not filled in yet.</source>
        <translation>Il manque encore une indication.</translation>
    </message>
    <message>
        <source>No guest here has that code.</source>
        <translation>Aucun invité n’a ce code ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n guests share that code.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n invité a ce code.</numerusform>
            <numerusform>%n invités partagent ce code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look for one of them by name.</source>
        <translation>Veuillez en chercher un par son nom.</translation>
    </message>
    <message>
        <source>Nothing was done: this kiosk can’t use its data.</source>
        <translation>Rien n’a été fait : cette borne n’accède pas à ses données.</translation>
    </message>
    <message>
        <source>Please try again, or call whoever looks after it.</source>
        <translation>Veuillez réessayer ou appeler la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>A badge needs a first name or a last name.</source>
        <translation>Un badge a besoin d’un prénom ou d’un nom.</translation>
    </message>
    <message>
        <source>Please say why: it goes on record.</source>
        <translation>Veuillez dire pourquoi : ce sera consigné.</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters, please.</source>
        <translation>
            <numerusform>C’est trop long : %n caractère au plus.</numerusform>
            <numerusform>C’est trop long : %n caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest is registered, and in.</source>
        <translation>L’invité est inscrit et entré.</translation>
    </message>
    <message>
        <source>No ticket was made: there are no places left of that type.</source>
        <translation>Pas de billet : il ne reste plus de places de ce type.</translation>
    </message>
    <message>
        <source>Please choose another type, or ask the organizers.</source>
        <translation>Choisissez un autre type, ou demandez à l’organisation.</translation>
    </message>
    <message>
        <source>A guest needs a first name or a last name.</source>
        <translation>Un invité a besoin d’un prénom ou d’un nom.</translation>
    </message>
    <message>
        <source>Nothing was done: this kiosk is at another door now.</source>
        <translation>Rien n’a été fait : cette borne est maintenant à une autre porte.</translation>
    </message>
    <message>
        <source>You see how it stands there. Please look again.</source>
        <translation>Vous voyez ce qu’il en est là-bas. Vérifiez encore une fois.</translation>
    </message>
    <message>
        <source>The questions come first (F10).</source>
        <translation>D’abord les questions (F10).</translation>
    </message>
    <message>
        <source>There is no question to answer.</source>
        <translation>Il n’y a aucune question à laquelle répondre.</translation>
    </message>
    <message>
        <source>The answers are kept, and the guest is in.</source>
        <translation>Les réponses sont enregistrées et l’invité est entré.</translation>
    </message>
    <message>
        <source>What was answered is kept.</source>
        <translation>Ce qui a été répondu est enregistré.</translation>
    </message>
    <message>
        <source>There is a new question, or other answers to one.</source>
        <translation>Il y a une nouvelle question, ou d’autres réponses possibles.</translation>
    </message>
    <message>
        <source>The guest has a ticket, but is not in.</source>
        <translation>L’invité a un billet, mais n’est pas entré.</translation>
    </message>
    <message>
        <source>The answers are kept, but the guest is not in.</source>
        <translation>Réponses enregistrées, invité pas entré.</translation>
    </message>
    <message>
        <source>Please try once more in a moment.</source>
        <translation>Merci de réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Another kiosk prints the badge.</source>
        <translation>Une autre borne imprime le badge.</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The guests are made up, and nothing counts.</source>
        <translation>Les invités sont inventés, et rien ne compte.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AgendaPage</name>
    <message>
        <source>My sessions</source>
        <translation>Mes sessions</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>room · what is new of the session</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Sessions précédentes</translation>
    </message>
    <message>
        <source>Later sessions</source>
        <translation>Sessions suivantes</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les sessions</translation>
    </message>
</context>
<context>
    <name>usher::ui::AnswersForm</name>
    <message>
        <source>Answer the questions</source>
        <translation>Répondre aux questions</translation>
    </message>
    <message>
        <source>↑ and ↓ go from question to question, ← and → from answer to answer.</source>
        <translation>↑ et ↓ vont d’une question à l’autre, ← et → d’une réponse à l’autre.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <source>Answer and let in</source>
        <translation>Répondre et faire entrer</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>There is no answer to keep: what is open stays open.</source>
        <translation>Aucune réponse à enregistrer : ce qui est ouvert le reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still need an answer.</source>
        <translation>
            <numerusform>%n question attend encore une réponse.</numerusform>
            <numerusform>%n questions attendent encore une réponse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ArrivalsPanel</name>
    <message>
        <source>came in today</source>
        <comment>after a number of guests</comment>
        <translation>entrés aujourd’hui</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>after a number of guests; %1: a time</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>inside now</source>
        <comment>after a number of guests</comment>
        <translation>à l’intérieur</translation>
    </message>
</context>
<context>
    <name>usher::ui::ArrivalsPlot</name>
    <message>
        <source>Nobody has come in yet today.</source>
        <translation>Personne n’est encore entré aujourd’hui.</translation>
    </message>
    <message>
        <source>Most came at %1: %2.</source>
        <comment>%1: a time, %2: how many guests</comment>
        <translation>Le plus d’entrées à %1 : %2.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AskedQuestion</name>
    <message>
        <source>Agrees</source>
        <comment>a guest, to a consent</comment>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <comment>a guest, to a consent</comment>
        <translation>N’accepte pas</translation>
    </message>
    <message>
        <source>Signs at a kiosk</source>
        <comment>a guest</comment>
        <translation>Signe à une borne</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <comment>a guest</comment>
        <translation>Ne signe pas</translation>
    </message>
    <message>
        <source>The guest signs this at a kiosk, by holding up their code.</source>
        <translation>L’invité signe ceci à une borne, en présentant son code.</translation>
    </message>
    <message>
        <source>If the guest wants to: they sign at a kiosk, by holding up their code.</source>
        <translation>Si l’invité le veut : il signe à une borne, en présentant son code.</translation>
    </message>
    <message>
        <source>Nobody comes in without agreeing to this. It stays open.</source>
        <translation>Personne n’entre sans cet accord. La question reste ouverte.</translation>
    </message>
    <message>
        <source>That is not complete yet.</source>
        <translation>Ce n’est pas encore complet.</translation>
    </message>
    <message>
        <source>Please answer this one.</source>
        <translation>Veuillez répondre à celle-ci.</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <comment>a question</comment>
        <translation>Réponse obligatoire</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <comment>a question</comment>
        <translation>Facultatif</translation>
    </message>
</context>
<context>
    <name>usher::ui::AskingPage</name>
    <message numerus="yes">
        <source>You can have up to %n.</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>Vous pouvez en avoir %n.</numerusform>
            <numerusform>Vous pouvez en avoir jusqu’à %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Le demander</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Votre remarque : %1</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une remarque</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Modifier la remarque</translation>
    </message>
</context>
<context>
    <name>usher::ui::AttractPage</name>
    <message>
        <source>The camera is starting</source>
        <translation>La caméra démarre</translation>
    </message>
    <message>
        <source>Just a moment. A hand scanner already works.</source>
        <translation>Un instant. Le lecteur à main fonctionne déjà.</translation>
    </message>
    <message>
        <source>The camera is not answering</source>
        <translation>La caméra ne répond pas</translation>
    </message>
    <message>
        <source>We keep trying. A hand scanner still works, and our staff will gladly help.</source>
        <translation>Nous réessayons sans cesse. Le lecteur à main fonctionne, et notre équipe vous aidera volontiers.</translation>
    </message>
    <message>
        <source>The camera is in use elsewhere</source>
        <translation>La caméra est utilisée ailleurs</translation>
    </message>
    <message>
        <source>There is no camera here</source>
        <translation>Il n’y a pas de caméra ici</translation>
    </message>
    <message>
        <source>A hand scanner works, and our staff will gladly help.</source>
        <translation>Le lecteur à main fonctionne, et notre équipe vous aidera volontiers.</translation>
    </message>
    <message>
        <source>Hold your code in front of the camera</source>
        <translation>Présentez votre code devant la caméra</translation>
    </message>
    <message>
        <source>Hold your code in front of the hand scanner</source>
        <translation>Présentez votre code devant le lecteur à main</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Register here</source>
        <translation>S’inscrire ici</translation>
    </message>
    <message>
        <source>I don’t have my code</source>
        <translation>Je n’ai pas mon code</translation>
    </message>
    <message>
        <source>Larger text, reading aloud</source>
        <translation>Texte plus grand, lecture à voix haute</translation>
    </message>
</context>
<context>
    <name>usher::ui::CataloguePage</name>
    <message>
        <source>What you asked for</source>
        <translation>Vos demandes</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>Que souhaitez-vous ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation>Vous avez demandé</translation>
    </message>
    <message>
        <source>%1 · number %2</source>
        <comment>state of a request · its number</comment>
        <translation>%1 · numéro %2</translation>
    </message>
</context>
<context>
    <name>usher::ui::ChoosingPage</name>
    <message>
        <source>Guest without a name</source>
        <translation>Invité sans nom</translation>
    </message>
    <message>
        <source>Has come in already</source>
        <translation>Déjà entré</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>Veuillez demander à notre équipe</translation>
    </message>
    <message>
        <source>Who of you is here?</source>
        <translation>Qui d’entre vous est là ?</translation>
    </message>
    <message>
        <source>Nobody of you can come in now</source>
        <translation>Personne ne peut entrer maintenant</translation>
    </message>
    <message>
        <source>Touch everybody who is here. The others can check in when they come.</source>
        <translation>Touchez tous ceux qui sont là. Les autres pourront s’enregistrer à leur arrivée.</translation>
    </message>
    <message>
        <source>Our staff will gladly help.</source>
        <translation>Notre équipe vous aidera volontiers.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n guest(s)</source>
        <translation>
            <numerusform>Enregistrer %n invité</numerusform>
            <numerusform>Enregistrer %n invités</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation>Revenir au début</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>usher::ui::DeclineForm</name>
    <message>
        <source>None are left</source>
        <translation>Il n’en reste plus</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>Venez au comptoir, svp</translation>
    </message>
    <message>
        <source>That is only there later</source>
        <translation>Ce sera là plus tard</translation>
    </message>
    <message>
        <source>We don’t have that here</source>
        <translation>Nous n’en avons pas ici</translation>
    </message>
    <message>
        <source>Can’t be had: %1</source>
        <comment>%1: a thing</comment>
        <translation>Impossible : %1</translation>
    </message>
    <message>
        <source>Why? The guest is told, in your words.</source>
        <translation>Pourquoi ? L’invité lira vos mots.</translation>
    </message>
    <message>
        <source>In your own words, or one of these</source>
        <translation>Avec vos mots, ou l’un de ceux-ci</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>usher::ui::Deeds</name>
    <message>
        <source>Let in</source>
        <translation>Faire entrer</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Faire sortir</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimer le badge</translation>
    </message>
    <message>
        <source>Correct badge …</source>
        <translation>Corriger badge…</translation>
    </message>
    <message>
        <source>Undo …</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Overrule …</source>
        <translation>Exception…</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Questions …</source>
        <comment>to be answered</comment>
        <translation>Questions …</translation>
    </message>
    <message>
        <source>Print again …</source>
        <comment>a badge</comment>
        <translation>Réimprimer …</translation>
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
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1: a day or a time</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>The registration is newer than this kiosk’s guest list: there is no name yet.</source>
        <translation>L’inscription est plus récente que la liste de cette borne : il n’y a pas encore de nom.</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Type de billet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n encore ouverte</numerusform>
            <numerusform>%n encore ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>This guest has not been anywhere yet.</source>
        <translation>Cet invité n’est encore passé nulle part.</translation>
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
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same group</source>
        <translation>Du même groupe</translation>
    </message>
    <message numerus="yes">
        <source>All %n guests of the group</source>
        <translation>
            <numerusform>Le %n invité du groupe</numerusform>
            <numerusform>Les %n invités du groupe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::FilterBar</name>
    <message>
        <source>Not yet in</source>
        <translation>Pas encore entré</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>À l’intérieur</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Not to be let in</source>
        <translation>Entrée refusée</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a filter</comment>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Of one door …</source>
        <translation>Une seule entrée …</translation>
    </message>
</context>
<context>
    <name>usher::ui::GroupPage</name>
    <message>
        <source>Tap a name to say who is here; the sign at its end opens the guest.</source>
        <translation>Touchez un nom pour dire qui est là ; le signe au bout ouvre la fiche.</translation>
    </message>
    <message>
        <source>Space says who is here, Enter opens the guest.</source>
        <translation>Espace dit qui est là, Entrée ouvre la fiche.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of them come up here once these are in.</source>
        <translation>
            <numerusform>%n autre apparaîtra ici quand ceux-ci seront entrés.</numerusform>
            <numerusform>%n autres apparaîtront ici quand ceux-ci seront entrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message numerus="yes">
        <source>Let in %n guest(s)</source>
        <translation>
            <numerusform>Faire entrer %n invité</numerusform>
            <numerusform>Faire entrer %n invités</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Faire entrer</translation>
    </message>
    <message>
        <source>F2</source>
        <comment>the key</comment>
        <translation>F2</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>Personne n’est coché.</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Ne cocher personne</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>F3</source>
        <comment>the key</comment>
        <translation>F3</translation>
    </message>
    <message numerus="yes">
        <source>Only %n place(s) left for those who are not enrolled: please untick some.</source>
        <translation>
            <numerusform>Plus que %n place pour les non-inscrits : décochez-en quelques-uns.</numerusform>
            <numerusform>Plus que %n places pour les non-inscrits : décochez-en quelques-uns.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can come in now.</source>
        <translation>Aucun d’entre eux ne peut entrer maintenant.</translation>
    </message>
</context>
<context>
    <name>usher::ui::GuestPage</name>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>usher::ui::HistoryRow</name>
    <message>
        <source>In</source>
        <comment>a passage through a door</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>a passage through a door</comment>
        <translation>Sortie</translation>
    </message>
</context>
<context>
    <name>usher::ui::IncidentCard</name>
    <message>
        <source>Open guest</source>
        <translation>Ouvrir l’invité</translation>
    </message>
    <message>
        <source>It was right</source>
        <comment>two entries with one ticket</comment>
        <translation>C’était juste</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <comment>two entries with one ticket</comment>
        <translation>C’était une erreur</translation>
    </message>
    <message>
        <source>Seen to</source>
        <comment>what the backend does not take</comment>
        <translation>C’est vu</translation>
    </message>
    <message>
        <source>It is there</source>
        <comment>a badge</comment>
        <translation>Il est là</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <comment>a badge</comment>
        <translation>Pas nécessaire</translation>
    </message>
</context>
<context>
    <name>usher::ui::KeyCap</name>
    <message>
        <source>Delete the last letter</source>
        <translation>Effacer la dernière lettre</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>usher::ui::KioskBody</name>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À régler</translation>
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
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>More …</source>
        <comment>deeds</comment>
        <translation>Plus …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>usher::ui::KioskWindow</name>
    <message>
        <source>Back to start</source>
        <translation>Revenir au début</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Pour l’équipe</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>J’accepte</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Je n’accepte pas</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>What would you like a ticket for?</source>
        <translation>Quel billet souhaitez-vous ?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Quel est votre prénom ?</translation>
    </message>
    <message>
        <source>As it shall stand on your badge</source>
        <translation>Tel qu’il figurera sur votre badge</translation>
    </message>
    <message>
        <source>And your last name?</source>
        <translation>Et votre nom de famille ?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Which company are you with?</source>
        <translation>Quelle est votre entreprise ?</translation>
    </message>
    <message>
        <source>Company or organisation; may stay empty</source>
        <translation>Entreprise ou organisation ; facultatif</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a guest&apos;s name: which question it is</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>What is your booking reference or e-mail address?</source>
        <translation>Quelle est votre référence de réservation ou votre adresse e-mail ?</translation>
    </message>
    <message>
        <source>What is your last name?</source>
        <translation>Quel est votre nom de famille ?</translation>
    </message>
    <message>
        <source>It is in the e-mail that confirms your booking</source>
        <translation>Elle est dans l’e-mail de confirmation</translation>
    </message>
    <message>
        <source>As it is on your booking</source>
        <translation>Tel que sur votre réservation</translation>
    </message>
    <message>
        <source>We did not find you. Please check your booking reference or e-mail address.</source>
        <translation>Nous ne vous avons pas trouvé. Vérifiez votre référence de réservation ou votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Where may we send your ticket?</source>
        <translation>Où pouvons-nous envoyer votre billet ?</translation>
    </message>
    <message>
        <source>Your e-mail address; may stay empty</source>
        <translation>Votre adresse e-mail ; facultatif</translation>
    </message>
    <message>
        <source>Is there anything we should know?</source>
        <translation>Y a-t-il quelque chose à savoir ?</translation>
    </message>
    <message>
        <source>For who brings it; may stay empty</source>
        <translation>Pour la personne qui l’apporte ; facultatif</translation>
    </message>
</context>
<context>
    <name>usher::ui::ListChoice</name>
    <message>
        <source>Where shall this kiosk check in?</source>
        <translation>Où cette borne doit-elle enregistrer ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>The event has no other check-in list.</source>
        <translation>L’événement n’a pas d’autre liste d’entrée.</translation>
    </message>
    <message>
        <source>This kiosk checks in there now.</source>
        <translation>Cette borne y enregistre en ce moment.</translation>
    </message>
    <message>
        <source>Guests of which door?</source>
        <translation>Les invités de quelle entrée ?</translation>
    </message>
</context>
<context>
    <name>usher::ui::LookUp</name>
    <message>
        <source>Name, company, booking or code</source>
        <translation>Nom, société, réservation ou code</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>Chercher un invité</translation>
    </message>
    <message>
        <source>Guests found</source>
        <translation>Invités trouvés</translation>
    </message>
    <message>
        <source>Begin to type: parts of a name, a company or a code are enough; of a booking, type its whole reference.</source>
        <translation>Commencez à taper : une partie du nom, de la société ou du code suffit ; d’une réservation, tapez la référence entière.</translation>
    </message>
    <message>
        <source>Nobody is found by that. Fewer letters find more; a whole code can be opened as it is.</source>
        <translation>Personne n’y correspond. Moins de lettres trouvent plus ; un code entier peut être ouvert tel quel.</translation>
    </message>
    <message>
        <source>There are more: type on.</source>
        <translation>Il y en a d’autres : continuez à taper.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Nobody of those chosen is found by that. Without the filter there may be others.</source>
        <translation>Personne parmi les invités choisis ne correspond. Sans filtre, il y en a peut-être d’autres.</translation>
    </message>
    <message>
        <source>Register a guest</source>
        <translation>Inscrire un invité</translation>
    </message>
    <message>
        <source>F9</source>
        <comment>the key</comment>
        <translation>F9</translation>
    </message>
    <message>
        <source>As they stand at: %1</source>
        <comment>%1: a check-in list</comment>
        <translation>État à : %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::NoticePage</name>
    <message>
        <source>Ask for something</source>
        <translation>Demander quelque chose</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>usher::ui::OnceMore</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>usher::ui::Page</name>
    <message>
        <source>Language, larger text, reading aloud</source>
        <translation>Langue, texte plus grand, lecture à voix haute</translation>
    </message>
    <message>
        <source>Larger text, reading aloud</source>
        <translation>Texte plus grand, lecture à voix haute</translation>
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
        <translation>%1 chiffres sur %2</translation>
    </message>
</context>
<context>
    <name>usher::ui::PinPage</name>
    <message>
        <source>The next one can be tried at %1, in %2.</source>
        <comment>%1: a time, %2: minutes and seconds</comment>
        <translation>Le prochain pourra être essayé à %1, dans %2.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>A PIN has six digits.</source>
        <translation>Un code PIN a six chiffres.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Ce code PIN n’est pas le bon.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Veuillez réessayer.</translation>
    </message>
    <message>
        <source>Too many PINs were wrong.</source>
        <translation>Trop de codes PIN étaient faux.</translation>
    </message>
    <message>
        <source>Nobody is named as staff for this event yet.</source>
        <translation>Personne n’est encore désigné comme personnel pour cet événement.</translation>
    </message>
    <message>
        <source>Its organizers can name people on their page “Kiosk staff”.</source>
        <translation>L’organisation peut le faire sur sa page « Kiosk staff ».</translation>
    </message>
    <message>
        <source>This kiosk can’t read who is staff.</source>
        <translation>Cette borne ne peut pas lire qui fait partie du personnel.</translation>
    </message>
    <message>
        <source>Please try again, or call whoever looks after it.</source>
        <translation>Veuillez réessayer ou appeler la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>%1, your PIN please</source>
        <comment>%1: whose badge was held up</comment>
        <translation>%1, votre code PIN, s’il vous plaît</translation>
    </message>
    <message>
        <source>Your PIN, please</source>
        <translation>Votre code PIN, s’il vous plaît</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Back to the guests</source>
        <translation>Retour aux invités</translation>
    </message>
    <message>
        <source>This is a training.</source>
        <translation>Ceci est un entraînement.</translation>
    </message>
    <message>
        <source>Any six digits will do.</source>
        <translation>N’importe quels six chiffres conviennent.</translation>
    </message>
</context>
<context>
    <name>usher::ui::PreferencesSheet</name>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Language, larger text, reading aloud</source>
        <translation>Langue, texte plus grand, lecture à voix haute</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Plus bas</translation>
    </message>
</context>
<context>
    <name>usher::ui::PreflightPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>The badge, as it is printed</source>
        <translation>Le badge, tel qu’il est imprimé</translation>
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
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <source>There are no more sessions to come. Thank you for being here!</source>
        <translation>Il n’y a plus de session à venir. Merci d’avoir été là&#xa0;!</translation>
    </message>
    <message>
        <source>Touch a session to see more of it.</source>
        <translation>Touchez une session pour en voir plus.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Sessions précédentes</translation>
    </message>
    <message>
        <source>Later sessions</source>
        <translation>Sessions suivantes</translation>
    </message>
</context>
<context>
    <name>usher::ui::ReceiptPage</name>
    <message>
        <source>Ask for something else</source>
        <translation>Demander autre chose</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Choisir autre chose</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>We have your request</source>
        <translation>Nous avons votre demande</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>Show your code here again, and you see how far it is.</source>
        <translation>Montrez de nouveau votre code ici pour voir où elle en est.</translation>
    </message>
    <message>
        <source>That has just gone</source>
        <translation>Il n’y en a plus</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Somebody was a moment faster. Is there something else you would like?</source>
        <translation>Quelqu’un a été un peu plus rapide. Souhaitez-vous autre chose ?</translation>
    </message>
    <message>
        <source>Nothing was asked for. Our staff will gladly help you.</source>
        <translation>Rien n’a été demandé. Notre équipe vous aidera volontiers.</translation>
    </message>
</context>
<context>
    <name>usher::ui::RegisterForm</name>
    <message>
        <source>chosen</source>
        <comment>a ticket type</comment>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Register a guest</source>
        <translation>Inscrire un invité</translation>
    </message>
    <message>
        <source>This event gives no tickets at the door.</source>
        <translation>Cet événement ne délivre pas de billets à l’entrée.</translation>
    </message>
    <message>
        <source>The guest gets a ticket and comes in with a badge.</source>
        <translation>L’invité reçoit un billet et entre avec un badge.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>E-mail for the ticket; may stay empty</source>
        <translation>E-mail pour le billet ; facultatif</translation>
    </message>
    <message>
        <source>Register and let in</source>
        <translation>Inscrire et faire entrer</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>usher::ui::RequestBody</name>
    <message>
        <source>The guest noted</source>
        <translation>L’invité a noté</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
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
        <translation>Clos par</translation>
    </message>
    <message>
        <source>Taken on by</source>
        <translation>Pris en charge par</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>usher::ui::RequestPage</name>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>usher::ui::RequestsPanel</name>
    <message>
        <source>Requests of guests</source>
        <translation>Demandes des invités</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Choose a request</source>
        <translation>Choisissez une demande</translation>
    </message>
    <message>
        <source>Take it on, so that nobody else goes for it too.</source>
        <translation>Prenez-la en charge, pour que personne d’autre n’y aille.</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter takes the next step: take on, then done.</source>
        <translation>↑ et ↓ choisissent, Entrée fait le pas suivant : « Je m’en charge », puis « Fait ».</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>This kiosk can’t read its data.</source>
        <translation>Cette borne ne peut pas lire ses données.</translation>
    </message>
    <message>
        <source>There may be news.</source>
        <translation>Il y a peut-être du nouveau.</translation>
    </message>
    <message>
        <source>There are more: these are the oldest.</source>
        <translation>Il y en a d’autres : voici les plus anciennes.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ScanAdvice</name>
    <message>
        <source>Please make the code brighter</source>
        <translation>Éclairez un peu plus le code, s’il vous plaît</translation>
    </message>
    <message>
        <source>Please tilt your code a little: it mirrors a light</source>
        <translation>Inclinez un peu le code : il reflète la lumière</translation>
    </message>
    <message>
        <source>A little closer, please</source>
        <translation>Approchez un peu, s’il vous plaît</translation>
    </message>
    <message>
        <source>A little further away, please</source>
        <translation>Éloignez un peu le code, s’il vous plaît</translation>
    </message>
    <message>
        <source>Please show the whole code</source>
        <translation>Montrez le code en entier, s’il vous plaît</translation>
    </message>
    <message>
        <source>Please hold it still for a moment</source>
        <translation>Ne bougez plus un instant, s’il vous plaît</translation>
    </message>
    <message>
        <source>Your code is hard to read. You can go on without it, too.</source>
        <translation>Code difficile à lire. Continuez aussi sans lui.</translation>
    </message>
    <message>
        <source>Your code is hard to read. Our staff will gladly help.</source>
        <translation>Code difficile à lire. Notre équipe vous aidera.</translation>
    </message>
</context>
<context>
    <name>usher::ui::SessionPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, from – to</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At the same time as yours: %1</source>
        <comment>title of a session</comment>
        <translation>En même temps que votre session&#xa0;: %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>usher::ui::SignaturePage</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Signez ici avec le doigt</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>J’accepte et je signe</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Signer à nouveau</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Je n’accepte pas</translation>
    </message>
    <message>
        <source>Or press Enter to sign with a cross.</source>
        <translation>Ou appuyez sur Entrée pour signer d’une croix.</translation>
    </message>
</context>
<context>
    <name>usher::ui::Spoken</name>
    <message>
        <source>Press Tab to move, and Enter to choose.</source>
        <translation>Appuyez sur Tab pour avancer et sur Entrée pour choisir.</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1, bouton</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, non choisi</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>Type your answer.</source>
        <translation>Saisissez votre réponse.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>This screen now reads aloud what it shows.</source>
        <translation>Cet écran lit maintenant à voix haute ce qu’il affiche.</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffForm</name>
    <message>
        <source>The wrong guest</source>
        <translation>Pas le bon invité</translation>
    </message>
    <message>
        <source>Let in by mistake</source>
        <translation>Entré par erreur</translation>
    </message>
    <message>
        <source>The guest did not come in</source>
        <translation>L’invité n’est pas entré</translation>
    </message>
    <message>
        <source>Only tried out</source>
        <translation>Simple essai</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identité vérifiée</translation>
    </message>
    <message>
        <source>Sorted out at the help desk</source>
        <translation>Réglé à l’accueil</translation>
    </message>
    <message>
        <source>Agreed with the organizers</source>
        <translation>Accord de l’organisation</translation>
    </message>
    <message>
        <source>Badge lost, the guest is known</source>
        <translation>Badge perdu, invité connu</translation>
    </message>
    <message>
        <source>Let in against the door</source>
        <translation>Faire entrer malgré le refus</translation>
    </message>
    <message>
        <source>The door refuses this ticket. Why does the guest come in all the same?</source>
        <translation>L’entrée refuse ce billet. Pourquoi l’invité entre-t-il quand même ?</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Faire entrer</translation>
    </message>
    <message>
        <source>Undo the last passage</source>
        <translation>Annuler le dernier passage</translation>
    </message>
    <message>
        <source>It will be as if the guest had not passed this door. Why?</source>
        <translation>Ce sera comme si l’invité n’était pas passé par cette entrée. Pourquoi ?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler le passage</translation>
    </message>
    <message>
        <source>Correct the badge</source>
        <translation>Corriger le badge</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>In your own words, or one of these</source>
        <translation>Avec vos mots, ou l’un de ceux-ci</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>a badge</comment>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>a badge</comment>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Printed badly</source>
        <comment>a badge</comment>
        <translation>Mal imprimé</translation>
    </message>
    <message>
        <source>Print the badge again</source>
        <translation>Réimprimer le badge</translation>
    </message>
    <message>
        <source>Badges that came out for this guest: %1. Why another one?</source>
        <comment>%1: a number</comment>
        <translation>Badges sortis pour cet invité : %1. Pourquoi un autre ?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Details changed</source>
        <comment>on a badge</comment>
        <translation>Texte modifié</translation>
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
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffKeys</name>
    <message>
        <source>Whom are you looking for?</source>
        <translation>Qui cherchez-vous ?</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>choose a guest</source>
        <translation>choisir un invité</translation>
    </message>
    <message>
        <source>open the guest</source>
        <translation>ouvrir l’invité</translation>
    </message>
    <message>
        <source>go back a step</source>
        <translation>revenir d’un pas</translation>
    </message>
    <message>
        <source>lock, and back to the guests</source>
        <translation>verrouiller, retour aux invités</translation>
    </message>
    <message>
        <source>F9</source>
        <comment>the key</comment>
        <translation>F9</translation>
    </message>
    <message>
        <source>register a guest</source>
        <translation>inscrire un invité</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffWindow</name>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>usher::ui::StillTherePage</name>
    <message>
        <source>Still there?</source>
        <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on where you were.</source>
        <translation>Touchez l’écran n’importe où pour reprendre là où vous étiez.</translation>
    </message>
    <message>
        <source>Otherwise this screen starts again for the next guest.</source>
        <translation>Sinon, l’écran repart au début pour la personne suivante.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>J’ai terminé</translation>
    </message>
</context>
<context>
    <name>usher::ui::TouchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>usher::ui::TypedPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
</context>
<context>
    <name>usher::ui::WelcomeAllPage</name>
    <message>
        <source>Our staff have the badge</source>
        <translation>Notre équipe a le badge</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>Entrez, je vous prie</translation>
    </message>
    <message>
        <source>The badge is printing …</source>
        <translation>Le badge s’imprime…</translation>
    </message>
    <message>
        <source>Please take the badge</source>
        <translation>Prenez le badge</translation>
    </message>
    <message>
        <source>Our staff will print the badge</source>
        <translation>Notre équipe imprimera le badge</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>Veuillez demander à notre équipe</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>À bientôt</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>They will gladly help all of you.</source>
        <translation>Elle vous aidera tous volontiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) checked out</source>
        <translation>
            <numerusform>%n invité sorti</numerusform>
            <numerusform>%n invités sortis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) checked in</source>
        <translation>
            <numerusform>%n invité enregistré</numerusform>
            <numerusform>%n invités enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest without a name</source>
        <translation>Invité sans nom</translation>
    </message>
    <message>
        <source>The others can check in here when they come.</source>
        <translation>Les autres pourront s’enregistrer ici à leur arrivée.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>The badge is coming from %1</source>
        <comment>%1: a kiosk&apos;s name</comment>
        <translation>Le badge sort à %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::WelcomePage</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour parmi nous</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>À bientôt</translation>
    </message>
    <message>
        <source>Your badge as it is printed</source>
        <translation>Votre badge tel qu’il est imprimé</translation>
    </message>
    <message>
        <source>You are checked out.</source>
        <translation>Votre sortie est enregistrée.</translation>
    </message>
    <message>
        <source>Our staff will hand you your badge</source>
        <translation>Notre équipe vous remettra votre badge</translation>
    </message>
    <message>
        <source>You are checked in. You registered so recently that your name has not reached this kiosk yet.</source>
        <translation>Votre arrivée est enregistrée. Votre inscription est si récente que votre nom n’est pas encore parvenu à cette borne.</translation>
    </message>
    <message>
        <source>Please come in.</source>
        <translation>Entrez, je vous prie.</translation>
    </message>
    <message>
        <source>Your badge is printing …</source>
        <translation>Votre badge s’imprime…</translation>
    </message>
    <message>
        <source>Please take your badge</source>
        <translation>Prenez votre badge, s’il vous plaît</translation>
    </message>
    <message>
        <source>The printer needs a hand</source>
        <translation>L’imprimante a besoin d’aide</translation>
    </message>
    <message>
        <source>You are checked in. Our staff will print your badge for you.</source>
        <translation>Votre arrivée est enregistrée. Notre équipe imprimera votre badge.</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Votre prochaine session</translation>
    </message>
    <message>
        <source>On now for you</source>
        <translation>Votre session en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a session: what is new of it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation>Mes sessions</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Demander quelque chose</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Your badge is coming from %1</source>
        <comment>%1: a kiosk&apos;s name</comment>
        <translation>Votre badge sort à %1</translation>
    </message>
    <message>
        <source>You are checked in. Please take your badge there.</source>
        <translation>Vous êtes enregistré. Veuillez y prendre votre badge.</translation>
    </message>
</context>
</TS>
