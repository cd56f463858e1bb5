### Eine Gastgeber-Karte, die durch eine neue ersetzt wurde: was Geräte sagen, die mit der alten kommen.

refused-host-card-old = توجد بطاقة استضافة جديدة لهذا المكان. البطاقة القديمة لم تعد صالحة. يرجى سؤال إدارة الحوار.
