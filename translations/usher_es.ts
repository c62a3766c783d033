<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Your agenda</source>
        <translation>Su programa</translation>
    </message>
    <message>
        <source>You have not chosen any sessions yet.</source>
        <translation>Aún no ha elegido ninguna sesión.</translation>
    </message>
</context>
<context>
    <name>AgendaButton</name>
    <message>
        <source>Print my agenda</source>
        <translation>Imprimir mi programa</translation>
    </message>
    <message>
        <source>Your agenda is printing …</source>
        <translation>Su programa se está imprimiendo…</translation>
    </message>
    <message>
        <source>Please take your agenda</source>
        <translation>Recoja su programa, por favor</translation>
    </message>
    <message>
        <source>Not printed. Try again</source>
        <translation>No se ha imprimido. Reintentar</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>That is not a ticket</source>
        <translation>Esto no es una entrada</translation>
    </message>
    <message>
        <source>This code holds something other than a ticket.</source>
        <translation>Este código contiene algo distinto de una entrada.</translation>
    </message>
    <message>
        <source>Please hold up the QR code of your ticket.</source>
        <translation>Muestre el código QR de su entrada, por favor.</translation>
    </message>
    <message>
        <source>This code is empty.</source>
        <translation>Este código está vacío.</translation>
    </message>
    <message>
        <source>One code at a time, please</source>
        <translation>Un solo código a la vez, por favor</translation>
    </message>
    <message>
        <source>We can see more than one code.</source>
        <translation>Vemos más de un código.</translation>
    </message>
    <message>
        <source>Please hold up one, and cover the others with your hand.</source>
        <translation>Muestre solo uno y tape los demás con la mano, por favor.</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>Consulte a nuestro personal</translation>
    </message>
    <message>
        <source>This kiosk could not check you in just now.</source>
        <translation>Este terminal no ha podido registrar su llegada.</translation>
    </message>
    <message>
        <source>Nothing is wrong with your ticket. Our staff will check you in.</source>
        <translation>Su entrada está bien. Nuestro personal registrará su llegada.</translation>
    </message>
    <message>
        <source>No places left</source>
        <translation>No quedan plazas</translation>
    </message>
    <message>
        <source>All the places that there are at the door are taken.</source>
        <translation>Todas las plazas disponibles en la entrada están ocupadas.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look for a way with you.</source>
        <translation>Diríjase al punto de información. Nuestro personal buscará una solución con usted.</translation>
    </message>
    <message>
        <source>We did not find you</source>
        <translation>No le hemos encontrado</translation>
    </message>
    <message>
        <source>No guest has this booking or e-mail address together with this last name.</source>
        <translation>Ningún invitado tiene esta reserva o esta dirección con este apellido.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will find you.</source>
        <translation>Diríjase al mostrador de información. Nuestro equipo le encontrará.</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>May come in</source>
        <translation>Puede entrar</translation>
    </message>
    <message>
        <source>May come in again</source>
        <translation>Puede volver a entrar</translation>
    </message>
    <message>
        <source>The last time was %1.</source>
        <comment>%1: &apos;today at 09:14&apos;</comment>
        <translation>La última vez fue %1.</translation>
    </message>
    <message>
        <source>The payment has not arrived.</source>
        <translation>El pago no ha llegado.</translation>
    </message>
    <message>
        <source>The ticket is on hold</source>
        <translation>La entrada está bloqueada</translation>
    </message>
    <message>
        <source>The organizers have blocked it.</source>
        <translation>La organización la ha bloqueado.</translation>
    </message>
    <message>
        <source>The ticket is no longer valid</source>
        <translation>La entrada ya no es válida</translation>
    </message>
    <message>
        <source>The organizers have withdrawn it.</source>
        <translation>La organización la ha retirado.</translation>
    </message>
    <message>
        <source>Not at this door</source>
        <translation>No por esta entrada</translation>
    </message>
    <message>
        <source>No door is open to this type of ticket.</source>
        <translation>Ninguna entrada está abierta para este tipo de billete.</translation>
    </message>
    <message>
        <source>This type of ticket goes to: %1</source>
        <comment>%1: a door</comment>
        <translation>Este tipo de entrada va aquí: %1</translation>
    </message>
    <message>
        <source>Unknown here</source>
        <translation>Desconocido aquí</translation>
    </message>
    <message>
        <source>No ticket of this event is known by that.</source>
        <translation>Ninguna entrada de este evento corresponde a eso.</translation>
    </message>
    <message>
        <source>Questions are still open</source>
        <translation>Quedan preguntas abiertas</translation>
    </message>
    <message>
        <source>The guest has no seat in it.</source>
        <translation>El invitado no tiene plaza.</translation>
    </message>
    <message>
        <source>The guest has no seat in “%1”.</source>
        <comment>%1: a session</comment>
        <translation>El invitado no tiene plaza en «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer, here, at a kiosk or on the guest’s own page.</source>
        <translation>
            <numerusform>Queda %n pregunta por responder: aquí, en un quiosco o en la página del invitado.</numerusform>
            <numerusform>Quedan %n preguntas por responder: aquí, en un quiosco o en la página del invitado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventTime</name>
    <message>
        <source>yesterday at %1</source>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time, after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the number of the first day of a month: QDate format</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day: QDate format</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date: QDate format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first of several days in one month: QDate format</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>last of several days in one month: QDate format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>first of several days in one year: QDate format</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>last of several days in one year: QDate format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last of several days</comment>
        <translation>Del %1 al %2</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n may come in</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>%n puede entrar</numerusform>
            <numerusform>%n pueden entrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>%n dentro</numerusform>
            <numerusform>%n dentro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not come in</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>%n no puede entrar</numerusform>
            <numerusform>%n no pueden entrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was let in.</source>
        <translation>No se ha dejado entrar a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) came in.</source>
        <translation>
            <numerusform>Ha entrado %n invitado.</numerusform>
            <numerusform>Han entrado %n invitados.</numerusform>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <comment>%1: guests, each with the reason</comment>
        <translation>No han entrado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not printed: please look at the printer.</source>
        <translation>
            <numerusform>%n acreditación no se ha impreso: revise la impresora.</numerusform>
            <numerusform>%n acreditaciones no se han impreso: revise la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 badges are printed.</source>
        <comment>two numbers</comment>
        <translation>%1 de %2 acreditaciones impresas.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed.</source>
        <translation>
            <numerusform>%n acreditación impresa.</numerusform>
            <numerusform>%n acreditaciones impresas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A group of %n guests</source>
        <translation>
            <numerusform>Grupo de %n invitado</numerusform>
            <numerusform>Grupo de %n invitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n plaza libre</numerusform>
            <numerusform>%n plazas libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were inside already.</source>
        <translation>
            <numerusform>%n invitado ya estaba dentro.</numerusform>
            <numerusform>%n invitados ya estaban dentro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) not yet: this kiosk could not keep it. Please try again, or call whoever looks after it.</source>
        <translation>
            <numerusform>%n invitado todavía no: este quiosco no ha podido guardarlo. Inténtelo de nuevo o avise a quien lo atiende.</numerusform>
            <numerusform>%n invitados todavía no: este quiosco no ha podido guardarlo. Inténtelo de nuevo o avise a quien lo atiende.</numerusform>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Lector de mano</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <translation>Impr. de acreditaciones</translation>
    </message>
    <message>
        <source>Agenda printer</source>
        <translation>Impresora de programas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Lista de invitados</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Por resolver</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%n incidencia</numerusform>
            <numerusform>%n incidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>This kiosk is well.</source>
        <translation>Este quiosco está bien.</translation>
    </message>
    <message>
        <source>Guests are served. Please see to this today:</source>
        <translation>Se atiende a los invitados. Revise hoy:</translation>
    </message>
    <message>
        <source>Guests are not served well. Please see to this now:</source>
        <translation>Los invitados no se atienden bien. Revise ahora:</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>to be sent to the backend</comment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
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
        <translation>Datos: %1</translation>
    </message>
    <message>
        <source>Data not compared</source>
        <translation>Datos sin comparar</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n por resolver</numerusform>
            <numerusform>%n por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>If that takes long, restart the kiosk.</source>
        <translation>Si tarda mucho, reinicie el quiosco.</translation>
    </message>
    <message>
        <source>Plug one in, or read codes with a hand scanner.</source>
        <translation>Conecte una o lea los códigos con un lector de mano.</translation>
    </message>
    <message>
        <source>Check its cable, then restart the kiosk.</source>
        <translation>Compruebe el cable y reinicie el quiosco.</translation>
    </message>
    <message>
        <source>End that program, or restart the kiosk.</source>
        <translation>Cierre ese programa o reinicie el quiosco.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No está conectado</translation>
    </message>
    <message>
        <source>Plug it in: the kiosk finds it by itself.</source>
        <translation>Conéctelo: el quiosco lo encuentra por sí solo.</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>No se puede abrir</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Desconéctelo y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>Usado por última vez %1</translation>
    </message>
    <message>
        <source>Not used since the start</source>
        <translation>Sin usar desde el inicio</translation>
    </message>
    <message>
        <source>The camera sees nothing: plug a scanner in and try it.</source>
        <translation>La cámara no ve nada: conecte un lector y pruébelo.</translation>
    </message>
    <message>
        <source>Guests are served all the same. Check the network’s cable or its Wi-Fi.</source>
        <translation>Se atiende a los invitados igualmente. Compruebe el cable de red o la wifi.</translation>
    </message>
    <message>
        <source>Something holds it up: please call whoever looks after the event.</source>
        <translation>Algo lo retiene: avise a quien se ocupa del evento.</translation>
    </message>
    <message>
        <source>It is kept, and sent once there is a network. Leave the kiosk on.</source>
        <translation>Se conserva y se enviará cuando haya red. Deje el quiosco encendido.</translation>
    </message>
    <message>
        <source>Who registered lately may be missing.</source>
        <translation>Pueden faltar los últimos inscritos.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Who registered since then is missing.</source>
        <translation>Faltan los inscritos desde entonces.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Set the clock of the system.</source>
        <translation>Ponga en hora el sistema.</translation>
    </message>
    <message>
        <source>Right, in another time zone</source>
        <comment>the clock of the system</comment>
        <translation>Correcto, en otra zona horaria</translation>
    </message>
    <message>
        <source>Times on the screen are the event’s all the same.</source>
        <translation>Las horas en pantalla son igualmente las del evento.</translation>
    </message>
    <message>
        <source>Set forward by %1 while in use</source>
        <comment>the clock; %1: 2 h</comment>
        <translation>Adelantado %1 durante el uso</translation>
    </message>
    <message>
        <source>Set back by %1 while in use</source>
        <comment>the clock; %1: 2 h</comment>
        <translation>Atrasado %1 durante el uso</translation>
    </message>
    <message>
        <source>Check the clock of the system.</source>
        <translation>Compruebe el reloj del sistema.</translation>
    </message>
    <message>
        <source>As with a wrong time zone: set the time zone of the system, then its clock.</source>
        <translation>Como con una zona horaria equivocada: ajuste la zona horaria del sistema y después su reloj.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>%1: 18 GB</comment>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Delete what is not needed, or call whoever looks after the kiosk.</source>
        <translation>Borre lo que no haga falta o avise a quien se ocupa del quiosco.</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>Aquí no se imprimen acreditaciones</translation>
    </message>
    <message>
        <source>No agendas are printed here</source>
        <translation>Aquí no se imprimen programas</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>to settle</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1: how something is, %2: a device&apos;s name or words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>the camera</comment>
        <translation>Imagen en directo</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no camera</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>No picture any more</source>
        <translation>Ya no hay imagen</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>En uso por otro programa</translation>
    </message>
    <message>
        <source>%1, the oldest for %2</source>
        <comment>%1: how many, %2: 12 min</comment>
        <translation>%1, el más antiguo desde hace %2</translation>
    </message>
    <message>
        <source>As it was %1 ago</source>
        <comment>%1: 12 min</comment>
        <translation>Tal como hace %1</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the clock</comment>
        <translation>En hora</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <comment>the clock; %1: 45 s</comment>
        <translation>Atrasa %1</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <comment>the clock; %1: 45 s</comment>
        <translation>Adelanta %1</translation>
    </message>
    <message>
        <source>The system does not say</source>
        <translation>El sistema no lo indica</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>El servidor responde</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>Not compared with the server since the start</source>
        <translation>Sin comparar con el servidor desde el inicio</translation>
    </message>
    <message>
        <source>It is compared once the server answers.</source>
        <translation>Se comparará cuando el servidor responda.</translation>
    </message>
    <message>
        <source>See below.</source>
        <translation>Véase más abajo.</translation>
    </message>
    <message>
        <source>All is sent</source>
        <translation>Todo está enviado</translation>
    </message>
    <message>
        <source>Not in a training</source>
        <translation>No durante el entrenamiento</translation>
    </message>
    <message>
        <source>Other kiosks</source>
        <translation>Otros quioscos</translation>
    </message>
    <message>
        <source>Not known without the server</source>
        <translation>No se sabe sin el servidor</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no other kiosks</comment>
        <translation>Ninguno</translation>
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
            <numerusform>%n funciona bien</numerusform>
            <numerusform>%n funcionan bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>kiosks</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Please have somebody look there.</source>
        <translation>Pida a alguien que vaya a ver.</translation>
    </message>
    <message>
        <source>not heard of for %1</source>
        <comment>a kiosk; %1: 12 min</comment>
        <translation>sin noticias desde hace %1</translation>
    </message>
    <message>
        <source>not heard of for %1, %2</source>
        <comment>a kiosk; %1: 12 min, %2: 3 waiting</comment>
        <translation>sin noticias desde hace %1, %2</translation>
    </message>
    <message>
        <source>no picture from its camera</source>
        <translation>la cámara no da imagen</translation>
    </message>
    <message>
        <source>its printer needs a hand</source>
        <translation>la impresora necesita ayuda</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <comment>%1: 2, the second of several</comment>
        <translation>Cámara %1</translation>
    </message>
    <message>
        <source>Check the cable of camera %1, then restart the kiosk.</source>
        <comment>%1: 2, the second of several</comment>
        <translation>Compruebe el cable de la cámara %1 y reinicie el quiosco.</translation>
    </message>
    <message>
        <source>No camera is used here</source>
        <translation>Aquí no se usa ninguna cámara</translation>
    </message>
    <message>
        <source>Plug one in and try it.</source>
        <comment>a hand scanner</comment>
        <translation>Conecte uno y pruébelo.</translation>
    </message>
    <message>
        <source>It had damaged %1, which was mended</source>
        <comment>a disk; %1: kiosk.db</comment>
        <translation>Había dañado %1, que ya está reparado</translation>
    </message>
    <message>
        <source>If that happens again, the disk has to be replaced.</source>
        <translation>Si vuelve a ocurrir, hay que sustituir el disco.</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Red local</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the local network</comment>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Nobody is heard</source>
        <comment>on the local network</comment>
        <translation>No se oye a nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosks heard, last %1 ago</source>
        <comment>%1: 4 s</comment>
        <translation>
            <numerusform>Se oye %n quiosco, la última vez hace %1</numerusform>
            <numerusform>Se oyen %n quioscos, la última vez hace %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges still to come out: %1</source>
        <translation>Acreditaciones que faltan por salir: %1</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>Guests</source>
        <comment>a page of staff</comment>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>a page of staff</comment>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>a page of staff</comment>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Hoja de prueba</translation>
    </message>
    <message>
        <source>Sound, %</source>
        <comment>how loud, in percent</comment>
        <translation>Sonido, %</translation>
    </message>
    <message>
        <source>Brightness, %</source>
        <comment>of the screen, in percent</comment>
        <translation>Brillo, %</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Export check-ins</source>
        <translation>Exportar entradas</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>No badges are printed here.</source>
        <translation>Aquí no se imprimen acreditaciones.</translation>
    </message>
    <message>
        <source>Nothing is heard from this kiosk.</source>
        <translation>Este quiosco no emite sonido.</translation>
    </message>
    <message>
        <source>The brightness of this screen can’t be set from here.</source>
        <translation>El brillo de esta pantalla no se puede ajustar desde aquí.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>This kiosk now checks in here: %1</source>
        <translation>Este quiosco registra ahora aquí: %1</translation>
    </message>
    <message>
        <source>The sound is at %1 %.</source>
        <translation>El sonido está al %1 %.</translation>
    </message>
    <message>
        <source>The screen is at %1 %.</source>
        <translation>La pantalla está al %1 %.</translation>
    </message>
    <message>
        <source>The kiosk is restarting …</source>
        <translation>El quiosco se está reiniciando…</translation>
    </message>
    <message>
        <source>The check-ins are written.</source>
        <translation>Las entradas están guardadas en un archivo.</translation>
    </message>
    <message>
        <source>The support bundle is written.</source>
        <translation>El diagnóstico está guardado.</translation>
    </message>
    <message>
        <source>That is settled.</source>
        <translation>Está resuelto.</translation>
    </message>
    <message>
        <source>Somebody else has settled that.</source>
        <translation>Otra persona ya lo ha resuelto.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>%1: as on its button</comment>
        <translation>Sin hacer: %1</translation>
    </message>
    <message>
        <source>Check in elsewhere?</source>
        <translation>¿Cambiar de entrada?</translation>
    </message>
    <message>
        <source>From now on this kiosk lets guests in here: %1. Who may come in, and how often, is as that list says.</source>
        <translation>A partir de ahora este quiosco deja entrar aquí: %1. Esa lista dice quién puede entrar y cuántas veces.</translation>
    </message>
    <message>
        <source>Check in there</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Restart the kiosk?</source>
        <translation>¿Reiniciar el quiosco?</translation>
    </message>
    <message>
        <source>The guests’ screen goes away for some seconds. Nothing that was done is lost.</source>
        <translation>La pantalla de los invitados desaparece unos segundos. No se pierde nada de lo hecho.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>%1: 09:14, %2: a check-in list, %3: a kiosk</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>Admitido dos veces</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Primero: %1</translation>
    </message>
    <message>
        <source>at another kiosk</source>
        <translation>en otro quiosco</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>Otra vez: %1</translation>
    </message>
    <message>
        <source>Done here %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>Hecho aquí %1</translation>
    </message>
    <message>
        <source>Its answer: %1</source>
        <comment>%1: words of the backend</comment>
        <translation>Su respuesta: %1</translation>
    </message>
    <message>
        <source>a check-in</source>
        <translation>una entrada</translation>
    </message>
    <message>
        <source>a guest’s answers</source>
        <translation>respuestas de un invitado</translation>
    </message>
    <message>
        <source>a print</source>
        <translation>una impresión</translation>
    </message>
    <message>
        <source>a guest’s request</source>
        <translation>petición de un invitado</translation>
    </message>
    <message>
        <source>a registration at the door</source>
        <translation>inscripción en la puerta</translation>
    </message>
    <message>
        <source>a seat in a session</source>
        <translation>plaza en una sesión</translation>
    </message>
    <message>
        <source>a check-in undone</source>
        <translation>entrada anulada</translation>
    </message>
    <message>
        <source>a corrected badge</source>
        <translation>acreditación corregida</translation>
    </message>
    <message>
        <source>what became of a request</source>
        <translation>resultado de una petición</translation>
    </message>
    <message>
        <source>a settled incident</source>
        <translation>incidencia resuelta</translation>
    </message>
    <message>
        <source>All guests and sessions are fetched from the server again. Guests are served from what is here until that has come. What waits to be sent stays.</source>
        <translation>Se vuelven a traer del servidor todos los invitados y sesiones. Hasta entonces se atiende con lo que hay aquí. Lo pendiente de envío se conserva.</translation>
    </message>
    <message>
        <source>The server does not take this: %1</source>
        <translation>El servidor no acepta esto: %1</translation>
    </message>
    <message>
        <source>Reload event</source>
        <translation>Recargar evento</translation>
    </message>
    <message>
        <source>Other list</source>
        <translation>Otra lista</translation>
    </message>
    <message>
        <source>The event is reloaded.</source>
        <translation>El evento se ha recargado.</translation>
    </message>
    <message>
        <source>Reload the event?</source>
        <translation>¿Recargar el evento?</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>There is no drive to write to.</source>
        <translation>No hay ninguna unidad donde escribir.</translation>
    </message>
    <message>
        <source>Please plug in a USB drive, and do it once more.</source>
        <translation>Conecte una memoria USB y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Before opening</source>
        <comment>a page of staff</comment>
        <translation>Antes de abrir</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>Fin de prácticas</translation>
    </message>
    <message>
        <source>In a training there is no server.</source>
        <translation>Durante un entrenamiento no hay servidor.</translation>
    </message>
    <message>
        <source>Start a training?</source>
        <translation>¿Empezar un entrenamiento?</translation>
    </message>
    <message>
        <source>The kiosk restarts with made-up guests, for staff to practise on. Until the training ends, no real guest can check in here, and nothing that is done counts or is sent.</source>
        <translation>El quiosco se reinicia con invitados inventados, para que el personal practique. Hasta que termine el entrenamiento, ningún invitado real puede registrarse aquí, y nada de lo que se haga cuenta ni se envía.</translation>
    </message>
    <message>
        <source>End the training?</source>
        <translation>¿Terminar el entrenamiento?</translation>
    </message>
    <message>
        <source>The kiosk restarts with the guests of the event. What was done in the training is forgotten.</source>
        <translation>El quiosco se reinicia con los invitados del evento. Lo hecho en el entrenamiento se olvida.</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Evento: %1</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Otro evento</translation>
    </message>
    <message>
        <source>This kiosk goes over to another event: %1</source>
        <translation>Este quiosco pasa a otro evento: %1</translation>
    </message>
    <message>
        <source>Serve another event?</source>
        <translation>¿Pasar a otro evento?</translation>
    </message>
    <message>
        <source>This kiosk sends what it did, forgets this event and its guests, and loads the other one: %1. Nobody can check in here until that is done.</source>
        <translation>Este quiosco envía lo que se hizo en él, olvida este evento y a sus invitados y carga el otro: %1. Hasta entonces nadie puede registrarse aquí.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Pasar a ese evento</translation>
    </message>
    <message>
        <source>Save to USB stick</source>
        <translation>Guardar en USB</translation>
    </message>
    <message>
        <source>Read USB stick</source>
        <translation>Leer memoria USB</translation>
    </message>
    <message>
        <source>Take it to the server, and read the answer here.</source>
        <translation>Llévela al servidor y lea aquí la respuesta.</translation>
    </message>
    <message>
        <source>Did not fit: %1. Save again after that.</source>
        <comment>%1: a number</comment>
        <translation>No cupieron: %1. Guarde de nuevo después.</translation>
    </message>
    <message>
        <source>On the stick for the server: %1</source>
        <comment>%1: how many things done here</comment>
        <translation>En la memoria para el servidor: %1</translation>
    </message>
    <message>
        <source>Settled: %1. Still waiting: %2.</source>
        <comment>%1, %2: numbers of things done here</comment>
        <translation>Resuelto: %1. En espera: %2.</translation>
    </message>
    <message>
        <source>The whole event came anew.</source>
        <translation>Llegó el evento entero de nuevo.</translation>
    </message>
    <message>
        <source>News: %1.</source>
        <comment>%1: a number</comment>
        <translation>Novedades: %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>%1: today at 09:14</comment>
        <translation>A fecha de: %1.</translation>
    </message>
    <message>
        <source>The stick is read.</source>
        <translation>La memoria está leída.</translation>
    </message>
    <message>
        <source>There is nothing for this kiosk on the stick.</source>
        <translation>En la memoria no hay nada para este quiosco.</translation>
    </message>
    <message>
        <source>Save the queue here first, and take the stick to the server.</source>
        <translation>Guarde primero la cola aquí y lleve la memoria al servidor.</translation>
    </message>
    <message>
        <source>The stick does not have what this event’s server wrote.</source>
        <translation>Lo que hay en la memoria no lo escribió el servidor de este evento.</translation>
    </message>
    <message>
        <source>The file on the stick ends too early.</source>
        <translation>El archivo de la memoria termina antes de tiempo.</translation>
    </message>
    <message>
        <source>What was whole is in. Take the stick to the server once more.</source>
        <translation>Lo que estaba entero ya está. Lleve la memoria al servidor otra vez.</translation>
    </message>
    <message>
        <source>A newer server has written this.</source>
        <translation>Esto lo escribió un servidor más nuevo.</translation>
    </message>
    <message>
        <source>Please update this kiosk.</source>
        <translation>Actualice este quiosco.</translation>
    </message>
    <message>
        <source>This kiosk knows more than the stick.</source>
        <translation>Este quiosco sabe más que la memoria.</translation>
    </message>
    <message>
        <source>Save the queue once more, and take it to the server.</source>
        <translation>Guarde la cola de nuevo y llévela al servidor.</translation>
    </message>
    <message>
        <source>This kiosk does not know its server yet.</source>
        <translation>Este quiosco aún no conoce su servidor.</translation>
    </message>
    <message>
        <source>It needs the network once.</source>
        <translation>Necesita la red una vez.</translation>
    </message>
    <message>
        <source>What others wrote counts for nothing. Save the queue once more, and take it to the server.</source>
        <translation>Lo que escribieron otros no cuenta. Guarde la cola de nuevo y llévela al servidor.</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>Pedida %1</translation>
    </message>
    <message>
        <source>A badge has not come out</source>
        <translation>Una acreditación no ha salido</translation>
    </message>
    <message>
        <source>Did this badge come out?</source>
        <translation>¿Ha salido esta acreditación?</translation>
    </message>
    <message>
        <source>Nobody can tell. Please look at the printer.</source>
        <translation>Nadie lo sabe. Mire en la impresora, por favor.</translation>
    </message>
    <message>
        <source>A test badge has come out.</source>
        <translation>Ha salido una acreditación de prueba.</translation>
    </message>
    <message>
        <source>The test badge has not come out.</source>
        <translation>La acreditación de prueba no ha salido.</translation>
    </message>
    <message>
        <source>No badges are printed at this kiosk.</source>
        <translation>En este quiosco no se imprimen acreditaciones.</translation>
    </message>
    <message>
        <source>Other badges are on their way. Try again once they are out.</source>
        <translation>Hay otras acreditaciones en camino. Inténtelo de nuevo cuando hayan salido.</translation>
    </message>
    <message>
        <source>Did the test badge come out?</source>
        <translation>¿Ha salido la acreditación de prueba?</translation>
    </message>
