"""The steps from each version of the register's tables to the next."""
