"""The client's page and its files, beside the API under the same URLs."""

import gzip
import re

import pytest
from flask import Flask
from werkzeug.test import EnvironBuilder

from agency import create_app
from agency.web.pages import CLIENT_ONLY as CLIENT_PAGES
from deploy.server import ROOT
from tests.support.application import emptied
from tests.support.pages import BROWSER, references

PAGE = "<!doctype html><title>Travel desk</title>"
SCRIPT = "console.log('lift off');" * 100
CHROME = (
    "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,"
    "*/*;q=0.8,application/signed-exchange;v=b3;q=0.7"
)
PROGRAMS = {
    "curl and fetch": "*/*",
    "ours": "application/json",
    "axios": "application/json, text/plain, */*",
    "nothing": "",
    "neither before the other": "text/html, application/json",
    "anything before HTML": "text/html;q=0.5, */*",
    "no HTML": "text/html;q=0",
    "no HTML, but all else": "text/html;q=0, */*",
    "JSON before HTML": "text/html;q=0.8, application/json;q=0.9",
    "plain text": "text/plain",
    "images": "image/*",
    "no media type": "text/html/html;;q=x",
    "not even a list": ";;,,\u00ff",
    "a long one": "text/htm," * 500,
}
BROWSERS = {
    "Firefox": BROWSER,
    "Chrome": CHROME,
    "HTML alone": "text/html",
    "capitals": "Text/HTML",
    "any text": "text/*",
    "HTML before JSON": "application/json;q=0.8, text/html",
}
PAGES = [
    "/",
    "/scientists",
    "/scientists/1",
    "/scientists/999",
    "/scientists/?page=2&q=amy",
    "/planets",
    "/planets/1",
    "/missions",
    "/missions/1",
]
WITHOUT_PERMISSION = [
    *("/actors", "/actors/1", "/movies/?page=2", "/movies/999"),
    *("/snippets", "/mentors", "/coders?page=2"),
]
CLIENT_ONLY = [
    *("/sign-in", "/register?then=/actors", "/join", "/new-password", "/account", "/users?q=amy"),
    *("/events", "/events/7?invite", "/snippets/1"),
]
UNKNOWN = [
    *("/nowhere", "/scientists/abc", "/scientists/1/missions", "/index.html", "/%00"),
    *("/x/sign-in", "/sign-in/x"),
]


ROUTE_FILES = sorted((ROOT / "client/src/features").glob("*/index.ts"))


@pytest.fixture
def app(sqlite_app: Flask) -> Flask:
    """The application on one database: pages ask nothing of it, and JSON is tested elsewhere."""
    return emptied(sqlite_app)


