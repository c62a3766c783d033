<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Your agenda</source>
        <translation>予定表</translation>
    </message>
    <message>
        <source>You have not chosen any sessions yet.</source>
        <translation>まだセッションが選ばれていません。</translation>
    </message>
</context>
<context>
    <name>AgendaButton</name>
    <message>
        <source>Print my agenda</source>
        <translation>予定表を印刷する</translation>
    </message>
    <message>
        <source>Your agenda is printing …</source>
        <translation>予定表を印刷しています…</translation>
    </message>
    <message>
        <source>Please take your agenda</source>
        <translation>予定表をお取りください</translation>
    </message>
    <message>
        <source>Not printed. Try again</source>
        <translation>印刷できませんでした。もう一度</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>That is not a ticket</source>
        <translation>チケットではありません</translation>
    </message>
    <message>
        <source>This code holds something other than a ticket.</source>
        <translation>このコードはチケットのものではありません。</translation>
    </message>
    <message>
        <source>Please hold up the QR code of your ticket.</source>
        <translation>チケットのQRコードをかざしてください。</translation>
    </message>
    <message>
        <source>This code is empty.</source>
        <translation>このコードは空です。</translation>
    </message>
    <message>
        <source>One code at a time, please</source>
        <translation>コードは1つずつかざしてください</translation>
    </message>
    <message>
        <source>We can see more than one code.</source>
        <translation>複数のコードが写っています。</translation>
    </message>
    <message>
        <source>Please hold up one, and cover the others with your hand.</source>
        <translation>1つだけかざし、ほかのコードは手で隠してください。</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>スタッフにお声がけください</translation>
    </message>
    <message>
        <source>This kiosk could not check you in just now.</source>
        <translation>ただいま、この端末では受付できませんでした。</translation>
    </message>
    <message>
        <source>Nothing is wrong with your ticket. Our staff will check you in.</source>
        <translation>チケットに問題はありません。スタッフが受付いたします。</translation>
    </message>
    <message>
        <source>No places left</source>
        <translation>満員です</translation>
    </message>
    <message>
        <source>All the places that there are at the door are taken.</source>
        <translation>当日受付の定員に達しました。</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look for a way with you.</source>
        <translation>案内デスクへお越しください。スタッフがご相談を承ります。</translation>
    </message>
    <message>
        <source>We did not find you</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>No guest has this booking or e-mail address together with this last name.</source>
        <translation>この予約番号またはメールアドレスと姓の組み合わせのお客様は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will find you.</source>
        <translation>案内所へお越しください。スタッフがお探しします。</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>May come in</source>
        <translation>入場できます</translation>
    </message>
    <message>
        <source>May come in again</source>
        <translation>再入場できます</translation>
    </message>
    <message>
        <source>The last time was %1.</source>
        <comment>%1: &apos;today at 09:14&apos;</comment>
        <translation>前回の入場：%1</translation>
    </message>
    <message>
        <source>The payment has not arrived.</source>
        <translation>入金が確認できていません。</translation>
    </message>
    <message>
        <source>The ticket is on hold</source>
        <translation>このチケットは保留中です</translation>
    </message>
    <message>
        <source>The organizers have blocked it.</source>
        <translation>主催者が停止しました。</translation>
    </message>
    <message>
        <source>The ticket is no longer valid</source>
        <translation>このチケットは無効になりました</translation>
    </message>
    <message>
        <source>The organizers have withdrawn it.</source>
        <translation>主催者が取り消しました。</translation>
    </message>
    <message>
        <source>Not at this door</source>
        <translation>この入口では使えません</translation>
    </message>
    <message>
        <source>No door is open to this type of ticket.</source>
        <translation>この券種で入れる入口は開いていません。</translation>
    </message>
    <message>
        <source>This type of ticket goes to: %1</source>
        <comment>%1: a door</comment>
        <translation>この券種の入口：%1</translation>
    </message>
    <message>
        <source>Unknown here</source>
        <translation>ここでは不明です</translation>
    </message>
    <message>
        <source>No ticket of this event is known by that.</source>
        <translation>該当するチケットがこのイベントにありません。</translation>
    </message>
    <message>
        <source>Questions are still open</source>
        <translation>未回答の質問があります</translation>
    </message>
    <message>
        <source>The guest has no seat in it.</source>
        <translation>このゲストの席がありません。</translation>
    </message>
    <message>
        <source>The guest has no seat in “%1”.</source>
        <comment>%1: a session</comment>
        <translation>「%1」にこのゲストの席がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer, here, at a kiosk or on the guest’s own page.</source>
        <translation>
            <numerusform>%n件の質問に回答が必要です。ここ、端末、またはゲスト本人のページで回答できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventTime</name>
    <message>
        <source>yesterday at %1</source>
        <translation>昨日%1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>本日%1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>明日%1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>昨日%1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>本日%1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>明日%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time, after &apos;from&apos; or &apos;until&apos;</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>the number of the first day of a month: QDate format</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day: QDate format</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date: QDate format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first of several days in one month: QDate format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>last of several days in one month: QDate format</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>first of several days in one year: QDate format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>last of several days in one year: QDate format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last of several days</comment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>%n may come in</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>入場可 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inside</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>入場中 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not come in</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>入場不可 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was let in.</source>
        <translation>誰も入場していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) came in.</source>
        <translation>
            <numerusform>%n名が入場しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a guest, %2: why they are not let in</comment>
        <translation>%1(%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>guests of a group</comment>
        <translation>
            <numerusform>他%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <comment>%1: guests, each with the reason</comment>
        <translation>入場していません:%1</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not printed: please look at the printer.</source>
        <translation>
            <numerusform>バッジ%n枚が印刷されませんでした。プリンターを確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 badges are printed.</source>
        <comment>two numbers</comment>
        <translation>バッジを%2枚中%1枚印刷しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed.</source>
        <translation>
            <numerusform>バッジを%n枚印刷しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A group of %n guests</source>
        <translation>
            <numerusform>%n名のグループ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>残り%n席</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) were inside already.</source>
        <translation>
            <numerusform>%n名はすでに入場していました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) not yet: this kiosk could not keep it. Please try again, or call whoever looks after it.</source>
        <translation>
            <numerusform>%n名は未処理です。このキオスクに保存できませんでした。もう一度お試しいただくか、担当者を呼んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskReadings</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1時間</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
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
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>ハンドスキャナー</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <translation>バッジプリンター</translation>
    </message>
    <message>
        <source>Agenda printer</source>
        <translation>プログラム用プリンター</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>ゲストリスト</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>要対応</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>This kiosk is well.</source>
        <translation>この端末は正常です。</translation>
    </message>
    <message>
        <source>Guests are served. Please see to this today:</source>
        <translation>受付はできています。本日中に確認してください：</translation>
    </message>
    <message>
        <source>Guests are not served well. Please see to this now:</source>
        <translation>受付に支障があります。今すぐ確認してください：</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>to be sent to the backend</comment>
        <translation>
            <numerusform>送信待ち%n件</numerusform>
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
        <translation>データ：%1前</translation>
    </message>
    <message>
        <source>Data not compared</source>
        <translation>データ未照合</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>要対応%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>If that takes long, restart the kiosk.</source>
        <translation>長くかかる場合は端末を再起動してください。</translation>
    </message>
    <message>
        <source>Plug one in, or read codes with a hand scanner.</source>
        <translation>カメラをつなぐか、ハンドスキャナーでコードを読み取ってください。</translation>
    </message>
    <message>
        <source>Check its cable, then restart the kiosk.</source>
        <translation>ケーブルを確認し、端末を再起動してください。</translation>
    </message>
    <message>
        <source>End that program, or restart the kiosk.</source>
        <translation>そのプログラムを終了するか、端末を再起動してください。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>接続されていません</translation>
    </message>
    <message>
        <source>Plug it in: the kiosk finds it by itself.</source>
        <translation>つないでください。端末が自動的に認識します。</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>一度外して、もう一度つないでください。</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>最終使用：%1</translation>
    </message>
    <message>
        <source>Not used since the start</source>
        <translation>起動後は未使用</translation>
    </message>
    <message>
        <source>The camera sees nothing: plug a scanner in and try it.</source>
        <translation>カメラが使えません。スキャナーをつないで試してください。</translation>
    </message>
    <message>
        <source>Guests are served all the same. Check the network’s cable or its Wi-Fi.</source>
        <translation>受付は続けられます。ネットワークケーブルやWi-Fiを確認してください。</translation>
    </message>
    <message>
        <source>Something holds it up: please call whoever looks after the event.</source>
        <translation>何かが妨げています。イベントの担当者を呼んでください。</translation>
    </message>
    <message>
        <source>It is kept, and sent once there is a network. Leave the kiosk on.</source>
        <translation>保存されており、ネットワークが戻ると送信します。端末の電源を切らないでください。</translation>
    </message>
    <message>
        <source>Who registered lately may be missing.</source>
        <translation>最近登録した人がいない可能性があります。</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新です</translation>
    </message>
    <message>
        <source>Who registered since then is missing.</source>
        <translation>それ以降に登録した人は含まれていません。</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>まだ照合していません</translation>
    </message>
    <message>
        <source>Set the clock of the system.</source>
        <translation>システムの時計を合わせてください。</translation>
    </message>
    <message>
        <source>Right, in another time zone</source>
        <comment>the clock of the system</comment>
        <translation>正確（別のタイムゾーン）</translation>
    </message>
    <message>
        <source>Times on the screen are the event’s all the same.</source>
        <translation>画面の時刻はイベントの時刻のままです。</translation>
    </message>
    <message>
        <source>Set forward by %1 while in use</source>
        <comment>the clock; %1: 2 h</comment>
        <translation>使用中に%1進められました</translation>
    </message>
    <message>
        <source>Set back by %1 while in use</source>
        <comment>the clock; %1: 2 h</comment>
        <translation>使用中に%1戻されました</translation>
    </message>
    <message>
        <source>Check the clock of the system.</source>
        <translation>システムの時計を確認してください。</translation>
    </message>
    <message>
        <source>As with a wrong time zone: set the time zone of the system, then its clock.</source>
        <translation>タイムゾーンの誤りのようです。システムのタイムゾーンを設定し、次に時計を合わせてください。</translation>
    </message>
    <message>
        <source>%1 free</source>
        <comment>%1: 18 GB</comment>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Delete what is not needed, or call whoever looks after the kiosk.</source>
        <translation>不要なものを削除するか、端末の担当者を呼んでください。</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>ここではバッジを印刷しません</translation>
    </message>
    <message>
        <source>No agendas are printed here</source>
        <translation>ここではプログラムを印刷しません</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>to settle</comment>
        <translation>ありません</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1: how something is, %2: a device&apos;s name or words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>the camera</comment>
        <translation>映像あり</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no camera</comment>
        <translation>ありません</translation>
    </message>
    <message>
        <source>No picture any more</source>
        <translation>映像が途切れました</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>ほかのプログラムが使用中</translation>
    </message>
    <message>
        <source>%1, the oldest for %2</source>
        <comment>%1: how many, %2: 12 min</comment>
        <translation>%1件、最長%2</translation>
    </message>
    <message>
        <source>As it was %1 ago</source>
        <comment>%1: 12 min</comment>
        <translation>%1前の状態</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>the clock</comment>
        <translation>正確です</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <comment>the clock; %1: 45 s</comment>
        <translation>%1遅れ</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <comment>the clock; %1: 45 s</comment>
        <translation>%1進み</translation>
    </message>
    <message>
        <source>The system does not say</source>
        <translation>システムから取得できません</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>サーバーは応答しています</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>Not compared with the server since the start</source>
        <translation>起動後、サーバーと未照合</translation>
    </message>
    <message>
        <source>It is compared once the server answers.</source>
        <translation>サーバーが応答すると照合します。</translation>
    </message>
    <message>
        <source>See below.</source>
        <translation>下をご覧ください。</translation>
    </message>
    <message>
        <source>All is sent</source>
        <translation>すべて送信済み</translation>
    </message>
    <message>
        <source>Not in a training</source>
        <translation>トレーニング中はありません</translation>
    </message>
    <message>
        <source>Other kiosks</source>
        <translation>ほかの端末</translation>
    </message>
    <message>
        <source>Not known without the server</source>
        <translation>サーバーがないと分かりません</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ分かりません</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no other kiosks</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: a kiosk&apos;s name, %2: what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n are well</source>
        <comment>other kiosks</comment>
        <translation>
            <numerusform>%n台は正常です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>kiosks</comment>
        <translation>
            <numerusform>ほか%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>Please have somebody look there.</source>
        <translation>誰かに見てもらってください。</translation>
    </message>
    <message>
        <source>not heard of for %1</source>
        <comment>a kiosk; %1: 12 min</comment>
        <translation>%1応答がありません</translation>
    </message>
    <message>
        <source>not heard of for %1, %2</source>
        <comment>a kiosk; %1: 12 min, %2: 3 waiting</comment>
        <translation>%1応答がありません、%2</translation>
    </message>
    <message>
        <source>no picture from its camera</source>
        <translation>カメラの映像がありません</translation>
    </message>
    <message>
        <source>its printer needs a hand</source>
        <translation>プリンターの確認が必要です</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <comment>%1: 2, the second of several</comment>
        <translation>カメラ %1</translation>
    </message>
    <message>
        <source>Check the cable of camera %1, then restart the kiosk.</source>
        <comment>%1: 2, the second of several</comment>
        <translation>カメラ %1 のケーブルを確認し、端末を再起動してください。</translation>
    </message>
    <message>
        <source>No camera is used here</source>
        <translation>ここではカメラを使いません</translation>
    </message>
    <message>
        <source>Plug one in and try it.</source>
        <comment>a hand scanner</comment>
        <translation>スキャナーをつないで試してください。</translation>
    </message>
    <message>
        <source>It had damaged %1, which was mended</source>
        <comment>a disk; %1: kiosk.db</comment>
        <translation>%1 が破損しましたが、修復しました</translation>
    </message>
    <message>
        <source>If that happens again, the disk has to be replaced.</source>
        <translation>再び起きた場合は、ディスクの交換が必要です。</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>ローカルネットワーク</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>the local network</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Nobody is heard</source>
        <comment>on the local network</comment>
        <translation>ほかの端末の応答なし</translation>
    </message>
    <message numerus="yes">
        <source>%n kiosks heard, last %1 ago</source>
        <comment>%1: 4 s</comment>
        <translation>
            <numerusform>%n台の応答あり、最後は%1前</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges still to come out: %1</source>
        <translation>まだ出ていないバッジ：%1</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>Guests</source>
        <comment>a page of staff</comment>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>a page of staff</comment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <comment>a page of staff</comment>
        <translation>端末</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>テスト印刷</translation>
    </message>
    <message>
        <source>Sound, %</source>
        <comment>how loud, in percent</comment>
        <translation>音量、%</translation>
    </message>
    <message>
        <source>Brightness, %</source>
        <comment>of the screen, in percent</comment>
        <translation>明るさ、%</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Export check-ins</source>
        <translation>受付記録の出力</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>サポート用データ</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>No badges are printed here.</source>
        <translation>ここではバッジを印刷しません。</translation>
    </message>
    <message>
        <source>Nothing is heard from this kiosk.</source>
        <translation>この端末は音を出しません。</translation>
    </message>
    <message>
        <source>The brightness of this screen can’t be set from here.</source>
        <translation>この画面の明るさはここでは変えられません。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>This kiosk now checks in here: %1</source>
        <translation>この端末の受付場所：%1</translation>
    </message>
    <message>
        <source>The sound is at %1 %.</source>
        <translation>音量は%1 %です。</translation>
    </message>
    <message>
        <source>The screen is at %1 %.</source>
        <translation>画面の明るさは%1 %です。</translation>
    </message>
    <message>
        <source>The kiosk is restarting …</source>
        <translation>端末を再起動しています…</translation>
    </message>
    <message>
        <source>The check-ins are written.</source>
        <translation>受付記録を書き出しました。</translation>
    </message>
    <message>
        <source>The support bundle is written.</source>
        <translation>サポート用データを書き出しました。</translation>
    </message>
    <message>
        <source>That is settled.</source>
        <translation>対応済みにしました。</translation>
    </message>
    <message>
        <source>Somebody else has settled that.</source>
        <translation>ほかの人が対応済みです。</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <comment>%1: as on its button</comment>
        <translation>実行できませんでした：%1</translation>
    </message>
    <message>
        <source>Check in elsewhere?</source>
        <translation>受付場所を変更しますか？</translation>
    </message>
    <message>
        <source>From now on this kiosk lets guests in here: %1. Who may come in, and how often, is as that list says.</source>
        <translation>今後この端末は次の場所で受付します：%1。入場できる人と回数はそのリストに従います。</translation>
    </message>
    <message>
        <source>Check in there</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Restart the kiosk?</source>
        <translation>端末を再起動しますか？</translation>
    </message>
    <message>
        <source>The guests’ screen goes away for some seconds. Nothing that was done is lost.</source>
        <translation>ゲスト用画面が数秒間消えます。行った処理は失われません。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>%1: 09:14, %2: a check-in list, %3: a kiosk</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Let in twice</source>
        <translation>二重入場</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>1回目：%1</translation>
    </message>
    <message>
        <source>at another kiosk</source>
        <translation>ほかの端末</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>2回目：%1</translation>
    </message>
    <message>
        <source>Done here %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>ここでの実行：%1</translation>
    </message>
    <message>
        <source>Its answer: %1</source>
        <comment>%1: words of the backend</comment>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>a check-in</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>a guest’s answers</source>
        <translation>ゲストの回答</translation>
    </message>
    <message>
        <source>a print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>a guest’s request</source>
        <translation>ゲストのリクエスト</translation>
    </message>
    <message>
        <source>a registration at the door</source>
        <translation>当日登録</translation>
    </message>
    <message>
        <source>a seat in a session</source>
        <translation>セッションの席</translation>
    </message>
    <message>
        <source>a check-in undone</source>
        <translation>受付の取り消し</translation>
    </message>
    <message>
        <source>a corrected badge</source>
        <translation>バッジの修正</translation>
    </message>
    <message>
        <source>what became of a request</source>
        <translation>リクエストの状態</translation>
    </message>
    <message>
        <source>a settled incident</source>
        <translation>対応済みの件</translation>
    </message>
    <message>
        <source>All guests and sessions are fetched from the server again. Guests are served from what is here until that has come. What waits to be sent stays.</source>
        <translation>すべてのゲストとセッションをサーバーから取得し直します。届くまでは今のデータで受付を続けます。送信待ちのものは残ります。</translation>
    </message>
    <message>
        <source>The server does not take this: %1</source>
        <translation>サーバーが受け付けません：%1</translation>
    </message>
    <message>
        <source>Reload event</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Other list</source>
        <translation>リスト変更</translation>
    </message>
    <message>
        <source>The event is reloaded.</source>
        <translation>イベントを再読み込みしました。</translation>
    </message>
    <message>
        <source>Reload the event?</source>
        <translation>イベントを再読み込みしますか？</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込みする</translation>
    </message>
    <message>
        <source>There is no drive to write to.</source>
        <translation>書き込めるドライブがありません。</translation>
    </message>
    <message>
        <source>Please plug in a USB drive, and do it once more.</source>
        <translation>USBメモリを挿して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Before opening</source>
        <comment>a page of staff</comment>
        <translation>開場前の確認</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>トレーニング開始</translation>
    </message>
    <message>
        <source>End training</source>
        <translation>トレーニング終了</translation>
    </message>
    <message>
        <source>In a training there is no server.</source>
        <translation>トレーニング中はサーバーがありません。</translation>
    </message>
    <message>
        <source>Start a training?</source>
        <translation>トレーニングを始めますか？</translation>
    </message>
    <message>
        <source>The kiosk restarts with made-up guests, for staff to practise on. Until the training ends, no real guest can check in here, and nothing that is done counts or is sent.</source>
        <translation>端末が再起動し、練習用の架空のゲストに切り替わります。トレーニングが終わるまで、実際のゲストはここでチェックインできません。行った処理は記録されず、送信もされません。</translation>
    </message>
    <message>
        <source>End the training?</source>
        <translation>トレーニングを終えますか？</translation>
    </message>
    <message>
        <source>The kiosk restarts with the guests of the event. What was done in the training is forgotten.</source>
        <translation>端末が再起動し、イベントのゲストに戻ります。トレーニング中に行った処理は破棄されます。</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>イベント：%1</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>別のイベント</translation>
    </message>
    <message>
        <source>This kiosk goes over to another event: %1</source>
        <translation>この端末は別のイベントに移ります：%1</translation>
    </message>
    <message>
        <source>Serve another event?</source>
        <translation>別のイベントに移りますか？</translation>
    </message>
    <message>
        <source>This kiosk sends what it did, forgets this event and its guests, and loads the other one: %1. Nobody can check in here until that is done.</source>
        <translation>この端末は行った処理を送信し、このイベントとゲストの情報を消去して、別のイベントを読み込みます：%1。完了するまで、ここではチェックインできません。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>移る</translation>
    </message>
    <message>
        <source>Save to USB stick</source>
        <translation>USBへ保存</translation>
    </message>
    <message>
        <source>Read USB stick</source>
        <translation>USBを読み込む</translation>
    </message>
    <message>
        <source>Take it to the server, and read the answer here.</source>
        <translation>サーバーへ持って行き、返事をここで読み込んでください。</translation>
    </message>
    <message>
        <source>Did not fit: %1. Save again after that.</source>
        <comment>%1: a number</comment>
        <translation>入りきらなかった数：%1。その後もう一度保存してください。</translation>
    </message>
    <message>
        <source>On the stick for the server: %1</source>
        <comment>%1: how many things done here</comment>
        <translation>サーバー向けにUSBメモリへ保存：%1</translation>
    </message>
    <message>
        <source>Settled: %1. Still waiting: %2.</source>
        <comment>%1, %2: numbers of things done here</comment>
        <translation>処理済み：%1。待機中：%2。</translation>
    </message>
    <message>
        <source>The whole event came anew.</source>
        <translation>イベント全体を新しく受け取りました。</translation>
    </message>
    <message>
        <source>News: %1.</source>
        <comment>%1: a number</comment>
        <translation>更新：%1。</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>%1: today at 09:14</comment>
        <translation>%1 時点。</translation>
    </message>
    <message>
        <source>The stick is read.</source>
        <translation>USBメモリを読み込みました。</translation>
    </message>
    <message>
        <source>There is nothing for this kiosk on the stick.</source>
        <translation>このUSBメモリにこの端末向けのものはありません。</translation>
    </message>
    <message>
        <source>Save the queue here first, and take the stick to the server.</source>
        <translation>まずここで待ちを保存し、USBメモリをサーバーへ持って行ってください。</translation>
    </message>
    <message>
        <source>The stick does not have what this event’s server wrote.</source>
        <translation>USBメモリの内容はこのイベントのサーバーが書いたものではありません。</translation>
    </message>
    <message>
        <source>The file on the stick ends too early.</source>
        <translation>USBメモリのファイルが途中で終わっています。</translation>
    </message>
    <message>
        <source>What was whole is in. Take the stick to the server once more.</source>
        <translation>完全な部分は取り込みました。もう一度USBメモリをサーバーへ持って行ってください。</translation>
    </message>
    <message>
        <source>A newer server has written this.</source>
        <translation>より新しいサーバーが書いたものです。</translation>
    </message>
    <message>
        <source>Please update this kiosk.</source>
        <translation>この端末を更新してください。</translation>
    </message>
    <message>
        <source>This kiosk knows more than the stick.</source>
        <translation>この端末の方がUSBメモリより新しい情報を持っています。</translation>
    </message>
    <message>
        <source>Save the queue once more, and take it to the server.</source>
        <translation>もう一度待ちを保存し、サーバーへ持って行ってください。</translation>
    </message>
    <message>
        <source>This kiosk does not know its server yet.</source>
        <translation>この端末はまだサーバーを知りません。</translation>
    </message>
    <message>
        <source>It needs the network once.</source>
        <translation>一度ネットワークに接続する必要があります。</translation>
    </message>
    <message>
        <source>What others wrote counts for nothing. Save the queue once more, and take it to the server.</source>
        <translation>ほかで書かれたものは無効です。もう一度待ちを保存し、サーバーへ持って行ってください。</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <comment>%1: today at 09:14</comment>
        <translation>%1に依頼</translation>
    </message>
    <message>
        <source>A badge has not come out</source>
        <translation>バッジがまだ出ていません</translation>
    </message>
    <message>
        <source>Did this badge come out?</source>
        <translation>このバッジは出ましたか？</translation>
    </message>
    <message>
        <source>Nobody can tell. Please look at the printer.</source>
        <translation>確認できません。プリンターを見てください。</translation>
    </message>
    <message>
        <source>A test badge has come out.</source>
        <translation>テスト用のバッジが出てきました。</translation>
    </message>
    <message>
        <source>The test badge has not come out.</source>
        <translation>テスト用のバッジは出てきませんでした。</translation>
    </message>
    <message>
        <source>No badges are printed at this kiosk.</source>
        <translation>このキオスクではバッジを印刷しません。</translation>
    </message>
    <message>
        <source>Other badges are on their way. Try again once they are out.</source>
        <translation>ほかのバッジを印刷中です。それが出てから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Did the test badge come out?</source>
        <translation>テスト用のバッジは出てきましたか？</translation>
    </message>