</context>
<context>
    <name>LoadProgress</name>
    <message>
        <source>All rows are here, nearly done</source>
        <translation>Todas las filas están aquí, casi listo</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <comment>%1: 12 MB</comment>
        <translation>%1 recibidos</translation>
    </message>
    <message>
        <source>%1 of %2 fetched</source>
        <comment>%1 and %2: 12 MB</comment>
        <translation>%1 de %2 recibidos</translation>
    </message>
    <message>
        <source>%1 of %2 rows loaded</source>
        <comment>numbers</comment>
        <translation>%1 de %2 filas cargadas</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>%1: 12 MB, or a number of rows</comment>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: 12 s</comment>
        <translation>faltan %1</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>This kiosk is getting ready.</source>
        <translation>Este terminal se está preparando.</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>Ya casi está</translation>
    </message>
    <message>
        <source>This kiosk is waiting for the guest list.</source>
        <translation>Este terminal espera la lista de asistentes.</translation>
    </message>
    <message>
        <source>The guest list comes from the event’s backend. Is the network connected?</source>
        <translation>La lista de asistentes viene del servidor del evento. ¿Está conectada la red?</translation>
    </message>
    <message>
        <source>This kiosk is not paired with an event. Make a pairing code in the backend and pair it.</source>
        <translation>Este terminal no está vinculado a ningún evento. Cree un código de vinculación en el servidor y vincúlelo.</translation>
    </message>
    <message>
        <source>The data folder is missing. Create it, or correct its path, and start the kiosk again.</source>
        <translation>Falta la carpeta de datos. Créela o corrija su ruta y reinicie el terminal.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program. Update this kiosk. Nothing was changed or deleted.</source>
        <translation>Los datos proceden de una versión más reciente del programa. Actualice este terminal. No se ha cambiado ni borrado nada.</translation>
    </message>
    <message>
        <source>The data file is damaged, or is no data file of this kiosk. Nothing was deleted. Keep the file, call technical support, and set the kiosk up with an empty folder.</source>
        <translation>El archivo de datos está dañado o no es de este terminal. No se ha borrado nada. Conserve el archivo, llame al servicio técnico y configure el terminal con una carpeta vacía.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and the kiosk goes on.</source>
        <translation>El disco está lleno. Libere espacio y el terminal continuará.</translation>
    </message>
    <message>
        <source>The key that opens the guest list is missing. Restore the key file, or pair the kiosk anew.</source>
        <translation>Falta la clave de la lista de asistentes. Restaure el archivo de clave o vuelva a vincular el terminal.</translation>
    </message>
    <message>
        <source>The event has no check-in list of the name in this kiosk’s settings. Correct the setting, or create the list in the backend.</source>
        <translation>El evento no tiene ninguna lista de acceso con el nombre de los ajustes de este terminal. Corrija el ajuste o cree la lista en el servidor.</translation>
    </message>
    <message>
        <source>Data could not be read or written. Start the kiosk again; if that does not help, call technical support.</source>
        <translation>No se pudieron leer o escribir datos. Reinicie el terminal; si no basta, llame al servicio técnico.</translation>
    </message>
    <message>
        <source>This kiosk is taking a break</source>
        <translation>Este terminal está en pausa</translation>
    </message>
    <message>
        <source>We are sorry. It can’t check anyone in at the moment.</source>
        <translation>Lo sentimos. Por ahora no puede registrar a nadie.</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to the help desk.</source>
        <translation>Use otro terminal o diríjase al punto de información, por favor.</translation>
    </message>
