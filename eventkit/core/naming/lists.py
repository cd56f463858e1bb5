"""Words that tell a name, and words that look like one and are none. Written by hand; no third-party list.

What is a first name and something else as well ("Rose", "Mark") stands in neither list: it counts only with a surname.
"""


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


TITLES = _words(
    "Bay Bayan Bruder Dr. Fam. Familie Fr. Frau Fräulein Herr Herrn Hr. Hrn. Kollege Kollegen Kollegin Madame Miss",
    "Mister Monsieur Mr Mr. Mrs Mrs. Ms Ms. Nachbar Nachbarin Oma Onkel Opa Pan Pani Pastor Pastorin Pfarrer",
    "Pfarrerin Prof. Professor Professorin Schwester Señor Señora Signor Signora Sir Tante господин госпожа пан пані",
    "السيد السيدة",
)
"""What comes next is a name."""

OFFICES = _words(
    "Amtsleiter Amtsleiterin Baudezernent Bezirksbürgermeister Bezirksbürgermeisterin Bundeskanzler Bundeskanzlerin",
    "Bundespräsident Bürgermeister Bürgermeisterin Councillor Dezernent Dezernentin Direktor Direktorin Gemeinderat",
    "Gemeinderätin Hausmeister Hausmeisterin Kanzler Kanzlerin Landrat Landrätin Lehrer Lehrerin Mayor Minister",
    "Ministerin OB Oberbürgermeister Oberbürgermeisterin President Präsident Präsidentin Rektor Rektorin Schulleiter",
    "Schulleiterin Senator Senatorin Staatssekretär Staatssekretärin Stadtrat Stadträtin Trainer Trainerin",
    "Vorsitzende Vorsitzenden Vorsitzender",
)
"""What comes next may be a name."""

