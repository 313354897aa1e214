"""Users, roles, outside identities, password resets, the outbox, and attempt counters."""

import re

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from agency.accounts.roles import ROLES
from agency.database import Base, Expiry
from agency.validation import check

LONGEST_EMAIL = 254
"""The longest address that SMTP can deliver to (RFC 5321, 4.5.3.1.3)."""

# A valid email address as HTML defines it (section 4.10.5.1.5), which is ASCII only.
_LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
EMAIL = rf"[a-zA-Z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{_LABEL}(?:\.{_LABEL})*"

SHA256_HEX = 64

MAIL_KEPT_SECONDS = 30 * 24 * 60 * 60
"""How long unsent mail is kept."""

PROFILE = ("firstname", "lastname", "user_title")


def normalize_email(email: str) -> str:
    """Return an email in the form used for comparison, which ignores case."""
    return email.lower()


class User(Base):
    """An account. Its owner signs in with email and password, or with an outside identity."""

    __tablename__ = "users"

    INPUT = ("email", *PROFILE)
    SUMMARY = ("id", "email", *PROFILE)
    DETAIL = SUMMARY

    id: Mapped[int] = mapped_column(primary_key=True, doc="Assigned by the server")
    email: Mapped[str] = mapped_column(
        String(LONGEST_EMAIL),
        doc="Email address, as entered",
        info={"example": "leela@planet-express.example"},
    )
    email_key: Mapped[str] = mapped_column(
        String(LONGEST_EMAIL), index=True, unique=True, doc="The email in lower case"
    )
    password_hash: Mapped[str | None] = mapped_column(
        String(255),
        doc="Argon2id; null for an account without a password",
        info={"secret": True},
    )
    firstname: Mapped[str | None] = mapped_column(
        String(255), doc="First name", info={"example": "Turanga"}
    )
    lastname: Mapped[str | None] = mapped_column(
        String(255), doc="Last name", info={"example": "Leela"}
    )
    user_title: Mapped[str | None] = mapped_column(
        String(255), doc="Form of address", info={"example": "Captain"}
    )
    generation: Mapped[int] = mapped_column(
        default=0, doc="Incremented to invalidate all tokens issued so far"
    )
    created_at: Mapped[int] = mapped_column(doc="Seconds since 1970, UTC")

    roles: Mapped[list["UserRole"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, order_by="UserRole.role"
    )

    @validates(*INPUT)
    def _validate(self, name: str, value: object) -> object:
        checked = check(self.__table__.c[name], value)
        if name == "email":
            email = str(checked)
            if not re.fullmatch(EMAIL, email):
                raise ValueError("must be an email address")
            self.email_key = normalize_email(email)
        return checked


class UserRole(Base):
    """A role of a user."""

    __tablename__ = "user_roles"
    __table_args__ = ()

    # In this order, the primary key also indexes the users of a role.
    role: Mapped[str] = mapped_column(String(32), primary_key=True)
    user_id: Mapped[int] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True, index=True
    )

    @validates("role")
    def _validate(self, name: str, role: object) -> object:
        if role not in ROLES:
            raise ValueError(f"must be one of: {', '.join(ROLES)}")
        return role


class Identity(Base):
    """A user of an outside identity provider, and their account."""

    __tablename__ = "identities"
    __table_args__ = (UniqueConstraint("iss", "sub"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    iss: Mapped[str] = mapped_column(String(255), doc="Issuer of the provider's tokens")
    sub: Mapped[str] = mapped_column(String(255), doc="Subject of the user's tokens")
    user_id: Mapped[int | None] = mapped_column(
        ForeignKey("users.id", ondelete="SET NULL"),
        index=True,
        doc="Null if the account was deleted: the identity can't sign in anymore",
    )


class PasswordReset(Base):
    """A request to reset the password of an email, which may have no account."""

    __tablename__ = "password_resets"
    __table_args__ = {"info": {"expires": Expiry("expires_at", 0)}}  # noqa: RUF012

    code_hash: Mapped[str] = mapped_column(
        String(SHA256_HEX), primary_key=True, doc="SHA-256 of the code, which is only in the mail"
    )
    user_id: Mapped[int | None] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), index=True, doc="Null for an unknown email"
    )
    expires_at: Mapped[int] = mapped_column(index=True, doc="Seconds since 1970, UTC")


class OutboxMail(Base):
    """A mail to be sent, or to be read in the database if there is no mail server."""

    __tablename__ = "outbox_mails"
    __table_args__ = {  # noqa: RUF012
        "sqlite_autoincrement": True,
        "info": {"expires": Expiry("created_at", MAIL_KEPT_SECONDS)},
    }

    id: Mapped[int] = mapped_column(primary_key=True)
    recipient: Mapped[str] = mapped_column(String(LONGEST_EMAIL))
    subject: Mapped[str] = mapped_column(String(255))
    text: Mapped[str] = mapped_column(Text)
    created_at: Mapped[int] = mapped_column(doc="Seconds since 1970, UTC")
    attempts: Mapped[int] = mapped_column(default=0, doc="Number of attempts to send it")
    next_attempt_at: Mapped[int] = mapped_column(default=0, index=True, doc="Due at this Unix time")


class Attempts(Base):
    """An attempt counter of a rate-limited action, for `agency.accounts.rate_limits`."""

    __tablename__ = "attempts"
    __table_args__ = {"info": {"expires": Expiry("expires_at", 0)}}  # noqa: RUF012

    key: Mapped[str] = mapped_column(
        String(SHA256_HEX), primary_key=True, doc="SHA-256 of the action with an email or address"
    )
    count: Mapped[int]
    expires_at: Mapped[int] = mapped_column(index=True, doc="Seconds since 1970, UTC")