</context>
<context>
    <name>PreflightWords</name>
    <message>
        <source>Tickets</source>
        <comment>a check before the doors open</comment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Badge</source>
        <comment>a check before the doors open</comment>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <comment>a check before the doors open</comment>
        <translation>Impr. de acreditaciones</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <comment>a check before the doors open</comment>
        <translation>Lectura de códigos</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a check before the doors open</comment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <comment>a check before the doors open</comment>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Guest list</source>
        <comment>a check before the doors open</comment>
        <translation>Lista de invitados</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a check before the doors open</comment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Being tested …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Don’t open the doors yet. Please see to this:</source>
        <translation>No abra todavía las puertas. Primero hay que resolver esto:</translation>
    </message>
    <message>
        <source>The doors can open. Please see to this all the same:</source>
        <translation>Las puertas pueden abrirse. Aun así, hay que resolver esto:</translation>
    </message>
    <message>
        <source>This kiosk is ready: the doors can open.</source>
        <translation>Este quiosco está listo: las puertas pueden abrirse.</translation>
    </message>
    <message>
        <source>One thing is for you to do: hold up any code.</source>
        <translation>Queda algo para usted: acerque un código cualquiera.</translation>
    </message>
    <message>
        <source>A ticket, a badge or anything else with a code will do. Nobody is let in by it.</source>
        <translation>Sirve una entrada, una acreditación o cualquier otro código. Nadie entra con ello.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets did not lead to their guests</source>
        <comment>tickets that were tried</comment>
        <translation>
            <numerusform>%n entrada no llevó a su invitado</numerusform>
            <numerusform>%n entradas no llevaron a sus invitados</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tickets yet</source>
        <translation>Todavía no hay entradas</translation>
    </message>
    <message>
        <source>Reload the event once guests have registered.</source>
        <translation>Recargue el evento cuando haya invitados inscritos.</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were found without the network, the slowest in %1 ms</source>
        <comment>tickets that were tried</comment>
        <translation>
            <numerusform>%n entrada encontrada sin la red, en %1 ms</numerusform>
            <numerusform>%n entradas encontradas sin la red, la más lenta en %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slow: restart the kiosk, then test again.</source>
        <translation>Es lento: reinicie el quiosco y compruebe otra vez.</translation>
    </message>
    <message>
        <source>There is no guest list that could be read</source>
        <translation>No hay una lista de invitados que se pueda leer</translation>
    </message>
    <message>
        <source>Wait until it has come. Otherwise restart the kiosk, or call whoever looks after it.</source>
        <translation>Espere a que llegue. Si no, reinicie el quiosco o llame a quien se ocupa de él.</translation>
    </message>
    <message>
        <source>Laid out as for a guest, and its code read back</source>
        <translation>Compuesta como para un invitado, y su código leído</translation>
    </message>
    <message>
        <source>Its code can’t be read as it would be printed</source>
        <translation>Su código no se lee tal como se imprimiría</translation>
    </message>
    <message>
        <source>Call whoever set up the badges: they need more room for the code.</source>
        <translation>Llame a quien preparó las acreditaciones: el código necesita más espacio.</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>Todavía no hay evento</translation>
    </message>
    <message>
        <source>Wait until it has come, then test again.</source>
        <translation>Espere a que llegue y compruebe otra vez.</translation>
    </message>
    <message>
        <source>Badges become files in a folder</source>
        <translation>Las acreditaciones se guardan como archivos en una carpeta</translation>
    </message>
    <message>
        <source>That is for trials. For guests, connect a printer, then restart the kiosk.</source>
        <translation>Es para pruebas. Para los invitados, conecte una impresora y reinicie el quiosco.</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>Aquí no se imprimen acreditaciones</translation>
    </message>
    <message>
        <source>The camera has read one</source>
        <translation>La cámara ha leído uno</translation>
    </message>
    <message>
        <source>The hand scanner has read one</source>
        <translation>El lector de mano ha leído uno</translation>
    </message>
    <message>
        <source>Hold up any code.</source>
        <translation>Acerque un código cualquiera.</translation>
    </message>
    <message>
        <source>Read any code with the hand scanner.</source>
        <translation>Lea un código cualquiera con el lector de mano.</translation>
    </message>
    <message>
        <source>It is kept. Best wait until it is sent, so that every door knows of it.</source>
        <translation>Está guardado. Mejor espere a que se envíe, para que lo sepan todas las puertas.</translation>
    </message>
    <message>
        <source>Reload the event on the kiosk’s page, then test again.</source>
        <translation>Recargue el evento en la página «Quiosco» y compruebe otra vez.</translation>
    </message>
    <message>
        <source>Laid out as for a guest; there is no code on it</source>
        <comment>on a badge</comment>
        <translation>Compuesta como para un invitado; no lleva ningún código</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>No paper</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Ponga un rollo nuevo.</translation>
    </message>
    <message>
        <source>Put in paper.</source>
        <translation>Ponga papel.</translation>
    </message>
    <message>
        <source>No ink or ribbon</source>
        <translation>Sin tinta o sin cinta</translation>
    </message>
    <message>
        <source>Put in a new one.</source>
        <comment>ink or ribbon</comment>
        <translation>Ponga un recambio.</translation>
    </message>
    <message>
        <source>The last print failed</source>
        <translation>La última impresión falló</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>Queda poco papel</translation>
    </message>
    <message>
        <source>Keep a new roll at hand.</source>
        <translation>Tenga a mano un rollo nuevo.</translation>
    </message>
    <message>
        <source>Keep paper at hand.</source>
        <translation>Tenga papel a mano.</translation>
    </message>
    <message>
        <source>Ink or ribbon is running low</source>
        <translation>Queda poca tinta o cinta</translation>
    </message>
    <message>
        <source>Keep a new one at hand.</source>
        <comment>ink or ribbon</comment>
        <translation>Tenga a mano un recambio.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Ready, with paper</source>
        <translation>Lista, con papel</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the printer</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Look at the printer, then try a print.</source>
        <translation>Revise la impresora y haga una impresión de prueba.</translation>
    </message>
    <message>
        <source>Call whoever set it up.</source>
        <comment>the printer</comment>
        <translation>Llame a quien la instaló.</translation>
    </message>
    <message>
        <source>A cover is open</source>
        <comment>of the printer</comment>
        <translation>Hay una tapa abierta</translation>
    </message>
    <message>
        <source>Close it until it clicks.</source>
        <comment>the printer’s cover</comment>
        <translation>Ciérrela hasta que encaje.</translation>
    </message>
    <message>
        <source>Paper is jammed</source>
        <comment>in the printer</comment>
        <translation>Papel atascado</translation>
    </message>
    <message>
        <source>Open it, take out the paper that is stuck, and close it.</source>
        <translation>Ábrala, saque el papel atascado y ciérrela.</translation>
    </message>
    <message>
        <source>The right paper is not in it</source>
        <comment>the printer</comment>
        <translation>No tiene el papel adecuado</translation>
    </message>
    <message>
        <source>Put in the paper that it is set up for.</source>
        <translation>Ponga el papel para el que está configurada.</translation>
    </message>
    <message>
        <source>What was printed has no room any more</source>
        <translation>La bandeja de salida está llena</translation>
    </message>
    <message>
        <source>Take the printed papers out.</source>
        <translation>Retire los papeles impresos.</translation>
    </message>
    <message>
        <source>Its cutter is stuck</source>
        <comment>the printer’s</comment>
        <translation>La cuchilla está atascada</translation>
    </message>
    <message>
        <source>Switch it off, take out what is stuck, and switch it on.</source>
        <translation>Apáguela, saque lo que esté atascado y enciéndala.</translation>
    </message>
    <message>
        <source>It is too hot</source>
        <comment>the printer</comment>
        <translation>Está demasiado caliente</translation>
    </message>
    <message>
        <source>Leave it on: it goes on once it has cooled down.</source>
        <translation>Déjela encendida: seguirá cuando se enfríe.</translation>
    </message>
    <message>
        <source>It is paused</source>
        <comment>the printer</comment>
        <translation>Está en pausa</translation>
    </message>
    <message>
        <source>Press its button to go on.</source>
        <comment>the printer’s</comment>
        <translation>Pulse su botón para que siga.</translation>
    </message>
    <message>
        <source>It prints for somebody else</source>
        <comment>the printer</comment>
        <translation>Está imprimiendo para otra persona</translation>
    </message>
    <message>
        <source>Wait until that is out.</source>
        <translation>Espere a que salga.</translation>
    </message>
    <message>
        <source>It can’t be reached</source>
        <comment>the printer</comment>
        <translation>No se puede conectar con ella</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable or its Wi-Fi.</source>
        <translation>Enciéndala y revise su cable o su wifi.</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <comment>the printer</comment>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Check its paper and its cover, and that it is switched on.</source>
        <translation>Revise el papel y la tapa, y que esté encendida.</translation>
    </message>
    <message>
        <source>Its queue takes no jobs</source>
        <comment>the printer’s</comment>
        <translation>Su cola no acepta trabajos</translation>
    </message>
    <message>
        <source>The system knows no such printer</source>
        <translation>El sistema no conoce esa impresora</translation>
    </message>
    <message>
        <source>Plug it in, or call whoever set it up.</source>
        <translation>Conéctela o llame a quien la instaló.</translation>
    </message>
    <message>
        <source>The print service does not run</source>
        <translation>El servicio de impresión no funciona</translation>
    </message>
    <message>
        <source>Restart the computer, or call whoever set it up.</source>
        <translation>Reinicie el ordenador o llame a quien lo instaló.</translation>
    </message>
    <message>
        <source>Its folder can’t be written to</source>
        <translation>No se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>It does not print</source>
        <comment>the printer</comment>
        <translation>No imprime</translation>
    </message>
    <message>
        <source>Its queue is stopped</source>
        <comment>the printer’s</comment>
        <translation>Su cola está detenida</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>Year / Month / Day</source>
        <translation>Año / Mes / Día</translation>
    </message>
    <message>
        <source>Day / Month / Year</source>
        <translation>Día / Mes / Año</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) can be answered here.</source>
        <translation>
            <numerusform>%n pregunta se puede responder aquí.</numerusform>
            <numerusform>%n preguntas se pueden responder aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be signed by the guest, at a kiosk, by holding up their code.</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n la firma el invitado, en un quiosco, mostrando su código.</numerusform>
            <numerusform>%n las firma el invitado, en un quiosco, mostrando su código.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be asked here: the guest answers on their own page.</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n no se puede preguntar aquí: el invitado responde en su propia página.</numerusform>
            <numerusform>%n no se pueden preguntar aquí: el invitado responde en su propia página.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Already checked in</source>
        <translation>Entrada ya registrada</translation>
    </message>
    <message>
        <source>This ticket was checked in %1.</source>
        <comment>%1: &apos;today at 09:14&apos;</comment>
        <translation>Esta entrada se registró %1.</translation>
    </message>
    <message>
        <source>This ticket was checked in %1 at %2.</source>
        <comment>%1: &apos;today at 09:14&apos;, %2: a door</comment>
        <translation>Esta entrada se registró %1 aquí: %2.</translation>
    </message>
    <message>
        <source>Was it not you, or do you need a new badge? Our staff will gladly help.</source>
        <translation>¿No fue usted o necesita una nueva acreditación? Nuestro personal le ayudará con gusto.</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>Esta entrada está anulada</translation>
    </message>
    <message>
        <source>It no longer opens the door.</source>
        <translation>Ya no permite el acceso.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look for a way with you.</source>
        <translation>Diríjase al punto de información. Nuestro personal buscará una solución con usted.</translation>
    </message>
    <message>
        <source>Not yet paid</source>
        <translation>Pendiente de pago</translation>
    </message>
    <message>
        <source>The payment for this ticket has not reached us yet.</source>
        <translation>Aún no hemos recibido el pago de esta entrada.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will sort it out with you.</source>
        <translation>Diríjase al punto de información. Nuestro personal lo resolverá con usted.</translation>
    </message>
    <message>
        <source>Please speak to our staff</source>
        <translation>Hable con nuestro personal, por favor</translation>
    </message>
    <message>
        <source>This ticket is on hold.</source>
        <translation>Esta entrada está retenida por ahora.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look into it with you.</source>
        <translation>Diríjase al punto de información. Nuestro personal lo revisará con usted.</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Este código ya no es válido</translation>
    </message>
    <message>
        <source>A newer ticket may have taken its place.</source>
        <translation>Puede que una entrada más reciente lo haya sustituido.</translation>
    </message>
    <message>
        <source>Please look for your latest ticket e-mail, or ask our staff.</source>
        <translation>Busque el correo más reciente con su entrada o consulte a nuestro personal.</translation>
    </message>
    <message>
        <source>A little too early</source>
        <translation>Es un poco pronto</translation>
    </message>
    <message>
        <source>This ticket is valid from %1.</source>
        <comment>%1: &apos;today&apos;, &apos;tomorrow&apos; or a day</comment>
        <translation>Esta entrada es válida desde %1.</translation>
    </message>
    <message>
        <source>Please come back then. We look forward to seeing you.</source>
        <translation>Vuelva entonces, por favor. Le esperamos con mucho gusto.</translation>
    </message>
    <message>
        <source>This ticket has ended</source>
        <translation>Esta entrada ha caducado</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <comment>%1: &apos;yesterday&apos;, or a day</comment>
        <translation>Era válida hasta %1.</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will gladly help.</source>
        <translation>Diríjase al punto de información. Nuestro personal le ayudará con gusto.</translation>
    </message>
    <message>
        <source>Not at this door</source>
        <translation>No es por esta puerta</translation>
    </message>
    <message>
        <source>Your ticket is not for this entrance.</source>
        <translation>Su entrada no corresponde a este acceso.</translation>
    </message>
    <message>
        <source>Please ask our staff. They will show you the way.</source>
        <translation>Consulte a nuestro personal. Le indicará el camino.</translation>
    </message>
    <message>
        <source>Your entrance: %1</source>
        <comment>%1: a door</comment>
        <translation>Su acceso: %1</translation>
    </message>
    <message>
        <source>This door is for other tickets.</source>
        <translation>Este acceso es para otras entradas.</translation>
    </message>
    <message>
        <source>Please go to “%1”. Our staff will show you the way.</source>
        <comment>%1: a door</comment>
        <translation>Diríjase a «%1». Nuestro personal le indicará el camino.</translation>
    </message>
    <message>
        <source>A ticket for another event</source>
        <translation>Una entrada para otro evento</translation>
    </message>
    <message>
        <source>This code belongs to a different event.</source>
        <translation>Este código pertenece a otro evento.</translation>
    </message>
    <message>
        <source>Please hold up your ticket for this event.</source>
        <translation>Muestre su entrada para este evento, por favor.</translation>
    </message>
    <message>
        <source>Please hold up your ticket for %1.</source>
        <comment>%1: the event</comment>
        <translation>Muestre su entrada para «%1», por favor.</translation>
    </message>
    <message>
        <source>We don’t know this code</source>
        <translation>No conocemos este código</translation>
    </message>
    <message>
        <source>It is not on the guest list.</source>
        <translation>No está en la lista de asistentes.</translation>
    </message>
    <message>
        <source>Is it your ticket for this event? Then our staff will gladly help.</source>
        <translation>¿Es su entrada para este evento? Nuestro personal le ayudará con gusto.</translation>
    </message>
    <message>
        <source>Is it your ticket for %1? Then our staff will gladly help.</source>
        <comment>%1: the event</comment>
        <translation>¿Es su entrada para «%1»? Nuestro personal le ayudará con gusto.</translation>
    </message>
    <message>
        <source>One code, several guests</source>
        <translation>Un código, varias personas</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets share this code.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n entrada usa este código.</numerusform>
            <numerusform>%n entradas comparten este código.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will check all of you in.</source>
        <translation>Diríjanse al punto de información. Nuestro personal registrará a todo el grupo.</translation>
    </message>
    <message>
        <source>Just a few questions</source>
        <translation>Solo unas preguntas</translation>
    </message>
    <message>
        <source>Something is still missing on your registration.</source>
        <translation>Aún falta algo en su inscripción.</translation>
    </message>
    <message>
        <source>Please go to the help desk. It only takes a moment.</source>
        <translation>Diríjase al punto de información. Es solo un momento.</translation>
    </message>
    <message>
        <source>Not on this session’s list</source>
        <translation>No está en la lista de esta sesión</translation>
    </message>
    <message>
        <source>You have not chosen this session.</source>
        <translation>No ha elegido esta sesión.</translation>
    </message>
    <message>
        <source>You have not chosen “%1”.</source>
        <comment>%1: a session</comment>
        <translation>No ha elegido «%1».</translation>
    </message>
    <message>
        <source>Please ask our staff. They know whether there is a seat for you.</source>
        <translation>Pregunte a nuestro equipo. Sabe si hay sitio para usted.</translation>
    </message>
    <message>
        <source>This session is full</source>
        <translation>Esta sesión está completa</translation>
    </message>
    <message>
        <source>Every seat in this room is taken.</source>
        <translation>Todos los sitios de esta sala están ocupados.</translation>
    </message>
    <message>
        <source>Please ask our staff, or choose another session.</source>
        <translation>Pregunte a nuestro equipo o elija otra sesión.</translation>
    </message>
    <message>
        <source>Your badge is on its way</source>
        <translation>Su acreditación está en camino</translation>
    </message>
    <message>
        <source>You are checked in. The printer has not finished your badge yet.</source>
        <translation>Su entrada está registrada. La impresora aún no ha terminado su acreditación.</translation>
    </message>
    <message>
        <source>Please wait a moment, or ask our staff: they will gladly help.</source>
        <translation>Espere un momento, por favor, o pregunte a nuestro equipo: le ayudará con mucho gusto.</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>None left</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>You have yours</source>
        <translation>Ya tiene el suyo</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a time</comment>
        <translation>A partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for our staff</source>
        <translation>A la espera de nuestro equipo</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Sorry, not possible</source>
        <translation>Lo sentimos, no es posible</translation>
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
        <translation>Esta sesión no se celebra</translation>
    </message>
    <message>
        <source>We are sorry. Maybe you like one of the other sessions?</source>
        <translation>Lo sentimos. ¿Quizá le guste otra de las sesiones?</translation>
    </message>
    <message>
        <source>This session is over</source>
        <translation>Esta sesión ya ha terminado</translation>
    </message>
    <message>
        <source>That is no longer possible</source>
        <translation>Ya no es posible</translation>
    </message>
    <message>
        <source>The session is over, or your ticket has changed. Our staff will gladly help you.</source>
        <translation>La sesión ha terminado o su entrada ha cambiado. Nuestro equipo le ayudará con gusto.</translation>
    </message>
    <message>
        <source>Seats are free</source>
        <translation>Hay plazas libres</translation>
    </message>
    <message>
        <source>Filling up</source>
        <translation>Casi completo</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>You have a seat</source>
        <translation>Tiene una plaza</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>En lista de espera</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Take a seat</source>
        <translation>Reservar una plaza</translation>
    </message>
    <message>
        <source>Join the waiting list</source>
        <translation>Apuntarme a la lista de espera</translation>
    </message>
    <message>
        <source>Give my seat back</source>
        <translation>Devolver mi plaza</translation>
    </message>
    <message>
        <source>Leave the waiting list</source>
        <translation>Salir de la lista de espera</translation>
    </message>
    <message>
        <source>I do not want it any more</source>
        <translation>Ya no la quiero</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Nothing has changed. Our staff will gladly help you.</source>
        <translation>No ha cambiado nada. Nuestro equipo le ayudará con gusto.</translation>
    </message>
    <message>
        <source>If you can&apos;t come, please give it back: somebody is waiting for it.</source>
        <translation>Si no puede venir, devuélvala, por favor: alguien la espera.</translation>
    </message>
    <message>
        <source>You are on the waiting list</source>
        <translation>Está en la lista de espera</translation>
    </message>
    <message>
        <source>You get a seat as soon as one is free.</source>
        <translation>Tendrá una plaza en cuanto quede una libre.</translation>
    </message>
    <message>
        <source>Your seat is asked for</source>
        <translation>Su plaza está solicitada</translation>
    </message>
    <message>
        <source>All seats are taken: you get one as soon as it is free. We tell you here, now or when you show your code again.</source>
        <translation>Todas las plazas están ocupadas: tendrá una en cuanto quede libre. Se lo diremos aquí, enseguida o cuando vuelva a mostrar su código.</translation>
    </message>
    <message>
        <source>We tell you here whether you have it, now or when you show your code again.</source>
        <translation>Le diremos aquí si la tiene, enseguida o cuando vuelva a mostrar su código.</translation>
    </message>
    <message>
        <source>You have given it back</source>
        <translation>La ha devuelto</translation>
    </message>
    <message>
        <source>Thank you. Somebody else will be glad of it.</source>
        <translation>Gracias. Otra persona se alegrará.</translation>
    </message>
    <message>
        <source>All seats are taken. On the waiting list you get one as soon as it is free.</source>
        <translation>Todas las plazas están ocupadas. En la lista de espera tendrá una en cuanto quede libre.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Does not take place</source>
        <translation>No se celebra</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <comment>time and room</comment>
        <translation>Trasladada: %1</translation>
    </message>
    <message>
        <source>Please go there now: %1</source>
        <comment>a room</comment>
        <translation>Vaya ahora, por favor: %1</translation>
    </message>
    <message>
        <source>Please go there now</source>
        <translation>Vaya ahora, por favor</translation>
    </message>
    <message>
        <source>A seat is free again</source>
        <translation>Vuelve a haber un sitio libre</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Filling up</source>
        <translation>Casi completo</translation>
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
            <numerusform>%n dentro</numerusform>
            <numerusform>%n dentro</numerusform>
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
            <numerusform>%n sitio libre</numerusform>
            <numerusform>%n sitios libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffRequestWords</name>
    <message>
        <source>Waiting</source>
        <comment>a request for staff</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Taken on</source>
        <comment>a request</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a request</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a request</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Take on</source>
        <comment>a request</comment>
        <translation>Encargarme</translation>
    </message>
    <message>
        <source>Can’t be had …</source>
        <translation>No es posible …</translation>
    </message>
    <message>
        <source>Somebody has taken it on already.</source>
        <translation>Alguien ya se encarga de ello.</translation>
    </message>
    <message>
        <source>It is settled, and stays so.</source>
        <translation>Está cerrado y así se queda.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
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
        <translation>En curso: %1</translation>
    </message>
    <message>
        <source>The guest sees that it is on its way.</source>
        <translation>El invitado ve que ya está en camino.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>%1: a thing</comment>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <comment>%1: a thing</comment>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>The guest is told why.</source>
        <translation>El invitado sabrá el motivo.</translation>
    </message>
    <message>
        <source>Somebody else was faster.</source>
        <translation>Alguien se ha adelantado.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1: how far a request is, %2: who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>Esta petición ya no existe.</translation>
    </message>
    <message>
        <source>Please say why: the guest is told.</source>
        <translation>Indique el motivo, por favor: el invitado lo sabrá.</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters, please.</source>
        <translation>
            <numerusform>Es demasiado largo: como máximo %n carácter.</numerusform>
            <numerusform>Es demasiado largo: como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>requests; %1: how many</comment>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>requests; %1: how many</comment>
        <translation>En espera %1</translation>
    </message>
    <message>
        <source>Taken on %1</source>
        <comment>requests; %1: how many</comment>
        <translation>En curso %1</translation>
    </message>
    <message>
        <source>Settled %1</source>
        <comment>requests; %1: how many</comment>
        <translation>Cerradas %1</translation>
    </message>
    <message>
        <source>Whatever guests ask for appears here by itself.</source>
        <translation>Lo que pidan los invitados aparecerá aquí solo.</translation>
    </message>
    <message>
        <source>Everybody has what they asked for</source>
        <translation>Todos tienen lo que pidieron</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nadie espera</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>No hay nada en curso</translation>
    </message>
    <message>
        <source>What somebody takes on is listed here until they have done it.</source>
        <translation>Lo que alguien tenga en curso queda aquí hasta que lo haya hecho.</translation>
    </message>
    <message>
        <source>Nothing was settled in the last hour</source>
        <translation>No se ha cerrado nada en la última hora</translation>
    </message>
    <message>
        <source>What is done or declined stays here for an hour.</source>
        <translation>Lo hecho o rechazado queda aquí una hora.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
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
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>a role</comment>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Not yet in</source>
        <translation>Aún no ha entrado</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a guest went out again</comment>
        <translation>Ha salido</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Only an administrator may do that.</source>
        <translation>Solo puede hacerlo la administración.</translation>
    </message>
    <message>
        <source>Only a supervisor may do that.</source>
        <translation>Solo puede hacerlo un responsable.</translation>
    </message>
    <message>
        <source>The guest is inside already.</source>
        <translation>El invitado ya está dentro.</translation>
    </message>
    <message>
        <source>The door does not let this guest in.</source>
        <translation>La entrada no admite a este invitado.</translation>
    </message>
    <message>
        <source>The guest is not inside.</source>
        <translation>El invitado no está dentro.</translation>
    </message>
    <message>
        <source>There is nothing to overrule.</source>
        <translation>No hay nada que anular.</translation>
    </message>
    <message>
        <source>This can’t be overruled.</source>
        <translation>Esto no se puede anular.</translation>
    </message>
    <message>
        <source>There is nothing to undo at this door.</source>
        <translation>En esta entrada no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>The guest’s name has not arrived here yet.</source>
        <translation>El nombre del invitado aún no ha llegado aquí.</translation>
    </message>
    <message>
        <source>The guest is in.</source>
        <translation>El invitado ha entrado.</translation>
    </message>
    <message>
        <source>The guest is out.</source>
        <translation>El invitado ha salido.</translation>
    </message>
    <message>
        <source>The guest is in, and your reason is on record.</source>
        <translation>El invitado ha entrado y su motivo queda registrado.</translation>
    </message>
    <message>
        <source>Undone: the last passage at this door no longer counts.</source>
        <translation>Deshecho: el último paso por esta entrada ya no cuenta.</translation>
    </message>
    <message>
        <source>The badge is corrected.</source>
        <translation>La acreditación está corregida.</translation>
    </message>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>La acreditación va camino de la impresora.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>The badge is printing …</source>
        <translation>Imprimiendo la acreditación…</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>La acreditación está impresa.</translation>
    </message>
    <message>
        <source>The badge was not printed: please look at the printer.</source>
        <translation>La acreditación no se ha impreso: revise la impresora.</translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <comment>%1: a sentence</comment>
        <translation>No admitido: %1</translation>
    </message>
    <message>
        <source>Something is not filled in yet.</source>
        <translation>Falta todavía un dato.</translation>
    </message>
    <message>
        <source>No guest here has that code.</source>
        <translation>Ningún invitado tiene ese código aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n guests share that code.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n invitado tiene ese código.</numerusform>
            <numerusform>%n invitados comparten ese código.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look for one of them by name.</source>
        <translation>Busque a uno de ellos por su nombre.</translation>
    </message>
    <message>
        <source>Nothing was done: this kiosk can’t use its data.</source>
        <translation>No se ha hecho nada: este quiosco no puede usar sus datos.</translation>
    </message>
    <message>
        <source>Please try again, or call whoever looks after it.</source>
        <translation>Inténtelo de nuevo o avise a quien se ocupa de él.</translation>
    </message>
    <message>
        <source>A badge needs a first name or a last name.</source>
        <translation>Una acreditación necesita nombre o apellido.</translation>
    </message>
    <message>
        <source>Please say why: it goes on record.</source>
        <translation>Indique el motivo: queda registrado.</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters, please.</source>
        <translation>
            <numerusform>Es demasiado largo: como máximo %n carácter.</numerusform>
            <numerusform>Es demasiado largo: como máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest is registered, and in.</source>
        <translation>El invitado está registrado y dentro.</translation>
    </message>
    <message>
        <source>No ticket was made: there are no places left of that type.</source>
        <translation>No hay entrada: no quedan plazas de ese tipo.</translation>
    </message>
    <message>
        <source>Please choose another type, or ask the organizers.</source>
        <translation>Elija otro tipo o pregunte a la organización.</translation>
    </message>
    <message>
        <source>A guest needs a first name or a last name.</source>
        <translation>Un invitado necesita un nombre o un apellido.</translation>
    </message>
    <message>
        <source>Nothing was done: this kiosk is at another door now.</source>
        <translation>No se ha hecho nada: este quiosco está ahora en otra puerta.</translation>
    </message>
    <message>
        <source>You see how it stands there. Please look again.</source>
        <translation>Ve cómo están las cosas allí. Compruébelo de nuevo.</translation>
    </message>
    <message>
        <source>The questions come first (F10).</source>
        <translation>Primero las preguntas (F10).</translation>
    </message>
    <message>
        <source>There is no question to answer.</source>
        <translation>No hay ninguna pregunta por responder.</translation>
    </message>
    <message>
        <source>The answers are kept, and the guest is in.</source>
        <translation>Las respuestas están guardadas y el invitado ha entrado.</translation>
    </message>
    <message>
        <source>What was answered is kept.</source>
        <translation>Lo que se respondió está guardado.</translation>
    </message>
    <message>
        <source>There is a new question, or other answers to one.</source>
        <translation>Hay una pregunta nueva, u otras respuestas posibles.</translation>
    </message>
    <message>
        <source>The guest has a ticket, but is not in.</source>
        <translation>El invitado tiene una entrada, pero no ha pasado.</translation>
    </message>
    <message>
        <source>The answers are kept, but the guest is not in.</source>
        <translation>Respuestas guardadas; el invitado no ha pasado.</translation>
    </message>
    <message>
        <source>Please try once more in a moment.</source>
        <translation>Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Another kiosk prints the badge.</source>
        <translation>Otro quiosco imprime la acreditación.</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>The guests are made up, and nothing counts.</source>
        <translation>Los invitados son inventados y nada cuenta.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AgendaPage</name>
    <message>
        <source>My sessions</source>
        <translation>Mis sesiones</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>room · what is new of the session</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Sesiones anteriores</translation>
    </message>
    <message>
        <source>Later sessions</source>
        <translation>Sesiones posteriores</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
