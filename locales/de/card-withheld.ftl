### Was in Dokumenten steht, wo eine Karte zitiert würde, deren Text dort nicht steht.
card-withheld = Karte { $number } (Text nicht im Protokoll)
