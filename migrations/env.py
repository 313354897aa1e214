"""How migrations are run: on the database of the Flask application, SQLite or PostgreSQL alike."""

from logging.config import fileConfig

import click
from alembic import context
from flask import current_app

from agency.audit import install
from agency.database import db
from agency.monitoring.preflight import NotReady, check_database

if context.config.config_file_name is not None:
    fileConfig(context.config.config_file_name, disable_existing_loggers=False)

OPTIONS = {"target_metadata": db.metadata, "compare_type": True, "render_as_batch": True}


def finish(migration_context, revision, directives):
    """Name what `flask db migrate` writes by its tables, and write nothing without changes."""
    if not getattr(context.config.cmd_opts, "autogenerate", False):
        return
    script = directives[0]
    if script.upgrade_ops.is_empty():
        directives[:] = []
        click.echo("The models have not changed; no migration was written.")
    elif not script.message:
        tables = dict.fromkeys(change.table_name for change in script.upgrade_ops.ops)
        script.message = ", ".join(tables).replace("_", " ")


def say(ctx, step, **kwargs):
    """Say which migration was applied or taken back."""
    click.echo(f"{'Applied' if step.is_upgrade else 'Took back'}: {step.up_revision.doc}")


def run_online():
    """Run the migrations in a transaction, which SQLite needs to be begun by hand."""
    try:
        check_database(current_app)
    except NotReady as problem:
        raise click.ClickException(str(problem)) from None
    with db.engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            # A table is rebuilt by dropping it, which must not drop the rows that refer to it.
            connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        context.configure(
            connection=connection,
            process_revision_directives=finish,
            on_version_apply=say,
            **OPTIONS,
        )
        with context.begin_transaction():
            if sqlite:
                # No table can be rebuilt there while a trigger knows it.
                install.uninstall(connection)
            context.run_migrations()
            install.install(connection)
        connection.commit()
        if sqlite:
            connection.exec_driver_sql("PRAGMA foreign_keys = ON")


def run_offline():
    """Print the SQL instead of running it (`--sql`)."""
    url = db.engine.url.render_as_string(hide_password=True)
    context.configure(url=url, literal_binds=True, **OPTIONS)
    with context.begin_transaction():
        context.run_migrations()
    click.echo("-- The triggers of the audit log come by `flask db upgrade` alone.", err=True)


if context.is_offline_mode():
    run_offline()
else:
    run_online()