</context>
<context>
    <name>usher::ui::AnswersForm</name>
    <message>
        <source>Answer the questions</source>
        <translation>Responder a las preguntas</translation>
    </message>
    <message>
        <source>↑ and ↓ go from question to question, ← and → from answer to answer.</source>
        <translation>↑ y ↓ van de pregunta en pregunta, ← y → de respuesta en respuesta.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>Guardar las respuestas</translation>
    </message>
    <message>
        <source>Answer and let in</source>
        <translation>Responder y dejar entrar</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>There is no answer to keep: what is open stays open.</source>
        <translation>No hay respuesta que guardar: lo pendiente sigue pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still need an answer.</source>
        <translation>
            <numerusform>A %n pregunta le falta la respuesta.</numerusform>
            <numerusform>A %n preguntas les falta la respuesta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ArrivalsPanel</name>
    <message>
        <source>came in today</source>
        <comment>after a number of guests</comment>
        <translation>han entrado hoy</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>after a number of guests; %1: a time</comment>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>inside now</source>
        <comment>after a number of guests</comment>
        <translation>dentro ahora</translation>
    </message>
</context>
<context>
    <name>usher::ui::ArrivalsPlot</name>
    <message>
        <source>Nobody has come in yet today.</source>
        <translation>Hoy aún no ha entrado nadie.</translation>
    </message>
    <message>
        <source>Most came at %1: %2.</source>
        <comment>%1: a time, %2: how many guests</comment>
        <translation>La mayoría llegó a las %1: %2.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AskedQuestion</name>
    <message>
        <source>Agrees</source>
        <comment>a guest, to a consent</comment>
        <translation>Acepta</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <comment>a guest, to a consent</comment>
        <translation>No acepta</translation>
    </message>
    <message>
        <source>Signs at a kiosk</source>
        <comment>a guest</comment>
        <translation>Firma en un quiosco</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <comment>a guest</comment>
        <translation>No firma</translation>
    </message>
    <message>
        <source>The guest signs this at a kiosk, by holding up their code.</source>
        <translation>Esto lo firma el invitado en un quiosco, mostrando su código.</translation>
    </message>
    <message>
        <source>If the guest wants to: they sign at a kiosk, by holding up their code.</source>
        <translation>Si el invitado quiere: firma en un quiosco, mostrando su código.</translation>
    </message>
    <message>
        <source>Nobody comes in without agreeing to this. It stays open.</source>
        <translation>Nadie entra sin aceptar esto. La pregunta queda pendiente.</translation>
    </message>
    <message>
        <source>That is not complete yet.</source>
        <translation>Aún no está completo.</translation>
    </message>
    <message>
        <source>Please answer this one.</source>
        <translation>Responda a esta, por favor.</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <comment>a question</comment>
        <translation>Hay que responder</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <comment>a question</comment>
        <translation>Opcional</translation>
    </message>
