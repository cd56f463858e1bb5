### Eine Karte in einer anderen Sprache.
card-translate = ትርጉም
translate-title = ኣብቲ ካርድ እንታይ ተጻሒፉ ኣሎ?
translate-lang = ብኣየናይ ቋንቋ?
translate-text = ትርጉም
translate-hint = ናይቲ ካርድ ቃላት ከም ዘለዎ ይጸንሕ። እቲ ትርጉም ኣብ ትሕቲኡ ይጸሓፍ። ባዶ እንተኾይኑ ትርጉም የለን።
translate-save = ትርጉም ኣቐምጡ
translate-saved = እቲ ትርጉም ኣብቲ ካርድ ኣሎ
translate-gone = እቲ ትርጉም ጠፊኡ
refused-translation-same-language = እቲ ካርድ ድሮ በዚ ቋንቋ እዚ እዩ።
refused-translation-too-long = እቲ ትርጉም ኣዝዩ ነዊሕ እዩ፦ { $length } ፊደላት፣ ክሳብ { $max } ይፍቀድ።
