"""Awards (khen thưởng): rounds, nominations, recipients, certificates."""
