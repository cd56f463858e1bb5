# Löschen in der Moderation: Karten, Fotos, Personen; Löschprotokoll; Aufbewahrung. Auch für die Kommandozeile.

refused-import-erased = Aus dieser Veranstaltung wurde auf diesem Laptop etwas gelöscht. Die Datei ist älter und bringt es zurück.

erase-cards = Text löschen
erase-cards-ask = { $count ->
    [one] Den Text dieser Karte löschen?
   *[other] Die Texte von { $count } Karten löschen?
}
erase-cards-what = Der Text ist danach überall weg: auf allen Bildschirmen, im Protokoll und auf dem Laptop. Nummer, Klebepunkte und Platz bleiben.
erase-cards-copies = Auch Überschriften, Ergebnisse und Maßnahmen, die den Text wörtlich wiederholen, verlieren ihn. Was jemand mit eigenen Worten schreibt, bleibt.
erase-cards-parts = Wurde eine Karte geteilt, gehen alle Teile mit.
erase-final = Das lässt sich nicht rückgängig machen.
erase-cards-yes = Text endgültig löschen
erase-cards-said = { $count ->
    [one] Der Text ist gelöscht.
   *[other] { $count } Texte sind gelöscht.
}
erase-photo = Endgültig löschen
erase-photo-what = Das Bild und seine Beschreibung sind danach vom Laptop verschwunden.
erase-photo-said = Das Foto ist gelöscht.
erase-removed = { $count ->
    [one] Ein entferntes Foto liegt noch auf dem Laptop.
   *[other] { $count } entfernte Fotos liegen noch auf dem Laptop.
}
erase-person = Person löschen
erase-person-ask = { $name } löschen?
erase-person-what = Name, Sprache, persönlicher Code und Einlasszettel werden gelöscht. Das Telefon gehört danach niemandem mehr. Klebepunkte zählen weiter.
erase-person-texts = Auch alle Texte dieser Person löschen: Karten, Themen, Sätze und Antworten
erase-person-names = Steht der Name in einem Text, zum Beispiel bei einer Maßnahme, löschen Sie ihn dort selbst.
erase-person-yes = Person endgültig löschen
erase-person-said = Die Person ist gelöscht.

erasures = Löschprotokoll
erasures-what = Was auf diesem Laptop gelöscht wurde: wann, was und wie viel. Inhalte und Namen stehen hier nicht.
erasures-open = Löschprotokoll ansehen
erasures-none = Es wurde noch nichts gelöscht.
erasures-when = Wann
erasures-event = Code
erasures-kind = Was
erasures-number = Anzahl
erasures-role = Durch
erasures-kind-card = Kartentext
erasures-kind-photo = Foto
erasures-kind-person = Person
erasures-kind-event = Ganze Veranstaltung
erasures-role-moderator = Moderation
erasures-role-participant = Die Person selbst
erasures-role-system = Kommandozeile
erasures-csv = Als Tabelle speichern
erasures-txt = Als Text speichern
erasures-print = Drucken
erasures-sweeping = Reste können noch da sein: Die Daten werden gerade gelesen, eine Veranstaltung läuft, oder der Datenträger mit der Sicherung fehlt. Es wird von selbst weiter versucht.
erasures-swept = Alle Reste sind entfernt, auch aus der Sicherung.

retention = Aufbewahrung
retention-hint = Danach erinnert die Startseite ans Löschen. Von selbst wird nie gelöscht. Das Datum steht auf den Telefonen und im Protokoll.
retention-how = Daten aufbewahren
retention-proposed = Ein Jahr nach der Veranstaltung
retention-proposed-date = Ein Jahr nach der Veranstaltung, bis { $date }
retention-date = Bis zu einem Tag
retention-none = Ohne Datum
retention-day = Aufbewahren bis
retention-saved = Die Aufbewahrung ist gespeichert.
retention-due-title = Aufbewahrungsfrist abgelaufen
retention-due = „{ $title }“ sollte bis { $date } aufbewahrt werden.
retention-erase = Jetzt löschen
retention-longer = Länger aufbewahren
retention-longer-said = Wird bis { $date } aufbewahrt.

import-back-title = Gelöschtes zurückholen?
import-back-event = Diese Veranstaltung wurde auf diesem Laptop gelöscht.
import-back-parts = Auf diesem Laptop wurde daraus gelöscht: { $cards ->
    [0] { "" }
    [one] ein Kartentext,{ " " }
   *[other] { $cards } Kartentexte,{ " " }
}{ $people ->
    [0] keine Person
    [one] eine Person
   *[other] { $people } Personen
}, { $photos ->
    [0] kein Foto
    [one] ein Foto
   *[other] { $photos } Fotos
}.
import-back-what = Die Datei ist älter und bringt es zurück.
import-back-yes = Trotzdem einlesen
import-back-no = Nicht einlesen

cli-option-erase-card = Nur den Text der Karte mit dieser Nummer (mehrmals möglich)
cli-option-erase-person = Nur die Person, die als so vielte gekommen ist (mehrmals möglich)
cli-option-erase-texts = Mit --person: auch alles, was sie geschrieben hat
cli-option-import-again = Auch wenn die Datei zurückbringt, was hier gelöscht wurde
cli-erase-parts-what = { $code }: { $cards ->
    [0] kein Kartentext
    [one] ein Kartentext
   *[other] { $cards } Kartentexte
} und { $people ->
    [0] keine Person
    [one] eine Person
   *[other] { $people } Personen
} werden gelöscht.
cli-erase-no-card = Eine Karte mit der Nummer { $no } gibt es nicht. Es wurde nichts gelöscht.
cli-erase-no-person = Eine Person mit der Nummer { $no } gibt es nicht. Es wurde nichts gelöscht.
cli-erase-parts-done = In der Veranstaltung { $code } ist es gelöscht.

protocol-kept = Daten
protocol-kept-until = Auf dem Laptop werden sie bis zum { $date } aufbewahrt.
