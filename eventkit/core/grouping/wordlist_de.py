"""What German words of town life are about: a small word list, so that "Schlagloch" and "Belag" find each other.

Written by hand from what people talk about in participation events; no model, no download, no third-party list.
A word stands for all that begin with it (short ones only with a short ending); "~word" also inside a compound.
The list was frozen before the sets on which it is judged were labelled: see docs/grouping.md before adding words.
"""

_TOPICS = {
    "belag": (
        "schlagloch schlaglöch belag beläge asphalt pflaster kopfstein uneben ~uneben eben ebene ebener ebnen "
        "einebnen holp holper wurzel wurzeln riss risse schotter glatt glätt ausbesser instand reparier reparatur "
        "schaden schäden sanier sanierung bordstein buckel hubbel rillen zustand flicken absenk absenkung bodenwell"
    ),
    "breite": (
        "breit ~verbreiter eng enger ~engstell schmal verengt erweiter ausweit platz breiter breite mindestbreite"
    ),
    "trennung": (
        "getrennt trenn abgetrennt separat baulich abgrenz abgegrenzt eigene eigener eigenem eigenes eigenständig "
        "gesondert poller abstand bordsteinkante geschützt protected"
    ),
    "markierung": (
        "markier kennzeich gekennzeich ~kennzeichn beschild schild ~schilder hinweis linie linien farb farblich "
        "piktogramm ~markier sichtbar wegweis ausschilder beschrift"
    ),
    "ampel": (
        "ampel ~ampel grünphase grünphasen rotphase ~schaltung wartezeit lichtsignal signal taster grüne-welle "
        "bettelampel anforder"
    ),
    "abbiegen": (
        "abbieg ~abbieg abbiege rechtsabbieg linksabbieg kreuzung kreisverkehr kreisel einmünd vorfahrt toter winkel "
        "einfahrt ausfahrt übersehen"
    ),
    "abstell": (
        "abstell ~abstell fahrradständer ~ständer stellplatz stellplätz ~stellplätz ~stellplatz abstellplatz "
        "fahrradbügel bügel fahrradparkhaus fahrradbox fahrradboxen anschließ anlehn radstation diebstahl ~diebstahl"
    ),
    "parken": (
        "parken parkt parkend falschpark ~parker parkplatz parkplätz parkbucht parkverbot zugeparkt geparkt zuparken "
        "parkhaus parkraum tiefgarage anwohnerpark zweite-reihe halteverbot abschlepp"
    ),
    "kontrolle": (
        "kontroll kontrollier ~kontroll polizei ~polizei ordnungsamt strafe strafen bestraf ~straf bußgeld "
        "strafzettel überwach ahnd sanktion blitzer rücksicht aggressiv sensibilisier raser rasen"
    ),
    "einbahn": (
        "einbahn ~einbahn gegenrichtung entgegen freigeb freigegeben frei öffnen öffnung geöffnet durchfahrt zulassen "
        "zugelassen erlaub einfahr gegenverkehr sperrung gesperrt durchgängig befahr"
    ),
    "fahrradstrasse": "fahrradstrass fahrradstraß radstrass radstrasse radstraße fahrradzone",
    "netz": (
        "netz ~wegenetz radnetz verbind ~verbindung lücke lücken lückenschluss anschluss anbind durchgehend "
        "unterbrech radschnellweg schnellweg schnellwege trasse ausbau ausbauen radroute route"
    ),
    "fuehrung": (
        "verkehrsführ ~führung wegführ radführ querung queren überquer umfahr umleit leitung streckenführ verkehrslenk"
    ),
    "unterfuehrung": (
        "unterführ ~unterführung überführ brücke tunnel rampe rampen treppe aufzug aufgang unterquer bahnübergang "
        "schranke"
    ),
    "fussgaenger": (
        "fußgänger fussgänger ~gänger gehweg gehwege ~gehweg bürgersteig zebrastreifen gehsteig fußweg fussweg zufuß "
        "laufen spazier"
    ),
    "licht": (
        "beleucht ~beleuchtung leuchte leuchten ausleucht laterne laternen licht lichter lampe lampen dunkel "
        "dunkelheit straßenlatern hell"
    ),
    "pflege": (
        "reinig ~reinigung sauber schmutz dreck verschmutz scherben laub winterdienst schnee eis räumen geräumt hecke "
        "hecken schnitt schneiden gestrüpp überhäng zuwachs zugewachs unkraut bewuchs grünschnitt freischneid "
        "streudienst streuen pflege"
    ),
    "baustelle": "baustell ~baustelle umleitung bauarbeit",
    "tempo": (
        "tempo geschwindig raser rasen schnell 30er zone30 verkehrsberuhig spielstrass spielstraß verkehrsinsel "
        "bremsschwell"
    ),
    "oepnv": (
        "bus busse bussen buslinie busverbind busspur bushalte haltestell öpnv nahverkehr bahn bahnen straßenbahn "
        "tram u-bahn s-bahn bahnhof zug züge takt taktung fahrplan haltestelle ticket tickets fahrpreis fahrkarte "
        "monatskarte regionalbahn anschlüsse nachtbus rufbus"
    ),
    "auto": (
        "auto autos autofrei autoverkehr pkw kfz lkw lastwagen fahrzeug verbrenner suv carsharing mitfahr "
        "durchgangsverkehr lieferverkehr stau elterntaxi"
    ),
    "laden": "ladesäul ladestation e-auto elektroauto elektromobil ladeinfra e-bike pedelec",
    "laerm": "lärm laut ruhe ruhig leise geräusch lautstärk krach nachtruhe lärmschutz",
    "barrierefrei": (
        "barriere ~barriere rollstuhl behinder blind gehbehinder rollator kinderwagen aufzug stufenlos inklusi "
        "leichte-sprache"
    ),
    "muell": (
        "müll ~müll abfall abfäll ~abfall mülleimer papierkorb container recycl wertstoff entsorg vermüll sperrmüll "
        "wegwerf wegwirf kippen hundekot"
    ),
    "verpackung": (
        "verpack ~verpack plastik ~plastik unverpackt mehrweg einweg pfand flasche flaschen dosen karton kunststoff"
    ),
    "reparatur": (
        "reparier reparatur langlebig gebraucht second tausch ~tausch gewährleist haltbar repaircafé repair upcycl "
        "re-use reuse verleih ausleih leihen teilen"
    ),
    "konsum": (
        "konsum ~konsum kauf kaufen kauft gekauft verkauf online onlineshop versand ware waren produkt ~produkt "
        "werbung werbe ~werbung überfluss verzicht suffizienz kleider kleidung handy handys textil mode genügsam"
    ),
    "baum": (
        "baum bäume bäumen baumpflanz ~bäume aufforst wald wälder wäldern allee schatten rodung abholz gehölz strauch "
        "sträucher"
    ),
    "gruen": (
        "grün grünfläch ~grün begrün ~begrün park parks garten gärten ~garten ~gärten blumen beet beete hochbeet "
        "wiese wiesen blühwies bepflanz pflanz pflanzen pflanzung gärtner rasen fassadenbegrün urban natur"
    ),
    "tier": (
        "tier tiere tieren tierwohl ~tier biene bienen insekt insekten vögel vogel fledermaus hund hunde artgerecht "
        "massentierhalt artenvielfalt artenschutz biodivers igel tauben schlacht stall viehhalt"
    ),
    "wasser": (
        "wasser ~wasser trinkwasser regenwasser brunnen zisterne grauwasser hochwasser bach bäche see seen fluss ufer "
        "starkregen schwammstadt kanal wasserspiel leitungswasser teich"
    ),
    "hitze": "hitze überhitz kühl kühlung klimaanlage abkühl sonnenschutz beschatt trinkbrunnen",
    "boden": (
        "versiegel ~versiegelung entsiegel flächenfraß bodenversiegel verbau verbauung verbaut umwidm ~widmung "
        "flächenwidmung zersiedel betonier beton zubeton flächenverbrauch unbebaut freifläch bauland asphaltierung "
        "bebau neubau brach brachfläch"
    ),
    "leerstand": "leerstand leerstehend leersteh revitalis umnutz umbau umbauen altbau ungenutzt zwischennutz",
    "bauen": (
        "bauordnung bauweise gebäude bauvorschrift passivhaus dämm isolier denkmalschutz neubau neubauten sanier "
        "renovier baustoff bauen bauwerk bauprojekt bauindustrie wohnbau holzbau bebauungsplan dach dächer fassade "
        "~dächer"
    ),
    "wohnen": (
        "wohnung wohnungen wohnraum miete mieten mieter ~miet mietrecht vermieter wohnbau einfamilienh mehrfamilienh "
        "bezahlbar sozialwohn baugemeinschaft wohnform wohnprojekt mehrgeneration eigentümer"
    ),
    "solar": (
        "solar ~solar photovoltaik ~photovoltaik pv pv-anlage sonne sonnenstrom sonnenenergie balkonkraftwerk "
        "kollektor solarstrom"
    ),
    "wind": "windrad windräd windkraft windenergie windpark",
    "speicher": (
        "speicher ~speicher batterie akku wasserstoff pumpspeicher speicherkraft stromnetz netzstabil speichern"
    ),
    "biogas": "biogas biomasse methan biomethan geothermie erdwärme wasserkraft kleinkraftwerk hackschnitzel",
    "heizen": (
        "heiz ~heizung heizung gastherme gasheizung ölheizung wärmepumpe fernwärme nahwärme wärme therme ofen kessel "
        "raumtemperatur temperatur"
    ),
    "sparen": (
        "energiespar spar sparen einspar stromspar stromverbrauch energieverbrauch verbrauch standby abschalten "
        "abdrehen ausschalten verschwend ~verschwendung effizien ~effizien reklame"
    ),
    "fossil": "fossil kohle gas öl erdgas erdöl benzin diesel treibstoff kerosin",
    "atom": "atom ~atom kernkraft kernenergie nuklear reaktor akw fusion",
    "strom": (
        "strom ~strom energie stromnetz netzausbau energiewende erneuerbar energieversorg energiegemeinschaft "
        "bürgerenergie kraftwerk"
    ),
    "co2": (
        "co2 co2-steuer co2-preis emission emissionen treibhaus ausstoß klimaneutral klimaschutz klima ~klima budget "
        "zertifikat"
    ),
    "steuer": ("steuer steuern ~steuer besteuer ~besteuerung abgabe abgaben gebühr gebühren maut mehrwertsteuer"),
    "foerderung": (
        "förder ~förder subvention zuschuss zuschüss prämie anreiz unterstütz finanzier kredit fonds investi"
    ),
    "kosten": (
        "kosten teuer teurer billig billiger preis preise ~preis günstig leistbar bezahlbar kostenlos gratis umsonst "
        "ermäßig vergünstig geld bezahl zahlen zahlt"
    ),
    "verbot": (
        "verbot ~verbot verbiet verboten untersag verpflicht pflicht ~pflicht vorschreib vorschrift gesetz gesetzlich "
        "auflage zwang quote"
    ),
    "landwirtschaft": (
        "landwirt ~landwirtschaft bauer bauern bäuer acker äcker ~acker agrar felder humus dünger pestizid glyphosat "
        "saatgut ernte boden böden biolandbau hof höfe betriebe ökolandbau farming"
    ),
    "essen": (
        "lebensmittel ~lebensmittel nahrung nahrungsmittel ernähr ~ernährung essen gericht kantine mensa koch kochen "
        "fleisch ~fleisch vegan vegetar pflanzlich gemüse obst zucker mahlzeit verzehr diät mindesthaltbar speise "
        "küche"
    ),
    "regional": (
        "regional ~regional region heimisch einheimisch lokal saisonal direktvermarkt hofladen wochenmarkt herkunft "
        "regionalität"
    ),
    "transport": (
        "transport ~transport lieferkette leerfahrt güterverkehr fracht logistik zustell lieferdienst paket lastenrad "
        "import export"
    ),
    "flug": "flug flüge fliegen flugverkehr flugreise ~flughafen urlaub reise reisen kreuzfahrt",
    "bevoelkerung": "bevölkerungswachstum überbevölker geburt zuwander migration einwander",
    "konzern": (
        "konzern ~konzern energiekonzern industrie unternehm firma firmen großbetrieb gewinn profit lobby ~lobby "
        "wirtschaft kapitalismus wachstum"
    ),
    "arbeit": "arbeitsplatz arbeitsplätz arbeit arbeiten beruf ausbildung fachkräfte homeoffice job lehre",
    "bildung": (
        "schule ~schule schulen schüler unterricht bildung ~bildung kita kitas kindergarten kindertages lernen lehrer "
        "lehrplan workshop schulung kurs kurse volkshochschule aufklär bewusstsein ausbildung schulweg universität "
        "seminar"
    ),
    "beratung": (
        "berat ~berat energieberatung beratung berater information informier infoveranstalt auskunft anlaufstell "
        "ansprechpartner sprechstund"
    ),
    "kinder": (
        "kind kinder ~kinder spielplatz spielplätz ~spielplatz spielen spielgerät rutsche schaukel klettern "
        "sandkasten familie familien eltern"
    ),
    "jugend": (
        "jugend ~jugend jugendlich jugendliche teenager jugendzentrum jugendclub skate skater skatepark disko party "
        "bolzplatz graffiti proberaum"
    ),
    "senioren": ("senior ~senior ältere älteren alte-menschen rentner pflegeheim altenheim einsam generationen demenz"),
    "sport": (
        "sport ~sport sportplatz turnhalle fußball fitness schwimm schwimmbad hallenbad freibad basketball verein "
        "vereine bewegung laufstrecke calisthenics tischtennis boule trimm"
    ),
    "kultur": (
        "kultur ~kultur theater musik konzert kino museum kunst bibliothek bücherei ausstellung bühne festival "
        "künstler denkmal geschichte erinnerung gedenk"
    ),
    "treff": (
        "treffpunkt treff treffen begegnung ~begegnung café cafe gemeinschaft nachbarschaft nachbar bürgerhaus "
        "stadtteilzentrum dorfplatz gemeinsam miteinander quartier gemeinschaftsraum dorfgemeinschaft"
    ),
    "fest": "fest feste veranstaltung flohmarkt straßenfest markt märkte weihnachtsmarkt stadtfest picknick",
    "sitzen": (
        "bank bänke sitzbank sitzbänk ~bänke sitzgelegen sitzplatz sitzplätz sitzen sitz aufenthalt verweil ausruh "
        "liegewiese"
    ),
    "toilette": "toilette ~toilette wc klo klos wickel sanitär",
    "sicherheit": (
        "sicher sicherheit sicherer unsicher gefahr gefahren ~gefähr gefährlich angst angstraum unfall unfälle "
        "kriminal vandalis drogen überfall kollision kollidier lebensgefähr belästig"
    ),
    "laden_geschaeft": (
        "laden läden geschäft geschäfte einzelhandel einkauf einkaufen supermarkt bäcker nahversorg fußgängerzone "
        "innenstadt ladenöffnung händler drogerie"
    ),
    "gastronomie": (
        "gastro restaurant gaststätt wirtshaus kneipe imbiss biergarten eisdiele lokal lokale gasthaus kiosk"
    ),
    "gesundheit": (
        "arzt ärzte ärztin arztpraxis ~arzt krankenhaus apotheke gesund gesundheit hebamme therapie klinik medizin "
        "pflegedienst"
    ),
    "digital": (
        "digital ~digital internet ~internet wlan glasfaser breitband app apps handyempfang mobilfunk homepage "
        "webseite website software daten online-"
    ),
    "verwaltung": (
        "verwaltung rathaus amt behörde bürgeramt bürgerbüro bürokrat antrag anträge genehmig formular termin "
        "öffnungszeit bürgermeister"
    ),
    "beteiligung": (
        "beteilig ~beteilig mitsprache mitbestimm bürgerbeteilig bürgerentscheid abstimm transparen mitreden politik "
        "demokrat bürgerrat gemeinderat umfrage dialog mitgestalt"
    ),
    "integration": (
        "integration flüchtling geflüchtet ausländ sprachkurs dolmetsch interkultur vielfalt rassis asyl zugewandert"
    ),
    "ehrenamt": (
        "ehrenamt ehrenamtlich freiwillig engagement hilfe helfen helfer nachbarschaftshilfe spende patenschaft"
    ),
    "tourismus": ("touris gäste besucher wanderweg wandern übernacht hotel ferienwohn camping wohnmobil sehenswürdig"),
}

TOPICS: dict[str, tuple[str, ...]] = {
    topic: tuple(words.replace("ß", "ss").split()) for topic, words in _TOPICS.items()
}
