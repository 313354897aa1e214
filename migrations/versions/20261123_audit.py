"""audit log

env.py installs the triggers that write it, after each run of the migrations.
"""

import sqlalchemy as sa
from alembic import op

revision = "ad17109f0b4d"
down_revision = "f0c57e20f3b3"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "audit_entries",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("account_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite")),
        sa.Column("subject", sa.Text()),
        sa.Column("request_id", sa.Text()),
        sa.Column("table_name", sa.String(length=64), nullable=False),
        sa.Column("row_id", sa.Text()),
        sa.Column("action", sa.String(length=16), nullable=False),
        sa.Column("old_values", sa.Text()),
        sa.Column("new_values", sa.Text()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entries")),
        sqlite_autoincrement=True,
    )


def downgrade():
    op.drop_table("audit_entries")
