"""The format of usernames."""

import re

from agency.openapi.schemas import BLANK

LONGEST_USERNAME = 24

# Invisible characters and changes of direction could make one username look like another.
_NEVER = r"/\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
_INSIDE, _AT_THE_ENDS = f"[^{_NEVER}]", f"[^{_NEVER}{BLANK}]"
USERNAME = (
    rf"(?!\.{{1,2}}$){_AT_THE_ENDS}"
    rf"(?:{_INSIDE}{{0,{LONGEST_USERNAME - 2}}}{_AT_THE_ENDS})?"
)
"""A username, which must also be a valid segment of a URL."""


def check_username(text: object) -> object:
    """Validate a username and return it.

    Raises:
        ValueError: the text isn't a valid username.
    """
    if not re.fullmatch(USERNAME, str(text)):
        raise ValueError("must not begin or end with a space, have a slash, or what can't be seen")
    return text
