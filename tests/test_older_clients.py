"""Suites that were written for the older servers, run in a process of their own."""

import pytest

from tests.live import ROOT, environment, run, serving
from tests.signed import live_token


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_a_suite_that_only_knows_app_db_and_models_passes(database, request, tmp_path):
    if database == "postgresql":
        server = request.getfixturevalue("postgresql")
        server.psql("CREATE DATABASE older;")
        url = server.get_uri(database="older")
    else:
        url = f"sqlite:///{tmp_path / 'older.db'}"
    suite = str(ROOT / "tests" / "older" / "travel_suite.py")
    # Plain pytest with `server` on its path: none of this project's settings or fixtures.
    pytest_ = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "--noconftest"]
    pytest_ += ["-c", str(tmp_path / "pytest.ini"), "--rootdir", str(tmp_path), suite]
    (tmp_path / "pytest.ini").write_text(f"[pytest]\npythonpath = {ROOT / 'server'}\n")
    env = environment(url)
    migration = run("-m", "flask", "db", "upgrade", "head", env=env)
    assert migration.returncode == 0, migration.stderr
    result = run(*pytest_, env=env)
    assert result.returncode == 0, result.stdout + result.stderr
    assert " passed" in result.stdout


def test_a_suite_that_only_calls_the_casting_service_with_tokens_passes(new_url, tmp_path):
    env = environment(new_url)
    migration = run("-m", "flask", "db", "upgrade", "head", env=env)
    assert migration.returncode == 0, migration.stderr
    roles = ("casting_assistant", "casting_director", "executive_producer")
    tokens = {f"{role.split('_')[1].upper()}_TOKEN": live_token(new_url, role) for role in roles}
    suite = str(ROOT / "tests" / "older" / "casting_suite.py")
    # It knows nothing of this project, so that nothing of it is on its path either.
    pytest_ = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "--noconftest"]
    pytest_ += ["-c", str(tmp_path / "pytest.ini"), "--rootdir", str(tmp_path), suite]
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    with serving(new_url) as server:
        result = run(*pytest_, env={**env, **tokens, "CASTING_URL": server.base}, cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr
    assert " passed" in result.stdout


def test_a_suite_that_only_sends_forms_to_the_accounts_service_passes(new_url, tmp_path):
    env = environment(new_url)
    migration = run("-m", "flask", "db", "upgrade", "head", env=env)
    assert migration.returncode == 0, migration.stderr
    suite = str(ROOT / "tests" / "older" / "accounts_suite.py")
    pytest_ = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "--noconftest"]
    pytest_ += ["-c", str(tmp_path / "pytest.ini"), "--rootdir", str(tmp_path), suite]
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    with serving(new_url) as server:
        result = run(*pytest_, env={**env, "BASE_URL": server.base}, cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr
    assert " passed" in result.stdout


def test_a_suite_that_only_sends_forms_to_the_guests_service_passes(new_url, tmp_path):
    env = environment(new_url)
    migration = run("-m", "flask", "db", "upgrade", "head", env=env)
    assert migration.returncode == 0, migration.stderr
    token = live_token(new_url, "administrator")
    suite = str(ROOT / "tests" / "older" / "guests_suite.py")
    pytest_ = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "--noconftest"]
    pytest_ += ["-c", str(tmp_path / "pytest.ini"), "--rootdir", str(tmp_path), suite]
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    with serving(new_url, RATE_LIMIT_ADDRESS="none") as server:
        env |= {"BASE_URL": server.base, "ADMINISTRATOR_TOKEN": token}
        result = run(*pytest_, env=env, cwd=tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr
    assert " passed" in result.stdout


def test_a_database_in_memory_serves_a_suite_that_makes_its_own_tables(tmp_path):
    script = (
        "from app import app, db\n"
        "from models import Scientist\n"
        "with app.app_context():\n"
        "    db.create_all()\n"
        "    db.session.add(Scientist(name='Amy', field_of_study='physics'))\n"
        "    db.session.commit()\n"
        "    print(app.test_client().get('/scientists').json)\n"
    )
    env = environment("")
    del env["DATABASE_URL"]
    result = run("-c", script, env={**env, "DB_URI": "sqlite:///:memory:"}, cwd=ROOT / "server")
    assert "'name': 'Amy'" in result.stdout, result.stderr
