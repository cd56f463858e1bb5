### Kurz gefasst: die eine Seite für alle, die wenig Zeit haben. Und was mit den Daten geschieht.

short-title = Kurz gefasst
short-measures = Maßnahmen
short-what = Was
short-leading = Die meisten Punkte bei „{ $stage }“, noch nicht bestätigt:
short-more-results = { $count ->
    [one] und ein weiteres Ergebnis, siehe Kapitel „{ $chapter }“
   *[other] und { $count } weitere Ergebnisse, siehe Kapitel „{ $chapter }“
}
short-more-measures = { $count ->
    [one] und eine weitere Maßnahme, siehe Kapitel „{ $chapter }“
   *[other] und { $count } weitere Maßnahmen, siehe Kapitel „{ $chapter }“
}
short-more-steps = { $count ->
    [one] und ein weiterer Schritt, siehe „{ $chapter }“ auf der Titelseite
   *[other] und { $count } weitere Schritte, siehe „{ $chapter }“ auf der Titelseite
}

## Wie gearbeitet wurde
method-of = Gearbeitet wurde nach dem Verfahren „{ $format }“.

## Datenschutz
data-title = Was mit den Daten geschieht
data-names = Niemand musste einen Namen nennen. Wer welche Karte geschrieben und welchen Punkt geklebt hat, steht nicht in diesem Protokoll. Anders ist es nur bei Karten, auf denen ein Name gedruckt ist: Das hatte der Saal so vereinbart.
data-laptop = Alles lief auf einem Laptop im Saal, ohne Internet. Daten gingen an niemanden sonst.
data-small = Zahlen von weniger als drei Menschen stehen nicht in diesem Protokoll, damit niemand zu erkennen ist.
data-hidden = Texte von Karten, die ausgeblendet oder zurückgezogen wurden, stehen nicht im Protokoll. Ihre Nummern bleiben, damit nichts unbemerkt fehlt.
