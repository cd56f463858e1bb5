"""What is printed before and during an event: route cards, host cards, signs of places."""
