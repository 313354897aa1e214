"""Lists take as many statements however long they are, and are the same on both databases."""

import pytest

from agency.database import db
from models import Coder, Mentor, Snippet
from tests.support.funcster import Cast, Person

PATHS = (
    *("/coders", "/coders/available", "/mentors", "/mentors?page=1"),
    *("/userinfo/professor", "/userinfo/bender", "/userinfo"),
    *("/snippets", "/snippets?needs_review=true&q=1&per_page=5"),
)


def grow(app, coders: int, snippets: int) -> None:
    with app.app_context():
        mentor = db.session.query(Mentor).first()
        for number in range(coders):
            coder = Coder(username=f"coder {number}", mentor=mentor if number % 2 else None)
            coder.snippets = [
                Snippet(snippet_name=f"{n}", code=f"x = {n}", needs_review=bool(n % 2))
                for n in range(snippets)
            ]
            db.session.add(coder)
        db.session.add(Mentor(username="another"))
        db.session.commit()


@pytest.mark.parametrize("who", ["mentor", "coder"])
def test_the_number_of_statements_does_not_grow(app, statements, who):
    cast = Cast(app)
    client = getattr(cast, who).client
    paths = [path for path in PATHS if who == "mentor" or "/coders" not in path]

    def run(path: str) -> list[str]:
        with statements() as ran:
            assert client.get(path).status_code == 200
        return ran

    before = {path: run(path) for path in paths}
    grow(app, 40, 10)
    after = {path: run(path) for path in paths}
    assert before == after
    # Whose token, as whom they act where that counts, the list itself, and the number of all.
    assert all(len(ran) <= (4 if "page" in path else 3) for path, ran in after.items())
    if who == "mentor":
        assert len(after["/coders"]) == 2


def test_both_databases_answer_the_same(both):
    answers = []
    for client in both:
        app = client.application
        cast = Cast(app)
        grow(app, 5, 3)
        Person(app, "Ähnlich", "mentor")
        seen = []
        for who in (cast.mentor, cast.coder, cast.other_coder, cast.other_mentor):
            for path in (
                *PATHS,
                *("/userinfo/mom", "/userinfo/leela", "/userinfo/Ähnlich", "/userinfo/x"),
                *("/coders?q=CODER", "/coders?sort=-mentor_id,username", "/mentors?q=ÄHN"),
                *("/snippets?sort=-needs_review,snippet_name", "/snippets?q=DOUB&page=1"),
                *("/snippets?coder_id=1", "/snippets?coder_id=2", "/snippets?coder_id=99"),
                *("/snippets?needs_review=false", "/snippets?needs_review=maybe"),
                *("/snippets?coder.mentor_id=1", "/snippets?coder.mentor_id=x"),
                *("/coders?mentor_id=1", "/coders/available?sort=-id", "/mentors?sort=username"),
                *(f"/snippet/{cast.snippet}", "/snippet/0", "/snippet/99"),
            ):
                answer = who.client.get(path)
                seen.append((who.username, path, answer.status_code, answer.json))
        answers.append(seen)
    assert answers[0] == answers[1]


def test_a_thousand_snippets_of_a_coder_are_found_by_an_index(app):
    with app.app_context(), db.engine.connect() as connection:
        if connection.dialect.name != "sqlite":
            pytest.skip("PostgreSQL scans small tables whatever the indexes")
        plan = connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT id FROM snippets WHERE coder_id = 1"
        ).all()
    assert "USING" in plan[0][-1]
    assert "ix_snippets_coder_id" in plan[0][-1]
