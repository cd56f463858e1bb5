### Words that phone, panel and screen have in common and that the phone does not need at the very beginning.

## Aktivitäten und Zustände
activity-welcome = Sosire
activity-collect = Scriem cartonașe
activity-cluster = Ordonăm cartonașele
activity-vote = Lipim buline
activity-seat = Formăm grupuri
activity-plan = Stabilim măsuri
activity-reflect = Privim în urmă
stage-waiting = urmează
stage-open = deschisă
stage-skipped = sărită

## Zahlen
dots = { $count ->
    [one] { $count } bulină
    [few] { $count } buline
   *[other] { $count } de buline
}
rank = Locul { $rank }
tied = la egalitate
unsorted = Fără titlu

## Knöpfe und Zustände
cancel = Anulați
busy = Se salvează

## Ablehnungen: was geschah und was Sie tun können
refused-access-revoked = Acest aparat nu mai are acces. Întrebați echipa de moderare.
refused-access-key = Acest link nu mai este valabil. Cereți unul nou.
refused-personal-unknown = Acest cod personal nu este bun. Mai verificați o dată.
refused-stage-no-dots = În această etapă nu se lipesc buline.
refused-card-unknown = Acest cartonaș nu există.
refused-card-not-yours = Nu este cartonașul dumneavoastră.
refused-card-withdrawn = Acest cartonaș a fost retras.
refused-card-closed = Etapa s-a terminat. Cartonașul rămâne așa cum este.
refused-card-split = Acest cartonaș a fost împărțit. Contează părțile lui.
refused-seat-full = { $max ->
    [one] Acest grup este plin. Este deja { $max } persoană. Alegeți alt grup.
    [few] Acest grup este plin. Sunt deja { $max } persoane. Alegeți alt grup.
   *[other] Acest grup este plin. Sunt deja { $max } de persoane. Alegeți alt grup.
}
refused-stage-no-groups = În această etapă nu sunt grupuri.
refused-stage-no-measures = În această etapă nu se stabilesc măsuri.
refused-stage-no-questions = În această etapă nu sunt întrebări.
refused-measure-empty = Scrieți mai întâi ce trebuie făcut.
refused-measure-too-long = { $max ->
    [one] Este prea lung. Cel mult { $max } caracter.
    [few] Este prea lung. Cel mult { $max } caractere.
   *[other] Este prea lung. Cel mult { $max } de caractere.
}
refused-measure-gone = Între timp, cineva a șters această măsură.
refused-measure-unknown = Această măsură nu există.
refused-question-unknown = Această întrebare nu există aici.
refused-answer-wrong = Acest răspuns nu se potrivește cu întrebarea.
refused-answer-too-long = { $max ->
    [one] Răspunsul este prea lung. Cel mult { $max } caracter.
    [few] Răspunsul este prea lung. Cel mult { $max } caractere.
   *[other] Răspunsul este prea lung. Cel mult { $max } de caractere.
}
refused-target-unknown = Acest lucru nu se poate alege.
refused-dots-too-many = Ați lipit deja toate bulinele. Luați mai întâi una.
refused-dots-per-target = Aici nu se pot lipi mai multe buline.
refused-vote-revealed = Rezultatul se vede deja. Această bulină a venit prea târziu.