</context>
<context>
    <name>LoadProgress</name>
    <message>
        <source>All rows are here, nearly done</source>
        <translation>すべての行が届きました。まもなく完了します</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <comment>%1: 12 MB</comment>
        <translation>%1 を取得しました</translation>
    </message>
    <message>
        <source>%1 of %2 fetched</source>
        <comment>%1 and %2: 12 MB</comment>
        <translation>%2 のうち %1 を取得しました</translation>
    </message>
    <message>
        <source>%1 of %2 rows loaded</source>
        <comment>numbers</comment>
        <translation>%2 行のうち %1 行を読み込みました</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <comment>%1: 12 MB, or a number of rows</comment>
        <translation>毎秒 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: 12 s</comment>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>One moment, please</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>This kiosk is getting ready.</source>
        <translation>この端末を準備しています。</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>まもなくご利用いただけます</translation>
    </message>
    <message>
        <source>This kiosk is waiting for the guest list.</source>
        <translation>参加者リストの受信を待っています。</translation>
    </message>
    <message>
        <source>The guest list comes from the event’s backend. Is the network connected?</source>
        <translation>参加者リストはイベントのサーバーから届きます。ネットワークはつながっていますか？</translation>
    </message>
    <message>
        <source>This kiosk is not paired with an event. Make a pairing code in the backend and pair it.</source>
        <translation>この端末はイベントとペアリングされていません。サーバーでペアリングコードを発行し、ペアリングしてください。</translation>
    </message>
    <message>
        <source>The data folder is missing. Create it, or correct its path, and start the kiosk again.</source>
        <translation>データフォルダーが見つかりません。フォルダーを作成するかパスを修正し、端末を再起動してください。</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program. Update this kiosk. Nothing was changed or deleted.</source>
        <translation>データはより新しいバージョンのプログラムで書き込まれています。この端末を更新してください。データの変更や削除は行われていません。</translation>
    </message>
    <message>
        <source>The data file is damaged, or is no data file of this kiosk. Nothing was deleted. Keep the file, call technical support, and set the kiosk up with an empty folder.</source>
        <translation>データファイルが破損しているか、この端末のものではありません。何も削除されていません。ファイルを保管して技術サポートに連絡し、空のフォルダーで端末を設定してください。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and the kiosk goes on.</source>
        <translation>ディスクがいっぱいです。空き容量を確保すると、端末は動作を再開します。</translation>
    </message>
    <message>
        <source>The key that opens the guest list is missing. Restore the key file, or pair the kiosk anew.</source>
        <translation>参加者リストを開く鍵がありません。鍵ファイルを復元するか、端末をもう一度ペアリングしてください。</translation>
    </message>
    <message>
        <source>The event has no check-in list of the name in this kiosk’s settings. Correct the setting, or create the list in the backend.</source>
        <translation>この端末に設定された名前の受付リストがイベントにありません。設定を修正するか、サーバーでリストを作成してください。</translation>
    </message>
    <message>
        <source>Data could not be read or written. Start the kiosk again; if that does not help, call technical support.</source>
        <translation>データの読み書きができませんでした。端末を再起動し、それでも解決しない場合は技術サポートに連絡してください。</translation>
    </message>
    <message>
        <source>This kiosk is taking a break</source>
        <translation>この端末は休止中です</translation>
    </message>
    <message>
        <source>We are sorry. It can’t check anyone in at the moment.</source>
        <translation>申し訳ございません。ただいま、この端末では受付できません。</translation>
    </message>
    <message>
        <source>Please use another kiosk, or go to the help desk.</source>
        <translation>ほかの端末をご利用いただくか、案内デスクへお越しください。</translation>
    </message>