</context>
<context>
    <name>usher::ui::AskingPage</name>
    <message numerus="yes">
        <source>You can have up to %n.</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>Puede pedir una unidad.</numerusform>
            <numerusform>Puede pedir hasta %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Pedirlo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Su nota: %1</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
</context>
<context>
    <name>usher::ui::AttractPage</name>
    <message>
        <source>The camera is starting</source>
        <translation>La cámara se está iniciando</translation>
    </message>
    <message>
        <source>Just a moment. A hand scanner already works.</source>
        <translation>Un momento. El lector de mano ya funciona.</translation>
    </message>
    <message>
        <source>The camera is not answering</source>
        <translation>La cámara no responde</translation>
    </message>
    <message>
        <source>We keep trying. A hand scanner still works, and our staff will gladly help.</source>
        <translation>Seguimos intentándolo. El lector de mano funciona y nuestro personal le ayudará con gusto.</translation>
    </message>
    <message>
        <source>The camera is in use elsewhere</source>
        <translation>La cámara está ocupada</translation>
    </message>
    <message>
        <source>There is no camera here</source>
        <translation>Aquí no hay cámara</translation>
    </message>
    <message>
        <source>A hand scanner works, and our staff will gladly help.</source>
        <translation>El lector de mano funciona y nuestro personal le ayudará con gusto.</translation>
    </message>
    <message>
        <source>Hold your code in front of the camera</source>
        <translation>Muestre su código a la cámara</translation>
    </message>
    <message>
        <source>Hold your code in front of the hand scanner</source>
        <translation>Muestre su código al lector de mano</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Register here</source>
        <translation>Inscribirse aquí</translation>
    </message>
    <message>
        <source>I don’t have my code</source>
        <translation>No tengo mi código</translation>
    </message>
    <message>
        <source>Larger text, reading aloud</source>
        <translation>Texto más grande, lectura en voz alta</translation>
    </message>
