"""Users, their roles and outside identities, resets of passwords, and mail that waits."""

import re

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from agency.accounts.roles import ROLES
from agency.database import Base, Expiry
from agency.validation import check

LONGEST_EMAIL = 254
"""As many characters as SMTP can deliver to (RFC 5321, 4.5.3.1.3)."""

# A valid e-mail address by HTML's rule, section 4.10.5.1.5; all of it is ASCII.
_LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
EMAIL = rf"[a-zA-Z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{_LABEL}(?:\.{_LABEL})*"

SHA256_HEX = 64

MAIL_KEPT_SECONDS = 30 * 24 * 60 * 60
"""How long a mail that nobody has sent is kept."""

PROFILE = ("firstname", "lastname", "user_title")


def folded(email: str) -> str:
    """The email as it is compared: without regard to case."""
    return email.lower()


class User(Base):
    """An account, which someone signs in to by email and password or by an outside identity."""

    __tablename__ = "users"

    INPUT = ("email", *PROFILE)
    SUMMARY = ("id", "email", *PROFILE)
    DETAIL = SUMMARY

    id: Mapped[int] = mapped_column(primary_key=True, doc="Its number, ours to give")
    email: Mapped[str] = mapped_column(
        String(LONGEST_EMAIL),
        doc="The email as its owner writes it",
        info={"example": "leela@planet-express.example"},
    )
    email_key: Mapped[str] = mapped_column(
        String(LONGEST_EMAIL), index=True, unique=True, doc="The email in lower case"
    )
    password_hash: Mapped[str | None] = mapped_column(
        String(255),
        doc="Argon2id; null for an account that only outside tokens sign in to",
        info={"secret": True},
    )
    firstname: Mapped[str | None] = mapped_column(
        String(255), doc="First name", info={"example": "Turanga"}
    )
    lastname: Mapped[str | None] = mapped_column(
        String(255), doc="Last name", info={"example": "Leela"}
    )
    user_title: Mapped[str | None] = mapped_column(
        String(255), doc="How to address them", info={"example": "Captain"}
    )
    generation: Mapped[int] = mapped_column(
        default=0, doc="Counts up when all tokens issued before stop being valid"
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
            self.email_key = folded(email)
        return checked


class UserRole(Base):
    """A role that a user has."""

    __tablename__ = "user_roles"
    __table_args__ = ()

    # In this order the key also finds who has a role.
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
    """Somebody at an outside provider of identities, and the account that they sign in to."""

    __tablename__ = "identities"
    __table_args__ = (UniqueConstraint("iss", "sub"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    iss: Mapped[str] = mapped_column(String(255), doc="The provider, as its tokens name it")
    sub: Mapped[str] = mapped_column(String(255), doc="Who it is to the provider")
    user_id: Mapped[int | None] = mapped_column(
        ForeignKey("users.id", ondelete="SET NULL"),
        index=True,
        doc="Null once the account was deleted: nobody signs in by it any more",
    )


class PasswordReset(Base):
    """That someone asked to reset the password of an email, whether or not it has an account."""

    __tablename__ = "password_resets"
    __table_args__ = {"info": {"expires": Expiry("expires_at", 0)}}  # noqa: RUF012

    code_hash: Mapped[str] = mapped_column(
        String(SHA256_HEX), primary_key=True, doc="SHA-256 of the code, which only the mail has"
    )
    user_id: Mapped[int | None] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), index=True, doc="Null for an unknown email"
    )
    expires_at: Mapped[int] = mapped_column(index=True, doc="Seconds since 1970, UTC")


class OutboxMail(Base):
    """A mail that waits to be sent, or where no mail server is set, to be read in the database."""

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
    attempts: Mapped[int] = mapped_column(default=0, doc="How often it was tried to send it")
    next_attempt_at: Mapped[int] = mapped_column(default=0, index=True, doc="Not to be sent before")


class Attempts(Base):
    """How often a limited action was tried, counted for `agency.accounts.rate_limits`."""

    __tablename__ = "attempts"
    __table_args__ = {"info": {"expires": Expiry("expires_at", 0)}}  # noqa: RUF012

    key: Mapped[str] = mapped_column(
        String(SHA256_HEX), primary_key=True, doc="SHA-256 of what was tried, and by whom"
    )
    count: Mapped[int]
    expires_at: Mapped[int] = mapped_column(index=True, doc="Seconds since 1970, UTC")
