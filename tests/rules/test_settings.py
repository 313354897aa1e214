"""Settings, CORS among them, and what an unexpected error shows: nothing."""

import pytest

from agency import create_app
from agency.rest.resource import Collection
from agency.settings import SettingError, load
from agency.settings_types import database_url


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("postgres://u:p@h/d", "postgresql+psycopg://u:p@h/d"),
        ("postgresql://u:p@h/d", "postgresql+psycopg://u:p@h/d"),
        ("postgresql+psycopg://h/d", "postgresql+psycopg://h/d"),
        ("sqlite:///agency.db", "sqlite:///agency.db"),
    ],
)
def test_a_database_url_names_its_driver(text, url):
    assert database_url(text) == url


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://root:secret@h/d"),
        ("PORT", "0"),
        ("PORT", "http"),
        ("PORT", "70000"),
        ("WORKERS", "-1"),
        ("DEBUG", "perhaps"),
        ("SQLITE_SYNCHRONOUS", "OFF"),
        ("SECRET_KEY", "secret"),
        ("TOKEN_DAYS", "0"),
        ("TRAVEL_WRITES", "nobody"),
        ("RATE_LIMIT_ACCOUNT", "now and then"),
        ("RATE_LIMIT_STORAGE", "memory://"),
        ("MAIL_URL", "http://us:secret@h"),
        ("AUTH0_DOMAIN", "http://provider.example"),
        ("AUTH0_JWKS_URL", "http://provider.example/keys"),
    ],
)
def test_a_value_that_can_not_be_used_is_told_by_its_name_and_not_repeated(name, value):
    with pytest.raises(SettingError, match=name) as error:
        load({name: value})
    assert "secret" not in str(error.value)


@pytest.mark.parametrize(
    ("domain", "origin"),
    [
        ("tenant.eu.auth0.com", "https://tenant.eu.auth0.com"),
        ("https://tenant.eu.auth0.com/", "https://tenant.eu.auth0.com"),
        ("http://127.0.0.1:9000", "http://127.0.0.1:9000"),
    ],
)
def test_the_name_and_the_keys_of_a_provider_follow_from_its_domain(domain, origin):
    values = load({"AUTH0_DOMAIN": domain, "API_IDENTIFIER": "api"})
    assert values["AUTH0_ISSUER"] == f"{origin}/"
    assert values["AUTH0_JWKS_URL"] == f"{origin}/.well-known/jwks.json"
    with pytest.raises(SettingError, match="API_IDENTIFIER"):
        load({"AUTH0_DOMAIN": domain})


def test_the_older_name_of_the_database_is_read_and_the_newer_one_wins(monkeypatch):
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("DB_URI", "sqlite:///older.db")
    assert load()["DATABASE_URL"] == "sqlite:///older.db"
    monkeypatch.setenv("DATABASE_URL", "sqlite:///newer.db")
    assert load()["DATABASE_URL"] == "sqlite:///newer.db"


def test_no_page_of_another_origin_may_call_unless_it_is_set(client):
    headers = client.get("/scientists", headers={"Origin": "https://example.org"}).headers
    assert not [name for name, _ in headers if name.startswith("Access-Control")]


def test_a_page_of_an_origin_that_is_set_may_call_and_read_the_headers(sqlite_app):
    url = sqlite_app.config["DATABASE_URL"]
    app = create_app(DATABASE_URL=url, CORS_ORIGINS="https://example.org, http://localhost:4000")
    client = app.test_client()
    origin = {"Origin": "http://localhost:4000"}
    answer = client.get("/scientists", headers=origin)
    assert answer.headers["Access-Control-Allow-Origin"] == "http://localhost:4000"
    assert "ETag" in answer.headers["Access-Control-Expose-Headers"]
    wants = {**origin, "Access-Control-Request-Method": "PATCH"}
    wants["Access-Control-Request-Headers"] = "if-match, content-type, idempotency-key"
    preflight = client.options("/scientists/1", headers=wants)
    assert "PATCH" in preflight.headers["Access-Control-Allow-Methods"]
    assert "if-match" in preflight.headers["Access-Control-Allow-Headers"].lower()
    other = client.get("/scientists", headers={"Origin": "https://elsewhere.example"})
    assert "Access-Control-Allow-Origin" not in other.headers


@pytest.mark.parametrize("testing", [True, False])
def test_an_unexpected_error_is_a_json_500_that_shows_nothing(app, monkeypatch, caplog, testing):
    def fail(self):
        raise RuntimeError("SELECT secret FROM /etc/passwd")

    monkeypatch.setattr(Collection, "get", fail)
    monkeypatch.setitem(app.config, "TESTING", testing)
    answer = app.test_client().get("/scientists")
    assert (answer.status_code, answer.content_type) == (500, "application/json")
    assert answer.json == {"error": "Internal server error"}
    assert "RuntimeError" in caplog.text
