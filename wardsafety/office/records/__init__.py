"""What is done alike to the records of every room: edited by two people, removed, found at their page."""