</context>
<context>
    <name>PreflightWords</name>
    <message>
        <source>Tickets</source>
        <comment>a check before the doors open</comment>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Badge</source>
        <comment>a check before the doors open</comment>
        <translation>バッジ</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <comment>a check before the doors open</comment>
        <translation>バッジプリンター</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <comment>a check before the doors open</comment>
        <translation>コードの読み取り</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a check before the doors open</comment>
        <translation>時計</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <comment>a check before the doors open</comment>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Guest list</source>
        <comment>a check before the doors open</comment>
        <translation>ゲストリスト</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a check before the doors open</comment>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Being tested …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Don’t open the doors yet. Please see to this:</source>
        <translation>まだ開場しないでください。次の点に対処してください：</translation>
    </message>
    <message>
        <source>The doors can open. Please see to this all the same:</source>
        <translation>開場できます。ただし次の点に対処してください：</translation>
    </message>
    <message>
        <source>This kiosk is ready: the doors can open.</source>
        <translation>この端末は準備完了です。開場できます。</translation>
    </message>
    <message>
        <source>One thing is for you to do: hold up any code.</source>
        <translation>あとひとつ、何かコードをかざしてください。</translation>
    </message>
    <message>
        <source>A ticket, a badge or anything else with a code will do. Nobody is let in by it.</source>
        <translation>チケット、バッジなど、コードがあれば何でもかまいません。これで入場になることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets did not lead to their guests</source>
        <comment>tickets that were tried</comment>
        <translation>
            <numerusform>%n枚のチケットからゲストが見つかりませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tickets yet</source>
        <translation>チケットはまだありません</translation>
    </message>
    <message>
        <source>Reload the event once guests have registered.</source>
        <translation>ゲストが登録されたら、イベントを再読み込みしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets were found without the network, the slowest in %1 ms</source>
        <comment>tickets that were tried</comment>
        <translation>
            <numerusform>%n枚のチケットをネットワークなしで確認、最長%1ミリ秒</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slow: restart the kiosk, then test again.</source>
        <translation>遅すぎます。端末を再起動してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>There is no guest list that could be read</source>
        <translation>読み取れるゲストリストがありません</translation>
    </message>
    <message>
        <source>Wait until it has come. Otherwise restart the kiosk, or call whoever looks after it.</source>
        <translation>届くまでお待ちください。届かないときは端末を再起動するか、担当者に連絡してください。</translation>
    </message>
    <message>
        <source>Laid out as for a guest, and its code read back</source>
        <translation>ゲスト用と同じ版面で作り、コードを読み取れました</translation>
    </message>
    <message>
        <source>Its code can’t be read as it would be printed</source>
        <translation>印刷される大きさではコードを読み取れません</translation>
    </message>
    <message>
        <source>Call whoever set up the badges: they need more room for the code.</source>
        <translation>バッジの担当者に連絡してください。コードにもっと広い場所が必要です。</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>イベントがまだありません</translation>
    </message>
    <message>
        <source>Wait until it has come, then test again.</source>
        <translation>届いてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Badges become files in a folder</source>
        <translation>バッジはフォルダー内のファイルになります</translation>
    </message>
    <message>
        <source>That is for trials. For guests, connect a printer, then restart the kiosk.</source>
        <translation>これは試用向けです。本番ではプリンターを接続し、端末を再起動してください。</translation>
    </message>
    <message>
        <source>No badges are printed here</source>
        <translation>ここではバッジを印刷しません</translation>
    </message>
    <message>
        <source>The camera has read one</source>
        <translation>カメラで読み取れました</translation>
    </message>
    <message>
        <source>The hand scanner has read one</source>
        <translation>ハンドスキャナーで読み取れました</translation>
    </message>
    <message>
        <source>Hold up any code.</source>
        <translation>何かコードをかざしてください。</translation>
    </message>
    <message>
        <source>Read any code with the hand scanner.</source>
        <translation>ハンドスキャナーで何かコードを読み取ってください。</translation>
    </message>
    <message>
        <source>It is kept. Best wait until it is sent, so that every door knows of it.</source>
        <translation>保存されています。どの入口にも伝わるよう、送信されるまで待つのが最善です。</translation>
    </message>
    <message>
        <source>Reload the event on the kiosk’s page, then test again.</source>
        <translation>「端末」ページでイベントを再読み込みしてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Laid out as for a guest; there is no code on it</source>
        <comment>on a badge</comment>
        <translation>ゲスト用と同じ体裁で、コードはありません</translation>
    </message>
