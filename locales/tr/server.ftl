### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = Katılım
page-no-script = Bu sayfa için JavaScript gerekiyor. Lütfen açın veya başka bir cihaz kullanın.

## Ablehnungen
refused-access-guesses = Çok kez yanlış kod yazıldı. Lütfen bir dakika bekleyin.
refused-name-too-long = Ad çok uzun. En fazla { $max } karakter olabilir.
refused-request-malformed = Bilgisayar bunu anlamadı. Lütfen sayfayı yenileyin.
refused-request-method = Bu sayfada bu yapılamaz. Lütfen sayfayı yenileyin.
refused-request-too-big = Bu çok büyük. Lütfen kısaltın.
refused-page-unknown = Böyle bir sayfa yok. Lütfen büyük ekrana bakın.
refused-protocol-failed = Tutanak basılamadı. Hiçbir şey kaybolmadı. Lütfen yeniden deneyin.
refused-detail-unknown = Böyle bir bilgi alanı yok: { $field }.
refused-detail-wrong = Bu bilgi doğru değil: { $field }.
refused-network-unknown = Bilgisayarın şu anda böyle bir adresi yok. Lütfen listeden birini seçin.
refused-wifi-ssid = Lütfen Wi-Fi ağının adını yazın.
refused-wifi-password = Wi-Fi parolası çok kısa. En az { $min } karakter olmalı.
refused-format-unknown = Böyle bir format yok.
refused-format-toml = Dosya geçerli bir TOML değil: { $detail }
refused-format-unknown-key = Burada { $key } adlı bir anahtar yok.
refused-format-missing = Eksik: { $key }
refused-format-wrong = { $key } değeri uymuyor: { $detail }
refused-format-impossible = { $key } için bu değer olamaz.
refused-format-twice = { $key } iki kez geçiyor.
refused-format-activity = Böyle bir çalışma türü yok. Bilinenler: { $known }
refused-format-source = { $key } daha önce gelmeyen bir adımı gösteriyor: { $source }
refused-format-unsuited = { $key } bu adımın kullanamayacağı bir adımı gösteriyor: { $source }
refused-format-key = { $key } yalnız küçük harf, rakam ve kısa çizgi içerebilir.

## Warnungen zum Netz
warning-network-none = Bilgisayar hiçbir ağda değil. Telefonlar ona ulaşamaz. Salonun Wi-Fi ağına bağlayın.
warning-network-only-virtual = Yalnız sanal ağlar var. Telefonlar bilgisayara büyük olasılıkla ulaşamaz.
warning-network-vpn = VPN açık. Telefonların bilgisayara ulaşmasını engelleyebilir.
warning-network-hotspot = Windows’un mobil etkin noktası yalnız sekiz cihaz alır. Daha çok kişi için bir Wi-Fi yönlendirici gerekir.
warning-wifi-not-ascii = Wi-Fi adında veya parolasında özel harfler ya da işaretler var. Bazı telefonlar bunu yanlış okur.
warning-wifi-hex = Wi-Fi adı veya parolası sayıya benziyor. Bazı telefonlar bunu yanlış okur.

## Terminal
cli-help =
    Salonda katılım: kartlar, puanlar, tutanak. İnternetsiz.

    Komut verilmezse sunucu başlar. This help in English: eventkit --lang en --help
cli-usage = Kullanım
cli-heading-options = Seçenekler
cli-heading-commands = Komutlar
cli-option-help = Bu yardımı gösterir.
cli-option-version = Sürümü gösterir.
cli-start = Sunucuyu başlatır ve moderasyon panelini açar.
cli-link = Moderasyon için yeni bir bağlantı verir. Bir kez ve on iki saat geçerlidir.
cli-formats = Var olan formatları gösterir.
cli-formats-check = Bir format dosyasını denetler.
cli-check-long = Çok uzun süren denetimler de yapılır.
cli-check = Bütün programı denetler (yalnız çalışma dizininde).
cli-option-port = Port; ilk başlatmada 5050. Sonra veri dizinine bağlı kalır.
cli-option-new-port = Veri dizininin portunu değiştirir. Açık telefonların yeniden katılması gerekir.
cli-option-host = Dinlenecek adres; verilmezse hepsi.
cli-option-data = Veri dizini; verilmezse sisteminizdeki olağan dizin.
cli-option-no-browser = Paneli açmaz.
cli-option-allow-host = Sunucunun yanıt vereceği bir ad daha. Birden çok kez verilebilir.
cli-option-debug = Geliştirme ve testler için: /healthz daha çok bilgi verir.
cli-option-lang = İletilerin dili: de veya en; verilmezse sistemin dili.
cli-addresses = Telefonlar ve büyük ekran için adresler:
cli-this-computer = yalnız bu bilgisayar
cli-moderator = Moderasyon (bağlantı bir kez ve on iki saat geçerli):
cli-how-to-stop = Durdurmak için Ctrl+C
cli-stopping = Durduruluyor …
cli-format-good = { $file } uygun: { $stages } adım, { $minutes } dakika.
cli-only-checkout = Bu yalnız run.py bulunan bir çalışma dizininde olur.
cli-not-built = Programın bir parçası eksik: { $path }. Çalışma dizininde onu şu komut oluşturur: python3 run.py
cli-data-in-use = { $data } veri dizinini çalışan bir eventkit kullanıyor. Önce onu durdurun veya --data ile başka bir dizin seçin.
cli-data-not-writable = { $data } veri dizinine yazılamıyor ({ $reason }). --data ile başka bir dizin seçin.
cli-data-newer = { $data } veri dizini daha yeni bir sürümden. Lütfen eventkit programını güncelleyin.
cli-port-belongs = Bu veri dizininin portu { $kept }, istenen ise { $asked }. Açık telefonlar yalnız { $kept } portunu bilir. Gerçekten değiştirmek istiyorsanız: --new-port
cli-port-taken = Port { $port } boş değil ({ $reason }). eventkit zaten çalışıyor mu? Değilse başka bir port seçin: --port NUMARA --new-port
refused-format-taken = Programla gelen bir formatın adı zaten “{ $id }”. Lütfen sizinkine başka bir ad verin.
