### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = ንዚ ቦታ ሓድሽ ናይ ኣአንጋዲ ካርድ ኣሎ። እቲ ኣረጊት ካርድ ድሕሪ ሕጂ ኣይሰርሕን። በጃኹም ንኣወየይቲ ሕተቱ።