</context>
<context>
    <name>PrinterWords</name>
    <message>
        <source>No paper</source>
        <translation>用紙切れ</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>新しいロールを入れてください。</translation>
    </message>
    <message>
        <source>Put in paper.</source>
        <translation>用紙を入れてください。</translation>
    </message>
    <message>
        <source>No ink or ribbon</source>
        <translation>インクまたはリボン切れ</translation>
    </message>
    <message>
        <source>Put in a new one.</source>
        <comment>ink or ribbon</comment>
        <translation>新しいものに交換してください。</translation>
    </message>
    <message>
        <source>The last print failed</source>
        <translation>前回の印刷に失敗しました</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>用紙が残り少なくなっています</translation>
    </message>
    <message>
        <source>Keep a new roll at hand.</source>
        <translation>新しいロールを用意してください。</translation>
    </message>
    <message>
        <source>Keep paper at hand.</source>
        <translation>用紙を用意してください。</translation>
    </message>
    <message>
        <source>Ink or ribbon is running low</source>
        <translation>インクまたはリボンが残り少なくなっています</translation>
    </message>
    <message>
        <source>Keep a new one at hand.</source>
        <comment>ink or ribbon</comment>
        <translation>交換用を用意してください。</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>印刷中…</translation>
    </message>
    <message>
        <source>Ready, with paper</source>
        <translation>準備完了、用紙あり</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the printer</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Look at the printer, then try a print.</source>
        <translation>プリンターを確認し、試し印刷をしてください。</translation>
    </message>
    <message>
        <source>Call whoever set it up.</source>
        <comment>the printer</comment>
        <translation>設定した担当者を呼んでください。</translation>
    </message>
    <message>
        <source>A cover is open</source>
        <comment>of the printer</comment>
        <translation>カバーが開いています</translation>
    </message>
    <message>
        <source>Close it until it clicks.</source>
        <comment>the printer’s cover</comment>
        <translation>カチッと音がするまで閉めてください。</translation>
    </message>
    <message>
        <source>Paper is jammed</source>
        <comment>in the printer</comment>
        <translation>紙が詰まっています</translation>
    </message>
    <message>
        <source>Open it, take out the paper that is stuck, and close it.</source>
        <translation>開けて詰まった紙を取り除き、閉めてください。</translation>
    </message>
    <message>
        <source>The right paper is not in it</source>
        <comment>the printer</comment>
        <translation>正しい用紙が入っていません</translation>
    </message>
    <message>
        <source>Put in the paper that it is set up for.</source>
        <translation>設定されている用紙を入れてください。</translation>
    </message>
    <message>
        <source>What was printed has no room any more</source>
        <translation>排紙トレイがいっぱいです</translation>
    </message>
    <message>
        <source>Take the printed papers out.</source>
        <translation>印刷された紙を取り出してください。</translation>
    </message>
    <message>
        <source>Its cutter is stuck</source>
        <comment>the printer’s</comment>
        <translation>カッターが引っかかっています</translation>
    </message>
    <message>
        <source>Switch it off, take out what is stuck, and switch it on.</source>
        <translation>電源を切り、引っかかった物を取り除いてから、電源を入れてください。</translation>
    </message>
    <message>
        <source>It is too hot</source>
        <comment>the printer</comment>
        <translation>熱くなりすぎています</translation>
    </message>
    <message>
        <source>Leave it on: it goes on once it has cooled down.</source>
        <translation>電源は入れたままにしてください。冷めると再開します。</translation>
    </message>
    <message>
        <source>It is paused</source>
        <comment>the printer</comment>
        <translation>一時停止しています</translation>
    </message>
    <message>
        <source>Press its button to go on.</source>
        <comment>the printer’s</comment>
        <translation>プリンターのボタンを押すと再開します。</translation>
    </message>
    <message>
        <source>It prints for somebody else</source>
        <comment>the printer</comment>
        <translation>ほかの印刷をしています</translation>
    </message>
    <message>
        <source>Wait until that is out.</source>
        <translation>それが出るまでお待ちください。</translation>
    </message>
    <message>
        <source>It can’t be reached</source>
        <comment>the printer</comment>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable or its Wi-Fi.</source>
        <translation>電源を入れ、ケーブルか Wi-Fi を確認してください。</translation>
    </message>
    <message>
        <source>It does not answer</source>
        <comment>the printer</comment>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>Check its paper and its cover, and that it is switched on.</source>
        <translation>用紙とカバー、電源を確認してください。</translation>
    </message>
    <message>
        <source>Its queue takes no jobs</source>
        <comment>the printer’s</comment>
        <translation>印刷キューがジョブを受け付けていません</translation>
    </message>
    <message>
        <source>The system knows no such printer</source>
        <translation>システムにこのプリンターがありません</translation>
    </message>
    <message>
        <source>Plug it in, or call whoever set it up.</source>
        <translation>接続するか、設置した担当者に連絡してください。</translation>
    </message>
    <message>
        <source>The print service does not run</source>
        <translation>印刷サービスが動いていません</translation>
    </message>
    <message>
        <source>Restart the computer, or call whoever set it up.</source>
        <translation>コンピューターを再起動するか、設定した担当者を呼んでください。</translation>
    </message>
    <message>
        <source>Its folder can’t be written to</source>
        <translation>保存先のフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>It does not print</source>
        <comment>the printer</comment>
        <translation>印刷できません</translation>
    </message>
    <message>
        <source>Its queue is stopped</source>
        <comment>the printer’s</comment>
        <translation>印刷キューが停止しています</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>A number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Year / Month / Day</source>
        <translation>年 / 月 / 日</translation>
    </message>
    <message>
        <source>Day / Month / Year</source>
        <translation>日 / 月 / 年</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) can be answered here.</source>
        <translation>
            <numerusform>%n件の質問はここで回答できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be signed by the guest, at a kiosk, by holding up their code.</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n件は、ゲスト本人が端末でコードをかざして署名します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be asked here: the guest answers on their own page.</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n件はここでは質問できません。ゲスト本人のページで回答します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Already checked in</source>
        <translation>受付は完了しています</translation>
    </message>
    <message>
        <source>This ticket was checked in %1.</source>
        <comment>%1: &apos;today at 09:14&apos;</comment>
        <translation>このチケットは%1に受付済みです。</translation>
    </message>
    <message>
        <source>This ticket was checked in %1 at %2.</source>
        <comment>%1: &apos;today at 09:14&apos;, %2: a door</comment>
        <translation>このチケットは%1に「%2」で受付済みです。</translation>
    </message>
    <message>
        <source>Was it not you, or do you need a new badge? Our staff will gladly help.</source>
        <translation>お心当たりのない場合や、名札の再発行が必要な場合は、スタッフがお手伝いいたします。</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>このチケットはキャンセルされています</translation>
    </message>
    <message>
        <source>It no longer opens the door.</source>
        <translation>このチケットではご入場いただけません。</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look for a way with you.</source>
        <translation>案内デスクへお越しください。スタッフがご相談を承ります。</translation>
    </message>
    <message>
        <source>Not yet paid</source>
        <translation>お支払いが確認できません</translation>
    </message>
    <message>
        <source>The payment for this ticket has not reached us yet.</source>
        <translation>このチケットのお支払いが、まだ確認できていません。</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will sort it out with you.</source>
        <translation>案内デスクへお越しください。スタッフが確認いたします。</translation>
    </message>
    <message>
        <source>Please speak to our staff</source>
        <translation>スタッフにご相談ください</translation>
    </message>
    <message>
        <source>This ticket is on hold.</source>
        <translation>このチケットは現在保留されています。</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will look into it with you.</source>
        <translation>案内デスクへお越しください。スタッフがお調べいたします。</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>このコードは無効になりました</translation>
    </message>
    <message>
        <source>A newer ticket may have taken its place.</source>
        <translation>新しいチケットが発行されている可能性があります。</translation>
    </message>
    <message>
        <source>Please look for your latest ticket e-mail, or ask our staff.</source>
        <translation>最新のチケットメールをご確認いただくか、スタッフにお声がけください。</translation>
    </message>
    <message>
        <source>A little too early</source>
        <translation>受付開始までお待ちください</translation>
    </message>
    <message>
        <source>This ticket is valid from %1.</source>
        <comment>%1: &apos;today&apos;, &apos;tomorrow&apos; or a day</comment>
        <translation>このチケットは%1から有効です。</translation>
    </message>
    <message>
        <source>Please come back then. We look forward to seeing you.</source>
        <translation>お時間になりましたらお越しください。お待ちしております。</translation>
    </message>
    <message>
        <source>This ticket has ended</source>
        <translation>このチケットは期限切れです</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <comment>%1: &apos;yesterday&apos;, or a day</comment>
        <translation>%1まで有効でした。</translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will gladly help.</source>
        <translation>案内デスクへお越しください。スタッフがお手伝いいたします。</translation>
    </message>
    <message>
        <source>Not at this door</source>
        <translation>こちらの入口ではありません</translation>
    </message>
    <message>
        <source>Your ticket is not for this entrance.</source>
        <translation>お持ちのチケットは、こちらの入口ではご利用いただけません。</translation>
    </message>
    <message>
        <source>Please ask our staff. They will show you the way.</source>
        <translation>スタッフにお声がけください。ご案内いたします。</translation>
    </message>
    <message>
        <source>Your entrance: %1</source>
        <comment>%1: a door</comment>
        <translation>お客様の入口：%1</translation>
    </message>
    <message>
        <source>This door is for other tickets.</source>
        <translation>こちらは別のチケットの入口です。</translation>
    </message>
    <message>
        <source>Please go to “%1”. Our staff will show you the way.</source>
        <comment>%1: a door</comment>
        <translation>「%1」へお越しください。スタッフがご案内いたします。</translation>
    </message>
    <message>
        <source>A ticket for another event</source>
        <translation>別のイベントのチケットです</translation>
    </message>
    <message>
        <source>This code belongs to a different event.</source>
        <translation>このコードは別のイベントのものです。</translation>
    </message>
    <message>
        <source>Please hold up your ticket for this event.</source>
        <translation>このイベントのチケットをかざしてください。</translation>
    </message>
    <message>
        <source>Please hold up your ticket for %1.</source>
        <comment>%1: the event</comment>
        <translation>「%1」のチケットをかざしてください。</translation>
    </message>
    <message>
        <source>We don’t know this code</source>
        <translation>このコードは登録されていません</translation>
    </message>
    <message>
        <source>It is not on the guest list.</source>
        <translation>参加者リストに見つかりませんでした。</translation>
    </message>
    <message>
        <source>Is it your ticket for this event? Then our staff will gladly help.</source>
        <translation>このイベントのチケットをお持ちでしたら、スタッフがお手伝いいたします。</translation>
    </message>
    <message>
        <source>Is it your ticket for %1? Then our staff will gladly help.</source>
        <comment>%1: the event</comment>
        <translation>「%1」のチケットをお持ちでしたら、スタッフがお手伝いいたします。</translation>
    </message>
    <message>
        <source>One code, several guests</source>
        <translation>1つのコードに複数のお客様</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets share this code.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n枚のチケットがこのコードを共有しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please go to the help desk. Our staff will check all of you in.</source>
        <translation>案内デスクへお越しください。スタッフが皆様の受付をいたします。</translation>
    </message>
    <message>
        <source>Just a few questions</source>
        <translation>いくつか質問があります</translation>
    </message>
    <message>
        <source>Something is still missing on your registration.</source>
        <translation>お申し込みに未回答の項目があります。</translation>
    </message>
    <message>
        <source>Please go to the help desk. It only takes a moment.</source>
        <translation>案内デスクへお越しください。すぐに終わります。</translation>
    </message>
    <message>
        <source>Not on this session’s list</source>
        <translation>この回の名簿にありません</translation>
    </message>
    <message>
        <source>You have not chosen this session.</source>
        <translation>このプログラムは選択されていません。</translation>
    </message>
    <message>
        <source>You have not chosen “%1”.</source>
        <comment>%1: a session</comment>
        <translation>「%1」は選択されていません。</translation>
    </message>
    <message>
        <source>Please ask our staff. They know whether there is a seat for you.</source>
        <translation>スタッフにお尋ねください。お席があるかお調べします。</translation>
    </message>
    <message>
        <source>This session is full</source>
        <translation>このプログラムは満席です</translation>
    </message>
    <message>
        <source>Every seat in this room is taken.</source>
        <translation>この部屋のお席はすべて埋まっています。</translation>
    </message>
    <message>
        <source>Please ask our staff, or choose another session.</source>
        <translation>スタッフにお尋ねいただくか、別のプログラムをお選びください。</translation>
    </message>
    <message>
        <source>Your badge is on its way</source>
        <translation>名札を用意しています</translation>
    </message>
    <message>
        <source>You are checked in. The printer has not finished your badge yet.</source>
        <translation>チェックインは済んでいます。名札の印刷はまだ終わっていません。</translation>
    </message>
    <message>
        <source>Please wait a moment, or ask our staff: they will gladly help.</source>
        <translation>少々お待ちいただくか、スタッフにお声がけください。喜んでお手伝いします。</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>None left</source>
        <translation>品切れです</translation>
    </message>
    <message>
        <source>You have yours</source>
        <translation>受け取り済みです</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a time</comment>
        <translation>%1から</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>残り%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for our staff</source>
        <translation>スタッフの対応待ち</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>お届け中</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>お渡し済み</translation>
    </message>
    <message>
        <source>Sorry, not possible</source>
        <translation>申し訳ありません、できません</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>number of pieces, thing</comment>
        <translation>%2 × %1</translation>
    </message>
