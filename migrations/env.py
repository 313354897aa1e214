"""Run migrations on the database of the Flask application, SQLite or PostgreSQL."""

from logging.config import fileConfig

import click
from alembic import context
from flask import current_app

from agency.audit import install
from agency.database import db
from agency.monitoring.preflight import check_database

if context.config.config_file_name is not None:
    fileConfig(context.config.config_file_name, disable_existing_loggers=False)

OPTIONS = {"target_metadata": db.metadata, "compare_type": True, "render_as_batch": True}


def adjust_script(migration_context, revision, directives):
    """Name a generated migration after its tables; write none if the models haven't changed."""
    if not getattr(context.config.cmd_opts, "autogenerate", False):
        return
    script = directives[0]
    if script.upgrade_ops.is_empty():
        directives[:] = []
        click.echo("The models haven't changed, so no migration was written.")
    elif not script.message:
        tables = dict.fromkeys(change.table_name for change in script.upgrade_ops.ops)
        script.message = ", ".join(tables).replace("_", " ")


def report(ctx, step, **kwargs):
    """Print which migration was applied or reverted."""
    click.echo(f"{'Applied' if step.is_upgrade else 'Reverted'}: {step.up_revision.doc}")


def run_online():
    """Run the migrations in a transaction, which has to be started explicitly on SQLite."""
    check_database(current_app)
    with db.engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            # Rebuilding a table drops it, which must not delete the rows that refer to it.
            connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        context.configure(
            connection=connection,
            process_revision_directives=adjust_script,
            on_version_apply=report,
            **OPTIONS,
        )
        with context.begin_transaction():
            if sqlite:
                # SQLite can't rebuild a table that a trigger refers to.
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
    click.echo("-- Only `flask db upgrade` installs the triggers of the audit log.", err=True)


if context.is_offline_mode():
    run_offline()
else:
    run_online()
