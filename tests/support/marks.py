"""Marks for tests that need only one of the databases."""

import pytest

on_sqlite = pytest.mark.parametrize("filled_url", ["sqlite"], indirect=True)
on_postgresql = pytest.mark.parametrize("filled_url", ["postgresql"], indirect=True)
