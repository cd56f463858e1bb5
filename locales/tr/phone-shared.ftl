### Mehrere Menschen an einem Handy, und das Leihgerät.

## Mehrere Menschen
shared-title = Bu telefonda birden çok kişi
shared-what = Herkesin kendi kartları ve kendi puanları vardır. Başka biri yazmadan önce kişiyi değiştirin.
shared-open = Kişileri yönet
shared-now = Şimdi yazan: { $name }
shared-change = Değiştir
shared-change-to = Şimdi { $name } yazıyor
shared-is-now = { $name } şu anda yazıyor
shared-add = Bir kişi daha ekle
shared-name = Yeni kişinin adı ne?
shared-slip = Yeni kişinin giriş kâğıdındaki kod
shared-wait = Lütfen her şey kaydedilene kadar bekleyin. Sonra kişiyi değiştirebilirsiniz.
shared-changed = Şimdi { $name } yazıyor.
refused-shared-full = Bu telefonda zaten { $max } kişi var. Daha fazlası olmuyor.
refused-shared-unknown = Bu kişi artık bu telefonda değil.

## Leihgerät
lent-title = Ödünç cihaz
lent-what = İşiniz bitince cihazı bir sonraki kişiye verin. Cihazda size ait hiçbir şey kalmaz.
lent-done = Bitirdim
lent-ask = Bitirdiniz mi?
lent-ask-what = Kartlarınız ve puanlarınız etkinlikte kalır. Bu cihazda size ait hiçbir şey kalmaz.
lent-code = Kodunuz: <b>{ $code }</b>. Başka bir cihazda devam etmek isterseniz kodu not edin.
lent-go = Bitti, sıradaki kişi
lent-stay = Henüz değil
lent-idle = Hâlâ orada mısınız?
lent-idle-what = Yoksa cihaz birazdan sıradaki kişi için hazırlanır.
lent-here = Evet, buradayım
