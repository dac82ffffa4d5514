"""Ogg files that are not as they should be, made from good ones."""

from collections.abc import Iterator

from floorside.devices.sound.ogg_opus import page_checksum

#: Where a page's header has these.
FLAGS, STREAM, NUMBER, CHECKSUM, COUNT = 5, 14, 18, 22, 26
#: In a whole file: the first packet, which is the first page's only one.
HEAD = 28
CHANNELS, SKIPPED, GAIN = HEAD + 9, HEAD + 10, HEAD + 16


def changed(data: bytes, at: int, content: bytes) -> bytes:
    return data[:at] + content + data[at + len(content) :]


def pages(data: bytes) -> Iterator[bytes]:
    while data:
        body = COUNT + 1 + data[COUNT]
        end = body + sum(data[COUNT + 1 : body])
        yield data[:end]
        data = data[end:]


def sealed(data: bytes) -> bytes:
    """With the right checksums."""
    return b"".join(changed(page, CHECKSUM, page_checksum(page).to_bytes(4, "little")) for page in pages(data))
