"""events, invited guests"""

import sqlalchemy as sa
from alembic import op

revision = "6e57500f0e17"
down_revision = "ad17109f0b4d"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "events",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("description", sa.String(length=4000), nullable=True),
        sa.Column("start_date", sa.String(length=40), nullable=False),
        sa.Column("end_date", sa.String(length=40), nullable=False),
        sa.Column("mission_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite")),
        sa.ForeignKeyConstraint(
            ["mission_id"],
            ["missions.id"],
            name=op.f("fk_events_mission_id_missions"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_events_mission_id"), ["mission_id"], unique=False)

    op.create_table(
        "invited_guests",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("event_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("user_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("role", sa.String(length=255), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["events.id"],
            name=op.f("fk_invited_guests_event_id_events"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_invited_guests_user_id_users"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invited_guests")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("invited_guests", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_invited_guests_event_id"), ["event_id", "user_id"], unique=True
        )
        batch_op.create_index(batch_op.f("ix_invited_guests_user_id"), ["user_id"], unique=False)


def downgrade():
    with op.batch_alter_table("invited_guests", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_invited_guests_user_id"))
        batch_op.drop_index(batch_op.f("ix_invited_guests_event_id"))

    op.drop_table("invited_guests")
    with op.batch_alter_table("events", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_events_mission_id"))

    op.drop_table("events")
