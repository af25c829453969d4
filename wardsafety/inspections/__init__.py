"""What can be visited, its kinds and checklists; inspections and findings; field pages."""
