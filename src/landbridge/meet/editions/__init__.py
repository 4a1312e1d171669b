"""What goes out of a plan: engagements, agendas, editions and what changes between them."""
