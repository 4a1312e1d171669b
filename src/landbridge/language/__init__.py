"""What words mean: scripts, numbers, money, dates and names, with a pack for each language."""
