"""Writes to several rows: keyword-only functions with `by`, each atomic."""
