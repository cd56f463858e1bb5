### Der Abend im Panel der Moderation: Leinwand, Nachricht und Pause, Ordnung im Saal, Empfang.

## Leinwand
screens-title = Leinwand
screen-follows = Folgt dem Ablauf
screen-stays = Bleibt stehen
screen-black = Schwarz
screen-other = Anderes zeigen
screen-follow = Wieder folgen
screen-second = Zweite Leinwand
screen-second-open = Zweite Leinwand öffnen
screen-choose = Was zeigt die Leinwand?
screen-choose-second = Was zeigt die zweite Leinwand?
screen-choose-what = Ein Druck zeigt es sofort. Es bleibt stehen, bis Sie etwas anderes wählen.
screen-of-stage = Von welchem Schritt?
screen-of-now = der gerade läuft
screen-of-place-table = Von welchem Tisch?
screen-of-place-room = Von welchem Raum?
screen-of-all = von allen
screen-not-of = Das gibt es in „{ $title }“ nicht.
black-on = Schwarz schalten
black-off = Leinwand ist schwarz. Wieder zeigen
bell-label = Glocke auf der Leinwand
bell-off-what = Läutet beim Wechsel und wenn die Zeit um ist.
bell-on-what = Läutet beim Wechsel und wenn die Zeit um ist. Drücken Sie auf der Leinwand einmal „Ton einschalten“.
picture-follow = Dem Ablauf folgen
picture-follow-hint = Immer der Schritt, der gerade läuft
picture-question = Frage
picture-question-hint = Die Frage allein, groß
picture-codes = Codes
picture-codes-hint = WLAN und Seite, groß
picture-timer = Uhr
picture-timer-hint = Wie viel Zeit noch ist
picture-cards = Karten
picture-cards-hint = Wie sie kommen
picture-board = Überschriften
picture-board-hint = Mit ihren Karten
picture-floor = Plan des Saals
picture-floor-hint = Wo alles steht
picture-results = Ergebnisse
picture-results-hint = Was aufgedeckt ist
picture-trail = Weg der Maßnahmen
picture-trail-hint = Von der Kritik an
picture-photos = Fotos
picture-photos-hint = Eines nach dem anderen
picture-pause = Pausenbild
picture-pause-hint = Titel und „Pause“
picture-black = Schwarz

## Nachricht an alle, Pause
call-title = An alle
message-write = Nachricht an alle
message-stands = Das steht auf allen Handys und Leinwänden:
message-take-away = Wegnehmen
message-change = Ändern
message-ready = Fertige Sätze
message-ready-what = Einen fertigen Satz liest jede Person in ihrer Sprache. Wenn Sie etwas ändern, steht überall Ihr Wortlaut.
message-german = Bleibt das Feld leer, steht hier der deutsche Text.
message-instead = Wer diese Sprache liest, sieht: { $text }
message-label = Nachricht
message-hint = Höchstens 200 Zeichen. Kurz liest sich besser.
message-what = Sie steht auf allen Handys und Leinwänden, bis Sie sie wegnehmen. Auf einer schwarzen Leinwand steht sie nicht.
message-show = Allen zeigen
message-empty = Bitte schreiben Sie zuerst, was alle lesen sollen.
break-begin = Pause
break-minutes = { $count ->
    [one] Minute Pause
   *[other] Minuten Pause
}
break-until = Pause bis { $time }
break-end = Pause beenden
break-longer = { $count ->
    [one] Minute länger
   *[other] Minuten länger
}
break-what = Handys und Leinwand sagen es allen. Mit dem nächsten Schritt endet die Pause auch.

## Notizen
note-title = Notizen zu „{ $title }“
note-write = Notiz zu diesem Schritt
note-who = Sieht nur die Moderation. Wird von selbst gespeichert.

