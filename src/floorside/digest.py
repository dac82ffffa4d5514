"""BLAKE2b as in `hashlib`, but without OpenSSL, which `hashlib` loads: 4 MB that a window would keep and never use."""

try:
    from _blake2 import blake2b  # CPython's own; `hashlib` has the same function
except ImportError:  # another Python
    from hashlib import blake2b

__all__ = ["blake2b"]
