### Eine Karte in einer anderen Sprache.
card-translate = ترجمه
translate-title = روی کارت چه نوشته است؟
translate-lang = به کدام زبان؟
translate-text = ترجمه
translate-hint = نوشتهٔ اصلی کارت می‌ماند. ترجمه زیر آن می‌آید. اگر خالی باشد، ترجمه ندارد.
translate-save = ذخیرهٔ ترجمه
translate-saved = ترجمه روی کارت آمد
translate-gone = ترجمه حذف شد
refused-translation-same-language = کارت از قبل به همین زبان است.
refused-translation-too-long = ترجمه بسیار طولانی است: { $length } حرف. بیشتر از { $max } حرف نمی‌شود.
