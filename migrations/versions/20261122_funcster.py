"""members, coders, mentors, snippets, revisions"""

import sqlalchemy as sa
from alembic import op

revision = "f0c57e20f3b3"
down_revision = "c5a571c0f3b2"
branch_labels = None
depends_on = None

INTEGER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade():
    op.create_table(
        "members",
        sa.Column("username", sa.String(length=24), nullable=False),
        sa.Column("usertype", sa.String(length=6), nullable=False),
        sa.Column("user_id", INTEGER, nullable=True),
        sa.Column("subject", sa.String(length=600), nullable=True),
        sa.Column("is_claimable", sa.Boolean(), nullable=False),
        sa.Column("reserved_until", INTEGER, nullable=True),
        sa.CheckConstraint(
            "usertype IN ('Coder', 'Mentor')", name=op.f("ck_members_usertype")
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_members_user_id_users"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("username", name=op.f("pk_members")),
        sa.UniqueConstraint("username", "usertype", name=op.f("uq_members_username")),
    )
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_members_user_id"), ["user_id"], unique=True)
        batch_op.create_index(batch_op.f("ix_members_subject"), ["subject"], unique=True)

    op.create_table(
        "mentors",
        sa.Column("id", INTEGER, nullable=False),
        sa.Column("username", sa.String(length=24), nullable=False),
        sa.Column("usertype", sa.String(length=6), nullable=False),
        sa.CheckConstraint("usertype = 'Mentor'", name=op.f("ck_mentors_usertype")),
        sa.ForeignKeyConstraint(
            ["username", "usertype"],
            ["members.username", "members.usertype"],
            name=op.f("fk_mentors_username_members"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentors")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("mentors", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mentors_username"), ["username"], unique=True)

    op.create_table(
        "coders",
        sa.Column("id", INTEGER, nullable=False),
        sa.Column("username", sa.String(length=24), nullable=False),
        sa.Column("usertype", sa.String(length=6), nullable=False),
        sa.Column("mentor_id", INTEGER, nullable=True),
        sa.CheckConstraint("usertype = 'Coder'", name=op.f("ck_coders_usertype")),
        sa.ForeignKeyConstraint(
            ["username", "usertype"],
            ["members.username", "members.usertype"],
            name=op.f("fk_coders_username_members"),
        ),
        sa.ForeignKeyConstraint(
            ["mentor_id"],
            ["mentors.id"],
            name=op.f("fk_coders_mentor_id_mentors"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coders")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("coders", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_coders_username"), ["username"], unique=True)
        batch_op.create_index(batch_op.f("ix_coders_mentor_id"), ["mentor_id"], unique=False)

    op.create_table(
        "snippets",
        sa.Column("id", INTEGER, nullable=False),
        sa.Column("snippet_name", sa.String(length=200), nullable=False),
        sa.Column("code", sa.String(length=1000000), nullable=False),
        sa.Column("needs_review", sa.Boolean(), nullable=False),
        sa.Column("comments", sa.String(length=100000), nullable=False),
        sa.Column("coder_id", INTEGER, nullable=False),
        sa.ForeignKeyConstraint(
            ["coder_id"],
            ["coders.id"],
            name=op.f("fk_snippets_coder_id_coders"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snippets")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("snippets", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_snippets_coder_id"), ["coder_id"], unique=False)

    op.create_table(
        "revisions",
        sa.Column("id", INTEGER, nullable=False),
        sa.Column("snippet_id", INTEGER, nullable=False),
        sa.Column("number", INTEGER, nullable=False),
        sa.Column("at", INTEGER, nullable=False),
        sa.Column("username", sa.String(length=24), nullable=True),
        sa.Column("usertype", sa.String(length=13), nullable=False),
        sa.Column("snippet_name", sa.String(length=200), nullable=False),
        sa.Column("code", sa.String(length=1000000), nullable=False),
        sa.Column("needs_review", sa.Boolean(), nullable=False),
        sa.Column("comments", sa.String(length=100000), nullable=False),
        sa.Column("asks_for_review", sa.Boolean(), nullable=False),
        sa.Column("reviews", sa.Boolean(), nullable=False),
        sa.Column("restores", INTEGER, nullable=True),
        sa.ForeignKeyConstraint(
            ["snippet_id"],
            ["snippets.id"],
            name=op.f("fk_revisions_snippet_id_snippets"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revisions")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("revisions", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_revisions_snippet_id"), ["snippet_id", "number"], unique=True
        )


def downgrade():
    for table in ("revisions", "snippets", "coders", "mentors", "members"):
        op.drop_table(table)