</context>
<context>
    <name>usher::ui::CataloguePage</name>
    <message>
        <source>What you asked for</source>
        <translation>Lo que ha pedido</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>¿Qué desea?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation>Ha pedido</translation>
    </message>
    <message>
        <source>%1 · number %2</source>
        <comment>state of a request · its number</comment>
        <translation>%1 · número %2</translation>
    </message>
</context>
<context>
    <name>usher::ui::ChoosingPage</name>
    <message>
        <source>Guest without a name</source>
        <translation>Invitado sin nombre</translation>
    </message>
    <message>
        <source>Has come in already</source>
        <translation>Ya ha entrado</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>Pregunte a nuestro equipo</translation>
    </message>
    <message>
        <source>Who of you is here?</source>
        <translation>¿Quiénes de ustedes están aquí?</translation>
    </message>
    <message>
        <source>Nobody of you can come in now</source>
        <translation>Ninguno de ustedes puede entrar ahora</translation>
    </message>
    <message>
        <source>Touch everybody who is here. The others can check in when they come.</source>
        <translation>Toque a todos los que están aquí. Los demás podrán registrarse cuando lleguen.</translation>
    </message>
    <message>
        <source>Our staff will gladly help.</source>
        <translation>Nuestro equipo le ayudará con gusto.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n guest(s)</source>
        <translation>
            <numerusform>Registrar a %n invitado</numerusform>
            <numerusform>Registrar a %n invitados</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>usher::ui::DeclineForm</name>
    <message>
        <source>None are left</source>
        <translation>No queda ninguno</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>Venga al mostrador</translation>
    </message>
    <message>
        <source>That is only there later</source>
        <translation>Solo más tarde</translation>
    </message>
    <message>
        <source>We don’t have that here</source>
        <translation>Aquí no lo tenemos</translation>
    </message>
    <message>
        <source>Can’t be had: %1</source>
        <comment>%1: a thing</comment>
        <translation>No es posible: %1</translation>
    </message>
    <message>
        <source>Why? The guest is told, in your words.</source>
        <translation>¿Por qué? El invitado leerá sus palabras.</translation>
    </message>
    <message>
        <source>In your own words, or one of these</source>
        <translation>Con sus palabras, o uno de estos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>usher::ui::Deeds</name>
    <message>
        <source>Let in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>Dejar salir</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimir tarjeta</translation>
    </message>
    <message>
        <source>Correct badge …</source>
        <translation>Corregir tarjeta…</translation>
    </message>
    <message>
        <source>Undo …</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Overrule …</source>
        <translation>Excepción…</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Questions …</source>
        <comment>to be answered</comment>
        <translation>Preguntas …</translation>
    </message>
    <message>
        <source>Print again …</source>
        <comment>a badge</comment>
        <translation>Reimprimir …</translation>
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
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1: a day or a time</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>The registration is newer than this kiosk’s guest list: there is no name yet.</source>
        <translation>La inscripción es más reciente que la lista de este quiosco: aún no hay nombre.</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Tipo de entrada</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n aún abierta</numerusform>
            <numerusform>%n aún abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entradas y salidas</translation>
    </message>
    <message>
        <source>This guest has not been anywhere yet.</source>
        <translation>Este invitado aún no ha pasado por ninguna puerta.</translation>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same group</source>
        <translation>Del mismo grupo</translation>
    </message>
    <message numerus="yes">
        <source>All %n guests of the group</source>
        <translation>
            <numerusform>El %n invitado del grupo</numerusform>
            <numerusform>Los %n invitados del grupo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::FilterBar</name>
    <message>
        <source>Not yet in</source>
        <translation>Aún no ha entrado</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ha salido</translation>
    </message>
    <message>
        <source>Not to be let in</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a filter</comment>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Of one door …</source>
        <translation>De una entrada …</translation>
    </message>
