"""Two small pictures as the window would store them, and an exercise that shows them."""

from base64 import b64decode
from dataclasses import replace

from floorside.domain.own_exercise import OwnExercise
from floorside.storage.files.own.pictures import picture_name
from tests.storage.own import HUG

_HEAD = (
    "/9j/4AAQSkZJRgABAQEAZABkAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////"
    "////////wAALCAAGAAgBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIh"
    "MUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWG"
    "h4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/AL"
)
#: Eight pixels wide, six high, all of one colour.
WHITE, BLACK = (b64decode(_HEAD + end) for end in ("tf/9k=", "Vf/9k="))
PICTURES = (picture_name(WHITE), picture_name(BLACK))
SEEN_HUG: OwnExercise = replace(HUG, exercise=replace(HUG.exercise, pictures=PICTURES))