</context>
<context>
    <name>Seats</name>
    <message>
        <source>This session does not take place</source>
        <translation>このセッションは中止になりました</translation>
    </message>
    <message>
        <source>We are sorry. Maybe you like one of the other sessions?</source>
        <translation>申し訳ございません。ほかのセッションもぜひご覧ください。</translation>
    </message>
    <message>
        <source>This session is over</source>
        <translation>このセッションは終了しました</translation>
    </message>
    <message>
        <source>That is no longer possible</source>
        <translation>現在はお受けできません</translation>
    </message>
    <message>
        <source>The session is over, or your ticket has changed. Our staff will gladly help you.</source>
        <translation>セッションが終了したか、チケットの内容が変わりました。スタッフが喜んでお手伝いします。</translation>
    </message>
    <message>
        <source>Seats are free</source>
        <translation>空席あり</translation>
    </message>
    <message>
        <source>Filling up</source>
        <translation>残席わずか</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>満席</translation>
    </message>
    <message>
        <source>You have a seat</source>
        <translation>お席があります</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>キャンセル待ち</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申し込み中</translation>
    </message>
    <message>
        <source>Take a seat</source>
        <translation>席を申し込む</translation>
    </message>
    <message>
        <source>Join the waiting list</source>
        <translation>キャンセル待ちに登録する</translation>
    </message>
    <message>
        <source>Give my seat back</source>
        <translation>席を返す</translation>
    </message>
    <message>
        <source>Leave the waiting list</source>
        <translation>キャンセル待ちをやめる</translation>
    </message>
    <message>
        <source>I do not want it any more</source>
        <translation>申し込みを取り消す</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>Nothing has changed. Our staff will gladly help you.</source>
        <translation>何も変更されていません。スタッフが喜んでお手伝いします。</translation>
    </message>
    <message>
        <source>If you can&apos;t come, please give it back: somebody is waiting for it.</source>
        <translation>ご参加になれない場合は、お席をお返しください。お待ちの方がいらっしゃいます。</translation>
    </message>
    <message>
        <source>You are on the waiting list</source>
        <translation>キャンセル待ちに登録されています</translation>
    </message>
    <message>
        <source>You get a seat as soon as one is free.</source>
        <translation>空席が出しだい、お席をご用意します。</translation>
    </message>
    <message>
        <source>Your seat is asked for</source>
        <translation>お席を申し込みました</translation>
    </message>
    <message>
        <source>All seats are taken: you get one as soon as it is free. We tell you here, now or when you show your code again.</source>
        <translation>現在は満席です。空席が出しだい、お席をご用意します。結果はこの画面、またはもう一度コードをかざすとご確認いただけます。</translation>
    </message>
    <message>
        <source>We tell you here whether you have it, now or when you show your code again.</source>
        <translation>結果はこの画面、またはもう一度コードをかざすとご確認いただけます。</translation>
    </message>
    <message>
        <source>You have given it back</source>
        <translation>お返しいただきました</translation>
    </message>
    <message>
        <source>Thank you. Somebody else will be glad of it.</source>
        <translation>ありがとうございます。ほかの方がご利用になれます。</translation>
    </message>
    <message>
        <source>All seats are taken. On the waiting list you get one as soon as it is free.</source>
        <translation>現在は満席です。キャンセル待ちにご登録いただくと、空席が出しだいお席をご用意します。</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Does not take place</source>
        <translation>中止になりました</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <comment>time and room</comment>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>Please go there now: %1</source>
        <comment>a room</comment>
        <translation>今すぐお越しください：%1</translation>
    </message>
    <message>
        <source>Please go there now</source>
        <translation>今すぐお越しください</translation>
    </message>
    <message>
        <source>A seat is free again</source>
        <translation>席が空きました</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>満席</translation>
    </message>
    <message>
        <source>Filling up</source>
        <translation>残席わずか</translation>
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
            <numerusform>入室%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who is inside · seats left</comment>
        <translation>%1・%2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>残り%n席</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffRequestWords</name>
    <message>
        <source>Waiting</source>
        <comment>a request for staff</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Taken on</source>
        <comment>a request</comment>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a request</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a request</comment>
        <translation>お断り</translation>
    </message>
    <message>
        <source>Take on</source>
        <comment>a request</comment>
        <translation>対応する</translation>
    </message>
    <message>
        <source>Can’t be had …</source>
        <translation>できない …</translation>
    </message>
    <message>
        <source>Somebody has taken it on already.</source>
        <translation>すでに対応している人がいます。</translation>
    </message>
    <message>
        <source>It is settled, and stays so.</source>
        <translation>すでに終了していて、変更できません。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken on: %1</source>
        <comment>%1: a thing</comment>
        <translation>対応中：%1</translation>
    </message>
    <message>
        <source>The guest sees that it is on its way.</source>
        <translation>ゲストには「お届け中」と表示されます。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>%1: a thing</comment>
        <translation>完了：%1</translation>
    </message>
    <message>
        <source>Declined: %1</source>
        <comment>%1: a thing</comment>
        <translation>お断り：%1</translation>
    </message>
    <message>
        <source>The guest is told why.</source>
        <translation>理由はゲストに伝えられます。</translation>
    </message>
    <message>
        <source>Somebody else was faster.</source>
        <translation>ほかの人が先に対応しました。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1: how far a request is, %2: who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>このご要望はもうありません。</translation>
    </message>
    <message>
        <source>Please say why: the guest is told.</source>
        <translation>理由を入力してください。ゲストに伝えられます。</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters, please.</source>
        <translation>
            <numerusform>長すぎます。%n文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>requests; %1: how many</comment>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>requests; %1: how many</comment>
        <translation>待機中 %1</translation>
    </message>
    <message>
        <source>Taken on %1</source>
        <comment>requests; %1: how many</comment>
        <translation>対応中 %1</translation>
    </message>
    <message>
        <source>Settled %1</source>
        <comment>requests; %1: how many</comment>
        <translation>終了 %1</translation>
    </message>
    <message>
        <source>Whatever guests ask for appears here by itself.</source>
        <translation>ゲストのご要望はここに自動で表示されます。</translation>
    </message>
    <message>
        <source>Everybody has what they asked for</source>
        <translation>すべてのご要望にお応えしました</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>お待ちの方はいません</translation>
    </message>
    <message>
        <source>Nothing is under way</source>
        <translation>対応中のものはありません</translation>
    </message>
    <message>
        <source>What somebody takes on is listed here until they have done it.</source>
        <translation>だれかが対応しているものは、完了するまでここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was settled in the last hour</source>
        <translation>この1時間に終了したものはありません</translation>
    </message>
    <message>
        <source>What is done or declined stays here for an hour.</source>
        <translation>完了やお断りは1時間ここに残ります。</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>名前未着</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Staff</source>
        <comment>a role</comment>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>a role</comment>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>a role</comment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Not yet in</source>
        <translation>未入場</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>入場中</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a guest went out again</comment>
        <translation>退場済み</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Only an administrator may do that.</source>
        <translation>管理者だけができます。</translation>
    </message>
    <message>
        <source>Only a supervisor may do that.</source>
        <translation>責任者だけができます。</translation>
    </message>
    <message>
        <source>The guest is inside already.</source>
        <translation>ゲストはすでに入場しています。</translation>
    </message>
    <message>
        <source>The door does not let this guest in.</source>
        <translation>この入口ではこのゲストは入場できません。</translation>
    </message>
    <message>
        <source>The guest is not inside.</source>
        <translation>ゲストは中にいません。</translation>
    </message>
    <message>
        <source>There is nothing to overrule.</source>
        <translation>例外にするものはありません。</translation>
    </message>
    <message>
        <source>This can’t be overruled.</source>
        <translation>これは例外にできません。</translation>
    </message>
    <message>
        <source>There is nothing to undo at this door.</source>
        <translation>この入口で取り消すものはありません。</translation>
    </message>
    <message>
        <source>The guest’s name has not arrived here yet.</source>
        <translation>ゲストの名前がまだ届いていません。</translation>
    </message>
    <message>
        <source>The guest is in.</source>
        <translation>入場を記録しました。</translation>
    </message>
    <message>
        <source>The guest is out.</source>
        <translation>退場を記録しました。</translation>
    </message>
    <message>
        <source>The guest is in, and your reason is on record.</source>
        <translation>入場と理由を記録しました。</translation>
    </message>
    <message>
        <source>Undone: the last passage at this door no longer counts.</source>
        <translation>取り消しました。この入口での最後の通過は無効です。</translation>
    </message>
    <message>
        <source>The badge is corrected.</source>
        <translation>バッジを修正しました。</translation>
    </message>
    <message>
        <source>The badge is on its way to the printer.</source>
        <translation>バッジをプリンターに送りました。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>The badge is printing …</source>
        <translation>バッジを印刷しています…</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>バッジを印刷しました。</translation>
    </message>
    <message>
        <source>The badge was not printed: please look at the printer.</source>
        <translation>バッジを印刷できませんでした。プリンターを確認してください。</translation>
    </message>
    <message>
        <source>Not let in: %1</source>
        <comment>%1: a sentence</comment>
        <translation>入場不可：%1</translation>
    </message>
    <message>
        <source>Something is not filled in yet.</source>
        <translation>未入力の項目があります。</translation>
    </message>
    <message>
        <source>No guest here has that code.</source>
        <translation>このコードのゲストはいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n guests share that code.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n人のゲストがこのコードを共有しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please look for one of them by name.</source>
        <translation>名前で探してください。</translation>
    </message>
    <message>
        <source>Nothing was done: this kiosk can’t use its data.</source>
        <translation>処理できませんでした。この端末はデータを使用できません。</translation>
    </message>
    <message>
        <source>Please try again, or call whoever looks after it.</source>
        <translation>もう一度お試しいただくか、担当者を呼んでください。</translation>
    </message>
    <message>
        <source>A badge needs a first name or a last name.</source>
        <translation>バッジには名または姓が必要です。</translation>
    </message>
    <message>
        <source>Please say why: it goes on record.</source>
        <translation>理由を入力してください。記録に残ります。</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: at most %n characters, please.</source>
        <translation>
            <numerusform>長すぎます。%n文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guest is registered, and in.</source>
        <translation>登録し、入場しました。</translation>
    </message>
    <message>
        <source>No ticket was made: there are no places left of that type.</source>
        <translation>チケットを発行できません:この券種は満席です。</translation>
    </message>
    <message>
        <source>Please choose another type, or ask the organizers.</source>
        <translation>別の券種を選ぶか、主催者に確認してください。</translation>
    </message>
    <message>
        <source>A guest needs a first name or a last name.</source>
        <translation>姓または名が必要です。</translation>
    </message>
    <message>
        <source>Nothing was done: this kiosk is at another door now.</source>
        <translation>何も行われませんでした。このキオスクは今は別の入口のものです。</translation>
    </message>
    <message>
        <source>You see how it stands there. Please look again.</source>
        <translation>その入口での状況が表示されています。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>The questions come first (F10).</source>
        <translation>先に質問に回答してください（F10）。</translation>
    </message>
    <message>
        <source>There is no question to answer.</source>
        <translation>回答する質問はありません。</translation>
    </message>
    <message>
        <source>The answers are kept, and the guest is in.</source>
        <translation>回答と入場を記録しました。</translation>
    </message>
    <message>
        <source>What was answered is kept.</source>
        <translation>回答した分は保存されました。</translation>
    </message>
    <message>
        <source>There is a new question, or other answers to one.</source>
        <translation>新しい質問があるか、選択肢が変わりました。</translation>
    </message>
    <message>
        <source>The guest has a ticket, but is not in.</source>
        <translation>チケットは発行済み、入場は未完了です。</translation>
    </message>
    <message>
        <source>The answers are kept, but the guest is not in.</source>
        <translation>回答は保存済み、入場は未完了です。</translation>
    </message>
    <message>
        <source>Please try once more in a moment.</source>
        <translation>少し待ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>Another kiosk prints the badge.</source>
        <translation>別のキオスクがバッジを印刷します。</translation>
    </message>
