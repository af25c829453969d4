"""Repeated and interrupted posts: sent twice they count once, sent too late they are kept."""
