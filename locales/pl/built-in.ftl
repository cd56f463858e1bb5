### Die Texte der mitgelieferten Formate (formats/*.toml): Schritte, Fragen, Hinweise, Arten von Karten.
### Über jeder Nachricht steht ihr deutscher Wortlaut; nach ihm heißt sie (tests/test_built_in.py).

# Kartenabfrage
built-in-cg1ukm = Ankieta na kartkach

# Was wünschen Sie sich für unsere Stadt?
built-in-1o8kj1x = Czego życzą sobie Państwo dla naszego miasta?

# Ankommen
built-in-1x0mdz9 = Powitanie

# Karten schreiben
built-in-1penr6z = Pisanie kartek

# Idee
built-in-xqjqzy = Pomysł

# Hürde
built-in-7jnrba = Przeszkoda

# Schon da
built-in-16gm2k3 = Już jest

# Ordnen
built-in-qsbq15 = Układanie

# Wir ordnen die Karten. Was gehört zusammen?
built-in-1tp5mb2 = Układamy kartki. Co do siebie pasuje?

# Punkte kleben
built-in-dzsmy5 = Naklejanie kropek

# Was ist Ihnen am wichtigsten?
built-in-c4ejs4 = Co jest dla Państwa najważniejsze?

# World Café
built-in-mcn1d4 = World Café

# Was macht das Zusammenleben in unserer Stadt besser?
built-in-1ynvp0z = Co sprawia, że w naszym mieście lepiej się razem żyje?

# Tischrunde
built-in-ablwhy = Runda przy stolikach

# Hören Sie zuerst zu. Ein Gedanke auf jede Karte.
built-in-1r3j75x = Proszę najpierw posłuchać. Jedna myśl – jedna kartka.

# Gedanke
built-in-1jw8t08 = Myśl

# Ernte
built-in-wz6tvn = Podsumowanie

# Was haben die Tische besprochen?
built-in-969xm4 = O czym rozmawiano przy stolikach?

# Gemeinsam ordnen
built-in-fo3fvd = Wspólne układanie

# Was kam an mehreren Tischen vor? Was gehört zusammen?
built-in-e9bqlu = Co pojawiło się przy kilku stolikach? Co do siebie pasuje?

# Woran soll die Stadt zuerst arbeiten?
built-in-1f4w0uy = Nad czym miasto ma pracować najpierw?

# Ausblick
built-in-450z7n = Co dalej

# Wie geht es mit Ihren Ergebnissen weiter?
built-in-1zn9mk = Co będzie dalej z Państwa wynikami?

# Beteiligungscafé
built-in-mgzyba = Kawiarenka partycypacyjna

# Wie gelingt Teilhabe in unserer Stadt?
built-in-v0bfse = Jak wszyscy mogą brać udział w życiu naszego miasta?

# Wohnen
built-in-l5a0i2 = Mieszkanie

# Was brauchen Menschen, um hier gut zu wohnen?
built-in-17hf3ye = Czego potrzebują ludzie, żeby dobrze tu mieszkać?

# Sprache und Lernen
built-in-ishszi = Język i nauka

# Was hilft beim Lernen, in jedem Alter?
built-in-d7p3yn = Co pomaga w nauce, w każdym wieku?

# Arbeit
built-in-1018ci2 = Praca

# Wie finden mehr Menschen hier gute Arbeit?
built-in-td41o6 = Jak więcej osób może tu znaleźć dobrą pracę?

# Begegnung
built-in-9sp35f = Spotkania

# Wo und wie kommen wir miteinander ins Gespräch?
built-in-1lgjzeh = Gdzie i jak możemy ze sobą rozmawiać?

# Ämter und Beratung
built-in-1xn99ng = Urzędy i poradnie

# Wie kommen alle an die Hilfe, die ihnen zusteht?
built-in-5pt6qi = Jak wszyscy mogą dostać pomoc, która im się należy?

# Mitreden
built-in-14hwzgf = Zabieranie głosu

# Wie entscheiden mehr Menschen in der Stadt mit?
built-in-1nvg0ue = Jak więcej osób może współdecydować w mieście?

# Ein Gedanke auf jede Karte. Auch was schon gut ist, gehört dazu.
built-in-764sni = Jedna myśl – jedna kartka. To, co już jest dobre, też się liczy.

# Was ist an den Tischen wichtig geworden?
built-in-16guoo3 = Co okazało się ważne przy stolikach?

