### What documents say where a card would be quoted whose text does not stand there.
card-withheld = Card { $number } (text not in the record)
