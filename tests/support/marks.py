"""Marks for tests that one of the databases is enough for."""

import pytest

on_sqlite = pytest.mark.parametrize("filled_url", ["sqlite"], indirect=True)
on_postgresql = pytest.mark.parametrize("filled_url", ["postgresql"], indirect=True)
