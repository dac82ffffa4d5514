"""BLAKE2b and SHA-1 as in `hashlib`, but without OpenSSL, which `hashlib` loads: 4 MB that a window would never use."""

try:  # CPython's own; `hashlib` has the same functions
    from _blake2 import blake2b
    from _sha1 import sha1  # type: ignore[import-not-found]
except ImportError:  # another Python
    from hashlib import blake2b, sha1

__all__ = ["blake2b", "sha1"]
