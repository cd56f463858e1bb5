# Tabellen: Namen der Blätter, Spalten und Hinweise in XLSX und CSV.

table-cards = Karten
table-groups-all = Gruppen
table-votes = Abstimmungen
table-measures = Maßnahmen
table-parking = Themenspeicher
table-people = Menschen
table-readme = Lies-mich

table-number = Nummer
table-card = Karte
table-kind = Art
table-stage = Schritt
table-place = Ort
table-groups = Überschriften
table-group = Überschrift
table-cards-count = Karten
table-about = Antwort auf
table-state = Zustand
table-notes = Vermerke
table-by = Von
table-written = Geschrieben
table-language = Sprache
table-id = Kennung

table-state-shown = gezeigt
table-state-late = nachgereicht, noch nicht einsortiert
table-state-held = nicht freigegeben
table-state-hidden = ausgeblendet: { $reason }
table-state-withdrawn = zurückgezogen
table-state-split = geteilt

table-rank = Rang
table-target = Überschrift oder Karte
table-phones = Telefone
table-paper = Papier
table-hands = Hände
table-total = Summe
table-again = 2. Runde
table-result = Ergebnis
table-reason = Begründung
table-not-revealed = Das Ergebnis wurde nicht gezeigt.

table-no = Nr.
table-what = Maßnahme
table-who = Verantwortlich
table-partners = Mit wem
table-until = Bis wann
table-first-step = Erster Schritt
table-comes-from = Geht zurück auf

table-people-what = Wer
table-people-count = Anzahl
table-people-joined = Teilnehmende insgesamt
table-people-phones = davon mit Telefon
table-people-paper = davon ohne Telefon
table-people-hosts = davon in der Tisch- oder Raumleitung
table-people-voted = Mitgepunktet: { $stage }
table-few = unter { $fewest }

table-readme-what = Was
table-readme-text = Angabe
table-readme-title = Veranstaltung
table-readme-when = Wann und wo
table-readme-organiser = Veranstaltet von
table-readme-contact = Kontakt
table-readme-question = Frage
table-readme-format = Ablauf
table-readme-promise = Was mit den Ergebnissen geschieht
table-readme-next = So geht es weiter
table-readme-made = Stand
table-readme-made-text = { $at } Uhr, eventkit { $version }
table-readme-ids = Kennungen
table-readme-ids-text = Jede Karte hat eine Nummer und eine Kennung. Beide sind im Protokoll und in allen Dateien dieselben.
table-readme-hidden = Karten ohne Text
table-readme-hidden-text = Karten, die ausgeblendet, zurückgezogen oder nicht freigegeben wurden, stehen ohne ihren Text in der Liste. So fehlt keine Nummer.
table-readme-few = Kleine Zahlen
table-readme-few-text = Zahlen von Menschen unter drei stehen nirgends. Wo sich eine solche Zahl errechnen ließe, fehlen auch die anderen.
table-readme-formulas = Texte bleiben Texte
table-readme-formulas-text = Kein Text aus der Veranstaltung wird als Formel gerechnet, auch wenn er mit = oder + beginnt.
