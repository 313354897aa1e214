"""Ways to get past a token check without a valid token; each makes what `Authorization` is then.

Some need what an attacker doesn't have, the right key: they stand for a mistake of whoever issues
tokens, which must not become one of ours.
"""

from tests.support.forgery.either import (
    claims,
    embedded_keys,
    encodings,
    key_ids,
    other_keys,
    rules,
    signatures,
    sizes,
    times,
)
from tests.support.forgery.making import KINDS, Attack
from tests.support.forgery.one import audiences, garbage, mixtures, public_keys, types

OF_EITHER_KIND = (
    *(signatures, other_keys, embedded_keys, key_ids, rules),
    *(times, claims, sizes, encodings),
)

ATTACKS: dict[str, dict[str, Attack]] = {
    **{f"{family.__name__}-{k}": dict(family(k)) for family in OF_EITHER_KIND for k in KINDS},
    **{f.__name__: dict(f()) for f in (audiences, types, public_keys, mixtures, garbage)},
}
"""Every attack, by its family and a name that says what it is."""
