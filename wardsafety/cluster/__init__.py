"""What `./run` does once Python is there: a private PostgreSQL server, and the site, tests and commands on it.

Only the standard library is imported here. `server` keeps the database, `commands` are the words after `./run`.
"""
