"""actors, movies, casts"""

import sqlalchemy as sa
from alembic import op

revision = "c5a571c0f3b2"
down_revision = "a7c0c0a0f3b1"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "actors",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("age", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("gender", sa.String(length=255), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actors")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "movies",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("title", sa.String(length=255), nullable=False),
        sa.Column("release_date", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movies")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "casts",
        sa.Column("movie_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("actor_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["actor_id"],
            ["actors.id"],
            name=op.f("fk_casts_actor_id_actors"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["movie_id"],
            ["movies.id"],
            name=op.f("fk_casts_movie_id_movies"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("movie_id", "actor_id", name=op.f("pk_casts")),
    )
    with op.batch_alter_table("casts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_casts_actor_id"), ["actor_id"], unique=False)


def downgrade():
    with op.batch_alter_table("casts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_casts_actor_id"))

    op.drop_table("casts")
    op.drop_table("movies")
    op.drop_table("actors")