FIRST = _words(
    "Abdul Abdullah Achim Achmed Adam Adrian Agnes Agnieszka Ahmad Ahmed Ahmet Albert Aleksander Aleksandra",
    "Alessandro Alex Alexander Alexandra Alfons Alfred Alhassan Ali Alice Alina Alois Amelie Amina Amir Amélie",
    "Anastasia Andre Andrea Andreas Andrei Andrew Andrij Andrzej André Angela Angelika Anja Anke Anna Anne Annegret",
    "Anneliese Annette Annika Antje Anton Antonia Antonio Armin Arne Arno Arnold Artur Astrid Axel Aydin Ayhan Aylin",
    "Ayse Aysel Ayşe Aziz Bahar Baran Barbara Bastian Beate Beatrice Beatrix Ben Benedikt Benjamin Bernd Bernhard",
    "Bert Berthold Bettina Bianca Birgit Birte Björn Bodo Bogdan Boguslaw Boris Brigitte Britta Brunhilde Bruno Burak",
    "Burkhard Carina Carl Carla Carlos Carmen Carola Carolin Caroline Carsten Catharina Cem Cemal Charlotte Chloé",
    "Christa Christel Christian Christiane Christina Christine Christof Christoph Christopher Clara Claudia Claudius",
    "Claus Clemens Constanze Cordula Corinna Cornelia Cornelius Dagmar Daniel Daniela Dariusz David Deniz Dennis",
    "Derya Detlef Diana Diego Dieter Dietlinde Dietmar Dietrich Dirk Dmitri Dmytro Dominik Dorota Dorothea Dorothee",
    "Dragan Eberhard Ebru Eckhard Edeltraud Edgar Edith Eduard Edward Egon Ekrem Elena Eleonore Elfriede Elias Elif",
    "Elisa Elisabeth Elizabeth Elke Ella Elli Elsa Else Emil Emilia Emily Emine Emma Emre Enver Erdem Erhard Eric",
    "Erich Erik Erkan Erna Erwin Esra Esther Eugen Eva Evelyn Fabian Fadime Farid Fatih Fatima Fatma Felix Ferdinand",
    "Ferhat Finn Francesca Francesco Franz Franziska François Françoise Frauke Fred Frederike Friederike Friedrich",
    "Fritz Gabi Gabriele Georg George Gerald Gerd Gerda Gerhard Gerlinde Gernot Gero Gertrud Gesa Giovanni Gisela",
    "Gisèle Giulia Giuseppe Goran Gottfried Gregor Greta Grzegorz Gudrun Guido Gunnar Gunther Gustav Gökhan Götz Gül",
    "Gülay Gülsen Günter Günther Hakan Halil Halyna Hamid Hamza Hanna Hannah Hanne Hannelore Hannes Hans Harald",
    "Hartmut Hasan Hassan Hatice Hedwig Heike Heiko Heiner Heinrich Heinz Helene Helga Helmut Helmuth Hendrik Henning",
    "Henriette Henrik Henrike Henry Herbert Hermann Herta Hertha Hildegard Hinrich Holger Horst Hubert Hugo Hussein",
    "Hüseyin Ibrahim Ida Idris Ignaz Igor Ihor Ilona Ilse Ines Inga Inge Ingeborg Ingo Ingrid Irene Irina Irma",
    "Irmgard Iryna Isabel Isabell Isabella Isabelle Ismail Ivan Iwan Jacek Jacob Jacques Jakob Jamal James Jan Jana",
    "Janina Janis Jannik Janusz Jaroslaw Javier Jean Jelena Jennifer Jenny Jens Jerzy Jessica Joachim Joanna Jochen",
    "Johann Johanna Johannes John Jonas Jonathan Josef Josefine Joseph Joshua José Juan Judith Jule Julia Julian",
    "Juliane Julius Jutta Jörg Jörn Jürgen Kadir Karen Karim Karin Karina Karl Karla Karlheinz Karolin Karoline",
    "Karsten Kaspar Katarzyna Kateryna Katharina Kathrin Katja Katrin Kemal Kerstin Kevin Khaled Khalid Kilian",
    "Kirsten Klara Klaudia Klaus Knut Konrad Konstantin Kordula Kristin Kristina Krzysztof Kurt Kübra Lara Larissa",
    "Lars Lasse Laura Layla Lena Lennart Leo Leon Leonard Leonhard Leonie Leyla Liane Lieselotte Lilli Lina Lisa",
    "Liselotte Ljudmila Lorenz Lothar Lotte Louis Louisa Louise Luca Lucia Ludmila Ludwig Luigi Luis Luise Lukas Lutz",
    "Luzie Maciej Magdalena Magnus Mahmoud Mahmut Maik Maike Maja Malgorzata Mandy Manfred Manuel Manuela Mara Marc",
    "Marcel Marco Marcus Mareike Marek Maren Margaret Margarete Margarethe Margit Margot Margret Maria Mariam",
    "Marianne Marie Marina Mario Marion Marius Mariusz Markus Marlene Marlies Marta Martha Martin Martina Marvin",
    "Maryam Mathias Mathilde Matthew Matthias Maximilian Mechthild Mehmet Meike Meinhard Melanie Melina Merve Meryem",
    "Mia Michael Michaela Michel Michelle Miguel Mike Mira Miriam Mirko Miroslav Mohamed Mohammad Mohammed Mona",
    "Monika Moritz Muhammad Murat Mustafa Mykola Nadeschda Nadia Nadine Nadja Nancy Nasser Natalia Natalie Natascha",
    "Nazan Nele Nico Nicola Nicole Niklas Nikolai Nikolaus Nils Nina Nora Norbert Nur Nuri Okan Oksana Olaf Oleg",
    "Oleksandr Olena Olga Oliver Olivia Omar Onur Orhan Oskar Osman Otto Pablo Paolo Pascal Patricia Patrick Paul",
    "Paula Pauline Pavel Pawel Pedro Peter Petra Philip Philipp Pia Pierre Pietro Piotr Rainer Ralf Ralph Ramona",
    "Raphael Rashid Rebecca Recep Regina Regine Reiner Reinhard Reinhold Renate René Ricarda Richard Rita Robert",
    "Robin Roland Rolf Roman Ronald Roswitha Rudi Rudolf Ruprecht Ruth Ryan Rüdiger Sabine Sabrina Said Salih Samir",
    "Samuel Sandra Sara Sarah Sascha Saskia Sebastian Selim Selin Selma Sergei Sergej Serhij Serkan Severin Sevgi",
    "Sibel Siegfried Sieglinde Siegmar Sigrid Silke Silvia Silvio Simon Simone Sinan Slavica Snežana Sofie Sonja",
    "Sophie Stanislaw Stefan Stefanie Steffen Stephan Stephanie Stephen Steven Susan Susann Susanne Sven Svenja",
    "Svetlana Swantje Swetlana Sybille Sylvia Sönke Süleyman Tabea Tadeusz Tamara Tanja Tarek Tarik Tatjana Tayfun",
    "Teresa Tetiana Theo Theodor Theresa Therese Thilo Thomas Thorsten Till Timo Tina Tobias Tolga Tomasz Torben",
    "Torsten Trude Tuba Tuncay Turgut Udo Ugur Ulf Uli Ulla Ullrich Ulrich Ulrike Ursula Uschi Uta Ute Uwe Uğur",
    "Valentin Valerie Vanessa Vera Verena Veronika Viktor Viktoria Vincent Vinzenz Vladimir Volkan Volker Volkmar",
    "Volodymyr Walter Waltraud Waltraut Werner Wiebke Wilfried Wilhelm Willi William Willy Wilma Winfried Wladimir",
    "Wojciech Wolfgang Wolfram Yasemin Yasin Yildiz Yilmaz Youssef Yulia Yunus Yusuf Yvonne Zbigniew Zehra Zeynep",
    "Zoran Ömer Özcan Özgür Özlem Ümit İbrahim İsmail Іван Ірина Андрій Анна Володимир Людмила Марія Микола Наталія",
    "Оксана Олександр Олена Ольга Сергій Тетяна Юлія",
)

