### Was der Laptop selbst sagt: im Terminal, auf leeren Seiten und zu Anfragen, die er ablehnt.

## Seiten
page-title = ተሳትፎ
page-no-script = እዚ ገጽ JavaScript የድልዮ። በጃኹም ወልዕዎ ወይ ካልእ መሳርሒ ተጠቐሙ።

## Ablehnungen
refused-access-guesses = ብተደጋጋሚ ግጉይ ኮድ ኣትዩ። በጃኹም ሓንቲ ደቒቕ ተጸበዩ።
refused-name-too-long = እቲ ስም ኣዝዩ ነዊሕ እዩ። ክሳብ { $max } ፊደላት ይፍቀድ።
refused-request-malformed = እቲ ላፕቶፕ ነዚ ኣይተረድኦን። በጃኹም ነቲ ገጽ ሓድስዎ።
refused-request-method = ኣብዚ ገጽ እዚ ክግበር ኣይከኣልን። በጃኹም ነቲ ገጽ ሓድስዎ።
refused-request-too-big = እዚ ኣዝዩ ዓቢ እዩ። በጃኹም ኣሕጽርዎ።
refused-page-unknown = ከምዚ ዝበለ ገጽ የለን። በጃኹም ነቲ ዓቢ ስክሪን ርኣዩ።
refused-protocol-failed = ቃለ-ጉባኤ ክሕተም ኣይከኣለን። ዝጠፍአ ግን የለን። በጃኹም እንደገና ፈትኑ።
refused-detail-unknown = ከምዚ ዝበለ ሓበሬታ የለን፦ { $field }።
refused-detail-wrong = እዚ ሓበሬታ ቅኑዕ ኣይኮነን፦ { $field }።
refused-network-unknown = እቲ ላፕቶፕ ሕጂ ነዚ ኣድራሻ የብሉን። በጃኹም ካብቲ ዝርዝር ሓደ ምረጹ።
refused-wifi-ssid = በጃኹም ስም ናይቲ ዋይፋይ ኣእትዉ።
refused-wifi-password = እቲ ናይ ዋይፋይ መሕለፊ ቃል ኣዝዩ ሓጺር እዩ። እንተወሓደ { $min } ፊደላት ክህልዎ ኣለዎ።
refused-format-unknown = ከምዚ ዝበለ ቅጥዒ የለን።
refused-format-toml = እቲ ፋይል ቅኑዕ TOML ኣይኮነን፦ { $detail }
refused-format-unknown-key = ኣብዚ { $key } ዝበሃል መፍትሕ የለን።
refused-format-missing = ዝጎደለ ኣሎ፦ { $key }
refused-format-wrong = ዋጋ ናይ { $key } ኣይሰማማዕን፦ { $detail }
refused-format-impossible = ዋጋ ናይ { $key } ክኸውን ኣይክእልን።
refused-format-twice = { $key } ክልተ ግዜ ኣሎ።
refused-format-activity = ከምዚ ዝበለ ንጥፈት የለን። ዝፍለጡ፦ { $known }
refused-format-source = { $key } ቅድሚኡ ንዘየለ መድረኽ ይጠቅስ፦ { $source }
refused-format-unsuited = { $key } እዚ መድረኽ ክጥቀመሉ ንዘይክእል መድረኽ ይጠቅስ፦ { $source }
refused-format-key = { $key } ንኣሽቱ ፊደላት፣ ቁጽርታትን ጭረትን ጥራይ ክህልዉዎ ይፍቀድ።

## Warnungen zum Netz
warning-network-none = እቲ ላፕቶፕ ኣብ ዝኾነ መርበብ የለን። ሞባይላት ክረኽብዎ ኣይክእሉን። ምስ ዋይፋይ ናይቲ ኣዳራሽ ኣራኽብዎ።
warning-network-only-virtual = ናይ ብሓቂ መርበብ የለን፣ ምስላዊ መርበባት ጥራይ ኣለዉ። ሞባይላት ነቲ ላፕቶፕ ክረኽብዎ ኣይክእሉን ይኾኑ።
warning-network-vpn = VPN ተወሊዑ ኣሎ። ሞባይላት ነቲ ላፕቶፕ ከይረኽብዎ ክዓግቶም ይኽእል።
warning-network-hotspot = ሆትስፖት ናይ Windows ሸሞንተ መሳርሒታት ጥራይ ይቕበል። ንብዙሓት ሰባት ናይ ዋይፋይ ራውተር የድልየኩም።
warning-wifi-not-ascii = ኣብ ስም ወይ መሕለፊ ቃል ናይቲ ዋይፋይ ፍሉያት ፊደላት ኣለዉ። ገለ ሞባይላት ብጌጋ የንብብዎም።
warning-wifi-hex = ስም ወይ መሕለፊ ቃል ናይቲ ዋይፋይ ቁጽሪ ይመስል። ገለ ሞባይላት ብጌጋ የንብብዎ።

