"""Shapes: which members a representation has, compiled to one statement that makes its JSON.

A shape is a tuple of dotted names in the syntax of sqlalchemy-serializer's `only=`, for example
`("id", "name", "missions.id", "missions.planet.name")`. The database builds the JSON from it,
nested lists as correlated subqueries in id order, and the bytes go out as they come: no objects,
no dictionaries, no serializer. `Model.to_dict(only=SHAPE)` gives the same JSON, slowly.

A many-to-many relation that a shape names without members of it, as in `("id", "actors")`, is an
array of ids.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple, cast

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    Table,
    Text,
    bindparam,
    func,
    insert,
    inspect,
    literal_column,
    or_,
    select,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import RelationshipProperty, aliased

from agency.database import Base, Record
from agency.rest.sqljson import as_text, collated, json_array, json_members, json_value
from agency.statements import Statement

SEARCH_COLLATION = "agency_search"
"""Made by the first migration on PostgreSQL: lower() by Unicode's rules, on any server."""

Shape = tuple[str, ...]
Tree = dict[str, "Tree | None"]


def nested(name: str, shape: Shape) -> Shape:
    """The members of `shape` as members of the relation called `name`."""
    return tuple(f"{name}.{member}" for member in shape)


def ids_of(rows: Iterable[Record]) -> list[int]:
    """The ids of related rows, as a shape shows a relation without members of it."""
    return [row.id for row in rows]


def tree_of(shape: Shape) -> Tree:
    """The shape as nested dictionaries, None at the leaves."""
    tree: Tree = {}
    for member in shape:
        *branches, leaf = member.split(".")
        place = tree
        for branch in branches:
            place = place.setdefault(branch, {})  # type: ignore[assignment]
        place[leaf] = None
    return tree


class Ends(NamedTuple):
    """The table of links of a many-to-many relation, and its two columns."""

    table: Table
    ours: str
    theirs: str

    @classmethod
    def of(cls, relation: RelationshipProperty[Any]) -> "Ends":
        """Those of the relation, seen from the model that has it."""
        ((_, ours),) = relation.synchronize_pairs
        ((_, theirs),) = relation.secondary_synchronize_pairs or ()
        return cls(cast(Table, relation.secondary), str(ours.key), str(theirs.key))


class Form(NamedTuple):
    """Everything about a query of a collection but its values; what is compiled once for each."""

    filters: tuple[str, ...] = ()
    """Columns that must equal the parameter of their name, and relations that must lead to it."""
    search: bool = False
    """Whether some text column must contain the parameter `q`."""
    sort: tuple[tuple[str, bool], ...] = ()
    """Columns to order by, with whether descending; the id always comes last."""
    paged: bool = False
    """Whether the parameters `limit` and `offset` cut out a page."""

    @property
    def selects(self) -> bool:
        """Whether some rows are looked for, not all."""
        return self.search or bool(self.filters)


@lru_cache(maxsize=64)
def item(dialect: Dialect, model: type[Record], shape: Shape) -> Statement:
    """The statement for the JSON object of one row; parameter: `id`."""
    json = _object(model, tree_of(shape))
    return Statement(select(as_text(json, dialect)).where(model.id == bindparam("id")), dialect)


@lru_cache(maxsize=256)
def insertion(
    dialect: Dialect, model: type[Record], shape: Shape, names: tuple[str, ...]
) -> Statement:
    """The statement that adds a row and returns its id and its JSON object; parameters: `names`.

    The shape must not lead back to the model: PostgreSQL would not find the new row there.
    """
    values: dict[str, Any] = {name: bindparam(name) for name in names}
    json = as_text(_object(_Inserted(model), tree_of(shape)), dialect)
    return Statement(insert(model.__table__).values(values).returning(model.id, json), dialect)


@lru_cache(maxsize=512)
def collection(dialect: Dialect, model: type[Record], shape: Shape, form: Form) -> Statement:
    """The statement for the JSON array of the rows that the form lets through."""
    tree = tree_of(shape)
    rows = _rows(model, tree).where(*conditions(dialect, model, form))
    order = [sortable(dialect, model, name, descending) for name, descending in form.sort]
    rows = rows.order_by(*order, model.id)
    if form.paged:
        rows = rows.limit(bindparam("limit", type_=BigInteger))
        rows = rows.offset(bindparam("offset", type_=BigInteger))
    return Statement(select(as_text(_array(model, rows, tree), dialect)), dialect)


@lru_cache(maxsize=512)
def count(dialect: Dialect, model: type[Record], form: Form) -> Statement:
    """The statement for the number of rows that the form lets through, on all pages together."""
    rows = select(func.count()).select_from(model).where(*conditions(dialect, model, form))
    return Statement(rows, dialect)


