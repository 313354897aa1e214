"""The triggers that write the audit log, in the transaction of each change.

They are generated from the models, for both databases, and installed after each run of the
migrations. No statement, cascade or other program can bypass them.
"""

from sqlalchemy import Boolean, Table
from sqlalchemy.engine import Dialect
from sqlalchemy.types import JSON

from agency.audit.author import FIELDS, SETTING
from agency.audit.models import EXTERNAL, SECRET, AuditEntry, is_secret

LOG = AuditEntry.__tablename__
COLUMNS = ", ".join(column.name for column in AuditEntry.__table__.c if not column.primary_key)

APPEND_ONLY = "The audit log is append-only; flask purge --audit-before removes old entries"

MILLISECONDS = "CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)"
"""The current time in milliseconds since 1970, which begins at Julian day 2440587.5."""

WHO = f"""\
coalesce(nullif(current_setting('{SETTING}', true), ''), '{{"subject": "{EXTERNAL}"}}')::jsonb"""

FUNCTIONS = {
    "audit_change": f"""
DECLARE
  who jsonb := {WHO};
  old_values jsonb;
  new_values jsonb;
  key text;
  ident text;
BEGIN
  IF who->>'maintenance' IS NOT NULL THEN
    RETURN NULL;
  END IF;
  IF TG_OP IN ('UPDATE', 'DELETE') THEN
    old_values := to_jsonb(OLD);
  END IF;
  IF TG_OP IN ('UPDATE', 'INSERT') THEN
    new_values := to_jsonb(NEW);
  END IF;
  FOREACH key IN ARRAY string_to_array(TG_ARGV[0], ',') LOOP
    ident := concat_ws(',', ident, coalesce(new_values, old_values)->>key);
  END LOOP;
  IF TG_OP = 'UPDATE' THEN
    SELECT jsonb_object_agg(member.key, old_values->member.key),
           jsonb_object_agg(member.key, member.value)
      INTO old_values, new_values
      FROM jsonb_each(new_values) AS member
     WHERE member.value IS DISTINCT FROM old_values->member.key;
    IF new_values IS NULL THEN
      RETURN NULL;
    END IF;
  END IF;
  FOREACH key IN ARRAY string_to_array(TG_ARGV[1], ',') LOOP
    IF old_values->>key IS NOT NULL THEN
      old_values := jsonb_set(old_values, ARRAY[key], '"{SECRET}"');
    END IF;
    IF new_values->>key IS NOT NULL THEN
      new_values := jsonb_set(new_values, ARRAY[key], '"{SECRET}"');
    END IF;
  END LOOP;
  INSERT INTO {LOG} ({COLUMNS})
  VALUES (extract(epoch FROM clock_timestamp()) * 1000, (who->>'account_id')::bigint,
    who->>'subject', who->>'request_id', TG_TABLE_NAME, nullif(ident, ''), lower(TG_OP),
    old_values::text, new_values::text);
  RETURN NULL;
END
""",
    "audit_keep": f"""
DECLARE
  who jsonb := {WHO};
BEGIN
  IF TG_OP = 'UPDATE' OR who->>'maintenance' IS NULL THEN
    RAISE EXCEPTION '{APPEND_ONLY}' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END
""",
}
"""The PL/pgSQL bodies of PostgreSQL's functions, by name."""


def log_triggers(dialect: Dialect) -> dict[str, str]:
    """Return the SQL of the triggers that make the log append-only, by name.

    PostgreSQL's are written exactly as `pg_get_triggerdef` returns them, for comparison.
    """
    if dialect.name == "postgresql":
        name, keep = f"{LOG}_keep", "EXECUTE FUNCTION audit_keep()"
        return {
            name: f"CREATE TRIGGER {name} BEFORE DELETE OR UPDATE ON {LOG} FOR EACH ROW {keep}",
            f"{name}_all": f"CREATE TRIGGER {name}_all BEFORE TRUNCATE ON {LOG} "
            f"FOR EACH STATEMENT {keep}",
        }
    conditions = {
        "UPDATE": "",
        "DELETE": f" WHEN {FIELDS['maintenance']} IS NULL",
        # REPLACE deletes the old row without running its DELETE triggers.
        "INSERT": f" WHEN EXISTS (SELECT 1 FROM {LOG} WHERE id = NEW.id)",
    }
    return {
        f"{LOG}_{event.lower()}": f"CREATE TRIGGER {LOG}_{event.lower()} BEFORE {event} ON {LOG}"
        f"{condition} BEGIN SELECT RAISE(ABORT, '{APPEND_ONLY}'); END"
        for event, condition in conditions.items()
    }


