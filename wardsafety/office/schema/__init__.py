"""How the tables come to be: every room's grouped creation, its folding, and the fingerprint a database keeps of it."""
