### What a phone says at tables and in rooms. Short sentences, one thought each.
