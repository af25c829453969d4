"""A plan (kế hoạch) as work and numbers: phases, tasks, indicators, targets, readings; the registry of figures."""
