### In the panel: a tablet for people without a phone.
lent-device = Device to borrow
lent-device-what = Open this address on the tablet. Whoever has finished hands it over with one press. Then nothing of that person stays on the device.
