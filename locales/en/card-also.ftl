### What a card says in another language, in the record.
protocol-also = { $language }: { $text }
