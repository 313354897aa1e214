"""Shapes: the members of a representation, compiled to one statement that builds its JSON.

A shape is a tuple of dotted names in the syntax of sqlalchemy-serializer's `only=`, for example
`("id", "name", "missions.id", "missions.planet.name")`. The database builds the JSON, with nested
lists as correlated subqueries in id order, and the response sends its bytes unchanged, without
Python objects or a serializer. `Model.to_dict(only=SHAPE)` returns the same JSON, slowly.

A many-to-many relation without members, as in `("id", "actors")`, becomes an array of ids.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from types import SimpleNamespace
from typing import Any, NamedTuple, cast

from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    and_,
    bindparam,
    case,
    insert,
    inspect,
    literal_column,
    select,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import RelationshipProperty, aliased

from agency.database import Record
from agency.sql.filters import NestedFilter, NestedFilters, Query, apply, order
from agency.sql.json import as_text, json_array, json_members, json_value
from agency.sql.statements import Clause, statement

Shape = tuple[str, ...]
Tree = dict[str, "Tree | None"]
Joins = list[tuple[Any, ColumnElement[bool]]]
"""Entities to join, each with its condition."""


def nested(name: str, shape: Shape) -> Shape:
    """Prefix the members of `shape` with the name of a relation."""
    return tuple(f"{name}.{member}" for member in shape)


def ids_of(rows: Iterable[Record]) -> list[int]:
    """Return the ids of related rows, as in a shape that names no members of the relation."""
    return [row.id for row in rows]


def tree_of(shape: Shape) -> Tree:
    """Convert the shape to nested dictionaries with None at the leaves."""
    tree: Tree = {}
    for member in shape:
        *branches, leaf = member.split(".")
        place = tree
        for branch in branches:
            place = place.setdefault(branch, {})  # type: ignore[assignment]
        place[leaf] = None
    return tree


class LinkTable(NamedTuple):
    """The association table of a many-to-many relation, and its two foreign keys."""

    table: Table
    ours: str
    theirs: str

    @classmethod
    def of(cls, relation: RelationshipProperty[Any]) -> "LinkTable":
        """Return the table of the relation; `ours` refers to the model that declares it."""
        ((_, ours),) = relation.synchronize_pairs
        ((_, theirs),) = relation.secondary_synchronize_pairs or ()
        return cls(cast(Table, relation.secondary), str(ours.key), str(theirs.key))


@statement
def item(dialect: Dialect, model: type[Record], shape: Shape) -> Clause:
    """Select the JSON object of one row; parameter: `id`."""
    json = _object(model, tree_of(shape), NestedFilters())
    return select(as_text(json, dialect)).where(model.id == bindparam("id"))


@statement
def insertion(
    dialect: Dialect, model: type[Record], shape: Shape, names: tuple[str, ...]
) -> Clause:
    """Insert a row, and return its id and JSON object; parameters: `names`.

    A POST takes 277 µs of CPU instead of 419 with two statements in a transaction, in process on
    SQLite (`python -m benchmarks.bends`, AMD EPYC, 2026-11-28). The shape must not lead back to the
    model, because PostgreSQL wouldn't find the new row there.
    """
    values: dict[str, Any] = {name: bindparam(name) for name in names}
    json = as_text(_object(_inserted(model), tree_of(shape), NestedFilters()), dialect)
    return insert(model).values(values).returning(model.id, json)


@statement
def collection(dialect: Dialect, model: type[Record], shape: Shape, query: Query) -> Clause:
    """Select the JSON array of the rows that match the query."""
    tree, filters = tree_of(shape), NestedFilters(query.nested)
    to_text = partial(as_text, dialect=dialect)
    if query == Query(nested=query.nested):
        source = aliased(model)
        listed = _list(source, tree, filters, [source.id], to_text)
        return listed.with_hint(source, "NOT INDEXED", "sqlite")
    rows = apply(dialect, model, query, _rows(model, tree))
    source = aliased(model, rows.subquery())
    return _list(source, tree, filters, order(dialect, source, query), to_text)


def related(
    model: type[Record], name: str, shape: Shape, *nested: NestedFilter
) -> ColumnElement[Any]:
    """Return the JSON of a relation of `model`, for a hand-written statement.

    `nested` filters the related rows, and the rows related to them.
    """
    relation = model.__mapper__.relationships[name]
    return _relation(model, relation, tree_of(shape), NestedFilters(nested).below(name))


def _inserted(model: type[Record]) -> SimpleNamespace:
    """Return the new row for RETURNING, whose subqueries refer to it by its table's name."""
    table, attributes = model.__table__, dict(model.__mapper__.all_orm_descriptors)
    columns = {c.key: literal_column(f"{table.name}.{c.key}", c.type) for c in table.c}
    return SimpleNamespace(**attributes | columns)


