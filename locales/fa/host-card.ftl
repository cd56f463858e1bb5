### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = برای این جا یک کارت میزبانی تازه هست. کارت قبلی دیگر معتبر نیست. لطفاً از گرداننده بپرسید.
