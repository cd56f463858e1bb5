"""What goes wrong in a hall, done to a real server: it is killed, stopped, starved, flooded; its clock is set."""
