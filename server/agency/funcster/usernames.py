"""How usernames are written."""

import re

from agency.openapi.schemas import BLANK
from agency.validation import ValidationError

LONGEST_USERNAME = 24

# What can't be seen, or turns around what comes after it, lets one name look like another.
_NEVER = r"/\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
_INSIDE, _AT_THE_ENDS = f"[^{_NEVER}]", f"[^{_NEVER}{BLANK}]"
USERNAME = (
    rf"(?!\.{{1,2}}$){_AT_THE_ENDS}"
    rf"(?:{_INSIDE}{{0,{LONGEST_USERNAME - 2}}}{_AT_THE_ENDS})?"
)
"""A username, which must also do as a part of a URL."""


def checked(name: str, username: object) -> object:
    """The username, unless it can't be one.

    Raises:
        ValidationError: it can't.
    """
    # What is no text, and what is blank or too long, is told of any column.
    is_text = isinstance(username, str) and username.strip() and len(username) <= LONGEST_USERNAME
    if is_text and not re.fullmatch(USERNAME, str(username)):
        message = "must not begin or end with a space, have a slash, or what can't be seen"
        raise ValidationError.of(name, message)
    return username