SURNAMES = _words(
    "Albrecht Andresen Arnold Arslan Aslan Aydın Baumann Bergmann Böhm Christiansen Demir Dietrich Doğan Erdmann",
    "Fernández Ferrari Franke Friedrich García Günther Haas Hansen Hartmann Heinrich Hellmann Hernández Herrmann",
    "Hoffmann Hofmann Huber Ivanov Jansen Janssen Jovanović Kaya Kowalczyk Kowalenko Kowalski Kraus Krause Krueger",
    "Krüger Kuhn Köhler Kühn Kılıç Lehmann Lehmkuhl Lindemann Lorenz Ludwig Maier Martínez Mayer Mayr Meier Meyer",
    "Mueller Möller Müller Naumann Neumann Nguyen Nielsen Niemann Nowak Paulsen Peters Petersen Petrov Petrović",
    "Pfeiffer Pohl Popov Rodríguez Rossi Russo Schaefer Schewtschenko Schmid Schmidt Schmitt Schmitz Scholz Schubert",
    "Schultz Schulz Schulze Schumacher Schäfer Seidel Shevchenko Simon Thomsen Vogt Voigt Walther Winkler Wiśniewski",
    "Wójcik Yıldırım Yılmaz Zimmermann Çelik Çetin Özdemir Öztürk Şahin",
)
"""Frequent ones that are no other German word."""

NO_NAMES = _words(
    "Aber Alle Alles Als Alte Alter Altes And April Are Auch Auf August Aus Bei Beim Berlin Beste Bester Bis Bitte",
    "Bonn Bund But City Council Da Danke Dann Das Dass Dein Dem Den Der Des Deutschland Dezember Die Dienstag Doch",
    "Donnerstag Dort Durch Ein Eine Einem Einen Einer Er Es Europa Februar For Freitag From Für Gegen Gemeinde",
    "Gesundheit Große Großer Großes Gruß Grüße Gute Guten Guter Gutes Haben Hallo Hamburg Hat Heute Hier Ich Ihr Ihre",
    "Im In Inklusion Ins Is Ist It Ja Januar Jede Jeder Jedes Jugend Juli Juni Kann Kein Keine Kita Kleine Kleiner",
    "Kleines Kreis Kultur Köln Könnte Land Liebe Lieber Mai Man Mehr Mein Meine Mit Mittwoch Montag Morgen Muss März",
    "München Müssen Nach Nein Neue Neuer Neues Nicht Noch Nord November Nur Ob Oder Ohne Oktober Ost Our Police",
    "Public Road Samstag Schule Sehr Senioren September Sie Sind So Soll Sollte Sollten Sonntag Sonst Soziales Sport",
    "Stadt Statt Street Süd Tag That The There They This Transport Um Umwelt Und Unser Unsere Unter Verkehr Viel",
    "Viele Vom Von Vor War Warum Was We Weil Weniger Wenn Wer West Wie Wir Wird With Wo You Your Zu Zum Zur Zwar",
    "Zwischen Über",
)
"""Never a name, not even after a title."""

NO_PAIRS = _words(
    "Air Am Bad Black British Buenos El Im La Las Le Los New Prime Rio San Sankt Santa St",
)
"""What stands before places and the like."""

PLACES = tuple(
    sorted(
        _words(
            "allee bach bahn bahnhof brunnen brücke center centrum damm denkmal feld garten gasse gesamtschule",
            "grundschule gymnasium hain halle haus hochschule hof institut kapelle kirche klinik klinikum krankenhaus",
            "kreisel kreuzung markt museum park platz preis realschule ring schule see siedlung stadion steg stift",
            "stiftung str strasse straße theater tor tunnel turm ufer universität viertel wald weg wiese zentrum",
        )
    )
)
"""A street is called after somebody; nobody has to be protected from that."""

CALLED = frozenset(PLACES) - _words("bach feld hain hof markt see steg tor turm wald wiese")
"""What stands after the name of a person as a word of its own; the others are surnames, too."""

NOUN_ENDINGS = tuple(
    sorted(
        _words(
            "amt anz enz erin grafie haus heit heiten häuser ierung ik iker innen ismus ität keit keiten ling linge",
            "logie ment mente nis nisse plan platz pläne plätze schaft schaften sion stelle stellen tion tionen tum",
            "tät täten ung ungen verkehr weg wege zeit zeiten ämter",
        )
    )
)