</context>
<context>
    <name>TrainingBand</name>
    <message>
        <source>Training</source>
        <translation>トレーニング</translation>
    </message>
    <message>
        <source>The guests are made up, and nothing counts.</source>
        <translation>ゲストは架空で、記録には残りません。</translation>
    </message>
</context>
<context>
    <name>usher::ui::AgendaPage</name>
    <message>
        <source>My sessions</source>
        <translation>私のプログラム</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>room · what is new of the session</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>前のプログラム</translation>
    </message>
    <message>
        <source>Later sessions</source>
        <translation>次のプログラム</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>すべてのプログラム</translation>
    </message>
</context>
<context>
    <name>usher::ui::AnswersForm</name>
    <message>
        <source>Answer the questions</source>
        <translation>質問に回答</translation>
    </message>
    <message>
        <source>↑ and ↓ go from question to question, ← and → from answer to answer.</source>
        <translation>↑ ↓ で質問を、← → で回答を移動します。</translation>
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
        <translation>戻る</translation>
    </message>
    <message>
        <source>Keep the answers</source>
        <translation>回答を保存</translation>
    </message>
    <message>
        <source>Answer and let in</source>
        <translation>回答して入場</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>There is no answer to keep: what is open stays open.</source>
        <translation>保存する回答がありません。未回答のままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still need an answer.</source>
        <translation>
            <numerusform>あと %n件の質問に回答が必要です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ArrivalsPanel</name>
    <message>
        <source>came in today</source>
        <comment>after a number of guests</comment>
        <translation>本日の入場</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>after a number of guests; %1: a time</comment>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>inside now</source>
        <comment>after a number of guests</comment>
        <translation>現在場内</translation>
    </message>
</context>
<context>
    <name>usher::ui::ArrivalsPlot</name>
    <message>
        <source>Nobody has come in yet today.</source>
        <translation>本日はまだ入場がありません。</translation>
    </message>
    <message>
        <source>Most came at %1: %2.</source>
        <comment>%1: a time, %2: how many guests</comment>
        <translation>最多は%1：%2人。</translation>
    </message>
</context>
<context>
    <name>usher::ui::AskedQuestion</name>
    <message>
        <source>Agrees</source>
        <comment>a guest, to a consent</comment>
        <translation>同意する</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <comment>a guest, to a consent</comment>
        <translation>同意しない</translation>
    </message>
    <message>
        <source>Signs at a kiosk</source>
        <comment>a guest</comment>
        <translation>端末で署名する</translation>
    </message>
    <message>
        <source>Does not sign</source>
        <comment>a guest</comment>
        <translation>署名しない</translation>
    </message>
    <message>
        <source>The guest signs this at a kiosk, by holding up their code.</source>
        <translation>ゲスト本人が端末でコードをかざして署名します。</translation>
    </message>
    <message>
        <source>If the guest wants to: they sign at a kiosk, by holding up their code.</source>
        <translation>ご希望の場合：端末でコードをかざして署名します。</translation>
    </message>
    <message>
        <source>Nobody comes in without agreeing to this. It stays open.</source>
        <translation>これに同意しないと入場できません。質問は未回答のままです。</translation>
    </message>
    <message>
        <source>That is not complete yet.</source>
        <translation>まだ入力が完了していません。</translation>
    </message>
    <message>
        <source>Please answer this one.</source>
        <translation>この質問に回答してください。</translation>
    </message>
    <message>
        <source>Has to be answered</source>
        <comment>a question</comment>
        <translation>回答が必要</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <comment>a question</comment>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>usher::ui::AskingPage</name>
    <message numerus="yes">
        <source>You can have up to %n.</source>
        <comment>pieces</comment>
        <translation>
            <numerusform>%n個までご希望いただけます。</numerusform>
        </translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>1つ減らす</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>1つ増やす</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>お願いする</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>メモ：%1</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>メモを直す</translation>
    </message>
</context>
<context>
    <name>usher::ui::AttractPage</name>
    <message>
        <source>The camera is starting</source>
        <translation>カメラを起動しています</translation>
    </message>
    <message>
        <source>Just a moment. A hand scanner already works.</source>
        <translation>少々お待ちください。ハンドスキャナーはすでに使えます。</translation>
    </message>
    <message>
        <source>The camera is not answering</source>
        <translation>カメラが応答しません</translation>
    </message>
    <message>
        <source>We keep trying. A hand scanner still works, and our staff will gladly help.</source>
        <translation>再接続を試みています。ハンドスキャナーは使えます。スタッフもお手伝いいたします。</translation>
    </message>
    <message>
        <source>The camera is in use elsewhere</source>
        <translation>カメラはほかで使用中です</translation>
    </message>
    <message>
        <source>There is no camera here</source>
        <translation>ここにはカメラがありません</translation>
    </message>
    <message>
        <source>A hand scanner works, and our staff will gladly help.</source>
        <translation>ハンドスキャナーは使えます。スタッフもお手伝いいたします。</translation>
    </message>
    <message>
        <source>Hold your code in front of the camera</source>
        <translation>コードをカメラにかざしてください</translation>
    </message>
    <message>
        <source>Hold your code in front of the hand scanner</source>
        <translation>コードをハンドスキャナーにかざしてください</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>このあとの予定</translation>
    </message>
    <message>
        <source>Register here</source>
        <translation>ここで登録する</translation>
    </message>
    <message>
        <source>I don’t have my code</source>
        <translation>コードを持っていません</translation>
    </message>
    <message>
        <source>Larger text, reading aloud</source>
        <translation>文字を大きく、読み上げ</translation>
    </message>
</context>
<context>
    <name>usher::ui::CataloguePage</name>
    <message>
        <source>What you asked for</source>
        <translation>ご依頼の内容</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>何をご希望ですか？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>More</source>
        <translation>もっと見る</translation>
    </message>
    <message>
        <source>You asked for</source>
        <translation>ご依頼</translation>
    </message>
    <message>
        <source>%1 · number %2</source>
        <comment>state of a request · its number</comment>
        <translation>%1 · 番号 %2</translation>
    </message>
</context>
<context>
    <name>usher::ui::ChoosingPage</name>
    <message>
        <source>Guest without a name</source>
        <translation>お名前のないお客様</translation>
    </message>
    <message>
        <source>Has come in already</source>
        <translation>入場済み</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>スタッフにお尋ねください</translation>
    </message>
    <message>
        <source>Who of you is here?</source>
        <translation>どなたがお越しですか？</translation>
    </message>
    <message>
        <source>Nobody of you can come in now</source>
        <translation>今はどなたも入場できません</translation>
    </message>
    <message>
        <source>Touch everybody who is here. The others can check in when they come.</source>
        <translation>お越しの方全員をタッチしてください。ほかの方は到着後に受付できます。</translation>
    </message>
    <message>
        <source>Our staff will gladly help.</source>
        <translation>スタッフが喜んでお手伝いします。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>受付する</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n guest(s)</source>
        <translation>
            <numerusform>%n名を受付する</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to start</source>
        <translation>最初に戻る</translation>
    </message>
    <message>
        <source>More</source>
        <translation>もっと見る</translation>
    </message>
</context>
<context>
    <name>usher::ui::DeclineForm</name>
    <message>
        <source>None are left</source>
        <translation>なくなりました</translation>
    </message>
    <message>
        <source>Please come to the desk</source>
        <translation>カウンターへお越しください</translation>
    </message>
    <message>
        <source>That is only there later</source>
        <translation>後ほどになります</translation>
    </message>
    <message>
        <source>We don’t have that here</source>
        <translation>こちらにはありません</translation>
    </message>
    <message>
        <source>Can’t be had: %1</source>
        <comment>%1: a thing</comment>
        <translation>できない：%1</translation>
    </message>
    <message>
        <source>Why? The guest is told, in your words.</source>
        <translation>理由は？ ゲストにそのまま伝えられます。</translation>
    </message>
    <message>
        <source>In your own words, or one of these</source>
        <translation>自由に入力、または下から選択</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください…</translation>
    </message>
</context>
<context>
    <name>usher::ui::Deeds</name>
    <message>
        <source>Let in</source>
        <translation>入場させる</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>退場させる</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>バッジ印刷</translation>
    </message>
    <message>
        <source>Correct badge …</source>
        <translation>バッジ修正…</translation>
    </message>
    <message>
        <source>Undo …</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Overrule …</source>
        <translation>例外入場…</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>Questions …</source>
        <comment>to be answered</comment>
        <translation>質問 …</translation>
    </message>
    <message>
        <source>Print again …</source>
        <comment>a badge</comment>
        <translation>再印刷…</translation>
    </message>