def _object(
    entity: Any, tree: Tree, filters: NestedFilters, joins: Joins | None = None
) -> ColumnElement[Any]:
    """Return the JSON object of an entity.

    Relations to one are added to `joins` for the caller to join; without it, subqueries select
    them. For a single row that is as fast, and RETURNING allows nothing else.
    """
    members = {}
    for name, subtree in tree.items():
        value = getattr(entity, name)
        relation = getattr(value, "property", None)
        if not isinstance(relation, RelationshipProperty):
            members[name] = json_value(value)
        elif subtree is None:
            members[name] = _ids(entity, relation)
        else:
            members[name] = _relation(entity, relation, subtree, filters.below(name), joins)
    return json_members(members)


def _relation(
    parent: Any,
    relation: RelationshipProperty[Any],
    tree: Tree,
    filters: NestedFilters,
    joins: Joins | None = None,
) -> ColumnElement[Any]:
    # The relation's own join condition doesn't use the parent's alias.
    child, pairs = aliased(relation.mapper.class_), relation.local_remote_pairs
    keys = [str(remote.key) for _, remote in pairs]
    wanted = [
        getattr(parent, str(local.key)) == getattr(child, key)
        for (local, _), key in zip(pairs, keys, strict=True)
    ]
    wanted += filters.conditions(child)
    if relation.uselist:
        return _array(child, keys, wanted, tree, filters)
    if joins is None:
        shown = select(_object(child, tree, filters)).where(*wanted)
        return shown.correlate_except(child).scalar_subquery()
    joins.append((child, and_(*wanted)))
    return case((getattr(child, keys[0]).is_not(None), _object(child, tree, filters, joins)))


def _array(
    child: Any,
    keys: list[str],
    wanted: list[ColumnElement[bool]],
    tree: Tree,
    filters: NestedFilters,
) -> ColumnElement[Any]:
    """Return the JSON array of the rows of `child`, which refer to another row by `keys`."""
    index = _index(inspect(child).mapper.local_table, keys)
    if index:
        listed = _list(child, tree, filters, [child.id]).where(*wanted)
        return listed.with_hint(child, f"INDEXED BY {index}", "sqlite").scalar_subquery()
    rows = _rows(child, tree).where(*wanted).order_by(child.id).correlate_except(child)
    source = aliased(child, rows.subquery())
    return _list(source, tree, filters, [source.id]).scalar_subquery()


def _index(table: Any, keys: list[str]) -> str | None:
    """Return the name of the index of these columns and no others, if there is one."""
    return next((index.name for index in table.indexes if index.columns.keys() == keys), None)


def _ids(parent: Any, relation: RelationshipProperty[Any]) -> ColumnElement[Any]:
    """Return the ids of a many-to-many relation, from its association table."""
    ends = LinkTable.of(relation)
    links = ends.table.alias()
    key = links.c[ends.theirs]
    rows = select(key).where(links.c[ends.ours] == parent.id).order_by(key)
    listed = rows.correlate_except(links).subquery()
    return select(json_array(listed.c[ends.theirs])).scalar_subquery()


def _list(
    source: Any,
    tree: Tree,
    filters: NestedFilters,
    order: Sequence[Any],
    convert: Callable[[ColumnElement[Any]], ColumnElement[Any]] = lambda json: json,
) -> Select[Any]:
    """Select the JSON array of the rows of `source`.

    PostgreSQL sorts them by `order` in the aggregate. On SQLite, where that takes twice as long,
    `source` must yield them in that order: a sorted subquery, or without one and a quarter faster,
    a table or an index, whose entries with the same key are sorted by id. A hint names it, and the
    outer joins keep it the outermost loop (`python -m benchmarks.shapes`).
    """
    joins: Joins = []
    json = json_array(_object(source, tree, filters, joins), *order)
    listed = select(convert(json)).select_from(source)
    for child, condition in joins:
        listed = listed.outerjoin(child, condition)
    return listed.correlate_except(source, *(child for child, _ in joins))


def _rows(entity: Any, tree: Tree) -> Select[Any]:
    """Select the columns for an object of this shape: its members and its join keys."""
    mapper = inspect(entity).mapper
    names = {"id": None}
    for name, subtree in tree.items():
        if name not in mapper.relationships:
            names[name] = None
        elif subtree is not None:
            pairs = mapper.relationships[name].local_remote_pairs
            names |= dict.fromkeys(local.key for local, _ in pairs)
    return select(*(getattr(entity, name) for name in names))
