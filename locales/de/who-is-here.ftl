### Wer ist da, wer fehlt? Im Pult und im Protokoll.

## Pult: Einstellungen
here-ask = Wer ist da?
here-ask-what = Eine freiwillige, anonyme Frage an alle, die mitmachen. Ohne Auswahl wird nichts gefragt.
here-own = Eigene Gruppe { $no }
here-own-in = Eigene Gruppe { $no }, { $name }
here-own-add = Eigene Gruppe
here-own-remove = Eigene Gruppe { $no } entfernen
here-enough = Mehr als { $max } Gruppen sind nicht möglich.

## Pult: Anzeige
here-title = Wer ist da, wer fehlt?
here-off = Diese Frage ist nicht gestellt.
here-settings = Frage einrichten
here-few = Noch haben weniger als 3 Menschen geantwortet.
here-answered = { $people } Menschen haben geantwortet. Mehrere Gruppen sind möglich.
here-missing = Fehlt oder ist mit weniger als 3 da
here-present = Ist da

## Protokoll
protocol-here = Wer dabei war
protocol-here-answered = { $people } Menschen haben anonym gesagt, wen sie vertreten. Mehrere Angaben waren möglich.
protocol-here-groups = So viele gehören dazu
protocol-here-few = Nicht oder mit weniger als 3 Menschen dabei: { $groups }.
protocol-here-note = Die Angaben waren freiwillig. Zahlen unter 3 nennt das Protokoll nie.
protocol-listed = { $first }, { $rest }