## Terminal
cli-help =
    ተሳትፎ ኣብ ኣዳራሽ፦ ካርድታት፣ ነጥብታት፣ ቃለ-ጉባኤ። ብዘይ ኢንተርነት።

    ብዘይ ትእዛዝ ሰርቨር ይጅምር። This help in English: eventkit --lang en --help
cli-usage = ኣጠቓቕማ
cli-heading-options = ምርጫታት
cli-heading-commands = ትእዛዛት
cli-option-help = ነዚ ሓገዝ የርኢ።
cli-option-version = ሕታም የርኢ።
cli-start = ሰርቨር ይጅምርን ናይ ኣወየይቲ መቆጻጸሪ ሰሌዳ ይኸፍትን።
cli-link = ንኣወየይቲ ሓድሽ ሊንክ ይህብ። ሓንሳብ ጥራይ፣ ንዓሰርተው ክልተ ሰዓታት ይሰርሕ።
cli-formats = ዘለዉ ቅጥዕታት የርኢ።
cli-formats-check = ናይ ቅጥዒ ፋይል ይምርምር።
cli-check-long = ነዊሕ ግዜ ዝወስድ ምርመራታት እውን።
cli-check = ንምሉእ ፕሮግራም ይምርምር (ኣብ ናይ ስራሕ ማህደር ጥራይ)።
cli-option-port = ፖርት፤ መጀመርታ ምስ ተወልዐ 5050። ድሕሪኡ ናይቲ ማህደር ሓበሬታ ይኸውን።
cli-option-new-port = ፖርት ናይቲ ማህደር ሓበሬታ ይቕይር። ዝተኸፍቱ ሞባይላት ሽዑ እንደገና ክኣትዉ ኣለዎም።
cli-option-host = ሰርቨር ዝሰምዓሉ ኣድራሻ፤ እንተዘየለ ኩሎም።
cli-option-data = ማህደር ሓበሬታ፤ እንተዘየለ እቲ ናይ ስርዓትኩም ልሙድ።
cli-option-no-browser = ነቲ መቆጻጸሪ ሰሌዳ ኣይከፍቶን።
cli-option-allow-host = ሰርቨር ዝምልሰሉ ተወሳኺ ስም። ብተደጋጋሚ ይከኣል።
cli-option-debug = ንምዕባለን ፈተነን፦ ኣብ /healthz ዝያዳ ሓበሬታ።
cli-option-lang = ቋንቋ መልእኽትታት፦ de ወይ en፤ እንተዘየለ ናይ ስርዓት ቋንቋ።
cli-addresses = ኣድራሻታት ንሞባይላትን ንዓቢ ስክሪንን፦
cli-this-computer = እዚ ኮምፒተር ጥራይ
cli-moderator = ኣወየይቲ (እቲ ሊንክ ሓንሳብ ጥራይ፣ ንዓሰርተው ክልተ ሰዓታት ይሰርሕ)፦
cli-how-to-stop = ንምቁራጽ Ctrl+C
cli-stopping = ይውዳእ ኣሎ …
cli-format-good = { $file } ጽቡቕ እዩ፦ መድረኻት { $stages }፣ ደቓይቕ { $minutes }።
cli-only-checkout = እዚ ኣብ run.py ዘለዎ ናይ ስራሕ ማህደር ጥራይ ይሰርሕ።
cli-not-built = ሓደ ክፋል ናይቲ ፕሮግራም ይጎድል፦ { $path }። ኣብ ናይ ስራሕ ማህደር በዚ ይህነጽ፦ python3 run.py
cli-data-in-use = ነቲ ማህደር ሓበሬታ { $data } ድሮ ዝሰርሕ ዘሎ eventkit ይጥቀመሉ ኣሎ። መጀመርታ ንእኡ ዕጸውዎ፣ ወይ ብ --data ካልእ ማህደር ተጠቐሙ።
cli-data-not-writable = ኣብቲ ማህደር ሓበሬታ { $data } ክጸሓፍ ኣይከኣልን ({ $reason })። ብ --data ካልእ ተጠቐሙ።
cli-data-newer = እቲ ማህደር ሓበሬታ { $data } ካብ ሓድሽ ሕታም ዝመጸ እዩ። በጃኹም eventkit ኣሐድሱ።
cli-port-belongs = እዚ ማህደር ሓበሬታ ናይ ፖርት { $kept } እዩ፣ ናይ { $asked } ኣይኮነን። ዝተኸፍቱ ሞባይላት ነዚ ፖርት ጥራይ ይፈልጡ። ብሓቂ ክትቅይርዎ እንተደሊኹም፦ --new-port
cli-port-taken = ፖርት { $port } ነጻ ኣይኮነን ({ $reason })። eventkit ድሮ ይሰርሕ ዶ ኣሎ? እንተዘይኮይኑ ካልእ ምረጹ፦ --port ቁጽሪ --new-port
refused-format-taken = ምስ ፕሮግራም ዝመጸ ቅጥዒ ድሮ “{ $id }” ይበሃል። በጃኹም ንናትኩም ካልእ ስም ሃቡ።
