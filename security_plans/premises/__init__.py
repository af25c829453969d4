"""Business premises and other places to be checked, and the campaigns that check them."""
