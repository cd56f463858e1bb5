### Was das Handy an Tischen und in Räumen sagt. „Sie“, kurze Sätze, ein Gedanke pro Satz.

## Der Weg zum Platz
walk-sit = { $kind ->
    [room] Lütfen şuraya gidin: Oda { $no }
   *[table] Lütfen şuraya oturun: Masa { $no }
}
walk-change = { $kind ->
    [room] Lütfen şimdi şuraya geçin: Oda { $no }
   *[table] Lütfen şimdi şuraya geçin: Masa { $no }
}
walk-stay = { $kind ->
    [room] Burada kalıyorsunuz: Oda { $no }
   *[table] Burada kalıyorsunuz: Masa { $no }
}
walk-there = { $kind ->
    [room] Buradasınız: Oda { $no }
   *[table] Buradasınız: Masa { $no }
}
walk-round = Tur { $round } birazdan başlıyor
walk-sign = { $place }, { $colour }
walk-greets = Sizi orada <b>{ $name }</b> karşılayacak.
walk-help = Burada kalmak istiyorum veya yardım gerekiyor
walk-waits-title = Birazdan yeriniz belli olacak
walk-waits = { $kind ->
    [room] Odanız burada görünecek. Bir şey yapmanız gerekmiyor.
   *[table] Masanız burada görünecek. Bir şey yapmanız gerekmiyor.
}
arrive = Geldim
arrived = Buradasınız
arrive-not = Henüz orada değilim

## Einen Raum wählen, Wünsche
rooms-question = { $kind ->
    [table] Hangi masayı istersiniz?
   *[room] Hangi odayı istersiniz?
}
rooms-hint = Seçiminizi sonra da değiştirebilirsiniz.
room-host = Sorumlu: { $name }
room-free = { $count ->
    [one] { $count } boş yer
   *[other] { $count } boş yer
}
room-full = dolu
room-full-why = { $kind ->
    [table] Bu masa dolu. { $max } kişilik yer var. Lütfen başka bir masa seçin.
   *[room] Bu oda dolu. { $max } kişilik yer var. Lütfen başka bir oda seçin.
}
room-mine = { $kind ->
    [table] Masanız
   *[room] Odanız
}
room-choose = { $kind ->
    [table] Bu masaya
   *[room] Bu odaya
}
room-choose-named = { $kind ->
    [table] Bu masaya: { $title }
   *[room] Bu odaya: { $title }
}
room-other = { $kind ->
    [table] Başka masa seç
   *[room] Başka oda seç
}
room-keep = { $kind ->
    [table] Masa { $no } kalsın
   *[room] Oda { $no } kalsın
}
wish-hint = { $kind ->
    [table] En fazla { $count } masaya dokunun, en çok istediğinize önce. Sonra moderasyon herkesi dağıtır.
   *[room] En fazla { $count } odaya dokunun, en çok istediğinize önce. Sonra moderasyon herkesi dağıtır.
}
wish-rank = { $rank }. istek
wish-enough = { $count ->
    [one] Zaten { $count } isteğiniz var. Önce onu geri alın.
   *[other] Zaten { $count } isteğiniz var. Önce birini geri alın.
}
wish-saved = İstekleriniz kaydedildi.
wish-waits = İstekleriniz bu telefonda bekliyor.

## Eine Runde am Platz
round-here = { $kind ->
    [room] Geldiniz mi? Oda { $no }
   *[table] Geldiniz mi? Masa { $no }
}
round-soon = { $kind ->
    [room] { $minutes ->
        [0] Birazdan oda değiştiriyorsunuz.
        [one] { $minutes } dakika sonra oda değiştiriyorsunuz.
       *[other] { $minutes } dakika sonra oda değiştiriyorsunuz.
    }
   *[table] { $minutes ->
        [0] Birazdan masa değiştiriyorsunuz.
        [one] { $minutes } dakika sonra masa değiştiriyorsunuz.
       *[other] { $minutes } dakika sonra masa değiştiriyorsunuz.
    }
}
round-host-writes = Yazmak istemiyor musunuz? <b>{ $name }</b> sizin için yazar.
round-closed = Bu tur bitti. Kartlarınız kaydedildi.
table-now = Diğerlerinden, tur { $round }
table-round = Tur { $round }
table-empty = Burada henüz bir şey yok.
summary-by = { $known ->
    [yes] { $name } özetliyor
   *[no] Sorumlu kişi özetliyor
}
cards-from = Kartların geldiği yer: { $places }

## Themen im offenen Raum
topics = Konular
topics-none = Henüz kimse konu önermedi.
topic-propose = Konu öner
topic-label = Konunuz
topic-hint = Ne hakkında konuşmak istersiniz? Birkaç kelime yeter.
topic-missing = Lütfen önce bir konu yazın.
topic-give = Öner
topic-given = Konunuz listede
topic-done = konuşuldu
topic-waits = bu telefonda bekliyor

## Schild gescannt
scan-here = { $kind ->
    [room] Hoş geldiniz: Oda { $no }. Kaydınız yapıldı.
   *[table] Hoş geldiniz: Masa { $no }. Kaydınız yapıldı.
}
scan-waits = { $kind ->
    [room] Bilgisayar yanıt verince telefonunuz sizi kaydeder: Oda { $no }.
   *[table] Bilgisayar yanıt verince telefonunuz sizi kaydeder: Masa { $no }.
}

## Hilfe, gehen, wiederkommen
help-call-title = Yardım gerekiyor mu?
help-call-text = Moderasyona sessiz bir işaret gider ve biri yanınıza gelir. Yerinizde oturabilirsiniz.
help-call-do = Lütfen yanıma gelin
help-call-link = Yardım gerekiyor
help-called = Moderasyonun haberi var. Biri yanınıza geliyor.
help-take-back = Artık yardım gerekmiyor
leave = Eve gidiyorum
leave-hint = İstediğiniz zaman gidebilirsiniz. Kartlarınız kalır. Burada haber verirseniz yeriniz boşalır.
leave-title = Gitmek istiyor musunuz?
leave-text = Yeriniz boşalır. Kartlarınız kalır. İstediğiniz zaman geri gelebilirsiniz.
leave-stay = Kalıyorum
left-note = Ayrıldınız. Okumaya devam edebilirsiniz.
left-back = Yeniden buradayım

## Gastgeber*innen
host-note = { $kind ->
    [room] Burada sorumlusunuz: Oda { $no }.
   *[table] Burada sorumlusunuz: Masa { $no }.
}
host-page = Sorumluların sayfasına git

## Ernte und Ausblick
harvest-now = { $kind ->
    [room] Şimdi sunuyor: Oda { $no }
   *[table] Şimdi sunuyor: Masa { $no }
}
harvest-title = { $kind ->
    [room] Odalar sunuyor
   *[table] Masalar sunuyor
}
harvest-all = { $kind ->
    [room] Bütün odaları oku
   *[table] Bütün masaları oku
}
harvest-others = { $kind ->
    [room] Diğer odalar
   *[table] Diğer masalar
}
outlook-none = Bundan sonrasını moderasyon anlatacak.
outlook-contact = Soruları yanıtlayan
