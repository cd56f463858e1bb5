# Was die Moderation am Protokoll ergänzt hat, in allen Ausgaben.

report-stand = Stand des Protokolls
report-draft = Entwurf
report-draft-of = Entwurf der Fassung { $version }
report-final = Fassung { $version }, endgültig, { $date }
report-ahead = Fassung { $version } vom { $date }, fortgeschrieben bis { $now }
report-digest = Zusammenfassung der Moderation
report-corrected = berichtigt: { $text }
report-comment = Anmerkung der Moderation: { $text }
report-quoted = „{ $title }“
report-listed = { $before }, „{ $title }“
report-left-out = Nicht in diesem Protokoll: { $chapters }. Alle Karten daraus stehen in dieser Liste.
