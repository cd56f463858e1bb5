"""Ids: 16 characters and nothing else."""

import secrets

import msgspec
import pytest

from eventkit.core import ids


def test_a_random_number_becomes_an_id() -> None:
    made = {ids.encode(secrets.randbits(80)) for _ in range(200)}
    assert len(made) == 200
    assert all(ids.is_id(one) for one in made)


def test_all_bits_of_the_number_are_in_the_id() -> None:
    assert ids.encode(2**80 - 1) == "z" * 16
    assert ids.encode(2**79) != ids.encode(0)


@pytest.mark.parametrize("wrong", ["", "0" * 15, "0" * 17, "0" * 15 + "i", "0" * 15 + "A", "0" * 16 + "\n", "ä" * 16])
def test_anything_else_is_no_id(wrong: str) -> None:
    assert not ids.is_id(wrong)
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(wrong, ids.Id)


@pytest.mark.parametrize("wrong", ["", "-karten", "Karten", "k" * 41, "karten\n", "a b"])
def test_a_key_is_small_letters_digits_and_hyphens(wrong: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(wrong, ids.Key)
