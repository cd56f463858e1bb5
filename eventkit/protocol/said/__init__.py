"""What the protocol says, in one language, whatever it is set in. Only words and numbers here: no ink, no markup."""