# Was gehört zusammen, über alle Tische hinweg?
built-in-1f3t1u = Co do siebie pasuje, gdy patrzymy na wszystkie stoliki?

# Was soll sich zuerst ändern?
built-in-hv1fwa = Co powinno się zmienić najpierw?

# Maßnahmen vereinbaren
built-in-144a69i = Uzgadnianie działań

# Wer macht was, mit wem, bis wann?
built-in-1kqydjj = Kto co zrobi, z kim i do kiedy?

# Lieber ein kleiner Schritt, den jemand wirklich geht.
built-in-t1gwhc = Lepszy mały krok, który ktoś naprawdę zrobi.

# Stadtgespräch
built-in-1w0lqhf = Rozmowa o mieście

# Wie wollen wir in unserer Stadt zusammenleben?
built-in-h5dqqd = Jak chcemy razem żyć w naszym mieście?

# Wohnen und Nachbarschaft
built-in-1n6nmr7 = Mieszkanie i sąsiedztwo

# Was macht eine gute Nachbarschaft aus?
built-in-v3iual = Co tworzy dobre sąsiedztwo?

# Sprache und Bildung
built-in-e4k421 = Język i edukacja

# Was brauchen Kinder und Erwachsene, um gut zu lernen?
built-in-1exboup = Czego potrzebują dzieci i dorośli, żeby dobrze się uczyć?

# Arbeit und Ausbildung
built-in-1yjp94b = Praca i nauka zawodu

# Wie gelingt der Weg in gute Arbeit?
built-in-12sxm98 = Jak dojść do dobrej pracy?

# Gesundheit und Beratung
built-in-9804qo = Zdrowie i poradnie

# Wie findet jeder Mensch rechtzeitig Hilfe?
built-in-ai3eb3 = Jak każdy człowiek może na czas znaleźć pomoc?

# Respekt und Schutz
built-in-d10fe7 = Szacunek i ochrona

# Was tun wir gegen Benachteiligung und Hass?
built-in-18rw7ql = Co robimy przeciwko dyskryminacji i nienawiści?

# Offener Raum
built-in-grbug1 = Otwarty pokój

# Welches Thema fehlt? Bringen Sie es mit.
built-in-g0xmfj = Jakiego tematu brakuje? Proszę go ze sobą przynieść.

# Dialogrunde
built-in-scgpqx = Runda rozmów

# Alle kommen zu Wort. Ein Gedanke auf jede Karte.
built-in-1wkhyep = Wszyscy mogą się wypowiedzieć. Jedna myśl – jedna kartka.

# Beobachtung
built-in-1fs63az = Obserwacja

# Rundgang
built-in-1rneqs9 = Spacer po pokojach

# Was nehmen wir aus den Räumen mit?
built-in-1ecak8f = Co zabieramy ze sobą z pokoi?

# Was gehört zusammen, über alle Räume hinweg?
built-in-gi8zkh = Co do siebie pasuje, gdy patrzymy na wszystkie pokoje?

# Gewichten
built-in-4wf5 = Ocena ważności

# Was ist Ihnen für die Stadt am wichtigsten?
built-in-4geels = Co jest według Państwa najważniejsze dla miasta?

# Workshop zu einem Thema
built-in-y5i1n6 = Workshop na jeden temat

# Was muss in diesem Handlungsfeld besser werden?
built-in-jsxd4x = Co w tej dziedzinie musi się poprawić?

# Sammeln
built-in-4nejvg = Zbieranie

# Kurz und klar. Ein Gedanke auf jede Karte.
built-in-12psazu = Krótko i jasno. Jedna myśl – jedna kartka.

# Das läuft gut
built-in-wvin36 = Dobrze działa

# Das fehlt
built-in-1q7zg8c = Tego brakuje

# Welche Karten gehören zusammen?
built-in-1n9eqg6 = Które kartki do siebie pasują?

# Schwerpunkte wählen
built-in-qziz0i = Wybór głównych tematów

# Woran arbeiten wir heute weiter?
built-in-1x8x3tc = Nad czym dziś dalej pracujemy?

# Gruppen bilden
built-in-v5t0km = Tworzenie grup

# Bei welchem Schwerpunkt arbeiten Sie mit?
built-in-zznomo = Nad którym głównym tematem będą Państwo pracować?

# In Gruppen vertiefen
built-in-132bhaz = Dokładniejsza praca w grupach

# Was hilft? Was haben andere schon erprobt?
built-in-1n9oe5o = Co pomaga? Co inni już wypróbowali?

