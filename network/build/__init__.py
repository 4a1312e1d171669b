"""Builds the data of landbridge-network from pinned packages and the tables beside it."""
