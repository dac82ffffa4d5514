"""The digests are those of `hashlib`: they are in files already."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from floorside.digest import blake2b, sha1


@given(st.binary(max_size=300))
def test_they_are_those_of_hashlib(data: bytes) -> None:
    assert blake2b(data, digest_size=16).digest() == hashlib.blake2b(data, digest_size=16).digest()
    assert sha1(data, usedforsecurity=False).digest() == hashlib.sha1(data, usedforsecurity=False).digest()