## Ordnung im Saal
order-title = Ordnung
order-look = { $reported ->
    [0] { $held } warten
   *[other] { $held ->
        [0] { $reported } gemeldet
       *[other] { $held } warten, { $reported } gemeldet
    }
}
hold-label = Neue Karten erst freigeben
hold-on-what = Neue Karten von Handys sieht niemand, bis Sie sie freigeben.
hold-off-what = Neue Karten sind sofort bei allen zu sehen.
hold-still = Was schon wartet, wartet weiter.
held-title = { $count ->
    [one] Eine Karte wartet auf Freigabe
   *[other] { $count } Karten warten auf Freigabe
}
held-what = Noch sieht sie niemand.
held-muted = Karten dieser Person werden angehalten.
approve = Freigeben
approve-all = Alle freigeben
reported-title = { $count ->
    [one] Eine Karte wurde gemeldet
   *[other] { $count } Karten wurden gemeldet
}
reported-what = Alle sehen sie noch. Sie entscheiden.
reported-by = { $count ->
    [one] Eine Person findet, sie sollte hier nicht hängen.
   *[other] { $count } Personen finden, sie sollte hier nicht hängen.
}
report-keep = Behalten
author-menu = Menü: Wer Karte { $no } schrieb
mute = Künftige Karten dieser Person anhalten
unmute = Karten dieser Person nicht mehr anhalten
muted-open = { $count ->
    [one] Eine Person angehalten
   *[other] { $count } Personen angehalten
}
muted-title = Wessen Karten angehalten werden
muted-what = Sie sehen die Karte, wegen der Sie angehalten haben. Wer sie schrieb, erfahren auch Sie nicht.
muted-none = Es wird niemand mehr angehalten.
words-open = { $count ->
    [0] Wortliste
    [one] Wortliste: ein Wort
   *[other] Wortliste: { $count } Wörter
}
words-title = Ihre Wortliste
words-what = Eine Karte mit einem dieser Wörter wartet, bis Sie sie freigeben. Verboten ist damit nichts.
words-label = Wörter, eines je Zeile
words-hint = Groß oder klein ist gleich. Mit Stern gilt auch, was dazugehört: wort* oder *wort.
words-many = Das sind zu viele. Höchstens { $max } Wörter.
words-long = Ein Wort ist zu lang. Höchstens { $max } Zeichen.

## Empfang
reception-title = Empfang
reception-heads = Köpfe
reception-phones = Handys
reception-paper = ohne Handy
reception-hosts = Gastgeber*innen
heads-label = Köpfe im Raum
heads-hint = Zählen Sie einmal durch. Leer heißt: nicht gezählt.
heads-wrong = Bitte eine ganze Zahl bis 5000.
too-many = Handys { $phones }, Köpfe { $heads }.
too-many-what = Manche sind vielleicht doppelt dabei. Schließen Sie vor der Abstimmung die Tür oder lassen Sie nur mit Zettel ein.
too-many-go = Zum Empfang
door-label = Die Tür
door-open = Offen
door-open-what = Wer den Code hat, kommt herein.
door-slips = Nur mit Einlasszettel
door-slips-what = Neue brauchen einen Zettel, der noch nicht benutzt ist. Wer drin ist, bleibt drin.
door-closed = Geschlossen
door-closed-what = Niemand Neues kommt herein. Wer drin ist, bleibt drin, auch auf einem anderen Gerät.
slips-title = Einlasszettel
slips-what = Jeder Zettel lässt eine Person ein. Drucken Sie lieber zu viele als zu wenige.
slips-count = { $printed ->
    [0] Noch keiner gedruckt.
    [one] Einer gedruckt, { $used } benutzt.
   *[other] { $printed } gedruckt, { $used } benutzt.
}
slips-how-many = Wie viele?
slips-wrong = Bitte eine ganze Zahl von 1 bis { $max }.
slips-print = Drucken (PDF)
slips-file = einlass-{ $code }.pdf
slips-made = { $count ->
    [one] Ein Zettel liegt bei Ihren Downloads.
   *[other] { $count } Zettel liegen bei Ihren Downloads.
}
devices-title = Geräte der Moderation
devices-what = Diese Geräte dürfen moderieren. Ein verlorenes sperren Sie hier aus.
device-no = Gerät { $no }
device-since = seit { $day }, { $time } Uhr
device-me = dieses Gerät
device-on = gerade verbunden
device-off = nicht verbunden
device-revoke = Aussperren
device-revoke-no = Gerät { $no } aussperren
device-revoke-title = Gerät { $no } aussperren?
device-revoke-what = Es kann dann nicht mehr moderieren, auch nicht nach einem Neustart. Mit einem neuen Link kommt es wieder herein.

## Aufträge und Schritte beim Namen
order-screen-show = Leinwand
order-screen-bell = Glocke
order-message-show = Nachricht an alle
order-break-begin = Pause
order-break-end = Pause beenden
order-stage-note = Notiz
order-order-hold = Freigabe
order-order-words = Wortliste
order-card-approve = Freigeben
order-author-mute = Anhalten
order-card-clear = Behalten
order-reception-count = Köpfe
order-door-set = Tür
step-screen-set = Leinwand
step-bell-set = Glocke
step-message-shown = Nachricht an alle
step-break-set = Pause
step-stage-noted = Notiz
step-hold-set = Freigabe umgestellt
step-words-listed = Wortliste
step-card-approved = freigegeben
step-author-muted = Karten angehalten
step-reports-cleared = gemeldete Karte behalten
step-heads-counted = Köpfe gezählt
step-door-set = Tür umgestellt
undo-by-screen = Die Leinwand zeigt inzwischen etwas anderes.
undo-by-bell = Die Glocke wurde inzwischen noch einmal umgestellt.
undo-by-message = Die Nachricht wurde inzwischen noch einmal geändert.
undo-by-break = Die Pause wurde inzwischen noch einmal geändert.
undo-by-note = Die Notiz wurde inzwischen noch einmal geändert.
undo-by-hold = Die Freigabe wurde inzwischen noch einmal umgestellt.
undo-by-words = Die Wortliste wurde inzwischen noch einmal geändert.
undo-by-card-held = Die Karte wurde inzwischen noch einmal angehalten oder freigegeben.
undo-by-author-muted = Das wurde inzwischen noch einmal geändert.
undo-by-card-reports = Die Karte wurde inzwischen noch einmal gemeldet.
undo-by-heads = Inzwischen wurde noch einmal gezählt.
undo-by-door = Die Tür wurde inzwischen noch einmal umgestellt.

