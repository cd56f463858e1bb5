### Was eine Karte in einer anderen Sprache sagt, im Protokoll.
protocol-also = { $language }: { $text }
