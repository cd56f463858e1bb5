### Was aus einer Karte wurde: auf dem Handy, auf der Seite zum Nachlesen, im Panel. Es sagt nicht mehr als die Leinwand.

## Auf dem Handy
way-what = Co z niej wynikło?
way-mine = Co wynikło z Państwa kartek
way-mine-what = Tu widać, pod jakim nagłówkiem są Państwa kartki, ile dostały kropek i co się teraz dzieje.
way-look = Zobacz drogę kartek
way-asking = Sprawdzanie
way-none = Nie ma tu kartek.
way-keep = Link do zachowania
way-keep-what = Dzięki niemu także za kilka tygodni zobaczą Państwo, co wynikło z kartek. Można tylko czytać, nie można brać udziału.
way-keep-show = Pokaż link
way-keep-qr = Kod do zeskanowania: co wynikło z Państwa kartek
way-keep-page = Adres do wpisania
way-keep-code = Kod do czytania
way-keep-how = Działa tylko w sieci tego laptopa i dopóki jest włączony. Proszę sfotografować kod lub go zapisać.
way-keep-open = Otwórz stronę

## Eine Karte
way-of = Droga kartki { $no }
way-card = Kartka { $no }
way-paper = z papieru
way-origin = Część kartki { $no }
way-answers = Napisana na temat
way-here = Kartka wisi na tablicy. Nic więcej się jeszcze nie stało.
way-table = Kartka leży tam, gdzie ją napisano. Później zobaczą ją wszyscy.
way-unshown = Kartek z tego kroku jeszcze nie widać.
way-held = Kartka czeka na zgodę prowadzących.
way-late = Kartka przyszła po końcu kroku. Prowadzący jeszcze jej nie dołożyli.
way-hidden = Prowadzący nie pokazują tej kartki. Powód: { $reason }
way-withdrawn = Kartka { $no } została wycofana.
way-split = Ta kartka została podzielona. Dalej idą te kartki: { $parts }
way-parked = Kartka leży w skrzynce na tematy. Jest w protokole.

## Die Schritte
way-stacked = Mówi to samo co kartka { $no } i leży pod nią:
way-heading = Pod nagłówkiem
way-rank = Miejsce { $rank } z { $of }
way-sources = Telefony { $phones }, papier { $paper }, ręce { $hands }
way-again = { $count ->
    [one] Drugie głosowanie: { $count } kropka
    [few] Drugie głosowanie: { $count } kropki
    [many] Drugie głosowanie: { $count } kropek
   *[other] Drugie głosowanie: { $count } kropki
}
way-chosen = Wynik
way-not-chosen = Nie ma tego wśród wyników.
way-undecided = Wyniki nie są jeszcze ustalone.
way-because = Dodane, ponieważ: { $reason }
way-about = Na temat:
way-written = { $count ->
    [one] Na ten temat napisano { $count } kartkę:
    [few] Na ten temat napisano { $count } kartki:
    [many] Na ten temat napisano { $count } kartek:
   *[other] Na ten temat napisano { $count } kartki:
}
way-more = { $count ->
    [one] i jeszcze { $count }
    [few] i jeszcze { $count }
    [many] i jeszcze { $count }
   *[other] i jeszcze { $count }
}
way-who = Kto
way-partners = Z kim
way-until = Do kiedy
way-first-step = Pierwszy krok
way-status = Stan
way-status-open = jeszcze nie rozpoczęte
way-status-running = w toku
way-status-done = zrobione
way-status-dropped = zaniechane

## Die Seite zum Nachlesen
ways-language = Wybór języka
ways-running = Spotkanie jeszcze trwa. Ta strona pokazuje, jak jest teraz.
ways-closed = Spotkanie się skończyło. Prowadzący dopisują tu, co dzieje się z działaniami.
ways-contact = Na pytania odpowiada: { $contact }
ways-code = Kod do czytania
ways-code-what = Kod do czytania jest na Państwa karteczce lub telefonie.
ways-code-hint = 10 znaków. Wielkość liter nie ma znaczenia.
ways-code-empty = Proszę najpierw wpisać kod do czytania.
ways-open = Czytaj
refused-reading-unknown = Ten kod do czytania nie pasuje. Proszę dokładnie sprawdzić jeszcze raz.
