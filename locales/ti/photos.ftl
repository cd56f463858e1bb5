### Fotos der Pinnwände: Gastgeber*innen und Moderation.

## Für alle, die fotografieren
photo-title = ስእሊ ናይ ሰሌዳ
photo-what-table = ኣብ መወዳእታ ዙር ነቲ ኣብ ጣውላኹም ዘሎ ካርድታት ስኣልዎ። እቲ ስእሊ ናብ ቃለ-ጉባኤ ይኣቱ። በጃኹም ገጽ ሰብ ኣይትስኣሉ።
photo-what-room = ኣብ መወዳእታ ዙር ነቲ ኣብ ክፍልኹም ዘሎ ሰሌዳ ስኣልዎ። እቲ ስእሊ ናብ ቃለ-ጉባኤ ይኣቱ። በጃኹም ገጽ ሰብ ኣይትስኣሉ።
photo-take = ስእሊ
photo-chosen = እቲ ስእሊ ተመሪጹ።
photo-caption = ኣብቲ ስእሊ እንታይ ይረአ?
photo-caption-hint = ሓጺር ጽሑፍ። ኣብ ትሕቲ እቲ ስእሊ ይጸሓፍ።
photo-send = ስእሊ ልኣኹ
photo-drop = ደምስሱ
photo-drop-named = { $caption }፦ ደምስሱ
photo-own = ካብዚ ዝተሳእሉ ስእልታት
photo-no = ስእሊ { $no }
photo-menu = ቀይሩ ወይ ኣወግዱ፦ { $photo }
photo-alt-plain = ስእሊ ናይ ሰሌዳ
photo-alt-where = ስእሊ ናይ ሰሌዳ፣ { $where }
photo-save = ለውጢ ኣቐምጡ
photo-changed = እቲ ስእሊ ተቐይሩ።
photo-remove = ኣወግዱ
photo-keep = ይጽናሕ
photo-removed = እቲ ስእሊ ተወጊዱ።
photo-remove-title = ነዚ ስእሊ ከተወግድዎ ትደልዩ ዲኹም?
photo-remove-what = ካብቲ ዓቢ ስክሪን ክጠፍእ እዩ። ናብ ቃለ-ጉባኤ እውን ኣይክኣቱን እዩ።

## Unterwegs
photo-sending = እቲ ስእሊ ይለኣኽ ኣሎ፦ { $percent } ካብ 100
photo-prepared = እቲ ስእሊ በጺሑ፣ ይዳሎ ኣሎ።
photo-waits-turn = እቲ ስእሊ፣ ናይ ቅድሚኡ ክሳብ ዝለኣኽ ይጽበ ኣሎ።
photo-waits-away = ርክብ የለን። እቲ ስእሊ ኣብዚ መሳርሒ ይጽበ ኣሎ። በጃኹም ነቲ ገጽ ኣይትሓድስዎ።

## Panel der Moderation
photos = ስእልታት
photos-what = ስእልታት ናይ ሰሌዳታት፣ ተስተኻኺሎም፣ ብዘይ ሓበሬታ ቦታ ካሜራ። ኣብ ቃለ-ጉባኤ ኣብ ዙሮምን ቦታኦምን ይርከቡ።
photos-add = ስእልታት ወስኹ
photos-choose = ስእልታት ምረጹ
photos-step = ናይ ኣየናይ መድረኽ?
photos-no-step = ናይ ዝኾነ ኣይኮነን
photos-place = ካብ ኣየናይ ቦታ?
photos-no-place = ካብ ዝኾነ ኣይኮነን
photos-nowhere = ብዘይ መድረኽን ቦታን
photos-show = ኣብ ዓቢ ስክሪን ኣርእዩ
photos-show-named = ኣብ ዓቢ ስክሪን ኣርእዩ፦ { $photo }
photos-shown = እቲ ዓቢ ስክሪን ሕጂ ስእልታት የርኢ።
photos-not-open = ውጽኢት ምቕራብ ምስ ጀመረ ጥራይ፦ ክሳብ ሽዑ ነፍሲ ወከፍ ቦታ ናቱ ጥራይ ይርኢ።
photos-edit = ቀይሩ
photos-edit-named = ቀይሩ፦ { $photo }
photos-remove-what = ነዚ ስእሊ ከተወግድዎ ትደልዩ ዲኹም? ሽዑ ናብ ቃለ-ጉባኤ ኣይኣቱን። ደሓር ክትመልስዎ ትኽእሉ።

## Ablehnungen
refused-photo-unknown = እዚ ስእሊ ድሕሪ ሕጂ የለን።
refused-photo-unreadable = እዚ ኣብዚ ክንበብ ዝኽእል ስእሊ ኣይኮነን። JPEG፣ PNG ወይ WebP ጥራይ ይከኣል።
refused-photo-too-large = እቲ ስእሊ ካብ { $max } ሚልዮን ነቑጣታት ንላዕሊ ኣለዎ። በጃኹም ብንኡስ ዓቐን ስኣልዎ።
refused-photo-too-heavy = እቲ ፋይል ካብ { $max } MB ይዓቢ። በጃኹም ነቲ ስእሊ ብንኡስ ዓቐን ስኣልዎ።
refused-caption-too-long = እቲ ናይ ስእሊ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ክሳብ { $max } ፊደላት ይፍቀድ።