</context>
<context>
    <name>usher::ui::GroupPage</name>
    <message>
        <source>Tap a name to say who is here; the sign at its end opens the guest.</source>
        <translation>Toque un nombre para decir quién está; el signo del final abre la ficha.</translation>
    </message>
    <message>
        <source>Space says who is here, Enter opens the guest.</source>
        <translation>Espacio dice quién está, Intro abre la ficha.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of them come up here once these are in.</source>
        <translation>
            <numerusform>%n más aparecerá aquí cuando estos hayan entrado.</numerusform>
            <numerusform>%n más aparecerán aquí cuando estos hayan entrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message numerus="yes">
        <source>Let in %n guest(s)</source>
        <translation>
            <numerusform>Dejar entrar a %n invitado</numerusform>
            <numerusform>Dejar entrar a %n invitados</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>F2</source>
        <comment>the key</comment>
        <translation>F2</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>No hay nadie marcado.</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>No marcar a nadie</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar a todos</translation>
    </message>
    <message>
        <source>F3</source>
        <comment>the key</comment>
        <translation>F3</translation>
    </message>
    <message numerus="yes">
        <source>Only %n place(s) left for those who are not enrolled: please untick some.</source>
        <translation>
            <numerusform>Solo queda %n plaza para quienes no están inscritos: desmarque a algunos.</numerusform>
            <numerusform>Solo quedan %n plazas para quienes no están inscritos: desmarque a algunos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can come in now.</source>
        <translation>Ninguno de ellos puede entrar ahora.</translation>
    </message>
</context>
<context>
    <name>usher::ui::GuestPage</name>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>usher::ui::HistoryRow</name>
    <message>
        <source>In</source>
        <comment>a passage through a door</comment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>a passage through a door</comment>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>usher::ui::IncidentCard</name>
    <message>
        <source>Open guest</source>
        <translation>Abrir invitado</translation>
    </message>
    <message>
        <source>It was right</source>
        <comment>two entries with one ticket</comment>
        <translation>Era correcto</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <comment>two entries with one ticket</comment>
        <translation>Fue un error</translation>
    </message>
    <message>
        <source>Seen to</source>
        <comment>what the backend does not take</comment>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>It is there</source>
        <comment>a badge</comment>
        <translation>Está aquí</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <comment>a badge</comment>
        <translation>No hace falta</translation>
    </message>
</context>
<context>
    <name>usher::ui::KeyCap</name>
    <message>
        <source>Delete the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Números y signos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
</context>
<context>
    <name>usher::ui::KioskBody</name>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Por resolver</translation>
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
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>More …</source>
        <comment>deeds</comment>
        <translation>Más …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>usher::ui::KioskWindow</name>
    <message>
        <source>Back to start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Acepto</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>No acepto</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>What would you like a ticket for?</source>
        <translation>¿Qué entrada desea?</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>¿Cuál es su nombre?</translation>
    </message>
    <message>
        <source>As it shall stand on your badge</source>
        <translation>Tal como figurará en su acreditación</translation>
    </message>
    <message>
        <source>And your last name?</source>
        <translation>¿Y su apellido?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Which company are you with?</source>
        <translation>¿De qué empresa viene?</translation>
    </message>
    <message>
        <source>Company or organisation; may stay empty</source>
        <translation>Empresa u organización; opcional</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a guest&apos;s name: which question it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>What is your booking reference or e-mail address?</source>
        <translation>¿Cuál es su localizador de reserva o su correo electrónico?</translation>
    </message>
    <message>
        <source>What is your last name?</source>
        <translation>¿Cuál es su apellido?</translation>
    </message>
    <message>
        <source>It is in the e-mail that confirms your booking</source>
        <translation>Está en el correo de confirmación</translation>
    </message>
    <message>
        <source>As it is on your booking</source>
        <translation>Como figura en su reserva</translation>
    </message>
    <message>
        <source>We did not find you. Please check your booking reference or e-mail address.</source>
        <translation>No le hemos encontrado. Compruebe su localizador de reserva o su correo electrónico.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Where may we send your ticket?</source>
        <translation>¿Adónde podemos enviar su entrada?</translation>
    </message>
    <message>
        <source>Your e-mail address; may stay empty</source>
        <translation>Su correo electrónico; opcional</translation>
    </message>
    <message>
        <source>Is there anything we should know?</source>
        <translation>¿Hay algo que debamos saber?</translation>
    </message>
    <message>
        <source>For who brings it; may stay empty</source>
        <translation>Para quien se lo lleva; opcional</translation>
    </message>
</context>
<context>
    <name>usher::ui::ListChoice</name>
    <message>
        <source>Where shall this kiosk check in?</source>
        <translation>¿Dónde debe registrar este quiosco?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The event has no other check-in list.</source>
        <translation>El evento no tiene otra lista de entrada.</translation>
    </message>
    <message>
        <source>This kiosk checks in there now.</source>
        <translation>Este quiosco registra ahí ahora.</translation>
    </message>
    <message>
        <source>Guests of which door?</source>
        <translation>¿Los invitados de qué entrada?</translation>
    </message>
</context>
<context>
    <name>usher::ui::LookUp</name>
    <message>
        <source>Name, company, booking or code</source>
        <translation>Nombre, empresa, reserva o código</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>Buscar un invitado</translation>
    </message>
    <message>
        <source>Guests found</source>
        <translation>Invitados encontrados</translation>
    </message>
    <message>
        <source>Begin to type: parts of a name, a company or a code are enough; of a booking, type its whole reference.</source>
        <translation>Empiece a escribir: basta una parte del nombre, la empresa o el código; de una reserva, la referencia completa.</translation>
    </message>
    <message>
        <source>Nobody is found by that. Fewer letters find more; a whole code can be opened as it is.</source>
        <translation>No se encuentra a nadie. Con menos letras se encuentra más; un código completo se puede abrir tal cual.</translation>
    </message>
    <message>
        <source>There are more: type on.</source>
        <translation>Hay más: siga escribiendo.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Nobody of those chosen is found by that. Without the filter there may be others.</source>
        <translation>Nadie de los elegidos coincide. Sin el filtro puede haber otros.</translation>
    </message>
    <message>
        <source>Register a guest</source>
        <translation>Registrar a un invitado</translation>
    </message>
    <message>
        <source>F9</source>
        <comment>the key</comment>
        <translation>F9</translation>
    </message>
    <message>
        <source>As they stand at: %1</source>
        <comment>%1: a check-in list</comment>
        <translation>Según: %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::NoticePage</name>
    <message>
        <source>Ask for something</source>
        <translation>Pedir algo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>usher::ui::OnceMore</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
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
        <translation>Idioma, texto más grande, lectura en voz alta</translation>
    </message>
    <message>
        <source>Larger text, reading aloud</source>
        <translation>Texto más grande, lectura en voz alta</translation>
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
        <translation>%1 de %2 cifras</translation>
    </message>
</context>
<context>
    <name>usher::ui::PinPage</name>
    <message>
        <source>The next one can be tried at %1, in %2.</source>
        <comment>%1: a time, %2: minutes and seconds</comment>
        <translation>El siguiente se podrá probar a las %1, en %2.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>A PIN has six digits.</source>
        <translation>Un PIN tiene seis cifras.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>Ese PIN no es correcto.</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many PINs were wrong.</source>
        <translation>Demasiados PIN incorrectos.</translation>
    </message>
    <message>
        <source>Nobody is named as staff for this event yet.</source>
        <translation>Aún no se ha nombrado personal para este evento.</translation>
    </message>
    <message>
        <source>Its organizers can name people on their page “Kiosk staff”.</source>
        <translation>La organización puede hacerlo en su página «Kiosk staff».</translation>
    </message>
    <message>
        <source>This kiosk can’t read who is staff.</source>
        <translation>Este quiosco no puede leer quién es del personal.</translation>
    </message>
    <message>
        <source>Please try again, or call whoever looks after it.</source>
        <translation>Inténtelo de nuevo o avise a quien se ocupa de él.</translation>
    </message>
    <message>
        <source>%1, your PIN please</source>
        <comment>%1: whose badge was held up</comment>
        <translation>%1, su PIN, por favor</translation>
    </message>
    <message>
        <source>Your PIN, please</source>
        <translation>Su PIN, por favor</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Back to the guests</source>
        <translation>Volver a los invitados</translation>
    </message>
    <message>
        <source>This is a training.</source>
        <translation>Esto es un entrenamiento.</translation>
    </message>
    <message>
        <source>Any six digits will do.</source>
        <translation>Sirven seis cifras cualesquiera.</translation>
    </message>
</context>
<context>
    <name>usher::ui::PreferencesSheet</name>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Language, larger text, reading aloud</source>
        <translation>Idioma, texto más grande, lectura en voz alta</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>usher::ui::PreflightPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>The badge, as it is printed</source>
        <translation>La acreditación, tal como se imprime</translation>
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
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>There are no more sessions to come. Thank you for being here!</source>
        <translation>No quedan más sesiones. ¡Gracias por estar aquí!</translation>
    </message>
    <message>
        <source>Touch a session to see more of it.</source>
        <translation>Toque una sesión para ver más.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>Sesiones anteriores</translation>
    </message>
    <message>
        <source>Later sessions</source>
        <translation>Sesiones posteriores</translation>
    </message>