@pytest.fixture
def dist(tmp_path, app, monkeypatch):
    """The folder of a client that is built."""
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    texts = {"index.html": PAGE, "theme.js": SCRIPT, "assets/index-C0ffee.js": SCRIPT}
    for name, content in texts.items():
        (folder / name).write_text(content)
        (folder / f"{name}.gz").write_bytes(gzip.compress(content.encode()))
    (folder / "favicon.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (folder / "assets/small-5tar.css").write_text("a{}")
    (tmp_path / "secret.js").write_text("secret")
    monkeypatch.setitem(app.config, "CLIENT_DIST", folder)
    return folder


@pytest.fixture
def unbuilt(tmp_path, app, monkeypatch):
    monkeypatch.setitem(app.config, "CLIENT_DIST", tmp_path / "dist")


def test_a_browser_gets_the_page_just_where_the_client_has_one(app):
    found = [re.findall(r'path: "(.*?)"', file.read_text()) for file in ROUTE_FILES]
    pages = {path.replace(":id", "<int:id>") for paths in found for path in paths}
    routes = app.extensions["agency-api"].routes
    assert pages & {url for _, url in routes} == {url for r, url in routes if r.has_page}
    for url in pages - {url for _, url in routes}:
        assert CLIENT_PAGES.fullmatch(url.replace("<int:id>", "1")), url


def varies(answer) -> list[str]:
    return [name.strip() for line in answer.headers.getlist("Vary") for name in line.split(",")]


@pytest.mark.parametrize("accept", BROWSERS.values(), ids=BROWSERS)
def test_a_browser_gets_the_page_where_a_program_gets_json(client, dist, accept):
    for url in PAGES:
        answer = client.get(url, headers={"Accept": accept})
        assert (answer.status_code, answer.content_type) == (200, "text/html; charset=utf-8")
        assert answer.text == PAGE
        assert "Accept" in varies(answer)


@pytest.mark.parametrize("url", [*WITHOUT_PERMISSION, *CLIENT_ONLY])
def test_a_page_takes_no_permission_itself_nor_anything_of_the_api(client, dist, url):
    page = client.get(url, headers={"Accept": BROWSER})
    assert (page.status_code, page.content_type) == (200, "text/html; charset=utf-8")
    assert page.text == PAGE
    answer = client.get(url)
    assert answer.status_code == (401 if url in WITHOUT_PERMISSION else 404)
    assert answer.is_json


@pytest.mark.parametrize("accept", PROGRAMS.values(), ids=PROGRAMS)
def test_a_program_gets_json_as_if_there_were_no_pages(client, dist, fry, amphibios, accept):
    for url in PAGES:
        named = {"X-Request-ID": "mine"}
        bare = client.get(url, headers=named)
        answer = client.get(url, headers=named | {"Accept": accept})
        assert (answer.status_code, answer.get_data()) == (bare.status_code, bare.get_data())
        assert [*answer.headers] == [*bare.headers]
        assert answer.content_type == "application/json"
        assert varies(answer) == ["Accept"]


@pytest.mark.parametrize("url", ["/", "/scientists", "/scientists/1", "/planets", "/missions"])
def test_head_of_a_page_is_get_without_its_body(client, dist, fry, url):
    for accept in (BROWSER, "*/*"):
        headers = {"Accept": accept, "X-Request-ID": "mine"}
        head = client.head(url, headers=headers)
        get = client.get(url, headers=headers)
        assert head.get_data() == b""
        assert {**head.headers} == {**get.headers}


def test_both_representations_say_that_they_vary_whatever_the_status(client, dist, fry):
    tag = client.get("/scientists").headers["ETag"]
    for url, headers, status in (
        ("/scientists", {}, 200),
        ("/scientists?page=1", {}, 200),
        ("/scientists", {"If-None-Match": tag}, 304),
        ("/scientists?page=0", {}, 400),
        ("/scientists/999", {}, 404),
        ("/nowhere", {}, 404),
    ):
        answer = client.get(url, headers=headers)
        assert (answer.status_code, varies(answer)) == (status, ["Accept"])
    for url, status in (("/scientists", 200), ("/nowhere", 404)):
        answer = client.get(url, headers={"Accept": BROWSER})
        assert (answer.status_code, varies(answer)) == (status, ["Accept", "Accept-Encoding"])


def test_it_varies_by_origin_besides_where_others_may_call(app):
    origins = "https://a.example,https://b.example"
    client = create_app(DATABASE_URL=app.config["DATABASE_URL"], CORS_ORIGINS=origins).test_client()
    for accept in (BROWSER, "*/*"):
        answer = client.get("/", headers={"Accept": accept, "Origin": "https://a.example"})
        assert {"Accept", "Origin"} <= {*varies(answer)}


@pytest.mark.parametrize("url", UNKNOWN)
def test_an_unknown_url_is_not_found_in_either_representation(client, dist, url):
    page = client.get(url, headers={"Accept": BROWSER})
    assert (page.status_code, page.content_type) == (404, "text/html; charset=utf-8")
    assert page.text == PAGE
    json = client.get(url)
    assert (json.status_code, json.json) == (404, {"error": "Not found"})
    again = client.get(url, headers={"Accept": BROWSER, "If-None-Match": "*", "Range": "bytes=0-4"})
    assert (again.status_code, again.text) == (404, PAGE)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
@pytest.mark.parametrize("url", ["/", "/scientists", "/scientists/1", "/nowhere", "/theme.js"])
def test_only_reading_is_answered_with_a_page(client, dist, fry, method, url):
    answers = [
        client.open(url, method=method, json={"name": ""}, headers=headers)
        for headers in ({"Accept": BROWSER}, {})
    ]
    assert {answer.content_type for answer in answers} <= {"application/json"}
    assert answers[0].status_code != 405 or "Allow" in answers[0].headers


def test_a_form_that_a_browser_posts_is_told_in_json_what_is_wrong(client, dist):
    headers = {"Accept": BROWSER}
    answer = client.post("/scientists", json={"name": "Amy"}, headers=headers)
    assert (answer.status_code, answer.content_type) == (400, "application/json")
    assert answer.json["details"] == [{"field": "field_of_study", "message": "is required"}]
    body = {"name": "Amy Wong", "field_of_study": "physics"}
    assert client.post("/scientists", json=body, headers=headers).json["name"] == "Amy Wong"


@pytest.mark.parametrize("url", ["/openapi.json", "/statistics"])
def test_what_has_no_page_is_json_for_browsers_too(client, dist, url):
    answer = client.get(url, headers={"Accept": BROWSER})
    assert (answer.status_code, answer.content_type) == (200, "application/json")
    assert answer.get_data() == client.get(url).get_data()


def test_the_documentation_is_what_it_is_for_all(client, dist):
    for accept in (BROWSER, "*/*"):
        answer = client.get("/docs/", headers={"Accept": accept})
        assert "swagger-ui" in answer.text


def test_the_page_loads_and_is_framed_by_nothing_from_elsewhere(client, dist):
    for url, status in (("/planets/3", 200), ("/nowhere", 404)):
        answer = client.get(url, headers={"Accept": BROWSER})
        assert answer.status_code == status
        assert answer.headers["Content-Security-Policy"] == (
            "default-src 'self'; script-src 'self'; style-src 'self'; "
            "img-src 'self' data: blob:; connect-src 'self'; worker-src 'self' blob:; "
            "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
        )
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert answer.headers["Cache-Control"] == "no-cache"


def test_a_page_that_the_browser_has_is_not_sent_again_until_it_is_built_anew(client, dist):
    first = client.get("/", headers={"Accept": BROWSER})
    known = {"Accept": BROWSER, "If-None-Match": first.headers["ETag"]}
    for url in ("/", "/scientists/7"):
        again = client.get(url, headers=known)
        assert (again.status_code, again.get_data()) == (304, b"")
        assert again.headers["ETag"] == first.headers["ETag"]
        assert again.headers["Cache-Control"] == "no-cache"
        assert "Accept" in varies(again)
    (dist / "index.html").write_text(f"{PAGE}<p>Another")
    assert client.get("/", headers=known).status_code == 200


def test_a_tag_of_one_representation_is_none_of_the_other(client, dist, fry):
    page = client.get("/scientists", headers={"Accept": BROWSER}).headers["ETag"]
    json = client.get("/scientists").headers["ETag"]
    assert client.get("/scientists", headers={"If-None-Match": page}).status_code == 200
    headers = {"Accept": BROWSER, "If-None-Match": json}
    assert client.get("/scientists", headers=headers).status_code == 200


def test_a_page_asks_nothing_of_the_database(client, dist, statements):
    with statements() as ran:
        client.get("/scientists/1", headers={"Accept": BROWSER})
    assert ran == []


@pytest.mark.parametrize("url", ["/", "/missions/1"])
def test_without_a_built_client_a_browser_is_told_what_is_missing(client, unbuilt, url):
    answer = client.get(url, headers={"Accept": BROWSER})
    assert (answer.status_code, answer.content_type) == (200, "text/html; charset=utf-8")
    assert "hasn't been built" in answer.text
    assert "make run" in answer.text
    assert "Accept" in varies(answer)
    found = references(answer.text)
    assert "/docs/" in found
    for reference in found:
        # None leads back to this page.
        there = client.get(reference, headers={"Accept": BROWSER})
        assert (there.status_code, there.text != answer.text) == (200, True)
    assert client.get("/nowhere", headers={"Accept": BROWSER}).status_code == 404


def test_without_a_built_client_programs_notice_nothing(client, unbuilt):
    assert client.get("/").json["success"] is True
    assert client.get("/scientists").json == []
    assert client.get("/assets/index.js").json == {"error": "Not found"}


def test_a_client_that_is_built_while_the_server_runs_is_there_at_once(client, dist):
    (dist / "index.html").rename(dist / "away")
    (dist / "index.html.gz").unlink()
    before = client.get("/", headers={"Accept": BROWSER})
    assert "hasn't been built" in before.text
    (dist / "away").rename(dist / "index.html")
    headers = {"Accept": BROWSER, "If-None-Match": before.headers["ETag"]}
    assert client.get("/", headers=headers).text == PAGE


@pytest.mark.parametrize(
    ("url", "media_type", "caching"),
    [
        ("/assets/index-C0ffee.js", "text/javascript; charset=utf-8", "immutable"),
        ("/assets/small-5tar.css", "text/css; charset=utf-8", "immutable"),
        ("/theme.js", "text/javascript; charset=utf-8", "no-cache"),
        ("/favicon.svg", "image/svg+xml; charset=utf-8", "no-cache"),
    ],
)
@pytest.mark.parametrize("accept", ["*/*", BROWSER])
@pytest.mark.parametrize("encoding", ["", "gzip, deflate, br"])
def test_files_come_as_what_they_are(client, dist, url, media_type, caching, accept, encoding):
    headers = {"Accept": accept, "Accept-Encoding": encoding}
    answer = client.get(url, headers=headers)
    assert (answer.status_code, answer.content_type) == (200, media_type)
    for_ever = "public, max-age=31536000, immutable"
    assert answer.headers["Cache-Control"] == (for_ever if caching == "immutable" else caching)
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert varies(answer) == ["Accept-Encoding"]
    path = dist / url[1:]
    is_packed = "gzip" in encoding and path.with_name(f"{path.name}.gz").exists()
    assert answer.headers.get("Content-Encoding") == ("gzip" if is_packed else None)
    body = gzip.decompress(answer.get_data()) if is_packed else answer.get_data()
    assert body == path.read_bytes()
    assert int(answer.headers["Content-Length"]) == len(answer.get_data())
    assert "Content-Disposition" not in answer.headers
    # A worker that is started from a file may do what the file's own policy says.
    assert "worker-src" in answer.headers["Content-Security-Policy"]

    head = client.head(url, headers=headers)
    assert (head.status_code, head.get_data()) == (200, b"")
    assert head.headers["Content-Length"] == answer.headers["Content-Length"]
    again = client.get(url, headers=headers | {"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.get_data()) == (304, b"")
    assert again.headers["Cache-Control"] == answer.headers["Cache-Control"]


@pytest.mark.parametrize(
    ("encoding", "is_packed"),
    [
        ("gzip", True),
        ("GZIP", True),
        ("*", True),
        ("gzip;q=0.1, identity", True),
        ("gzip;q=0", False),
        ("gzip;q=0, *", False),
        ("br", False),
        ("identity", False),
        ("", False),
    ],
)
def test_a_packed_file_is_for_who_takes_it(client, dist, encoding, is_packed):
    headers = {"Accept-Encoding": encoding, "Accept": BROWSER}
    packed, plain = gzip.compress(SCRIPT.encode()), SCRIPT.encode()
    answer = client.get("/theme.js", headers=headers)
    assert answer.headers.get("Content-Encoding") == ("gzip" if is_packed else None)
    assert len(answer.get_data()) == len(packed if is_packed else plain)
    page = client.get("/", headers=headers)
    assert page.headers.get("Content-Encoding") == ("gzip" if is_packed else None)
    assert page.content_type == "text/html; charset=utf-8"
    # What is packed is another representation.
    tag = client.get("/theme.js").headers["ETag"]
    assert (answer.headers["ETag"] == tag) is not is_packed


@pytest.mark.parametrize(
    "url",
    [
        "/assets/gone.js",
        "/assets",
        "/assets/",
        "/assets/index-C0ffee.js/",
        "/assets/index-C0ffee.js/more",
        "/assets/index-C0ffee.js.gz",
        "/theme.js.gz",
        "/index.html",
        "/./index.html",
        "/assets/../index.html",
        "/assets/..%2findex.html",
        "/../secret.js",
        "/assets/../../secret.js",
        "/assets/%2e%2e/%2e%2e/secret.js",
        "/..%2fsecret.js",
        "/..\\secret.js",
        "/%2fetc/passwd",
        "/theme.js%00",
        "/theme.js%00.svg",
        "/" + "a" * 300,
        "/assets/" + "a/" * 3000,
        "/%ff",
        "/%F0%9F%AA%90.js",
    ],
)
@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_what_is_no_file_of_the_client_is_not_found(client, dist, url, encoding):
    for send in (client.get, client.head):
        answer = send(url, headers={"Accept-Encoding": encoding})
        assert (answer.status_code, answer.content_type) == (404, "application/json")


def test_a_part_of_a_file_can_be_asked_for(client, dist):
    answer = client.get("/theme.js", headers={"Range": "bytes=0-6"})
    assert (answer.status_code, answer.get_data()) == (206, b"console")
    beyond = client.get("/theme.js", headers={"Range": "bytes=1000000-"})
    assert (beyond.status_code, beyond.content_type) == (416, "application/json")


@pytest.mark.parametrize("url", ["/", "/assets/index-C0ffee.js", "/docs/swagger-ui-bundle.js"])
def test_a_file_goes_out_in_one_piece(app: Flask, dist, url):
    # A worker has one thread: what it reads while it sends, a slow client would keep it at.
    (dist / "assets/index-C0ffee.js").write_text(SCRIPT * 100)
    environ = EnvironBuilder(url, headers={"Accept": BROWSER}).get_environ()
    sent = app(environ, lambda status, headers, exc_info=None: None)
    pieces = list(sent)
    getattr(sent, "close", lambda: None)()
    assert len(pieces) == 1
