### Auf dem Handy: die eigene Antwort darauf, wen man vertritt, und wie man sie ändert.
answer-mine = መልስኹም፦ { $groups }።
answer-mine-none = መልስኹም፦ ካብዚኦም ዝምልከተኩም የለን።
answer-change = መልሲ ቀይሩ
answer-only-here = ኣብዚ ሞባይል ጥራይ ክትቅይርዎ ትኽእሉ። እቲ ላፕቶፕ ኣየናይ መልሲ ናትኩም ምዃኑ ኣይፈልጥን።
refused-target-group-answered = ድሮ መሊስኩም ኢኹም። ነቲ መልሲ ኣብቲ ዝመለስኩምሉ ሞባይል ጥራይ ክትቅይርዎ ትኽእሉ።
