"""Claims and what they fold into: the words of the house."""
