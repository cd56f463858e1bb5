### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = Fotografie cu cartonașele
photo-what-table = La sfârșitul rundei, fotografiați cartonașele de pe masă. Fotografia intră în procesul-verbal. Vă rugăm, fără fețe.
photo-what-room = La sfârșitul rundei, fotografiați panoul cu cartonașe din sală. Fotografia intră în procesul-verbal. Vă rugăm, fără fețe.
photo-take = Fotografie
photo-chosen = Fotografia este aleasă.
photo-caption = Ce se vede?
photo-caption-hint = O propoziție scurtă. Va fi sub fotografie.
photo-send = Trimiteți fotografia
photo-drop = Ștergeți
photo-drop-named = { $caption }: ștergeți
photo-own = Fotografii de aici
photo-no = Fotografia { $no }
photo-menu = Schimbați sau scoateți: { $photo }
photo-alt-plain = Fotografie cu panoul de cartonașe
photo-alt-where = Fotografie cu panoul de cartonașe, { $where }
photo-save = Salvați schimbarea
photo-changed = Fotografia este schimbată.
photo-remove = Scoateți
photo-keep = Păstrați
photo-removed = Fotografia este scoasă.
photo-remove-title = Scoateți această fotografie?
photo-remove-what = Dispare de pe ecranul mare și nu intră în procesul-verbal.

## Unterwegs
photo-sending = Se trimite fotografia: { $percent } din 100
photo-prepared = Fotografia a ajuns. Laptopul o pregătește.
photo-waits-turn = Fotografia așteaptă să plece cea dinainte.
photo-waits-away = Fără conexiune. Fotografia așteaptă pe acest aparat. Nu reîncărcați pagina.

## Panel der Moderation
photos = Fotografii
photos-what = Fotografii cu panourile, îndreptate și fără date despre loc. În procesul-verbal stau la runda și la locul lor.
photos-add = Adăugați fotografii
photos-choose = Alegeți fotografii
photos-step = La ce etapă?
photos-no-step = la niciuna
photos-place = Din ce loc?
photos-no-place = din niciunul
photos-nowhere = fără etapă și loc
photos-show = Arătați pe ecranul mare
photos-show-named = Arătați pe ecranul mare: { $photo }
photos-shown = Ecranul mare arată acum fotografii.
photos-not-open = Abia când se adună rezultatele: până atunci, fiecare loc vede doar fotografiile proprii.
photos-edit = Schimbați
photos-edit-named = Schimbați: { $photo }
photos-remove-what = Scoateți această fotografie? Nu va intra în procesul-verbal. Puteți anula apoi.

## Ablehnungen
refused-photo-unknown = Această fotografie nu mai există.
refused-photo-unreadable = Laptopul nu poate citi această fotografie. Se pot folosi JPEG, PNG și WebP.
refused-photo-too-large = { $max ->
    [one] Fotografia are mai mult de { $max } milion de pixeli. Faceți una mai mică.
    [few] Fotografia are mai mult de { $max } milioane de pixeli. Faceți una mai mică.
   *[other] Fotografia are mai mult de { $max } de milioane de pixeli. Faceți una mai mică.
}
refused-photo-too-heavy = Fișierul este mai mare de { $max } MB. Faceți o fotografie mai mică.
refused-caption-too-long = { $max ->
    [one] Textul de sub fotografie este prea lung. Cel mult { $max } caracter.
    [few] Textul de sub fotografie este prea lung. Cel mult { $max } caractere.
   *[other] Textul de sub fotografie este prea lung. Cel mult { $max } de caractere.
}
