### Der Laptop hat eine andere Adresse bekommen: Alles zieht mit um.
moving-title = እቲ ላፕቶፕ ሓድሽ ኣድራሻ ኣለዎ ዶ?
moving-what = ሽዑ ኣብ ቅድሚት ኣብቲ ዓቢ ስክሪን ተጻሒፉ ኣሎ።
moving-open = ሓድሽ ኣድራሻ ኣእትዉ
moving-label = ኣብ ዓቢ ስክሪን ዘሎ ኣድራሻ
moving-hint = ንኣብነት 192.168.0.12:8080
moving-carried = ካርድታትኩምን ቦታኹምን ምሳኹም ይሰግሩ። እዚ ገጽ ክፉት ይጸንሕ።
moving-go = ኣብኡ ቀጽሉ
moving-wrong = እዚ ኣድራሻ ኣይኮነን። በጃኹም ነቲ ዓቢ ስክሪን እንደገና ርኣዩ።
moving-arrives = ካርድታትኩም ምሳኹም ይመጹ።
