### What a card says in another language, in the protocol.
protocol-also = { $language }: { $text }
