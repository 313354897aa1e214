"""Our own tokens: how long they last, what they are signed with, and that changes count at once."""

import http.client
import stat
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import jwt
import pytest

from agency import create_app
from agency.accounts import secret_key
from agency.accounts.tokens import own
from agency.settings import SettingError
from deploy.server import serving
from tests.support.accounts import bearer, live_token, token_of

URL = "/api/v1/user"


def moved(monkeypatch, seconds):
    """Let tokens be issued as if it were that much later."""
    now = own.time.time()
    monkeypatch.setattr(own.time, "time", lambda: now + seconds)


def test_a_token_lasts_two_weeks_and_no_longer(app, client, monkeypatch):
    lasting = 14 * 24 * 60 * 60
    for age, status in ((lasting - 60, 200), (lasting + 60, 401)):
        with monkeypatch.context() as patch:
            moved(patch, -age)
            token = token_of(app)
        assert client.get(URL, headers=bearer(token)).status_code == status


def test_a_token_that_is_remembered_still_expires(app, client, monkeypatch):
    token = token_of(app)
    assert client.get("/actors", headers=bearer(token)).status_code == 403
    moved(monkeypatch, 15 * 24 * 60 * 60)
    answer = client.get("/actors", headers=bearer(token))
    assert (answer.status_code, answer.json["code"]) == (401, "token_expired")


def test_how_long_it_lasts_is_a_setting(sharing):
    claims = jwt.decode(token_of(sharing(TOKEN_DAYS="1")), options={"verify_signature": False})
    assert claims["exp"] - claims["iat"] == 24 * 60 * 60


def test_a_token_is_verified_once_and_its_account_looked_up_each_time(app, client, statements):
    token = token_of(app, "casting_assistant")
    client.get("/movies", headers=bearer(token))
    verified = own.verify.cache_info()
    for _ in range(3):
        with statements() as gathered:
            client.get("/movies", headers=bearer(token))
        assert len(gathered) == 2
    assert own.verify.cache_info().misses == verified.misses


def test_a_token_of_another_secret_is_none(client, sharing):
    other = sharing(SECRET_KEY="another secret of 32 characters.")
    token = token_of(other)
    assert client.get(URL, headers=bearer(token)).status_code == 401
    assert other.test_client().get(URL, headers=bearer(token)).status_code == 200


@pytest.mark.process
def test_two_authorization_headers_are_none(filled_url):
    token = live_token(filled_url)
    with serving(filled_url, WORKERS="1") as server:
        for values, status in (
            ([token], 200),
            ([token, token], 401),
            ([token, "x.y.z"], 401),
            (["x.y.z", token], 401),
            ([f"Bearer {token}", ""], 401),
        ):
            connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
            connection.putrequest("GET", URL)
            for value in values:
                connection.putheader("Authorization", value)
            connection.endheaders()
            assert connection.getresponse().status == status, values
            connection.close()


def kept(folder):
    return secret_key.load_or_create(folder)


def test_without_a_setting_a_secret_is_made_once_that_its_owner_alone_reads(tmp_path):
    folder = tmp_path / "instance"
    made = secret_key.load_or_create(folder)
    assert len(made) >= 32
    assert secret_key.load_or_create(folder) == made
    (file,) = folder.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert secret_key.load_or_create(tmp_path / "another") != made


@pytest.mark.process
def test_processes_that_begin_at_once_agree_on_the_secret(tmp_path):
    context = get_context("forkserver")
    # All of them have it imported already, so that they begin together.
    context.set_forkserver_preload([__name__])
    with ProcessPoolExecutor(8, mp_context=context) as processes:
        made = set(processes.map(kept, [tmp_path] * 32))
    assert len(made) == 1
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("content", ["", "short"])
def test_a_secret_that_is_too_short_is_refused_and_not_repeated(tmp_path, content):
    (tmp_path / secret_key.FILE).write_text(content)
    with pytest.raises(SettingError) as error:
        secret_key.load_or_create(tmp_path)
    assert not content or content not in str(error.value).split()[:2]
    with pytest.raises(SettingError, match="SECRET_KEY must have"):
        create_app(SECRET_KEY="a short secret")


def test_where_no_secret_can_be_kept_the_server_says_so(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingError, match="SECRET_KEY"):
        secret_key.load_or_create(tmp_path / "file" / "folder")


def test_members_alone_change_what_is_for_travel_where_that_is_set(sharing):
    other = sharing(TRAVEL_WRITES="members")
    client = other.test_client()
    body = {"name": "Amy", "field_of_study": "physics"}
    answer = client.post("/scientists", json=body)
    assert answer.status_code == 401
    assert answer.json == {"error": "Authentication is required: send a token."}
    for roles, status in (((), 403), (("administrator",), 403), (("agent",), 201)):
        headers = bearer(token_of(other, *roles))
        assert client.post("/scientists", json=body, headers=headers).status_code == status
    assert client.get("/scientists").status_code == 200
    described = client.get("/openapi.json").json["paths"]["/scientists"]
    assert described["post"]["security"] == [{"token": ["write:travel"]}]
    assert described["get"]["security"] == []
