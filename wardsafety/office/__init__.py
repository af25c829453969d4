"""Administrative units, staff and roles, official documents, life-cycle steps, repeated posts, history."""
