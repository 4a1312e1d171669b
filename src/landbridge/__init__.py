"""Landbridge: the working system of an international cooperation office."""
