"""The top floor: overview, conferences, reports and their frozen snapshots."""