## Vorgelesen
said-screen = Auf der Leinwand: { $picture }.
said-black = Die Leinwand ist schwarz.
said-black-off = Die Leinwand zeigt wieder etwas.
said-message = Die Nachricht steht bei allen.
said-message-gone = Die Nachricht ist weg.
said-break = Pause für { $minutes } Minuten.
said-break-end = Die Pause ist beendet.
said-approved = { $count ->
    [one] Eine Karte ist freigegeben.
   *[other] { $count } Karten sind freigegeben.
}
said-muted = Künftige Karten dieser Person warten auf Freigabe.
said-unmuted = Karten dieser Person werden nicht mehr angehalten.
said-heads = Die Zahl ist gespeichert.
said-revoked = Gerät { $no } ist ausgesperrt.

## Ablehnungen
refused-card-held = Diese Karte wartet noch auf Freigabe. Geben Sie sie zuerst frei.
refused-card-no-author = Diese Karte kam vom Papier. Es ist nicht bekannt, wer sie schrieb.
refused-message-too-long = Die Nachricht ist zu lang. Erlaubt sind { $max } Zeichen.
refused-message-not-ready = Diesen fertigen Satz gibt es nicht. Bitte schreiben Sie die Nachricht selbst.
refused-note-too-long = Die Notiz ist zu lang. Erlaubt sind { $max } Zeichen.
refused-device-own = Das eigene Gerät lässt sich nicht aussperren.
refused-device-unknown = Dieses Gerät moderiert schon nicht mehr.

# Hilfe zu jedem Schritt, und die Leinwand im Kleinen
step-help = Was ist jetzt zu tun?
step-help-welcome = Zeigen Sie auf die Codes und warten Sie, bis die meisten da sind. Wer kein Handy hat, bekommt Karten aus Papier.
step-help-collect = Alle schreiben, eine Karte je Gedanke. Was auf Papier steht, tragen Sie mit „Karte vom Papier“ ein, damit nichts fehlt.
step-help-round = Jeder Tisch oder Raum schreibt auf seine eigene Tafel. Gehen Sie herum und achten Sie auf die Uhr.
step-help-cluster = Legen Sie zusammen, was zusammengehört, und geben Sie jedem Haufen eine Überschrift. Ziehen Sie die Karten, oder wählen Sie sie aus und drücken „Verschieben nach“.
step-help-vote = Alle verteilen ihre Punkte, und niemand sieht die der anderen. Decken Sie erst auf, wenn alle fertig sind.
step-help-plan-all = Die Gruppen schreiben Maßnahmen: was, wer, bis wann. Fragen Sie nach, wo noch niemand zuständig ist.
step-help-plan-moderator = Schreiben Sie mit, was die Runde vereinbart: was, wer, bis wann. Alle lesen mit.
step-help-reflect = Alle antworten für sich, und niemand sieht die Antworten der anderen. Decken Sie auf, wenn alle fertig sind.
step-help-seat-rotate = Alle gehen an den Tisch, den ihr Handy oder ihre Karte nennt. Beginnen Sie die Runde, wenn die meisten sitzen.
step-help-seat-choose = Jede Person wählt selbst, wohin sie geht. Ein voller Raum lässt niemanden mehr hinein.
step-help-seat-wish = Jede Person nennt ihre Wünsche. Danach verteilen Sie alle mit einem Knopf so, dass möglichst viele Wünsche gelten.
step-help-seat-spread = Verteilen Sie die Menschen mit einem Knopf auf die Plätze. Danach können Sie jede Person einzeln umsetzen.
step-help-groups = Jede Person geht zu dem Ergebnis, an dem sie arbeiten will. Leere Gruppen können Sie weglassen.
step-help-harvest = Zeigen Sie einen Tisch nach dem anderen auf der Leinwand und lassen Sie die Gastgeber*innen sprechen. Bild-ab führt zum nächsten.
step-help-outlook = Sagen Sie, was mit den Ergebnissen geschieht, bis wann, und wen man fragen kann. Danach beenden Sie die Veranstaltung und laden das Protokoll.
preview = Live
preview-watch = Live ansehen
preview-title = Die Leinwand im Kleinen
preview-title-second = Die zweite Leinwand im Kleinen
seen-own-picture = Die Leinwand zeigt stattdessen: { $picture }.