def table_triggers(dialect: Dialect, table: Table, names: list[str]) -> dict[str, str]:
    """Return the SQL of the triggers that log changes to a table, by name.

    Args:
        dialect: the dialect of the database.
        table: the table, as defined by the models.
        names: those of its columns that exist in the database.
    """
    make = _postgresql_triggers if dialect.name == "postgresql" else _sqlite_triggers
    return make(dialect, table, names)


def _postgresql_triggers(dialect: Dialect, table: Table, names: list[str]) -> dict[str, str]:
    keys = ",".join(column.name for column in table.primary_key)
    secrets = ",".join(name for name in names if is_secret(table, name))
    quoted = dialect.identifier_preparer.format_table(table)
    name, log = f"audit_{table.name}", f"EXECUTE FUNCTION audit_change('{keys}', '{secrets}')"
    return {
        name: f"CREATE TRIGGER {name} AFTER INSERT OR DELETE OR UPDATE ON {quoted} "
        f"FOR EACH ROW {log}",
        f"{name}_all": f"CREATE TRIGGER {name}_all AFTER TRUNCATE ON {quoted} "
        f"FOR EACH STATEMENT {log}",
    }


def _sqlite_triggers(dialect: Dialect, table: Table, names: list[str]) -> dict[str, str]:
    def values(row: str) -> str:
        members = (f"'{name}', {_value(table, name, row)}" for name in names)
        return f"json_object({', '.join(members)})"

    def changed(row: str) -> str:
        # json_remove ignores a path that isn't there.
        same = (
            f'CASE WHEN OLD."{name}" IS NEW."{name}" THEN \'$.{name}\' ELSE \'$.""\' END'
            for name in names
        )
        return f"json_remove({values(row)}, {', '.join(same)})"

    is_changed = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in names)
    entries = {
        "insert": ("NEW", "NULL", values("NEW"), ""),
        "update": ("NEW", changed("OLD"), changed("NEW"), f" AND ({is_changed})"),
        "delete": ("OLD", values("OLD"), "NULL", ""),
    }
    triggers = {}
    for action, (row, old_values, new_values, condition) in entries.items():
        ident = " || ',' || ".join(f'{row}."{column.name}"' for column in table.primary_key)
        who = f"{FIELDS['account_id']}, coalesce({FIELDS['subject']}, {_external_subject()})"
        name = f"audit_{table.name}_{action}"
        triggers[name] = (
            f'CREATE TRIGGER {name} AFTER {action.upper()} ON "{table.name}"'
            f" WHEN {FIELDS['maintenance']} IS NULL{condition} BEGIN"
            f" INSERT INTO {LOG} ({COLUMNS}) VALUES ({MILLISECONDS}, {who}, {FIELDS['request_id']},"
            f" '{table.name}', CAST({ident} AS TEXT), '{action}', {old_values}, {new_values}); END"
        )
    return triggers


def _external_subject() -> str:
    return f"CASE WHEN {FIELDS['account_id']} IS NULL THEN '{EXTERNAL}' END"


def _value(table: Table, name: str, row: str) -> str:
    """Return the SQL of a value for `json_object`, in the format of PostgreSQL's `to_jsonb`."""
    value, kind = f'{row}."{name}"', table.c[name].type
    if is_secret(table, name):
        return f"CASE WHEN {value} IS NOT NULL THEN '{SECRET}' END"
    if isinstance(kind, Boolean):
        return f"json(CASE {value} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)"
    if isinstance(kind, JSON):
        return f"json({value})"
    return value
