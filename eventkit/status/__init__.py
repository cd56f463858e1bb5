"""How the server is: what it counts, how it judges that, and a log that holds nobody's words."""