</context>
<context>
    <name>usher::ui::FileBody</name>
    <message>
        <source>%1 – %2</source>
        <comment>from when until when a ticket is valid</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>%1: a day or a time</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1: a day or a time</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>The registration is newer than this kiosk’s guest list: there is no name yet.</source>
        <translation>登録がこの端末のゲストリストより新しいため、名前がまだありません。</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>券種</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n件が未回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>入退場の記録</translation>
    </message>
    <message>
        <source>This guest has not been anywhere yet.</source>
        <translation>まだ入退場の記録がありません。</translation>
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
            <numerusform>他%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the same group</source>
        <translation>同じグループ</translation>
    </message>
    <message numerus="yes">
        <source>All %n guests of the group</source>
        <translation>
            <numerusform>グループの%n名全員</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::FilterBar</name>
    <message>
        <source>Not yet in</source>
        <translation>未入場</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>入場中</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退場済み</translation>
    </message>
    <message>
        <source>Not to be let in</source>
        <translation>入場不可</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a filter</comment>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Of one door …</source>
        <translation>入口で絞る…</translation>
    </message>
</context>
<context>
    <name>usher::ui::GroupPage</name>
    <message>
        <source>Tap a name to say who is here; the sign at its end opens the guest.</source>
        <translation>名前に触れて来ている人を選びます。端の印でゲストを開きます。</translation>
    </message>
    <message>
        <source>Space says who is here, Enter opens the guest.</source>
        <translation>スペースで来ている人を選び、Enterでゲストを開きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more of them come up here once these are in.</source>
        <translation>
            <numerusform>この方々の入場後に、残り%n名がここに表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message numerus="yes">
        <source>Let in %n guest(s)</source>
        <translation>
            <numerusform>%n名を入場させる</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>入場させる</translation>
    </message>
    <message>
        <source>F2</source>
        <comment>the key</comment>
        <translation>F2</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>誰も選ばれていません。</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>全員外す</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全員選ぶ</translation>
    </message>
    <message>
        <source>F3</source>
        <comment>the key</comment>
        <translation>F3</translation>
    </message>
    <message numerus="yes">
        <source>Only %n place(s) left for those who are not enrolled: please untick some.</source>
        <translation>
            <numerusform>未登録の方の残りは%n席だけです。チェックをいくつか外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can come in now.</source>
        <translation>今は誰も入場できません。</translation>
    </message>
</context>
<context>
    <name>usher::ui::GuestPage</name>
    <message>
        <source>No name yet</source>
        <translation>名前未着</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください…</translation>
    </message>
</context>
<context>
    <name>usher::ui::HistoryRow</name>
    <message>
        <source>In</source>
        <comment>a passage through a door</comment>
        <translation>入場</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>a passage through a door</comment>
        <translation>退場</translation>
    </message>
</context>
<context>
    <name>usher::ui::IncidentCard</name>
    <message>
        <source>Open guest</source>
        <translation>ゲストを開く</translation>
    </message>
    <message>
        <source>It was right</source>
        <comment>two entries with one ticket</comment>
        <translation>正当</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <comment>two entries with one ticket</comment>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Seen to</source>
        <comment>what the backend does not take</comment>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>It is there</source>
        <comment>a badge</comment>
        <translation>出ている</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再印刷</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <comment>a badge</comment>
        <translation>不要</translation>
    </message>
</context>
<context>
    <name>usher::ui::KeyCap</name>
    <message>
        <source>Delete the last letter</source>
        <translation>1文字消す</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>数字と記号</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>usher::ui::KioskBody</name>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>要対応</translation>
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
        <translation>別の場所</translation>
    </message>
    <message>
        <source>More …</source>
        <comment>deeds</comment>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>usher::ui::KioskWindow</name>
    <message>
        <source>Back to start</source>
        <translation>最初に戻る</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>スタッフの方へ</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>質問 %1 / %2</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>質問が1つあります</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>お答え</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>同意する</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>同意しない</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>What would you like a ticket for?</source>
        <translation>どのチケットをご希望ですか？</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>お名前（名）は何ですか？</translation>
    </message>
    <message>
        <source>As it shall stand on your badge</source>
        <translation>バッジに記載する名前</translation>
    </message>
    <message>
        <source>And your last name?</source>
        <translation>名字は何ですか？</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Which company are you with?</source>
        <translation>ご所属は何ですか？</translation>
    </message>
    <message>
        <source>Company or organisation; may stay empty</source>
        <translation>会社・団体名（任意）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a guest&apos;s name: which question it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>What is your booking reference or e-mail address?</source>
        <translation>予約番号かメールアドレスを入力してください</translation>
    </message>
    <message>
        <source>What is your last name?</source>
        <translation>姓を入力してください</translation>
    </message>
    <message>
        <source>It is in the e-mail that confirms your booking</source>
        <translation>予約確認メールに記載されています</translation>
    </message>
    <message>
        <source>As it is on your booking</source>
        <translation>ご予約のとおりに</translation>
    </message>
    <message>
        <source>We did not find you. Please check your booking reference or e-mail address.</source>
        <translation>見つかりませんでした。予約番号かメールアドレスをご確認ください。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Where may we send your ticket?</source>
        <translation>チケットをどこにお送りしましょうか。</translation>
    </message>
    <message>
        <source>Your e-mail address; may stay empty</source>
        <translation>メールアドレス（任意）</translation>
    </message>
    <message>
        <source>Is there anything we should know?</source>
        <translation>お知らせいただくことはありますか。</translation>
    </message>
    <message>
        <source>For who brings it; may stay empty</source>
        <translation>お持ちする係の者へ（任意）</translation>
    </message>
</context>
<context>
    <name>usher::ui::ListChoice</name>
    <message>
        <source>Where shall this kiosk check in?</source>
        <translation>この端末の受付場所はどこですか？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The event has no other check-in list.</source>
        <translation>ほかの受付リストはありません。</translation>
    </message>
    <message>
        <source>This kiosk checks in there now.</source>
        <translation>現在の受付場所です。</translation>
    </message>
    <message>
        <source>Guests of which door?</source>
        <translation>どの入口のゲストですか？</translation>
    </message>
</context>
<context>
    <name>usher::ui::LookUp</name>
    <message>
        <source>Name, company, booking or code</source>
        <translation>名前・会社・予約・コード</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>ゲストを探す</translation>
    </message>
    <message>
        <source>Guests found</source>
        <translation>見つかったゲスト</translation>
    </message>
    <message>
        <source>Begin to type: parts of a name, a company or a code are enough; of a booking, type its whole reference.</source>
        <translation>入力してください。名前・会社・コードは一部だけでも探せます。予約は番号全体を入力してください。</translation>
    </message>
    <message>
        <source>Nobody is found by that. Fewer letters find more; a whole code can be opened as it is.</source>
        <translation>見つかりません。文字を減らすと候補が増えます。コード全体ならそのまま開けます。</translation>
    </message>
    <message>
        <source>There are more: type on.</source>
        <translation>ほかにもいます。続けて入力してください。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Nobody of those chosen is found by that. Without the filter there may be others.</source>
        <translation>絞り込んだ中には見つかりません。絞り込みを外すと見つかるかもしれません。</translation>
    </message>
    <message>
        <source>Register a guest</source>
        <translation>ゲストを登録</translation>
    </message>
    <message>
        <source>F9</source>
        <comment>the key</comment>
        <translation>F9</translation>
    </message>
    <message>
        <source>As they stand at: %1</source>
        <comment>%1: a check-in list</comment>
        <translation>状況の基準：%1</translation>
    </message>
</context>
<context>
    <name>usher::ui::NoticePage</name>
    <message>
        <source>Ask for something</source>
        <translation>何かお願いする</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>usher::ui::OnceMore</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
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
        <translation>言語、文字を大きく、読み上げ</translation>
    </message>
    <message>
        <source>Larger text, reading aloud</source>
        <translation>文字を大きく、読み上げ</translation>
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
        <translation>%2桁中%1桁</translation>
    </message>
</context>
<context>
    <name>usher::ui::PinPage</name>
    <message>
        <source>The next one can be tried at %1, in %2.</source>
        <comment>%1: a time, %2: minutes and seconds</comment>
        <translation>次は%1から入力できます（あと%2）。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>A PIN has six digits.</source>
        <translation>PINは6桁です。</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>PINが違います。</translation>
    </message>
    <message>
        <source>Please try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many PINs were wrong.</source>
        <translation>PINの間違いが続きました。</translation>
    </message>
    <message>
        <source>Nobody is named as staff for this event yet.</source>
        <translation>このイベントのスタッフがまだ登録されていません。</translation>
    </message>
    <message>
        <source>Its organizers can name people on their page “Kiosk staff”.</source>
        <translation>主催者は、管理画面の「Kiosk staff」ページでスタッフを登録できます。</translation>
    </message>
    <message>
        <source>This kiosk can’t read who is staff.</source>
        <translation>この端末はスタッフの一覧を読み込めません。</translation>
    </message>
    <message>
        <source>Please try again, or call whoever looks after it.</source>
        <translation>もう一度お試しいただくか、担当者を呼んでください。</translation>
    </message>
    <message>
        <source>%1, your PIN please</source>
        <comment>%1: whose badge was held up</comment>
        <translation>%1さん、PINを入力してください</translation>
    </message>
    <message>
        <source>Your PIN, please</source>
        <translation>PINを入力してください</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>最後の数字を削除</translation>
    </message>
    <message>
        <source>Back to the guests</source>
        <translation>ゲスト画面に戻る</translation>
    </message>
    <message>
        <source>This is a training.</source>
        <translation>これはトレーニングです。</translation>
    </message>
    <message>
        <source>Any six digits will do.</source>
        <translation>6桁の数字なら何でも使えます。</translation>
    </message>
</context>
<context>
    <name>usher::ui::PreferencesSheet</name>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Language, larger text, reading aloud</source>
        <translation>言語、文字を大きく、読み上げ</translation>
    </message>
    <message>
        <source>Lower down</source>
        <translation>画面の下へ</translation>
    </message>
</context>
<context>
    <name>usher::ui::PreflightPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>The badge, as it is printed</source>
        <translation>印刷されるバッジ</translation>
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
        <translation>すべてのプログラム</translation>
    </message>
    <message>
        <source>There are no more sessions to come. Thank you for being here!</source>
        <translation>この後のプログラムはありません。ご参加ありがとうございました。</translation>
    </message>
    <message>
        <source>Touch a session to see more of it.</source>
        <translation>セッションに触れると、詳しい内容が表示されます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Earlier sessions</source>
        <translation>前のプログラム</translation>
    </message>
    <message>
        <source>Later sessions</source>
        <translation>次のプログラム</translation>
    </message>
</context>
<context>
    <name>usher::ui::ReceiptPage</name>
    <message>
        <source>Ask for something else</source>
        <translation>ほかにもお願いする</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>別のものを選ぶ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>We have your request</source>
        <translation>承りました</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>番号 %1</translation>
    </message>
    <message>
        <source>Show your code here again, and you see how far it is.</source>
        <translation>もう一度ここでコードをかざすと、進み具合をご覧いただけます。</translation>
    </message>
    <message>
        <source>That has just gone</source>
        <translation>たった今なくなりました</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>Somebody was a moment faster. Is there something else you would like?</source>
        <translation>ほかの方が一足先でした。別のものはいかがですか？</translation>
    </message>
    <message>
        <source>Nothing was asked for. Our staff will gladly help you.</source>
        <translation>何も依頼されていません。スタッフが喜んでお手伝いします。</translation>
    </message>