def text_columns(model: type[Base]) -> list[str]:
    """The columns that a search looks into: of those that are shown."""
    columns = (column for column in model.__table__.c if column.key in model.SUMMARY)
    return [column.key for column in columns if column.type.python_type is str]


class _Inserted:
    """The new row in RETURNING, which subqueries know by the name of its table."""

    def __init__(self, model: type[Record]) -> None:
        self._model = model

    def __getattr__(self, name: str) -> Any:
        table = self._model.__table__
        if name not in table.c:
            return getattr(self._model, name)
        return literal_column(f"{table.name}.{name}", table.c[name].type)


def _object(entity: Any, tree: Tree) -> ColumnElement[Any]:
    members = {}
    for name, subtree in tree.items():
        value = getattr(entity, name)
        relation = getattr(value, "property", None)
        if not isinstance(relation, RelationshipProperty):
            members[name] = json_value(value)
        elif subtree is None:
            members[name] = _ids(entity, relation)
        else:
            members[name] = _relation(entity, relation, subtree)
    return json_members(members)


def _relation(parent: Any, relation: RelationshipProperty[Any], tree: Tree) -> ColumnElement[Any]:
    # The relation's own join condition can't be used: it knows nothing of the parent's alias.
    child = aliased(relation.mapper.class_)
    joined = [
        getattr(parent, str(local.key)) == getattr(child, str(remote.key))
        for local, remote in relation.local_remote_pairs
    ]
    if not relation.uselist:
        return select(_object(child, tree)).where(*joined).correlate_except(child).scalar_subquery()
    rows = _rows(child, tree).where(*joined).order_by(child.id).correlate_except(child)
    return select(_array(child, rows, tree)).scalar_subquery()


def _ids(parent: Any, relation: RelationshipProperty[Any]) -> ColumnElement[Any]:
    """The ids that a many-to-many relation leads to, which its table of links has."""
    ends = Ends.of(relation)
    links = ends.table.alias()
    key = links.c[ends.theirs]
    rows = select(key).where(links.c[ends.ours] == parent.id).order_by(key)
    listed = rows.correlate_except(links).subquery()
    return select(json_array(listed.c[ends.theirs])).scalar_subquery()


def _array(entity: Any, rows: Select[Any], tree: Tree) -> ColumnElement[Any]:
    # The rows are ordered before they are gathered: SQLite before 3.44 can't do it in one step.
    return json_array(_object(aliased(entity, rows.subquery()), tree))


def _rows(entity: Any, tree: Tree) -> Select[Any]:
    """The columns that the object of this tree needs: its own, and those that it joins by."""
    mapper = inspect(entity).mapper
    names = {"id": None}
    for name, subtree in tree.items():
        if name not in mapper.relationships:
            names[name] = None
        elif subtree is not None:
            pairs = mapper.relationships[name].local_remote_pairs
            names |= dict.fromkeys(local.key for local, _ in pairs)
    return select(*(getattr(entity, name) for name in names))


def conditions(dialect: Dialect, model: type[Base], form: Form) -> list[ColumnElement[bool]]:
    """What must hold of the rows that the form lets through."""
    wanted = [_equals(model, name) for name in form.filters]
    if form.search:
        needle = bindparam("q", type_=Text)
        lowered = (
            func.lower(collated(dialect, getattr(model, name), SEARCH_COLLATION))
            for name in text_columns(model)
        )
        wanted.append(or_(*(text.like(needle, escape="\\") for text in lowered)))
    return wanted


def relations(model: type[Base]) -> list[str]:
    """The relations that are sent and shown as arrays of ids."""
    return [name for name in model.INPUT if name not in model.__table__.c]


def target(model: type[Base], name: str) -> type[Any]:
    """The model that a relation leads to."""
    return model.__mapper__.relationships[name].mapper.class_


def _equals(model: type[Base], name: str) -> ColumnElement[bool]:
    attribute: Any = getattr(model, name)
    is_relation = name not in model.__table__.c
    equals = attribute.any(id=bindparam(name)) if is_relation else attribute == bindparam(name)
    return cast(ColumnElement[bool], equals)


def sortable(
    dialect: Dialect, model: type[Base], name: str, descending: bool
) -> ColumnElement[Any]:
    """What rows are ordered by, to have them in the order of a column."""
    column: ColumnElement[Any] = getattr(model, name)
    if name in text_columns(model):
        column = collated(dialect, column, "C")
    # What is not known comes last either way. The databases differ in that, unless one says it.
    return (column.desc() if descending else column.asc()).nulls_last()