</context>
<context>
    <name>usher::ui::ReceiptPage</name>
    <message>
        <source>Ask for something else</source>
        <translation>Pedir algo más</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Elegir otra cosa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>We have your request</source>
        <translation>Tenemos su petición</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>Show your code here again, and you see how far it is.</source>
        <translation>Vuelva a mostrar aquí su código y verá cómo va.</translation>
    </message>
    <message>
        <source>That has just gone</source>
        <translation>Se acaba de agotar</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Somebody was a moment faster. Is there something else you would like?</source>
        <translation>Alguien se ha adelantado por un momento. ¿Desea otra cosa?</translation>
    </message>
    <message>
        <source>Nothing was asked for. Our staff will gladly help you.</source>
        <translation>No se ha pedido nada. Nuestro equipo le ayudará con gusto.</translation>
    </message>
</context>
<context>
    <name>usher::ui::RegisterForm</name>
    <message>
        <source>chosen</source>
        <comment>a ticket type</comment>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Register a guest</source>
        <translation>Registrar a un invitado</translation>
    </message>
    <message>
        <source>This event gives no tickets at the door.</source>
        <translation>Este evento no da entradas en la puerta.</translation>
    </message>
    <message>
        <source>The guest gets a ticket and comes in with a badge.</source>
        <translation>El invitado recibe una entrada y pasa con una acreditación.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail for the ticket; may stay empty</source>
        <translation>Correo para la entrada; puede quedar vacío</translation>
    </message>
    <message>
        <source>Register and let in</source>
        <translation>Registrar y dejar entrar</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <translation>Nota del invitado</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
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
        <translation>Cerrado por</translation>
    </message>
    <message>
        <source>Taken on by</source>
        <translation>Se encarga</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>usher::ui::RequestPage</name>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>usher::ui::RequestsPanel</name>
    <message>
        <source>Requests of guests</source>
        <translation>Peticiones de los invitados</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Choose a request</source>
        <translation>Elija una petición</translation>
    </message>
    <message>
        <source>Take it on, so that nobody else goes for it too.</source>
        <translation>Encárguese de ella, para que nadie más vaya.</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter takes the next step: take on, then done.</source>
        <translation>↑ y ↓ eligen, Intro da el paso siguiente: encargarse y, después, hecho.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>This kiosk can’t read its data.</source>
        <translation>Este quiosco no puede leer sus datos.</translation>
    </message>
    <message>
        <source>There may be news.</source>
        <translation>Puede haber novedades.</translation>
    </message>
    <message>
        <source>There are more: these are the oldest.</source>
        <translation>Hay más: estas son las más antiguas.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ScanAdvice</name>
    <message>
        <source>Please make the code brighter</source>
        <translation>Más luz en el código, por favor</translation>
    </message>
    <message>
        <source>Please tilt your code a little: it mirrors a light</source>
        <translation>Incline un poco el código: refleja la luz</translation>
    </message>
    <message>
        <source>A little closer, please</source>
        <translation>Un poco más cerca, por favor</translation>
    </message>
    <message>
        <source>A little further away, please</source>
        <translation>Un poco más lejos, por favor</translation>
    </message>
    <message>
        <source>Please show the whole code</source>
        <translation>Muestre el código entero, por favor</translation>
    </message>
    <message>
        <source>Please hold it still for a moment</source>
        <translation>No lo mueva un momento, por favor</translation>
    </message>
    <message>
        <source>Your code is hard to read. You can go on without it, too.</source>
        <translation>Cuesta leer su código. También puede seguir sin él.</translation>
    </message>
    <message>
        <source>Your code is hard to read. Our staff will gladly help.</source>
        <translation>Cuesta leer su código. Nuestro personal le ayudará con gusto.</translation>
    </message>
</context>
<context>
    <name>usher::ui::SessionPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, from – to</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At the same time as yours: %1</source>
        <comment>title of a session</comment>
        <translation>A la misma hora que su sesión: %1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>usher::ui::SignaturePage</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Firme aquí con el dedo</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>Acepto y firmo</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Firmar de nuevo</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>No acepto</translation>
    </message>
    <message>
        <source>Or press Enter to sign with a cross.</source>
        <translation>O pulse Intro para firmar con una cruz.</translation>
    </message>
</context>
<context>
    <name>usher::ui::Spoken</name>
    <message>
        <source>Press Tab to move, and Enter to choose.</source>
        <translation>Pulse Tabulador para avanzar e Intro para elegir.</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1, botón</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, sin elegir</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>Type your answer.</source>
        <translation>Escriba su respuesta.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>This screen now reads aloud what it shows.</source>
        <translation>Esta pantalla lee ahora en voz alta lo que muestra.</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffForm</name>
    <message>
        <source>The wrong guest</source>
        <translation>No era ese invitado</translation>
    </message>
    <message>
        <source>Let in by mistake</source>
        <translation>Entrada por error</translation>
    </message>
    <message>
        <source>The guest did not come in</source>
        <translation>El invitado no entró</translation>
    </message>
    <message>
        <source>Only tried out</source>
        <translation>Solo una prueba</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identidad comprobada</translation>
    </message>
    <message>
        <source>Sorted out at the help desk</source>
        <translation>Resuelto en el mostrador</translation>
    </message>
    <message>
        <source>Agreed with the organizers</source>
        <translation>Acordado con la organización</translation>
    </message>
    <message>
        <source>Badge lost, the guest is known</source>
        <translation>Tarjeta perdida, es conocido</translation>
    </message>
    <message>
        <source>Let in against the door</source>
        <translation>Dejar entrar pese al rechazo</translation>
    </message>
    <message>
        <source>The door refuses this ticket. Why does the guest come in all the same?</source>
        <translation>La entrada rechaza este billete. ¿Por qué entra el invitado de todos modos?</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Undo the last passage</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>It will be as if the guest had not passed this door. Why?</source>
        <translation>Será como si el invitado no hubiera pasado por esta entrada. ¿Por qué?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Correct the badge</source>
        <translation>Corregir la acreditación</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>In your own words, or one of these</source>
        <translation>Con sus palabras, o uno de estos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>a badge</comment>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>a badge</comment>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Printed badly</source>
        <comment>a badge</comment>
        <translation>Mal impresa</translation>
    </message>
    <message>
        <source>Print the badge again</source>
        <translation>Reimprimir la acreditación</translation>
    </message>
    <message>
        <source>Badges that came out for this guest: %1. Why another one?</source>
        <comment>%1: a number</comment>
        <translation>Acreditaciones que han salido para esta persona: %1. ¿Por qué otra?</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Details changed</source>
        <comment>on a badge</comment>
        <translation>Datos cambiados</translation>
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
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffKeys</name>
    <message>
        <source>Whom are you looking for?</source>
        <translation>¿A quién busca?</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>choose a guest</source>
        <translation>elegir un invitado</translation>
    </message>
    <message>
        <source>open the guest</source>
        <translation>abrir el invitado</translation>
    </message>
    <message>
        <source>go back a step</source>
        <translation>volver un paso</translation>
    </message>
    <message>
        <source>lock, and back to the guests</source>
        <translation>bloquear y volver a los invitados</translation>
    </message>
    <message>
        <source>F9</source>
        <comment>the key</comment>
        <translation>F9</translation>
    </message>
    <message>
        <source>register a guest</source>
        <translation>registrar a un invitado</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffWindow</name>
    <message>
        <source>One moment …</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>usher::ui::StillTherePage</name>
    <message>
        <source>Still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on where you were.</source>
        <translation>Toque en cualquier lugar para seguir donde estaba.</translation>
    </message>
    <message>
        <source>Otherwise this screen starts again for the next guest.</source>
        <translation>Si no, la pantalla vuelve al inicio para la siguiente persona.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>He terminado</translation>
    </message>
</context>
<context>
    <name>usher::ui::TouchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>usher::ui::TypedPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>usher::ui::WelcomeAllPage</name>
    <message>
        <source>Our staff have the badge</source>
        <translation>Nuestro equipo tiene la acreditación</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>Pase, por favor</translation>
    </message>
    <message>
        <source>The badge is printing …</source>
        <translation>La acreditación se está imprimiendo…</translation>
    </message>
    <message>
        <source>Please take the badge</source>
        <translation>Tome la acreditación</translation>
    </message>
    <message>
        <source>Our staff will print the badge</source>
        <translation>Nuestro equipo imprimirá la acreditación</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>Pregunte a nuestro equipo</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>Hasta pronto</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>They will gladly help all of you.</source>
        <translation>Les ayudará con gusto a todos.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) checked out</source>
        <translation>
            <numerusform>%n invitado ha salido</numerusform>
            <numerusform>%n invitados han salido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) checked in</source>
        <translation>
            <numerusform>%n invitado registrado</numerusform>
            <numerusform>%n invitados registrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest without a name</source>
        <translation>Invitado sin nombre</translation>
    </message>
    <message>
        <source>The others can check in here when they come.</source>
        <translation>Los demás podrán registrarse aquí cuando lleguen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>The badge is coming from %1</source>
        <comment>%1: a kiosk&apos;s name</comment>
        <translation>La acreditación sale en %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::WelcomePage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Nos alegra verle de nuevo</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>Hasta pronto</translation>
    </message>
    <message>
        <source>Your badge as it is printed</source>
        <translation>Su acreditación tal como se imprime</translation>
    </message>
    <message>
        <source>You are checked out.</source>
        <translation>Su salida está registrada.</translation>
    </message>
    <message>
        <source>Our staff will hand you your badge</source>
        <translation>Nuestro personal le entregará su acreditación</translation>
    </message>
    <message>
        <source>You are checked in. You registered so recently that your name has not reached this kiosk yet.</source>
        <translation>Su llegada está registrada. Su inscripción es tan reciente que su nombre aún no ha llegado a este terminal.</translation>
    </message>
    <message>
        <source>Please come in.</source>
        <translation>Adelante, por favor.</translation>
    </message>
    <message>
        <source>Your badge is printing …</source>
        <translation>Su acreditación se está imprimiendo…</translation>
    </message>
    <message>
        <source>Please take your badge</source>
        <translation>Recoja su acreditación, por favor</translation>
    </message>
    <message>
        <source>The printer needs a hand</source>
        <translation>La impresora necesita ayuda</translation>
    </message>
    <message>
        <source>You are checked in. Our staff will print your badge for you.</source>
        <translation>Su llegada está registrada. Nuestro personal imprimirá su acreditación.</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Su próxima sesión</translation>
    </message>
    <message>
        <source>On now for you</source>
        <translation>Su sesión en curso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a session: what is new of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation>Mis sesiones</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>Pedir algo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Your badge is coming from %1</source>
        <comment>%1: a kiosk&apos;s name</comment>
        <translation>Su acreditación sale en %1</translation>
    </message>
    <message>
        <source>You are checked in. Please take your badge there.</source>
        <translation>Su entrada está registrada. Recoja allí su acreditación, por favor.</translation>
    </message>
</context>
</TS>
