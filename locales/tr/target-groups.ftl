### Wer ist da? Die freiwillige Frage auf dem Handy, und die Namen der Gruppen.

## Die Frage
targets-title = Bugün kimi temsil ediyorsunuz?
targets-what = İsteğe bağlı ve isimsiz. Uygun olanların hepsini seçin.
targets-why = Böylece salonda kimin eksik olduğunu görürüz. Neyi seçtiğinizi kimse öğrenmez. 3’ten küçük sayıları hiç göstermeyiz.
targets-open = Soruya bak
targets-send = Yanıtı gönder
targets-none = Hiçbiri
targets-skip = Yanıtlama
targets-said = Teşekkürler. Yanıtınız isimsiz olarak sayılır.
targets-again = Lütfen yeniden deneyin. Seçiminiz duruyor.
refused-target-group-unknown = Bu soru az önce değişti. Lütfen yeniden seçin.

## Gruppen
target-residents = Burada yaşayanlar
target-migrant-organisations = Göçmen kuruluşları
target-clubs = Dernekler
target-initiatives = Girişimler
target-religious-communities = Dini topluluklar
target-welfare = Sosyal yardım kuruluşları
target-schools = Okullar
target-nurseries = Kreşler ve anaokulları
target-education-providers = Eğitim kuruluşları
target-universities = Üniversiteler
target-advice-centres = Danışma merkezleri
target-advisory-councils = Danışma kurulları
target-commissioners = Özel görevliler
target-administration = İdare
target-mayors-office = Belediye başkanlığı
target-politics = Siyaset
target-police = Polis
target-business-promotion = Ekonomiyi destekleme dairesi
target-companies = Şirketler
target-chambers = Meslek odaları
target-district-centres = Mahalle merkezleri
target-networks = Ağlar
target-working-groups = Çalışma grupları
target-experts = Uzmanlar
