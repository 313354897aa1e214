"""Suites that were written for the older servers, run in a process of their own."""

from pathlib import Path

from deploy.server import ROOT, environment, run, serving
from tests.support.accounts import live_token


def check_suite(name: str, folder: Path, env: dict[str, str], *options: str) -> None:
    """Run a suite by plain pytest, with none of this project's settings or fixtures."""
    (folder / "pytest.ini").write_text("\n".join(["[pytest]", *options, ""]))
    pytest_ = ["-m", "pytest", "-q", "-p", "no:cacheprovider", "--noconftest"]
    pytest_ += ["-c", str(folder / "pytest.ini"), "--rootdir", str(folder)]
    result = run(*pytest_, str(ROOT / "tests" / "older" / f"{name}_suite.py"), env=env, cwd=folder)
    assert result.returncode == 0, result.stdout + result.stderr
    assert " passed" in result.stdout


def test_a_suite_that_only_knows_app_db_and_models_passes(migrated_url, tmp_path):
    server = f"pythonpath = {ROOT / 'server'}"
    check_suite("travel", tmp_path, environment(migrated_url), server)


def test_a_suite_that_only_calls_the_casting_service_with_tokens_passes(migrated_url, tmp_path):
    env = environment(migrated_url)
    for role in ("casting_assistant", "casting_director", "executive_producer"):
        env[f"{role.split('_')[1].upper()}_TOKEN"] = live_token(migrated_url, role)
    with serving(migrated_url, WORKERS="1") as server:
        check_suite("casting", tmp_path, env | {"CASTING_URL": server.base})


def test_a_suite_that_only_sends_forms_to_the_accounts_service_passes(migrated_url, tmp_path):
    env = environment(migrated_url)
    with serving(migrated_url, WORKERS="1") as server:
        check_suite("accounts", tmp_path, env | {"BASE_URL": server.base})


def test_a_suite_that_only_calls_the_snippet_service_with_tokens_passes(migrated_url, tmp_path):
    env = environment(migrated_url)
    for role in ("coder", "mentor"):
        env[f"{role.upper()}_TOKEN"] = live_token(migrated_url, "administrator", role)
    with serving(migrated_url, WORKERS="1") as server:
        check_suite("funcster", tmp_path, env | {"FUNCSTER_URL": server.base})


def test_a_suite_that_only_sends_forms_to_the_guests_service_passes(migrated_url, tmp_path):
    env = environment(migrated_url)
    env["ADMINISTRATOR_TOKEN"] = live_token(migrated_url, "administrator")
    with serving(migrated_url, WORKERS="1", RATE_LIMIT_ADDRESS="none") as server:
        check_suite("guests", tmp_path, env | {"BASE_URL": server.base})


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
