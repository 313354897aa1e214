"""scientists, planets, missions, idempotency keys"""

import sqlalchemy as sa
from alembic import op

revision = "518e865f1cc0"
down_revision = None
branch_labels = None
depends_on = None


def create_search_collation():
    """Create a case-insensitive collation with Unicode's rules, whatever the server's locale."""
    connection = op.get_bind()
    if connection.dialect.name != "postgresql":
        return
    version = connection.dialect.server_version_info[0]
    if version >= 18:
        options = "provider = builtin, locale = 'PG_UNICODE_FAST'"
    elif version == 17:
        options = "provider = builtin, locale = 'C.UTF-8'"
    else:
        options = "provider = icu, locale = 'und'"
    op.execute(f"CREATE COLLATION agency_search ({options})")


def upgrade():
    create_search_collation()
    op.create_table(
        "idempotency_keys",
        sa.Column("scope", sa.String(length=255), nullable=False),
        sa.Column("key", sa.String(length=255), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("status", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("headers", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column(
            "created_at", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.PrimaryKeyConstraint("scope", "key", name=op.f("pk_idempotency_keys")),
    )
    with op.batch_alter_table("idempotency_keys", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_idempotency_keys_created_at"), ["created_at"], unique=False
        )

    op.create_table(
        "planets",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column(
            "distance_from_earth",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
        ),
        sa.Column("nearest_star", sa.String(length=255), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_planets")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "scientists",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("field_of_study", sa.String(length=255), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scientists")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "missions",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column(
            "scientist_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "planet_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["planet_id"],
            ["planets.id"],
            name=op.f("fk_missions_planet_id_planets"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["scientist_id"],
            ["scientists.id"],
            name=op.f("fk_missions_scientist_id_scientists"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_missions")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("missions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_missions_planet_id"), ["planet_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_missions_scientist_id"), ["scientist_id"], unique=False
        )


def downgrade():
    with op.batch_alter_table("missions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_missions_scientist_id"))
        batch_op.drop_index(batch_op.f("ix_missions_planet_id"))

    op.drop_table("missions")
    op.drop_table("scientists")
    op.drop_table("planets")
    with op.batch_alter_table("idempotency_keys", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_idempotency_keys_created_at"))

    op.drop_table("idempotency_keys")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP COLLATION agency_search")