</context>
<context>
    <name>usher::ui::RegisterForm</name>
    <message>
        <source>chosen</source>
        <comment>a ticket type</comment>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Register a guest</source>
        <translation>ゲストを登録</translation>
    </message>
    <message>
        <source>This event gives no tickets at the door.</source>
        <translation>このイベントでは受付でチケットを発行していません。</translation>
    </message>
    <message>
        <source>The guest gets a ticket and comes in with a badge.</source>
        <translation>チケットを発行し、バッジを印刷して入場させます。</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>E-mail for the ticket; may stay empty</source>
        <translation>チケット送付先メール(空欄可)</translation>
    </message>
    <message>
        <source>Register and let in</source>
        <translation>登録して入場させる</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
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
        <translation>ゲストのメモ</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>受付</translation>
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
        <translation>終了した人</translation>
    </message>
    <message>
        <source>Taken on by</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
</context>
<context>
    <name>usher::ui::RequestPage</name>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください…</translation>
    </message>
</context>
<context>
    <name>usher::ui::RequestsPanel</name>
    <message>
        <source>Requests of guests</source>
        <translation>ゲストのご要望</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>Choose a request</source>
        <translation>ご要望を選んでください</translation>
    </message>
    <message>
        <source>Take it on, so that nobody else goes for it too.</source>
        <translation>ほかの人と重ならないよう、先に「対応する」を押してください。</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter takes the next step: take on, then done.</source>
        <translation>↑と↓で選び、Enterで次へ進みます：対応する、次に完了。</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>This kiosk can’t read its data.</source>
        <translation>この端末はデータを読み取れません。</translation>
    </message>
    <message>
        <source>There may be news.</source>
        <translation>新しい情報があるかもしれません。</translation>
    </message>
    <message>
        <source>There are more: these are the oldest.</source>
        <translation>ほかにもあります。古い順に表示しています。</translation>
    </message>
</context>
<context>
    <name>usher::ui::ScanAdvice</name>
    <message>
        <source>Please make the code brighter</source>
        <translation>コードを明るくしてください</translation>
    </message>
    <message>
        <source>Please tilt your code a little: it mirrors a light</source>
        <translation>光が反射しています。少し傾けてください</translation>
    </message>
    <message>
        <source>A little closer, please</source>
        <translation>もう少し近づけてください</translation>
    </message>
    <message>
        <source>A little further away, please</source>
        <translation>もう少し離してください</translation>
    </message>
    <message>
        <source>Please show the whole code</source>
        <translation>コード全体を見せてください</translation>
    </message>
    <message>
        <source>Please hold it still for a moment</source>
        <translation>そのまま少し動かさないでください</translation>
    </message>
    <message>
        <source>Your code is hard to read. You can go on without it, too.</source>
        <translation>コードが読み取りにくいようです。コードなしでも続けられます。</translation>
    </message>
    <message>
        <source>Your code is hard to read. Our staff will gladly help.</source>
        <translation>コードが読み取りにくいようです。スタッフがお手伝いします。</translation>
    </message>
</context>
<context>
    <name>usher::ui::SessionPage</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, from – to</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At the same time as yours: %1</source>
        <comment>title of a session</comment>
        <translation>ご予約のセッションと時間が重なっています：%1</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください</translation>
    </message>
</context>
<context>
    <name>usher::ui::SignaturePage</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>ここに指でご署名ください</translation>
    </message>
    <message>
        <source>I agree and sign</source>
        <translation>同意して署名する</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>同意しない</translation>
    </message>
    <message>
        <source>Or press Enter to sign with a cross.</source>
        <translation>Enterキーを押すと、×印で署名できます。</translation>
    </message>
</context>
<context>
    <name>usher::ui::Spoken</name>
    <message>
        <source>Press Tab to move, and Enter to choose.</source>
        <translation>Tabキーで移動し、Enterキーで選びます。</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1、ボタン</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1、未選択</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1、選択済み</translation>
    </message>
    <message>
        <source>Type your answer.</source>
        <translation>答えを入力してください。</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>This screen now reads aloud what it shows.</source>
        <translation>この画面は、表示している内容を読み上げます。</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffForm</name>
    <message>
        <source>The wrong guest</source>
        <translation>別のゲストだった</translation>
    </message>
    <message>
        <source>Let in by mistake</source>
        <translation>誤って入場させた</translation>
    </message>
    <message>
        <source>The guest did not come in</source>
        <translation>実際は入場しなかった</translation>
    </message>
    <message>
        <source>Only tried out</source>
        <translation>動作確認のみ</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>本人確認済み</translation>
    </message>
    <message>
        <source>Sorted out at the help desk</source>
        <translation>案内デスクで対応済み</translation>
    </message>
    <message>
        <source>Agreed with the organizers</source>
        <translation>主催者の了承済み</translation>
    </message>
    <message>
        <source>Badge lost, the guest is known</source>
        <translation>バッジ紛失・面識あり</translation>
    </message>
    <message>
        <source>Let in against the door</source>
        <translation>例外として入場させる</translation>
    </message>
    <message>
        <source>The door refuses this ticket. Why does the guest come in all the same?</source>
        <translation>このチケットでは入場できません。入場させる理由を入力してください。</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>入場させる</translation>
    </message>
    <message>
        <source>Undo the last passage</source>
        <translation>最後の通過を取り消す</translation>
    </message>
    <message>
        <source>It will be as if the guest had not passed this door. Why?</source>
        <translation>この入口を通らなかったことになります。理由を入力してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Correct the badge</source>
        <translation>バッジを修正する</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>In your own words, or one of these</source>
        <translation>自由に入力、または下から選択</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください…</translation>
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
        <translation>紛失</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>a badge</comment>
        <translation>破損</translation>
    </message>
    <message>
        <source>Printed badly</source>
        <comment>a badge</comment>
        <translation>印刷不良</translation>
    </message>
    <message>
        <source>Print the badge again</source>
        <translation>バッジを再印刷</translation>
    </message>
    <message>
        <source>Badges that came out for this guest: %1. Why another one?</source>
        <comment>%1: a number</comment>
        <translation>このゲストのバッジはこれまでに%1枚出ました。もう1枚必要な理由は？</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Details changed</source>
        <comment>on a badge</comment>
        <translation>記載内容の変更</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffHeader</name>
    <message>
        <source>%1 · %2</source>
        <comment>%1: a name, %2: a role</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffKeys</name>
    <message>
        <source>Whom are you looking for?</source>
        <translation>だれを探していますか？</translation>
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
        <translation>ゲストを選ぶ</translation>
    </message>
    <message>
        <source>open the guest</source>
        <translation>ゲストを開く</translation>
    </message>
    <message>
        <source>go back a step</source>
        <translation>一つ戻る</translation>
    </message>
    <message>
        <source>lock, and back to the guests</source>
        <translation>ロックしてゲスト画面へ</translation>
    </message>
    <message>
        <source>F9</source>
        <comment>the key</comment>
        <translation>F9</translation>
    </message>
    <message>
        <source>register a guest</source>
        <translation>ゲストを登録する</translation>
    </message>
</context>
<context>
    <name>usher::ui::StaffWindow</name>
    <message>
        <source>One moment …</source>
        <translation>少々お待ちください…</translation>
    </message>
</context>
<context>
    <name>usher::ui::StillTherePage</name>
    <message>
        <source>Still there?</source>
        <translation>まだいらっしゃいますか？</translation>
    </message>
    <message>
        <source>Touch anywhere to go on where you were.</source>
        <translation>画面のどこかに触れると、続きに戻ります。</translation>
    </message>
    <message>
        <source>Otherwise this screen starts again for the next guest.</source>
        <translation>触れない場合は、次の方のために最初の画面に戻ります。</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>時間を延ばす</translation>
    </message>
    <message>
        <source>I&apos;m done</source>
        <translation>終了する</translation>
    </message>
</context>
<context>
    <name>usher::ui::TouchKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
</context>
<context>
    <name>usher::ui::TypedPage</name>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>省略</translation>
    </message>
</context>
<context>
    <name>usher::ui::WelcomeAllPage</name>
    <message>
        <source>Our staff have the badge</source>
        <translation>名札はスタッフがお渡しします</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>どうぞお入りください</translation>
    </message>
    <message>
        <source>The badge is printing …</source>
        <translation>名札を印刷しています…</translation>
    </message>
    <message>
        <source>Please take the badge</source>
        <translation>名札をお取りください</translation>
    </message>
    <message>
        <source>Our staff will print the badge</source>
        <translation>スタッフが名札を印刷します</translation>
    </message>
    <message>
        <source>Please ask our staff</source>
        <translation>スタッフにお尋ねください</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>またお越しください</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>They will gladly help all of you.</source>
        <translation>皆様を喜んでお手伝いします。</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) checked out</source>
        <translation>
            <numerusform>%n名が退場しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) checked in</source>
        <translation>
            <numerusform>%n名の受付が済みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest without a name</source>
        <translation>お名前のないお客様</translation>
    </message>
    <message>
        <source>The others can check in here when they come.</source>
        <translation>ほかの方は到着後、ここで受付できます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>More</source>
        <translation>もっと見る</translation>
    </message>
    <message>
        <source>The badge is coming from %1</source>
        <comment>%1: a kiosk&apos;s name</comment>
        <translation>名札は%1から出ます</translation>
    </message>
</context>
<context>
    <name>usher::ui::WelcomePage</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>おかえりなさい</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>またお越しください</translation>
    </message>
    <message>
        <source>Your badge as it is printed</source>
        <translation>印刷される名札</translation>
    </message>
    <message>
        <source>You are checked out.</source>
        <translation>退場を受け付けました。</translation>
    </message>
    <message>
        <source>Our staff will hand you your badge</source>
        <translation>スタッフが名札をお渡しします</translation>
    </message>
    <message>
        <source>You are checked in. You registered so recently that your name has not reached this kiosk yet.</source>
        <translation>受付が完了しました。お申し込みから間もないため、お名前がまだこの端末に届いていません。</translation>
    </message>
    <message>
        <source>Please come in.</source>
        <translation>どうぞお入りください。</translation>
    </message>
    <message>
        <source>Your badge is printing …</source>
        <translation>名札を印刷しています…</translation>
    </message>
    <message>
        <source>Please take your badge</source>
        <translation>名札をお取りください</translation>
    </message>
    <message>
        <source>The printer needs a hand</source>
        <translation>プリンターに問題があります</translation>
    </message>
    <message>
        <source>You are checked in. Our staff will print your badge for you.</source>
        <translation>受付が完了しました。名札はスタッフが印刷いたします。</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>次のセッション</translation>
    </message>
    <message>
        <source>On now for you</source>
        <translation>開催中のセッション</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a session: what is new of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation>私のプログラム</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>何かお願いする</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Your badge is coming from %1</source>
        <comment>%1: a kiosk&apos;s name</comment>
        <translation>名札は%1から出ます</translation>
    </message>
    <message>
        <source>You are checked in. Please take your badge there.</source>
        <translation>チェックインは済んでいます。そちらで名札をお取りください。</translation>
    </message>
</context>
</TS>
