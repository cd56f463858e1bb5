"""Every language of the phones can be printed: its whole alphabet has glyphs, is in the file and is got out again."""

import unicodedata

import pytest

from eventkit import i18n
from eventkit.protocol.typeset import unprintable
from tests.protocol.reading import text
from tests.support import Evening

CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъьюя"
SYLLABLES = "ሀለሐመረሰሸቀቐበቨተቸነኘአከኸወዐዘዠየደጀገጠጨጰጸፈፐ"
"""The first of seven syllables each; the others follow it in Unicode."""

ALPHABETS = {
    "de": "abcdefghijklmnopqrstuvwxyzäöüßẞ",
    "de-simple": "abcdefghijklmnopqrstuvwxyzäöüß",
    "en": "abcdefghijklmnopqrstuvwxyz’",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىً،؟؛",
    "bg": CYRILLIC + "ѝ„“",
    "es": "abcdefghijklmnñopqrstuvwxyzáéíóúü¿¡",
    "fa": "اآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءئؤأ،؟؛«»",
    "fr": "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ«»",
    "hr": "abcčćdđefghijklmnoprsštuvzž",
    "it": "abcdefghijklmnopqrstuvwxyzàèéìíòóù",
    "pl": "aąbcćdeęfghijklłmnńoóprsśtuwyzźż„”",
    "ro": "aăâbcdefghiîjklmnopqrsștțuvwxyz„”",
    "ru": CYRILLIC + "ёыэ",
    "ti": "".join(chr(ord(sign) + order) for sign in SYLLABLES for order in range(7)) + "ቈቘኈኰዀ፡።፣፤",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyzâîû",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’",
}


def both(alphabet: str) -> str:
    """Small and capital letters, where a script has them."""
    return "".join(dict.fromkeys(alphabet + alphabet.upper()))


def test_every_language_has_its_alphabet_here() -> None:
    assert set(ALPHABETS) >= set(i18n.languages())


@pytest.mark.parametrize("lang", ALPHABETS)
def test_the_fonts_of_the_protocol_have_every_letter(lang: str) -> None:
    """Arabic letters also in the forms they take inside words, at their beginnings and ends."""
    letters = both(ALPHABETS[lang])
    assert not unprintable(letters)
    assert not unprintable([f"{letter}{letter}{letter}" for letter in letters])


def test_control_a_script_without_a_font_is_noticed() -> None:
    assert unprintable(["ᠮᠣᠩᠭᠣᠯ"])


def test_a_card_in_each_language_is_printed_and_can_be_read_out_of_the_file() -> None:
    evening = Evening(people=1)
    evening.start("ankommen")
    evening.start("karten")
    for alphabet in ALPHABETS.values():
        evening.write(evening.people[0], " ".join(both(alphabet))[:280])
    found = set(unicodedata.normalize("NFC", text(evening.state)))
    missing = {lang: {*both(alphabet)[:140]} - found for lang, alphabet in ALPHABETS.items()}
    assert {lang: sorted(letters) for lang, letters in missing.items() if letters} == {}


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("ar", "نحتاج إلى مكان للقاء في المساء"),
        ("fa", "پارک نزدیک ایستگاه چراغ ندارد و گذر از پیاده‌رو ژرف است"),
        ("ti", "ኣብ ምሸት ዝኽፈት ቦታ የድልየና ኣሎ።"),
        ("uk", "Їжа, ґанок і єдність: потрібні лавки"),
        ("ro", "Țara și școala au nevoie de bănci"),
    ],
)
def test_a_sentence_stays_a_sentence(lang: str, sentence: str) -> None:
    evening = Evening(people=1)
    evening.start("ankommen")
    evening.start("karten")
    evening.write(evening.people[0], sentence)
    read = text(evening.state)
    # Programs that read the file turn lines from right to left around, or leave that to others.
    words = [word.replace("\u200c", "") for word in sentence.split()]
    assert [word for word in words if word not in read and word[::-1] not in read] == [], lang