# Vorschlag
built-in-l0p7ia = Propozycja

# Nur, was jemand wirklich tut.
built-in-1jh0hw4 = Tylko to, co ktoś naprawdę zrobi.

# Rückblick
built-in-18alfa8 = Spojrzenie wstecz

# Wie war es für Sie?
built-in-10t3s8i = Jakie są Państwa wrażenia?

# Wie zufrieden sind Sie mit dem Ergebnis?
built-in-bib3of = Jak bardzo są Państwo zadowoleni z wyniku?

# gar nicht
built-in-1hah1rv = wcale nie

# sehr
built-in-sytcf3 = bardzo

# Was hat heute geholfen?
built-in-1euokef = Co dzisiaj pomogło?

# Was ist offen geblieben?
built-in-iwe8nu = Jakie sprawy pozostały otwarte?

# Zukunftswerkstatt
built-in-olqxuo = Warsztat przyszłości

# Was stört Sie am Zusammenleben in unserer Stadt?
built-in-1lee8cw = Co Państwu przeszkadza we wspólnym życiu w naszym mieście?

# Kennenlernen
built-in-ix9ghi = Poznajemy się

# Was verbindet Sie mit unserer Stadt? Ein Satz genügt.
built-in-16r9y7e = Co łączy Państwa z naszym miastem? Wystarczy jedno zdanie.

# Satz
built-in-goup2v = Zdanie

# Kritikphase
built-in-1ho35ww = Faza krytyki

# Kurz und klar: eine Kritik auf jede Karte. Wir sprechen noch nicht über Lösungen.
built-in-1nj9p6j = Krótko i jasno: jedna krytyczna uwaga na każdej kartce. O rozwiązaniach jeszcze nie mówimy.

# Kritik
built-in-1xynp7h = Krytyka

# Kritik ordnen
built-in-1jr6nsz = Układanie krytycznych uwag

# Welche Kritik gehört zusammen?
built-in-9kscz6 = Które krytyczne uwagi do siebie pasują?

# Hauptkritik wählen
built-in-1tr8emf = Wybór głównej krytyki

# Was muss sich zuerst ändern?
built-in-q4l12g = Co musi się zmienić najpierw?

# Fantasiephase
built-in-133fok7 = Faza fantazji

# Stellen Sie sich vor, alles ist möglich. Wie sieht es dann aus?
built-in-1b27299 = Proszę sobie wyobrazić, że wszystko jest możliwe. Jak to wtedy wygląda?

# Alles ist erlaubt, auch das Verrückte. Sätze wie „Das geht nicht“ oder „Wer soll das bezahlen“ bleiben heute draußen.
built-in-1lflo5g = Wszystko wolno, także to, co szalone. Zdania takie jak „Tak się nie da” albo „Kto za to zapłaci” zostają dziś za drzwiami.

# Ideen ordnen
built-in-9grm7k = Układanie pomysłów

# Welche Ideen gehören zusammen?
built-in-6cr672 = Które pomysły do siebie pasują?

# Hauptideen wählen
built-in-w12130 = Wybór głównych pomysłów

# Welche Ideen sollen wirklich werden?
built-in-1t771bu = Które pomysły mają stać się rzeczywistością?

# An welcher Idee möchten Sie weiterarbeiten?
built-in-1azacba = Nad którym pomysłem chcą Państwo dalej pracować?

# Verwirklichungsphase
built-in-1ihnle7 = Faza realizacji

# Wie wird aus der Idee Wirklichkeit?
built-in-h4vpuq = Jak pomysł staje się rzeczywistością?

# Lösung
built-in-1jxyhd4 = Rozwiązanie

# Lösungen ordnen
built-in-h3v2kd = Układanie rozwiązań

# Welche Lösungen gehören zusammen?
built-in-1ifiayt = Które rozwiązania do siebie pasują?

# Lösungen wählen
built-in-1p7arp1 = Wybór rozwiązań

# Womit fangen wir an?
built-in-12x92gy = Od czego zaczynamy?

# Ein Wort für diesen Tag
built-in-bdjgff = Jedno słowo o tym dniu

# Was war gut?
built-in-6btbul = Co było dobre?

# Was soll beim nächsten Mal anders sein?
built-in-agloeh = Co następnym razem powinno być inaczej?

# Ich nehme mit, dass …
built-in-1w1nfnf = Zabieram ze sobą myśl, że …

# Zukunftswerkstatt, kurz
built-in-102ero4 = Warsztat przyszłości, krótki
