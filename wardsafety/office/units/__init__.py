"""The tree of units: their names, what lies below, and the set-up of an empty installation."""
