# Löschen auf dem Telefon: gehen und alles zurücknehmen.

take-back = Git ve her şeyi geri çek
take-back-hint = Burada hiçbir şey bırakmak istemiyor musunuz? O zaman yazdığınız her şeyi sileriz.
take-back-ask = Gerçekten her şey geri çekilsin mi?
take-back-cards = { $count ->
    [0] Henüz kart yazmadınız.
    [one] Kartınız geri çekilir. Metniniz silinir.
   *[other] { $count } kartınız geri çekilir. Metinleriniz silinir.
}
take-back-more = Adınız, kişisel kodunuz, konularınız, cümleleriniz ve yanıtlarınız da silinir. Puanlarınız adınız olmadan sayılmaya devam eder.
take-back-final = Bu geri alınamaz. Birinin kendi sözleriyle anlattıkları kalır.
take-back-yes = Her şeyi geri çek
take-back-no = Burada kal
take-back-over = Etkinlik bitti. Bir şeyin silinmesini istiyorsanız lütfen moderasyonla konuşun.
erased-title = Verileriniz silindi
erased-text = Burada size ait kayıtlı hiçbir şey kalmadı. İsterseniz yeniden katılabilirsiniz.
erased-ok = Tamam
