### Fertige Sätze für Nachrichten an alle: die Moderation wählt einen, jede Seite sagt ihn in ihrer Sprache.

ready-message-back = በጃኹም ተመለሱ።
ready-message-soon = ድሕሪ ቁሩብ ክንቅጽል ኢና።
ready-message-last-card = በጃኹም ሕጂ ናይ መወዳእታ ካርድኩም ጽሓፉ።
ready-message-quiet = በጃኹም ቁሩብ ድምጽኹም ኣትሒትኩም ተዛረቡ።
ready-message-food = ዝብላዕን ዝስተን ተዳልዩ ኣሎ።
