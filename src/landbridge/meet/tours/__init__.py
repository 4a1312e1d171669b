"""The tour of a delegation: stays, rides, nights and calls in one model."""
