"""Who should meet whom, about what, and why: plain data in, plans with reasons out."""
